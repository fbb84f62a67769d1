"""Which party recorded the word of a key-holder that answered on paper."""

import sqlalchemy as sa
from alembic import op

revision = "6a2c4e0f7d31"
down_revision = "49301aa88639"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("text_consent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("recorded_by_party", sa.String(length=80), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("text_consent", schema=None) as batch_op:
        batch_op.drop_column("recorded_by_party")
