"""The joint evaluation: checklist, blind answers, conclusions, snapshots, signatures, renderings."""

import sqlalchemy as sa
from alembic import op

revision = "49301aa88639"
down_revision = "1859aadde2aa"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "answer_sheet",
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("party", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by_party", sa.String(length=80), nullable=True),
        sa.Column("reopening_asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("recorded_from_id", sa.Uuid(), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_sheet")),
        sa.UniqueConstraint("subject_id", "party", name=op.f("uq_answer_sheet_subject_id_party")),
    )
    with op.batch_alter_table("answer_sheet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_sheet_partnership_id"), ["partnership_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_answer_sheet_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "checklist",
        sa.Column("version", sa.String(length=80), nullable=False),
        sa.Column("published_at", sa.String(length=10), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist")),
        sa.UniqueConstraint("version", name=op.f("uq_checklist_version")),
    )
    op.create_table(
        "answer",
        sa.Column("sheet_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.String(length=80), nullable=False),
        sa.Column("value", sa.String(length=80), nullable=False),
        sa.Column("comment", sa.String(length=20000), nullable=True),
        sa.Column("evidence", sa.String(length=20000), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["answer_sheet.id"], name=op.f("fk_answer_sheet_id_answer_sheet")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sa.UniqueConstraint("sheet_id", "question", name=op.f("uq_answer_sheet_id_question")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_sheet_id"), ["sheet_id"], unique=False)

    op.create_table(
        "checklist_question",
        sa.Column("checklist_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column(
            "group_code",
            sa.Enum(
                "A1",
                "A2",
                "A3",
                "A4",
                "C1",
                "C2",
                "C3",
                "D",
                name="question_group",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column(
            "nature",
            sa.Enum(
                "figure",
                "appreciation",
                name="question_nature",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column(
            "meant_for",
            sa.Enum(
                "any",
                "outside_eu",
                name="question_meant_for",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("measure", sa.String(length=80), nullable=True),
        sa.Column("text_fr", sa.String(length=400), nullable=False),
        sa.Column("text_en", sa.String(length=400), nullable=True),
        sa.Column("help_fr", sa.String(length=20000), nullable=True),
        sa.Column("help_en", sa.String(length=20000), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "nature <> 'figure' OR measure IS NOT NULL", name=op.f("ck_checklist_question_figure_has_measure")
        ),
        sa.ForeignKeyConstraint(
            ["checklist_id"], ["checklist.id"], name=op.f("fk_checklist_question_checklist_id_checklist")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_question")),
        sa.UniqueConstraint("checklist_id", "code", name=op.f("uq_checklist_question_checklist_id_code")),
        sa.UniqueConstraint(
            "checklist_id", "position", name=op.f("uq_checklist_question_checklist_id_position")
        ),
    )
    with op.batch_alter_table("checklist_question", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_checklist_question_checklist_id"), ["checklist_id"], unique=False
        )

    op.create_table(
        "evaluation_voice",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column("sentence", sa.String(length=400), nullable=True),
        sa.Column("dissent", sa.String(length=20000), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_evaluation_voice_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_evaluation_voice_partnership_id_partnership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_voice")),
        sa.UniqueConstraint("evaluation_id", "side", name=op.f("uq_evaluation_voice_evaluation_id_side")),
    )
    with op.batch_alter_table("evaluation_voice", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evaluation_voice_evaluation_id"), ["evaluation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_evaluation_voice_partnership_id"), ["partnership_id"], unique=False
        )

    op.create_table(
        "recommendation",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_recommendation_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_recommendation_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["text_id"], ["shared_text.id"], name=op.f("fk_recommendation_text_id_shared_text")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation")),
        sa.UniqueConstraint("evaluation_id", "number", name=op.f("uq_recommendation_evaluation_id_number")),
        sa.UniqueConstraint("text_id", name=op.f("uq_recommendation_text_id")),
    )
    with op.batch_alter_table("recommendation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recommendation_evaluation_id"), ["evaluation_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_recommendation_partnership_id"), ["partnership_id"], unique=False
        )

    op.create_table(
        "snapshot",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen_by_id", sa.Uuid(), nullable=True),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_snapshot_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["frozen_by_id"], ["member.id"], name=op.f("fk_snapshot_frozen_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_snapshot_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
        sa.UniqueConstraint("evaluation_id", name=op.f("uq_snapshot_evaluation_id")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_snapshot_fingerprint")),
    )
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_snapshot_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "erratum",
        sa.Column("snapshot_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=20000), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_erratum_member_id_member")),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_erratum_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f("fk_erratum_snapshot_id_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erratum")),
    )
    with op.batch_alter_table("erratum", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erratum_snapshot_id"), ["snapshot_id"], unique=False)

    op.create_table(
        "publication",
        sa.Column("snapshot_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_publication_member_id_member")),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_publication_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f("fk_publication_snapshot_id_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
        sa.UniqueConstraint("snapshot_id", "member_id", name=op.f("uq_publication_snapshot_id_member_id")),
    )
    with op.batch_alter_table("publication", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_publication_snapshot_id"), ["snapshot_id"], unique=False)

    op.create_table(
        "rendering",
        sa.Column("snapshot_id", sa.Uuid(), nullable=False),
        sa.Column("locale", sa.String(length=8), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f("fk_rendering_snapshot_id_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rendering")),
        sa.UniqueConstraint("snapshot_id", "locale", name=op.f("uq_rendering_snapshot_id_locale")),
    )
    with op.batch_alter_table("rendering", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rendering_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_rendering_snapshot_id"), ["snapshot_id"], unique=False)

    op.create_table(
        "signature",
        sa.Column("snapshot_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("capacity", sa.String(length=400), nullable=False),
        sa.Column(
            "decision",
            sa.Enum(
                "sign",
                "refuse",
                name="signature_decision",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=20000), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signed_on", sa.String(length=10), nullable=True),
        sa.Column("recorded_from_id", sa.Uuid(), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "decision <> 'refuse' OR reason IS NOT NULL", name=op.f("ck_signature_refusal_has_reason")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_signature_member_id_member")),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_signature_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_signature_person_id_person")),
        sa.ForeignKeyConstraint(
            ["recorded_from_id"], ["document.id"], name=op.f("fk_signature_recorded_from_id_document")
        ),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f("fk_signature_snapshot_id_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
    )
    with op.batch_alter_table("signature", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signature_snapshot_id"), ["snapshot_id"], unique=False)

    with op.batch_alter_table("evaluation", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "stage",
                sa.Enum(
                    "recorded",
                    "answering",
                    "joint_session",
                    "frozen",
                    "sealed",
                    name="evaluation_stage",
                    native_enum=False,
                    create_constraint=True,
                    length=80,
                ),
                nullable=False,
                server_default="recorded",
            )
        )
        batch_op.add_column(sa.Column("answers_due", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("checklist_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("conclusions_id", sa.Uuid(), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_evaluation_conclusions_id"), ["conclusions_id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_evaluation_conclusions_id_shared_text"), "shared_text", ["conclusions_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_evaluation_checklist_id_checklist"), "checklist", ["checklist_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("evaluation", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_evaluation_checklist_id_checklist"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_evaluation_conclusions_id_shared_text"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("uq_evaluation_conclusions_id"), type_="unique")
        batch_op.drop_constraint(batch_op.f("ck_evaluation_evaluation_stage"), type_="check")
        batch_op.drop_column("conclusions_id")
        batch_op.drop_column("checklist_id")
        batch_op.drop_column("answers_due")
        batch_op.drop_column("stage")

    with op.batch_alter_table("signature", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signature_snapshot_id"))

    op.drop_table("signature")
    with op.batch_alter_table("rendering", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rendering_snapshot_id"))
        batch_op.drop_index(batch_op.f("ix_rendering_sha256"))

    op.drop_table("rendering")
    with op.batch_alter_table("publication", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_publication_snapshot_id"))

    op.drop_table("publication")
    with op.batch_alter_table("erratum", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_erratum_snapshot_id"))

    op.drop_table("erratum")
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_snapshot_partnership_id"))

    op.drop_table("snapshot")
    with op.batch_alter_table("recommendation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recommendation_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_recommendation_evaluation_id"))

    op.drop_table("recommendation")
    with op.batch_alter_table("evaluation_voice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evaluation_voice_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_evaluation_voice_evaluation_id"))

    op.drop_table("evaluation_voice")
    with op.batch_alter_table("checklist_question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_checklist_question_checklist_id"))

    op.drop_table("checklist_question")
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_sheet_id"))

    op.drop_table("answer")
    op.drop_table("checklist")
    with op.batch_alter_table("answer_sheet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_sheet_subject_id"))
        batch_op.drop_index(batch_op.f("ix_answer_sheet_partnership_id"))

    op.drop_table("answer_sheet")
