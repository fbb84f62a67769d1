"""Keep who recorded a signature or a yes to publication, and what was signed as it was printed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "5e0c41d7a9b2"
down_revision: str | None = "6a2c4e0f7d31"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_MEMBER, _PERSON, _DOCUMENT = "member", "person", "document"
_ADDED = {
    "signature": (("recorded_by_id", _MEMBER),),
    "publication": (
        ("person_id", _PERSON),
        ("recorded_from_id", _DOCUMENT),
        ("recorded_by_id", _MEMBER),
    ),
}


def upgrade() -> None:
    for table, columns in _ADDED.items():
        with op.batch_alter_table(table) as batch_op:
            for name, referred in columns:
                batch_op.add_column(sa.Column(name, sa.Uuid(), nullable=True))
                batch_op.create_foreign_key(f"fk_{table}_{name}_{referred}", referred, [name], ["id"])
    with op.batch_alter_table("snapshot") as batch_op:
        batch_op.add_column(sa.Column("sealed_content", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("snapshot") as batch_op:
        batch_op.drop_column("sealed_content")
    for table, columns in reversed(_ADDED.items()):
        with op.batch_alter_table(table) as batch_op:
            for name, referred in reversed(columns):
                batch_op.drop_constraint(f"fk_{table}_{name}_{referred}", type_="foreignkey")
                batch_op.drop_column(name)
