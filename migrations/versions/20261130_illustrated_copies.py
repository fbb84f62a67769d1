"""Fingerprints of the illustrated copies that were made of sealed reports."""

import sqlalchemy as sa
from alembic import op

revision = "a4d81f6c3b27"
down_revision = "e19b7c3d52fa"
branch_labels = None
depends_on = None

_TABLE = "illustrated_copy"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("snapshot_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("locale", sa.String(length=8), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f(f"fk_{_TABLE}_snapshot_id_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_TABLE}")),
        sa.UniqueConstraint("snapshot_id", "sha256", name=op.f(f"uq_{_TABLE}_snapshot_id_sha256")),
    )


def downgrade() -> None:
    op.drop_table(_TABLE)
