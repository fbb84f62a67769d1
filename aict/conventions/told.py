"""A convention as it is told on a day: its computed state, the text in force, its term, what is to be said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aict.conventions.chain import TextOn, is_amendment, text_on
from aict.conventions.models import Convention
from aict.conventions.notices import Notice, notices
from aict.conventions.queries import amendments_of, french_keys
from aict.conventions.rules import StateOf, Term
from aict.conventions.states import state_of
from aict.conventions.term import term_on
from aict.core import clock
from aict.partnerships.models import Partnership


@dataclass(frozen=True, slots=True)
class Told:
    """A convention with all that is computed from it on one day."""

    convention: Convention
    state: StateOf
    term: Term
    text: TextOn
    notices: list[Notice]
    amendments: list[Convention]


def told_of(
    partnership: Partnership, convention: Convention, among: Sequence[Convention], *, on: date | None = None
) -> Told:
    """What is said of a convention, `among` all those of its partnership, on a day (today)."""
    keys, day = french_keys(partnership), on or clock.today()
    amendments = amendments_of(convention, among)
    # What only replaces a text is not part of it, nor are its own amendments.
    chain = amendments_of(convention, [other for other in among if is_amendment(other)])
    now = text_on(convention, chain, french_keys=keys, on=day)
    term = term_on(convention, now)
    state = state_of(convention, french_keys=keys, today=day, term=term)
    return Told(convention, state, term, now, notices(convention, state, now=now, term=term), amendments)
