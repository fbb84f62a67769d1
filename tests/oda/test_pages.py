"""The declaration of an authority over HTTP: what it holds, what is missing, what is filed, who sees it."""

import io
from decimal import Decimal
from html import unescape
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from aict.cofinancing.models import EntryKind, FinancingLine, LedgerEntry, LineNature, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.sheets import csv_table
from aict.oda.models import Classification, Filing
from aict.oda.services import load_shipped
from aict.partnerships.models import Attribution
from aict.reference.models import ExchangeRate, ListItem
from aict.reference.rate_services import enter_rate
from aict.reference.services import load_shipped as load_lists
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, SIGNATORY_A, STRANGER, World

YEAR = 2025
CLASSIFIED = {
    "recipient": "SN",
    "purpose_code": "14031",
    "aid_type": "C01",
    "channel": "11002",
    "scheme": "water",
    "description": "Bornes-fontaines",
    "marker_gender": "1",
    "marker_trade": "0",
}
FILED = {"filed_on": "2026-05-12", "receipt_reference": "DS-42", "note": "Relu"}
PDF = b"%PDF-1.7 re\xc3\xa7u %%EOF"


def pay(session: Session, world: World, project_id: UUID, payer: str = "ville ALPHA a") -> UUID:
    line = FinancingLine(
        id=new_id(),
        partnership_id=world.alpha.partnership.id,
        project_id=project_id,
        payer=payer,
        nature=LineNature.CASH,
        side=Attribution.A,
        granted=Decimal("15000.00"),
        paid=Decimal("12000.50"),
        currency="EUR",
        year=YEAR,
    )
    session.add(line)
    session.flush()
    return line.id


@pytest.fixture
def paid(database: Database, world: World) -> UUID:
    """A line that the authority of side a paid in 2025 by its own name, of a project that nobody classified yet."""
    with database.transaction() as session:
        load_lists(session)
        load_shipped(session)
        of_alpha = Classification.project_id == world.alpha.project.id
        session.delete(session.scalars(select(Classification).where(of_alpha)).one())
        return pay(session, world, world.alpha.project.id)


def home(world: World) -> str:
    return f"/organisations/{world.alpha.a.organisation.id}/oda"


def of_project(world: World) -> str:
    return f"/partnerships/alpha/cofinancing/{world.alpha.project.id}/oda"


def classify(browser: Browser, world: World, **more: str) -> int:
    return browser.post(f"{of_project(world)}/new", {**CLASSIFIED, **more}).status_code


def exported(browser: Browser, path: str) -> list[dict[str, str]]:
    first, *rows = csv_table("x.csv", browser.get(f"{path}?format=csv").get_data()).rows
    return [dict(zip(map(str, first), map(str, row), strict=True)) for row in rows]


@pytest.mark.usefixtures("paid")
def test_what_was_paid_is_declared_as_the_project_is_classified(world: World, browser_of: BrowserOf) -> None:
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    page = unescape(browser.get(path).text)
    assert "le code-objet" in page
    assert f'href="{of_project(world)}"' in page
    # Either side may say how its project is classified.
    assert classify(browser_of(OFFICER_B), world) == 303
    page = unescape(browser.get(path).text)
    assert "le code-objet" not in page
    assert "10 marqueur(s) sur 12" in page
    assert "le SIREN" in page
    (row,) = exported(browser, path)
    told = {
        "Année des versements": "2025",
        "Collectivité déclarante": "Ville alpha a",
        "Code du pays": "SN",
        "Pays bénéficiaire": "Sénégal",
        "Groupe de pays": "pays moins avancés",
        "Code-objet": "14031",
        "Secteur": "eau potable de base",
        "Montant versé": "12000.50",
        "Montant engagé": "15000.00",
        "Monnaie": "EUR",
        "« 1 % »": "eau potable",
        "Marqueur : égalité des sexes": "1",
        "Marqueur : commerce": "0",
        "Marqueur : handicap": "",
    }
    assert {label: row[label] for label in told} == told


