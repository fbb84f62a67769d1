"""A session that expires in the middle of a form loses nothing that was typed."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from aict.core import clock
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import NOON, OFFICER_A, OFFICER_B, PASSWORD

pytestmark = pytest.mark.usefixtures("world")

LATER = NOON + timedelta(hours=9)
TYPED = {"name": "Ville saisie", "note": "Première ligne\n  <b>« guillemets »</b> & suite"}


@pytest.fixture
def interrupted(browser_of: BrowserOf) -> tuple[Browser, dict[str, str]]:
    """A browser whose session expired while it wrote, and the fields of the page it then got."""
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
        page = browser.get("/towns/new")
    with clock.stopped_at(LATER):
        answer = browser.post_bare("/towns/new", {**fields_of(page), **TYPED})
    assert answer.status_code == 401
    return browser, fields_of(answer)


def sign_in_again(browser: Browser, fields: dict[str, str], email: str) -> str | None:
    answer = browser.post_bare("/login", {**fields, "email": email, "password": PASSWORD})
    assert answer.status_code == 303
    return answer.location


def test_the_answer_is_the_sign_in_page_and_carries_no_secret(
    interrupted: tuple[Browser, dict[str, str]],
) -> None:
    _, fields = interrupted
    assert {"email", "password", "carried"} <= fields.keys()
    assert fields["carried"]
    assert fields["password"] == ""


def test_the_same_person_finds_the_text_again_unsaved_with_a_fresh_token(
    interrupted: tuple[Browser, dict[str, str]], count_towns: Callable[[], int]
) -> None:
    browser, fields = interrupted
    before = count_towns()
    with clock.stopped_at(LATER):
        location = sign_in_again(browser, fields, OFFICER_A)
        assert location == "/towns/new"
        page = browser.get(location)
        found = fields_of(page)
        assert {name: found[name] for name in TYPED} == TYPED
        assert "pas encore enregistré" in page.text
        assert 'aria-invalid="true"' not in page.text
        assert count_towns() == before
        saved = browser.post_bare("/towns/new", found)
    assert saved.status_code == 303
    assert count_towns() == before + 1


def test_what_a_script_asks_meanwhile_does_not_forget_whose_text_it_is(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
        page, token = browser.get("/towns/new"), browser.token()
    with clock.stopped_at(LATER):
        for path in ("/towns/new", "/partnerships/alpha/objectives/O1/presence"):
            asked = browser.post_bare(
                path, {"csrf_token": token, "act": "save-draft"}, headers={"Accept": "application/json"}
            )
            assert (asked.status_code, asked.data, asked.headers.get("Set-Cookie")) == (401, b"", None)
        answer = browser.post_bare("/towns/new", {**fields_of(page), **TYPED})
        assert sign_in_again(browser, fields_of(answer), OFFICER_A) == "/towns/new"
        assert fields_of(browser.get("/towns/new"))["name"] == TYPED["name"]


def test_the_text_comes_back_once(interrupted: tuple[Browser, dict[str, str]]) -> None:
    browser, fields = interrupted
    with clock.stopped_at(LATER):
        sign_in_again(browser, fields, OFFICER_A)
        browser.get("/towns/new")
        assert fields_of(browser.get("/towns/new"))["name"] == ""


def test_a_wrong_password_in_between_loses_nothing(interrupted: tuple[Browser, dict[str, str]]) -> None:
    browser, fields = interrupted
    with clock.stopped_at(LATER):
        refused = browser.post_bare("/login", {**fields, "email": OFFICER_A, "password": "wrong one"})
        location = sign_in_again(browser, fields_of(refused), OFFICER_A)
        assert fields_of(browser.get(str(location)))["name"] == TYPED["name"]


def test_another_person_never_sees_it(interrupted: tuple[Browser, dict[str, str]]) -> None:
    browser, fields = interrupted
    with clock.stopped_at(LATER):
        sign_in_again(browser, fields, OFFICER_B)
        page = browser.get("/towns/new")
    assert "Ville saisie" not in page.text


@pytest.mark.parametrize("change", [lambda v: v[:-2], lambda v: "A" + v, lambda _: "nonsense", lambda _: "."])
def test_a_value_that_was_tampered_with_is_ignored(
    interrupted: tuple[Browser, dict[str, str]], change: Callable[[str], str]
) -> None:
    browser, fields = interrupted
    with clock.stopped_at(LATER):
        sign_in_again(browser, {**fields, "carried": change(fields["carried"])}, OFFICER_A)
        assert fields_of(browser.get("/towns/new"))["name"] == ""


def test_without_a_session_nothing_is_carried(browser: Browser) -> None:
    answer = browser.post_bare("/towns/new", TYPED)
    assert answer.status_code == 401
    assert fields_of(answer)["carried"] == ""
    assert "Ville saisie" not in answer.text


def test_an_act_that_has_no_page_leads_to_a_page_that_opens(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
    for path in ("/towns/act", "/logout"):
        with clock.stopped_at(LATER):
            answer = browser.post_bare(path)
            assert answer.status_code == 401
            location = sign_in_again(browser, fields_of(answer), OFFICER_A)
            assert browser.get(str(location)).status_code == 200, path
        browser = browser_of_again(browser)


def test_the_text_of_a_form_that_is_one_of_several_comes_back_in_it_alone(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
    with clock.stopped_at(LATER):
        answer = browser.post_bare("/towns/act", {"reason": "Parce que", "number": "3"})
        location = sign_in_again(browser, fields_of(answer), OFFICER_A)
        found = fields_of(browser.get(str(location)))
    assert location == "/towns"
    assert (found["reason"], found["name"]) == ("Parce que", "prefilled")


def browser_of_again(browser: Browser) -> Browser:
    fresh = Browser(browser.app)
    with clock.stopped_at(NOON):
        fresh.sign_in(OFFICER_A, PASSWORD)
    return fresh


def test_an_expired_session_with_an_enormous_form_is_told_so(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
    with clock.stopped_at(LATER):
        answer = browser.post_bare("/towns/new", {"note": "x" * (2 * 1024 * 1024)})
    assert answer.status_code in {401, 413}
    assert "<h1>" in answer.text
