"""Testimonies and photographs of what a territory got, with consent and its withdrawal."""

import sqlalchemy as sa
from alembic import op

revision = "b7d3f05c6e18"
down_revision = "7b2e90c4f1a8"
branch_labels = None
depends_on = None

_GONE = "withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR "


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=80)


def _check(text: str, name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(text, name=op.f(f"ck_testimony_{name}"))


def upgrade() -> None:
    op.create_table(
        "testimony",
        sa.Column("return_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _enum("testimony_kind", "temoignage", "photographie"), nullable=False),
        sa.Column("words", sa.String(length=20000), nullable=True),
        sa.Column("speaker", sa.String(length=400), nullable=True),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("alternative", sa.String(length=20000), nullable=True),
        sa.Column("storage_name", sa.String(length=80), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("consent_by", sa.String(length=400), nullable=True),
        sa.Column("consent_on", sa.String(length=10), nullable=False),
        sa.Column("consent_use", _enum("consent_use", "partenaires", "rapports", "public"), nullable=False),
        sa.Column("consent_until", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        _check(_GONE + "kind <> 'temoignage' OR words IS NOT NULL", "words_are_said"),
        _check(
            _GONE + "kind <> 'photographie' OR (storage_name IS NOT NULL AND alternative IS NOT NULL)",
            "photograph_has_words",
        ),
        _check(_GONE + "consent_by IS NOT NULL", "somebody_agreed"),
        _check(
            "withdrawn_at IS NULL OR (words IS NULL AND storage_name IS NULL AND alternative IS NULL"
            " AND consent_by IS NULL AND speaker IS NULL)",
            "withdrawn_is_erased",
        ),
        sa.ForeignKeyConstraint(
            ["return_id"], ["local_return.id"], name=op.f("fk_testimony_return_id_local_return")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_testimony_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_testimony_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_testimony")),
        sa.UniqueConstraint("storage_name", name=op.f("uq_testimony_storage_name")),
    )
    with op.batch_alter_table("testimony") as batch_op:
        batch_op.create_index(batch_op.f("ix_testimony_partnership_id"), ["partnership_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_testimony_return_id"), ["return_id"], unique=False)


def downgrade() -> None:
    op.drop_table("testimony")