def test_the_ledger_counts_by_its_dates_where_it_says_something(
    database: Database, world: World, browser_of: BrowserOf, paid: UUID
) -> None:
    with database.transaction() as session:
        for date, amount in (("2024-12-31", "700"), ("2025-03", "300.10"), ("2025-06-01", "0.20")):
            session.add(
                LedgerEntry(
                    id=new_id(),
                    code=f"E{date}",
                    partnership_id=world.alpha.partnership.id,
                    project_id=world.alpha.project.id,
                    kind=EntryKind.RECEIVED,
                    line_id=paid,
                    date=PartialDate.parse(date),
                    amount=Decimal(amount),
                    currency="EUR",
                )
            )
    browser = browser_of(OFFICER_A)
    by_year = {
        year: [row["Montant versé"] for row in exported(browser, f"{home(world)}/{year}")]
        for year in (2023, 2024, 2025)
    }
    assert by_year == {2023: [], 2024: ["700"], 2025: ["300.30"]}
    years = unescape(browser.get(home(world)).text)
    assert "Versements de 2024" in years
    assert "Versements de 2023" not in years


def plain(page: str) -> str:
    return unescape(page).replace("\u202f", " ").replace("\xa0", " ")


def amend(database: Database, line_id: UUID, **said: object) -> None:
    with database.transaction() as session:
        for name, value in said.items():
            setattr(session.get_one(FinancingLine, line_id), name, value)


def test_what_was_paid_in_another_currency_is_declared_in_euros_with_its_rate_and_kept_so(
    database: Database, world: World, browser_of: BrowserOf, paid: UUID
) -> None:
    amend(
        database, paid, paid=Decimal(1000000), granted=Decimal(2000000), currency="XOF",
        source_amount=Decimal("1550.00"), source_currency="EUR", rate=Decimal("0.00155"),
    )  # fmt: skip
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    assert classify(browser, world) == 303
    told = {
        "Montant versé": "1524.49",
        "Montant engagé": "3048.98",
        "Monnaie": "EUR",
        "Montant dans la monnaie du versement": "1000000",
        "Monnaie du versement": "XOF",
        "Taux de change (unités pour un euro)": "655.957",
        "Période du taux": "depuis 1999-01-01",
        "Montant de la ligne selon sa source": "1550.00",
        "Monnaie de cette source": "EUR",
        "Taux de cette source": "0.00155",
    }
    (row,) = exported(browser, path)
    assert {label: row[label] for label in told} == told
    assert "98/683/CE" in row["Source du taux"]
    page = plain(browser.get(path).text)
    assert "1 524,49 €" in page
    assert "1 € = 655,957 XOF" in page
    assert "le taux de" not in page
    assert browser.post(f"{path}/file", FILED).status_code == 303
    with database.transaction() as session:
        session.scalars(select(ExchangeRate).where(ExchangeRate.currency == "XOF")).one().units = Decimal(600)
    (kept,) = exported(browser, f"{path}/filings/1")
    assert {label: kept[label] for label in told} == told
    assert exported(browser, path)[0]["Montant versé"] == "1666.67"


def test_what_no_rate_turns_is_said_with_the_rate_that_is_missing_and_is_never_zero(
    database: Database, world: World, browser_of: BrowserOf, paid: UUID
) -> None:
    amend(database, paid, paid=Decimal("800.250"), currency="TND")
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    page = plain(browser.get(path).text)
    assert "le taux de TND pour 2025" in page
    assert 'Total en euros : <span class="unknown">inconnu</span>' in page
    assert "Versé : 800,250 TND" in page
    (row,) = exported(browser, path)
    assert (row["Montant versé"], row["Montant dans la monnaie du versement"]) == ("", "800.250")
    # A rate of one month tells nothing of a year; that of the year does.
    for period, known in ((PartialDate(YEAR, 3), ""), (PartialDate(YEAR), "242.50")):
        with database.transaction() as session:
            enter_rate(session, currency="TND", valid_from=period, units=Decimal("3.3"), source="Banque")
        assert exported(browser, path)[0]["Montant versé"] == known
    assert "le taux de TND" not in unescape(browser.get(path).text)


