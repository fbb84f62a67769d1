"""Who answers for what is said of a member: a fact that the other sides confirm."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
from uuid_utils.compat import uuid7

revision = "f60d2b83c7a4"
down_revision = "e4a91c3d70f6"
branch_labels = None
depends_on = None

MEMBER = sa.table("member", sa.column("id", sa.Uuid()), sa.column("partnership_id", sa.Uuid()))
MEMBERSHIP = sa.table(
    "membership",
    sa.column("id", sa.Uuid()),
    sa.column("partnership_id", sa.Uuid()),
    sa.column("member_id", sa.Uuid()),
    sa.column("version", sa.Integer()),
    sa.column("entered_at", sa.DateTime(timezone=True)),
    sa.column("invented", sa.Boolean()),
)


def upgrade() -> None:
    op.create_table(
        "membership",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_membership_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_membership_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_membership_member_id_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint("member_id", name=op.f("uq_membership_member_id")),
    )
    op.create_index(op.f("ix_membership_partnership_id"), "membership", ["partnership_id"])
    now = datetime.now(UTC)
    # Nobody answers for what was written before: any side may confirm it.
    known = op.get_bind().execute(sa.select(MEMBER.c.id, MEMBER.c.partnership_id)).all()
    rows = [
        {
            "id": uuid7(),
            "partnership_id": partnership,
            "member_id": member,
            "version": 1,
            "entered_at": now,
            "invented": False,
        }
        for member, partnership in known
    ]
    if rows:
        op.bulk_insert(MEMBERSHIP, rows)


def downgrade() -> None:
    # A word said of a membership would be about nothing.
    op.execute("DELETE FROM confirmation WHERE fact_kind = 'membership'")
    op.drop_index(op.f("ix_membership_partnership_id"), "membership")
    op.drop_table("membership")
