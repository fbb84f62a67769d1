"""The plan as a workbook: its totals are formulas, and a spreadsheet program finds the same figures as the site."""

import os
import re
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Attribution
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, World

DSCHANG = (
    ("Union européenne", "357000", Attribution.THIRD, LineNature.CASH, "233835000"),
    ("Ville de Nantes", "22500", Attribution.A, LineNature.NOT_BROKEN_DOWN, "14737500"),
    ("=Africompost", "70000", Attribution.THIRD, LineNature.CASH, "45850000"),
    ("Commune de Dschang", "30000", Attribution.B, LineNature.NOT_BROKEN_DOWN, "19650000"),
    ("Vente de compost", "195000", Attribution.UNKNOWN, LineNature.REVENUE, "127725000"),
)
"""Nantes–Dschang as its source gives it, at 655 XAF for one euro (domain.md §4.4)."""
ALWAYS_CALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"""


def project_with(database: Database, world: World, budget: str | None, lines: Any) -> str:
    """Its address."""
    alpha, identifier = world.alpha, new_id()
    with database.transaction() as session:
        common = {"partnership_id": alpha.partnership.id}
        session.add(
            Project(
                id=identifier,
                code="P9",
                title="Déchets",
                announced_budget=Decimal(budget) if budget else None,
                currency="EUR",
                lines=[],
                **common,
            )
        )
        session.flush()
        for payer, granted, side, nature, source in lines:
            session.add(
                FinancingLine(
                    id=new_id(),
                    project_id=identifier,
                    payer=payer,
                    granted=Decimal(granted) if granted else None,
                    currency="EUR",
                    side=side,
                    nature=nature,
                    source_amount=Decimal(source) if source else None,
                    source_currency="XAF" if source else None,
                    rate=Decimal(655) if source else None,
                    **common,
                )
            )
    return f"/partnerships/alpha/cofinancing/{identifier}"


def workbook_of(browser_of: BrowserOf, address: str, path: Path) -> Path:
    answer = browser_of(OFFICER_A).get(f"{address}/plan.xlsx")
    assert answer.status_code == 200
    path.write_bytes(answer.data)
    return path


def rows_of(path: Path, sheet: int = 0) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()


def named(rows: list[list[Any]], head: str) -> list[Any]:
    return next(row for row in rows if row and row[0] == head)


def test_the_plan_of_nantes_and_dschang_to_the_cent(
    database: Database, world: World, browser_of: BrowserOf, tmp_path: Path
) -> None:
    address = project_with(database, world, "700000", DSCHANG)
    rows = rows_of(workbook_of(browser_of, address, tmp_path / "plan.xlsx"))
    assert named(rows, "Total connu")[7] == 674_500
    assert named(rows, "Total connu")[6] == "inconnu"
    assert named(rows, "Budget annoncé")[7] == 700_000
    assert named(rows, "Écart au budget")[7] == 25_500
    # The source's own amount and rate; a payer is a text, whatever it begins with.
    assert named(rows, "Commune de Dschang")[9:12] == [19_650_000, "XAF", "655"]
    assert named(rows, "=Africompost")[6] == "inconnu"


def test_a_plan_whose_amounts_nobody_knows_prints_unknown(
    database: Database, world: World, browser_of: BrowserOf, tmp_path: Path
) -> None:
    """As Lyon–Haute-Matsiatra: the budget is known, no amount is."""
    lines = [("Métropole de Lyon", None, Attribution.A, LineNature.CASH, None)]
    address = project_with(database, world, "1234.56", lines)
    rows = rows_of(workbook_of(browser_of, address, tmp_path / "plan.xlsx"))
    assert named(rows, "Métropole de Lyon")[6:9] == ["inconnu"] * 3
    assert named(rows, "Total connu")[6:9] == ["inconnu"] * 3
    assert named(rows, "Écart au budget")[7] == "inconnu"
    empty = project_with_no_line(browser_of, database, world, tmp_path)
    assert named(empty, "Budget annoncé")[7] == 1234.56
    assert not [row for row in empty if row and row[0] == "Total connu"]


def project_with_no_line(
    browser_of: BrowserOf, database: Database, world: World, tmp_path: Path
) -> list[list[Any]]:
    with database.transaction() as session:
        found = Project(
            id=new_id(),
            partnership_id=world.alpha.partnership.id,
            code="P10",
            title="Eau",
            announced_budget=Decimal("1234.56"),
            currency="EUR",
            lines=[],
        )
        session.add(found)
    address = f"/partnerships/alpha/cofinancing/{found.id}"
    return rows_of(workbook_of(browser_of, address, tmp_path / "empty.xlsx"))


def without_values(path: Path, into: Path) -> Path:
    """The same workbook, where no formula says what it was worth."""
    with zipfile.ZipFile(path) as given, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
        for member in given.infolist():
            content = given.read(member)
            if member.filename.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1<v>999</v>", content)
            made.writestr(member, content)
    return into


def calculated(path: Path, folder: Path) -> Path:
    """What a spreadsheet program makes of it; it complains of nothing."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_CALCULATE, "utf-8")
    done = subprocess.run(
        [
            os.environ["SOFFICE"],
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "out"),
            str(path),
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "rror" not in done.stdout + done.stderr
    return folder / "out" / path.name


@pytest.mark.spreadsheet
@pytest.mark.sqlite
@pytest.mark.parametrize("budget", ["700000", "674500.10"])
def test_a_spreadsheet_program_calculates_the_same(
    database: Database, world: World, browser_of: BrowserOf, tmp_path: Path, budget: str
) -> None:
    lines = [
        *DSCHANG,
        ("Dons", "0.10", Attribution.A, LineNature.CASH, None),
        ("Legs", "0.20", Attribution.A, LineNature.CASH, None),
    ]
    address = project_with(database, world, budget, lines)
    entry = {"kind": "depense", "date": "2015", "amount": "0,10", "currency": "EUR"}
    for amount in ("0,10", "0,20", "1234,56"):
        assert (
            browser_of(OFFICER_A).post(f"{address}/entries/new", {**entry, "amount": amount}).status_code
            == 303
        )
    given = workbook_of(browser_of, address, tmp_path / "plan.xlsx")
    blank = without_values(given, tmp_path / "blank.xlsx")
    assert named(rows_of(blank), "Total connu")[7] == 999
    found = calculated(blank, tmp_path)
    for sheet in (0, 1):
        before, after = rows_of(given, sheet), rows_of(found, sheet)
        assert [[cell or None for cell in row] for row in after if any(row)] == [
            [cell or None for cell in row] for row in before if any(row)
        ]
    assert Decimal(str(named(rows_of(found), "Total connu")[7])) == Decimal("674500.30")
    gap = Decimal(budget) - Decimal("674500.30")
    assert Decimal(str(named(rows_of(found), "Écart au budget")[7])) == gap
    ledger = rows_of(found, 1)
    assert [row[7] for row in ledger if len(row) > 1 and row[1] == "total"] == [1234.86]
