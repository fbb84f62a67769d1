"""Conventions as the rules look at them, without a database: what the tables of cases are written with."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import count

from aict.conventions.chain import TextOn, text_on
from aict.conventions.rules import StateOf, Term
from aict.conventions.states import state_of
from aict.conventions.term import term_on
from aict.core.dates import PartialDate
from aict.core.errors import Quoted

KEYS = ("Ville de Grenoble",)
_NUMBERS = count(1)


def day(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


@dataclass(frozen=True)
class Body:
    name: str = "Ville de Grenoble"
    country: str = "FR"
    type: str = "commune"


@dataclass(frozen=True)
class Party:
    organisation: Body = field(default_factory=Body)
    deliberated_on: PartialDate | None = None
    deliberation_transmitted_on: PartialDate | None = None
    signed_on: PartialDate | None = None
    transmitted_on: PartialDate | None = None


@dataclass(frozen=True)
class Event:
    kind: str
    effective_on: PartialDate | None = None
    decided_on: PartialDate | None = None
    until: PartialDate | None = None
    by: Body | None = None


@dataclass(frozen=True)
class Text:
    parties: tuple[Party, ...] = ()
    kind: str = "convention"
    signed_on: PartialDate | None = None
    starts_on: PartialDate | None = None
    ends_on: PartialDate | None = None
    events: tuple[Event, ...] = ()
    object: str | None = "Eau"
    provisional_amount: Decimal | None = Decimal(10)
    id: int = field(default_factory=lambda: next(_NUMBERS))
    title: str = "Convention"
    amends_id: int | None = None
    changes: tuple[str, ...] | None = None
    renewal: str | None = None
    renewal_months: int | None = None
    renewal_times: int | None = None
    renewal_until: PartialDate | None = None
    notice_months: int | None = None
    state_ground: str | None = None
    state_authorised_on: PartialDate | None = None

    def quoted(self, text: str | None) -> Quoted | None:
        return Quoted(text, "fr") if text else None


SFAX = Party(Body("Municipalité de Sfax", "TN"))
DONE = {"deliberated_on": "2024-01-10", "signed_on": "2024-03-01", "transmitted_on": "2024-03-05"}


def party(body: Body | None = None, /, **steps: str) -> Party:
    return Party(body or Body(), **{name: day(value) for name, value in steps.items()})


def event(
    kind: str, effective: str = "", decided: str = "", until: str = "", by: Body | None = None
) -> Event:
    return Event(kind, day(effective), day(decided), day(until), by)


def text(*parties: Party, kind: str = "convention", events: tuple[Event, ...] = (), **told: object) -> Text:
    """A text; what is said as text is a date."""
    plain = {"object", "title", "renewal", "state_ground"}
    values = {k: day(v) if isinstance(v, str) and k not in plain else v for k, v in told.items()}
    return replace(Text(parties, kind, events=events), **values)  # type: ignore[arg-type]


def now(subject: Text, on: date, *amendments: Text, keys: tuple[str, ...] = KEYS) -> TextOn:
    return text_on(subject, amendments, french_keys=keys, on=on)


def term(subject: Text, on: date, *amendments: Text) -> Term:
    return term_on(subject, now(subject, on, *amendments))


def state(subject: Text, on: date, *amendments: Text, keys: tuple[str, ...] = KEYS) -> StateOf:
    return state_of(subject, french_keys=keys, today=on, term=term(subject, on, *amendments))
