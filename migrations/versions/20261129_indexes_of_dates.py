"""What the transmissions that are owed in a large registry are looked for by."""

import sqlalchemy as sa
from alembic import op

revision = "c93d60b8a1f7"
down_revision = "6c1f0e94b2d7"
branch_labels = None
depends_on = None

_OWING = sa.text(
    "transmitted_on IS NULL AND"
    " (deliberated_on IS NOT NULL OR deliberation_transmitted_on IS NOT NULL OR signed_on IS NOT NULL)"
)


def upgrade() -> None:
    op.create_index(
        "ix_convention_party_owing",
        "convention_party",
        ["organisation_id", "convention_id"],
        sqlite_where=_OWING,
        postgresql_where=_OWING,
    )
    op.create_index("ix_organisation_country", "organisation", ["country"])


def downgrade() -> None:
    op.drop_index("ix_organisation_country", "organisation")
    op.drop_index("ix_convention_party_owing", "convention_party")
