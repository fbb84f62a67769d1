"""The document in which the evidence of an answer can be read."""

import sqlalchemy as sa
from alembic import op

revision = "3c8e51f7a9d4"
down_revision = "b7d3f05c6e18"
branch_labels = None
depends_on = None

DOCUMENT = "fk_answer_document_id_document"


def upgrade() -> None:
    with op.batch_alter_table("answer") as batch_op:
        batch_op.add_column(sa.Column("document_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(op.f(DOCUMENT), "document", ["document_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("answer") as batch_op:
        batch_op.drop_constraint(op.f(DOCUMENT), type_="foreignkey")
        batch_op.drop_column("document_id")
