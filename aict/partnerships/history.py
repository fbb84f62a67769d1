"""Who did what in a whole partnership, read from the trail one page at a time.

Told is what every member sees anyway: the description, the members, and the kinds of facts that no side may keep
to itself. What a fact said before and after stands in its own history; personal values are nowhere here.
"""

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext
from sqlalchemy import RowMapping, func, select
from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.core.paging import PAGE_SIZE, Page, asked_page
from aict.core.templating import say
from aict.core.trail import entries
from aict.organisations.models import Organisation
from aict.partnerships.access import Standing
from aict.partnerships.describing_forms import DescriptionForm
from aict.partnerships.fact_forms import Difference
from aict.partnerships.fact_history import Event, events_of
from aict.partnerships.fact_kinds import BY_TABLE
from aict.partnerships.member_forms import MemberForm
from aict.partnerships.models import Label, LabelKind, Member, Partnership, Status
from aict.partnerships.words import STATUS
from aict.reference.words import worded

_LABEL = {LabelKind.FORM: Sentence("une forme d’action"), LabelKind.THEME: Sentence("un thème")}
_PARTNERSHIP, _MEMBER, _ONE_LABEL = (m.__tablename__ for m in (Partnership, Member, Label))


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened: who, when, to what, with what changed where it is told here."""

    event: Event
    what: Sentence
    address: str | None = None
    changes: Sequence[Difference] = ()


def history_page(session: Session, at: Standing, asked: str | None) -> Page[Told]:
    """The page of the history that the address asks for, the newest first."""
    kinds = {table for table, kind in BY_TABLE.items() if kind.is_shown_to_all}
    here = entries.c.partnership == str(at.partnership.id)
    wanted = select(entries).where(here, entries.c.entity.in_({_PARTNERSHIP, _MEMBER, _ONE_LABEL, *kinds}))
    total = session.scalar(select(func.count()).select_from(wanted.subquery())) or 0
    number, last = asked_page(total, asked)
    newest = wanted.order_by(entries.c.number.desc()).offset((number - 1) * PAGE_SIZE).limit(PAGE_SIZE)
    rows = session.execute(newest).mappings().all()
    return Page(_told(session, at, rows), number, last, total)


def _told(session: Session, at: Standing, rows: Sequence[RowMapping]) -> list[Told]:
    facts = _facts(session, at, rows)
    events = events_of(session, rows)
    organisations = _organisations(session, rows, events)
    forms = _Forms(session, at)
    return [
        forms.told(row["entity"], event, organisations)
        or _of_fact(at, row["entity"], event, facts.get(event.of))
        for row, event in zip(rows, events, strict=True)
    ]


class _Forms:
    """What words the changes of a description and of a member."""

    def __init__(self, session: Session, at: Standing) -> None:
        self.at = at
        self.description = DescriptionForm(formdata=None)
        self.description.offer_lists(session)
        self.member = MemberForm(formdata=None)
        self.member.offer_roles()

    def told(self, table: str, event: Event, organisations: Mapping[str, str]) -> Told | None:
        """What happened to the partnership itself; None when it happened to a fact."""
        if table == _PARTNERSHIP:
            return Told(event, Sentence("la description"), changes=[*self._described(event)])
        if table == _MEMBER:
            member = {m.id.hex: m.organisation.name for m in self.at.partnership.members}
            name = organisations.get(event.of) or member.get(uuid.UUID(event.of).hex)
            what = Sentence("le membre %(name)s", name=name) if name else Sentence("un membre")
            return Told(event, what, changes=self.member.differences(event.before, event.after))
        if table == _ONE_LABEL:
            return _of_label(event)
        return None

    def _described(self, event: Event) -> list[Difference]:
        changes = self.description.differences(event.before, event.after)
        for name, label, word in (
            ("status", gettext("Statut"), _status),
            ("draft_of_id", gettext("Qui le voit"), _reach),
        ):
            if name in event.after:
                changes.append(Difference(label, word(event.before.get(name)), word(event.after[name])))
        return changes


def _status(value: Any) -> str | None:  # noqa: ANN401 (what the trail holds)
    return say(STATUS[Status(value)]) if value else None


def _reach(value: Any) -> str:  # noqa: ANN401 (what the trail holds)
    return str(gettext("son auteur seul") if value else gettext("tous ses membres"))


def _of_label(event: Event) -> Told:
    said = event.after if event.after.get("text") or not event.before else event.before
    kind = said.get("kind")
    what = _LABEL[LabelKind(kind)] if kind else Sentence("l’ordre des formes et des thèmes")
    text = said.get("text")
    if not text:
        return Told(event, what)
    words = worded(text, event.is_in if said is event.after else event.was_in)
    return Told(event, Sentence("%(what)s : « %(words)s »", what=what, words=words))


def _of_fact(at: Standing, table: str, event: Event, fact: Any) -> Told:  # noqa: ANN401 (any fact)
    kind = BY_TABLE[table]
    if fact is None:
        return Told(event, kind.list_title)
    title = Sentence("%(list)s – %(title)s", list=kind.list_title, title=kind.title(at, fact))
    return Told(event, title, kind.url("history", at, fact))


def _facts(session: Session, at: Standing, rows: Collection[RowMapping]) -> dict[str, Any]:
    """The facts of a page by identifier, one query for each kind; a fact is read within this partnership."""
    ids = defaultdict(set)
    for row in rows:
        ids[row["entity"]].add(row["entity_id"])
    found: dict[str, Any] = {}
    for table in ids.keys() & BY_TABLE.keys():
        model = BY_TABLE[table].model
        same = model.id.in_({uuid.UUID(each) for each in ids[table]})
        for fact in session.scalars(select(model).where(same, model.partnership_id == at.partnership.id)):
            found[str(fact.id)] = fact
    return found


def _organisations(session: Session, rows: Sequence[RowMapping], events: Sequence[Event]) -> dict[str, str]:
    """The names of members that a page tells of, those taken away included: row of the member → name."""
    ids = {
        event.of: uuid.UUID(str(identifier))
        for row, event in zip(rows, events, strict=True)
        if row["entity"] == _MEMBER
        and (identifier := event.after.get("organisation_id") or event.before.get("organisation_id"))
    }
    named = select(Organisation.id, Organisation.name).where(Organisation.id.in_(set(ids.values())))
    names = {found.id: found.name for found in session.execute(named)} if ids else {}
    return {of: names[organisation] for of, organisation in ids.items() if organisation in names}
