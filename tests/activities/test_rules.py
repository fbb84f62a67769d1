"""Counts of what happened: what a row does not say is unknown, never zero."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from aict.activities.rules import (
    FromOtherSide,
    Tally,
    by_proposer_and_territory,
    by_territory,
    costs_by_territory,
    from_other_side,
    is_small,
    meetings_by_level,
    tally,
    ways,
    without_cost,
)
from aict.core.dates import PartialDate

GONE = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Action:
    proposed_by: str | None = None
    territory: str = "b"
    cost: Decimal | None = None
    currency: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True)
class Mission:
    from_side: str = "a"
    to_side: str = "b"
    people: int | None = None
    days: int | None = None
    visas_asked: int | None = None
    visas_granted: int | None = None
    visas_refused: int | None = None
    visa_days: int | None = None
    person_days: int | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True)
class Meeting:
    date: PartialDate
    level: str = "elus"
    mode: str | None = None
    removed_at: datetime | None = None


ACTIONS = [
    Action("a", "b"),
    Action("b", "a"),
    Action("joint", "both"),
    Action("b", "both"),
    Action(None, "a"),
    Action("unknown", "b"),
    Action("third", "a"),
    Action("b", "a", removed_at=GONE),
]


def test_actions_by_territory_and_proposer() -> None:
    assert by_territory(ACTIONS) == {"a": 3, "b": 2, "both": 2}
    pairs = by_proposer_and_territory(ACTIONS)
    assert pairs[None, "a"] == 1
    assert pairs["b", "a"] == 1
    assert sum(pairs.values()) == 7


def test_actions_at_the_initiative_of_the_other_side() -> None:
    assert from_other_side(ACTIONS, ["a", "b"]) == [
        FromOtherSide("a", total=5, by_other_side=2, proposer_unknown=1),
        FromOtherSide("b", total=4, by_other_side=1, proposer_unknown=1),
    ]
    assert from_other_side([], ["a"]) == [FromOtherSide("a", 0, 0, 0)]


def test_costs_stay_in_their_currency() -> None:
    actions = [
        Action(cost=Decimal(10), currency="EUR"),
        Action(cost=Decimal(5), currency="EUR"),
        Action(territory="a", cost=Decimal(7), currency="XAF"),
        Action(),
    ]
    assert costs_by_territory(actions) == {"EUR": {"b": Decimal(15)}, "XAF": {"a": Decimal(7)}}
    assert without_cost(actions) == 1


def test_missions_each_way() -> None:
    out, back = ways(
        [
            Mission(people=2, days=5),
            Mission(people=3),
            Mission(removed_at=GONE),
            Mission("b", "a", 4, 10, 4, 2, 2, 45),
            Mission("b", "a", 1, 3, 1, 1, 0, 20),
            Mission("b", "a"),
        ]
    )
    assert (out.from_side, out.missions, out.people, out.person_days) == (
        "a",
        2,
        Tally(5, 2, 0),
        Tally(10, 1, 1),
    )
    assert (out.average_delay, out.visas_asked) == (None, Tally(0, 0, 2))
    assert (back.person_days, back.visas_refused) == (Tally(43, 2, 1), Tally(2, 2, 1))
    assert back.average_delay == Decimal("32.5")


def test_meetings_by_level() -> None:
    elected, technicians = meetings_by_level(
        [
            Meeting(PartialDate(2023), mode="presence"),
            Meeting(PartialDate(2024, 3)),
            Meeting(PartialDate(2024, 1, 5), mode="distance"),
            Meeting(PartialDate(2026), removed_at=GONE),
            Meeting(PartialDate(2020), "techniciens"),
        ]
    )
    assert (elected.level, elected.count, str(elected.last)) == ("elus", 3, "2024-03")
    assert (elected.in_person, elected.remote, elected.mode_unknown) == (1, 1, 1)
    assert technicians.count == 1
    assert meetings_by_level([]) == []


@pytest.mark.parametrize(("count", "small"), [(0, False), (1, True), (4, True), (5, False)])
def test_small_counts(count: int, small: bool) -> None:  # noqa: FBT001 (a table of cases)
    assert is_small(count) is small


def test_nothing_known_is_not_zero_known() -> None:
    assert tally([None, None]) == Tally(0, 0, 2)
    assert tally([0]) == Tally(0, 1, 0)
