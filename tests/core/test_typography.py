"""French never begins a line with `: ; ? ! » %`, and what people type keeps the spaces they typed."""

import pytest

from aict.core.typography import french_spaces
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, World

ACTIONS = "/partnerships/alpha/actions"


@pytest.mark.parametrize(
    ("html", "set_"),
    [
        ("<p>Source : non ; oui ?</p>", "<p>Source\u00a0: non\u202f; oui\u202f?</p>"),
        ("<p>« Merci ! »</p>", "<p>«\u00a0Merci\u202f!\u00a0»</p>"),
        ("<p>12 % de 1 250 000 €</p>", "<p>12\u00a0% de 1\u00a0250\u00a0000\u00a0€</p>"),
        ("<p>Le 5 2014 10 00</p>", "<p>Le 5 2014 10 00</p>"),
        ('<path d="M 1 200 : 3"/>', '<path d="M 1 200 : 3"/>'),
        (
            "<textarea>Vu : « a > b ! »</textarea>!<p>a !</p>",
            "<textarea>Vu : « a > b ! »</textarea>!<p>a\u202f!</p>",
        ),
        (
            "<code>ABC2 345Q</code> : <code>12 345</code> !",
            "<code>ABC2 345Q</code>\u00a0: <code>12 345</code>\u202f!",
        ),
        ("Nom : <b>a</b>", "Nom\u00a0: <b>a</b>"),
    ],
)
def test_spaces_of_a_page(html: str, set_: str) -> None:
    assert french_spaces(html) == set_


def test_paper_has_one_width() -> None:
    assert french_spaces("<p>a ; b : c</p>", narrow="\u00a0") == "<p>a\u00a0; b\u00a0: c</p>"


@pytest.mark.parametrize(("language", "said"), [("fr", "Langue\u202f?"), ("en", "Langue ?")])
def test_pages_in_french_only(world: World, browser_of: BrowserOf, language: str, said: str) -> None:
    browser = browser_of(OFFICER_A)
    fields = {"title": "Langue ?", "territory": "b", "starts_on": "2025", "note": "Deux mots : ceux-ci"}
    assert browser.post(f"{ACTIONS}/new?lang={language}", fields).status_code == 303
    page = browser.get(f"{ACTIONS}?lang={language}").data.decode()
    assert said in page


def test_what_is_being_written_is_left_as_it_was_typed(browser_of: BrowserOf, world: World) -> None:
    typed = "Deux mots : « ceux-ci » !"
    answer = browser_of(OFFICER_A).post(f"{ACTIONS}/new", {"note": typed})
    assert answer.status_code == 422
    assert f">\n{typed}</textarea>" in answer.data.decode()


def test_files_keep_ordinary_spaces(browser_of: BrowserOf, world: World) -> None:
    answer = browser_of(OFFICER_A).get("/partnerships?format=csv")
    assert not {"\u00a0", "\u202f"} & set(answer.data.decode("utf-8-sig"))
