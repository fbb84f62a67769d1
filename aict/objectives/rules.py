"""Progress of an indicator, and what an objective still lacks (domain.md §9.8, §9.13).

Progress = (value − baseline) ÷ (target − baseline), from the last value measured to the last target
agreed. It is not capped: more than 100 % and less than 0 % are answers (only drawings are capped).
"Cannot tell" comes with its reason when a term is missing, when target and baseline are equal, or
when the indicator is no number.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol, TypeVar

from aict.core.errors import Finding, Sentence

_NUMERIC = {None, "nombre", "pourcentage"}
"""A nature not stated is read as a number when its values are numbers."""
_SHAPE = re.compile(r"[+-]?\d{1,12}(?:\.\d{1,9})?", re.ASCII)
"""No `NaN`, no `1e400`; the ratio of any two such numbers keeps its tenths in a Decimal of 28 digits."""
_UP, _DOWN, _JOINT = "hausse", "baisse", "joint"


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


class Target(Protocol):
    """A value to reach."""

    @property
    def value(self) -> str: ...


class Indicator(Protocol):
    """The agreed definition of an indicator."""

    @property
    def label(self) -> str: ...
    @property
    def nature(self) -> str | None: ...
    @property
    def direction(self) -> str | None: ...
    @property
    def baseline(self) -> str | None: ...
    @property
    def baseline_date(self) -> Day | None: ...
    @property
    def target(self) -> Target | None: ...
    @property
    def fixed_by(self) -> str | None: ...


class Objective(Protocol):
    """What an objective says."""

    @property
    def proposed_by(self) -> str | None: ...
    @property
    def indicators(self) -> Sequence[Indicator]: ...


class Measurement(Protocol):
    """One reading of an indicator."""

    @property
    def date(self) -> Day: ...
    @property
    def until(self) -> Day | None: ...
    @property
    def value(self) -> Decimal | None: ...
    @property
    def removed_at(self) -> datetime | None: ...


AnyMeasurement = TypeVar("AnyMeasurement", bound=Measurement)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an indicator is; `ratio` is None when nobody can tell, and `why` says the rule or the reason."""

    ratio: Decimal | None
    why: Sentence
    value: Decimal | None = None
    measured_on: Day | None = None
    """The end of the period, when the value is of one."""
    baseline: Decimal | None = None
    target: Decimal | None = None

    @property
    def percent(self) -> Decimal | None:
        """The ratio in percent, to one decimal, not capped."""
        return None if self.ratio is None else _percent(self.ratio)


def progress(indicator: Indicator, measurements: Iterable[Measurement]) -> Progress:
    """Progress of an indicator by its last known value."""
    if indicator.nature not in _NUMERIC:
        return Progress(
            None, Sentence("On ne peut pas le dire : cet indicateur ne se mesure pas par un nombre.")
        )
    last = last_value(measurements)
    terms = {
        "value": last.value if last else None,
        "measured_on": moment(last) if last else None,
        "baseline": number_in(indicator.baseline),
        "target": number_in(indicator.target.value) if indicator.target else None,
    }
    return _from_terms(**terms)  # type: ignore[arg-type]


def _from_terms(
    *, value: Decimal | None, measured_on: Day | None, baseline: Decimal | None, target: Decimal | None
) -> Progress:
    if value is None or baseline is None or target is None:
        why = _what_is_missing(value=value, baseline=baseline, target=target)
        return Progress(None, why, value, measured_on, baseline, target)
    if target == baseline:
        why = Sentence(
            "On ne peut pas le dire : la cible est égale à la valeur de départ (%(target)s).",
            target=_plain(target),
        )
        return Progress(None, why, value, measured_on, baseline, target)
    ratio = (value - baseline) / (target - baseline)
    why = Sentence(
        "(valeur − départ) ÷ (cible − départ) = (%(value)s − %(baseline)s) ÷ (%(target)s − %(baseline)s) = "
        "%(percent)s %%",
        value=_plain(value),
        baseline=_bracketed(baseline),
        target=_plain(target),
        percent=_plain(_percent(ratio)),
    )
    return Progress(ratio, why, value, measured_on, baseline, target)


