"""What is there for a call, what is missing, and when nobody can tell (domain.md §4.1; U28, U29, U30, U31)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.readiness.rules import (
    ConventionFound,
    EarlierProject,
    Found,
    Letter,
    Mend,
    Standing,
    readiness,
)

THERE, MISSING, CANNOT_TELL = Standing.THERE, Standing.MISSING, Standing.CANNOT_TELL
IN_FORCE = ConventionFound(
    is_in_force=True,
    cannot_tell=False,
    label=Sentence("En vigueur"),
    why=Sentence("Transmise."),
    missing=None,
    who=(),
)
SIGNED = replace(IN_FORCE, is_in_force=False, label=Sentence("Signée, non transmise"), who=("Ville",))
VAGUE = replace(SIGNED, cannot_tell=True, missing=Sentence("le jour de la signature"))
READY = Found(
    year=2025,
    convention=IN_FORCE,
    french=("Ville",),
    others=("Commune",),
    deliberated=frozenset({"Ville"}),
    letters={"Ville": Letter(Decimal(5000)), "Commune": Letter(Decimal(1))},
    earlier=(),
    declared={"Ville": True},
    atlas=PartialDate(2025, 2),
    has_atlas=True,
)
OVER = EarlierProject("p1", "P1", has_final_report=False, reports_due=0, is_over=True)


@pytest.mark.parametrize(
    ("requirement", "less", "standing", "mend", "who"),
    [
        ("convention", {}, THERE, Mend.CONVENTION, ()),
        ("convention", {"convention": None}, MISSING, Mend.PROJECT, ("Ville", "Commune")),
        ("convention", {"convention": SIGNED}, MISSING, Mend.CONVENTION, ("Ville",)),
        ("convention", {"convention": VAGUE}, CANNOT_TELL, Mend.CONVENTION, ("Ville",)),
        ("deliberation", {}, THERE, Mend.CONVENTION, ()),
        ("deliberation", {"deliberated": frozenset()}, MISSING, Mend.CONVENTION, ("Ville",)),
        ("deliberation", {"deliberated": frozenset(), "convention": None}, MISSING, Mend.PIECES, ("Ville",)),
        ("deliberation", {"french": ()}, CANNOT_TELL, Mend.PIECES, ()),
        ("letters", {}, THERE, Mend.PIECES, ()),
        ("letters", {"letters": {"Ville": Letter(Decimal(1))}}, MISSING, Mend.PIECES, ("Commune",)),
        (
            "letters",
            {"letters": {**READY.letters, "Ville": Letter(None)}},
            CANNOT_TELL,
            Mend.PIECES,
            ("Ville",),
        ),
        ("earlier_reports", {}, THERE, Mend.PIECES, ()),
        ("earlier_reports", {"earlier": [OVER]}, MISSING, Mend.OTHER_PROJECT, ("Ville", "Commune")),
        ("earlier_reports", {"earlier": [replace(OVER, has_final_report=True)]}, THERE, Mend.PIECES, ()),
        ("earlier_reports", {"earlier": [replace(OVER, is_over=False)]}, THERE, Mend.PIECES, ()),
        (
            "earlier_reports",
            {"earlier": [replace(OVER, is_over=None)]},
            CANNOT_TELL,
            Mend.OTHER_PROJECT,
            ("Ville", "Commune"),
        ),
        # a new application is blocked while a report is missing, the project running or not (domain.md §9.6)
        (
            "earlier_reports",
            {"earlier": [replace(OVER, is_over=False, reports_due=1)]},
            MISSING,
            Mend.OTHER_PROJECT,
            ("Ville", "Commune"),
        ),
        ("oda_declared", {}, THERE, Mend.DECLARATION, ()),
        ("oda_declared", {"declared": {"Ville": False}}, MISSING, Mend.DECLARATION, ("Ville",)),
        ("oda_declared", {"declared": {}}, CANNOT_TELL, Mend.DECLARATION, ()),
        ("atlas", {}, THERE, Mend.PIECES, ()),
        ("atlas", {"atlas": PartialDate(2024)}, THERE, Mend.PIECES, ()),
        ("atlas", {"atlas": PartialDate(2023, 12, 31)}, CANNOT_TELL, Mend.PIECES, ("Ville",)),
        ("atlas", {"atlas": None}, CANNOT_TELL, Mend.PIECES, ("Ville",)),
        ("atlas", {"atlas": None, "has_atlas": False}, MISSING, Mend.PIECES, ("Ville",)),
    ],
)
def test_each_requirement_says_how_it_stands_who_can_mend_it_and_where(
    requirement: str, less: dict[str, object], standing: Standing, mend: Mend, who: tuple[str, ...]
) -> None:
    told = readiness(requirement, replace(READY, **less))  # type: ignore[arg-type]
    assert (told.standing, told.mend, told.who) == (standing, mend, who)
    assert str(told.why)


def test_the_year_declared_is_the_one_before_the_call() -> None:
    assert "2024" in str(readiness("oda_declared", READY).why)


def test_a_late_report_of_any_earlier_project_comes_first() -> None:
    late = replace(OVER, id="p2", code="P2", is_over=False, reports_due=2)
    told = readiness("earlier_reports", replace(READY, earlier=[OVER, late]))
    assert told.project == "p2"
    assert "2 compte(s) rendu(s)" in str(told.why)
