"""What a partnership says of itself: goals, origin, status with its history, referentials and views of each side."""

import sqlalchemy as sa
from alembic import op

revision = "b93e5a7d12c8"
down_revision = "3b7e5d1f92c8"
branch_labels = None
depends_on = None

LIST = sa.JSON(none_as_null=True)
STATUSES = ("exploration", "actif", "suspendu", "dormant", "termine", "inconnu")
ADDED = {
    "partnership": (("sdgs", LIST, "[]"), ("origins", LIST, "[]")),
    "member": (("version", sa.Integer(), "1"),),
    "referential": (
        ("version", sa.Integer(), "1"),
        ("invented", sa.Boolean(), "0"),
        ("held_by", LIST, "[]"),
        ("debated_in", LIST, "[]"),
        ("entered_at", sa.DateTime(timezone=True), "2026-11-25 00:00:00.000000"),
    ),
}
"""Columns that always hold something: what the rows of before hold."""
OPTIONAL = (
    ("source", sa.String(length=20000)),
    ("note", sa.String(length=20000)),
    ("removed_at", sa.DateTime(timezone=True)),
    ("entered_by_id", sa.Uuid()),
    ("reach", sa.String(length=80)),
    ("standing", sa.String(length=80)),
    ("debated", sa.Boolean()),
    ("debated_on", sa.String(length=10)),
    ("words", sa.String(length=20000)),
)


def upgrade() -> None:
    for table, columns in ADDED.items():
        with op.batch_alter_table(table) as batch_op:
            for name, kind, before in columns:
                default = sa.false() if isinstance(kind, sa.Boolean) else before
                batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=default))
        with op.batch_alter_table(table) as batch_op:
            for name, kind, _before in columns:
                batch_op.alter_column(name, existing_type=kind, existing_nullable=False, server_default=None)
    with op.batch_alter_table("member") as batch_op:
        batch_op.add_column(sa.Column("source", sa.String(length=20000), nullable=True))
    with op.batch_alter_table("referential") as batch_op:
        batch_op.drop_constraint(op.f("uq_referential_partnership_id_side_family"), type_="unique")
        for name, kind in OPTIONAL:
            batch_op.add_column(sa.Column(name, kind, nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_referential_entered_by_id_member"), "member", ["entered_by_id"], ["id"]
        )
        batch_op.create_check_constraint(
            op.f("ck_referential_side_is_a_letter"), "side IN ('a', 'b', 'c', 'd')"
        )
    op.create_table(
        "status_change",
        sa.Column(
            "status",
            sa.Enum(
                *STATUSES, name="status_changed_to", native_enum=False, create_constraint=True, length=80
            ),
            nullable=False,
        ),
        sa.Column("since", sa.String(length=10), nullable=False),
        sa.Column("why", sa.String(length=20000), nullable=True),
        *_of_every_fact("status_change"),
    )
    op.create_table(
        "state_view",
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column("positions", LIST, nullable=False),
        sa.Column("autonomy", LIST, nullable=False),
        sa.Column("said_on", sa.String(length=10), nullable=True),
        sa.Column("words", sa.String(length=20000), nullable=True),
        *_of_every_fact("state_view"),
        sa.CheckConstraint("side IN ('a', 'b', 'c', 'd')", name=op.f("ck_state_view_side_is_a_letter")),
    )
    for table in ("status_change", "state_view"):
        op.create_index(op.f(f"ix_{table}_partnership_id"), table, ["partnership_id"])


def downgrade() -> None:
    for table in ("state_view", "status_change"):
        op.drop_index(op.f(f"ix_{table}_partnership_id"), table)
        op.drop_table(table)
    # What was removed is shown no more: the table of before has no word for it.
    op.execute("DELETE FROM referential WHERE removed_at IS NOT NULL")
    with op.batch_alter_table("referential") as batch_op:
        batch_op.drop_constraint(op.f("ck_referential_side_is_a_letter"), type_="check")
        batch_op.drop_constraint(op.f("fk_referential_entered_by_id_member"), type_="foreignkey")
        for name, _kind in OPTIONAL:
            batch_op.drop_column(name)
        batch_op.create_unique_constraint(
            op.f("uq_referential_partnership_id_side_family"), ["partnership_id", "side", "family"]
        )
    with op.batch_alter_table("member") as batch_op:
        batch_op.drop_column("source")
    for table, columns in ADDED.items():
        with op.batch_alter_table(table) as batch_op:
            for name, _kind, _before in columns:
                batch_op.drop_column(name)


def _of_every_fact(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f(f"fk_{table}_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f(f"fk_{table}_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]
