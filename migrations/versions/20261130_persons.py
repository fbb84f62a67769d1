"""What was taken away, in the access log."""

import sqlalchemy as sa
from alembic import op

revision = "b41d6c90e2f7"
down_revision = "3c8e51f7a9d4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("access_event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("what", sa.String(400)))


def downgrade() -> None:
    with op.batch_alter_table("access_event", schema=None) as batch_op:
        batch_op.drop_column("what")
