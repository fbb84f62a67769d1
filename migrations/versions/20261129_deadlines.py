"""The calendar of a person; which steps of deadlines a digest has said; days that are looked for over all partnerships."""

import sqlalchemy as sa
from alembic import op

revision = "a7c35e90d2f8"
down_revision = "c5d20f7a93be"
branch_labels = None
depends_on = None


DATES = (
    ("convention", "signed_on"),
    ("convention", "ends_on"),
    ("project", "ends_on"),
)


def upgrade() -> None:
    op.create_table(
        "calendar_feed",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_calendar_feed_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("person_id", name=op.f("uq_calendar_feed_person_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feed_token_hash")),
    )
    with op.batch_alter_table("digest") as batch_op:
        batch_op.add_column(
            sa.Column("reminded", sa.JSON(none_as_null=True), nullable=False, server_default="[]")
        )
    with op.batch_alter_table("digest") as batch_op:
        batch_op.alter_column("reminded", server_default=None)
    for table, column in DATES:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def downgrade() -> None:
    for table, column in reversed(DATES):
        op.drop_index(op.f(f"ix_{table}_{column}"), table_name=table)
    with op.batch_alter_table("digest") as batch_op:
        batch_op.drop_column("reminded")
    op.drop_table("calendar_feed")
