"""The registry: organisations, people, partnerships, facts, shared texts, the trail.

Revision of the first issue; written for SQLite and PostgreSQL alike.
"""

import sqlalchemy as sa
from alembic import op

revision = "1859aadde2aa"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "access_event",
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("subject_digest", sa.String(length=64), nullable=True),
        sa.Column("address", sa.String(length=80), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_event")),
    )
    with op.batch_alter_table("access_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_access_event_address"), ["address"], unique=False)
        batch_op.create_index(batch_op.f("ix_access_event_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_access_event_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_access_event_subject_digest"), ["subject_digest"], unique=False)

    op.create_table(
        "country_group",
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("group_name", sa.String(length=80), nullable=False),
        sa.Column("valid_from", sa.String(length=10), nullable=False),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.Column("source", sa.String(length=20000), nullable=False),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("length(country) = 2", name=op.f("ck_country_group_country_is_iso_alpha_2")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_country_group")),
        sa.UniqueConstraint(
            "country", "group_name", "valid_from", name=op.f("uq_country_group_country_group_name_valid_from")
        ),
    )
    op.create_table(
        "form_receipt",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("location", sa.String(length=400), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_receipt")),
        sa.UniqueConstraint("digest", name=op.f("uq_form_receipt_digest")),
    )
    op.create_table(
        "organisation",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("given_by_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column(
            "type",
            sa.Enum(
                "commune",
                "epci",
                "metropole_statut_particulier",
                "departement",
                "region",
                "province",
                "syndicat",
                "prefecture_ou_gouvernorat",
                "etat",
                "association",
                "federation",
                "universite",
                "hopital",
                "entreprise",
                "autre",
                name="organisation_type",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("siren", sa.String(length=9), nullable=True),
        sa.Column("insee_code", sa.String(length=5), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("population_year", sa.Integer(), nullable=True),
        sa.Column("latitude", sa.String(length=40), nullable=True),
        sa.Column("longitude", sa.String(length=40), nullable=True),
        sa.Column("website", sa.String(length=400), nullable=True),
        sa.Column("succeeds_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("length(country) = 2", name=op.f("ck_organisation_country_is_iso_alpha_2")),
        sa.CheckConstraint(
            "population IS NULL OR population >= 0", name=op.f("ck_organisation_population_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["given_by_id"], ["organisation.id"], name=op.f("fk_organisation_given_by_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["succeeds_id"], ["organisation.id"], name=op.f("fk_organisation_succeeds_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("given_by_id", "code", name=op.f("uq_organisation_given_by_id_code")),
    )
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organisation_code"), ["code"], unique=False)

    op.create_table(
        "person",
        sa.Column("email", sa.String(length=400), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("password_hash", sa.String(length=400), nullable=True),
        sa.Column("locale", sa.String(length=8), nullable=True),
        sa.Column("is_instance_administrator", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email", name=op.f("uq_person_email")),
    )
    op.create_table(
        "reference_item",
        sa.Column("list_name", sa.String(length=80), nullable=False),
        sa.Column("version", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label_fr", sa.String(length=400), nullable=False),
        sa.Column("label_en", sa.String(length=400), nullable=True),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reference_item")),
        sa.UniqueConstraint(
            "list_name", "version", "code", name=op.f("uq_reference_item_list_name_version_code")
        ),
    )
    op.create_table(
        "shared_text",
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared_text")),
    )
    with op.batch_alter_table("shared_text", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shared_text_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "trail_entry",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(length=36), nullable=True),
        sa.Column("organisation", sa.String(length=36), nullable=True),
        sa.Column("partnership", sa.String(length=36), nullable=True),
        sa.Column("entity", sa.String(length=80), nullable=False),
        sa.Column("entity_id", sa.String(length=36), nullable=False),
        sa.Column("act", sa.String(length=80), nullable=False),
        sa.Column("changes", sa.String(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_trail_entry")),
        sa.UniqueConstraint("hash", name=op.f("uq_trail_entry_hash")),
    )
    with op.batch_alter_table("trail_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trail_entry_entity_id"), ["entity_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_trail_entry_partnership"), ["partnership"], unique=False)

    op.create_table(
        "affiliation",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "administrator",
                "officer",
                "signatory",
                "reader",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("capacity", sa.String(length=400), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "role <> 'signatory' OR capacity IS NOT NULL", name=op.f("ck_affiliation_signatory_has_capacity")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_affiliation_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_affiliation_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_affiliation")),
        sa.UniqueConstraint(
            "person_id", "organisation_id", "role", name=op.f("uq_affiliation_person_id_organisation_id_role")
        ),
    )
    with op.batch_alter_table("affiliation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_affiliation_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_affiliation_person_id"), ["person_id"], unique=False)

    op.create_table(
        "partnership",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("given_code", sa.String(length=80), nullable=False),
        sa.Column("given_by_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("recorded_from_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "exploration",
                "actif",
                "suspendu",
                "dormant",
                "termine",
                "inconnu",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("summary", sa.String(length=20000), nullable=True),
        sa.Column("sources", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("draft_of_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_of_id"], ["organisation.id"], name=op.f("fk_partnership_draft_of_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["given_by_id"], ["organisation.id"], name=op.f("fk_partnership_given_by_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_from_id"],
            ["organisation.id"],
            name=op.f("fk_partnership_recorded_from_id_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partnership")),
        sa.UniqueConstraint("code", name=op.f("uq_partnership_code")),
        sa.UniqueConstraint("given_by_id", "given_code", name=op.f("uq_partnership_given_by_id_given_code")),
    )
    op.create_table(
        "text_draft",
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("party", sa.String(length=80), nullable=False),
        sa.Column("base_number", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["text_id"], ["shared_text.id"], name=op.f("fk_text_draft_text_id_shared_text")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_draft")),
        sa.UniqueConstraint("text_id", "party", name=op.f("uq_text_draft_text_id_party")),
    )
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_draft_text_id"), ["text_id"], unique=False)

    op.create_table(
        "text_revision",
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("base_number", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("key_id", sa.Uuid(), nullable=True),
        sa.Column("party", sa.String(length=80), nullable=True),
        sa.Column("reason", sa.String(length=20000), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("in_force_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["text_id"], ["shared_text.id"], name=op.f("fk_text_revision_text_id_shared_text")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_revision")),
        sa.UniqueConstraint("text_id", "number", name=op.f("uq_text_revision_text_id_number")),
    )
    with op.batch_alter_table("text_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_revision_text_id"), ["text_id"], unique=False)

    op.create_table(
        "trail_personal",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("entry_number", sa.Integer(), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_number"], ["trail_entry.number"], name=op.f("fk_trail_personal_entry_number_trail_entry")
        ),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_trail_personal")),
    )
    with op.batch_alter_table("trail_personal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_trail_personal_entry_number"), ["entry_number"], unique=False)

    op.create_table(
        "user_session",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("data", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_user_session_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_user_session_token_hash")),
    )
    with op.batch_alter_table("user_session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_user_session_person_id"), ["person_id"], unique=False)

    op.create_table(
        "guest",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_guest_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_guest_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest")),
        sa.UniqueConstraint("person_id", "subject_id", name=op.f("uq_guest_person_id_subject_id")),
    )
    with op.batch_alter_table("guest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guest_partnership_id"), ["partnership_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_guest_person_id"), ["person_id"], unique=False)

    op.create_table(
        "member",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "chef_de_file",
                "partenaire",
                "associe",
                name="member_role",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("side IN ('a', 'b', 'c', 'd')", name=op.f("ck_member_side_is_a_letter")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_member_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_member_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint(
            "partnership_id", "organisation_id", name=op.f("uq_member_partnership_id_organisation_id")
        ),
    )
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_member_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_member_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "objective",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_objective_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["text_id"], ["shared_text.id"], name=op.f("fk_objective_text_id_shared_text")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objective")),
        sa.UniqueConstraint("partnership_id", "code", name=op.f("uq_objective_partnership_id_code")),
        sa.UniqueConstraint("text_id", name=op.f("uq_objective_text_id")),
    )
    with op.batch_alter_table("objective", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_objective_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "partnership_label",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("form", "theme", name="label_kind", native_enum=False, create_constraint=True, length=80),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnership.id"],
            name=op.f("fk_partnership_label_partnership_id_partnership"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partnership_label")),
        sa.UniqueConstraint(
            "partnership_id", "kind", "text", name=op.f("uq_partnership_label_partnership_id_kind_text")
        ),
    )
    with op.batch_alter_table("partnership_label", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_partnership_label_partnership_id"), ["partnership_id"], unique=False
        )

    op.create_table(
        "referential",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.String(length=1), nullable=False),
        sa.Column(
            "family",
            sa.Enum(
                "humaniste",
                "politique",
                "pro_domo",
                name="referential_family",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_referential_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referential")),
        sa.UniqueConstraint(
            "partnership_id", "side", "family", name=op.f("uq_referential_partnership_id_side_family")
        ),
    )
    with op.batch_alter_table("referential", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_referential_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "text_consent",
        sa.Column("revision_id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("party", sa.String(length=80), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column(
            "verdict",
            sa.Enum("agree", "object", name="verdict", native_enum=False, create_constraint=True, length=80),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=20000), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_from_id", sa.Uuid(), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "verdict <> 'object' OR reason IS NOT NULL", name=op.f("ck_text_consent_objection_has_reason")
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["text_revision.id"], name=op.f("fk_text_consent_revision_id_text_revision")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_consent")),
    )
    with op.batch_alter_table("text_consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_consent_key_id"), ["key_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_text_consent_revision_id"), ["revision_id"], unique=False)

    op.create_table(
        "confirmation",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("fact_id", sa.Uuid(), nullable=False),
        sa.Column("fact_kind", sa.String(length=80), nullable=False),
        sa.Column("fact_version", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column(
            "opinion",
            sa.Enum(
                "confirm", "contest", name="opinion", native_enum=False, create_constraint=True, length=80
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=20000), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "opinion <> 'contest' OR reason IS NOT NULL", name=op.f("ck_confirmation_contest_has_reason")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_confirmation_member_id_member")),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_confirmation_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_confirmation_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation")),
    )
    with op.batch_alter_table("confirmation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_confirmation_fact_id"), ["fact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_confirmation_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "convention",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "convention_cadre",
                "convention",
                "avenant",
                "lettre_intention",
                "serment_jumelage",
                "charte",
                "autre",
                name="convention_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("object", sa.String(length=20000), nullable=True),
        sa.Column("provisional_amount", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("signed_on", sa.String(length=10), nullable=True),
        sa.Column("starts_on", sa.String(length=10), nullable=True),
        sa.Column("ends_on", sa.String(length=10), nullable=True),
        sa.Column("amends_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["amends_id"], ["convention.id"], name=op.f("fk_convention_amends_id_convention")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_convention_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_convention_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_convention")),
        sa.UniqueConstraint("partnership_id", "code", name=op.f("uq_convention_partnership_id_code")),
    )
    with op.batch_alter_table("convention", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_convention_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "document",
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("file_name", sa.String(length=400), nullable=False),
        sa.Column("media_type", sa.String(length=80), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("storage_name", sa.String(length=80), nullable=False),
        sa.Column("about_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("size > 0", name=op.f("ck_document_size_positive")),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_document_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_document_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("storage_name", name=op.f("uq_document_storage_name")),
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_document_about_id"), ["about_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_document_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "evaluation",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "annuelle",
                "mi_parcours",
                "finale",
                "ex_post",
                "bilan",
                name="evaluation_kind",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("period_start", sa.String(length=10), nullable=True),
        sa.Column("period_end", sa.String(length=10), nullable=True),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column(
            "joint",
            sa.Enum(
                "oui",
                "non",
                "inconnu",
                name="evaluation_joint",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_evaluation_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_evaluation_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sa.UniqueConstraint("partnership_id", "code", name=op.f("uq_evaluation_partnership_id_code")),
    )
    with op.batch_alter_table("evaluation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evaluation_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "indicator",
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("objective_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["objective_id"], ["objective.id"], name=op.f("fk_indicator_objective_id_objective")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_indicator_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint("objective_id", "code", name=op.f("uq_indicator_objective_id_code")),
    )
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_objective_id"), ["objective_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indicator_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "key_date",
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column(
            "nature",
            sa.Enum(
                "premier_contact",
                "serment_jumelage",
                "premiere_convention",
                "debut_projet",
                "evenement",
                "autre",
                name="key_date_nature",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("label", sa.String(length=400), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_key_date_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_key_date_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_date")),
    )
    with op.batch_alter_table("key_date", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_key_date_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "local_return",
        sa.Column(
            "territory",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "both",
                name="return_territory",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("dimension", sa.String(length=400), nullable=False),
        sa.Column(
            "finding",
            sa.Enum(
                "found",
                "none_found",
                name="return_finding",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("fact", sa.String(length=20000), nullable=True),
        sa.Column("value", sa.String(length=40), nullable=True),
        sa.Column("unit", sa.String(length=80), nullable=True),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("evidence", sa.String(length=20000), nullable=True),
        sa.Column(
            "strength",
            sa.Enum(
                "measured",
                "documented",
                "testimony",
                "asserted",
                name="evidence_strength",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("observed_by", sa.String(length=400), nullable=True),
        sa.Column("beneficiaries", sa.String(length=400), nullable=True),
        sa.Column("direct", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "finding <> 'found' OR fact IS NOT NULL", name=op.f("ck_local_return_found_says_what")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_local_return_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_local_return_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_return")),
    )
    with op.batch_alter_table("local_return", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_local_return_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "meeting",
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "elus",
                "techniciens",
                "etat",
                "comite_pilotage",
                name="meeting_level",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column(
            "mode",
            sa.Enum(
                "presence",
                "distance",
                name="meeting_mode",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("subject", sa.String(length=400), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_meeting_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_meeting_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "mission",
        sa.Column("from_side", sa.String(length=1), nullable=False),
        sa.Column("to_side", sa.String(length=1), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("visas_asked", sa.Integer(), nullable=True),
        sa.Column("visas_granted", sa.Integer(), nullable=True),
        sa.Column("visas_refused", sa.Integer(), nullable=True),
        sa.Column("visa_days", sa.Integer(), nullable=True),
        sa.Column(
            "ministry_authorisation",
            sa.Enum(
                "oui",
                "non",
                "sans_objet",
                name="authorisation",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column("paid_by", sa.String(length=400), nullable=True),
        sa.Column("subject", sa.String(length=400), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("days IS NULL OR days >= 0", name=op.f("ck_mission_days_not_negative")),
        sa.CheckConstraint("people IS NULL OR people >= 0", name=op.f("ck_mission_people_not_negative")),
        sa.CheckConstraint(
            "visa_days IS NULL OR visa_days >= 0", name=op.f("ck_mission_visa_days_not_negative")
        ),
        sa.CheckConstraint(
            "visas_asked IS NULL OR visas_asked >= 0", name=op.f("ck_mission_visas_asked_not_negative")
        ),
        sa.CheckConstraint(
            "visas_granted IS NULL OR visas_granted >= 0", name=op.f("ck_mission_visas_granted_not_negative")
        ),
        sa.CheckConstraint(
            "visas_refused IS NULL OR visas_refused >= 0", name=op.f("ck_mission_visas_refused_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_mission_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_mission_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mission")),
    )
    with op.batch_alter_table("mission", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mission_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "convention_party",
        sa.Column("convention_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("signatory", sa.String(length=400), nullable=True),
        sa.Column("capacity", sa.String(length=400), nullable=True),
        sa.Column("deliberated_on", sa.String(length=10), nullable=True),
        sa.Column("deliberation_reference", sa.String(length=400), nullable=True),
        sa.Column("deliberation_transmitted_on", sa.String(length=10), nullable=True),
        sa.Column("signed_on", sa.String(length=10), nullable=True),
        sa.Column("transmitted_on", sa.String(length=10), nullable=True),
        sa.Column("receipt_reference", sa.String(length=400), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["convention_id"], ["convention.id"], name=op.f("fk_convention_party_convention_id_convention")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_convention_party_organisation_id_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_convention_party")),
        sa.UniqueConstraint(
            "convention_id", "organisation_id", name=op.f("uq_convention_party_convention_id_organisation_id")
        ),
    )
    with op.batch_alter_table("convention_party", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_convention_party_convention_id"), ["convention_id"], unique=False
        )

    op.create_table(
        "measurement",
        sa.Column("indicator_id", sa.Uuid(), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("value", sa.String(length=40), nullable=True),
        sa.Column("words", sa.String(length=20000), nullable=True),
        sa.Column("unavailable_because", sa.String(length=20000), nullable=True),
        sa.Column("reported_by", sa.String(length=80), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "(value IS NOT NULL AND unavailable_because IS NULL AND words IS NULL) OR (value IS NULL AND words IS NULL AND unavailable_because IS NOT NULL) OR (words IS NOT NULL AND value IS NULL AND unavailable_because IS NULL)",
            name=op.f("ck_measurement_value_or_words_or_reason"),
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_measurement_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_measurement_indicator_id_indicator")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_measurement_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement")),
    )
    with op.batch_alter_table("measurement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measurement_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_measurement_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "project",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("convention_id", sa.Uuid(), nullable=True),
        sa.Column("holder_id", sa.Uuid(), nullable=True),
        sa.Column("starts_on", sa.String(length=10), nullable=True),
        sa.Column("ends_on", sa.String(length=10), nullable=True),
        sa.Column("announced_budget", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["convention_id"], ["convention.id"], name=op.f("fk_project_convention_id_convention")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_project_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["holder_id"], ["organisation.id"], name=op.f("fk_project_holder_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_project_partnership_id_partnership")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("partnership_id", "code", name=op.f("uq_project_partnership_id_code")),
    )
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_project_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "action",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column(
            "proposed_by",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "joint",
                "third",
                "unknown",
                name="action_proposer",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=True,
        ),
        sa.Column(
            "territory",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "both",
                name="action_territory",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("theme", sa.String(length=400), nullable=True),
        sa.Column("starts_on", sa.String(length=10), nullable=True),
        sa.Column("ends_on", sa.String(length=10), nullable=True),
        sa.Column("cost", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("objective_id", sa.Uuid(), nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_action_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["objective_id"], ["objective.id"], name=op.f("fk_action_objective_id_objective")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_action_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_action_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("partnership_id", "code", name=op.f("uq_action_partnership_id_code")),
    )
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_partnership_id"), ["partnership_id"], unique=False)

    op.create_table(
        "financing_line",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("payer", sa.String(length=400), nullable=False),
        sa.Column("instrument", sa.String(length=400), nullable=True),
        sa.Column(
            "nature",
            sa.Enum(
                "numeraire",
                "valorisation",
                "recette",
                "non_ventile",
                name="line_nature",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column(
            "side",
            sa.Enum(
                "a",
                "b",
                "c",
                "d",
                "joint",
                "third",
                "unknown",
                name="line_side",
                native_enum=False,
                create_constraint=True,
                length=80,
            ),
            nullable=False,
        ),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("requested", sa.String(length=40), nullable=True),
        sa.Column("granted", sa.String(length=40), nullable=True),
        sa.Column("paid", sa.String(length=40), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("source_amount", sa.String(length=40), nullable=True),
        sa.Column("source_currency", sa.String(length=3), nullable=True),
        sa.Column("rate", sa.String(length=40), nullable=True),
        sa.Column("rate_date", sa.String(length=10), nullable=True),
        sa.Column("share_percent", sa.String(length=40), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=20000), nullable=True),
        sa.Column("note", sa.String(length=20000), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["member.id"], name=op.f("fk_financing_line_entered_by_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnership.id"], name=op.f("fk_financing_line_partnership_id_partnership")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_financing_line_project_id_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_financing_line")),
    )
    with op.batch_alter_table("financing_line", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_financing_line_partnership_id"), ["partnership_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_financing_line_project_id"), ["project_id"], unique=False)

    protect_trail()


def downgrade() -> None:
    unprotect_trail()
    with op.batch_alter_table("financing_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_financing_line_project_id"))
        batch_op.drop_index(batch_op.f("ix_financing_line_partnership_id"))

    op.drop_table("financing_line")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_action_partnership_id"))

    op.drop_table("action")
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_project_partnership_id"))

    op.drop_table("project")
    with op.batch_alter_table("measurement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_measurement_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_measurement_indicator_id"))

    op.drop_table("measurement")
    with op.batch_alter_table("convention_party", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_convention_party_convention_id"))

    op.drop_table("convention_party")
    with op.batch_alter_table("mission", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mission_partnership_id"))

    op.drop_table("mission")
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_partnership_id"))

    op.drop_table("meeting")
    with op.batch_alter_table("local_return", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_local_return_partnership_id"))

    op.drop_table("local_return")
    with op.batch_alter_table("key_date", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_key_date_partnership_id"))

    op.drop_table("key_date")
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_indicator_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_indicator_objective_id"))

    op.drop_table("indicator")
    with op.batch_alter_table("evaluation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evaluation_partnership_id"))

    op.drop_table("evaluation")
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_document_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_document_about_id"))

    op.drop_table("document")
    with op.batch_alter_table("convention", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_convention_partnership_id"))

    op.drop_table("convention")
    with op.batch_alter_table("confirmation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_confirmation_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_confirmation_fact_id"))

    op.drop_table("confirmation")
    with op.batch_alter_table("text_consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_text_consent_revision_id"))
        batch_op.drop_index(batch_op.f("ix_text_consent_key_id"))

    op.drop_table("text_consent")
    with op.batch_alter_table("referential", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referential_partnership_id"))

    op.drop_table("referential")
    with op.batch_alter_table("partnership_label", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_partnership_label_partnership_id"))

    op.drop_table("partnership_label")
    with op.batch_alter_table("objective", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_objective_partnership_id"))

    op.drop_table("objective")
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_member_partnership_id"))
        batch_op.drop_index(batch_op.f("ix_member_organisation_id"))

    op.drop_table("member")
    with op.batch_alter_table("guest", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guest_person_id"))
        batch_op.drop_index(batch_op.f("ix_guest_partnership_id"))

    op.drop_table("guest")
    with op.batch_alter_table("user_session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_user_session_person_id"))

    op.drop_table("user_session")
    with op.batch_alter_table("trail_personal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trail_personal_entry_number"))

    op.drop_table("trail_personal")
    with op.batch_alter_table("text_revision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_text_revision_text_id"))

    op.drop_table("text_revision")
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_text_draft_text_id"))

    op.drop_table("text_draft")
    op.drop_table("partnership")
    with op.batch_alter_table("affiliation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_affiliation_person_id"))
        batch_op.drop_index(batch_op.f("ix_affiliation_organisation_id"))

    op.drop_table("affiliation")
    with op.batch_alter_table("trail_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trail_entry_partnership"))
        batch_op.drop_index(batch_op.f("ix_trail_entry_entity_id"))

    op.drop_table("trail_entry")
    with op.batch_alter_table("shared_text", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_shared_text_partnership_id"))

    op.drop_table("shared_text")
    op.drop_table("reference_item")
    op.drop_table("person")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisation_code"))

    op.drop_table("organisation")
    op.drop_table("form_receipt")
    op.drop_table("country_group")
    with op.batch_alter_table("access_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_access_event_subject_digest"))
        batch_op.drop_index(batch_op.f("ix_access_event_person_id"))
        batch_op.drop_index(batch_op.f("ix_access_event_at"))
        batch_op.drop_index(batch_op.f("ix_access_event_address"))

    op.drop_table("access_event")


def protect_trail() -> None:
    """The trail is append-only: the database itself refuses to change or remove an entry.

    SQLite drops triggers with a batch migration of their table: call this again after one.
    """
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION refuse_trail_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the trail is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER trail_entry_append_only BEFORE UPDATE OR DELETE ON trail_entry "
            "FOR EACH ROW EXECUTE FUNCTION refuse_trail_change()"
        )
        return
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER trail_entry_no_{act.lower()} BEFORE {act} ON trail_entry "
            "BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END"
        )


def unprotect_trail() -> None:
    """Let the table go: triggers first."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER trail_entry_append_only ON trail_entry")
        op.execute("DROP FUNCTION refuse_trail_change()")
        return
    for act in ("update", "delete"):
        op.execute(f"DROP TRIGGER trail_entry_no_{act}")
