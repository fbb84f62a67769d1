"""A referential says when it was stated or observed: the same family may be stated again, and compared over time."""

import sqlalchemy as sa
from alembic import op

revision = "7b2e90c4f1a8"
down_revision = "c41d7a90be36"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("referential", schema=None) as batch_op:
        batch_op.add_column(sa.Column("said_on", sa.String(length=10), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("referential", schema=None) as batch_op:
        batch_op.drop_column("said_on")
