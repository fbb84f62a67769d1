"""The newer revision that a text was brought together with: its second parent."""

import sqlalchemy as sa
from alembic import op

revision = "e2b90c47d1a5"
down_revision = "e17c4b92a6d0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("text_revision") as batch_op:
        batch_op.add_column(sa.Column("merged_number", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("text_revision") as batch_op:
        batch_op.drop_column("merged_number")
