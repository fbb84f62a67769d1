"""One person is copied whole and erased whole; what they did stays, and the chain of the trail is true (quality.md H51)."""

import json
import uuid
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import Uuid, select
from sqlalchemy.orm import Session

from aict.accounts.identity_models import LinkedIdentity
from aict.accounts.models import Affiliation, Person, Role
from aict.contacts.models import Contact
from aict.core import clock, job_table, mail, trail, unsent
from aict.core.answers import AnswerSheet
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.once import FormReceipt
from aict.core.schema import Base, new_id
from aict.deadlines.models import CalendarFeed
from aict.evaluations.campaign_models import Participant
from aict.notices.models import Digest
from aict.partnerships.models import Guest, Member
from aict.persons.copying import refers_to_person
from aict.persons.erasing import is_erased
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    PASSWORD,
    READER_A,
    World,
    make_invitation,
    make_organisation,
    make_role,
)
from tests.persons.everywhere import places_of

pytestmark = pytest.mark.usefixtures("lists", "world")

CANARY = "Zéphyrinecanari"
ADDRESS = "zephyrinecanari@a.example"
ERASE = "/account/erase"
PAGE = "/partnerships/alpha/person"


@pytest.fixture
def person(app: Flask, database: Database, world: World) -> uuid.UUID:
    """The officer of side a, named by a word of her own everywhere an account can be named."""
    with database.transaction() as session:
        found = session.get_one(Person, world.people[OFFICER_A].id)
        found.name, found.email = f"{CANARY} Nom", ADDRESS
        _name_everywhere(session, found, world)
    with database.transaction() as session:
        # A name that she had before, and the row of what she left in a form.
        session.get_one(Person, found.id).name = f"{CANARY} Autrenom"
        unsent.keep(session, person_id=found.id, path="/x", showing="s", fields=[("name", CANARY)])
    Browser(app).sign_in(ADDRESS, "not the right one")
    return found.id


def _name_everywhere(session: Session, found: Person, world: World) -> None:
    more = {"organisation_id": world.alpha.a.organisation.id, "roles": ["officer"], "person_id": found.id}
    make_invitation(session, ADDRESS, accepted_at=clock.now(), **more)
    letter = mail.Letter(Sentence("Bonjour %(name)s", name=CANARY), (Sentence("%(name)s", name=CANARY),))
    mail.write(session, letter, to=ADDRESS, locale="fr", until=clock.now() + timedelta(days=1))
    session.get_one(Member, world.alpha.a.member.id).followed_by_id = found.id
    session.add_all(
        [
            Guest(
                partnership_id=world.beta.partnership.id,
                person_id=found.id,
                subject_id=world.beta.evaluation.id,
            ),
            CalendarFeed(person_id=found.id, token_hash="c" * 64),
            LinkedIdentity(person_id=found.id, provider="town", subject=CANARY, since=clock.now()),
            FormReceipt(digest="d" * 64, person_id=found.id, location=f"/{CANARY}"),
        ]
    )
    job_table.ask(session, kind="batch", person_id=found.id, what={"name": CANARY}, total=1)
    if session.scalar(select(Digest).where(Digest.person_id == found.id)) is None:
        session.add(Digest(person_id=found.id, waiting=[CANARY]))


def is_true(database: Database) -> bool:
    with database.session(writing=False) as session:
        return trail.first_false_entry(session) is None


def erase_own(browser: Browser) -> int:
    return browser.post(ERASE, {"password": PASSWORD, "sure": "y"}).status_code


def test_an_account_is_erased_everywhere_and_the_record_stays(
    app: Flask, database: Database, browser_of: BrowserOf, person: uuid.UUID, world: World
) -> None:
    places = places_of(database, CANARY)
    assert {"person.name", "person.email", "trail_personal.value", "outgoing_mail.before"} <= set(places)
    assert len(places) > 8
    browser = browser_of(ADDRESS)
    answer = browser.post(ERASE, {"password": PASSWORD, "sure": "y", "once": "one showing of the form"})
    assert answer.status_code == 303
    assert browser.get("/").location.startswith("/login")
    assert places_of(database, CANARY) == []
    told = app.test_cli_runner().invoke(args=["audit-verify"])
    assert (told.exit_code, "The trail is true." in told.output) == (0, True)
    # What she said is there, in the name of her organisation.
    page = browser_of(OFFICER_B).get(f"/partnerships/alpha/conversations/{world.alpha.thread.id}")
    assert page.status_code == 200
    assert "une personne qui n’est plus là" in page.text
    assert world.alpha.a.organisation.name in page.text
    with database.session(writing=False) as session:
        left = session.get_one(Person, person)
        # What serves her alone is gone, whatever it is called.
        alone = {t for t in Base.metadata.sorted_tables if t.info == trail.MACHINERY and "person_id" in t.c}
        assert {t.name for t in alone} >= {"account_link", "job", "unsent_form", "form_receipt"}
        for table in alone:
            kept = select(table.c.person_id).where(table.c.person_id == person)
            assert session.execute(kept).first() is None, table.name
        assert (is_erased(left), left.is_active, left.password_hash) == (True, False, None)
        acts = select(trail.entries.c.number).where(trail.entries.c.person == str(person))
        assert session.scalars(acts).first() is not None


