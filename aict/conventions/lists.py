"""How the list of conventions is searched, filtered, sorted and taken away."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from aict.conventions.models import Convention
from aict.conventions.notices import MONTHS_AHEAD, months_after
from aict.conventions.rules import LABELS, State
from aict.conventions.told import told_of
from aict.conventions.words import KIND
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Filter, Listing
from aict.partnerships.access import Standing
from aict.partnerships.fact_lists import by_value, by_year, fact_listing

_STATES = (
    State.IN_FORCE,
    State.SUSPENDED,
    State.SIGNED_NOT_TRANSMITTED,
    State.DELIBERATED,
    State.IN_PREPARATION,
    State.CANNOT_TELL,
    State.OUTSIDE_THE_RULE,
    State.ENDED,
    State.DENOUNCED,
)
"""As they are asked about: what binds today, then what is not settled, then what is over."""


def convention_listing(at: Standing, conventions: Sequence[Convention]) -> Listing[Convention]:
    """Those in force first, of one state the newest; by computed state, kind, parties and year of signature.

    They are found by the names of their parties too.
    """
    told = {c.id: told_of(at.partnership, c, conventions) for c in conventions}

    def state(convention: Convention) -> State:
        return told[convention.id].state.state

    def by_state(convention: Convention) -> tuple[int, int]:
        return _STATES.index(state(convention)), _age(convention)

    def end(convention: Convention) -> PartialDate | None:
        return _plain(told[convention.id].term.end)

    def notice(convention: Convention) -> PartialDate | None:
        return _plain(told[convention.id].term.notice_by)

    return fact_listing(
        Column("title", Sentence("Titre"), lambda c: c.title, lambda c: fold(c.title)),
        Column("signed_on", Sentence("Signée"), lambda c: c.signed_on, lambda c: c.signed_on),
        Column("ends_on", Sentence("Fin"), lambda c: c.ends_on, lambda c: c.ends_on),
        Column("term", Sentence("Terme, avenants et reconductions compris"), end, end),
        Column("notice_by", Sentence("Dernier jour du préavis"), notice, notice),
        Column("provisional_amount", Sentence("Montant"), lambda c: c.provisional_amount, _by_amount),
        Column("state", Sentence("État"), lambda c: LABELS[state(c)], by_state),
        Column("parties", Sentence("Parties"), lambda c: [p.organisation.name for p in c.parties]),
        filters=(
            Filter(
                "state",
                Sentence("État"),
                [(s.value, label) for s, label in LABELS.items()],
                lambda value: lambda convention: state(convention).value == value,
            ),
            Filter(
                "party",
                Sentence("Partie"),
                _parties(conventions),
                lambda value: (
                    lambda convention: value in {str(p.organisation_id) for p in convention.parties}
                ),
            ),
            _by_day("end", Sentence("Terme"), end),
            _by_day("notice", Sentence("Préavis à donner"), notice),
            by_value("kind", Sentence("Genre"), [(kind.value, word) for kind, word in KIND.items()]),
            by_year(conventions, lambda c: c.signed_on),
        ),
        texts=lambda c: (c.title, c.code, c.object, c.note, *(p.organisation.name for p in c.parties)),
        first="state",
    )


_SOON, _LATER, _PASSED, _NONE = "soon", "later", "passed", "none"
_MOMENTS = (
    (_SOON, Sentence("dans les six mois")),
    (_LATER, Sentence("plus tard")),
    (_PASSED, Sentence("passé")),
    (_NONE, Sentence("aucun jour connu")),
)


def _by_day(name: str, label: Sentence, day_of: Callable[[Convention], PartialDate | None]) -> Filter:
    today = clock.today()
    soon = months_after(today, MONTHS_AHEAD)

    def moment(convention: Convention) -> str:
        day = day_of(convention)
        if day is None:
            return _NONE
        if day.latest < today:
            return _PASSED
        return _SOON if day.earliest <= soon else _LATER

    return Filter(name, label, _MOMENTS, lambda value: lambda convention: moment(convention) == value)


def _age(convention: Convention) -> int:
    # The newest counts least; without a date it comes last, as everywhere.
    day = convention.signed_on or convention.starts_on
    return -day.latest.toordinal() if day else 0


def _plain(day: object) -> PartialDate | None:
    # The rules ask for no more than the ends of a date; what they give back is what they were given.
    return day if isinstance(day, PartialDate) else None


def _parties(conventions: Sequence[Convention]) -> list[tuple[str, str]]:
    names = {str(p.organisation_id): p.organisation.name for c in conventions for p in c.parties}
    return sorted(names.items(), key=lambda pair: fold(pair[1]))


def _by_amount(convention: Convention) -> tuple[str, Decimal] | None:
    # Amounts of one currency follow each other: two currencies have no order.
    amount = convention.provisional_amount
    return None if amount is None else (convention.currency or "", amount)
