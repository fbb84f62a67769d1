"""Find what was removed from a ledger without going over what was not."""

from alembic import op

revision = "6c1f0e94b2d7"
down_revision = "7e15ac03b9d4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_ledger_entry_project_id_removed_at", "ledger_entry", ["project_id", "removed_at"])


def downgrade() -> None:
    op.drop_index("ix_ledger_entry_project_id_removed_at", "ledger_entry")
