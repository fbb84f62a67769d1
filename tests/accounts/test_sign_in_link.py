"""Signing in without a password, by a link that is sent to the address of the account."""

import time
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import AccessEvent, AccountLink, Person
from aict.core import clock
from aict.core.db import Database
from tests.accounts.signed_in import is_in
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import NOON, OFFICER_A, OFFICER_B
from tests.mailbox import Mail, deliver

pytestmark = pytest.mark.usefixtures("world")

NOBODY = "nobody@nowhere.example"


def ask(app: Flask, email: str = OFFICER_A, **more: str) -> tuple[int, str]:
    """Ask for a link; the answer, and the page it leads to with the address left out."""
    browser = Browser(app)
    answer = browser.post("/login/link", {"link_email": email, **more})
    page = browser.get("/login").text.replace(email, "…")
    return answer.status_code, " ".join(part for part in page.split() if not part.startswith("value="))


def asked(app: Flask, **more: str) -> Mail:
    """The mail with the link."""
    assert ask(app, **more)[0] == 303
    (mail,) = deliver(app)
    return mail


def test_the_answer_is_the_same_for_an_address_without_account(app: Flask, database: Database) -> None:
    with database.transaction() as session:
        session.scalars(select(Person).where(Person.email == OFFICER_B)).one().is_active = False
    known = ask(app)
    assert known == ask(app, NOBODY) == ask(app, OFFICER_B)
    assert known[0] == 303
    assert "un lien vient d’y être envoyé" in known[1]
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]


@pytest.mark.parametrize(("path", "field"), [("/login/link", "link_email"), ("/reset", "email")])
def test_the_time_of_the_answer_does_not_say_either(
    app: Flask, monkeypatch: pytest.MonkeyPatch, path: str, field: str
) -> None:
    """Both are answered at one moment, set far beyond what either takes."""
    monkeypatch.setattr("aict.accounts.link_routes.EVENLY", 1.5)
    took = []
    for email in (OFFICER_A, NOBODY):
        browser = Browser(app)
        browser.token()
        began = time.monotonic()
        assert browser.post(path, {field: email}).status_code == 303
        took.append(time.monotonic() - began)
    assert took[1] == pytest.approx(took[0], rel=0.2)
    assert min(took) >= 1.5


def test_the_link_opens_a_page_with_one_button_which_signs_in_once(app: Flask) -> None:
    mail = asked(app)
    browser = Browser(app)
    page = browser.get(mail.link)
    assert page.status_code == 200
    assert page.headers["Referrer-Policy"] == "strict-origin"
    assert OFFICER_A in page.text
    assert browser.get(mail.link).status_code == 200, "looking does not use it up"
    assert not is_in(browser)
    assert browser.post(mail.link).location == "/"
    assert is_in(browser)
    other = Browser(app)
    assert other.get(mail.link).status_code == 404
    assert other.post(mail.link).status_code == 404
    assert not is_in(other)


def test_it_takes_a_new_session_and_is_written_into_the_access_log(app: Flask, database: Database) -> None:
    mail = asked(app)
    browser = Browser(app)
    browser.get(mail.link)
    before = browser.cookie()
    browser.post(mail.link)
    assert browser.cookie() != before
    with database.session(writing=False) as session:
        kinds = session.scalars(select(AccessEvent.kind).order_by(AccessEvent.at)).all()
    assert list(kinds) == ["sign-in link asked", "sign-in"]


@pytest.mark.parametrize(("minutes", "status"), [(19, 200), (20, 404)])
def test_the_link_works_for_twenty_minutes(app: Flask, minutes: int, status: int) -> None:
    with clock.stopped_at(NOON):
        mail = asked(app)
    with clock.stopped_at(NOON + timedelta(minutes=minutes)):
        browser = Browser(app)
        assert browser.get(mail.link).status_code == status
        assert browser.post(mail.link).status_code == (303 if status == 200 else 404)


def test_a_mail_that_could_not_leave_in_time_is_not_sent(app: Flask) -> None:
    with clock.stopped_at(NOON):
        ask(app)
    with clock.stopped_at(NOON + timedelta(minutes=20)):
        assert deliver(app) == []


@pytest.mark.parametrize("change", ["email", "is_active"])
def test_the_link_is_dead_once_the_address_or_the_account_changed(
    app: Flask, database: Database, change: str
) -> None:
    mail = asked(app)
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        setattr(person, change, "officer@new.example" if change == "email" else False)
    browser = Browser(app)
    assert browser.get(mail.link).status_code == 404
    assert browser.post(mail.link).status_code == 404
    assert not is_in(browser)


def test_a_newer_link_replaces_the_older_and_none_is_kept_readable(app: Flask, database: Database) -> None:
    older, newer = asked(app), asked(app)
    assert Browser(app).get(older.link).status_code == 404
    assert Browser(app).get(newer.link).status_code == 200
    with database.session(writing=False) as session:
        (row,) = session.scalars(select(AccountLink)).all()
    assert newer.link.rpartition("/")[2] not in str(vars(row))


def test_a_link_for_a_password_signs_nobody_in(app: Flask) -> None:
    Browser(app).post("/reset", {"email": OFFICER_A})
    (mail,) = deliver(app)
    token = mail.link.rpartition("/")[2]
    assert Browser(app).post(f"/login/link/{token}").status_code == 404
    assert Browser(app).get(asked(app).link.replace("/login/link/", "/reset/")).status_code == 404


def test_a_new_password_makes_it_worthless(app: Flask) -> None:
    mail = asked(app)
    Browser(app).post("/reset", {"email": OFFICER_A})
    (reset,) = deliver(app)
    Browser(app).post(reset.link, {"new_password": "quatre mots sans rapport"})
    assert Browser(app).post(mail.link).status_code == 404


def test_asking_is_slowed_down_alike_for_everybody(app: Flask) -> None:
    for email in (OFFICER_A, NOBODY):
        answers = [Browser(app).post("/login/link", {"link_email": email}) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [303] * 3 + [429]
        assert "Retry-After" in answers[-1].headers
        assert "Trop d’essais" in answers[-1].text
        assert fields_of(answers[-1])["link_email"] == email
    assert len(deliver(app)) == 3


def test_asking_for_a_link_leaves_the_password_as_it_was(app: Flask, browser_of: BrowserOf) -> None:
    for _ in range(4):
        ask(app)
    assert is_in(browser_of(OFFICER_A))


@pytest.mark.parametrize("email", ["", "no address", "a@b", "x" * 500 + "@a.example", "a\x00@b.example"])
def test_what_is_no_address_is_said_beside_the_field_and_shown_again(app: Flask, email: str) -> None:
    answer = Browser(app).post("/login/link", {"link_email": email})
    assert answer.status_code == 422
    assert 'id="link_email-error"' in answer.text
    assert deliver(app) == []


def test_it_leads_to_the_page_that_was_wanted(app: Flask) -> None:
    browser = Browser(app)
    wanted = browser.get("/partnerships/alpha").location or ""
    fields = fields_of(browser.get(wanted))
    mail = asked(app, next=fields["next"])
    assert Browser(app).post(mail.link).location == "/partnerships/alpha"


@pytest.mark.parametrize(
    "hostile", ["https://evil.example/", "//evil.example", "/\\evil.example", "/" + "x" * 500]
)
def test_it_leads_to_no_other_site(app: Flask, hostile: str) -> None:
    assert Browser(app).post(asked(app, next=hostile).link).location == "/"


def test_the_address_of_the_form_alone_leads_to_the_sign_in_page(app: Flask) -> None:
    assert Browser(app).get("/login/link").location == "/login"
