"""Answers given on paper: which side recorded them, and what their own side says of it."""

import sqlalchemy as sa
from alembic import op

revision = "c61e0d9a47b5"
down_revision = "b83e6f1a7d20"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("answer_sheet") as table:
        table.add_column(sa.Column("recorded_by_party", sa.String(80)))
        table.add_column(sa.Column("said_at", sa.DateTime(timezone=True)))
        table.add_column(sa.Column("contested_because", sa.String(20000)))


def downgrade() -> None:
    with op.batch_alter_table("answer_sheet") as table:
        for name in ("recorded_by_party", "said_at", "contested_because"):
            table.drop_column(name)
