"""How often each person is written to, and how far they were told."""

import sqlalchemy as sa
from alembic import op

revision = "9d27f60ab3c4"
down_revision = "c4f0a7d8215b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    rhythm = sa.Enum(
        "immediate",
        "daily",
        "weekly",
        "never",
        name="digest_rhythm",
        native_enum=False,
        create_constraint=True,
        length=80,
    )
    op.create_table(
        "digest",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("rhythm", rhythm, nullable=False),
        sa.Column("told", sa.Integer(), nullable=True),
        sa.Column("looked_on", sa.Date(), nullable=True),
        sa.Column("mailed_on", sa.Date(), nullable=True),
        sa.Column("waiting", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_digest_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_digest"),
        sa.UniqueConstraint("person_id", name="uq_digest_person_id"),
    )


def downgrade() -> None:
    op.drop_table("digest")
