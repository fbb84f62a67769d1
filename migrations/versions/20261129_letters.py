"""Letters with sections that come again and again, and links that sign in."""

import sqlalchemy as sa
from alembic import op

revision = "e5a91c3d7f04"
down_revision = "e41b7c09d5a2"
branch_labels = None
depends_on = None

_CHECK = "ck_account_link_link_purpose"
_COLUMNS = {
    "body": sa.JSON(none_as_null=True),
    "series": sa.String(80),
    "person_id": sa.Uuid(),
    "stop_path": sa.String(400),
    "basis": sa.JSON(none_as_null=True),
}


def upgrade() -> None:
    for name, kind in _COLUMNS.items():
        op.add_column("outgoing_mail", sa.Column(name, kind))
    op.add_column("account_link", sa.Column("next_path", sa.String(400)))
    _allow("password", "address", "sign_in")


def downgrade() -> None:
    # Of no use to what knows no such link; it lives for twenty minutes.
    op.execute("DELETE FROM account_link WHERE purpose = 'sign_in'")
    _allow("password", "address")
    op.drop_column("account_link", "next_path")
    # A letter of a series says nothing without its sections.
    op.execute("DELETE FROM outgoing_mail WHERE series IS NOT NULL")
    for name in reversed(_COLUMNS):
        op.drop_column("outgoing_mail", name)


def _allow(*purposes: str) -> None:
    named = ", ".join(f"'{purpose}'" for purpose in purposes)
    with op.batch_alter_table("account_link") as batch:
        batch.drop_constraint(op.f(_CHECK), type_="check")
        batch.create_check_constraint(op.f(_CHECK), f"purpose IN ({named})")
