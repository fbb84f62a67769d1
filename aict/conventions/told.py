"""A convention as it is shown: its computed state, what is to be said of it, what amends it."""

from collections.abc import Sequence
from dataclasses import dataclass

from aict.conventions.models import Convention
from aict.conventions.notices import Notice, notices
from aict.conventions.queries import amendments_of, french_keys
from aict.conventions.rules import StateOf, state_of, term_of
from aict.core import clock
from aict.partnerships.models import Partnership


@dataclass(frozen=True, slots=True)
class Told:
    """A convention with its computed state and what is to be said of it."""

    convention: Convention
    state: StateOf
    notices: list[Notice]
    amendments: list[Convention]


def told_of(partnership: Partnership, convention: Convention, among: Sequence[Convention]) -> Told:
    """What is said today of a convention, `among` all those of its partnership."""
    today = clock.today()
    amendments = amendments_of(convention, among)
    state = state_of(convention, french_keys=french_keys(partnership), today=today, amendments=amendments)
    term = term_of(convention, amendments, today=today)
    return Told(convention, state, notices(convention, state, today=today, term=term), amendments)