def test_nobody_signs_in_to_what_was_erased(app: Flask, browser_of: BrowserOf, person: uuid.UUID) -> None:
    other = browser_of(ADDRESS)
    assert erase_own(browser_of(ADDRESS)) == 303
    assert other.get("/").location.startswith("/login")
    assert Browser(app).sign_in(ADDRESS, PASSWORD).status_code == 422
    assert Browser(app).sign_in(f"{person}@erased.invalid", PASSWORD).status_code == 422


@pytest.mark.parametrize("fields", [{"password": "not the right one"}, {"sure": ""}, {"password": ""}])
def test_erasing_asks_for_the_password_and_a_tick(
    database: Database, browser_of: BrowserOf, person: uuid.UUID, fields: dict[str, str]
) -> None:
    browser = browser_of(ADDRESS)
    sent = {"password": PASSWORD, "sure": "y", **fields}
    answer = browser.post(ERASE, {name: value for name, value in sent.items() if value})
    assert answer.status_code == 422
    assert "person.name" in places_of(database, CANARY)


def test_the_last_one_who_looks_after_accounts_stays(browser_of: BrowserOf, database: Database) -> None:
    for email in (ADMINISTRATOR_A, INSTANCE_ADMINISTRATOR):
        assert erase_own(browser_of(email)) == 422
        assert "person.email" in places_of(database, email)


def test_the_administration_erases_a_closed_account_of_its_own_only(
    database: Database, browser_of: BrowserOf, person: uuid.UUID, world: World
) -> None:
    page = f"/accounts/{world.alpha.a.organisation.id}/people/{person}"
    administrator = browser_of(ADMINISTRATOR_A)
    assert administrator.post(f"{page}/erase", {"sure": "y"}).status_code == 422
    assert administrator.post(f"{page}/close").status_code == 303
    assert administrator.post(f"{page}/erase").status_code == 422
    with database.transaction() as session:
        elsewhere = make_role(
            session, session.get_one(Person, person), make_organisation(session, "Ailleurs"), Role.READER
        )
        session.flush()
    assert administrator.post(f"{page}/erase", {"sure": "y"}).status_code == 422
    with database.transaction() as session:
        session.delete(session.get_one(Affiliation, elsewhere.id))
    assert browser_of(OFFICER_B).post(f"{page}/erase", {"sure": "y"}).status_code == 404
    assert administrator.get(f"{page}/erase").status_code == 200
    assert administrator.post(f"{page}/erase", {"sure": "y"}).status_code == 303
    administrator.get(f"/accounts/{world.alpha.a.organisation.id}")
    assert places_of(database, CANARY) == []
    assert is_true(database)


def test_a_copy_holds_all_that_is_kept_and_nothing_secret(
    browser_of: BrowserOf, person: uuid.UUID, database: Database
) -> None:
    browser = browser_of(ADDRESS)
    answer = browser.get("/account/data.json")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    kept = json.loads(answer.text)
    tables = {place.partition(".")[0] for place in places_of(database, CANARY)}
    assert tables <= kept.keys()
    assert {row["value"] for row in kept["trail_personal"]} >= {
        f"{CANARY} Nom",
        f"{CANARY} Autrenom",
        ADDRESS,
    }
    assert kept["affiliation"][0]["role"] == "officer"
    with database.session(writing=False) as session:
        secret = session.get_one(Person, person).password_hash or ""
    assert secret
    assert secret not in answer.text
    table = browser.get("/account/data.csv").text
    assert CANARY in table
    assert "trail_personal" in table
    assert CANARY not in browser_of(READER_A).get("/account/data.json").text


def test_the_copy_tells_of_the_answers_that_one_sent(
    database: Database, browser_of: BrowserOf, person: uuid.UUID, world: World
) -> None:
    """Whose answers they are is the authority's; that she sent them, and when, is kept of her."""
    with database.transaction() as session:
        sheet = AnswerSheet(
            id=new_id(),
            subject_id=world.alpha.answering.id,
            partnership_id=world.alpha.partnership.id,
            party="a",
            submitted_at=clock.now(),
            submitted_by=person,
        )
        session.add(sheet)
        sheet_id = sheet.id
    kept = json.loads(browser_of(ADDRESS).get("/account/data.json").text)["answer_sheet"]
    assert [(row["id"], row["submitted_by"]) for row in kept] == [(str(sheet_id), str(person))]
    assert kept[0]["submitted_at"]
    assert "answer_sheet" not in json.loads(browser_of(READER_A).get("/account/data.json").text)


