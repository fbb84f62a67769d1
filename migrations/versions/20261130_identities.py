"""Identities by which people are known to identity providers."""

import sqlalchemy as sa
from alembic import op

revision = "b83e6f1a7d20"
down_revision = "f25c8d0b6e93"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "linked_identity",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.String(80), nullable=False),
        sa.Column("subject", sa.String(400), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_linked_identity_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_linked_identity")),
        sa.UniqueConstraint("provider", "subject", name=op.f("uq_linked_identity_provider_subject")),
        sa.UniqueConstraint("provider", "person_id", name=op.f("uq_linked_identity_provider_person_id")),
    )
    op.create_index(op.f("ix_linked_identity_person_id"), "linked_identity", ["person_id"])


def downgrade() -> None:
    op.drop_table("linked_identity")
