"""The dates of a convention: its end, and the transmission that a signed one still owes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Integer,
    SQLColumnExpression,
    String,
    case,
    cast,
    func,
    literal,
    literal_column,
    or_,
    select,
)

from aict.conventions.models import Convention, ConventionEvent, ConventionKind, ConventionParty, Renewal
from aict.conventions.rules import FRANCE, State, StateOf, signature_of
from aict.conventions.term import leaves_on
from aict.conventions.told import Told, told_of
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.one_by_one import is_among
from aict.organisations.models import Organisation
from aict.partnerships.deadline import (
    Days,
    Deadline,
    DeadlineKind,
    Rows,
    at_day,
    keyed_sides,
    names_of,
    page_in,
)
from aict.partnerships.models import Fact, Partnership, Status

REMEMBERED = 366
"""Days during which an active partnership without any running convention is late; its own page says it for ever."""
OWED = 3 * 366
"""Days during which a transmission that is owed stands in lists; later too, the page of its partnership says it."""
_OVER = frozenset({State.ENDED, State.OUTSIDE_THE_RULE, State.DENOUNCED})
_NO_END = frozenset({State.ENDED, State.DENOUNCED, State.IN_PREPARATION, State.DELIBERATED})
"""States whose end is past, or the end of nothing yet."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A convention with what the rules say of it on a day."""

    partnership: Partnership
    told: Told

    @property
    def convention(self) -> Convention:
        return self.told.convention

    @property
    def state(self) -> StateOf:
        return self.told.state

    @property
    def term(self) -> PartialDate | None:
        return _known(self.told.term.end)


def _known(day: object) -> PartialDate | None:
    # the rules ask for no more than the ends of a date; what they give back is what they were given
    return day if isinstance(day, PartialDate) else None


def convention_deadlines(
    partnership: Partnership, conventions: Sequence[Convention], *, today: date
) -> Iterator[Deadline]:
    """The deadlines of all the conventions of a partnership."""
    texts = [_Text(partnership, told_of(partnership, c, conventions, on=today)) for c in conventions]
    for text in texts:
        if text.state.state is State.SIGNED_NOT_TRANSMITTED:
            yield from _transmission(text)
        # An amendment ends with what it amends.
        if text.convention.kind is not ConventionKind.AMENDMENT and text.state.state not in _NO_END:
            yield from _ends(text, today)
    yield from _nothing_runs(partnership, texts, today)


def _ends(text: _Text, today: date) -> Iterator[Deadline]:
    """What is renewed by itself asks for a word before the notice has passed; everything else, before its end."""
    term = text.told.term
    leaves = _known(leaves_on(text.convention, term))
    if leaves is not None:
        yield _end(text, leaves, Sentence("Fin de la convention, dénoncée"))
    elif not term.renews and text.term is not None:
        yield _end(text, text.term, Sentence("Décider de la suite avant le terme de la convention"))
    elif (notice := _known(term.notice_by)) is not None and notice.latest >= today:
        yield _notice(text, notice)
    elif text.term is not None:
        yield _end(text, text.term, Sentence("La convention est reconduite tacitement"))


def _notice(text: _Text, notice: PartialDate) -> Deadline:
    why = Sentence(
        "Préavis de %(n)s mois avant le terme (%(day)s) ; sans lui, elle est reconduite tacitement.",
        n=text.told.term.notice_months,
        day=text.term,
    )
    what = Sentence("Dernier jour pour dire qu’on ne la reconduit pas")
    sides = keyed_sides(text.partnership)
    who = names_of(text.partnership, sides)
    return _deadline(text, DeadlineKind.NOTICE, notice, what=what, why=why, who=who, sides=sides)


def _end(text: _Text, term: PartialDate, what: Sentence) -> Deadline:
    sides = keyed_sides(text.partnership)
    who = names_of(text.partnership, sides)
    return _deadline(
        text, DeadlineKind.AGREEMENT_END, term, what=what, why=_why(text, term), who=who, sides=sides
    )


def _why(text: _Text, term: PartialDate) -> Sentence:
    if term == leaves_on(text.convention, text.told.term):
        return Sentence("Dénonciation inscrite.")
    if term == text.convention.ends_on:
        return Sentence("Terme inscrit de la convention.")
    return (
        Sentence("Terme, reconductions comprises.")
        if text.told.term.renewed
        else Sentence("Terme inscrit par un avenant.")
    )


def _nothing_runs(partnership: Partnership, texts: Sequence[_Text], today: date) -> Iterator[Deadline]:
    ended = [(text, text.term) for text in texts if text.state.state is State.ENDED and text.term]
    if not ended or partnership.status is not Status.ACTIVE:
        return
    if all(text.state.state in _OVER for text in texts):
        text, term = max(ended, key=lambda pair: pair[1].latest)
        if (today - term.latest).days <= REMEMBERED:
            yield _end(text, term, Sentence("Plus aucune convention ne court : renouveler, ou dire la fin"))


