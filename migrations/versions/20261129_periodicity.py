"""How often a convention wants the cooperation evaluated."""

import sqlalchemy as sa
from alembic import op

revision = "3f8b6d1a7c25"
down_revision = "c93d60b8a1f7"
branch_labels = None
depends_on = None

_SAID = sa.text("evaluation_months IS NOT NULL")


def upgrade() -> None:
    op.add_column("convention", sa.Column("evaluation_months", sa.Integer()))
    op.create_index(
        "ix_convention_evaluated",
        "convention",
        ["partnership_id"],
        sqlite_where=_SAID,
        postgresql_where=_SAID,
    )


def downgrade() -> None:
    op.drop_index("ix_convention_evaluated", "convention")
    op.drop_column("convention", "evaluation_months")
