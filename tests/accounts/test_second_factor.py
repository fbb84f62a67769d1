"""A second factor: set up by oneself, asked after the password, each code taken once; codes for a lost device."""

import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts import recovery_codes, second_factor
from aict.accounts.models import AccessEvent, Person
from aict.accounts.recovery_codes import COUNT, RecoveryCodes, digest_of
from aict.accounts.second_factor_models import RecoveryCode, SecondFactor
from aict.config import SecondFactorFor, Settings
from aict.core import clock
from aict.core.cipher import Cipher, cipher_for
from aict.core.db import Database
from tests.accounts.signed_in import copied, is_in
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.devices import Device, give_device
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    NOON,
    OFFICER_A,
    OFFICER_B,
    PASSWORD,
    READER_A,
    SIGNATORY_A,
    World,
)
from tests.mailbox import deliver

pytestmark = pytest.mark.usefixtures("world")

HALF_MINUTE = timedelta(seconds=30)
SET_UP = "/account/second-factor"
WRONG = "000000"


def offered(browser: Browser) -> tuple[dict[str, str], Device]:
    """The form that a page offers, and a device that was typed the secret on it."""
    page = browser.get(SET_UP)
    typed = re.search(r"<code>([A-Z2-7 ]+)</code>", page.text)
    assert typed, (page.status_code, page.text)
    return fields_of(page), Device(typed[1].replace(" ", ""))


