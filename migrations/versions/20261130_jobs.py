"""What is done beside the requests and survives a restart."""

import sqlalchemy as sa
from alembic import op

revision = "a90d4e7c31b6"
down_revision = "b41d6c90e2f7"
branch_labels = None
depends_on = None

_INSTANT = sa.DateTime(timezone=True)
_STATES = ("waiting", "running", "done", "failed", "stopped")


def upgrade() -> None:
    op.create_table(
        "job",
        sa.Column("kind", sa.String(80), nullable=False),
        sa.Column("what", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(*_STATES, name="state", native_enum=False, create_constraint=True, length=80),
            nullable=False,
        ),
        sa.Column("due_at", _INSTANT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("holder", sa.Uuid(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("why", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("asked_at", _INSTANT, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    op.create_index(op.f("ix_job_due_at"), "job", ["due_at"])
    op.create_index(op.f("ix_job_person_id"), "job", ["person_id"])


def downgrade() -> None:
    op.drop_table("job")