@pytest.mark.usefixtures("paid")
@pytest.mark.parametrize(("recipient", "declared"), [("DE", 0), ("AQ", 1), ("", 1)])
def test_what_is_surely_not_on_the_list_is_not_declared(
    world: World, browser_of: BrowserOf, recipient: str, declared: int
) -> None:
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    assert classify(browser, world, recipient=recipient) == 303
    assert len(exported(browser, path)) == declared
    page = unescape(browser.get(path).text)
    assert ("qui ne sont pas de l’aide publique" in page) is (not declared)
    assert ("si ce pays est éligible" in page) is (recipient == "AQ")


@pytest.mark.usefixtures("paid")
def test_a_line_of_ones_side_under_another_name_is_shown_and_not_counted(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        pay(session, world, world.alpha.project.id, "Régie des eaux")
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    assert "Régie des eaux" in browser.get(path).text
    assert len(exported(browser, path)) == 1


@pytest.mark.usefixtures("paid")
def test_the_columns_are_those_of_the_reference_list_and_no_cell_is_a_formula(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        for place, (code, label) in enumerate((("amount", "Versé"), ("title", "Action"), ("none", "?"))):
            session.add(
                ListItem(list_name="oda_columns", version="2031", code=code, position=place, label_fr=label)
            )
        found = session.scalars(select(Project).where(Project.id == world.alpha.project.id)).one()
        found.title = '=HYPERLINK("https://x.example")'
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    assert exported(browser, path) == [
        {"Versé": "12000.50", "Action": '=HYPERLINK("https://x.example")', "?": ""}
    ]
    assert "'=HYPERLINK" in browser.get(f"{path}?format=csv").get_data(as_text=True)
    assert browser.get(f"{path}?format=xlsx").get_data()[:2] == b"PK"


@pytest.mark.usefixtures("paid")
def test_a_filing_keeps_its_rows_and_a_correction_is_the_next_version(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, path = browser_of(OFFICER_A), f"{home(world)}/{YEAR}"
    assert classify(browser, world) == 303
    with_file = {"filed_on": "2026-05-12", "file": (io.BytesIO(PDF), "reçu.pdf")}
    assert browser.post(f"{path}/file", with_file).status_code == 303
    with database.transaction() as session:
        of_alpha = Classification.project_id == world.alpha.project.id
        session.scalars(select(Classification).where(of_alpha)).one().purpose_code = "14032"
    assert browser.post(f"{path}/file", {**FILED, "filed_on": "2026-05-20"}).status_code == 303
    codes = [exported(browser, f"{path}/filings/{number}")[0]["Code-objet"] for number in (1, 2)]
    assert codes == ["14031", "14032"]
    with database.session(writing=False) as session:
        kept = session.scalars(select(Filing).where(Filing.year == YEAR).order_by(Filing.number)).all()
        assert [(str(f.filed_on), f.receipt_reference, f.content["missing"]) for f in kept] == [
            ("2026-05-12", None, 2),
            ("2026-05-20", "DS-42", 2),
        ]
    receipt = browser_of(READER_A).get(f"{path}/filings/1/receipt")
    assert receipt.get_data() == PDF
    assert receipt.headers["Content-Disposition"].startswith("attachment")
    assert [browser.get(f"{path}/filings/{end}").status_code for end in ("2/receipt", "3")] == [404, 404]
    page = unescape(browser.get(f"{path}/filings/1").text)
    assert "reçu.pdf" in page
    assert "12000.50" in page


@pytest.mark.usefixtures("paid")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"filed_on": ""}, "filed_on"),
        ({"filed_on": "2025-12-31"}, "filed_on"),
        ({"filed_on": "2099-01-01"}, "filed_on"),
        ({"receipt_reference": ""}, "receipt_reference"),
        ({"file": "virus.exe"}, "file"),
    ],
)
def test_a_filing_without_its_day_or_its_receipt_is_refused_beside_the_field(
    database: Database, world: World, browser_of: BrowserOf, given: dict[str, str], field: str
) -> None:
    fields: dict[str, Any] = {**FILED, **given}
    if field == "file":
        fields["file"] = (io.BytesIO(b"MZ"), given["file"])
    answer = browser_of(OFFICER_A).post(f"{home(world)}/{YEAR}/file", fields)
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert "Relu" in answer.text
    with database.session(writing=False) as session:
        assert session.scalars(select(Filing).where(Filing.year == YEAR)).all() == []


