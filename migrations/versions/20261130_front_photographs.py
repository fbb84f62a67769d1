"""Photographs that one side chose for the first page of the report of an evaluation."""

import sqlalchemy as sa
from alembic import op

revision = "e19b7c3d52fa"
down_revision = "d7c40b9e5a16"
branch_labels = None
depends_on = None

_TABLE = "front_photograph"


def _to(column: str, table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{_TABLE}_{column}_{table}")
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name)


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("testimony_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=True),
        sa.Column("chosen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        _to("evaluation_id", "evaluation"),
        _to("partnership_id", "partnership"),
        _to("testimony_id", "testimony"),
        _to("member_id", "member"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_TABLE}")),
        sa.UniqueConstraint("evaluation_id", name=op.f(f"uq_{_TABLE}_evaluation_id")),
    )
    for column in ("partnership_id", "testimony_id"):
        op.create_index(op.f(f"ix_{_TABLE}_{column}"), _TABLE, [column])


def downgrade() -> None:
    op.drop_table(_TABLE)
