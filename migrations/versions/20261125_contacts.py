"""Contacts, kept to one side or shared; territory actors; organisations that change and are succeeded."""

import sqlalchemy as sa
from alembic import op

revision = "7c2e9d41f0a6"
down_revision = "c1d7f5a90b24"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "contact",
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("function", sa.String(length=400), nullable=True),
        sa.Column("role", sa.String(length=80), nullable=True),
        sa.Column("member_id", sa.Uuid(), nullable=True),
        sa.Column("body", sa.String(length=400), nullable=True),
        sa.Column("email", sa.String(length=400), nullable=True),
        sa.Column("telephone", sa.String(length=80), nullable=True),
        sa.Column("languages", sa.String(length=400), nullable=True),
        sa.Column("reviewed_on", sa.String(length=10), nullable=True),
        *_of_every_fact("contact"),
    )
    op.create_table(
        "territory_actor",
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=20000), nullable=True),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("website", sa.String(length=400), nullable=True),
        sa.Column("member_id", sa.Uuid(), nullable=True),
        *_of_every_fact("territory_actor"),
    )
    for table in ("contact", "territory_actor"):
        op.create_index(op.f(f"ix_{table}_partnership_id"), table, ["partnership_id"])
    with op.batch_alter_table("organisation") as batch_op:
        batch_op.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("succeeded_by_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("succeeded_on", sa.String(length=10), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_organisation_succeeded_by_id_organisation"), "organisation", ["succeeded_by_id"], ["id"]
        )
    with op.batch_alter_table("organisation") as batch_op:
        batch_op.alter_column(
            "version", existing_type=sa.Integer(), existing_nullable=False, server_default=None
        )


def downgrade() -> None:
    with op.batch_alter_table("organisation") as batch_op:
        batch_op.drop_constraint(op.f("fk_organisation_succeeded_by_id_organisation"), type_="foreignkey")
        batch_op.drop_column("succeeded_on")
        batch_op.drop_column("succeeded_by_id")
        batch_op.drop_column("version")
    for table in ("territory_actor", "contact"):
        op.drop_index(op.f(f"ix_{table}_partnership_id"), table)
        op.drop_table(table)


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
        sa.CheckConstraint("side IN ('a', 'b', 'c', 'd')", name=op.f(f"ck_{table}_side_is_a_letter")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f(f"fk_{table}_member_id_member")),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f(f"fk_{table}_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f(f"fk_{table}_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]
