"""What somebody is typing and has not sent; who is looking at a text just now."""

import sqlalchemy as sa
from alembic import op

revision = "d86f1b3ae974"
down_revision = "f3c18a5d6b92"
branch_labels = None
depends_on = None

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "unsent_form",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("path", sa.String(400), nullable=False),
        sa.Column("showing", sa.String(80), nullable=False),
        sa.Column("typed", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unsent_form")),
        sa.UniqueConstraint(
            "person_id", "path", "showing", name=op.f("uq_unsent_form_person_id_path_showing")
        ),
    )
    op.create_index(op.f("ix_unsent_form_at"), "unsent_form", ["at"])
    op.create_table(
        "presence",
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("writes", sa.Boolean(), nullable=False),
        sa.Column("seen_at", _INSTANT, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presence")),
        sa.UniqueConstraint("text_id", "person_id", name=op.f("uq_presence_text_id_person_id")),
    )
    op.create_index(op.f("ix_presence_seen_at"), "presence", ["seen_at"])


def downgrade() -> None:
    op.drop_table("presence")
    op.drop_table("unsent_form")
