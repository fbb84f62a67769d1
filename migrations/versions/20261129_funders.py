"""Calls of funders and their rules; the service budgets that a ceiling is a per cent of."""

import sqlalchemy as sa
from alembic import op

revision = "b41c7d90e2a6"
down_revision = "b4d80e6f52a7"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "funder_call",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "call",
                "scheme",
                "declaration",
                name="funder_call_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("name_fr", sa.String(length=400), nullable=False),
        sa.Column("name_en", sa.String(length=400), nullable=True),
        sa.Column("funder", sa.String(length=400), nullable=False),
        sa.Column("payers", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("opens_on", sa.String(10), nullable=True),
        sa.Column("closes_on", sa.String(10), nullable=True),
        sa.Column("note_fr", sa.String(length=20000), nullable=True),
        sa.Column("note_en", sa.String(length=20000), nullable=True),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column(
            "certainty",
            sa.Enum(
                "sure",
                "doubtful",
                "to_verify",
                name="funder_call_certainty",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funder_call")),
        sa.UniqueConstraint("code", name=op.f("uq_funder_call_code")),
    )
    op.create_table(
        "funder_rule",
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "max_share",
                "min_share",
                "max_in_kind",
                "min_amount",
                "max_amount",
                "min_duration",
                "max_duration",
                "held_back",
                "only_countries",
                "not_countries",
                "service_ceiling",
                "field",
                "requires",
                name="funder_rule_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column(
            "who",
            sa.Enum(
                "funder",
                "french",
                "foreign",
                "others",
                "all",
                name="funder_rule_who",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("value", sa.String(40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("only_for", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("among", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("net", sa.Boolean(), nullable=False),
        sa.Column(
            "requires",
            sa.Enum(
                "convention",
                "deliberation",
                "letters",
                "earlier_reports",
                "oda_declared",
                "atlas",
                name="funder_rule_requires",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("text_fr", sa.String(length=20000), nullable=False),
        sa.Column("text_en", sa.String(length=20000), nullable=True),
        sa.Column("valid_from", sa.String(10), nullable=True),
        sa.Column("valid_to", sa.String(10), nullable=True),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column(
            "certainty",
            sa.Enum(
                "sure",
                "doubtful",
                "to_verify",
                name="funder_rule_certainty",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["funder_call.id"], name=op.f("fk_funder_rule_call_id_funder_call")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funder_rule")),
        sa.UniqueConstraint("call_id", "code", name=op.f("uq_funder_rule_call_id_code")),
    )
    op.create_index(op.f("ix_funder_rule_call_id"), "funder_rule", ["call_id"], unique=False)
    op.create_table(
        "service_budget",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column(
            "service",
            sa.Enum(
                "water",
                "sanitation",
                "energy",
                "waste",
                "mobility",
                name="service_budget_service",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("amount", sa.String(40), nullable=False),
        sa.Column("excluded", sa.String(40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_service_budget_organisation_id_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_budget")),
        sa.UniqueConstraint(
            "organisation_id", "service", "year", name=op.f("uq_service_budget_organisation_id_service_year")
        ),
    )
    op.create_index(
        op.f("ix_service_budget_organisation_id"), "service_budget", ["organisation_id"], unique=False
    )


def downgrade() -> None:

    op.drop_index(op.f("ix_service_budget_organisation_id"), table_name="service_budget")
    op.drop_table("service_budget")
    op.drop_index(op.f("ix_funder_rule_call_id"), table_name="funder_rule")
    op.drop_table("funder_rule")
    op.drop_table("funder_call")
