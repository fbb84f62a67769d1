"""What kind of browser a session was opened with."""

import sqlalchemy as sa
from alembic import op

revision = "f25c8d0b6e93"
down_revision = "a4d19c7e2b58"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("user_session") as batch_op:
        batch_op.add_column(sa.Column("browser", sa.String(80), nullable=True))
        batch_op.add_column(sa.Column("system", sa.String(80), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("user_session") as batch_op:
        batch_op.drop_column("system")
        batch_op.drop_column("browser")
