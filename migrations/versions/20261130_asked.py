"""Since when the side of a contact is asked whether it is still right."""

import sqlalchemy as sa
from alembic import op

revision = "2ac9e8d5f013"
down_revision = "7d3b0f64a1ce"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("review_asked_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_column("review_asked_at")
