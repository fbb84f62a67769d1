"""Lists of facts: searched, filtered, sorted and taken away, by either side, and by nobody outside."""

import csv
import io
import re
from decimal import Decimal

import pytest
from sqlalchemy import select

from aict.activities.models import Action
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships import opinions
from aict.partnerships.models import Attribution, Member, Territory
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, STRANGER, World
from tests.facts import standing_of

ACTIONS = (
    ("Été des jeunes", PartialDate(2024, 7), Territory.A, "0", "culture"),
    ("Chantier d’école", PartialDate(2023), Territory.B, "1200.50", "éducation"),
    ("Œuvres en partage", None, Territory.BOTH, None, "culture"),
    ("=cmd|' /C calc'!A0", PartialDate(2024), Territory.B, "90", None),
    ("Atelier", PartialDate(2022, 1, 3), Territory.A, "15", None),
    ("Échanges de soignants", PartialDate(2021), Territory.A, None, None),
    ("Zone humide", PartialDate(2020), Territory.B, "7", None),
)


@pytest.fixture
def many(database: Database, world: World) -> World:
    """Alpha with eight actions: one of the world and these."""
    with database.transaction() as session:
        member = session.get_one(Member, world.alpha.a.member.id)
        for number, (title, starts_on, territory, cost, theme) in enumerate(ACTIONS):
            more = {"title": title, "starts_on": starts_on, "territory": territory, "theme": theme}
            paid = {"cost": Decimal(cost), "currency": "EUR"} if cost else {}
            common = {
                "partnership_id": member.partnership_id,
                "proposed_by": Attribution.A,
                "entered_by": member,
            }
            session.add(Action(id=new_id(), code=f"N{number}", **more, **paid, **common))
    return world


def titles(page: str) -> list[str]:
    return re.findall(r"<li id=\"[^\"]+\">\s*<h2>([^<]+)</h2>", page)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=ete", ["Été des jeunes"]),
        ("q=oeuv+part", ["Œuvres en partage"]),
        ("year=2024", ["Été des jeunes", "=cmd|&#39; /C calc&#39;!A0"]),
        ("year=none&theme=culture", ["Œuvres en partage"]),
        ("territory=a&sort=-title", ["Été des jeunes", "Échanges de soignants", "Atelier"]),
        ("territory=b&sort=cost", ["Zone humide", "=cmd|&#39; /C calc&#39;!A0", "Chantier d’école"]),
        ("territory=a&sort=cost", ["Été des jeunes", "Atelier", "Échanges de soignants"]),
        ("proposed_by=b", []),
    ],
)
def test_facts_are_found_filtered_and_sorted(
    many: World, browser_of: BrowserOf, query: str, expected: list[str]
) -> None:
    page = browser_of(OFFICER_B).get(f"/partnerships/alpha/actions?{query}").text
    assert titles(page) == expected
    assert "Aucune action n’est enregistrée" not in page


def test_a_file_has_what_the_form_asks_and_either_side_may_take_it(
    many: World, browser_of: BrowserOf
) -> None:
    for email in (OFFICER_B, READER_A):
        answer = browser_of(email).get("/partnerships/alpha/actions?format=csv&territory=b&sort=title&page=9")
        lines = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
        assert [line["Ce qui a été fait"] for line in lines] == [
            "Chantier d’école",
            "'=cmd|' /C calc'!A0",
            "Zone humide",
        ]
        assert lines[0] | {"Saisi le": ""} == {
            **dict.fromkeys(lines[0], ""),
            "Ce qui a été fait": "Chantier d’école",
            "Où": "Ville heronalpha b" + (" (notre côté)" if email == OFFICER_B else ""),
            "Qui l’a proposé": "Ville alpha a" + (" (notre côté)" if email == READER_A else ""),
            "Début": "2023",
            "Thème": "éducation",
            "Coût": "1200.50",
            "Monnaie": "EUR",
            "Code": "N1",
            "L’autre côté": "pas encore confirmé",
            "Saisi par": "Ville alpha a",
        }


def test_what_the_other_side_says_is_asked_for_and_taken_away(
    database: Database, many: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        at = standing_of(session, OFFICER_B)
        facts = {a.code: a for a in session.scalars(select(Action).where(Action.code.startswith("N")))}
        opinions.confirm(session, facts["N0"], at=at, version=1)
        opinions.confirm(session, facts["N1"], at=at, version=1)
        opinions.contest(session, facts["N2"], at=at, version=1, reason="Nous étions seuls")
        facts["N1"].title = "Chantier d’école, deux fois"
    browser, path = browser_of(OFFICER_A), "/partnerships/alpha/actions"
    for said, expected in (
        ("confirmed", ["Été des jeunes"]),
        ("again", ["Chantier d’école, deux fois"]),
        ("contested", ["Œuvres en partage"]),
    ):
        assert titles(browser.get(f"{path}?said={said}").text) == expected
    assert len(titles(browser.get(f"{path}?said=nothing").text)) == len(ACTIONS) - 3 + 1
    answer = browser.get(f"{path}?format=csv&said=contested").data.decode("utf-8-sig")
    line = next(csv.DictReader(io.StringIO(answer)))
    who = many.alpha.b.organisation.name
    assert line["L’autre côté"] == f"contesté par la {who} : « Nous étions seuls »"


@pytest.mark.parametrize("path", ["actions", "missions", "meetings", "local-return", "documents"])
def test_each_list_of_facts_is_taken_away_and_bears_nonsense(
    many: World, browser_of: BrowserOf, path: str
) -> None:
    browser, stranger = browser_of(OFFICER_A), browser_of(STRANGER)
    for kind in ("csv", "xlsx"):
        answer = browser.get(f"/partnerships/alpha/{path}?format={kind}")
        assert answer.headers["Content-Disposition"].startswith("attachment"), path
        assert stranger.get(f"/partnerships/alpha/{path}?format={kind}").status_code == 404
    odd = "?year=%00&territory=z&sort=-&q=%27&page=0&columns=a&format=pdf"
    assert browser.get(f"/partnerships/alpha/{path}{odd}").status_code == 200
