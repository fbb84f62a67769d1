"""Many values of one period on one screen: each of its nature, all or none, nothing typed lost."""

import re
import uuid
from datetime import timedelta

import pytest

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.objectives.content import IndicatorText, Target
from aict.objectives.models import Measurement
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import NOON, OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, PASSWORD, World
from tests.objectives.pages import BOARD, new_measurements, say_of_o1, text_of

ENTER = f"{BOARD}/measurements/enter"
TICK = re.compile(r'name="(i\w+-sure)" value="(\w+)"')


def _indicator(code: str, nature: str, **said: object) -> IndicatorText:
    return IndicatorText(id=uuid.uuid4(), code=code, label=f"Mesure {code}", nature=nature, **said)  # type: ignore[arg-type]


NUMBER = _indicator("I2", "nombre", unit="sites", targets=(Target("20", PartialDate(2030)),), cumulative=True)
SHARE = _indicator("I3", "pourcentage", categories=("Femmes", "Hommes"))
YES_NO = _indicator("I4", "oui_non")
WORDS = _indicator("I5", "qualitatif")
EACH = (NUMBER, SHARE, YES_NO, WORDS)
FILLED = {
    "date": "2025-01",
    "until": "2025-06",
    "reported_by": "joint",
    "source": "Rapport commun",
    "value of I2": "1 204,5",
    "note of I2": "Comptés sur place",
    "value of I3": "40",
    "by_category-c0 of I3": "30",
    "by_category-c1 of I3": "50",
    "words of I4": "non",
    "unavailable_because of I5": "Enquête reportée",
}


def _typed(**changed: str) -> dict[str, str]:
    """The form filled; `value of I2` is the field of that name in the line of that indicator."""
    names = {one.code: f"i{one.id.hex}" for one in EACH}
    fields = {}
    for said, value in {**FILLED, **changed}.items():
        field, _of, code = said.partition(" of ")
        fields[f"{names[code]}-{field}" if code else field] = value
    return fields


@pytest.fixture
def measurable(database: Database, world: World) -> World:
    """O1 in force with an indicator of each nature."""
    say_of_o1(database, world, *EACH)
    return world


def _new(database: Database, world: World) -> dict[str, Measurement]:
    codes = {one.id: one.code for one in EACH}
    return {codes[m.indicator_id]: m for m in new_measurements(database, world)}


