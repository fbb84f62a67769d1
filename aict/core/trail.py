"""The trail: who changed what, when, from what to what. Append-only and chained by hashes.

Every change of a mapped row is caught at flush time, so no service can forget it. Columns marked
`info=PERSONAL` are kept apart (`trail_personal`) and the chain holds only their salted digest, so
that erasing them leaves the chain true. Columns marked `info=SECRET` never enter it at all.
"""

import hashlib
import json
import secrets
import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, event, insert, inspect, select
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.orm.attributes import History

from aict.core import clock
from aict.core.schema import LINE, SHORT, Base, UtcDateTime
from aict.core.turns import take_turn

PERSONAL: Final[dict[Any, Any]] = {"trail": "personal"}
SECRET: Final[dict[Any, Any]] = {"trail": "secret"}
MACHINERY: Final[dict[Any, Any]] = {"trail": "none"}
"""For a whole table, or a column: how the site works, not what anybody said."""
_FORGOTTEN: Final = "trail_forgotten"
LANGUAGE: Final = "language"
"""Stands among the changes of what somebody wrote, where it is not all in the usual language (`core.originals`)."""

GENESIS = "0" * 64

entries = Table(
    "trail_entry",
    Base.metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("person", String(36)),
    Column("organisation", String(36)),
    Column("partnership", String(36), index=True),
    Column("entity", String(SHORT), nullable=False),
    Column("entity_id", String(36), nullable=False, index=True),
    Column("act", String(SHORT), nullable=False),
    Column("changes", String, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)

personal_values = Table(
    "trail_personal",
    Base.metadata,
    Column("digest", String(64), primary_key=True),
    Column("entry_number", Integer, ForeignKey("trail_entry.number"), nullable=False, index=True),
    Column("salt", String(32), nullable=False),
    Column("value", String(LINE), nullable=False),
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, by opaque identifiers, and for which organisation."""

    person: uuid.UUID
    organisation: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class _Change:
    entity: str
    entity_id: str
    partnership: str | None
    act: str
    fields: Mapping[str, list[Any]]
    personal: Mapping[str, tuple[str, str]]
    """digest → (salt, value)"""


@event.listens_for(Session, "before_flush")
def _catch(session: Session, _context: object, _instances: object) -> None:
    caught: list[_Change] = session.info.setdefault("trail", [])
    changed = [row for row in session.dirty if session.is_modified(row)]
    for rows, act in ((session.new, "created"), (changed, "changed"), (session.deleted, "removed")):
        caught += [_change_of(session, row, act) for row in rows if _is_told(row)]


@event.listens_for(Session, "after_transaction_create")
def _mark(session: Session, transaction: SessionTransaction) -> None:
    if transaction.nested:
        session.info.setdefault("trail_marks", {})[transaction] = len(session.info.get("trail", ()))


@event.listens_for(Session, "after_soft_rollback")
def _forget(session: Session, transaction: SessionTransaction) -> None:
    # What came before a savepoint still stands when only the savepoint is taken back.
    mark = session.info.get("trail_marks", {}).pop(transaction, 0)
    del session.info.setdefault("trail", [])[mark:]
    if not transaction.nested:
        session.info.pop(_FORGOTTEN, None)


def forget_personal(session: Session, ids: Iterable[uuid.UUID]) -> None:
    """With the commit, erase what is kept apart of these rows, what this transaction itself changes included.

    Their entries stay, and with them digests that nobody can turn back: the salts go as well.
    """
    session.info.setdefault(_FORGOTTEN, set()).update(map(str, ids))


def _is_told(row: object) -> bool:
    return bool(inspect(row).mapper.local_table.info.get("trail") != "none")


def _change_of(session: Session, row: object, act: str) -> _Change:
    state = inspect(row)
    fields: dict[str, list[Any]] = {}
    personal: dict[str, tuple[str, str]] = {}
    for attribute in state.mapper.column_attrs:
        column = attribute.columns[0]
        if not isinstance(column, Column):
            # asked of other rows: nothing that this one says
            continue
        kind = column.info.get("trail")
        if kind in {"secret", "none"}:
            continue
        before, after = _before_after(state.attrs[attribute.key].history, act)
        if before == after:
            continue
        if kind == "personal":
            before, after = (_digested(value, personal) for value in (before, after))
        fields[attribute.key] = [before, after]
    told = getattr(row, "languages_told", None)
    if fields and told and (languages := told(session, act)):
        fields[LANGUAGE] = languages
    return _Change(
        entity=state.mapper.local_table.name,
        entity_id=str(getattr(row, "id", None) or _fresh_id(row)),
        partnership=in_plain_json(getattr(row, "partnership_id", None)),
        act=act,
        fields=fields,
        personal=personal,
    )


def _fresh_id(row: Any) -> uuid.UUID:  # noqa: ANN401 (any mapped row)
    # A new row gets its identifier during the flush; the trail needs it just before.
    state = inspect(row)
    default = state.mapper.local_table.c.id.default
    row.id = default.arg(None)
    return row.id  # type: ignore[no-any-return]


def _before_after(history: History, act: str) -> tuple[Any, Any]:
    before = history.deleted[0] if history.deleted else None
    after = history.added[0] if history.added else None
    if act == "removed":
        return (history.unchanged[0] if history.unchanged else before), None
    if not history.has_changes():
        return None, None
    return before, after


def _digested(value: object, personal: dict[str, tuple[str, str]]) -> str | None:
    if value is None:
        return None
    salt = secrets.token_hex(16)
    digest = hashlib.sha256(f"{salt}{value}".encode()).hexdigest()
    personal[digest] = (salt, str(value)[:LINE])
    return digest


def in_plain_json(value: object) -> Any:  # noqa: ANN401 (a JSON value)
    """A value as an entry of the chain holds it."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, dict):
        return {str(key): in_plain_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [in_plain_json(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return str(getattr(value, "value", value))


def write(session: Session) -> None:
    """Append what this transaction changed to the chain, forget what it is to forget; called by the only commit."""
    forgotten: Collection[str] = session.info.pop(_FORGOTTEN, ())
    if forgotten:
        of_these = select(entries.c.number).where(entries.c.entity_id.in_(forgotten))
        session.execute(delete(personal_values).where(personal_values.c.entry_number.in_(of_these)))
    caught: list[_Change] = session.info.pop("trail", [])
    session.info.pop("trail_marks", None)
    changes = [change for change in caught if change.fields or change.act == "removed"]
    if not changes:
        return
    take_turn(session, "the trail")
    last = session.execute(
        select(entries.c.number, entries.c.hash).order_by(entries.c.number.desc()).limit(1)
    ).one_or_none()
    number, previous = (last.number, last.hash) if last else (0, GENESIS)
    rows: list[dict[str, Any]] = []
    kept: list[dict[str, Any]] = []
    actor: Actor | None = session.info.get("actor")
    for change in changes:
        number += 1
        row = _row(change, number=number, actor=actor, previous=previous)
        previous = row["hash"]
        rows.append(row)
        kept += [
            {"digest": digest, "entry_number": number, "salt": salt, "value": value}
            for digest, (salt, value) in change.personal.items()
            if change.entity_id not in forgotten
        ]
    session.execute(insert(entries), rows)
    if kept:
        session.execute(insert(personal_values), kept)


def _row(change: _Change, *, number: int, actor: Actor | None, previous: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "number": number,
        "at": clock.now(),
        "person": str(actor.person) if actor else None,
        "organisation": str(actor.organisation) if actor and actor.organisation else None,
        "partnership": change.partnership,
        "entity": change.entity,
        "entity_id": change.entity_id,
        "act": change.act,
        "changes": json.dumps(
            {key: [in_plain_json(v) for v in pair] for key, pair in change.fields.items()},
            ensure_ascii=False,
            sort_keys=True,
        ),
        "previous_hash": previous,
    }
    row["hash"] = digest_of(row)
    return row


def digest_of(row: Mapping[str, Any]) -> str:
    """The SHA-256 that an entry must carry, over all its columns but `hash` itself."""
    plain = {key: in_plain_json(value) for key, value in row.items() if key != "hash"}
    canonical = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def first_false_entry(session: Session) -> int | None:
    """The number of the first entry that the chain contradicts; None when the chain is true."""
    previous, expected = GENESIS, 1
    for found in session.execute(select(entries).order_by(entries.c.number)).mappings():
        row = dict(found)
        true = (
            row["number"] == expected and row["previous_hash"] == previous and row["hash"] == digest_of(row)
        )
        if not true:
            return expected
        previous, expected = row["hash"], expected + 1
    return None
