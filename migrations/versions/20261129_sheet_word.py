"""What organisations say of the sheet of another one: confirmed or contested."""

import sqlalchemy as sa
from alembic import op

revision = "b4d80e6f52a7"
down_revision = "002b798b6962"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sheet_word",
        sa.Column("about_id", sa.Uuid(), nullable=False),
        sa.Column("about_version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "opinion",
            sa.Enum(
                "confirm", "contest", name="opinion", native_enum=False, create_constraint=True, length=80
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=20000), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "opinion <> 'contest' OR reason IS NOT NULL", name=op.f("ck_sheet_word_contest_has_reason")
        ),
        sa.ForeignKeyConstraint(
            ["about_id"], ["organisation.id"], name=op.f("fk_sheet_word_about_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_sheet_word_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_sheet_word_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_word")),
    )
    op.create_index(op.f("ix_sheet_word_about_id"), "sheet_word", ["about_id"])
    op.create_index(op.f("ix_sheet_word_organisation_id"), "sheet_word", ["organisation_id"])


def downgrade() -> None:
    op.drop_table("sheet_word")
