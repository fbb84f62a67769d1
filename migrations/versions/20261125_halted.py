"""A convention that was suspended or denounced: when, and why."""

import sqlalchemy as sa
from alembic import op

revision = "3b7e5d1f92c8"
down_revision = "a3f0c7152be8"
branch_labels = None
depends_on = None

_LONG = 20_000


def upgrade() -> None:
    op.add_column("convention", sa.Column("suspended_on", sa.String(10)))
    op.add_column("convention", sa.Column("denounced_on", sa.String(10)))
    op.add_column("convention", sa.Column("halted_because", sa.String(_LONG)))


def downgrade() -> None:
    op.drop_column("convention", "halted_because")
    op.drop_column("convention", "denounced_on")
    op.drop_column("convention", "suspended_on")