def _percent(ratio: Decimal) -> Decimal:
    return (ratio * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _what_is_missing(*, value: Decimal | None, baseline: Decimal | None, target: Decimal | None) -> Sentence:
    missing = (value is None, baseline is None, target is None)
    return {
        (True, False, False): Sentence("On ne peut pas le dire : aucune valeur n’est connue."),
        (False, True, False): Sentence("On ne peut pas le dire : la valeur de départ n’est pas connue."),
        (False, False, True): Sentence("On ne peut pas le dire : aucune cible n’est fixée."),
        (True, True, False): Sentence(
            "On ne peut pas le dire : ni valeur ni valeur de départ ne sont connues."
        ),
        (True, False, True): Sentence(
            "On ne peut pas le dire : aucune valeur n’est connue et aucune cible n’est fixée."
        ),
        (False, True, True): Sentence(
            "On ne peut pas le dire : la valeur de départ n’est pas connue et aucune cible n’est fixée."
        ),
        (True, True, True): Sentence(
            "On ne peut pas le dire : ni valeur, ni valeur de départ, ni cible ne sont connues."
        ),
    }[missing]


def last_value(measurements: Iterable[AnyMeasurement]) -> AnyMeasurement | None:
    """The latest reading that is a number; of one date, the last entered."""
    return newest_reading(m for m in measurements if m.value is not None)


def newest_reading(measurements: Iterable[AnyMeasurement]) -> AnyMeasurement | None:
    """The latest reading, whatever it says; of one date, the last entered."""
    known = [m for m in measurements if m.removed_at is None]
    if not known:
        return None
    newest = max(_when(m) for m in known)
    return next(m for m in reversed(known) if _when(m) == newest)


def moment(measurement: Measurement) -> Day:
    """What a reading is placed in time by: the end of its period, else its date."""
    return measurement.until or measurement.date


def _when(measurement: Measurement) -> tuple[date, date]:
    end = moment(measurement)
    return end.latest, end.earliest


def number_in(text: str | None) -> Decimal | None:
    """The number that an agreed value states, None when it states none (`environ 15`, `1e400`, empty)."""
    cleaned = "".join(c for c in text or "" if not c.isspace()).removesuffix("%").replace(",", ".")
    plain = cleaned.replace("\u2212", "-")
    return Decimal(plain) if _SHAPE.fullmatch(plain) else None


def _bracketed(number: Decimal) -> Decimal | Sentence:
    """Behind a minus, a number below zero stands between brackets."""
    plain = _plain(number)
    return Sentence("(%(number)s)", number=plain) if plain < 0 else plain


def _plain(number: Decimal) -> Decimal:
    """Without the zeros that end it; `1E+2` is 100."""
    return Decimal(f"{number.normalize():f}")


def completeness(objective: Objective) -> list[Finding]:
    """What an objective lacks to be evaluated: indicators, and their baseline, target and joint origin."""
    found = []
    if not objective.proposed_by:
        found.append(Finding(Sentence("On ne sait pas qui a proposé cet objectif."), "proposed_by"))
    if not objective.indicators:
        found.append(Finding(Sentence("Cet objectif n’a aucun indicateur."), "indicators"))
    return [*found, *(finding for i in objective.indicators for finding in _lacks(i))]


def _lacks(indicator: Indicator) -> Iterator[Finding]:
    name = indicator.label
    if not indicator.baseline:
        yield Finding(Sentence("« %(name)s » : pas de valeur de départ.", name=name), "baseline")
    if not indicator.target:
        yield Finding(Sentence("« %(name)s » : pas de cible.", name=name), "targets")
    if not indicator.fixed_by or indicator.fixed_by == "unknown":
        yield Finding(Sentence("« %(name)s » : on ne sait pas qui l’a fixé.", name=name), "fixed_by")
    elif indicator.fixed_by != _JOINT:
        yield Finding(Sentence("« %(name)s » : il n’a pas été fixé ensemble.", name=name), "fixed_by")
    if _against_its_direction(indicator):
        yield Finding(Sentence("« %(name)s » : la cible va contre le sens voulu.", name=name), "direction")


def _against_its_direction(indicator: Indicator) -> bool:
    baseline = number_in(indicator.baseline)
    target = number_in(indicator.target.value) if indicator.target else None
    if baseline is None or target is None:
        return False
    return (indicator.direction == _UP and target < baseline) or (
        indicator.direction == _DOWN and target > baseline
    )


def out_of_dates(indicator: Indicator, measurements: Iterable[Measurement]) -> list[Measurement]:
    """Values dated surely before the baseline they are compared with."""
    if indicator.baseline_date is None:
        return []
    start = indicator.baseline_date.earliest
    return [m for m in measurements if m.removed_at is None and moment(m).latest < start]
