"""How projects are told to the State, what was filed, the pieces that a call asks for; versions of the groups of countries."""

import sqlalchemy as sa
from alembic import op

revision = "7e15ac03b9d4"
down_revision = "b94d07c2e6f1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "oda_filing",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("filed_on", sa.String(10), nullable=False),
        sa.Column("receipt_reference", sa.String(length=400), nullable=True),
        sa.Column("file_name", sa.String(length=400), nullable=True),
        sa.Column("media_type", sa.String(length=80), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("storage_name", sa.String(length=80), nullable=True),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_oda_filing_organisation_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_oda_filing")),
        sa.UniqueConstraint(
            "organisation_id", "year", "number", name=op.f("uq_oda_filing_organisation_id_year_number")
        ),
        sa.UniqueConstraint("storage_name", name=op.f("uq_oda_filing_storage_name")),
    )
    op.create_index(op.f("ix_oda_filing_organisation_id"), "oda_filing", ["organisation_id"], unique=False)
    op.create_table(
        "call_piece",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "lettre_intention",
                "deliberation",
                "rapport_intermediaire",
                "rapport_final",
                "fiche_atlas",
                name="call_piece_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("date", sa.String(10), nullable=True),
        sa.Column("amount", sa.String(40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("funder", sa.String(length=400), nullable=True),
        sa.Column("document_id", sa.Uuid(), nullable=True),
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
            ["document_id"], ["document.id"], name=op.f("fk_call_piece_document_id_document")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_call_piece_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_call_piece_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_call_piece_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_call_piece_project_id_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_piece")),
    )
    op.create_index(op.f("ix_call_piece_partnership_id"), "call_piece", ["partnership_id"], unique=False)
    op.create_index(op.f("ix_call_piece_project_id"), "call_piece", ["project_id"], unique=False)
    op.create_table(
        "oda_classification",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(length=2), nullable=True),
        sa.Column("purpose_code", sa.String(length=5), nullable=True),
        sa.Column("aid_type", sa.String(length=80), nullable=True),
        sa.Column("channel", sa.String(length=80), nullable=True),
        sa.Column(
            "scheme",
            sa.Enum(
                "water",
                "sanitation",
                "energy",
                "waste",
                "mobility",
                name="oda_scheme",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("description", sa.String(length=20000), nullable=True),
        sa.Column("marker_gender", sa.Integer(), nullable=True),
        sa.Column("marker_environment", sa.Integer(), nullable=True),
        sa.Column("marker_governance", sa.Integer(), nullable=True),
        sa.Column("marker_trade", sa.Integer(), nullable=True),
        sa.Column("marker_biodiversity", sa.Integer(), nullable=True),
        sa.Column("marker_mitigation", sa.Integer(), nullable=True),
        sa.Column("marker_adaptation", sa.Integer(), nullable=True),
        sa.Column("marker_desertification", sa.Integer(), nullable=True),
        sa.Column("marker_child_health", sa.Integer(), nullable=True),
        sa.Column("marker_disaster_risk", sa.Integer(), nullable=True),
        sa.Column("marker_disability", sa.Integer(), nullable=True),
        sa.Column("marker_nutrition", sa.Integer(), nullable=True),
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
            "marker_adaptation BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_adaptation_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_biodiversity BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_biodiversity_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_child_health BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_child_health_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_desertification BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_desertification_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_disability BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_disability_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_disaster_risk BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_disaster_risk_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_environment BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_environment_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_gender BETWEEN 0 AND 2", name=op.f("ck_oda_classification_marker_gender_is_a_score")
        ),
        sa.CheckConstraint(
            "marker_governance BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_governance_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_mitigation BETWEEN 0 AND 2",
            name=op.f("ck_oda_classification_marker_mitigation_is_a_score"),
        ),
        sa.CheckConstraint(
            "marker_nutrition BETWEEN 0 AND 2", name=op.f("ck_oda_classification_marker_nutrition_is_a_score")
        ),
        sa.CheckConstraint(
            "marker_trade BETWEEN 0 AND 2", name=op.f("ck_oda_classification_marker_trade_is_a_score")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_oda_classification_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_oda_classification_partnership_id_partnership"),
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_oda_classification_project_id_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_oda_classification")),
    )
    op.create_index(
        op.f("ix_oda_classification_partnership_id"), "oda_classification", ["partnership_id"], unique=False
    )
    op.create_index(
        op.f("ix_oda_classification_project_id"), "oda_classification", ["project_id"], unique=False
    )
    with op.batch_alter_table("country_group") as batch_op:
        batch_op.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("country_group") as batch_op:
        batch_op.alter_column(
            "version", existing_type=sa.Integer(), existing_nullable=False, server_default=None
        )


def downgrade() -> None:

    with op.batch_alter_table("country_group") as batch_op:
        batch_op.drop_column("version")
    op.drop_index(op.f("ix_oda_classification_project_id"), table_name="oda_classification")
    op.drop_index(op.f("ix_oda_classification_partnership_id"), table_name="oda_classification")
    op.drop_table("oda_classification")
    op.drop_index(op.f("ix_call_piece_project_id"), table_name="call_piece")
    op.drop_index(op.f("ix_call_piece_partnership_id"), table_name="call_piece")
    op.drop_table("call_piece")
    op.drop_index(op.f("ix_oda_filing_organisation_id"), table_name="oda_filing")
    op.drop_table("oda_filing")
