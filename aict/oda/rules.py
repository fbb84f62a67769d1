"""When and what an authority declares of its official development assistance (domain.md §3).

Only what was paid in the calendar year counts, to countries of the DAC's list of that year. What is missing for a row
to be complete is named, each fact with the place where it is said.
"""

import enum
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aict.core.errors import RuleBroken, Sentence

MARKERS = (
    "gender", "environment", "governance", "trade", "biodiversity", "mitigation", "adaptation", "desertification",
    "child_health", "disaster_risk", "disability", "nutrition",
)  # fmt: skip
"""Policy markers of the DAC, 1 to 12, in their order."""
NOT_ELIGIBLE = "oda_none"
ELIGIBLE = frozenset({"oda_ldc", "oda_low", "oda_lmic", "oda_umic"})
EURO = "EUR"


class Place(enum.StrEnum):
    """Where a missing fact is said."""

    ORGANISATION = "organisation"
    CLASSIFICATION = "classification"
    LINE = "line"
    COUNTRIES = "countries"
    RATES = "rates"


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that is missing, and where it is said."""

    what: Sentence
    place: Place


@dataclass(frozen=True, slots=True)
class Said:
    """What is known of one payment of a year."""

    siren: str | None
    recipient: str | None
    groups: frozenset[str]
    """Of the recipient, during the whole year of the payment."""
    purpose_code: str | None
    aid_type: str | None
    channel: str | None
    markers: Mapping[str, int | None]
    amount: Decimal | None
    currency: str | None
    in_euros: Decimal | None
    """The amount in euros; None when it is unknown or no rate turns it."""
    unknown_payments: int
    year: int | None
    """The calendar year of the payment; None: nobody said."""


@dataclass(frozen=True, slots=True)
class Window:
    """When the payments of a year are declared."""

    opens_on: date
    closes_on: date
    certain: bool
    """False when it is the usual one, and nobody read that of this year."""
    source: str | None = None


def usual_window(year: int) -> Window:
    """15 April to 31 May of the year after that of the payments (2018, 2021, 2024 and 2025; domain.md §3)."""
    return Window(date(year + 1, 4, 15), date(year + 1, 5, 31), certain=False)


def is_eligible(groups: Collection[str]) -> bool | None:
    """Whether a country is on the DAC's list in the year of its groups; None when that is not known."""
    if NOT_ELIGIBLE in groups:
        return False
    return True if not ELIGIBLE.isdisjoint(groups) else None


def missing(said: Said) -> tuple[Missing, ...]:
    """Every fact without which a row is not complete, in the order of the form."""
    return tuple(_missing(said))


def _missing(said: Said) -> Iterator[Missing]:
    if said.siren is None:
        yield Missing(Sentence("le SIREN de la collectivité déclarante"), Place.ORGANISATION)
    if said.year is None:
        yield Missing(Sentence("l’année du versement"), Place.LINE)
    yield from _of_amount(said)
    if said.recipient is None:
        yield Missing(Sentence("le pays bénéficiaire"), Place.CLASSIFICATION)
    elif is_eligible(said.groups) is None:
        yield Missing(Sentence("si ce pays est éligible cette année-là"), Place.COUNTRIES)
    for value, what in (
        (said.purpose_code, Sentence("le code-objet")),
        (said.aid_type, Sentence("le type d’aide")),
        (said.channel, Sentence("le canal")),
    ):
        if value is None:
            yield Missing(what, Place.CLASSIFICATION)
    unsaid = sum(said.markers.get(name) is None for name in MARKERS)
    if unsaid:
        yield Missing(Sentence("%(n)s marqueur(s) sur 12", n=unsaid), Place.CLASSIFICATION)


def _of_amount(said: Said) -> Iterator[Missing]:
    if said.amount is None:
        yield Missing(Sentence("le montant versé"), Place.LINE)
    elif said.unknown_payments:
        yield Missing(Sentence("le montant de %(n)s versement(s)", n=said.unknown_payments), Place.LINE)
    if said.amount is None or said.in_euros is not None:
        return
    if said.currency is None:
        yield Missing(Sentence("la monnaie du versement"), Place.LINE)
    elif said.year is not None:
        # Without its year there is no rate to look for: the year is what is missing, and is said already.
        what = Sentence("le taux de %(currency)s pour %(year)s", currency=said.currency, year=str(said.year))
        yield Missing(what, Place.RATES)


def check_filing(*, year: int, earliest: date, today: date) -> None:
    """A year is declared once it is over, and not in advance; `RuleBroken` on `filed_on`."""
    if earliest > today:
        raise RuleBroken(Sentence("Ce jour n’est pas encore venu."), field="filed_on")
    if earliest.year <= year:
        raise RuleBroken(
            Sentence("Les versements de %(year)s se déclarent une fois l’année finie.", year=str(year)),
            field="filed_on",
        )
