"""Hand-worked cases of every measure: empty, one-sided, North–North and three-sided relations.

The working stands beside each case; "of" means ÷ what is known, and what is unknown is counted apart.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from aict.activities.models import MeetingLevel, MeetingMode
from aict.asymmetry.rules import caveats
from aict.core.db import Database
from aict.core.schema import Base
from aict.evaluations.measured import GROUPS
from aict.evaluations.models import Evaluation
from tests.evaluations.registers import Register, amounts, counts, percents, said

pytestmark = pytest.mark.sqlite

NORTH_NORTH, NORTH_SOUTH, THREE = ("FR", "DE"), ("FR", "TN"), ("FR", "TN", "SN")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    Base.metadata.create_all(database.engine)
    with database.session(writing=True) as session:
        yield session
    database.engine.dispose()


@pytest.mark.parametrize("countries", [NORTH_NORTH, NORTH_SOUTH, THREE], ids="-".join)
def test_an_empty_register_measures_nothing_and_says_so(session: Session, countries: tuple[str, ...]) -> None:
    every = Register(session, countries).measures()
    # Who leads is known from the members alone; nothing else is recorded, which is not zero.
    assert [key for key, found in every.items() if found.is_recorded] == ["leaders"]
    assert counts(every["leaders"]) == {side: int(side == "a") for side in "abc"[: len(countries)]}


def test_every_measure_stands_once_under_a_title(session: Session) -> None:
    titled = [key for _, keys in GROUPS for key in keys]
    assert len(titled) == len(set(titled))
    assert set(titled) == set(Register(session, NORTH_SOUTH).measures())


def test_one_sided_data_gives_the_whole_to_one_side_and_zero_to_the_other(session: Session) -> None:
    register = Register(session, NORTH_SOUTH)
    register.action("b", "a", 100)
    register.action("b", "a", 300)
    register.objective("a", "b", fixed_by=["a"])
    project = register.project("a", 1000)
    register.line(project, "a", 900)
    register.spent(project, "b", "a", 400)
    register.mission("ab", people=2, days=3)
    register.convention("a", among="a")
    every = register.measures(own_texts={"a": True, "b": False})
    # 2 of 2 actions on b = 100 %; 400 of 400 € = 100 %; nothing on a, which has no known amount.
    assert percents(every["actions_by_territory"]) == {"a": "0.0", "b": "100.0", "both": "0.0"}
    assert amounts(every["actions_by_territory"]) == {
        "a": (None, None),
        "b": (400, "100.0"),
        "both": (None, None),
    }
    assert counts(every["actions_by_proposer"]) == {"a": 2, "b": 0, "joint": 0, "third": 0}
    # On b both are a's wish: 2 of 2. On a there is no action: 0 of 0 is no share, and says so.
    assert said(every["actions_by_other_side"], "b") == ["2 sur 2", "coût connu : 400\u00a0€"]
    assert said(every["actions_by_other_side"], "a") == ["aucun connu"]
    assert counts(every["objectives_by_proposer"]) == {"a": 1, "b": 0, "joint": 0, "third": 0}
    assert counts(every["objectives_by_territory"]) == {"a": 0, "b": 1, "both": 0}
    assert counts(every["sdgs_by_territory"]) == {"a": 0, "b": 1, "both": 0}
    assert counts(every["indicators_by_origin"]) == {"joint": 0, "a": 1, "b": 0, "third": 0}
    assert amounts(every["money_by_side"]) == {"a": (900, "100.0"), "b": (None, None)}
    assert amounts(every["spending_by_side"]) == {"a": (400, "100.0"), "b": (None, None)}
    assert amounts(every["spending_by_territory"])["b"] == (400, "100.0")
    assert amounts(every["plan_holders"]) == {"a": (1000, "100.0"), "b": (None, None), "third": (None, None)}
    # 2 people × 3 days = 6 person-days, all of them from a and to b.
    assert said(every["missions_by_side"], "a") == ["1 sur 1", "jours-personnes : 6 (100,0\u00a0%)"]
    assert said(every["missions_by_side"], "b") == ["0 sur 1"]
    assert said(every["missions_by_territory"], "b") == ["1 sur 1", "jours-personnes : 6 (100,0\u00a0%)"]
    assert counts(every["convention_signatories"]) == {"a": 1, "b": 0}
    assert counts(every["texts_by_author"]) == {"a": 1, "b": 0}
    assert said(every["own_text"], "b") == ["absent"]
    # Nobody wrote a visa down: not recorded, for one side as for the other.
    assert not every["visas"].is_recorded
    # One or two rows: said to be few.
    assert every["actions_by_territory"].is_small
    assert str(caveats(every["missions_by_side"])[0]) == "petit nombre : 1 seulement"


def test_inside_the_union_the_same_is_measured_both_ways(session: Session) -> None:
    register = Register(session, NORTH_NORTH)
    for territory, by in ("aa", "ab", "bb", "ba", "bj"):
        register.action(territory, "joint" if by == "j" else by, 100)
    register.mission("ab", people=4, days=2)
    register.mission("ba", people=2, days=4)
    register.mission("ba", people=2)
    register.meeting(MeetingLevel.ELECTED, MeetingMode.REMOTE, "2023-02")
    register.meeting(MeetingLevel.ELECTED, MeetingMode.IN_PERSON, "2024-06")
    register.meeting(MeetingLevel.TECHNICIANS, None, "2023")
    every = register.measures()
    # 2 of 5 on a = 40 %, 3 of 5 on b = 60 %; the same for 200 and 300 of 500 €.
    assert percents(every["actions_by_territory"]) == {"a": "40.0", "b": "60.0", "both": "0.0"}
    assert [part.amount_percent for part in every["actions_by_territory"].parts][:2] == [40, 60]
    # On a: b alone proposed 1 of 2. On b: a alone proposed 1 of 3; what is joint is nobody's alone.
    assert counts(every["actions_by_other_side"]) == {"a": 1, "b": 1}
    assert said(every["actions_by_other_side"], "b")[0] == "1 sur 3"
    # a: 4 × 2 = 8 person-days; b: 2 × 4 = 8, and one mission that does not say how long: 8 of 16 each.
    assert said(every["missions_by_side"], "b") == [
        "2 sur 3",
        "jours-personnes : 8 (50,0\u00a0%) (missions qui ne le disent pas : 1)",
    ]
    assert said(every["missions_by_side"], "a") == ["1 sur 3", "jours-personnes : 8 (50,0\u00a0%)"]
    assert counts(every["missions_by_territory"]) == {"a": 2, "b": 1}
    assert counts(every["meetings_elected"]) == {"presence": 1, "distance": 1}
    assert [str(remark) for remark in every["meetings_elected"].remarks] == ["dernière réunion : 2024-06"]
    assert every["meetings_technicians"].unknown == 1


def test_three_sides_are_each_counted_and_never_merged(session: Session) -> None:
    register = Register(session, THREE)
    for territory, by in ("aa", "bc", "cb", "ca"):
        register.action(territory, by)
    register.action("both", "c")
    for who in ("a", "b", "c", "joint", "third", None):
        register.objective(who, "c" if who == "c" else None, fixed_by=[who])
    register.mission("ab", people=1, days=1)
    register.mission("cb", people=1, days=3)
    project = register.project("b")
    for side, granted in (("a", 100), ("b", 100), ("c", 200)):
        register.line(project, side, granted)
    for place, payer, known, counted in (("a", "a", 100, 2), ("c", "b", 300, 1), (None, None, 50, 3)):
        register.spent(project, place, payer, known, counted=counted)
    register.convention("b", among="bc")
    register.convention(among="abc", signed_on="2023-03")
    register.convention(among="ab")
    every = register.measures()
    # On a: its own, and "both" by c: 1 of 2. On b: bc, both: 2 of 2. On c: cb, ca, and "both" which is c's own: 2 of 3.
    assert [said(every["actions_by_other_side"], side)[0] for side in "abc"] == [
        "1 sur 2",
        "2 sur 2",
        "2 sur 3",
    ]
    # Proposers of the five actions: a, c, b, a, c.
    assert counts(every["actions_by_proposer"]) == {"a": 2, "b": 1, "c": 2, "joint": 0, "third": 0}
    # Five are known of six: each 1 of 5 = 20 %.
    proposed = every["objectives_by_proposer"]
    assert percents(proposed) == dict.fromkeys(("a", "b", "c", "joint", "third"), "20.0")
    assert (proposed.unknown, len(proposed.unknown_rows)) == (1, 1)
    # Only one says where: c. The five others are not read as "nowhere".
    assert counts(every["objectives_by_territory"]) == {"a": 0, "b": 0, "c": 1, "both": 0}
    assert every["objectives_by_territory"].unknown == 5
    assert percents(every["indicators_by_origin"])["joint"] == "20.0"
    # Missions: one from a, none from b, one from c; both to b. Person-days 1 and 3 of 4.
    assert counts(every["missions_by_side"]) == {"a": 1, "b": 0, "c": 1}
    assert said(every["missions_by_side"], "c")[1] == "jours-personnes : 3 (75,0\u00a0%)"
    assert counts(every["missions_by_territory"]) == {"a": 0, "b": 2, "c": 0}
    # 100, 100 and 200 of 400 €.
    assert amounts(every["money_by_side"]) == {"a": (100, "25.0"), "b": (100, "25.0"), "c": (200, "50.0")}
    # Spent: 2 entries on a (100 €), 1 on c (300 €), 3 that do not say where, counted apart.
    places = every["spending_by_territory"]
    assert counts(places) == {"a": 2, "b": 0, "c": 1, "ailleurs": 0}
    assert (amounts(places)["c"], places.unknown) == ((300, "75.0"), 3)
    assert amounts(every["spending_by_side"]) == {"a": (100, "25.0"), "b": (300, "75.0"), "c": (None, None)}
    assert counts(every["plan_holders"]) == {"a": 0, "b": 1, "c": 0, "third": 0}
    # Signed: by b alone; by all three, at the date of the text; by nobody, which is counted apart.
    signed = every["convention_signatories"]
    assert (counts(signed), signed.total, signed.unknown) == ({"a": 1, "b": 2, "c": 1}, 2, 1)


def test_a_rate_of_refusal_rests_on_what_was_answered(session: Session) -> None:
    register = Register(session, NORTH_SOUTH)
    register.mission("ba", visas_asked=6, visas_granted=3, visas_refused=1, visa_days=30)
    register.mission("ba", visas_asked=4, visas_granted=2, visas_refused=2, visa_days=50)
    register.mission("ba", visas_asked=9)
    register.mission("ab", visas_asked=2, visas_granted=2, visas_refused=0, visa_days=5)
    visas = register.measures()["visas"]
    # Refused: 1 + 2 of (3 + 1) + (2 + 2) = 3 of 8 = 37.5 %; the 9 without an answer are in neither.
    assert "taux de refus : 37,5\u00a0% (3 sur 8)" in said(visas, "b>a")
    # Waited: (30 + 50) ÷ 2 = 40 days, over the missions that say.
    assert "délai moyen : 40 jours (missions qui ne le disent pas : 1)" in said(visas, "b>a")
    assert "taux de refus : 0\u00a0% (0 sur 2)" in said(visas, "a>b")


def test_amounts_in_two_currencies_are_not_added(session: Session) -> None:
    register = Register(session, NORTH_SOUTH)
    register.action("a", "a", 100)
    register.action("b", "b", 100, currency="TND")
    where = register.measures()["actions_by_territory"]
    assert amounts(where) == {"a": (None, None), "b": (None, None), "both": (None, None)}
    assert (where.currency, percents(where)["a"]) == (None, "50.0")


def test_every_row_counted_is_shown_behind_its_figure(session: Session) -> None:
    register = Register(session, NORTH_SOUTH)
    here = register.action("a", "b", 40)
    silent = register.action("a", None, 60)
    found = register.measures()["actions_by_proposer"]
    by_b = next(part for part in found.parts if part.key == "b")
    assert [(row.id, row.kind, row.amount) for row in by_b.rows] == [(here.id, "action", here.cost)]
    assert [row.id for row in found.unknown_rows] == [silent.id]


def test_spending_of_a_year_that_straddles_the_period_is_said(session: Session) -> None:
    register = Register(session, NORTH_SOUTH)
    project = register.project("a")
    register.spent(project, "a", "a", 10, counted=4, year=2023)
    register.spent(project, "a", "a", 10, counted=2, year=2019)
    places = register.measures()["spending_by_territory"]
    # 2019 lies outside 2022–2024; 2023 lies wholly inside: nothing is vague.
    assert (counts(places)["a"], places.vague) == (4, 0)


def test_an_evaluation_of_one_project_counts_that_one_and_says_so(session: Session) -> None:
    register = Register(session, NORTH_SOUTH)
    seen, other = register.project("a", 100), register.project("b", 900)
    for project, side, granted in ((seen, "a", 60), (seen, "b", 40), (other, "b", 900)):
        register.line(project, side, granted)
    register.spent(other, "b", "b", 900)
    register.objective("a", "a")
    evaluation = Evaluation(looks_at={"projects": [str(seen.id)]})
    every = register.measures(evaluation=evaluation)
    # 60 and 40 of 100 €: the 900 € of the other project are not looked at, nor is what it spent.
    assert amounts(every["money_by_side"]) == {"a": (60, "60.0"), "b": (40, "40.0")}
    assert counts(every["plan_holders"]) == {"a": 1, "b": 0, "third": 0}
    assert not every["spending_by_side"].is_recorded
    assert "seulement ce que cette évaluation regarde" in map(str, caveats(every["money_by_side"]))
    # It looks at every objective: nothing is left out, and nothing is said.
    assert counts(every["objectives_by_proposer"])["a"] == 1
    assert "cette évaluation regarde" not in " ".join(map(str, caveats(every["objectives_by_proposer"])))
