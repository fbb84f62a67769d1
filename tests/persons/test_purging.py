"""What is personal has an end: by the clock, told in one line, done twice without harm (quality.md H50)."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, insert, select

from aict.accounts.models import AccessEvent, AccountLink, Invitation, LinkPurpose, UserSession
from aict.config import Settings
from aict.contacts.models import Contact
from aict.core import clock, job_table, trail, unsent
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.once import FormReceipt
from aict.core.retention import Retention, months_after
from aict.core.schema import Base, new_id
from aict.core.unsent import UnsentForm
from aict.persons.purging import purge
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import CANARY_CONTACT_A, NOON, OFFICER_A, OFFICER_B, World, make_invitation

DAY = timedelta(days=1)
CONTACTS = "/partnerships/alpha/contacts"
INVITED = "never.came@invited.example"


def count(database: Database, table: type[Base]) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def kept_values(database: Database) -> set[str]:
    with database.session(writing=False) as session:
        return set(session.scalars(select(trail.personal_values.c.value)))


def contact(database: Database) -> Contact:
    """The one that side a keeps to itself."""
    with database.session(writing=False) as session:
        own = select(Contact).where(Contact.side == "a", Contact.shared.is_(False))
        found = [c for c in session.scalars(own) if c.partnership.code == "alpha"]
        assert len(found) == 1
        return found[0]


def test_sign_ins_and_failures_go_after_a_year(app: Flask, database: Database) -> None:
    with database.session(writing=True) as session:
        rows = [
            {"id": new_id(), "at": NOON - age, "kind": "sign-in"}
            for age in (timedelta(days=364), timedelta(days=366), timedelta(days=800))
        ]
        session.execute(insert(AccessEvent), rows)
        session.commit()
    with clock.stopped_at(NOON):
        assert purge(app)["lines of the access log"] == 2
        assert purge(app)["lines of the access log"] == 0
    assert count(database, AccessEvent) == 1


def test_what_is_only_of_use_for_a_while_goes_when_it_is_of_none(
    app: Flask, database: Database, world: World
) -> None:
    person = world.people[OFFICER_A].id
    with clock.stopped_at(NOON), database.transaction() as session:
        unsent.keep(session, person_id=person, path="/x", showing="old", fields=[("name", "Awa")])
        session.add(FormReceipt(digest="d" * 64, person_id=person, location="/", at=NOON))
        session.add(
            AccountLink(
                person_id=person,
                purpose=LinkPurpose.SIGN_IN,
                email=OFFICER_A,
                token_hash="h" * 64,
                expires_at=NOON + timedelta(minutes=20),
            )
        )
        done = job_table.ask(session, kind="batch", person_id=person, what={}, total=1)
        done.state = job_table.State.DONE
        row = {"id": new_id(), "token_hash": "t" * 64, "data": {}, "created_at": NOON, "seen_at": NOON}
        session.execute(insert(UserSession), [row])
    with clock.stopped_at(NOON + timedelta(minutes=10)):
        assert not any(purge(app).values())
    with clock.stopped_at(NOON + DAY):
        assert {what for what, gone in purge(app).items() if gone} == {"links", "sessions"}
    with clock.stopped_at(NOON + 3 * DAY):
        assert {what for what, gone in purge(app).items() if gone} == {"finished jobs"}
    with clock.stopped_at(NOON + 31 * DAY):
        assert {what for what, gone in purge(app).items() if gone} == {"forms not sent"}
    with clock.stopped_at(NOON + 61 * DAY):
        assert {what for what, gone in purge(app).items() if gone} == {"receipts of forms"}
    assert not any(count(database, table) for table in (UnsentForm, FormReceipt, AccountLink, UserSession))


def test_the_address_of_who_never_came_is_forgotten_and_the_invitation_stays(
    app: Flask, database: Database, world: World
) -> None:
    sent = NOON - timedelta(days=400)
    with database.transaction() as session:
        more = {"organisation_id": world.alpha.a.organisation.id, "roles": ["officer"]}
        make_invitation(session, INVITED, sent_at=sent, expires_at=sent + 14 * DAY, **more)
    before = count(database, Invitation)
    assert INVITED in kept_values(database)
    with clock.stopped_at(NOON):
        assert purge(app)["invitations"] == 1
        assert purge(app)["invitations"] == 0
    assert INVITED not in kept_values(database)
    assert count(database, Invitation) == before
    with database.session(writing=False) as session:
        assert session.scalar(select(Invitation.id).where(Invitation.email == INVITED)) is None
        assert trail.first_false_entry(session) is None


@pytest.mark.usefixtures("lists", "world")
def test_the_side_of_a_contact_is_asked_then_it_is_erased(
    app: Flask, database: Database, browser_of: BrowserOf
) -> None:
    entered = contact(database).entered_at
    asked = datetime.combine(months_after(entered.date(), 24), entered.timetz()) + 2 * DAY
    past = datetime.combine(months_after(asked.date(), 12), entered.timetz())
    assert "effacé le" in browser_of(OFFICER_A).get(CONTACTS).text
    assert "encore bonnes" not in browser_of(OFFICER_A).get(CONTACTS).text
    with clock.stopped_at(asked):
        page, other = browser_of(OFFICER_A), browser_of(OFFICER_B)
        assert "Contacts à vérifier de nouveau" in page.get("/").text
        assert "Oui, encore bonnes" in page.get(CONTACTS).text
        # That contact is not shared: the other side is asked of its own alone.
        assert CANARY_CONTACT_A not in other.get(CONTACTS).text
        assert purge(app)["contacts"] == 0
    with clock.stopped_at(past - DAY):
        assert purge(app)["contacts"] == 0
    with clock.stopped_at(past):
        assert purge(app)["contacts"] > 0
        assert purge(app)["contacts"] == 0
        left = browser_of(OFFICER_A).get(CONTACTS).text
    assert CANARY_CONTACT_A not in left
    assert "Contact effacé" in left
    assert not any(CANARY_CONTACT_A in value for value in kept_values(database))
    assert contact(database).name == ""
    with database.session(writing=False) as session:
        assert trail.first_false_entry(session) is None


@pytest.mark.usefixtures("lists", "world")
def test_no_contact_is_erased_without_its_side_having_been_asked(app: Flask, database: Database) -> None:
    """However old it is: a registry that is taken over, or a site that slept, erases nothing at its first purge."""
    before = contact(database)
    with clock.stopped_at(before.entered_at + timedelta(days=4000)):
        assert purge(app)["contacts"] == 0
    asked = contact(database)
    assert (asked.name, asked.version) == (before.name, before.version)
    with clock.stopped_at(before.entered_at + timedelta(days=4000 + 367)):
        assert purge(app)["contacts"] > 0


@pytest.mark.usefixtures("lists", "world")
def test_one_button_keeps_a_contact(app: Flask, database: Database, browser_of: BrowserOf) -> None:
    found = contact(database)
    later = found.entered_at + timedelta(days=750)
    with clock.stopped_at(later):
        purge(app)
        browser = browser_of(OFFICER_A)
        version = fields_of(browser.get(f"{CONTACTS}/{found.id}/edit"))["version"]
        answer = browser.post(f"{CONTACTS}/{found.id}/review", {"version": version})
        assert answer.status_code == 303
        # Another one that was faster is not overwritten.
        assert browser.post(f"{CONTACTS}/{found.id}/review", {"version": version}).status_code == 409
    assert contact(database).reviewed_on == PartialDate.of(later)
    for days in (1200, 1500):
        # Asked again, from the beginning: the earlier question was answered.
        with clock.stopped_at(found.entered_at + timedelta(days=days)):
            purge(app)
    assert CANARY_CONTACT_A in contact(database).name


@pytest.mark.usefixtures("world")
def test_a_contact_that_was_removed_is_erased_a_month_later(app: Flask, database: Database) -> None:
    with clock.stopped_at(NOON), database.transaction() as session:
        session.get_one(Contact, contact(database).id).removed_at = NOON
    with clock.stopped_at(NOON + 29 * DAY):
        assert purge(app)["contacts"] == 0
    with clock.stopped_at(NOON + 31 * DAY):
        assert purge(app)["contacts"] == 1
    assert contact(database).name == ""


def test_files_on_their_way_go_after_a_day(app: Flask, settings: Settings) -> None:
    def file(folder: str, name: str, age: float) -> Path:
        path = settings.instance / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"{}")
        then = datetime.now(UTC).timestamp() - age
        os.utime(path, (then, then))
        return path

    old = [file("prints", "a.pdf", 90_000), file("imports", "x.y.json", 90_000)]
    fresh = [file("prints", "b.pdf", 80_000), file("imports", "x.z.json", 80_000)]
    assert purge(app)["prints and imports on their way"] == 2
    assert [path.exists() for path in (*old, *fresh)] == [False, False, True, True]


def test_the_command_says_in_one_line_what_it_did(app: Flask) -> None:
    told = app.test_cli_runner().invoke(args=["purge"])
    assert (told.exit_code, told.output) == (0, "Past their time and gone: nothing.\n")
    assert "Past their time" in app.test_cli_runner().invoke(args=["remind"]).output


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", Retention()),
        ("access-log 6", Retention(access_log=6)),
        ("contact-kept 60, contact-asked 48", Retention(contact_asked=48, contact_kept=60)),
    ],
)
def test_an_instance_decides_how_long(text: str, kept: Retention) -> None:
    assert Retention.parse(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "access-log",
        "access-log 0",
        "logs 3",
        "access-log 3, access-log 4",
        "contact-kept 24",
        "access-log -1",
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="AICT_RETENTION"):
        Settings.from_environment({"AICT_RETENTION": text}, instance=tmp_path)
