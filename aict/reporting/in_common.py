"""What all indicators of one objective have in common: said once above their table, not in each row."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from aict.reporting.blocks import IndicatorBlock, Reading, Words

FEWEST = 3
"""Two rows say for themselves what they have in common."""

Column = Callable[[IndicatorBlock], Reading]


@dataclass(frozen=True, slots=True)
class InCommon:
    """Who fixed them and for where, and the source of it; when the starts, the targets and the last measurements are of. None is told row by row."""

    origin: tuple[Words | None, Words | None] | None = None
    source: int | None = None
    baseline: Reading | None = None
    target: Reading | None = None
    last: Reading | None = None


def in_common(indicators: Sequence[IndicatorBlock]) -> InCommon:
    """A date goes to the head of its column when every value below is of it: one without a date would seem to have it too."""
    if len(indicators) < FEWEST:
        return InCommon()
    origins = {(each.fixed_by, each.territory) for each in indicators}
    sources = {each.source for each in indicators}
    alike = len(origins) == 1
    return InCommon(
        origins.pop() if alike else None,
        sources.pop() if alike and len(sources) == 1 else None,
        _dated_alike(each.baseline for each in indicators),
        _dated_alike(each.target for each in indicators),
        _dated_alike(each.last for each in indicators),
    )


def _dated_alike(column: Iterable[Reading]) -> Reading | None:
    """One of the readings, to take date, period and author from; those that hold neither value nor date count for none."""
    told = [each for each in column if each.value is not None or each.date is not None]
    if len({(each.date, each.until, each.reported_by) for each in told}) != 1 or told[0].date is None:
        return None
    return told[0]
