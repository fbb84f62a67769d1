"""The dates of a convention: its end, and the transmission that a signed one still owes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists

from aict.conventions.models import Convention, ConventionKind, ConventionParty
from aict.conventions.queries import amendments_of, french_keys
from aict.conventions.rules import FRANCE, State, StateOf, signature_of, state_of, term_of
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.organisations.models import Organisation
from aict.partnerships.deadline import Days, Deadline, DeadlineKind, keyed_sides, names_of, page_in
from aict.partnerships.models import Partnership, Status

REMEMBERED = 366
"""Days during which an active partnership without any running convention is late; its own page says it for ever."""
_OVER = frozenset({State.ENDED, State.OUTSIDE_THE_RULE, State.DENOUNCED})
_NO_END = frozenset({State.ENDED, State.DENOUNCED, State.IN_PREPARATION, State.DELIBERATED})
"""States whose end is past, or the end of nothing yet."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A convention with what the rules say of it on a day."""

    partnership: Partnership
    convention: Convention
    amendments: Sequence[Convention]
    state: StateOf
    term: PartialDate | None


def convention_deadlines(
    partnership: Partnership, conventions: Sequence[Convention], *, today: date
) -> Iterator[Deadline]:
    """The deadlines of all the conventions of a partnership."""
    texts = [_text(partnership, convention, conventions, today) for convention in conventions]
    for text in texts:
        if text.state.state is State.SIGNED_NOT_TRANSMITTED:
            yield from _transmission(text)
        # An amendment ends with what it amends.
        has_end = text.convention.kind is not ConventionKind.AMENDMENT and text.state.state not in _NO_END
        if has_end and text.term is not None:
            yield _end(text, text.term, Sentence("Décider de la suite avant le terme de la convention"))
    yield from _nothing_runs(partnership, texts, today)


def _text(
    partnership: Partnership, convention: Convention, among: Sequence[Convention], today: date
) -> _Text:
    amendments = amendments_of(convention, among)
    state = state_of(convention, french_keys=french_keys(partnership), today=today, amendments=amendments)
    term = term_of(convention, amendments, today=today)
    # the rules ask for no more than the ends of a date; what they give back is what they were given
    known = term if isinstance(term, PartialDate) else None
    return _Text(partnership, convention, amendments, state, known)


def _end(text: _Text, term: PartialDate, what: Sentence) -> Deadline:
    moved = term != text.convention.ends_on
    why = Sentence("Terme inscrit par un avenant.") if moved else Sentence("Terme inscrit de la convention.")
    sides = keyed_sides(text.partnership)
    who = names_of(text.partnership, sides)
    return _deadline(text, DeadlineKind.AGREEMENT_END, term, what=what, why=why, who=who, sides=sides)


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
        source=convention.source,
        rows=frozenset(amendment.id for amendment in text.amendments),
        version=convention.version + sum(amendment.version for amendment in text.amendments),
    )


_OWES = (
    exists()
    .where(
        ConventionParty.convention_id == Convention.id,
        ConventionParty.transmitted_on.is_(None),
        ConventionParty.organisation_id == Organisation.id,
        Organisation.country == FRANCE,
        # Who says no step at all says nothing: the state is then unknown, not late.
        ConventionParty.deliberated_on.is_not(None)
        | ConventionParty.deliberation_transmitted_on.is_not(None)
        | ConventionParty.signed_on.is_not(None),
    )
    .correlate(Convention)
)
_KEPT = Convention.removed_at.is_(None)

DAYS = (
    Days(
        DeadlineKind.AGREEMENT_END,
        lambda wanted: wanted.select_from(Convention).where(_KEPT),
        Convention.partnership_id,
        Convention.ends_on,
        lasts=REMEMBERED,
    ),
    Days(
        DeadlineKind.TRANSMISSION,
        lambda wanted: wanted.select_from(Convention).where(_KEPT, _OWES),
        Convention.partnership_id,
        Convention.signed_on,
    ),
)
