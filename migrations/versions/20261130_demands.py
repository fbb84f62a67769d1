"""Organisations that ask everybody who acts for them for a second factor."""

import sqlalchemy as sa
from alembic import op

revision = "d7c40b9e5a16"
down_revision = "2ac9e8d5f013"
branch_labels = None
depends_on = None

_ORGANISATION = "fk_second_factor_demand_organisation_id_organisation"


def upgrade() -> None:
    op.create_table(
        "second_factor_demand",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f(_ORGANISATION)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_factor_demand")),
        sa.UniqueConstraint("organisation_id", name=op.f("uq_second_factor_demand_organisation_id")),
    )


def downgrade() -> None:
    op.drop_table("second_factor_demand")