def set_up(browser: Browser) -> tuple[Device, list[str]]:
    fields, device = offered(browser)
    answer = browser.post_bare(SET_UP, {**fields, "code": device.code(), "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    return device, re.findall(r"<code>([\d ]+)</code>", answer.text)


def give_password(app: Flask, email: str = OFFICER_A, **more: str) -> Browser:
    """A browser that was given the right password and is asked for a code."""
    browser = Browser(app)
    answer = browser.sign_in(email, PASSWORD, **more)
    assert (answer.status_code, answer.location) == (303, "/login/code")
    return browser


def give_code(browser: Browser, code: str) -> int:
    return browser.post("/login/code", {"code": code}).status_code


# ── Setting it up ────────────────────────────────────────────────────────────────────────────────


def test_it_counts_once_a_code_and_the_password_confirm_it_and_ends_other_sessions(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    browser, other = browser_of(OFFICER_A), browser_of(OFFICER_A)
    thief = copied(app, browser)
    fields, device = offered(browser)
    assert Browser(app).sign_in(OFFICER_A, PASSWORD).location == "/", "what is offered does not count yet"
    for wrong in ({"code": WRONG, "password": PASSWORD}, {"code": device.code(), "password": "not mine"}):
        refused = browser.post_bare(SET_UP, {**fields, **wrong})
        assert refused.status_code == 422
        assert fields_of(refused)["offered"] == fields["offered"], "the same secret is shown again"
    assert deliver(app) == []
    answer = browser.post_bare(SET_UP, {**fields, "code": device.code(), "password": PASSWORD})
    codes = re.findall(r"<code>([\d ]+)</code>", answer.text)
    assert (answer.status_code, len(set(codes))) == (200, COUNT)
    assert [is_in(one) for one in (browser, other, thief)] == [True, False, False]
    (mail,) = deliver(app)
    assert (mail.to, "un code" in mail.subject.lower()) == (OFFICER_A, True)
    assert give_password(app)
    assert "10 restent" in browser.get("/account").text


def test_what_is_kept_gives_neither_the_secret_nor_a_code_away(
    browser_of: BrowserOf, database: Database
) -> None:
    device, codes = set_up(browser_of(OFFICER_A))
    with database.session(writing=False) as session:
        factor = session.scalars(select(SecondFactor)).one()
        kept = str([vars(row) for row in (factor, *session.scalars(select(RecoveryCode)))])
    assert device.secret not in kept
    assert not any(code in kept or code.replace(" ", "") in kept for code in codes)


def test_an_offer_is_for_its_reader_and_for_an_hour(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        fields, device = offered(browser_of(OFFICER_A))
        other = browser_of(READER_A)
        taken = {**fields, "csrf_token": other.token(), "code": device.code(), "password": PASSWORD}
        assert other.post_bare(SET_UP, taken).status_code == 422
    with clock.stopped_at(NOON + timedelta(hours=1, seconds=1)):
        late = browser_of(OFFICER_A)
        fields |= {"csrf_token": late.token(), "code": device.code(), "password": PASSWORD}
        assert late.post_bare(SET_UP, fields).status_code == 422


def test_guessing_the_password_there_is_slowed_down_like_signing_in(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    fields, device = offered(browser)
    tries = [{**fields, "code": device.code(), "password": "not mine", "once": ""} for _ in range(6)]
    assert [browser.post_bare(SET_UP, each).status_code for each in tries] == [422] * 5 + [429]


def test_another_device_takes_the_place_of_the_first(app: Flask, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    first, codes = set_up(browser)
    second, others = set_up(browser)
    assert not set(codes) & set(others)
    with clock.stopped_at(clock.now() + 2 * HALF_MINUTE):
        assert give_code(give_password(app), first.code()) == 422
        assert give_code(give_password(app), codes[0]) == 422
        assert give_code(give_password(app), second.code()) == 303


# ── Signing in ───────────────────────────────────────────────────────────────────────────────────


def test_nobody_is_signed_in_before_the_code(app: Flask, database: Database) -> None:
    device = give_device(app, OFFICER_A)
    browser = give_password(app)
    half = browser.cookie()
    assert browser.get("/partnerships/alpha").status_code == 302
    assert browser.post("/account/sessions/end-others").status_code == 401
    assert give_code(browser, WRONG) == 422
    assert not is_in(browser)
    assert give_code(browser, device.code()) == 303
    assert is_in(browser)
    assert browser.cookie() != half, "a new session"
    thief = Browser(app)
    thief.take_cookie(half or "")
    assert not is_in(thief)
    with database.session(writing=False) as session:
        kinds = Counter(session.scalars(select(AccessEvent.kind)))
    assert kinds == {"sign-in half way": 1, "sign-in refused": 1, "sign-in": 1}


def test_the_page_is_made_for_codes(app: Flask) -> None:
    give_device(app, OFFICER_A)
    page = give_password(app).get("/login/code").text
    assert 'autocomplete="one-time-code"' in page
    assert 'inputmode="numeric"' in page


@pytest.mark.parametrize(("off", "status"), [(-2, 422), (-1, 303), (0, 303), (1, 303), (2, 422)])
def test_a_clock_may_be_half_a_minute_wrong(app: Flask, off: int, status: int) -> None:
    device = give_device(app, OFFICER_A)
    with clock.stopped_at(NOON):
        assert give_code(give_password(app), device.code(off * HALF_MINUTE)) == status


def test_a_code_is_taken_once_and_so_are_those_before_it(app: Flask) -> None:
    device = give_device(app, OFFICER_A)
    with clock.stopped_at(NOON):
        assert give_code(give_password(app), device.code()) == 303
        assert give_code(give_password(app), device.code()) == 422
        assert give_code(give_password(app), device.code(-HALF_MINUTE)) == 422
    with clock.stopped_at(NOON + HALF_MINUTE):
        assert give_code(give_password(app), device.code()) == 303


def test_two_that_show_the_same_code_at_once_are_not_both_let_in(app: Flask, database: Database) -> None:
    device = give_device(app, OFFICER_A)
    code, together, taken = device.code(), threading.Barrier(8), []
    with app.app_context():
        cipher = cipher_for(second_factor.PURPOSE)

    def show() -> None:
        with database.session(writing=False) as session:
            factor = session.scalars(select(SecondFactor)).one()
        together.wait()
        with database.transaction() as session:
            taken.append(second_factor.take_code(session, factor, code, cipher=cipher))

    hands = [threading.Thread(target=show) for _ in range(8)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sorted(taken) == [False] * 7 + [True]


def test_wrong_codes_and_wrong_passwords_are_counted_together(app: Flask) -> None:
    device = give_device(app, OFFICER_A)
    with clock.stopped_at(NOON):
        assert [Browser(app).sign_in(OFFICER_A, "not mine").status_code for _ in range(3)] == [422] * 3
        browser = give_password(app)
        assert [give_code(browser, WRONG) for _ in range(3)] == [422, 422, 429]
        assert give_code(browser, device.code()) == 429
    with clock.stopped_at(NOON + timedelta(minutes=1)):
        assert give_code(browser, device.code()) == 303


@pytest.mark.parametrize("typed", ["", "12345", "abcdef", "123456789", "１２３４５６", "\0" * 6, "9" * 5000])
def test_what_is_no_code_is_said_beside_the_field(app: Flask, typed: str) -> None:
    give_device(app, OFFICER_A)
    answer = give_password(app).post("/login/code", {"code": typed})
    assert answer.status_code == 422
    assert 'id="code-error"' in answer.text


def test_the_code_is_awaited_for_ten_minutes(app: Flask) -> None:
    device = give_device(app, OFFICER_A)
    with clock.stopped_at(NOON):
        slow, slower = give_password(app), give_password(app)
    with clock.stopped_at(NOON + timedelta(minutes=10)):
        assert give_code(slow, device.code()) == 303
    with clock.stopped_at(NOON + timedelta(minutes=10, seconds=31)):
        answer = slower.post("/login/code", {"code": device.code()})
        assert (answer.status_code, is_in(slower)) == (401, False)
        assert "recommencez" in answer.text
        assert slower.get("/login/code").location == "/login"


def test_without_a_password_no_code_opens_anything(app: Flask) -> None:
    device = give_device(app, OFFICER_A)
    browser = Browser(app)
    assert give_code(browser, device.code()) == 401
    assert not is_in(browser)


@pytest.mark.parametrize("change", ["email", "password_hash", "is_active"])
def test_another_password_meanwhile_ends_the_waiting(app: Flask, database: Database, change: str) -> None:
    device = give_device(app, OFFICER_A)
    browser = give_password(app)
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        setattr(person, change, {"email": "new@a.example", "password_hash": "x", "is_active": False}[change])
    assert give_code(browser, device.code()) == 401


def test_who_was_signed_in_with_this_browser_is_so_no_more(app: Flask, browser_of: BrowserOf) -> None:
    give_device(app, OFFICER_A)
    browser = browser_of(READER_A)
    assert browser.sign_in(OFFICER_A, PASSWORD).location == "/login/code"
    assert not is_in(browser)


def test_it_leads_to_the_page_that_was_wanted_and_to_no_other_site(app: Flask) -> None:
    device = give_device(app, OFFICER_A)
    with clock.stopped_at(NOON):
        browser = give_password(app, next="/partnerships/alpha")
        assert browser.post("/login/code", {"code": device.code()}).location == "/partnerships/alpha"
    with clock.stopped_at(NOON + HALF_MINUTE):
        browser = give_password(app, next="//evil.example")
        assert browser.post("/login/code", {"code": device.code()}).location == "/"


def test_what_an_expired_session_had_typed_comes_through_both_steps(
    app: Flask, browser_of: BrowserOf
) -> None:
    device = give_device(app, OFFICER_A)
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
        page = browser.get("/towns/new")
    with clock.stopped_at(NOON + timedelta(hours=9)):
        fields = fields_of(browser.post_bare("/towns/new", {**fields_of(page), "name": "Ville saisie"}))
        browser.post_bare("/login", {**fields, "email": OFFICER_A, "password": PASSWORD})
        fields = fields_of(browser.get("/login/code"))
    with clock.stopped_at(NOON + timedelta(hours=9, minutes=30)):
        # The code came too late: password and code once more.
        fields = fields_of(browser.post_bare("/login/code", {**fields, "code": device.code()}))
        browser.post_bare("/login", {**fields, "email": OFFICER_A, "password": PASSWORD})
        fields = fields_of(browser.get("/login/code"))
        refused = browser.post_bare("/login/code", {**fields, "code": WRONG})
        answer = browser.post_bare("/login/code", {**fields_of(refused), "code": device.code()})
        assert answer.location == "/towns/new"
        assert fields_of(browser.get("/towns/new"))["name"] == "Ville saisie"


def test_a_link_that_signs_in_asks_for_the_code_too(app: Flask) -> None:
    device = give_device(app, OFFICER_A)
    Browser(app).post("/login/link", {"link_email": OFFICER_A, "next": "/partnerships/alpha"})
    (mail,) = deliver(app)
    browser = Browser(app)
    assert browser.post(mail.link).location == "/login/code"
    assert not is_in(browser)
    assert browser.post("/login/code", {"code": device.code()}).location == "/partnerships/alpha"
    assert Browser(app).post(mail.link).status_code == 404


# ── Recovery codes ───────────────────────────────────────────────────────────────────────────────


def test_a_recovery_code_stands_in_once_and_its_owner_is_told(app: Flask, browser_of: BrowserOf) -> None:
    _, codes = set_up(browser_of(OFFICER_A))
    deliver(app)
    browser = give_password(app)
    assert give_code(browser, codes[3].replace(" ", "-")) == 303
    assert is_in(browser)
    (mail,) = deliver(app)
    assert mail.to == OFFICER_A
    assert f"reste {COUNT - 1}" in mail.text
    assert give_code(give_password(app), codes[3]) == 422
    assert give_code(give_password(app), codes[4]) == 303


def test_new_recovery_codes_ask_for_the_password_and_replace_the_old_ones(
    app: Flask, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    _, old = set_up(browser)
    deliver(app)
    assert browser.post("/account/recovery-codes", {"password": "not mine"}).status_code == 422
    answer = browser.post("/account/recovery-codes", {"password": PASSWORD})
    new = re.findall(r"<code>([\d ]+)</code>", answer.text)
    assert len(set(new)) == COUNT
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]
    assert give_code(give_password(app), old[0]) == 422
    assert give_code(give_password(app), new[0]) == 303


def test_two_that_show_the_same_recovery_code_at_once_are_not_both_let_in(
    app: Flask, database: Database
) -> None:
    give_device(app, OFFICER_A)
    code, salt = "123456789012", "ab" * 16
    digest, together, taken = digest_of(code, salt), threading.Barrier(6), []
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        recovery_codes.keep(session, person.id, RecoveryCodes((code,), salt, (digest,)))

    def show() -> None:
        together.wait()
        with database.transaction() as session:
            taken.append(recovery_codes.use(session, person.id, digest))

    hands = [threading.Thread(target=show) for _ in range(6)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sorted(taken) == [False] * 5 + [True]


def test_without_the_secret_of_the_instance_only_recovery_codes_work(
    app: Flask, browser_of: BrowserOf
) -> None:
    device, codes = set_up(browser_of(OFFICER_A))
    app.secret_key = "another one, after the first was lost"
    with clock.stopped_at(clock.now() + HALF_MINUTE):
        browser = give_password(app)
        assert give_code(browser, device.code()) == 422
        assert give_code(browser, codes[0]) == 303


def test_a_secret_is_read_under_its_own_key_and_purpose_alone() -> None:
    encrypted = Cipher("one secret", "purpose").encrypt("text")
    assert "text" not in encrypted
    assert Cipher("one secret", "purpose").decrypt(encrypted) == "text"
    for other in (
        Cipher("one secret", "another").decrypt(encrypted),
        Cipher("other", "purpose").decrypt(encrypted),
    ):
        assert other is None
    assert Cipher("one secret", "purpose").decrypt(encrypted[:-4]) is None


# ── Who must ─────────────────────────────────────────────────────────────────────────────────────


AppWith = Callable[[Settings], Flask]


@pytest.fixture
def asking(app_with: AppWith, settings: Settings) -> Flask:
    """An instance that asks administrators and signatories for a second factor."""
    return app_with(replace(settings, second_factor=SecondFactorFor.RESPONSIBLE))


@pytest.mark.parametrize("email", [SIGNATORY_A, ADMINISTRATOR_A, INSTANCE_ADMINISTRATOR])
def test_who_must_have_one_is_led_to_set_it_up_and_can_do_nothing_else(asking: Flask, email: str) -> None:
    browser = Browser(asking)
    assert browser.sign_in(email, PASSWORD).location == "/"
    browser.get(SET_UP)
    for path in (
        "/",
        "/partnerships",
        "/account",
        "/accounts",
        "/account/password",
        "/reports/council-2025.pdf",
    ):
        answer = browser.get(path)
        assert answer.status_code == 303, path
        assert answer.location.startswith(f"{SET_UP}?next="), path
    for path in ("/account/password", "/account", "/partnerships/new", "/account/sessions/end-others"):
        assert browser.post(path).location.startswith(SET_UP), path
    assert browser.get("/", headers={"Accept": "application/json"}).status_code == 401
    set_up(browser)
    assert is_in(browser)
    browser.post("/logout")
    assert Browser(asking).sign_in(email, PASSWORD).location == "/login/code"


def test_it_leads_on_to_what_was_wanted(asking: Flask) -> None:
    browser = Browser(asking)
    browser.sign_in(SIGNATORY_A, PASSWORD)
    page = browser.get(browser.get("/partnerships/alpha?x=1").location or "")
    wanted = "/partnerships/alpha?x=1"
    assert f'name="next" value="{wanted}"' in page.text
    fields, device = offered(browser)
    fields |= {"code": device.code(), "password": PASSWORD, "next": wanted}
    assert f'href="{wanted}"' in browser.post_bare(SET_UP, fields).text


def test_what_was_typed_when_a_role_came_to_ask_for_it_is_kept(
    asking: Flask, database: Database, app: Flask
) -> None:
    browser = Browser(asking)
    browser.sign_in(OFFICER_A, PASSWORD)
    fields = fields_of(browser.get("/account"))
    with database.transaction() as session:
        session.scalars(
            select(Person).where(Person.email == OFFICER_A)
        ).one().is_instance_administrator = True
    led = browser.post_bare("/account", {**fields, "name": "Nom saisi"})
    assert led.location == f"{SET_UP}?next=/account"
    set_up(browser)
    assert fields_of(browser.get("/account"))["name"] == "Nom saisi"


@pytest.mark.parametrize("email", [OFFICER_A, READER_A])
def test_nobody_else_must(asking: Flask, email: str) -> None:
    browser = Browser(asking)
    browser.sign_in(email, PASSWORD)
    assert is_in(browser)


def test_all_can_be_asked(app_with: AppWith, settings: Settings) -> None:
    browser = Browser(app_with(replace(settings, second_factor=SecondFactorFor.EVERYBODY)))
    browser.sign_in(READER_A, PASSWORD)
    assert not is_in(browser)


def test_who_must_have_one_may_not_take_it_away(asking: Flask) -> None:
    browser = Browser(asking)
    browser.sign_in(SIGNATORY_A, PASSWORD)
    set_up(browser)
    refused = browser.post("/account/second-factor/remove", {"password": PASSWORD})
    assert refused.status_code == 422
    assert "Votre rôle ou votre organisation le demande" in refused.text


def test_who_need_not_may_take_it_away_with_the_password_and_is_told(
    app: Flask, browser_of: BrowserOf
) -> None:
    browser, other = browser_of(OFFICER_A), None
    device, _ = set_up(browser)
    other = give_password(app)
    with clock.stopped_at(clock.now() + HALF_MINUTE):
        give_code(other, device.code())
    deliver(app)
    thief = copied(app, browser)
    assert browser.post("/account/second-factor/remove", {"password": "not mine"}).status_code == 422
    assert browser.post("/account/second-factor/remove", {"password": PASSWORD}).status_code == 303
    assert [is_in(one) for one in (browser, other, thief)] == [True, False, False]
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]
    assert Browser(app).sign_in(OFFICER_A, PASSWORD).location == "/"


def test_an_organisation_asks_it_of_all_its_people_from_their_next_request(
    app: Flask, browser_of: BrowserOf, world: World
) -> None:
    officer, partner, administrator = (browser_of(who) for who in (OFFICER_A, OFFICER_B, ADMINISTRATOR_A))
    path = f"/accounts/{world.alpha.a.organisation.id}/second-factor"
    page = administrator.get(f"/accounts/{world.alpha.a.organisation.id}")
    assert fields_of(page)["asked"] == "y"
    assert administrator.post(path, {"asked": "y"}).status_code == 303
    assert officer.get("/partnerships/alpha").location == f"{SET_UP}?next=/partnerships/alpha"
    assert administrator.get("/accounts").location.startswith(SET_UP)
    assert is_in(partner)
    for one in (officer, administrator):
        set_up(one)
        assert is_in(one)
    assert officer.post("/account/second-factor/remove", {"password": PASSWORD}).status_code == 422
    page = administrator.get(f"/accounts/{world.alpha.a.organisation.id}")
    assert "Demandé à toutes les personnes" in page.text
    assert administrator.post(path, {"asked": ""}).status_code == 303
    assert officer.post("/account/second-factor/remove", {"password": PASSWORD}).status_code == 303
    assert is_in(officer)


# ── A lost device ────────────────────────────────────────────────────────────────────────────────


def reset_path(database: Database, email: str) -> str:
    with database.session(writing=False) as session:
        person = session.scalars(select(Person).where(Person.email == email)).one()
        organisation = person.affiliations[0].organisation_id
    return f"/accounts/{organisation}/people/{person.id}/second-factor/reset"


def test_the_administrator_of_the_same_organisation_takes_a_lost_one_away_and_the_person_is_told(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    browser = browser_of(SIGNATORY_A)
    set_up(browser)
    deliver(app)
    assert browser_of(ADMINISTRATOR_A).post(reset_path(database, SIGNATORY_A)).status_code == 303
    assert not is_in(browser)
    (mail,) = deliver(app)
    assert (mail.to, "réinitialisé" in mail.subject) == (SIGNATORY_A, True)
    assert Browser(app).sign_in(SIGNATORY_A, PASSWORD).location == "/"


def test_that_of_an_administrator_is_for_the_administration_of_the_instance(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    give_device(app, ADMINISTRATOR_A)
    with database.transaction() as session:
        reader, administrator = (
            session.scalars(select(Person).where(Person.email == email)).one()
            for email in (READER_A, ADMINISTRATOR_A)
        )
        reader.affiliations[0].role = administrator.affiliations[0].role
    path = reset_path(database, ADMINISTRATOR_A)
    assert browser_of(READER_A).post(path).status_code == 422
    assert browser_of(ADMINISTRATOR_A).post(path).status_code == 422
    assert Browser(app).sign_in(ADMINISTRATOR_A, PASSWORD).location == "/login/code"
    assert browser_of(INSTANCE_ADMINISTRATOR).post(path).status_code == 303
    assert Browser(app).sign_in(ADMINISTRATOR_A, PASSWORD).location == "/"


def test_an_administrator_of_the_instance_resets_another_and_not_oneself(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    give_device(app, INSTANCE_ADMINISTRATOR)
    with database.transaction() as session:
        session.scalars(select(Person).where(Person.email == READER_A)).one().is_instance_administrator = True
        person_id = session.scalars(select(Person.id).where(Person.email == INSTANCE_ADMINISTRATOR)).one()
    path = f"/accounts/instance/administrators/{person_id}/second-factor/reset"
    assert browser_of(INSTANCE_ADMINISTRATOR).post(path).status_code == 422
    assert "réinitialiser" in browser_of(READER_A).get("/accounts/instance").text
    assert browser_of(READER_A).post(path).status_code == 303
    assert [mail.to for mail in deliver(app)] == [INSTANCE_ADMINISTRATOR]