def _transmission(text: _Text) -> Iterator[Deadline]:
    owing = [p for p in text.convention.parties if p.organisation.name in text.state.who]
    signed = [day for p in owing if isinstance(day := signature_of(text.convention, p), PartialDate)]
    if not signed:
        return
    side_of = {m.organisation_id: m.side for m in text.partnership.members}
    sides = frozenset(side_of[p.organisation_id] for p in owing if p.organisation_id in side_of)
    why = Sentence(
        "Signée ; elle n’entre en vigueur qu’à sa transmission au représentant de l’État (CGCT, article L1115-1)."
    )
    what = Sentence("Transmettre la convention signée au représentant de l’État")
    on = max(signed, key=lambda day: day.latest)
    who = text.state.who
    yield _deadline(text, DeadlineKind.TRANSMISSION, on, what=what, why=why, who=who, sides=sides)


def _deadline(
    text: _Text,
    kind: DeadlineKind,
    on: PartialDate,
    *,
    what: Sentence,
    why: Sentence,
    who: tuple[str, ...],
    sides: frozenset[str],
) -> Deadline:
    convention = text.convention
    told_from: Sequence[Fact] = (*text.told.amendments, *convention.events)
    return Deadline(
        subject=convention.id,
        kind=kind,
        on=on,
        what=what,
        title=convention.quoted(convention.title),
        why=why,
        page=page_in(text.partnership, "conventions.convention_show", fact_id=convention.id),
        partnership=text.partnership,
        who=who,
        sides=sides,
        source=convention.quoted(convention.source),
        rows=frozenset(row.id for row in told_from),
        version=convention.version + sum(row.version for row in told_from),
    )


_FRENCH = select(Organisation.id).where(Organisation.country == FRANCE)
_OWES = (
    ConventionParty.transmitted_on.is_(None),
    # Who says no step at all says nothing: the state is then unknown, not late.
    or_(
        ConventionParty.deliberated_on.is_not(None),
        ConventionParty.deliberation_transmitted_on.is_not(None),
        ConventionParty.signed_on.is_not(None),
    ),
)
_KEPT = Convention.removed_at.is_(None)


def _owing(wanted: Rows) -> Rows:
    """The conventions of which a French party has taken a step and not transmitted."""
    own = select(ConventionParty.id).where(
        ConventionParty.convention_id == Convention.id, ConventionParty.organisation_id.in_(_FRENCH), *_OWES
    )
    return wanted.select_from(Convention).where(_KEPT, own.exists())


def _owing_of_all(wanted: Rows) -> Rows:
    """The same, from the parties that have not transmitted, which an index of theirs holds."""
    of_parties = wanted.select_from(ConventionParty).join(ConventionParty.convention)
    return of_parties.where(_KEPT, is_among(ConventionParty.organisation_id, _FRENCH), *_OWES)


def _next_month(months: SQLColumnExpression[int | None]) -> Callable[[date], ColumnElement[str]]:
    """The month that comes so many months before the next anniversary of an end: near enough to the ends that renewals give it.

    Of an end without a month any may be meant: it is this one.
    """

    def seen(today: date) -> ColumnElement[str]:
        end = cast(Convention.ends_on, String)
        this = today.year * 12 + today.month - 1
        ahead = cast(func.substr(end, 6, 2), Integer) - 1 - func.coalesce(months, 0) - this
        count = this + ((ahead % 12) + 12) % 12
        named = cast(count // 12, String) + "-" + func.substr(cast(count % 12 + 101, String), 2)
        return case((func.length(end) >= 7, named), else_=f"{today:%Y-%m}")

    return seen


# Said as it is, not as a value: the index of these is found by it.
_RENEWED = Convention.renewal == literal_column(f"'{Renewal.TACIT.value}'")
_TOLD = ConventionEvent.removed_at.is_(None)


def _renewed(wanted: Rows) -> Rows:
    return wanted.select_from(Convention).where(_KEPT, _RENEWED)


DAYS = (
    Days(
        DeadlineKind.AGREEMENT_END,
        lambda wanted: wanted.select_from(Convention).where(_KEPT),
        Convention.partnership_id,
        at_day(Convention.ends_on),
        lasts=REMEMBERED,
    ),
    Days(
        DeadlineKind.TRANSMISSION,
        _owing,
        Convention.partnership_id,
        at_day(Convention.signed_on),
        gathered=_owing_of_all,
        lasts=OWED,
    ),
    Days(
        DeadlineKind.NOTICE,
        _renewed,
        Convention.partnership_id,
        _next_month(Convention.notice_months),
        gathered=_renewed,
        lasts=0,
    ),
    Days(
        DeadlineKind.AGREEMENT_END,
        _renewed,
        Convention.partnership_id,
        _next_month(literal(0)),
        gathered=_renewed,
        lasts=0,
    ),
    # What was renewed expressly, or denounced, ends on a day that the event says.
    Days(
        DeadlineKind.AGREEMENT_END,
        lambda wanted: wanted.select_from(ConventionEvent).where(_TOLD),
        ConventionEvent.partnership_id,
        at_day(ConventionEvent.until),
        lasts=REMEMBERED,
    ),
    Days(
        DeadlineKind.AGREEMENT_END,
        lambda wanted: wanted.select_from(ConventionEvent).where(_TOLD),
        ConventionEvent.partnership_id,
        at_day(func.coalesce(ConventionEvent.effective_on, ConventionEvent.decided_on)),
        lasts=REMEMBERED,
    ),
)
