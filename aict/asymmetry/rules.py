"""The answer scale and the gap between two answers; a measure and how it is worded (product.md §8).

A gap is the number of steps between two answers. "Cannot say" and "not applicable" are not on the
scale: an answer without a step gives no gap, and is counted. Gaps are never averaged, answers never
turned into a score.
"""

import enum
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from aict.core.errors import Quoted, Sentence

SMALL = 5
"""Below this count a percentage says little, and the count is said to be small."""


class Answer(enum.StrEnum):
    """How one side finds the relation on one point."""

    BALANCED = "balanced"
    RATHER_BALANCED = "rather_balanced"
    RATHER_UNEQUAL = "rather_unequal"
    UNEQUAL = "unequal"
    CANNOT_SAY = "cannot_say"
    NOT_APPLICABLE = "not_applicable"

    @property
    def rank(self) -> int | None:
        """Its place on the scale, 0 (balanced) to 3 (unequal); None when it is not on it."""
        return _SCALE.index(self) if self in _SCALE else None

    @property
    def label(self) -> Sentence:
        """The answer in words."""
        return _LABELS[self]


_SCALE = (Answer.BALANCED, Answer.RATHER_BALANCED, Answer.RATHER_UNEQUAL, Answer.UNEQUAL)
_LABELS = {
    Answer.BALANCED: Sentence("équilibré"),
    Answer.RATHER_BALANCED: Sentence("plutôt équilibré"),
    Answer.RATHER_UNEQUAL: Sentence("plutôt inégal"),
    Answer.UNEQUAL: Sentence("inégal"),
    Answer.CANNOT_SAY: Sentence("ne peut pas dire"),
    Answer.NOT_APPLICABLE: Sentence("sans objet"),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """Steps between the answers of two sides; None when one of them has no step or did not answer."""

    steps: int | None
    why: Sentence


def gap(ours: Answer | None, theirs: Answer | None) -> Gap:
    """The steps between two answers: 0 (the same) to 3."""
    if ours is None or theirs is None:
        return Gap(None, Sentence("pas d’écart : un côté n’a pas répondu"))
    if ours.rank is None or theirs.rank is None:
        return Gap(None, Sentence("pas d’écart : une réponse est hors de l’échelle"))
    steps = abs(ours.rank - theirs.rank)
    if steps == 0:
        return Gap(0, Sentence("même réponse"))
    return Gap(steps, Sentence("1 pas d’écart") if steps == 1 else Sentence("%(n)s pas d’écart", n=steps))


@dataclass(frozen=True, slots=True)
class Gaps:
    """How many questions lie how many steps apart; no mean is made of them."""

    by_steps: Mapping[int, int]
    """Steps (0 to 3) → number of questions."""
    without: int
    """Questions with no gap."""


def count_gaps(gaps: Collection[Gap]) -> Gaps:
    """Count gaps by their steps, and apart those that have none."""
    steps = [g.steps for g in gaps if g.steps is not None]
    return Gaps({n: steps.count(n) for n in range(len(_SCALE))}, len(gaps) - len(steps))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the registry behind a figure."""

    id: uuid.UUID
    label: Sentence | Quoted | str
    kind: str = ""
    """What it is, for whoever knows where such a row is read; empty when it is read nowhere."""
    place: tuple[tuple[str, str], ...] = ()
    """What its address says beside the partnership and its identifier."""
    amount: Decimal | None = None
    """In the currency that the measure names; None where it is unknown, or where amounts cannot be added."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one side, territory, direction or origin holds of a measure."""

    key: str
    """A side's letter, `both`, `joint`, `third`, a direction such as `a>b`, or a value such as `presence`."""
    count: int | None
    """None when nothing is recorded: not zero."""
    value: tuple[Sentence, ...]
    """What to print, piece by piece; each piece stands alone and is translated alone."""
    rows: tuple[Row, ...] = ()
    percent: Decimal | None = None
    amount: Decimal | None = None
    """In the currency that `Measure.currency` names."""
    amount_percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What the registry says on one point, for a period."""

    key: str
    label: Sentence
    formula: Sentence
    parts: tuple[Part, ...]
    total: int | None
    """The denominator of the counts; None when nothing is recorded at all."""
    unknown: int = 0
    """Rows of the period that do not say to which part they belong."""
    unknown_rows: tuple[Row, ...] = ()
    """Those of them that can be shown."""
    vague: int = 0
    """Rows counted whose date is too imprecise to say for sure that they fall in the period."""
    undated: int = 0
    """Rows left out because they have no date at all."""
    currency: str | None = None
    remarks: tuple[Sentence, ...] = field(default=())

    def in_currency(self, currency: str | None) -> "Measure":
        """The same measure, its amounts being in `currency`."""
        return replace(self, currency=currency)

    @property
    def is_recorded(self) -> bool:
        """False when the registry holds nothing to count: "not recorded", which is not zero."""
        return self.total is not None

    @property
    def is_small(self) -> bool:
        """Whether the counts are too small for shares to mean much."""
        return self.total is not None and 0 < self.total < SMALL


NOT_RECORDED = Sentence("non inscrit au registre")


def caveats(measure: Measure) -> list[Sentence]:
    """What a reader must know before reading the figures of a measure."""
    if not measure.is_recorded:
        return [NOT_RECORDED, *measure.remarks]
    said: list[Sentence] = []
    if measure.is_small:
        said.append(Sentence("petit nombre : %(n)s seulement", n=measure.total))
    if measure.unknown:
        said.append(Sentence("%(n)s sans attribution connue", n=measure.unknown))
    if measure.vague:
        said.append(
            Sentence("dont %(n)s à la date trop imprécise pour être sûr de la période", n=measure.vague)
        )
    if measure.undated:
        said.append(Sentence("sans date, non comptés : %(n)s", n=measure.undated))
    return [*said, *measure.remarks]


def part_of(measure: Measure, key: str) -> Part | None:
    """The part of a side, territory or direction; None when the measure has no such part."""
    return next((part for part in measure.parts if part.key == key), None)


def applies(meant_for: str, *, countries: Collection[str], in_union: Sequence[str]) -> bool:
    """Whether a question is meant for a relation between these countries.

    `in_union` are the countries of the European Union in the year considered (reference data). A
    question on visas is meant for relations with at least one side outside it.
    """
    return meant_for != "outside_eu" or any(country not in in_union for country in countries)
