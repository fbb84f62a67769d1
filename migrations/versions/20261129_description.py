"""Who answers for what a partnership says of itself: the description is a fact that the other sides confirm."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
from uuid_utils.compat import uuid7

revision = "e17c4b92a6d0"
down_revision = "e5a91c3d7f04"
branch_labels = None
depends_on = None

PARTNERSHIP = sa.table("partnership", sa.column("id", sa.Uuid()))
DESCRIPTION = sa.table(
    "description",
    sa.column("id", sa.Uuid()),
    sa.column("partnership_id", sa.Uuid()),
    sa.column("version", sa.Integer()),
    sa.column("entered_at", sa.DateTime(timezone=True)),
    sa.column("invented", sa.Boolean()),
)


def upgrade() -> None:
    op.create_table(
        "description",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_description_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_description_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_description")),
        sa.UniqueConstraint("partnership_id", name=op.f("uq_description_partnership_id")),
    )
    op.create_index(op.f("ix_description_partnership_id"), "description", ["partnership_id"])
    now = datetime.now(UTC)
    # Nobody answers for what was written before: any side may confirm it.
    known = op.get_bind().scalars(sa.select(PARTNERSHIP.c.id)).all()
    rows = [
        {"id": uuid7(), "partnership_id": one, "version": 1, "entered_at": now, "invented": False}
        for one in known
    ]
    if rows:
        op.bulk_insert(DESCRIPTION, rows)


def downgrade() -> None:
    # A word said of a description would be about nothing.
    op.execute("DELETE FROM confirmation WHERE fact_kind = 'description'")
    op.drop_index(op.f("ix_description_partnership_id"), "description")
    op.drop_table("description")
