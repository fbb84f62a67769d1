"""The list of projects: by convention and by what is covered, computed from the lines and told in its file."""

import csv
import io
import re
from decimal import Decimal

import pytest

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Attribution
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World

LIST = "/partnerships/alpha/cofinancing"
PLANS = (
    ("N0", "1000", ("400", "600")),
    ("N1", "1000", ("400", "700.50")),
    ("N2", "1000", ("400", None)),
    ("N3", None, ("400",)),
    ("N4", "1000", ()),
)


@pytest.fixture
def several(database: Database, world: World) -> World:
    """Beside the project of the world, which lacks money: one covered, one over, and some of which nobody can tell."""
    common = {"partnership_id": world.alpha.partnership.id, "currency": "EUR"}
    with database.transaction() as session:
        for code, budget, granted in PLANS:
            project = Project(
                id=new_id(), code=code, title=f"Projet {code}", announced_budget=_amount(budget), **common
            )
            payers = {"nature": LineNature.CASH, "side": Attribution.A, "payer": "Ville", **common}
            project.lines = [FinancingLine(id=new_id(), granted=_amount(each), **payers) for each in granted]
            session.add(project)
    return world


def _amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def codes(page: str) -> list[str]:
    return re.findall(r'<li id="([NP]\d)">', page)


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("cover=covered", ["N0"]),
        ("cover=over", ["N1"]),
        ("cover=short", ["P1"]),
        ("cover=cannot_tell", ["N2", "N3", "N4"]),
        ("convention_id=none", ["N0", "N1", "N2", "N3", "N4"]),
        ("convention_id=none&cover=covered", ["N0"]),
        ("sort=cover&cover=covered", ["N0"]),
    ],
)
def test_projects_are_asked_for_by_cover_and_convention(
    several: World, browser_of: BrowserOf, email: str, query: str, expected: list[str]
) -> None:
    assert codes(browser_of(email).get(f"{LIST}?{query}").text) == expected


def test_a_convention_that_stands_in_the_list_is_offered(several: World, browser_of: BrowserOf) -> None:
    found = browser_of(OFFICER_B).get(f"{LIST}?convention_id={several.alpha.convention.id}").text
    assert codes(found) == ["P1"]


def test_its_file_tells_what_is_known_and_leaves_out_what_is_not(
    several: World, browser_of: BrowserOf
) -> None:
    answer = browser_of(OFFICER_B).get(f"{LIST}?format=csv&convention_id=none")
    lines = {each["Code"]: each for each in csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig")))}
    told = {code: (line["Accordé connu"], line["Écart au budget"]) for code, line in lines.items()}
    assert told == {
        "N0": ("1000", "0"),
        "N1": ("1100.50", "-100.50"),
        "N2": ("400", ""),
        "N3": ("400", ""),
        "N4": ("", ""),
    }
    assert lines["N4"]["Financement"] == "on ne peut pas dire"
