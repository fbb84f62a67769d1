"""The declaration of accessibility, version by version."""

import sqlalchemy as sa
from alembic import op

revision = "7d3b0f64a1ce"
down_revision = "c61e0d9a47b5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accessibility_declaration",
        sa.Column("authority", sa.String(400), nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "full",
                "partial",
                "none",
                name="accessibility_level",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("declared_on", sa.String(10), nullable=False),
        sa.Column("auditor", sa.String(400)),
        sa.Column("rate", sa.Integer()),
        sa.Column("contact", sa.String(400), nullable=False),
        sa.Column("not_accessible", sa.String(20000)),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accessibility_declaration")),
    )
    op.create_index(op.f("ix_accessibility_declaration_at"), "accessibility_declaration", ["at"])


def downgrade() -> None:
    op.drop_table("accessibility_declaration")
