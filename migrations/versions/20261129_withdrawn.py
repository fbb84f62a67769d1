"""A proposal or an agreement that was taken back before the text was in force."""

import sqlalchemy as sa
from alembic import op

revision = "f3c18a5d6b92"
down_revision = "f60d2b83c7a4"
branch_labels = None
depends_on = None

TABLES = ("text_revision", "text_consent")


def upgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("withdrawn_at")
