"""What an organisation is a party of is looked for over all partnerships."""

from alembic import op

revision = "5a1c7e94d0b2"
down_revision = "3f8b6d1a7c25"
branch_labels = None
depends_on = None

_NAME = "ix_convention_party_organisation_id"


def upgrade() -> None:
    op.create_index(_NAME, "convention_party", ["organisation_id", "convention_id"])


def downgrade() -> None:
    op.drop_index(_NAME, "convention_party")
