"""Who takes part in an evaluation and what it looks at; responses to recommendations, and their follow-up; restitutions; freezes undone."""

import sqlalchemy as sa
from alembic import op

revision = "d19f01bd7e5c"
down_revision = "a4c81e97d302"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evaluation_participant",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column(
            "part",
            sa.Enum(
                "evaluateur",
                "participant",
                name="evaluation_part",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("function", sa.String(length=400), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=True),
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
            "side IN ('a', 'b', 'c', 'd')", name=op.f("ck_evaluation_participant_side_is_a_letter")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_evaluation_participant_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_evaluation_participant_evaluation_id_evaluation"),
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_evaluation_participant_partnership_id_partnership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_participant")),
    )
    op.create_index(
        op.f("ix_evaluation_participant_evaluation_id"),
        "evaluation_participant",
        ["evaluation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_evaluation_participant_partnership_id"),
        "evaluation_participant",
        ["partnership_id"],
        unique=False,
    )

    op.create_table(
        "restitution",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column(
            "audience",
            sa.Enum(
                "conseil",
                "habitants",
                "acteurs",
                "autres",
                name="restitution_audience",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("form", sa.String(length=400), nullable=True),
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
        sa.CheckConstraint("side IN ('a', 'b', 'c', 'd')", name=op.f("ck_restitution_side_is_a_letter")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_restitution_document_id_document")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_restitution_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_restitution_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_restitution_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restitution")),
    )
    op.create_index(op.f("ix_restitution_evaluation_id"), "restitution", ["evaluation_id"], unique=False)
    op.create_index(op.f("ix_restitution_partnership_id"), "restitution", ["partnership_id"], unique=False)

    op.create_table(
        "undone_freeze",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_undone_freeze_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_undone_freeze_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undone_freeze")),
    )
    op.create_index(op.f("ix_undone_freeze_evaluation_id"), "undone_freeze", ["evaluation_id"], unique=False)
    op.create_index(op.f("ix_undone_freeze_fingerprint"), "undone_freeze", ["fingerprint"], unique=False)
    op.create_index(
        op.f("ix_undone_freeze_partnership_id"), "undone_freeze", ["partnership_id"], unique=False
    )

    op.create_table(
        "carried_recommendation",
        sa.Column("evaluation_id", sa.Uuid(), nullable=False),
        sa.Column("recommendation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_carried_recommendation_evaluation_id_evaluation"),
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_carried_recommendation_partnership_id_partnership"),
        ),
        sa.ForeignKeyConstraint(
            ["recommendation_id"],
            ["recommendation.id"],
            name=op.f("fk_carried_recommendation_recommendation_id_recommendation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carried_recommendation")),
        sa.UniqueConstraint(
            "evaluation_id",
            "recommendation_id",
            name=op.f("uq_carried_recommendation_evaluation_id_recommendation_id"),
        ),
    )
    op.create_index(
        op.f("ix_carried_recommendation_evaluation_id"),
        "carried_recommendation",
        ["evaluation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_carried_recommendation_partnership_id"),
        "carried_recommendation",
        ["partnership_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_carried_recommendation_recommendation_id"),
        "carried_recommendation",
        ["recommendation_id"],
        unique=False,
    )

    op.create_table(
        "recommendation_response",
        sa.Column("recommendation_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column(
            "stance",
            sa.Enum(
                "accepted",
                "partly",
                "declined",
                name="recommendation_stance",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.String(length=20000), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_recommendation_response_partnership_id_partnership"),
        ),
        sa.ForeignKeyConstraint(
            ["recommendation_id"],
            ["recommendation.id"],
            name=op.f("fk_recommendation_response_recommendation_id_recommendation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation_response")),
        sa.UniqueConstraint(
            "recommendation_id", "side", name=op.f("uq_recommendation_response_recommendation_id_side")
        ),
    )
    op.create_index(
        op.f("ix_recommendation_response_partnership_id"),
        "recommendation_response",
        ["partnership_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_recommendation_response_recommendation_id"),
        "recommendation_response",
        ["recommendation_id"],
        unique=False,
    )

    op.create_table(
        "unfreezing",
        sa.Column("snapshot_id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_unfreezing_member_id_member")),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_unfreezing_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_unfreezing_person_id_person")),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f("fk_unfreezing_snapshot_id_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unfreezing")),
        sa.UniqueConstraint("snapshot_id", "member_id", name=op.f("uq_unfreezing_snapshot_id_member_id")),
    )
    op.create_index(op.f("ix_unfreezing_snapshot_id"), "unfreezing", ["snapshot_id"], unique=False)

    with op.batch_alter_table("evaluation") as batch_op:
        batch_op.add_column(sa.Column("looks_at", sa.JSON(none_as_null=True), nullable=True))

    with op.batch_alter_table("recommendation") as batch_op:
        batch_op.add_column(sa.Column("closed_in_id", sa.Uuid(), nullable=True))
        batch_op.create_index(op.f("ix_recommendation_closed_in_id"), ["closed_in_id"], unique=False)
        batch_op.create_foreign_key(
            op.f("fk_recommendation_closed_in_id_evaluation"), "evaluation", ["closed_in_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("recommendation") as batch_op:
        batch_op.drop_constraint(op.f("fk_recommendation_closed_in_id_evaluation"), type_="foreignkey")
        batch_op.drop_index(op.f("ix_recommendation_closed_in_id"))
        batch_op.drop_column("closed_in_id")

    with op.batch_alter_table("evaluation") as batch_op:
        batch_op.drop_column("looks_at")

    op.drop_table("unfreezing")
    op.drop_table("recommendation_response")
    op.drop_table("carried_recommendation")
    op.drop_table("undone_freeze")
    op.drop_table("restitution")
    op.drop_table("evaluation_participant")
