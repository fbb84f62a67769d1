"""A ledger of dated entries for each plan with its totals, what the relation itself costs, rates of exchange."""

import sqlalchemy as sa
from alembic import op

revision = "002b798b6962"
down_revision = "d86f1b3ae974"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "exchange_rate",
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("valid_from", sa.String(length=10), nullable=False),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("units", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("units NOT LIKE '-%'", name=op.f("ck_exchange_rate_units_are_positive")),
        sa.CheckConstraint("length(currency) = 3", name=op.f("ck_exchange_rate_currency_is_iso_4217")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_rate")),
        sa.UniqueConstraint(
            "currency", "valid_from", "version", name=op.f("uq_exchange_rate_currency_valid_from_version")
        ),
    )
    op.create_table(
        "relation_cost",
        sa.Column(
            "kind",
            sa.Enum(
                "temps_agents",
                "mission",
                "autre",
                name="relation_cost_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column(
            "side",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "joint",
                "third",
                "unknown",
                name="relation_cost_side",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("function", sa.String(length=400), nullable=True),
        sa.Column("label", sa.String(length=400), nullable=True),
        sa.Column("days", sa.String(length=40), nullable=True),
        sa.Column("daily_cost", sa.String(length=40), nullable=True),
        sa.Column("amount", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
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
            ["entered_by_id"], ["member.id"], name=op.f("fk_relation_cost_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_relation_cost_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relation_cost")),
    )
    with op.batch_alter_table("relation_cost", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_relation_cost_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "ledger_entry",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "tranche_prevue",
                "versement",
                "depense",
                name="entry_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("line_id", sa.Uuid(), nullable=True),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("label", sa.String(length=400), nullable=True),
        sa.Column("amount", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column(
            "place",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "ailleurs",
                name="entry_place",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("category", sa.String(length=400), nullable=True),
        sa.Column(
            "spent_by",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "joint",
                "third",
                "unknown",
                name="entry_spent_by",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("convention_id", sa.Uuid(), nullable=True),
        sa.Column("amends_id", sa.Uuid(), nullable=True),
        sa.Column(
            "amends",
            sa.Enum(
                "correction",
                "remboursement",
                name="entry_amends",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("report_due_on", sa.String(length=10), nullable=True),
        sa.Column("report_filed_on", sa.String(length=10), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "amount NOT LIKE '-%' OR amends_id IS NOT NULL",
            name=op.f("ck_ledger_entry_negative_only_in_an_amendment"),
        ),
        sa.CheckConstraint(
            "(amends_id IS NULL) = (amends IS NULL)", name=op.f("ck_ledger_entry_an_amendment_says_how")
        ),
        sa.CheckConstraint(
            "amount IS NULL OR currency IS NOT NULL", name=op.f("ck_ledger_entry_an_amount_has_a_currency")
        ),
        sa.ForeignKeyConstraint(
            ["amends_id"], ["ledger_entry.id"], name=op.f("fk_ledger_entry_amends_id_ledger_entry")
        ),
        sa.ForeignKeyConstraint(
            ["convention_id"], ["convention.id"], name=op.f("fk_ledger_entry_convention_id_convention")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_ledger_entry_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["line_id"], ["financing_line.id"], name=op.f("fk_ledger_entry_line_id_financing_line")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_ledger_entry_organisation_id_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_ledger_entry_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_ledger_entry_project_id_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
        sa.UniqueConstraint("partnership_id", "code", name=op.f("uq_ledger_entry_partnership_id_code")),
    )
    with op.batch_alter_table("ledger_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ledger_entry_amends_id"), ["amends_id"], unique=False)
        batch_op.create_index("ix_ledger_entry_convention_id_date", ["convention_id", "date"], unique=False)
        batch_op.create_index(batch_op.f("ix_ledger_entry_line_id"), ["line_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ledger_entry_partnership_id"), ["partnership_id"], unique=False)
        batch_op.create_index("ix_ledger_entry_project_id_date", ["project_id", "date"], unique=False)

    op.create_table(
        "ledger_total",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "tranche_prevue",
                "versement",
                "depense",
                name="total_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("line_id", sa.Uuid(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("category", sa.String(length=400), nullable=True),
        sa.Column(
            "place",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "ailleurs",
                name="total_place",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column(
            "spent_by",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "joint",
                "third",
                "unknown",
                name="total_spent_by",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("convention_id", sa.Uuid(), nullable=True),
        sa.Column("known", sa.String(length=40), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("unknown", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["convention_id"], ["convention.id"], name=op.f("fk_ledger_total_convention_id_convention")
        ),
        sa.ForeignKeyConstraint(
            ["line_id"], ["financing_line.id"], name=op.f("fk_ledger_total_line_id_financing_line")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_ledger_total_project_id_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_total")),
        sa.UniqueConstraint("project_id", "key", name=op.f("uq_ledger_total_project_id_key")),
    )
    with op.batch_alter_table("ledger_total", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ledger_total_line_id"), ["line_id"], unique=False)

    with op.batch_alter_table("financing_line", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "convention_asked_by",
                sa.Enum(
                    "appel",
                    "loi_1_pct",
                    "contrat",
                    "rien",
                    name="convention_asked_by",
                    native_enum=False,
                    create_constraint=True,
                    length=80,
                ),
                nullable=True,
            )
        )


def downgrade() -> None:
    with op.batch_alter_table("financing_line", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_financing_line_convention_asked_by"), type_="check")
        batch_op.drop_column("convention_asked_by")

    with op.batch_alter_table("ledger_total", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ledger_total_line_id"))

    # A word said of an entry would be about nothing.
    op.execute("DELETE FROM confirmation WHERE fact_kind IN ('ledger_entry', 'relation_cost')")
    op.drop_table("ledger_total")
    with op.batch_alter_table("ledger_entry", schema=None) as batch_op:
        batch_op.drop_index("ix_ledger_entry_project_id_date")
        batch_op.drop_index(batch_op.f("ix_ledger_entry_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_ledger_entry_line_id"))
        batch_op.drop_index("ix_ledger_entry_convention_id_date")
        batch_op.drop_index(batch_op.f("ix_ledger_entry_amends_id"))

    op.drop_table("ledger_entry")
    with op.batch_alter_table("relation_cost", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_relation_cost_partnership_id"))

    op.drop_table("relation_cost")
    op.drop_table("exchange_rate")