def test_each_line_shows_what_it_is_and_each_value_is_kept_in_its_nature(
    database: Database, measurable: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    page = browser.get(ENTER)
    shown = " ".join(text_of(page).split())
    for words in ("Mesure I2", "(sites)", "cible : 20 (2030)", "nombre", "oui ou non", "en mots", "Femmes"):
        assert words in shown
    assert browser.post(ENTER, {**fields_of(page), **_typed()}).status_code == 303
    kept = _new(database, measurable)
    assert kept.keys() == {"I2", "I3", "I4", "I5"}
    assert str(kept["I2"].value) == "1204.5"
    assert kept["I2"].note == "Comptés sur place"
    assert {name: str(number) for name, number in kept["I3"].numbers.items()} == {
        "Femmes": "30",
        "Hommes": "50",
    }
    assert kept["I4"].words == "non"
    assert kept["I5"].unavailable_because == "Enquête reportée"
    for one in kept.values():
        assert (str(one.date), str(one.until), one.reported_by) == ("2025-01", "2025-06", "joint")
        assert (one.source, one.entered_by_id) == ("Rapport commun", measurable.alpha.b.member.id)
    again = " ".join(text_of(browser_of(OFFICER_A).get(ENTER)).split())
    assert "dernière mesure : 1 204,5 sites (janvier 2025 – juin 2025)" in again


@pytest.mark.usefixtures("measurable")
def test_what_is_left_empty_records_nothing(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    page = browser.post(ENTER, {"date": "2025"})
    assert page.status_code == 422
    assert "Rien n’est rempli" in text_of(page)
    only = {name: value for name, value in _typed().items() if name == "date" or "words" in name}
    assert browser.post(ENTER, only).status_code == 303
    assert _new(database, world).keys() == {"I4"}


WRONG = [
    ("date", "", "date"),
    ("date", "2025-13", "date"),
    ("until", "2024", "until"),
    ("until", "2099", "until"),
    ("reported_by", "q", "reported_by"),
    ("source", "a\0b", "source"),
    ("value of I2", "beaucoup", "value of I2"),
    ("value of I2", "NaN", "value of I2"),
    ("value of I3", "", "value of I3"),
    ("by_category-c0 of I3", "9" * 40, "by_category-c0 of I3"),
    ("words of I4", "peut-être", "words of I4"),
    ("words of I5", "Repris par la régie", "words of I5"),
    ("unavailable_because of I2", "Enquête reportée", "value of I2"),
]


@pytest.mark.usefixtures("measurable")
@pytest.mark.parametrize("case", WRONG)
def test_one_wrong_line_keeps_everything_typed_and_records_nothing(
    database: Database, world: World, browser_of: BrowserOf, case: tuple[str, str, str]
) -> None:
    name, value, beside = case
    typed = _typed(**{name: value})
    page = browser_of(OFFICER_A).post(ENTER, typed)
    assert page.status_code == 422
    (where,) = _typed(**{beside: "here"}).items() - _typed(**{beside: "there"}).items()
    assert f'href="#{where[0]}"' in page.text
    assert f'id="{where[0]}"' in page.text
    found = fields_of(page)
    radios = {n for n in typed if n.endswith("-words") and YES_NO.id.hex in n}
    for field, said in typed.items():
        if field not in radios and field != "reported_by" and "\0" not in said:
            assert found[field] == said, field
    assert _new(database, world) == {}


def test_the_summary_names_the_indicator(measurable: World, browser_of: BrowserOf) -> None:
    page = browser_of(OFFICER_A).post(ENTER, _typed(**{"value of I2": "beaucoup"}))
    assert "Mesure I2 – Valeur : « beaucoup » n’est pas un nombre." in text_of(page)


def test_what_was_typed_in_a_session_that_expired_comes_back_line_by_line(
    database: Database, measurable: World, browser_of: BrowserOf
) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_B)
        page = browser.get(ENTER)
    typed = {**fields_of(page), **_typed()}
    with clock.stopped_at(NOON + timedelta(hours=9)):
        expired = browser.post_bare(ENTER, typed)
        assert expired.status_code == 401
        signed_in = {**fields_of(expired), "email": OFFICER_B, "password": PASSWORD}
        assert browser.post_bare("/login", signed_in).location == ENTER
        found = fields_of(browser.get(ENTER))
        chosen = {n for n in _typed() if n == "reported_by" or n.endswith(f"{YES_NO.id.hex}-words")}
        for name in _typed().keys() - chosen:
            assert found[name] == _typed()[name], name
        assert _new(database, measurable) == {}


def test_a_form_sent_twice_records_once(database: Database, measurable: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    fields = {**fields_of(browser.get(ENTER)), **_typed()}
    answers = [browser.post(ENTER, fields) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert len(new_measurements(database, measurable)) == len(EACH)


def test_what_surprises_on_some_lines_is_asked_there_and_then_all_is_saved(
    database: Database, measurable: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.post(ENTER, _typed(date="2024", until="")).status_code == 303
    falling = _typed(**{"value of I2": "1000", "value of I3": "60"})
    asked = browser.post(ENTER, falling)
    assert asked.status_code == 422
    ticks = dict(TICK.findall(asked.text))
    assert {name.partition("-")[0] for name in ticks} == {f"i{NUMBER.id.hex}", f"i{SHARE.id.hex}"}
    assert len(new_measurements(database, measurable)) == len(EACH)
    because = {name.replace("sure", "confirmed_because"): "Recomptés." for name in ticks}
    assert browser.post(ENTER, {**falling, **ticks, **because}).status_code == 303
    newest = new_measurements(database, measurable)[-len(EACH) :]
    assert sorted(m.confirmed_because or "" for m in newest) == ["", "", "Recomptés.", "Recomptés."]


def test_an_indicator_that_is_only_proposed_is_said_so_and_its_readings_show(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    own = IndicatorText(id=world.alpha.indicator.id, code="I1", label="Part desservie", nature="pourcentage")
    say_of_o1(database, world, own, YES_NO, agreed=False)
    browser = browser_of(OFFICER_B)
    page = browser.get(ENTER).text
    assert page.count("pas encore en vigueur") == 1
    assert browser.post(ENTER, {"date": "2025", f"i{YES_NO.id.hex}-words": "oui"}).status_code == 303
    for path in (BOARD, f"{BOARD}/O1", f"{BOARD}/O1/indicators/{YES_NO.id}/measurements"):
        assert "Mesure I4" in browser_of(OFFICER_A).get(path).text


def test_an_associate_of_a_side_enters_for_itself(
    database: Database, measurable: World, browser_of: BrowserOf
) -> None:
    assert browser_of(OFFICER_ASSOCIATE).post(ENTER, _typed()).status_code == 303
    assert {m.entered_by_id for m in _new(database, measurable).values()} == {measurable.associate.member.id}


@pytest.mark.usefixtures("measurable")
def test_a_line_that_no_page_of_ours_has_is_no_line(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    forged = {"date": "2025", f"i{world.beta.indicator.id.hex}-value": "5"}
    assert browser_of(OFFICER_A).post(ENTER, forged).status_code == 422
    assert _new(database, world) == {}
