"""What is particular to measurements: one answer, of the nature of the indicator, not of a day to come."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.core import agreement, clock, revisions, writing
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.objectives.measurement_checks import check_time
from aict.objectives.models import Measurement, Objective
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_DRAFT_A,
    NOBODY,
    OFFICER_A,
    OFFICER_B,
    World,
    author_of,
    objective_text,
)
from tests.facts import kind_named

KIND = kind_named("measurement")
TICK = re.compile(r'name="sure" value="(\w+)"')


def _newest(database: Database) -> Measurement:
    with database.session(writing=False) as session:
        return session.scalars(select(Measurement).order_by(Measurement.id.desc()).limit(1)).one()


def _reword(database: Database, world: World, nature: str | None = "nombre", **said: object) -> None:
    """The text of the objective, agreed anew with an indicator of another nature, which says this as well."""
    with database.transaction() as session:
        objective = session.scalars(select(Objective).where(Objective.id == world.alpha.objective.id)).one()
        content = objective_text(objective, statement="Autre énoncé")
        content["indicators"][0] |= {"nature": nature, **said}
        keys = [world.alpha.a.member.id, world.alpha.b.member.id]
        ours, theirs = author_of(world.alpha.a.member), author_of(world.alpha.b.member)
        revision = writing.propose(
            session, objective.text, content=content, base_number=objective.text.head, author=ours, keys=keys
        )
        agreement.say(session, revision, verdict=revisions.Verdict.AGREE, author=theirs, keys=keys)


def test_a_value_is_kept_exactly_and_shown(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser, path = browser_of(OFFICER_A), KIND.path(world.alpha)
    assert browser.post(f"{path}/new", {**KIND.fields, "value": "1 052,50"}).status_code == 303
    newest = _newest(database)
    assert (newest.value, newest.words, newest.reported_by) == (Decimal("1052.50"), None, "a")
    assert "1\u202f052,50" in browser.get(path).text


@pytest.mark.parametrize(("value", "said"), [("1", "1 (pratiques)"), ("2", "2 pratiques")])
def test_a_unit_in_the_plural_stands_apart_from_one(
    database: Database, world: World, browser_of: BrowserOf, value: str, said: str
) -> None:
    _reword(database, world, unit="pratiques")
    browser, path = browser_of(OFFICER_A), KIND.path(world.alpha)
    assert browser.post(f"{path}/new", {**KIND.fields, "value": value}).status_code == 303
    assert said in " ".join(browser.get(path).text.split())


@pytest.mark.parametrize(
    ("field", "answer"),
    [
        ("value", {"value": ""}),
        ("value", {"value": "12", "unavailable_because": "Enquête reportée"}),
        ("value", {"value": "beaucoup"}),
        ("value", {"value": "NaN"}),
        ("value", {"value": "9" * 40}),
        ("date", {"date": ""}),
        ("date", {"date": "2099"}),
        ("date", {"date": "0001-01-01"}),
        ("until", {"date": "2025", "until": "2024"}),
        ("until", {"date": "2025", "until": "2099"}),
        ("until", {"date": "2025", "until": "ensuite"}),
        ("document_id", {"document_id": str(NOBODY)}),
    ],
)
def test_one_answer_about_what_is(
    database: Database, world: World, browser_of: BrowserOf, field: str, answer: dict[str, str]
) -> None:
    before = _newest(database).id
    page = browser_of(OFFICER_A).post(f"{KIND.path(world.alpha)}/new", {**KIND.fields, **answer})
    assert page.status_code == 422
    assert f'href="#{field}"' in page.text
    assert _newest(database).id == before


def test_no_value_says_why(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser, path = browser_of(OFFICER_B), KIND.path(world.alpha)
    fields = {**KIND.fields, "value": "", "unavailable_because": "Enquête reportée"}
    assert browser.post(f"{path}/new", fields).status_code == 303
    assert "Enquête reportée" in browser.get(path).text
    assert _newest(database).value is None


def test_a_yes_no_indicator_takes_yes_or_no(database: Database, world: World, browser_of: BrowserOf) -> None:
    _reword(database, world, "oui_non")
    browser, path = browser_of(OFFICER_A), f"{KIND.path(world.alpha)}/new"
    assert browser.post(path, {"date": "2026", "words": "peut-être"}).status_code == 422
    assert browser.post(path, {"date": "2026", "value": "1"}).status_code == 422
    assert browser.post(path, {"date": "2026", "words": "non"}).status_code == 303
    assert (_newest(database).words, _newest(database).value) == ("non", None)


@pytest.mark.parametrize("nature", ["qualitatif", None])
def test_words_where_words_are_asked(
    database: Database, world: World, browser_of: BrowserOf, nature: str | None
) -> None:
    _reword(database, world, nature)
    path = f"{KIND.path(world.alpha)}/new"
    fields = {"date": "2026", "words": "Le règlement a été repris."}
    assert browser_of(OFFICER_A).post(path, fields).status_code == 303
    assert _newest(database).words == "Le règlement a été repris."


def _ask(browser: Browser, path: str, **fields: str) -> TestResponse:
    """Send a reading that surprises: it is asked about, nothing typed is lost."""
    page = browser.post(path, fields)
    assert page.status_code == 422
    assert 'href="#sure"' in page.text
    assert {name: fields_of(page)[name] for name in fields} == fields
    return page


def test_a_value_that_falls_though_it_adds_up_is_asked_about_then_kept_with_the_reason(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    _reword(database, world, cumulative=True)
    before = _newest(database)
    browser, path = browser_of(OFFICER_A), f"{KIND.path(world.alpha)}/new"
    fields = {"date": "2026-02", "value": str(before.value - 1 if before.value else 0)}
    page = _ask(browser, path, **fields)
    assert _newest(database).id == before.id
    tick = TICK.search(page.text)
    assert tick
    because = {"confirmed_because": "Deux sites ont fermé."}
    # A tick for other doubts, a tick without a reason, a reason without a tick.
    for answer in ({"sure": "0" * 16, **because}, {"sure": tick[1]}, because):
        assert browser.post(path, {**fields, **answer}).status_code == 422
    assert browser.post(path, {**fields, "sure": tick[1], **because}).status_code == 303
    kept = _newest(database)
    assert (kept.value, kept.confirmed_because) == (Decimal(fields["value"]), "Deux sites ont fermé.")
    for reader in (OFFICER_A, OFFICER_B):
        assert "Deux sites ont fermé." in browser_of(reader).get(KIND.path(world.alpha)).text
    # What was confirmed once is not asked again while it says the same; nothing surprising, no reason.
    edit = f"{KIND.path(world.alpha)}/{kept.id}/edit"
    opened = fields_of(browser.get(edit))
    assert browser.post(edit, {**opened, "note": "Relevé sur place"}).status_code == 303
    assert _newest(database).confirmed_because == "Deux sites ont fermé."
    opened = fields_of(browser.get(edit))
    assert browser.post(edit, {**opened, "value": "900"}).status_code == 303
    assert _newest(database).confirmed_because is None


def test_a_reading_is_broken_down_and_its_total_never_guessed(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    _reword(database, world, categories=["Femmes", "Hommes <b>"])
    browser, path = browser_of(OFFICER_B), f"{KIND.path(world.alpha)}/new"
    parts = {"by_category-c0": "7,5", "by_category-c1": "5"}
    without = browser.post(path, {"date": "2026", **parts})
    assert without.status_code == 422
    assert 'href="#value"' in without.text
    assert "12,5" in without.text
    _ask(browser, path, date="2026", value="13", **parts)
    wrong = browser.post(path, {"date": "2026", "value": "13", "by_category-c0": "beaucoup"})
    assert wrong.status_code == 422
    assert 'href="#by_category-c0"' in wrong.text
    assert browser.post(path, {"date": "2026", "value": "12,5", **parts}).status_code == 303
    kept = _newest(database)
    assert kept.numbers == {"Femmes": Decimal("7.5"), "Hommes <b>": Decimal(5)}
    page = browser.get(KIND.path(world.alpha))
    assert "Femmes : 7,5" in " ".join(page.text.split())
    assert "Hommes &lt;b&gt;" in page.text
    # An indicator that breaks nothing down any more leaves the readings what they say.
    _reword(database, world)
    edit = f"{KIND.path(world.alpha)}/{kept.id}/edit"
    assert browser.post(edit, fields_of(browser.get(edit))).status_code == 303
    assert _newest(database).numbers == kept.numbers


def test_a_reading_is_of_a_period_and_names_the_document_it_is_read_in(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, path = browser_of(OFFICER_A), KIND.path(world.alpha)
    fields = {**KIND.fields, "date": "2024", "until": "2025-06"}
    assert (
        browser.post(f"{path}/new", fields | {"document_id": str(world.alpha.document.id)}).status_code == 303
    )
    kept = _newest(database)
    assert (str(kept.date), str(kept.until)) == ("2024", "2025-06")
    page = browser_of(OFFICER_B).get(path).text
    assert "2024 – juin 2025" in page
    assert f"/documents/{world.alpha.document.id}" in page
    history = browser_of(OFFICER_B).get(f"{path}/{kept.id}/history").text
    assert world.alpha.document.title in history


def test_the_same_side_says_one_thing_of_one_date(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    path = f"{KIND.path(world.alpha)}/new"
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    fields = {"date": "2025-11", "value": "60"}
    assert ours.post(path, fields).status_code == 303
    _ask(ours, path, **fields)
    assert theirs.post(path, fields).status_code == 303


def test_an_indicator_of_elsewhere_is_not_found(world: World, browser_of: BrowserOf) -> None:
    browser, base = browser_of(OFFICER_A), "/partnerships/alpha/objectives"
    for path in (
        f"{base}/O1/indicators/{world.beta.indicator.id}/measurements",
        f"{base}/O1/indicators/{NOBODY}/measurements",
        f"{base}/O2/indicators/{world.alpha.indicator.id}/measurements",
    ):
        assert browser.get(path).status_code == 404
        assert browser.get(f"{path}/new").status_code == 404
        assert browser.post(f"{path}/new", KIND.fields).status_code == 404


def test_the_draft_of_the_other_side_does_not_show(world: World, browser_of: BrowserOf) -> None:
    assert CANARY_DRAFT_A not in browser_of(OFFICER_B).get(KIND.path(world.alpha)).text


def test_tomorrow_may_have_come_elsewhere() -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with clock.stopped_at(noon):
        for days in (-1, 0, 1):
            check_time(PartialDate.of(noon + timedelta(days=days)), None, today=clock.today())
        check_time(PartialDate(2026), None, today=clock.today())
        with pytest.raises(RuleBroken):
            check_time(PartialDate.of(noon + timedelta(days=2)), None, today=clock.today())
