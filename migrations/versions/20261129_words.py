"""The words of one thing read from their index alone."""

from alembic import op

revision = "c4f0a7d8215b"
down_revision = "e2b90c47d1a5"
branch_labels = None
depends_on = None

_BEFORE, _AFTER = "ix_search_word_subject_id", "ix_search_word_subject_id_word"


def upgrade() -> None:
    op.create_index(op.f(_AFTER), "search_word", ["subject_id", "word"])
    op.drop_index(op.f(_BEFORE), "search_word")


def downgrade() -> None:
    op.create_index(op.f(_BEFORE), "search_word", ["subject_id"])
    op.drop_index(op.f(_AFTER), "search_word")
