"""Readings of a period, broken down by category, with their evidence; why a surprising one is right."""

import sqlalchemy as sa
from alembic import op

revision = "e41b7c09d5a2"
down_revision = "b93e5a7d12c8"
branch_labels = None
depends_on = None

ADDED = (
    ("until", sa.String(length=10)),
    ("by_category", sa.JSON(none_as_null=True)),
    ("document_id", sa.Uuid()),
    ("confirmed_because", sa.String(length=20000)),
)
DOCUMENT = "fk_measurement_document_id_document"


def upgrade() -> None:
    with op.batch_alter_table("measurement") as batch_op:
        for name, kind in ADDED:
            batch_op.add_column(sa.Column(name, kind, nullable=True))
        batch_op.create_foreign_key(op.f(DOCUMENT), "document", ["document_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("measurement") as batch_op:
        batch_op.drop_constraint(op.f(DOCUMENT), type_="foreignkey")
        for name, _kind in ADDED:
            batch_op.drop_column(name)