@pytest.mark.usefixtures("paid")
def test_the_declaration_is_seen_by_the_people_of_the_authority_only(
    world: World, browser_of: BrowserOf
) -> None:
    path = f"{home(world)}/{YEAR}"
    seen = {email: browser_of(email).get(path).status_code for email in (READER_A, SIGNATORY_A)}
    assert set(seen.values()) == {200}
    hidden = {email: browser_of(email).get(path).status_code for email in (OFFICER_B, STRANGER)}
    assert set(hidden.values()) == {404}
    assert browser_of(OFFICER_A).get(f"{home(world)}/1066").status_code == 404


@pytest.mark.usefixtures("paid")
@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("purpose_code", "1403"),
        ("purpose_code", "eau12"),
        ("recipient", "ZZ"),
        ("aid_type", "Z99"),
        ("marker_gender", "3"),
    ],
)
def test_a_code_that_is_none_is_refused_beside_its_field(
    world: World, browser_of: BrowserOf, field: str, typed: str
) -> None:
    answer = browser_of(OFFICER_A).post(f"{of_project(world)}/new", {**CLASSIFIED, field: typed})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert "Bornes-fontaines" in answer.text


@pytest.mark.usefixtures("paid")
def test_a_project_is_classified_once_then_confirmed_and_corrected(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    officer, partner = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert classify(officer, world) == 303
    assert classify(partner, world) == 422
    with database.session(writing=False) as session:
        of_alpha = Classification.project_id == world.alpha.project.id
        path = f"{of_project(world)}/{session.scalars(select(Classification.id).where(of_alpha)).one()}"
    assert partner.post(f"{path}/confirm", {"version": "1"}).status_code == 303
    page = unescape(officer.get(of_project(world)).text)
    assert "confirmé" in page
    assert "eau potable de base" in page
    again = {**CLASSIFIED, "marker_gender": "2", "version": "1"}
    assert officer.post(f"{path}/edit", again).status_code == 303
    history = unescape(partner.get(f"{path}/history").text)
    assert "significatif" in history
    assert "principal" in history


@pytest.mark.usefixtures("paid")
def test_a_declaration_asks_the_same_number_of_questions_for_any_size(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, asked = browser_of(OFFICER_A), list[str]()
    engine = browser.app.extensions["aict-database"].engine
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))

    def count() -> int:
        asked.clear()
        assert browser.get(f"{home(world)}/{YEAR}").status_code == 200
        return len(asked)

    def classified(number: int) -> None:
        with database.transaction() as session:
            own = {"partnership_id": world.alpha.partnership.id}
            project = Project(id=new_id(), code=f"Q{number}", title=f"Projet {number}", **own)
            session.add(project)
            session.flush()
            session.add(Classification(id=new_id(), project_id=project.id, recipient="SN", **own))
            pay(session, world, project.id)

    classified(0)
    count()
    few = count()
    for number in range(1, 20):
        classified(number)
    assert count() == few
