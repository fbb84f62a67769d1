"""Change since the last evaluation, and gaps between more than two sides: in words, never one figure."""

import pytest

from aict.asymmetry.rules import Measure, Part
from aict.core import clock
from aict.core.answers import Answer, AnswerSheet, Given
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.schema import new_id
from aict.evaluations.changes import NEW, REWORDED, SILENT, doubt_of, measure_change
from aict.evaluations.pairs import counted_by_pair, pairs_of
from aict.evaluations.questions import Asked
from tests.conftest import BrowserOf
from tests.evaluations.pages import E1, E2, answer, whole
from tests.factories import NOON, OFFICER_A, OFFICER_B, World
from tests.objectives.pages import text_of

ASKED = Asked("A1.4", Sentence("x"), "Voyage-t-on aussi facilement ?", None, ())
CRITERION = Asked("criterion.relevance", Sentence("x"), "Utile ?", None, ())


@pytest.mark.parametrize(
    ("before", "now", "steps"),
    [
        ("balanced", "balanced", 0),
        ("balanced", "unequal", 3),
        ("unequal", "rather_balanced", -2),
        ("cannot_say", "unequal", None),
        ("balanced", "not_applicable", None),
    ],
)
def test_steps_from_one_time_to_the_next(before: str, now: str, steps: int | None) -> None:
    assert ASKED.steps(before, now) == steps


def test_a_criterion_moves_on_its_own_scale() -> None:
    assert CRITERION.steps("yes", "rather_no") == 2
    assert CRITERION.steps("balanced", "unequal") is None


def test_whether_two_answers_compare_is_said() -> None:
    same, other = "Une question ?", "Une autre question ?"
    assert doubt_of("A", {"A": same}, {"A": same}, known=True) is None
    assert doubt_of("A", {"A": same}, {"A": other}, known=True) == REWORDED
    assert doubt_of("A", {"A": same}, {}, known=True) == NEW
    assert doubt_of("A", {"A": same}, {"A": same}, known=False) == SILENT
    # Criteria stand outside the checklist: the same every time.
    assert doubt_of("criterion.relevance", {"A": same}, {}, known=True) is None


def test_three_sides_have_three_gaps_and_no_mean() -> None:
    given = {"a": Given("balanced"), "b": Given("unequal"), "c": Given("rather_balanced")}
    pairs = pairs_of(ASKED, given)
    # a–b: 3 − 0 = 3 steps; a–c: 1; b–c: 3 − 1 = 2.
    assert {(p.one, p.other): p.gap.steps for p in pairs} == {("a", "b"): 3, ("a", "c"): 1, ("b", "c"): 2}
    silent = pairs_of(ASKED, {**given, "c": None})
    assert [p.gap.steps for p in silent] == [3, None, None]
    counted = counted_by_pair([*pairs, *silent])
    assert counted["a", "b"].by_steps == {0: 0, 1: 0, 2: 0, 3: 2}
    assert (counted["a", "c"].by_steps[1], counted["a", "c"].without) == (1, 1)


def test_one_side_alone_has_no_gap() -> None:
    assert pairs_of(ASKED, {"a": Given("balanced")}) == ()


def test_every_part_that_either_period_has_is_told() -> None:
    def measure(*parts: Part) -> Measure:
        return Measure("m", Sentence("m"), Sentence("f"), parts, total=len(parts))

    a, b = Part("a", 1, ()), Part("b", 2, ())
    change = measure_change(measure(a), measure(b), None)
    assert change.parts == (("a", None, a), ("b", b, None))
    assert measure_change(measure(a), None, None).parts == (("a", None, a),)


@pytest.mark.usefixtures("world")
def test_nothing_of_this_time_is_compared_before_it_is_revealed(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        for party in "ab":
            sheet = AnswerSheet(
                id=new_id(),
                subject_id=world.alpha.evaluation.id,
                partnership_id=world.alpha.partnership.id,
                party=party,
                submitted_at=NOON,
                answers=[Answer(id=new_id(), question="A1.4", value="balanced")],
            )
            session.add(sheet)
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    with clock.stopped_at(NOON):
        assert answer(ours, "submit", whole(ours, step=3)).status_code == 303
        for browser in (ours, theirs):
            page = text_of(browser.get(f"{E2}/changes"))
            assert "Les réponses s’affichent quand chaque côté" in page
            assert "La dernière fois" not in page.split('id="measures"')[0]
        assert answer(theirs, "submit", whole(theirs, step=0)).status_code == 303
        for browser in (ours, theirs):
            page = text_of(browser.get(f"{E2}/changes"))
            assert "3 pas d’écart" in page
            answers = page.split('id="measures"')[0]
            assert "La dernière fois" in answers
            # Balanced then; unequal now for a, balanced still for b.
            assert answers.count("plus inégal ou moins favorable : 3 pas") == 1
            assert answers.count("même réponse que la dernière fois") == 1
            # Folded by subject: only the one with another answer says that something changes.
            assert answers.count("dont 1 change<") == 1
            assert answers.count('<details class="more subject">') == answers.count("rien ne change<") + 1
            names = [side.organisation.name for side in (world.alpha.a, world.alpha.b)]
            own, other = names if browser is ours else names[::-1]
            assert answers.index(f'<th scope="row">{own}') < answers.index(f'<th scope="row">{other}')


@pytest.mark.usefixtures("world")
def test_the_first_evaluation_has_nothing_before_it(browser_of: BrowserOf) -> None:
    pages = [text_of(browser_of(OFFICER_B).get(f"{address}/changes")) for address in (E1, E2)]
    assert sum("C’est la première évaluation" in page for page in pages) == 1


@pytest.mark.usefixtures("world")
def test_when_no_answer_of_the_last_time_is_known_it_is_said_once(browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    with clock.stopped_at(NOON):
        for browser in (ours, theirs):
            assert answer(browser, "submit", whole(browser)).status_code == 303
        page = text_of(ours.get(f"{E2}/changes"))
    assert page.count("Les réponses de la dernière fois ne sont pas connues") == 1
    assert "rien à comparer" not in page
