"""Each side answers alone: kept, sent for good, closed after the date, reopened by all."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest

from aict.accounts.models import Role
from aict.core import clock
from aict.core.db import Database
from aict.evaluations.models import Stage
from aict.partnerships.models import MemberRole
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.evaluations.pages import (
    ANSWERS,
    BASE,
    CHECKLIST_STEPS,
    CRITERIA_STEPS,
    E2,
    answer,
    evaluation,
    set_stage,
    sheets,
    whole,
)
from tests.factories import (
    EVALUATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    PASSWORD,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
    World,
    make_member,
    make_organisation,
    make_person,
    make_role,
)
from tests.objectives.pages import text_of

NEW = f"{BASE}/new"
PLAN = {
    "title": "Évaluation 2026",
    "kind": "finale",
    "period_start": "2024",
    "period_end": "2026-06",
    "answers_due": "30/06/2099",
}
AFTER = datetime(2026, 12, 1, 12, tzinfo=UTC)


def sent(browser: Browser, comment: str = "Parce que", step: int = 0) -> None:
    """Answer everything and submit."""
    assert answer(browser, "submit", whole(browser, comment, step)).status_code == 303


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", " \u200b"),
        ("title", "a\0b"),
        ("title", "a" * 401),
        ("kind", "autre"),
        ("period_start", ""),
        ("period_start", "2027"),
        ("period_end", "0001"),
        ("period_end", "9" * 40),
        ("answers_due", "2099"),
        ("answers_due", "2099-06"),
        ("answers_due", "31/02/2099"),
        ("answers_due", "01/01/2020"),
    ],
)
def test_a_plan_that_is_wrong_is_said_beside_its_field(browser_of: BrowserOf, field: str, value: str) -> None:
    browser = browser_of(OFFICER_A)
    page = browser.post(NEW, {**PLAN, field: value})
    assert page.status_code == 422
    beside = {"period_start", "period_end"} if field.startswith("period") else {field}
    assert any(f'href="#{name}"' in page.text for name in beside)
    found = fields_of(page)
    assert all(found[n] == v for n, v in PLAN.items() if n not in {field, "kind"})


@pytest.mark.usefixtures("world")
def test_planning_opens_the_answers_of_every_side(browser_of: BrowserOf) -> None:
    planned = browser_of(OFFICER_A).post(NEW, PLAN)
    assert planned.status_code == 303
    for who in (OFFICER_A, OFFICER_B):
        page = text_of(browser_of(who).get(str(planned.location)))
        assert "Répondre pour notre côté" in page
        assert page.count("réponses attendues") == 2
    for who, status in ((OFFICER_ASSOCIATE, 403), (READER_A, 403), (STRANGER, 404), (EVALUATOR, 403)):
        assert browser_of(who).post(NEW, PLAN).status_code == status, who
        assert browser_of(who).post(f"{planned.location}/close").status_code == (
            status if who != EVALUATOR else 403
        )


def test_answers_are_kept_and_found_again(database: Database, world: World, browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_A)
    name = next(n.removesuffix("-value") for n in whole(ours))
    fields = {
        f"{name}-value": "unequal",
        f"{name}-comment": "Six mois d’attente",
        f"{name}-evidence": "Registre",
    }
    assert answer(ours, "save", fields).status_code == 303
    for who in (OFFICER_A, OFFICER_ASSOCIATE):
        page = browser_of(who).get(ANSWERS)
        assert fields_of(page)[f"{name}-comment"] == "Six mois d’attente"
        assert f'name="{name}-value" value="unequal" checked' in page.text
    (kept,) = sheets(database, world)["a"].answers
    assert (kept.question, kept.value) == (name.removeprefix("answers-"), "unequal")


def test_a_question_left_out_moves_no_other_answer(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    """A cut-off or forged form lacks fields: what is there is still about its own question."""
    ours = browser_of(OFFICER_A)
    last = [n for n in whole(ours) if n.endswith("-value")][-1]
    forged = {"answers-9-value": "no", "answers-x-value": "no", "answers-²-value": "no"}
    version = fields_of(ours.get(ANSWERS))["version"]
    assert ours.post(ANSWERS, {last: "no", **forged, "version": version}).status_code == 303
    (kept,) = sheets(database, world)["a"].answers
    assert kept.question == last.removeprefix("answers-").removesuffix("-value")


def test_sending_names_what_is_missing_and_keeps_what_was_typed(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_A)
    fields = whole(ours)
    first, second = [n for n in fields if n.endswith("-value")][:2]
    del fields[first], fields[second]
    page = answer(ours, "submit", fields)
    assert page.status_code == 422
    assert f'href="#{first}"' in page.text
    assert f'href="#{second}"' in page.text
    assert f'id="{second}"' in page.text
    assert all(fields_of(page)[n] == v for n, v in fields.items() if n.endswith("-comment"))
    for name, value in fields.items():
        if name.endswith("-value"):
            assert f'name="{name}" value="{value}" checked' in page.text
    assert sheets(database, world) == {}
    bare = {n: v for n, v in fields.items() if n.endswith("-comment")}
    assert answer(ours, "save", bare).status_code == 422


@pytest.mark.parametrize("change", [{"value": "maybe"}, {"comment": "a\0b"}, {"evidence": "a" * 4001}])
def test_an_answer_that_is_wrong_is_said_beside_its_question(
    database: Database, world: World, browser_of: BrowserOf, change: dict[str, str]
) -> None:
    ours = browser_of(OFFICER_A)
    fields = whole(ours)
    stem = next(iter(fields)).removesuffix("-value")
    ((part, value),) = change.items()
    for act in ("save", "submit"):
        page = answer(ours, act, {**fields, f"{stem}-{part}": value})
        assert page.status_code == 422
        assert f'href="#{stem}-{part}"' in page.text
    assert sheets(database, world) == {}


def test_a_colleague_who_saved_meanwhile_is_shown_and_not_overwritten(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, colleague = browser_of(OFFICER_A), browser_of(OFFICER_ASSOCIATE)
    opened = ours.get(ANSWERS)
    assert answer(colleague, "save", whole(colleague, "Du collègue", 3)).status_code == 303
    page = answer(ours, "submit", whole(ours, "De ma part", 1), opened=opened)
    assert page.status_code == 409
    shown = text_of(page)
    assert "Du collègue" in shown
    assert "De ma part" in shown
    assert {a.value for a in sheets(database, world)["a"].answers} == {"unequal", "no"}
    assert answer(ours, "save", whole(ours, "De ma part", 1), opened=page).status_code == 303
    assert {a.value for a in sheets(database, world)["a"].answers} == {"rather_balanced", "rather_yes"}


@pytest.mark.parametrize("version", ["", "7", "-1", "x", "9" * 40, None])
def test_a_version_that_is_missing_or_forged_is_not_believed(
    database: Database, world: World, browser_of: BrowserOf, version: str | None
) -> None:
    ours = browser_of(OFFICER_A)
    assert answer(ours, "save", whole(ours, "Gardé")).status_code == 303
    fields = {**whole(ours, "Autre", 2)} | ({} if version is None else {"version": version})
    assert ours.post(ANSWERS, {**fields, "act": "save"}).status_code == 409
    assert all("Gardé" in str(a.comment) for a in sheets(database, world)["a"].answers)


def test_what_was_sent_changes_no_more(database: Database, world: World, browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_A)
    opened = ours.get(ANSWERS)
    fields = whole(ours, "Autre", 3)
    sent(ours)
    page = answer(ours, "save", fields, opened=opened)
    assert page.status_code == 409
    assert "Autre" in text_of(page)
    assert {a.value for a in sheets(database, world)["a"].answers} == {"balanced", "yes"}
    assert "Répondre pour notre côté</a>" not in text_of(ours.get(E2))


def test_when_every_side_has_sent_all_is_shown_to_both_with_the_gap(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    sent(ours, "Vu d’ici", 0)
    assert evaluation(database, world).stage is Stage.ANSWERING
    sent(theirs, "Vu de là-bas", 2)
    assert evaluation(database, world).stage is Stage.JOINT_SESSION
    for who in (OFFICER_A, OFFICER_B, SIGNATORY_A, READER_A):
        page = text_of(browser_of(who).get(E2))
        for words in ("Vu d’ici", "Vu de là-bas", "2 pas d’écart"):
            assert words in page, who


def test_the_own_side_comes_first(database: Database, world: World, browser_of: BrowserOf) -> None:
    sent(browser_of(OFFICER_A), "Vu d’ici")
    sent(browser_of(OFFICER_B), "Vu de là-bas")
    ours, theirs = (text_of(browser_of(who).get(E2)) for who in (OFFICER_A, OFFICER_B))
    assert ours.index("Vu d’ici") < ours.index("Vu de là-bas")
    assert theirs.index("Vu de là-bas") < theirs.index("Vu d’ici")


def test_who_did_not_answer_by_the_date_is_closed_and_what_it_wrote_stays_its_own(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert answer(theirs, "save", whole(theirs, "Jamais envoyé")).status_code == 303
    assert ours.post(f"{E2}/close").status_code == 422
    sent(ours)
    opened = theirs.get(ANSWERS)
    typed = whole(theirs, "Écrit trop tard", 2)
    with clock.stopped_at(datetime(2026, 1, 31, 23, 59, tzinfo=UTC)):
        early = browser_of(OFFICER_A).post(f"{E2}/close")
    assert early.status_code == 422
    assert ours.post(f"{E2}/close").status_code == 303
    late = answer(theirs, "submit", typed, opened=opened)
    assert late.status_code in {409, 422}
    assert "Écrit trop tard" in text_of(late)
    for who in (OFFICER_A, OFFICER_B):
        page = text_of(browser_of(who).get(E2))
        assert "pas de réponse à la date convenue" in page
        assert "Jamais envoyé" not in page


def test_nobody_closes_before_sending_or_after_everybody_sent(browser_of: BrowserOf, world: World) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert ours.post(f"{E2}/close").status_code == 422
    sent(ours)
    assert theirs.post(f"{E2}/close").status_code == 422
    sent(theirs)
    assert ours.post(f"{E2}/close").status_code == 422


def test_reopening_takes_every_side(database: Database, world: World, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(SIGNATORY_B)
    assert ours.post(f"{E2}/reopen").status_code == 422
    sent(ours)
    sent(browser_of(OFFICER_B))
    assert ours.post(f"{E2}/reopen").status_code == 303
    assert evaluation(database, world).stage is Stage.JOINT_SESSION
    assert "demande à les rouvrir" in text_of(theirs.get(E2))
    assert theirs.post(f"{E2}/reopen").status_code == 303
    assert evaluation(database, world).stage is Stage.ANSWERING
    page = text_of(theirs.get(E2))
    assert "Parce que" not in page
    assert page.count("réponses attendues") == 2
    sent(ours, "Repensé", 1)
    assert "Repensé" not in text_of(theirs.get(E2))


def test_a_closed_side_asks_to_reopen_like_any_other(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    sent(ours)
    assert ours.post(f"{E2}/close").status_code == 303
    assert "Demander à rouvrir" in text_of(theirs.get(E2))
    assert [b.post(f"{E2}/reopen").status_code for b in (ours, theirs)] == [303, 303]
    assert evaluation(database, world).stage is Stage.ANSWERING


def test_two_sides_that_send_at_the_same_instant_are_both_heard(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browsers = [browser_of(OFFICER_A), browser_of(OFFICER_B)]
    forms = [{**fields_of(b.get(ANSWERS)), **whole(b), "act": "submit"} for b in browsers]
    barrier = Barrier(2)

    def press(browser: Browser, form: dict[str, str]) -> int:
        barrier.wait()
        return browser.post(ANSWERS, form).status_code

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(press, browsers, forms)) == [303, 303]
    assert evaluation(database, world).stage is Stage.JOINT_SESSION


def test_of_eight_colleagues_who_save_at_the_same_instant_one_is_first(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browsers = [browser_of(who) for who in (OFFICER_A, OFFICER_ASSOCIATE) * 4]
    for turn in range(3):
        forms = [
            {**fields_of(b.get(ANSWERS)), **whole(b, f"Personne {turn}-{n}"), "act": "save"}
            for n, b in enumerate(browsers)
        ]
        barrier = Barrier(len(browsers))

        def press(browser: Browser, form: dict[str, str], meet: Barrier = barrier) -> int:
            meet.wait()
            return browser.post(ANSWERS, form).status_code

        with ThreadPoolExecutor(len(browsers)) as pool:
            statuses = list(pool.map(press, browsers, forms))
        assert sorted(statuses) == [303] + [409] * 7
        winner = f"Personne {turn}-{statuses.index(303)} "
        assert all(winner in str(a.comment) for a in sheets(database, world)["a"].answers)


def test_three_sides_answer_and_a_gap_is_made_of_each_two_never_of_three(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        town = make_organisation(session, "Ville c", country="SN")
        partnership = session.merge(world.alpha.partnership, load=True)
        session.flush()
        make_member(session, partnership, town, side="c", role=MemberRole.PARTNER)
        make_role(session, make_person(session, "officer@c.example"), town, Role.OFFICER)
    third = browser_of("officer@c.example")
    sent(browser_of(OFFICER_A), "Vu d’ici")
    sent(browser_of(OFFICER_B), "Vu de là-bas")
    assert evaluation(database, world).stage is Stage.ANSWERING
    assert "Vu d’ici" not in text_of(third.get(E2))
    sent(third, "Vu du tiers", 3)
    assert evaluation(database, world).stage is Stage.JOINT_SESSION
    page = text_of(third.get(E2))
    assert page.index("Vu du tiers") < page.index("Vu d’ici") < page.index("Vu de là-bas")
    # A gap is between two: a and b say the same, c stands three steps from each, and nothing is made of the three.
    questions = page.split('id="answers"')[1].split('id="figures"')[0].count("<h4>")
    assert questions > 0
    assert page.count('tag warm">3 pas d’écart<') == 2 * questions
    assert page.count('tag ">même réponse<') == questions
    assert f"{questions} questions à 3 pas d’écart" in page


def test_what_is_not_on_the_scale_stands_apart_from_its_steps(browser_of: BrowserOf, world: World) -> None:
    page = browser_of(OFFICER_A).get(ANSWERS).text
    fieldsets = re.findall("<fieldset.*?</fieldset>", page, re.DOTALL)
    assert len(fieldsets) > 6
    for asked in fieldsets:
        on, off = asked.split('<span class="apart-from">')
        scale = CRITERIA_STEPS if "criterion" in asked else CHECKLIST_STEPS
        assert re.findall('value="([^"]*)"', on) == ["", *scale]
        assert "cannot_say" in off


def test_answers_are_folded_by_subject_and_each_says_how_far_apart_the_sides_are(
    browser_of: BrowserOf, world: World
) -> None:
    ours = browser_of(OFFICER_A)
    sent(ours, "Vu d’ici")
    sent(browser_of(OFFICER_B), "Vu de là-bas", 2)
    page = text_of(ours.get(E2))
    subjects = re.findall(r'<details class="more subject">(.*?)</details>', page, re.DOTALL)
    assert len(subjects) > 1
    assert sum(subject.count("Vu d’ici") for subject in subjects) == page.count("Vu d’ici")
    for subject in subjects:
        said = re.search(r"<summary>\s*<h3>[^<]+</h3>(.*?)</summary>", subject, re.DOTALL)
        assert said
        asked = subject.count("<h4>")
        assert f"{asked} question{'s' if asked > 1 else ''}<" in said[1]
        assert f">{'jusqu’à ' if asked > 1 else ''}2 pas d’écart<" in said[1]


def test_the_page_begins_with_a_way_to_each_of_its_parts(browser_of: BrowserOf, world: World) -> None:
    ours = browser_of(OFFICER_A)
    for revealed in (False, True):
        page = text_of(ours.get(E2))
        ways = page.split('class="page-nav"')[1].split("</nav>")[0]
        parts = re.findall(r'<h2 id="([^"]+)"', page)
        assert re.findall(r'href="#([^"]+)"', ways) == parts
        assert ("answers" in parts) is revealed
        if not revealed:
            sent(ours, "Vu d’ici")
            sent(browser_of(OFFICER_B), "Vu de là-bas")


def test_the_figures_of_the_register_are_open_while_they_help_to_answer(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    ours = browser_of(OFFICER_A)
    assert "<details open>" in ours.get(E2).text.split('id="figures"')[1]
    sent(ours, "Vu d’ici")
    sent(browser_of(OFFICER_B), "Vu de là-bas")
    assert evaluation(database, world).stage is Stage.JOINT_SESSION
    figures = ours.get(E2).text.split('id="figures"')[1]
    assert "<details open>" not in figures
    assert "La formule et les fiches comptées" in figures


@pytest.mark.parametrize("stage", [Stage.FROZEN, Stage.SEALED])
def test_what_is_frozen_or_sealed_answers_nothing_any_more(
    database: Database, world: World, browser_of: BrowserOf, stage: Stage
) -> None:
    ours = browser_of(OFFICER_A)
    fields = {**fields_of(ours.get(ANSWERS)), **whole(ours, "Trop tard"), "act": "submit"}
    set_stage(database, world, stage)
    refused = ours.post(ANSWERS, fields)
    assert refused.status_code == 409
    assert "Trop tard" in text_of(refused)
    assert ours.get(ANSWERS).status_code == 409
    for act in ("close", "reopen"):
        assert ours.post(f"{E2}/{act}").status_code == 409, act
    assert sheets(database, world) == {}


def test_what_was_typed_in_a_session_that_expired_comes_back(world: World, browser_of: BrowserOf) -> None:
    start = datetime(2026, 1, 10, 12, tzinfo=UTC)
    with clock.stopped_at(start):
        ours = browser_of(OFFICER_A)
        typed = {**fields_of(ours.get(ANSWERS)), **whole(ours, "Long à écrire"), "act": "submit"}
    with clock.stopped_at(start + timedelta(hours=9)):
        expired = ours.post_bare(ANSWERS, typed)
        assert expired.status_code == 401
        again = ours.post_bare("/login", {**fields_of(expired), "email": OFFICER_A, "password": PASSWORD})
        assert again.location == ANSWERS
        page = ours.get(ANSWERS)
        assert text_of(page).count("Long à écrire") == sum(n.endswith("-comment") for n in typed)
        assert page.text.count(" checked") == sum(n.endswith("-value") for n in whole(ours))
        assert fields_of(page)["version"] == "0"


def test_an_evaluation_that_was_only_recorded_asks_nothing(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    set_stage(database, world, Stage.RECORDED)
    ours = browser_of(OFFICER_A)
    assert ours.get(ANSWERS).status_code == 422
    for act in ("answers", "close"):
        assert ours.post(f"{E2}/{act}", {"version": "0"}).status_code == 422, act
