"""Conventions in full: renewal, notice, what an amendment changes, the ground of one with a State, what happened to them.

A suspension and a denunciation stood in the convention, each overwriting the one before: they become dated facts.
"""

import uuid

import sqlalchemy as sa
from alembic import op

revision = "a7c3e58b10d4"
down_revision = "b41c7d90e2a6"
branch_labels = None
depends_on = None

_LINE, _LONG = 400, 20_000


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=80)


_RENEWALS = ("aucune", "expresse", "tacite")
_GROUNDS = (
    "loi",
    "groupement_transfrontalier",
    "accord_international",
    "programme_regional",
    "autre_groupement",
)
_EVENTS = ("suspension", "reprise", "denonciation", "reconduction")
ADDED = (
    ("renewal", _one_of("convention_renewal", *_RENEWALS)),
    ("renewal_months", sa.Integer()),
    ("renewal_times", sa.Integer()),
    ("renewal_until", sa.String(length=10)),
    ("notice_months", sa.Integer()),
    ("changes", sa.JSON(none_as_null=True)),
    ("state_ground", _one_of("convention_state_ground", *_GROUNDS)),
    ("state_ground_reference", sa.String(length=_LINE)),
    ("state_authorised_on", sa.String(length=10)),
    ("state_authorisation_reference", sa.String(length=_LINE)),
)
HALTED = (
    ("suspended_on", sa.String(length=10)),
    ("denounced_on", sa.String(length=10)),
    ("halted_because", sa.String(length=_LONG)),
)
_KINDS = {"suspended_on": "suspension", "denounced_on": "denonciation"}

convention = sa.table(
    "convention",
    sa.column("id", sa.Uuid()),
    *(sa.column(name, kind) for name, kind in HALTED),
    sa.column("entered_at", sa.DateTime(timezone=True)),
    sa.column("invented", sa.Boolean()),
    sa.column("source", sa.String()),
    sa.column("partnership_id", sa.Uuid()),
    sa.column("entered_by_id", sa.Uuid()),
    sa.column("removed_at", sa.DateTime(timezone=True)),
)
event = sa.table(
    "convention_event",
    sa.column("id", sa.Uuid()),
    sa.column("convention_id", sa.Uuid()),
    sa.column("kind", sa.String()),
    sa.column("effective_on", sa.String()),
    sa.column("decided_on", sa.String()),
    sa.column("reason", sa.String()),
    sa.column("version", sa.Integer()),
    *(sa.column(c.name, c.type) for c in convention.c if c.name not in {"id", *dict(HALTED)}),
)
written_in = sa.table("written_in", sa.column("id", sa.Uuid()), sa.column("language", sa.String()))


def upgrade() -> None:
    op.create_table(
        "convention_event",
        sa.Column("convention_id", sa.Uuid(), nullable=False),
        sa.Column("kind", _one_of("convention_event_kind", *_EVENTS), nullable=False),
        sa.Column("effective_on", sa.String(length=10)),
        sa.Column("decided_on", sa.String(length=10)),
        sa.Column("until", sa.String(length=10)),
        sa.Column("by_id", sa.Uuid()),
        sa.Column("reason", sa.String(length=_LONG)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=_LONG)),
        sa.Column("note", sa.String(length=_LONG)),
        sa.Column("removed_at", sa.DateTime(timezone=True)),
        sa.Column("partnership_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by_id", sa.Uuid()),
        sa.Column("id", sa.Uuid(), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_convention_event_{name}_{to}"))
            for name, to in (
                ("convention_id", "convention"),
                ("by_id", "organisation"),
                ("partnership_id", "partnership"),
                ("entered_by_id", "member"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_convention_event")),
    )
    for name in ("convention_id", "partnership_id"):
        op.create_index(op.f(f"ix_convention_event_{name}"), "convention_event", [name])
    _make_facts()
    with op.batch_alter_table("convention") as batch_op:
        for name, kind in ADDED:
            batch_op.add_column(sa.Column(name, kind, nullable=True))
        for name, _kind in HALTED:
            batch_op.drop_column(name)


def _make_facts() -> None:
    connection = op.get_bind()
    halted = sa.or_(convention.c.suspended_on.is_not(None), convention.c.denounced_on.is_not(None))
    for row in connection.execute(sa.select(convention).where(halted)).mappings().all():
        language = connection.scalar(sa.select(written_in.c.language).where(written_in.c.id == row["id"]))
        kept = {c.name: row[c.name] for c in convention.c if c.name not in {"id", *dict(HALTED)}}
        for column, kind in _KINDS.items():
            if row[column] is None:
                continue
            told = {
                "id": uuid.uuid4(),
                "convention_id": row["id"],
                "kind": kind,
                "effective_on": row[column],
                "reason": row["halted_because"],
                "version": 1,
            }
            connection.execute(sa.insert(event).values(**told, **kept))
            if language:
                connection.execute(sa.insert(written_in).values(id=told["id"], language=language))


def downgrade() -> None:
    with op.batch_alter_table("convention") as batch_op:
        for name in ("convention_renewal", "convention_state_ground"):
            batch_op.drop_constraint(op.f(f"ck_convention_{name}"), type_="check")
        for name, kind in HALTED:
            batch_op.add_column(sa.Column(name, kind, nullable=True))
        for name, _kind in ADDED:
            batch_op.drop_column(name)
    _put_back()
    for name in ("convention_id", "partnership_id"):
        op.drop_index(op.f(f"ix_convention_event_{name}"), "convention_event")
    op.drop_table("convention_event")


def _put_back() -> None:
    """What still holds of each convention; the table of before has no word for a resumption or a renewal."""
    connection = op.get_bind()
    told = sa.select(event).where(event.c.removed_at.is_(None))
    held: dict[uuid.UUID, dict[str, str | None]] = {}
    for row in connection.execute(told.order_by(event.c.effective_on, event.c.id)).mappings().all():
        values, day = held.setdefault(row["convention_id"], {}), row["effective_on"] or row["decided_on"]
        for column, kind in _KINDS.items():
            if row["kind"] == kind:
                values |= {column: day, "halted_because": row["reason"]}
        if row["kind"] == "reprise":
            values["suspended_on"] = None
    for identifier, values in held.items():
        if values:
            connection.execute(sa.update(convention).where(convention.c.id == identifier).values(**values))
    everything = sa.select(event.c.id)
    connection.execute(sa.delete(written_in).where(written_in.c.id.in_(everything)))
