"""Counting what happened: actions by territory and proposer, missions each way, meetings.

What a row does not say is counted as unknown, never as zero. Small counts are said to be small.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol, TypeVar

SMALL = 5
"""Below this count a share says little."""
BOTH = "both"


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


class Action(Protocol):
    """Something done together."""

    @property
    def proposed_by(self) -> str | None: ...
    @property
    def territory(self) -> str: ...
    @property
    def cost(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def removed_at(self) -> datetime | None: ...


class Mission(Protocol):
    """People of one side travelling to another."""

    @property
    def from_side(self) -> str: ...
    @property
    def to_side(self) -> str: ...
    @property
    def people(self) -> int | None: ...
    @property
    def days(self) -> int | None: ...
    @property
    def person_days(self) -> int | None: ...
    @property
    def visas_asked(self) -> int | None: ...
    @property
    def visas_granted(self) -> int | None: ...
    @property
    def visas_refused(self) -> int | None: ...
    @property
    def visa_days(self) -> int | None: ...
    @property
    def removed_at(self) -> datetime | None: ...


class Meeting(Protocol):
    """A meeting between the sides."""

    @property
    def date(self) -> Day: ...
    @property
    def level(self) -> str: ...
    @property
    def mode(self) -> str | None: ...
    @property
    def removed_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Tally:
    """A sum of what is known, and how many rows do not say."""

    known: int
    counted: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Way:
    """Missions in one direction."""

    from_side: str
    to_side: str
    missions: int
    people: Tally
    person_days: Tally
    """See `person_days`."""
    visas_asked: Tally
    visas_granted: Tally
    visas_refused: Tally
    average_delay: Decimal | None
    """Days waited for visas, mean over the missions that say; None when none does."""
    delays: Tally


@dataclass(frozen=True, slots=True)
class Meetings:
    """Meetings of one level."""

    level: str
    count: int
    last: Day | None
    in_person: int
    remote: int
    mode_unknown: int


@dataclass(frozen=True, slots=True)
class FromOtherSide:
    """Actions on one territory, and whose initiative they were; those on both territories count for each."""

    territory: str
    total: int
    by_other_side: int
    proposer_unknown: int


def by_territory(actions: Iterable[Action]) -> dict[str, int]:
    """How many actions each territory (a side's letter, or `both`) has."""
    return dict(sorted(Counter(str(a.territory) for a in _kept(actions)).items()))


def by_proposer_and_territory(actions: Iterable[Action]) -> dict[tuple[str | None, str], int]:
    """How many actions each (proposer, territory) has; proposer None when the source does not say."""
    pairs = Counter((str(a.proposed_by) if a.proposed_by else None, str(a.territory)) for a in _kept(actions))
    return dict(sorted(pairs.items(), key=lambda item: (item[0][0] or "", item[0][1])))


def costs_by_territory(actions: Iterable[Action]) -> dict[str | None, dict[str, Decimal]]:
    """Currency → territory → sum of the known costs."""
    sums: dict[str | None, dict[str, Decimal]] = {}
    for action in _kept(actions):
        if action.cost is not None:
            places = sums.setdefault(action.currency, {})
            places[str(action.territory)] = places.get(str(action.territory), Decimal(0)) + action.cost
    return sums


def without_cost(actions: Iterable[Action]) -> int:
    """How many actions do not say what they cost."""
    return sum(action.cost is None for action in _kept(actions))


def from_other_side(actions: Iterable[Action], sides: Sequence[str]) -> list[FromOtherSide]:
    """For each side, actions on its territory that another side alone proposed (domain.md §1.2, A4.2)."""
    kept = _kept(actions)
    found = []
    for side in sides:
        here = [action for action in kept if action.territory in {side, BOTH}]
        others = [other for other in sides if other != side]
        by_other = sum(action.proposed_by in others for action in here)
        unknown = sum(action.proposed_by in {None, "unknown"} for action in here)
        found.append(FromOtherSide(side, len(here), by_other, unknown))
    return found


def ways(missions: Iterable[Mission]) -> list[Way]:
    """Missions in each direction that has some, in the order of the sides."""
    kept = _kept(missions)
    directions = sorted({(mission.from_side, mission.to_side) for mission in kept})
    return [_way(*pair, [m for m in kept if (m.from_side, m.to_side) == pair]) for pair in directions]


def _way(from_side: str, to_side: str, missions: Sequence[Mission]) -> Way:
    delays = tally(m.visa_days for m in missions)
    mean = Decimal(delays.known) / delays.counted if delays.counted else None
    return Way(
        from_side=from_side,
        to_side=to_side,
        missions=len(missions),
        people=tally(m.people for m in missions),
        person_days=tally(person_days(m) for m in missions),
        visas_asked=tally(m.visas_asked for m in missions),
        visas_granted=tally(m.visas_granted for m in missions),
        visas_refused=tally(m.visas_refused for m in missions),
        average_delay=None if mean is None else mean.quantize(Decimal("0.1"), ROUND_HALF_UP),
        delays=delays,
    )


def person_days(mission: Mission) -> int | None:
    """Those written, else people × days; None when the mission does not say both (domain.md §1.2, A1.3)."""
    if mission.person_days is not None:
        return mission.person_days
    return None if mission.people is None or mission.days is None else mission.people * mission.days


def tally(values: Iterable[int | None]) -> Tally:
    """The sum of what is known; unknown values are counted."""
    every = list(values)
    known = [value for value in every if value is not None]
    return Tally(sum(known), len(known), len(every) - len(known))


def meetings_by_level(meetings: Iterable[Meeting]) -> list[Meetings]:
    """Meetings of each level that has some, with the date of the last."""
    kept = _kept(meetings)
    levels = sorted({str(meeting.level) for meeting in kept})
    return [_meetings(level, [m for m in kept if m.level == level]) for level in levels]


def _meetings(level: str, meetings: Sequence[Meeting]) -> Meetings:
    modes = Counter(str(meeting.mode) if meeting.mode else None for meeting in meetings)
    last = max((meeting.date for meeting in meetings), key=lambda d: (d.latest, d.earliest), default=None)
    return Meetings(level, len(meetings), last, modes["presence"], modes["distance"], modes[None])


def is_small(count: int) -> bool:
    """Whether a count is too small for a share to mean much."""
    return 0 < count < SMALL


class _Removable(Protocol):
    @property
    def removed_at(self) -> datetime | None: ...


_Row = TypeVar("_Row", bound=_Removable)


def _kept(rows: Iterable[_Row]) -> list[_Row]:
    return [row for row in rows if row.removed_at is None]
