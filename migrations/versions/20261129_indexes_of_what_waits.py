"""What the first page of a large registry looks for first: whose members, what is in progress, what is contested."""

import sqlalchemy as sa
from alembic import op

revision = "5b0e7c1f92d4"
down_revision = "a7c3e58b10d4"
branch_labels = None
depends_on = None

_CONTESTED = sa.text("opinion = 'contest'")


def upgrade() -> None:
    op.create_index(
        "ix_member_organisation_id_role_partnership_id_until",
        "member",
        ["organisation_id", "role", "partnership_id", "until"],
    )
    # The new one begins with the same.
    op.drop_index("ix_member_organisation_id", "member")
    op.create_index("ix_evaluation_stage_answers_due_id", "evaluation", ["stage", "answers_due", "id"])
    op.create_index(
        "ix_confirmation_contest_at",
        "confirmation",
        ["at", "id"],
        sqlite_where=_CONTESTED,
        postgresql_where=_CONTESTED,
    )


def downgrade() -> None:
    op.drop_index("ix_confirmation_contest_at", "confirmation")
    op.drop_index("ix_evaluation_stage_answers_due_id", "evaluation")
    op.create_index("ix_member_organisation_id", "member", ["organisation_id"])
    op.drop_index("ix_member_organisation_id_role_partnership_id_until", "member")
