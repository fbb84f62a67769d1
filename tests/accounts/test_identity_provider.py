"""Signing in by an identity provider: a real one, in a process of its own, is asked over HTTP."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from flask import Flask
from sqlalchemy import select, update

from aict.accounts import provider_client, provider_description
from aict.accounts.identity_models import LinkedIdentity
from aict.accounts.models import AccessEvent, Person, UserSession
from aict.config import SecondFactorFor, Settings
from aict.core import clock
from aict.core.db import Database
from aict.core.identity_providers import IdentityProvider, read
from tests.accounts.provider import SUBJECT, Provider, running
from tests.accounts.signed_in import is_in
from tests.browser import Browser, fields_of
from tests.devices import give_device
from tests.factories import NOON, OFFICER_A, OFFICER_B, PASSWORD, SIGNATORY_A
from tests.mailbox import deliver

pytestmark = pytest.mark.usefixtures("world")

OURS = "http://127.0.0.1:8000"
AppWith = Callable[[Settings], Flask]


@pytest.fixture(scope="session")
def process() -> Iterator[Provider]:
    with running() as found:
        yield found


@pytest.fixture
def provider(process: Provider) -> Provider:
    process.know(OFFICER_A)
    return process


@pytest.fixture
def ours(provider: Provider) -> IdentityProvider:
    """The provider, as our settings know it."""
    return provider.as_known("a.example")


@pytest.fixture
def settings(settings: Settings, ours: IdentityProvider) -> Settings:
    return replace(settings, identity_providers=(ours,))


def go(browser: Browser, query: str = "") -> str:
    """The address of the provider to which a browser is sent."""
    answer = browser.get(f"/login/with/town{query}")
    assert answer.status_code == 302, answer.text
    return str(answer.location)


def come_back(browser: Browser, provider: Provider, *, query: str = "", **more: str) -> Any:
    return browser.get(provider.answer(go(browser, query), ours=OURS, **more))


def sign_in(browser: Browser, provider: Provider, **more: str) -> Any:
    """All the way, the first time."""
    answer = come_back(browser, provider, **more)
    assert answer.location == "/login/with/town/first", answer.text
    return browser.post(answer.location)


def identities(database: Database) -> list[LinkedIdentity]:
    with database.session(writing=False) as session:
        return list(session.scalars(select(LinkedIdentity)))


# ── The way there and back ───────────────────────────────────────────────────────────────────────


def test_the_first_time_a_page_with_one_button_links_the_account(
    app: Flask, provider: Provider, database: Database
) -> None:
    browser = Browser(app)
    assert "Se connecter avec La Ville" in browser.get("/login").text
    before = browser.cookie()
    answer = come_back(browser, provider, query="?next=/partnerships/alpha")
    assert identities(database) == [], "coming back writes nothing"
    page = browser.get(answer.location)
    assert OFFICER_A in page.text
    assert not is_in(browser)
    assert browser.post(answer.location).location == "/partnerships/alpha"
    assert is_in(browser)
    assert browser.cookie() != before
    (identity,) = identities(database)
    assert (identity.provider, identity.subject) == ("town", SUBJECT)
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]
    with database.session(writing=False) as session:
        assert session.scalars(select(AccessEvent.kind)).all() == ["sign-in"]


def test_later_it_signs_in_at_once(app: Flask, provider: Provider) -> None:
    sign_in(Browser(app), provider)
    deliver(app)
    browser = Browser(app)
    assert come_back(browser, provider, query="?next=/partnerships").location == "/partnerships"
    assert is_in(browser)
    assert deliver(app) == []


def test_what_is_sent_there_is_bound_to_this_sign_in(app: Flask) -> None:
    first, second = (parse_qs(urlsplit(go(Browser(app))).query) for _ in range(2))
    for name in ("state", "nonce", "code_challenge"):
        assert len(first[name][0]) >= 32
        assert first[name] != second[name]
    assert first["code_challenge_method"] == ["S256"]
    assert first["response_type"] == ["code"]
    assert first["acr_values"] == ["eidas1"]
    assert "claims" not in first
    assert first["redirect_uri"] == [f"{OURS}/login/with/town/return"]
    assert "client_secret" not in first


def test_what_the_provider_must_be_asked_to_tell_is_asked(provider: Provider, ours: IdentityProvider) -> None:
    asked = '{"id_token": {"amr": {"essential": true}}}'
    begun = provider_client.begin(replace(ours, claims=asked), return_to=f"{OURS}/back")
    assert parse_qs(urlsplit(begun.address).query)["claims"] == [asked]


def test_the_verifier_of_the_challenge_comes_with_the_code(
    app: Flask, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    post = requests.Session.request

    def seen(session: Any, method: str, url: str, **more: Any) -> Any:
        sent.append(str(more.get("data")))
        return post(session, method, url, **more)

    monkeypatch.setattr(requests.Session, "request", seen)
    come_back(Browser(app), provider)
    assert any("code_verifier" in body for body in sent)


def test_the_policy_of_pages_stays_as_strict(app: Flask) -> None:
    answer = Browser(app).get("/login")
    assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
    assert 'href="/login/with/town"' in answer.text, "a link: no form leaves our site"


@pytest.mark.parametrize("path", ["/login/with/nobody", "/login/with/nobody/return", "/login/with/x/first"])
def test_a_provider_that_the_settings_do_not_know_is_nothing(app: Flask, path: str) -> None:
    assert Browser(app).get(path).status_code == 404


@pytest.mark.parametrize("hostile", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_it_leads_to_no_other_site(app: Flask, provider: Provider, hostile: str) -> None:
    sign_in(Browser(app), provider)
    assert come_back(Browser(app), provider, query=f"?next={hostile}").location == "/"


# ── What goes wrong ──────────────────────────────────────────────────────────────────────────────


def test_who_gave_up_there_is_told_so(app: Flask, provider: Provider) -> None:
    browser = Browser(app)
    address = go(browser)
    state = parse_qs(urlsplit(address).query)["state"][0]
    answer = browser.get(f"/login/with/town/return?error=access_denied&state={state}")
    assert (answer.status_code, "vous y avez renoncé" in answer.text) == (422, True)


def test_another_state_or_another_browser_is_refused(app: Flask, provider: Provider) -> None:
    browser = Browser(app)
    back = provider.answer(go(browser), ours=OURS)
    other = Browser(app).get(back)
    assert (other.status_code, "recommencez" in other.text) == (422, True)
    assert browser.get(re.sub("state=[^&]+", "state=another", back)).status_code == 422
    assert browser.get(back).status_code == 422, "a sign-in is brought back once"
    assert not is_in(browser)


def test_another_nonce_is_refused(app: Flask, provider: Provider) -> None:
    browser = Browser(app)
    answer = browser.get(provider.answer(re.sub("nonce=[^&]+", "nonce=another", go(browser)), ours=OURS))
    assert (answer.status_code, "n’est pas valable" in answer.text) == (422, True)


def test_a_code_serves_once(app: Flask, provider: Provider) -> None:
    first, second = Browser(app), Browser(app)
    code = parse_qs(urlsplit(provider.answer(go(first), ours=OURS)).query)["code"][0]
    state = parse_qs(urlsplit(go(second)).query)["state"][0]
    assert second.get(f"/login/with/town/return?code={code}&state={state}").status_code == 422


def test_an_answer_that_is_too_old_is_refused(app: Flask, provider: Provider) -> None:
    browser = Browser(app)
    with clock.stopped_at(clock.now() + timedelta(hours=2)):
        assert come_back(browser, provider).status_code == 422


def test_who_takes_more_than_ten_minutes_begins_again(app: Flask, provider: Provider) -> None:
    browser = Browser(app)
    with clock.stopped_at(NOON):
        back = provider.answer(go(browser), ours=OURS)
    with clock.stopped_at(NOON + timedelta(minutes=10, seconds=1)):
        assert "recommencez" in browser.get(back).text


@pytest.mark.parametrize("wrong", [{"issuer": "http://127.0.0.1:9"}, {"client_id": "another"}])
def test_a_token_of_another_issuer_or_for_another_client_is_refused(
    provider: Provider, ours: IdentityProvider, wrong: dict[str, str]
) -> None:
    begun = provider_client.begin(ours, return_to=f"{OURS}/back")
    code = parse_qs(urlsplit(provider.answer(begun.address, ours=OURS)).query)["code"][0]
    claimed = {"return_to": f"{OURS}/back", "code": code}
    with pytest.raises(Exception, match=r"ne répond pas|n’est pas valable"):
        provider_client.finish(replace(ours, **wrong), begun, **claimed)  # type: ignore[arg-type]


def test_a_provider_that_is_gone_is_said_and_nothing_waits_for_it_long(
    app_with: AppWith, settings: Settings, ours: IdentityProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider_description, "TIME_LIMIT", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        issuer = f"http://127.0.0.1:{silent.getsockname()[1]}"
        app = app_with(replace(settings, identity_providers=(replace(ours, issuer=issuer),)))
        answer = Browser(app).get("/login/with/town")
    assert (answer.status_code, "ne répond pas" in answer.text) == (503, True)
    # Somebody listens there again, and is let alone for a moment.
    asked: list[str] = []
    monkeypatch.setattr(requests, "get", lambda address, **_more: asked.append(address))
    assert Browser(app).get("/login/with/town").status_code == 503
    assert asked == []


def test_writing_goes_on_while_a_provider_makes_one_wait(
    app_with: AppWith, settings: Settings, ours: IdentityProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider_description, "TIME_LIMIT", 3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        issuer = f"http://127.0.0.1:{silent.getsockname()[1]}"
        app = app_with(replace(settings, identity_providers=(replace(ours, issuer=issuer),)))
        waiting = threading.Thread(target=lambda: Browser(app).get("/login/with/town"))
        waiting.start()
        assert Browser(app).sign_in(OFFICER_A, PASSWORD).status_code == 303
        assert waiting.is_alive()
        waiting.join()


# ── Whom it signs in ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (("nobody@a.example", {}), "Aucun compte"),
        ((OFFICER_B, {}), "ce domaine"),
        ((f"{OFFICER_A}.evil.example", {}), "ce domaine"),
        ((OFFICER_A, {"email_verified": False}), "vérifié"),
        ((OFFICER_A, {"email_verified": "true"}), "vérifié"),
        ((OFFICER_A, {"email_verified": None}), "vérifié"),
        ((None, {}), "vérifié"),
    ],
)
def test_nobody_else_is_signed_in_and_no_account_is_made(
    app: Flask, provider: Provider, database: Database, who: tuple[str | None, dict[str, Any]], said: str
) -> None:
    email, claims = who
    provider.know(email, "somebody", **claims)
    browser = Browser(app)
    answer = come_back(browser, provider, subject="somebody")
    assert (answer.status_code, said in answer.text) == (422, True)
    assert browser.post("/login/with/town/first").status_code == 422
    assert not is_in(browser)
    assert identities(database) == []
    with database.session(writing=False) as session:
        assert session.scalar(select(Person).where(Person.email == "nobody@a.example")) is None


def test_a_closed_account_stays_closed(app: Flask, provider: Provider, database: Database) -> None:
    sign_in(Browser(app), provider)
    with database.transaction() as session:
        session.execute(update(Person).where(Person.email == OFFICER_A).values(is_active=False))
    browser = Browser(app)
    assert come_back(browser, provider).status_code == 422
    assert not is_in(browser)


def test_another_address_there_moves_nobody(app: Flask, provider: Provider) -> None:
    sign_in(Browser(app), provider)
    provider.know(SIGNATORY_A)
    browser = Browser(app)
    come_back(browser, provider)
    assert OFFICER_A in browser.get("/account").text
    provider.know(OFFICER_A, "somebody else")
    refused = come_back(Browser(app), provider, subject="somebody else")
    assert (refused.status_code, "déjà lié" in refused.text) == (422, True)


def test_the_first_time_is_for_the_browser_that_came_back(app: Flask, provider: Provider) -> None:
    come_back(Browser(app), provider)
    assert Browser(app).post("/login/with/town/first").status_code == 422


def test_one_takes_the_link_away_and_is_told(app: Flask, provider: Provider, database: Database) -> None:
    browser = Browser(app)
    sign_in(browser, provider)
    deliver(app)
    path = f"/account/identities/{identities(database)[0].id}/unlink"
    other = Browser(app)
    other.sign_in(SIGNATORY_A, PASSWORD)
    other.post(path)
    assert len(identities(database)) == 1, "somebody else's changes nothing"
    assert "La Ville, depuis le" in browser.get("/account").text
    assert browser.post(path).status_code == 303
    assert identities(database) == []
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]


# ── The second factor ────────────────────────────────────────────────────────────────────────────


def test_who_has_a_second_factor_is_asked_for_it_unless_the_provider_did(
    app: Flask, provider: Provider
) -> None:
    device = give_device(app, OFFICER_A)
    browser = Browser(app)
    assert sign_in(browser, provider).location == "/login/code"
    assert not is_in(browser)
    assert browser.post("/login/code", {"code": device.code()}).status_code == 303
    assert is_in(browser)
    for claims in ({"acr": "eidas2"}, {"amr": ["pwd", "mfa"]}):
        provider.know(OFFICER_A, **claims)
        assert come_back(Browser(app), provider).location == "/"
    provider.know(OFFICER_A, acr="eidas1", amr=["pwd"])
    assert come_back(Browser(app), provider).location == "/login/code"


def test_what_the_provider_asked_counts_where_a_second_factor_is_compulsory(
    app_with: AppWith, settings: Settings, provider: Provider
) -> None:
    app = app_with(replace(settings, second_factor=SecondFactorFor.RESPONSIBLE))
    provider.know(SIGNATORY_A, "signatory")
    browser = Browser(app)
    sign_in(browser, provider, subject="signatory")
    assert browser.get("/").location == "/account/second-factor?next=/"
    provider.know(SIGNATORY_A, "signatory", acr="eidas2")
    browser = Browser(app)
    come_back(browser, provider, subject="signatory")
    assert is_in(browser)


# ── ProConnect's particulars, carrying, and out again ────────────────────────────────────────────


def test_what_must_come_signed_is_refused_unsigned_and_taken_signed(
    provider: Provider, ours: IdentityProvider
) -> None:
    def identity(issuer: str) -> provider_client.Identity:
        signed = replace(ours, issuer=issuer, signed_userinfo=True)
        begun = provider_client.begin(signed, return_to=f"{OURS}/back")
        code = parse_qs(urlsplit(provider.answer(begun.address, ours=OURS)).query)["code"][0]
        return provider_client.finish(signed, begun, code=code, return_to=f"{OURS}/back")

    # The provider signs what it tells under its other name.
    assert identity(f"http://localhost:{provider.port}").email == OFFICER_A
    with pytest.raises(Exception, match="n’est pas valable"):
        identity(provider.issuer)


def test_a_provider_that_gives_verified_addresses_only_need_not_say_so(
    app_with: AppWith, settings: Settings, ours: IdentityProvider, provider: Provider
) -> None:
    trusted = replace(ours, vouches_for_addresses=True)
    app = app_with(replace(settings, identity_providers=(trusted,)))
    provider.know(OFFICER_A, email_verified=None)
    assert sign_in(Browser(app), provider).status_code == 303


def test_what_an_expired_session_had_typed_comes_through(
    app: Flask, provider: Provider, database: Database
) -> None:
    browser = Browser(app)
    sign_in(browser, provider)
    fields = fields_of(browser.get("/towns/new"))
    with database.transaction() as session:
        session.execute(update(UserSession).values(seen_at=clock.now() - timedelta(hours=9)))
    assert browser.post_bare("/towns/new", {**fields, "name": "Ville saisie"}).status_code == 401
    assert come_back(browser, provider).location == "/towns/new"
    assert fields_of(browser.get("/towns/new"))["name"] == "Ville saisie"


def test_signing_out_leads_to_sign_out_there_with_the_token_that_says_who(
    app: Flask, provider: Provider
) -> None:
    browser = Browser(app)
    sign_in(browser, provider)
    answer = browser.post("/logout")
    assert answer.location == "/logout/provider"
    assert not is_in(browser)
    page = browser.get("/logout/provider")
    found = re.search(rf'href="({provider.issuer}/oauth2/end_session[^"]+)"', page.text)
    assert found
    asked = parse_qs(urlsplit(found[1].replace("&amp;", "&")).query)
    assert asked["id_token_hint"][0].count(".") == 2
    assert asked["post_logout_redirect_uri"] == [f"{OURS}/login"]
    assert browser.get("/logout/provider").location == "/login", "the token is shown once"


def test_who_signed_in_with_a_password_signs_out_here_alone(app: Flask, provider: Provider) -> None:
    browser = Browser(app)
    sign_in(browser, provider)
    browser.sign_in(OFFICER_A, PASSWORD)
    assert browser.post("/logout").location == "/login"


# ── The settings ─────────────────────────────────────────────────────────────────────────────────

FILE = """
[proconnect]
name = "ProConnect"
issuer = "https://auth.example/api/v2"
client_id = "aict"
client_secret = "secret"
domains = ["Ville.example"]
scopes = "openid email given_name usual_name siret"
claims = '{"id_token": {"amr": {"essential": true}}}'
acr_values = "eidas1"
second_factor = ["eidas2", "eidas3"]
signed_userinfo = true
vouches_for_addresses = true
"""


def test_the_file_of_settings_is_read() -> None:
    (found,) = read(FILE)
    assert (found.key, found.signed_userinfo, found.second_factor) == (
        "proconnect",
        True,
        ("eidas2", "eidas3"),
    )
    assert found.answers_for("x@ville.example")
    assert not found.answers_for("x@other.ville.example")
    assert not found.answers_for("x@ville.example.evil.example")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('client_id = "aict"', ""),
        ("https://", "http://"),
        ('domains = ["Ville.example"]', 'domains = "ville.example"'),
        ("signed_userinfo = true", 'signed_userinfo = "yes"'),
        ("acr_values", "acr_value"),
        ('{"id_token"', '{id_token"'),
        ("[proconnect]", '["Pro Connect"]'),
        ("[proconnect]", "[proconnect"),
    ],
)
def test_a_wrong_file_stops_the_start(before: str, after: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(FILE.replace(before, after))
