"""The rules of a funder: what each compares, of whom, how sure it is, and when it holds (domain.md §4, §9.4, §9.5)."""

import enum
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

SEVERAL = "several_countries"
"""The group of a project with countries of different groups: some calls give it a rate of its own."""

DAC_GROUPS = frozenset({"oda_ldc", "oda_low", "oda_lmic", "oda_umic", "oda_none"})
"""A country is in exactly one of these (list of ODA recipients of the OECD's committee, `oda_none`: not on it)."""


class RuleKind(enum.StrEnum):
    """What a rule compares; its parameters say with what."""

    MAX_SHARE = "max_share"
    MIN_SHARE = "min_share"
    MAX_IN_KIND = "max_in_kind"
    MIN_AMOUNT = "min_amount"
    MAX_AMOUNT = "max_amount"
    MIN_DURATION = "min_duration"
    MAX_DURATION = "max_duration"
    HELD_BACK = "held_back"
    ONLY_COUNTRIES = "only_countries"
    NOT_COUNTRIES = "not_countries"
    SERVICE_CEILING = "service_ceiling"
    FIELD = "field"
    REQUIRES = "requires"


class Who(enum.StrEnum):
    """Whose part of the plan a rule is about."""

    FUNDER = "funder"
    FRENCH = "french"
    FOREIGN = "foreign"
    OTHERS = "others"
    """Everybody but the funder of the call."""
    ALL = "all"


class Requirement(enum.StrEnum):
    """What has to be there before a call is answered."""

    CONVENTION = "convention"
    DELIBERATION = "deliberation"
    LETTERS = "letters"
    EARLIER_REPORTS = "earlier_reports"
    ODA_DECLARED = "oda_declared"
    ATLAS = "atlas"


class Certainty(enum.StrEnum):
    """How far its source may be trusted."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    """Contradictory, dated, or of a time that the source does not say."""
    TO_VERIFY = "to_verify"
    """General knowledge, read in no source yet."""


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


class Rule(Protocol):
    """A rule as data."""

    @property
    def kind(self) -> RuleKind: ...
    @property
    def who(self) -> Who | None: ...
    @property
    def value(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def only_for(self) -> Sequence[str]: ...
    @property
    def among(self) -> Sequence[str]: ...
    @property
    def net(self) -> bool: ...
    @property
    def valid_from(self) -> Day | None: ...
    @property
    def valid_to(self) -> Day | None: ...


def holds_in(rule: Rule, year: int) -> bool:
    """Whether a rule is valid at some time of a year."""
    begun = rule.valid_from is None or rule.valid_from.earliest <= date(year, 12, 31)
    return begun and (rule.valid_to is None or rule.valid_to.latest >= date(year, 1, 1))
