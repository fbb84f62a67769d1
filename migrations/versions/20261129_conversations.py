"""Conversations: threads on anything of a partnership, what was said and done in them, who was named."""

import sqlalchemy as sa
from alembic import op

revision = "e4a91c3d70f6"
down_revision = "9d27f60ab3c4"
branch_labels = None
depends_on = None

_SHORT, _LONGEST_MESSAGE = 80, 4000
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "conversation_thread",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(_SHORT), nullable=False),
        sa.Column("about_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(_SHORT)),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("resolved_at", _INSTANT),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_conversation_thread_partnership_id_partnership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation_thread")),
    )
    op.create_index(
        "ix_conversation_thread_about", "conversation_thread", ["partnership_id", "kind", "about_id"]
    )
    op.create_table(
        "conversation_turn",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.Uuid(), nullable=False),
        sa.Column(
            "act",
            sa.Enum(
                "say",
                "resolve",
                "reopen",
                name="turn_act",
                native_enum=False,
                create_constraint=True,
                length=_SHORT,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.String(_LONGEST_MESSAGE)),
        sa.Column("document_id", sa.Uuid()),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("withdrawn_at", _INSTANT),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "(act = 'say' AND words IS NOT NULL AND withdrawn_at IS NULL)"
            " OR (act = 'say' AND words IS NULL AND withdrawn_at IS NOT NULL AND document_id IS NULL)"
            " OR (act <> 'say' AND words IS NULL AND withdrawn_at IS NULL AND document_id IS NULL)",
            name=op.f("ck_conversation_turn_words_or_withdrawn"),
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_conversation_turn_partnership_id_partnership"),
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"],
            ["conversation_thread.id"],
            name=op.f("fk_conversation_turn_thread_id_conversation_thread"),
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_conversation_turn_document_id_document")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_conversation_turn_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_conversation_turn_member_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation_turn")),
    )
    op.create_index(op.f("ix_conversation_turn_thread_id"), "conversation_turn", ["thread_id"])
    op.create_table(
        "conversation_mention",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("turn_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("read_at", _INSTANT),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_conversation_mention_partnership_id_partnership"),
        ),
        sa.ForeignKeyConstraint(
            ["turn_id"],
            ["conversation_turn.id"],
            name=op.f("fk_conversation_mention_turn_id_conversation_turn"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_conversation_mention_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation_mention")),
        sa.UniqueConstraint("turn_id", "person_id", name=op.f("uq_conversation_mention_turn_id_person_id")),
    )
    op.create_index(op.f("ix_conversation_mention_person_id"), "conversation_mention", ["person_id"])


def downgrade() -> None:
    op.drop_table("conversation_mention")
    op.drop_table("conversation_turn")
    op.drop_table("conversation_thread")
