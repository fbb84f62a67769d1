"""Contacts looked for by when somebody last said something of them."""

from alembic import op

revision = "e07a5b92c1d8"
down_revision = "a90d4e7c31b6"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_contact_entered_at"), "contact", ["entered_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_contact_entered_at"), "contact")
