"""Dates that are looked for over all partnerships: conventions that renew themselves, instalments among all entries."""

import sqlalchemy as sa
from alembic import op

revision = "c18e5a7f40b3"
down_revision = "a7c35e90d2f8"
branch_labels = None
depends_on = None

_RENEWED = sa.text("renewal = 'tacite'")
_PLANNED = sa.text("kind = 'tranche_prevue'")


def upgrade() -> None:
    op.create_index(
        "ix_convention_renewed",
        "convention",
        ["partnership_id"],
        sqlite_where=_RENEWED,
        postgresql_where=_RENEWED,
    )
    op.create_index(
        "ix_ledger_entry_planned", "ledger_entry", ["date"], sqlite_where=_PLANNED, postgresql_where=_PLANNED
    )


def downgrade() -> None:
    op.drop_index("ix_ledger_entry_planned", "ledger_entry")
    op.drop_index("ix_convention_renewed", "convention")
