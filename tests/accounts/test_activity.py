"""The access log, read by those it speaks of and by nobody else."""

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.access_log import DOWNLOADED, log_taken
from aict.accounts.models import AccessEvent
from aict.config import Settings
from aict.core.db import Database
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.documents.files import PDF
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    PASSWORD,
    READER_A,
    World,
)

pytestmark = pytest.mark.usefixtures("world")

OWN = "/account/activity"
OF_INSTANCE = "/accounts/instance/activity"


def of_organisation(world: World) -> str:
    return f"/accounts/{world.alpha.a.organisation.id}/activity"


def page_of(browser: Browser, path: str) -> str:
    page = browser.get(path)
    assert page.status_code == 200
    return page.text.partition("<h1>")[2]


def rows_of(browser: Browser, path: str) -> list[str]:
    table = page_of(browser, path).partition("<tbody>")[2].partition("</table>")[0]
    return [row for row in table.split("<tr>") if row.strip()]


def test_each_person_reads_their_sign_ins_failures_and_exports(
    app: Flask, settings: Settings, world: World
) -> None:
    file = settings.instance / "uploads" / world.alpha.document.storage_name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(PDF)
    browser = Browser(app)
    browser.sign_in(OFFICER_A, "not the right one")
    browser.sign_in(OFFICER_A, PASSWORD)
    Browser(app).sign_in(OFFICER_B, "not the right one")
    browser.get("/partnerships?format=csv")
    browser.get(f"/partnerships/alpha/documents/{world.alpha.document.id}")
    own = rows_of(browser, OWN)
    assert len(own) == 4
    assert world.alpha.document.file_name in own[0]
    assert "partnerships" in own[1]
    assert "Connexion" in own[2]
    assert "Mot de passe ou code refusé" in own[3]


def test_the_administration_of_an_organisation_reads_of_its_people_but_not_what_they_took(
    app: Flask, browser_of: BrowserOf, world: World
) -> None:
    Browser(app).sign_in(OFFICER_B, "not the right one")
    Browser(app).sign_in(READER_A, "not the right one")
    browser_of(OFFICER_A).get("/partnerships/alpha/export.xlsx")
    exporter, reader = world.people[OFFICER_A], world.people[READER_A]
    administrator = browser_of(ADMINISTRATOR_A)
    rows = rows_of(administrator, of_organisation(world))
    assert any(reader.name in row and "refusé" in row for row in rows)
    assert any(exporter.name in row and "emporté" in row for row in rows)
    whole = "".join(rows)
    assert "alpha" not in whole
    assert whole.count("Mot de passe ou code refusé") == 1
    narrowed = rows_of(administrator, f"{of_organisation(world)}?person={reader.id}")
    assert narrowed
    assert all(reader.name in row for row in narrowed)


def test_the_administration_of_the_instance_reads_of_everybody(app: Flask, browser_of: BrowserOf) -> None:
    Browser(app).sign_in("nobody@nowhere.example", "not the right one")
    for email in (OFFICER_A, OFFICER_B):
        Browser(app).sign_in(email, PASSWORD)
    whole = page_of(browser_of(INSTANCE_ADMINISTRATOR), OF_INSTANCE)
    assert "compte inconnu" in whole
    for email in (OFFICER_A, OFFICER_B):
        assert email.partition("@")[0].capitalize() in whole
    assert "nobody@nowhere.example" not in whole


@pytest.mark.parametrize("name", ["evil\r\n2026 sign-in admin", "a\u2028b", "nul\x00byte"])
def test_a_name_that_was_taken_stays_one_line(
    app: Flask, database: Database, world: World, name: str
) -> None:
    with app.test_request_context(environ_base={"REMOTE_ADDR": "2001:db8:1:2:3:4:5:6"}):
        log_taken(DOWNLOADED, person_id=world.people[OFFICER_A].id, what=name)
    with database.session(writing=False) as session:
        event = session.scalars(select(AccessEvent).where(AccessEvent.kind == DOWNLOADED)).one()
    assert (event.what or "").splitlines() == [event.what]
    assert "\x00" not in (event.what or "")
    assert event.address == "2001:db8:1:2::/64"
