"""The checklist is written in the instance: a draft until it is published, each question with a version of its own."""

import sqlalchemy as sa
from alembic import op

revision = "c41d7a90be36"
down_revision = "d19f01bd7e5c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("checklist", schema=None) as batch_op:
        batch_op.alter_column("published_at", existing_type=sa.String(length=10), nullable=True)
        batch_op.add_column(sa.Column("own", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("edition", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("checklist_question", schema=None) as batch_op:
        batch_op.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    # What an application writes, it says: the defaults served the rows that were there.
    with op.batch_alter_table("checklist", schema=None) as batch_op:
        batch_op.alter_column("own", existing_type=sa.Boolean(), server_default=None)
        batch_op.alter_column("edition", existing_type=sa.Integer(), server_default=None)
    with op.batch_alter_table("checklist_question", schema=None) as batch_op:
        batch_op.alter_column("version", existing_type=sa.Integer(), server_default=None)


def downgrade() -> None:
    drafts = "SELECT id FROM checklist WHERE published_at IS NULL"
    op.execute(f"DELETE FROM checklist_question WHERE checklist_id IN ({drafts})")  # noqa: S608 (no value in it)
    op.execute("DELETE FROM checklist WHERE published_at IS NULL")
    with op.batch_alter_table("checklist_question", schema=None) as batch_op:
        batch_op.drop_column("version")
    with op.batch_alter_table("checklist", schema=None) as batch_op:
        batch_op.drop_column("edition")
        batch_op.drop_column("own")
        batch_op.alter_column("published_at", existing_type=sa.String(length=10), nullable=False)