_OF_NOBODY = frozenset(
    {
        "about_id", "fact_id", "holder", "id", "key_id", "member_id", "partnership_id", "recorded_from_id", "subject_id",
        "text_id",
    }
)  # fmt: skip
"""Identifiers without a foreign key that are of something else than an account."""


def test_every_column_that_names_an_account_is_known_to_the_copy() -> None:
    """An identifier without a foreign key is of an account and known to the copy, or of something else and told here."""
    told = {"trail_entry.person"}
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            bare = isinstance(column.type, Uuid) and not column.foreign_keys and column.name not in _OF_NOBODY
            if bare or column.name == "person" or column.name.endswith("person_id"):
                known = refers_to_person(column) or f"{table.name}.{column.name}" in told
                assert known, f"{table.name}.{column.name}"


# ── Who has no account ───────────────────────────────────────────────────────────────────────────


@pytest.fixture
def named(database: Database, world: World) -> list[uuid.UUID]:
    """A contact of side a, one of side b, a participant of side a: all of one name."""
    values = {"partnership_id": world.alpha.partnership.id, "name": CANARY}
    with database.transaction() as session:
        own = Contact(side="a", email=ADDRESS, note=f"Mot de {CANARY}", telephone="+33 4", **values)
        other = Contact(side="b", **values)
        participant = session.get_one(Participant, world.alpha.participant.id)
        participant.name = CANARY
        session.add_all([own, other])
        session.flush()
        return [own.id, participant.id, other.id]


def test_who_has_no_account_is_found_copied_and_erased_by_the_side_that_names_them(
    database: Database, browser_of: BrowserOf, named: list[uuid.UUID]
) -> None:
    contact, participant, of_others = named
    browser = browser_of(OFFICER_A)
    page = browser.get(f"{PAGE}?q=zephyrine")
    assert [str(each) in page.text for each in named] == [True, True, False]
    copy = browser.get(f"{PAGE}.json?q=zephyrine")
    assert {row["name"] for row in json.loads(copy.text)} == {CANARY}
    assert ADDRESS in copy.text
    fields = {"q": "zephyrine", "sure": "y", "once": fields_of(page)["once"]}
    # What belongs to the other side is not erased by naming it.
    picks = {"pick": [str(contact), str(participant), str(of_others)]}
    assert browser.post(PAGE, {**fields, **picks}).status_code == 303
    assert places_of(database, ADDRESS) == []
    with database.session(writing=False) as session:
        left = session.get_one(Participant, participant)
        assert (left.name, bool(left.function)) == (None, True)
        assert session.get_one(Contact, of_others).name == CANARY
    other = browser_of(OFFICER_B)
    assert other.post(PAGE, {**fields, "pick": str(of_others), "once": "x"}).status_code == 303
    assert places_of(database, CANARY) == []
    assert is_true(database)


@pytest.mark.parametrize("typed", ["", "z", "ze", "  ", "nobodyatall"])
def test_the_page_is_for_one_person_not_for_a_list(
    browser_of: BrowserOf, named: list[uuid.UUID], typed: str
) -> None:
    page = browser_of(OFFICER_A).get(f"{PAGE}?q={typed}")
    assert page.status_code == 200
    assert CANARY not in page.text
    assert browser_of(OFFICER_A).get(f"{PAGE}.json?q={typed}").status_code == 302


def test_nothing_is_erased_without_a_tick(browser_of: BrowserOf, named: list[uuid.UUID]) -> None:
    browser = browser_of(OFFICER_A)
    answers = [
        browser.post(PAGE, {"q": "zephyrine", **fields})
        for fields in ({"sure": "y"}, {"pick": str(named[0])}, {"sure": "y", "pick": str(uuid.uuid4())})
    ]
    assert [answer.status_code for answer in answers] == [422] * 3
    assert all(CANARY in answer.text for answer in answers)


def test_the_register_of_consents_tells_each_side_who_agreed_to_it(
    browser_of: BrowserOf, world: World
) -> None:
    own, other = (
        browser_of(email).get("/partnerships/alpha/consents").text for email in (OFFICER_A, OFFICER_B)
    )
    agreed = world.alpha.testimony.consent_by or ""
    assert agreed
    assert agreed in own
    assert agreed not in other
    assert "témoignage" in other


def test_everybody_reads_what_is_kept_of_people(browser: Browser) -> None:
    page = browser.get("/privacy")
    assert page.status_code == 200
    assert "72 heures" in page.text
    assert "12 mois" in page.text
    assert "72 hours" in browser.get("/privacy?lang=en").text
    assert 'href="/privacy' in browser.get("/login").text
