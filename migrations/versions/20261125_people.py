"""Invitations, the links of accounts, and the mail that waits to be sent."""

import sqlalchemy as sa
from alembic import op

revision = "8f1d2c7b4e60"
down_revision = "7c2e9d41f0a6"
branch_labels = None
depends_on = None

_TABLES = ("invitation", "account_link", "outgoing_mail")


def upgrade() -> None:
    op.create_table(
        "outgoing_mail",
        sa.Column("to", sa.String(length=400), nullable=False),
        sa.Column("locale", sa.String(length=8), nullable=False),
        sa.Column("subject", sa.String(length=400), nullable=False),
        sa.Column("before", sa.String(length=20000), nullable=False),
        sa.Column("link_path", sa.String(length=400), nullable=True),
        sa.Column("link_seed", sa.String(length=80), nullable=True),
        sa.Column("after", sa.String(length=20000), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("given_up", sa.Boolean(), nullable=False),
        sa.Column("last_error", sa.String(length=400), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outgoing_mail"),
    )
    op.create_index("ix_outgoing_mail_next_try_at", "outgoing_mail", ["next_try_at"])
    op.create_table(
        "account_link",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "purpose",
            sa.Enum(
                "password",
                "address",
                name="link_purpose",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("email", sa.String(length=400), nullable=False),
        sa.Column("new_email", sa.String(length=400), nullable=True),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_account_link_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_account_link"),
        sa.UniqueConstraint("token_hash", name="uq_account_link_token_hash"),
    )
    op.create_index("ix_account_link_person_id", "account_link", ["person_id"])
    _create_invitation()


def _create_invitation() -> None:
    people = ("invited_by_id", "person_id", "confirmed_by_id")
    organisations = ("organisation_id", "invited_for_id")
    op.create_table(
        "invitation",
        sa.Column("email", sa.String(length=400), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("roles", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("capacity", sa.String(length=400), nullable=True),
        sa.Column("is_for_instance", sa.Boolean(), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("invited_by_id", sa.Uuid(), nullable=True),
        sa.Column("invited_for_id", sa.Uuid(), nullable=True),
        sa.Column("opens_organisation", sa.Boolean(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "organisation_id IS NOT NULL OR subject_id IS NOT NULL OR is_for_instance",
            name=op.f("ck_invitation_invites_to_something"),
        ),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=f"fk_invitation_{name}_person")
            for name in people
        ),
        *(
            sa.ForeignKeyConstraint([name], ["organisation.id"], name=f"fk_invitation_{name}_organisation")
            for name in organisations
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("token_hash", name="uq_invitation_token_hash"),
    )
    for column in ("email", "organisation_id", "partnership_id", "person_id"):
        op.create_index(f"ix_invitation_{column}", "invitation", [column])


def downgrade() -> None:
    for table in _TABLES:
        op.drop_table(table)
