"""Whether a convention is in force: computed from what its parties did, never typed (product.md §3).

What the rules of this package share: the facts as they look at them, the states, how dates are compared. Dates are
intervals: when today falls inside one, the answer is "cannot tell" and names the missing day. `states` says in which
state a text is, `halts` what stops it, `chain` what it says with its amendments, `term` until when it runs.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, Self

from aict.core.errors import Sentence

FRANCE = "FR"
OATH, AMENDMENT = "serment_jumelage", "avenant"
SUSPENSION, RESUMPTION, DENUNCIATION = "suspension", "reprise", "denonciation"


class Day(Protocol):
    """A date with its own precision: a day, or any day of a month or a year."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...
    def is_before(self, other: Self) -> bool | None: ...
    def months_later(self, months: int) -> Self | None: ...


class Body(Protocol):
    """An organisation that is a party."""

    @property
    def name(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def type(self) -> str: ...


class Party(Protocol):
    """One party and its own steps."""

    @property
    def organisation(self) -> Body: ...
    @property
    def deliberated_on(self) -> Day | None: ...
    @property
    def deliberation_transmitted_on(self) -> Day | None: ...
    @property
    def signed_on(self) -> Day | None: ...
    @property
    def transmitted_on(self) -> Day | None: ...


class Event(Protocol):
    """What happened to a convention after its signature."""

    @property
    def kind(self) -> str: ...
    @property
    def effective_on(self) -> Day | None: ...
    @property
    def decided_on(self) -> Day | None: ...
    @property
    def until(self) -> Day | None: ...
    @property
    def by(self) -> Body | None: ...


class Text(Protocol):
    """A convention, as far as these rules look at it."""

    @property
    def kind(self) -> str: ...
    @property
    def signed_on(self) -> Day | None: ...
    @property
    def starts_on(self) -> Day | None: ...
    @property
    def parties(self) -> Sequence[Party]: ...
    @property
    def events(self) -> Sequence[Event]: ...


@dataclass(frozen=True, slots=True)
class Term:
    """Until when a text runs on a day (`term.term_on`); empty, it says nothing of its end."""

    end: Day | None = None
    """The end of the present period, renewals included."""
    over: bool | None = False
    """Whether it has passed for good; None when that cannot be told."""
    why: Sentence | None = None
    """How the end was found, when it is not simply written in the text."""
    missing: Sentence | None = None
    who: tuple[str, ...] = ()
    renewed: int = 0
    """How many times it was renewed, tacitly or not."""
    renews: bool = False
    """Whether it is renewed tacitly at its end unless somebody gives notice."""
    is_limited: bool = False
    """Whether the text says how often, or until when, it may be renewed tacitly."""
    last: Day | None = None
    """The last end that tacit renewals may reach; None without a limit, or when it lies beyond the dates that are kept."""
    notice_months: int | None = None
    notice_by: Day | None = None
    """The last day to give notice before the present period ends; None when there is nothing to prevent."""


class State(enum.StrEnum):
    """Where a convention stands."""

    IN_PREPARATION = "in_preparation"
    DELIBERATED = "deliberated"
    SIGNED_NOT_TRANSMITTED = "signed_not_transmitted"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"
    DENOUNCED = "denounced"
    OUTSIDE_THE_RULE = "outside_the_rule"
    CANNOT_TELL = "cannot_tell"


LABELS = {
    State.IN_PREPARATION: Sentence("En préparation"),
    State.DELIBERATED: Sentence("Délibérée"),
    State.SIGNED_NOT_TRANSMITTED: Sentence("Signée, non transmise"),
    State.IN_FORCE: Sentence("En vigueur"),
    State.SUSPENDED: Sentence("Suspendue"),
    State.ENDED: Sentence("Terminée"),
    State.DENOUNCED: Sentence("Dénoncée"),
    State.OUTSIDE_THE_RULE: Sentence("Hors de la règle"),
    State.CANNOT_TELL: Sentence("On ne peut pas dire si elle est en vigueur"),
}


@dataclass(frozen=True, slots=True)
class StateOf:
    """A state with its reason; when a fact is missing, which one and who can give it."""

    state: State
    why: Sentence
    missing: Sentence | None = None
    who: tuple[str, ...] = ()
    """Names of the organisations that can give the missing fact or take the next step."""

    @property
    def label(self) -> Sentence:
        """The state in words."""
        return LABELS[self.state]


def french_of(text: Text) -> list[Party]:
    """The parties of whom French law asks its steps."""
    return [party for party in text.parties if party.organisation.country == FRANCE]


def happened(day: Day | None, today: date) -> bool | None:
    """Whether a recorded step has taken place: False when no date or a later one, None when it may."""
    if day is None or day.earliest > today:
        return False
    return True if day.latest <= today else None


def signature_of(text: Text, party: Party) -> Day | None:
    """The party's own signature, else the date the source gives for the text as a whole."""
    return party.signed_on or text.signed_on


def first_signature(text: Text) -> Day | None:
    """The earliest signature known, of a party or of the text as a whole."""
    days = [text.signed_on, *(party.signed_on for party in text.parties)]
    return min((day for day in days if day is not None), key=lambda day: day.earliest, default=None)


def events_of(text: Text, kind: str) -> list[Event]:
    """What happened to a text of one kind, in the order recorded."""
    return [event for event in text.events if event.kind == kind]


def entry_into_force(text: Text) -> Day | None:
    """The day the last French party transmitted the text; None when one has not, or when there is none."""
    days = [party.transmitted_on for party in french_of(text)]
    known = [day for day in days if day is not None]
    return max(known, key=lambda day: day.latest) if known and len(known) == len(days) else None


def day_of(event: Event) -> Day | None:
    """From when an event holds; its decision stands for it when nothing else is known."""
    return event.effective_on or event.decided_on


def names_of(parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(party.organisation.name for party in parties)


def listed(parties: Sequence[Party]) -> str:
    return ", ".join(names_of(parties))
