"""A plan as far as a funder's rules look at it, and what is known of its amounts.

What a plan leaves open (an amount, a side) leaves a lower and a higher bound: an answer is given when both bounds give the
same one (domain.md §9.4).
"""

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from aict.core.errors import Sentence
from aict.funders.rules import Day, Who


class Verdict(enum.StrEnum):
    """What a check answers."""

    PASS = "pass"  # noqa: S105 # nosec B105 (no password)
    FAIL = "fail"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the plan as a funder looks at it."""

    payer: str
    of: Who | None
    """FUNDER, FRENCH, FOREIGN, OTHERS for a third party; None when the plan does not say of which side."""
    in_kind: bool | None
    """None when cash and in kind are not told apart."""
    amount: Decimal | None
    """Granted, else requested."""
    paid: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ServiceBudget:
    """The receipts of a service in a year, and what of them a scheme leaves out."""

    amount: Decimal
    excluded: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class Case:
    """A plan, as far as these rules look at it."""

    year: int
    """The year of the call: the one of which the groups of countries are asked."""
    parts: Sequence[Part]
    budget: Decimal | None
    currency: str | None
    """None when its amounts are in several or in none."""
    starts_on: Day | None
    ends_on: Day | None
    countries: Mapping[str, frozenset[str]]
    """Each partner country (ISO 3166-1 alpha-2) → its groups in `year`; without one of `DAC_GROUPS` that is not known."""
    purpose: str | None
    """Five digits of the DAC's list."""
    services: Mapping[str, ServiceBudget]
    final_report: bool
    """Whether a final report to this funder is recorded."""
    names: Mapping[str, str] = field(default_factory=dict)
    """How the reader calls the countries."""

    def named(self, countries: Iterable[str]) -> str:
        """Countries by their names, by their codes where nobody gave one."""
        return ", ".join(self.names.get(country, country) for country in countries)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a rule says of a case."""

    verdict: Verdict
    figures: Sentence | None = None
    """What was compared."""
    missing: Sentence | None = None
    """When it cannot tell: the fact that is missing."""


def cannot_tell(missing: Sentence, figures: Sentence | None = None) -> Answer:
    """The answer of a rule for which a fact is missing, and which one."""
    return Answer(Verdict.CANNOT_TELL, figures, missing)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most that a part of a plan may come to; `high` is None when nothing bounds it."""

    low: Decimal
    high: Decimal | None
    open: tuple[str, ...]
    """The payers whose amount or side is not known."""


def parts_of(case: Case, who: Who) -> tuple[list[Part], list[Part]]:
    """The lines that are surely of somebody, and those that may be."""
    if who is Who.ALL:
        return list(case.parts), []
    if who is Who.OTHERS:
        return [part for part in case.parts if part.of is not Who.FUNDER], []
    maybe = [part for part in case.parts if part.of is None and who is not Who.FUNDER]
    return [part for part in case.parts if part.of is who], maybe


def bounds_of(sure: Sequence[Part], maybe: Sequence[Part]) -> Bounds:
    """The least and the most that these lines come to, in the currency of the plan."""
    low = sum((part.amount for part in sure if part.amount is not None), Decimal(0))
    unknown = [part for part in (*sure, *maybe) if part.amount is None]
    more = sum((part.amount for part in maybe if part.amount is not None), Decimal(0))
    of = dict.fromkeys(part.payer for part in (*unknown, *maybe))
    return Bounds(low, None if unknown else low + more, tuple(of))


def at_most(bounds: Bounds, limit: Decimal) -> Verdict:
    """Whether a part stays within a limit, whatever is still open."""
    if bounds.low > limit:
        return Verdict.FAIL
    within = bounds.high is not None and bounds.high <= limit
    return Verdict.PASS if within else Verdict.CANNOT_TELL


def at_least(bounds: Bounds, limit: Decimal) -> Verdict:
    """Whether a part reaches a limit, whatever is still open."""
    if bounds.low >= limit:
        return Verdict.PASS
    below = bounds.high is not None and bounds.high < limit
    return Verdict.FAIL if below else Verdict.CANNOT_TELL


def left_open(bounds: Bounds) -> Sentence:
    """What is missing to tell: of whom the amount, or the side, is not known."""
    return Sentence("le montant, ou le côté, de : %(payers)s", payers=", ".join(bounds.open))
