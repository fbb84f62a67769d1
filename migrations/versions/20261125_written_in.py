"""The language in which a row was written, where it is not French."""

import sqlalchemy as sa
from alembic import op

revision = "a3f0c7152be8"
down_revision = "d47b60c8e1f5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "written_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_written_in")),
    )


def downgrade() -> None:
    op.drop_table("written_in")
