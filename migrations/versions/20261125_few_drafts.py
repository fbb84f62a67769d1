"""An index of the few partnerships that are drafts: whose they are is asked of every list."""

import sqlalchemy as sa
from alembic import op

revision = "d47b60c8e1f5"
down_revision = "8f1d2c7b4e60"
branch_labels = None
depends_on = None

DRAFTS = sa.text("draft_of_id IS NOT NULL")


def upgrade() -> None:
    op.create_index(
        "ix_partnership_draft_of_id",
        "partnership",
        ["draft_of_id"],
        sqlite_where=DRAFTS,
        postgresql_where=DRAFTS,
    )


def downgrade() -> None:
    op.drop_index("ix_partnership_draft_of_id", "partnership")
