"""A draft says in which language its original is written, as a revision does: its versions in others are part of it."""

import sqlalchemy as sa
from alembic import op

revision = "b94d07c2e6f1"
down_revision = "c18e5a7f40b3"
branch_labels = None
depends_on = None

_draft = sa.table("text_draft", sa.column("id", sa.Uuid()), sa.column("language", sa.String()))
_written_in = sa.table("written_in", sa.column("id", sa.Uuid()), sa.column("language", sa.String()))


def upgrade() -> None:
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("language", sa.String(length=8), nullable=False, server_default="fr"))
    noted = sa.select(_written_in.c.language).where(_written_in.c.id == _draft.c.id).scalar_subquery()
    op.execute(sa.update(_draft).where(_draft.c.id.in_(sa.select(_written_in.c.id))).values(language=noted))
    op.execute(sa.delete(_written_in).where(_written_in.c.id.in_(sa.select(_draft.c.id))))
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.alter_column("language", server_default=None)


def downgrade() -> None:
    elsewhere = sa.select(_draft.c.id, _draft.c.language).where(_draft.c.language != "fr")
    op.execute(sa.insert(_written_in).from_select(["id", "language"], elsewhere))
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.drop_column("language")
