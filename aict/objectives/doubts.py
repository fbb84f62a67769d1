"""What is surprising in a reading or in a new baseline, and is asked about before it is saved.

- Values that add up over time can only rise: less than before (or more than what was measured later) surprises.
- The categories of a number add up to its total; the total of a percentage lies among those of its categories.
- One side says one thing of one period.
- A baseline that was agreed is what the readings since have been compared with.
"""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.objectives.content import IndicatorText
from aict.objectives.rules import number_in

_PERCENTAGE = "pourcentage"


class Reading(Protocol):
    """What a reading says of one moment or period."""

    @property
    def date(self) -> PartialDate: ...
    @property
    def until(self) -> PartialDate | None: ...
    @property
    def value(self) -> Decimal | None: ...


@dataclass(frozen=True, slots=True)
class Said:
    """A reading that is about to be saved."""

    date: PartialDate
    until: PartialDate | None = None
    value: Decimal | None = None
    by_category: Mapping[str, Decimal] = field(default_factory=dict)


def doubts_about(
    said: Said, indicator: IndicatorText, others: Iterable[Reading], own: Iterable[Reading] = ()
) -> list[Sentence]:
    """Everything to ask about a reading; `others` are those of the indicator, `own` what the same side reported."""
    return [
        *_falls(said, indicator, list(others)),
        *_does_not_add_up(said, indicator),
        *_says_again(said, own),
    ]


def _falls(said: Said, indicator: IndicatorText, others: Sequence[Reading]) -> Iterator[Sentence]:
    if not indicator.cumulative or said.value is None:
        return
    yield from _below_the_baseline(said, said.value, indicator)
    known = [(other.value, _end(other)) for other in others if other.value is not None]
    earlier = [(value, end) for value, end in known if end.is_before(_end(said))]
    later = [(value, end) for value, end in known if _end(said).is_before(end)]
    highest = max(earlier, key=lambda each: each[0], default=None)
    lowest = min(later, key=lambda each: each[0], default=None)
    if highest and said.value < highest[0]:
        yield Sentence(
            "%(value)s (%(when)s) est moins que %(other)s (%(then)s), mesuré avant, alors que les valeurs de cet "
            "indicateur s’additionnent.",
            value=said.value,
            when=_end(said),
            other=highest[0],
            then=highest[1],
        )
    if lowest and said.value > lowest[0]:
        yield Sentence(
            "%(value)s (%(when)s) est plus que %(other)s (%(then)s), mesuré après, alors que les valeurs de cet "
            "indicateur s’additionnent.",
            value=said.value,
            when=_end(said),
            other=lowest[0],
            then=lowest[1],
        )


def _below_the_baseline(said: Said, value: Decimal, indicator: IndicatorText) -> Iterator[Sentence]:
    baseline, since = number_in(indicator.baseline), indicator.baseline_date
    if baseline is None or value >= baseline or (since and not since.is_before(_end(said))):
        return
    yield Sentence(
        "%(value)s est moins que la valeur de départ (%(baseline)s), alors que les valeurs de cet indicateur "
        "s’additionnent.",
        value=value,
        baseline=baseline,
    )


def _end(reading: Reading | Said) -> PartialDate:
    """What adds up is known at the end of the period."""
    return reading.until or reading.date


def _does_not_add_up(said: Said, indicator: IndicatorText) -> Iterator[Sentence]:
    parts = list(said.by_category.values())
    if said.value is None or not parts:
        return
    is_whole = set(indicator.categories) <= said.by_category.keys()
    total = sum(parts, Decimal(0))
    if indicator.nature == _PERCENTAGE:
        if is_whole and not min(parts) <= said.value <= max(parts):
            yield Sentence(
                "Le pourcentage de l’ensemble (%(total)s) n’est pas entre le plus petit et le plus grand de ses catégories "
                "(%(least)s et %(most)s).",
                total=said.value,
                least=min(parts),
                most=max(parts),
            )
    elif (is_whole and total != said.value) or (min(parts) >= 0 and total > said.value):
        yield Sentence(
            "La somme des catégories (%(sum)s) n’est pas le total (%(total)s).", sum=total, total=said.value
        )


def _says_again(said: Said, own: Iterable[Reading]) -> Iterator[Sentence]:
    if any((other.date, other.until) == (said.date, said.until) for other in own):
        yield Sentence(
            "Votre côté a déjà rapporté une mesure de cette même date : pour la changer, corrigez-la plutôt."
        )


def doubts_about_baselines(
    agreed: Iterable[IndicatorText],
    proposed: Iterable[IndicatorText],
    written: Iterable[IndicatorText],
    measured: Mapping[uuid.UUID, int],
) -> list[Sentence]:
    """What to ask of a text that moves an agreed baseline; `measured` counts the readings of each indicator.

    What the newest revision (`proposed`) says already was asked about when it was written.
    """
    before = {text.id: text for text in agreed}
    asked = {text.id: _baseline(text) for text in proposed}
    return [
        Sentence(
            "« %(label)s » : la valeur de départ convenue (%(agreed)s) devient %(new)s, alors que des mesures sont "
            "déjà comparées avec elle (%(count)s). L’avancement de toutes changera.",
            label=text.label,
            agreed=_told(before[text.id]),
            new=_told(text),
            count=measured[text.id],
        )
        for text in written
        if text.id in before
        and measured.get(text.id)
        and _baseline(text) not in {_baseline(before[text.id]), asked.get(text.id)}
    ]


def _baseline(text: IndicatorText) -> tuple[Decimal | str | None, PartialDate | None]:
    number = number_in(text.baseline)
    return (number if number is not None else text.baseline, text.baseline_date)


def _told(text: IndicatorText) -> Sentence:
    number = number_in(text.baseline)
    value = number if number is not None else text.baseline or Sentence("inconnue")
    if text.baseline_date is None:
        return Sentence("%(value)s, sans date", value=value)
    return Sentence("%(value)s, %(date)s", value=value, date=text.baseline_date)
