"""The life of one fact, read from the trail and from what was said of it."""

import json
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import ColumnElement, RowMapping, inspect, select
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation
from aict.accounts.words import ROLE
from aict.core.errors import Sentence
from aict.core.originals import USUAL
from aict.core.trail import LANGUAGE, entries, personal_values
from aict.organisations.models import Organisation
from aict.partnerships.models import Confirmation, Fact, Opinion

_ACTS = {
    "created": Sentence("a saisi"),
    "changed": Sentence("a corrigé"),
    "removed": Sentence("a retiré"),
    Opinion.CONFIRM: Sentence("a confirmé"),
    Opinion.CONTEST: Sentence("a contesté"),
}
_UNKNOWN_ACTOR = Sentence("L’opérateur de l’instance")
_ANOTHER = Sentence("Une autre organisation")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a fact."""

    at: datetime
    who: Sentence
    act: Sentence
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    reason: str | None = None
    of: str = ""
    """The identifier of the row it happened to: the fact's, or that of a part of it."""
    kind: str = ""
    """`created`, `changed`, `removed`; empty when it is a word said of the fact."""
    reason_in: str = USUAL
    """The language of the reason."""

    @property
    def was_in(self) -> str:
        """The language of what stood before."""
        return self.before.get(LANGUAGE) or USUAL

    @property
    def is_in(self) -> str:
        """The language of what was written."""
        return self.after.get(LANGUAGE) or USUAL


class Spoken(Protocol):
    """A word on something, whoever said it."""

    @property
    def at(self) -> datetime: ...
    @property
    def person_id(self) -> uuid.UUID | None: ...
    @property
    def organisation_id(self) -> uuid.UUID: ...
    @property
    def opinion(self) -> Opinion: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def language(self) -> str: ...


def history_of(
    session: Session,
    fact: Fact | Organisation,
    *,
    parts: Collection[str] = (),
    nameable: ColumnElement[bool] | None = None,
    words: Collection[Spoken] | None = None,
) -> list[Event]:
    """What happened to a fact and who did it, the newest first, in a constant number of queries.

    `parts` are the identifiers of the rows that are parts of it. `nameable`, when given, is the
    condition on the organisations that the reader may know of; no other is named. `words`, when given,
    are what was said of it: of something that stands in no partnership.
    """
    about = entries.c.entity_id.in_({str(fact.id), *parts})
    rows = session.execute(select(entries).where(about)).mappings().all()
    personal = _personal(session, fact, rows)
    if words is None:
        words = session.scalars(select(Confirmation).where(Confirmation.fact_id == fact.id)).all()
    names = _names(session, rows, words, nameable)
    events = [*(_change(row, names, personal) for row in rows), *(_word(word, names) for word in words)]
    return sorted(events, key=lambda event: event.at, reverse=True)


def events_of(session: Session, rows: Collection[RowMapping]) -> list[Event]:
    """These entries of the trail in words, in their order; what is personal in them stays digests."""
    names = _names(session, rows, (), None)
    return [_change(row, names, {}) for row in rows]


class _Names:
    """Organisations by name, and what each person does there: the trail knows identifiers only."""

    def __init__(self, organisations: Mapping[str, str], affiliations: Collection[Affiliation]) -> None:
        self.organisations = organisations
        self.affiliations = affiliations

    def who(self, person: str | None, organisation: str | None) -> Sentence:
        """An organisation and the function of who acted for it; no private person is named."""
        name = self.organisations.get(organisation or "")
        if name is None:
            return _UNKNOWN_ACTOR if organisation is None else _ANOTHER
        pair = (person, organisation)
        roles = [a.role for a in self.affiliations if (str(a.person_id), str(a.organisation_id)) == pair]
        if not roles:
            return Sentence("%(organisation)s", organisation=name)
        return Sentence("%(organisation)s (%(role)s)", organisation=name, role=ROLE[min(roles)])


def _names(
    session: Session,
    rows: Collection[RowMapping],
    words: Collection[Spoken],
    nameable: ColumnElement[bool] | None,
) -> _Names:
    organisations = {uuid.UUID(row["organisation"]) for row in rows if row["organisation"]}
    organisations |= {word.organisation_id for word in words}
    asked = session.scalars(select(Affiliation).where(Affiliation.organisation_id.in_(organisations)))
    known = asked.unique().all()
    # Most are named by those who act for them.
    named = {a.organisation_id: a.organisation.name for a in known} if nameable is None else {}
    if left := organisations - named.keys():
        wanted = select(Organisation.id, Organisation.name).where(Organisation.id.in_(left))
        rest = session.execute(wanted if nameable is None else wanted.where(nameable))
        named |= {identifier: name for identifier, name in rest}  # noqa: C416 (rows are no pairs to the types)
    return _Names({str(identifier): name for identifier, name in named.items()}, known)


def _personal(
    session: Session, fact: Fact | Organisation, rows: Collection[RowMapping]
) -> Mapping[str, Mapping[str, str]]:
    """What is kept apart of the personal columns: column → digest → value; an erased value is not there."""
    columns = [c.key for c in inspect(type(fact)).local_table.c if c.info.get("trail") == "personal"]
    if not columns:
        return {}
    numbers = [row["number"] for row in rows]
    kept = select(personal_values.c.digest, personal_values.c.value)
    rows_kept = session.execute(kept.where(personal_values.c.entry_number.in_(numbers)))
    found = {row.digest: row.value for row in rows_kept}
    return dict.fromkeys(columns, found)


def _change(row: RowMapping, names: _Names, personal: Mapping[str, Mapping[str, str]]) -> Event:
    changes = json.loads(row["changes"])
    for column, values in personal.items():
        if column in changes:
            changes[column] = [values.get(digest) for digest in changes[column]]
    # Removal is soft: in the trail it is a change of one column.
    act = "removed" if (changes.get("removed_at") or [None, None])[1] else row["act"]
    return Event(
        at=row["at"],
        who=names.who(row["person"], row["organisation"]),
        act=_ACTS[act],
        before={} if row["act"] == "created" else dict(_of(changes, 0)),
        after=dict(_of(changes, 1)),
        of=row["entity_id"],
        kind=act,
    )


def _of(changes: Mapping[str, list[Any]], moment: int) -> Iterator[tuple[str, Any]]:
    return ((name, pair[moment]) for name, pair in changes.items())


def _word(word: Spoken, names: _Names) -> Event:
    return Event(
        at=word.at,
        who=names.who(str(word.person_id), str(word.organisation_id)),
        act=_ACTS[word.opinion],
        reason=word.reason,
        reason_in=word.language,
    )
