"""An agreement names the exact text in all its language versions; whoever writes one writes in the same text."""

import re

import pytest
from werkzeug.test import TestResponse

from aict.core.db import Database
from aict.core.revisions import draft_of, in_force
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.objectives.pages import BOARD, O1, TEXT, objective, reply, revisions_of, send, send_from, text_of

pytestmark = pytest.mark.usefixtures("world")

EDIT = f"{O1}/edit"
ENGLISH = {"versions-en-statement": "Fewer leaks", "versions-en-rationale": "Lost water is paid for twice."}


def write_english(browser: Browser, **fields: str) -> TestResponse:
    """Propose the version in English that a link of the page of the objective leads to."""
    return send(browser, f"{EDIT}?version=en", "propose", **{**ENGLISH, **fields})


def _versions(database: Database) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = revisions_of(database)[-1].content.get("versions", {})
    return found


def test_a_version_is_a_new_revision_that_every_key_has_to_agree_to(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert f'href="{EDIT}?version=en"' in ours.get(O1).text
    assert "Écrire la version en anglais" in text_of(ours.get(O1))
    assert write_english(theirs).status_code == 303
    newest = revisions_of(database)[-1]
    assert (newest.number, newest.language, newest.in_force_at) == (2, "fr", None)
    assert newest.content["versions"]["en"]["statement"] == "Fewer leaks"
    assert newest.content["statement"] == revisions_of(database)[0].content["statement"]
    assert reply(ours, O1, "agree").status_code == 303
    agreed = in_force(objective(database).text)
    assert agreed is not None
    assert agreed.number == 2
    text_id = agreed.text_id
    for page in (
        O1,
        f"/partnerships/alpha/texts/{text_id}/history",
        f"/partnerships/alpha/texts/{text_id}/revisions/2",
    ):
        assert "Texte accepté en français et en partie en anglais" in text_of(theirs.get(page)), page
    assert "Écrire la version en anglais" not in text_of(theirs.get(O1))


def test_who_agrees_is_shown_every_version_whichever_language_they_read(browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert send(ours, EDIT, "propose", statement="Moins de fuites", **ENGLISH).status_code == 303
    for page in (O1, f"{BOARD}/agree"):
        for language in ("fr", "en"):
            shown = theirs.get(f"{page}?lang={language}")
            assert "Moins de fuites" in text_of(shown), (page, language)
            assert "Fewer leaks" in text_of(shown), (page, language)
            # Whichever is not read first stands open below it.
            assert re.search(r'<details class="version" open>', shown.text), (page, language)


def test_a_reader_reads_their_version_and_the_original_where_there_is_none(browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert (
        send(ours, EDIT, "propose", statement="Moins de fuites", note="À revoir", **ENGLISH).status_code
        == 303
    )
    assert reply(theirs, O1, "agree").status_code == 303
    english = theirs.get(f"{O1}?lang=en").text
    assert "<h1>Fewer leaks</h1>" in english
    assert '<span lang="fr">À revoir</span>' in english
    assert '<span lang="fr">Moins de fuites</span>' in english
    french = theirs.get(f"{O1}?lang=fr").text
    assert "<h1>Moins de fuites</h1>" in french
    assert '<span lang="en">Fewer leaks</span>' in french
    assert "Fewer leaks</a>" in theirs.get(f"{BOARD}?lang=en").text


def test_a_version_and_the_original_written_at_once_come_together_by_themselves(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = theirs.get(f"{EDIT}?version=en")
    assert send(ours, EDIT, "propose", rationale="Pour économiser").status_code == 303
    assert send_from(theirs, opened, EDIT, "propose", **ENGLISH).status_code == 303
    newest = revisions_of(database)[-1]
    assert newest.content["rationale"] == "Pour économiser"
    assert newest.content["versions"]["en"]["statement"] == "Fewer leaks"
    # Its author has not seen the whole: the agreement is still to be given.
    assert list(newest.consents) == []


def test_two_who_write_one_version_settle_it_place_by_place(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = theirs.get(f"{EDIT}?version=en")
    assert write_english(ours).status_code == 303
    page = send_from(theirs, opened, EDIT, "propose", **{"versions-en-statement": "Less waste"})
    assert page.status_code == 409
    assert "Ce que nous voulons atteindre – en anglais" in text_of(page)
    assert 'lang="en"' in page.text
    place = "versions/en/statement"
    assert f'name="settle-{place}"' in page.text
    kept = send_from(
        theirs, page, EDIT, "propose", **{f"settle-{place}": "write", "versions-en-statement": "Less leaking"}
    )
    assert kept.status_code == 303
    assert _versions(database)["en"] == {
        "statement": "Less leaking",
        "rationale": ENGLISH["versions-en-rationale"],
    }
    assert "Ce que nous voulons atteindre – en anglais" in text_of(
        ours.get(f"/partnerships/alpha/texts/{revisions_of(database)[-1].text_id}/compare")
    )


def test_the_fields_of_another_language_come_without_saving_and_keep_what_is_typed(
    database: Database, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_A)
    usual = ours.get(EDIT)
    assert 'name="versions-en-statement"' not in usual.text
    page = send_from(ours, usual, EDIT, "version-en", statement="En cours")
    assert page.status_code == 200
    assert fields_of(page)["statement"] == "En cours"
    assert re.search(
        r'<textarea id="versions-en-statement"[^>]* lang="en"|<textarea id="versions-en-statement"[^>]*\s+lang="en"',
        page.text,
    )
    wrong = send_from(ours, page, EDIT, "propose", statement="")
    assert wrong.status_code == 422
    assert 'name="versions-en-statement"' in wrong.text
    assert len(revisions_of(database)) == 1
    assert draft_of(objective(database).text, "a") is not None


def test_what_is_typed_in_a_version_is_kept_while_typing(browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_B)
    page = ours.get(f"{EDIT}?version=en")
    sent = {**fields_of(page), **ENGLISH, "act": "save-draft"}
    assert ours.post(EDIT, sent).status_code == 200
    found = re.search(r'href="([^"]*\?unsent=[^"]+)"', ours.get(EDIT).text)
    assert found is not None
    again = ours.get(found[1])
    assert fields_of(again)["versions-en-statement"] == "Fewer leaks"


def test_a_draft_keeps_its_versions_and_the_language_of_its_original(
    database: Database, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    assert send(theirs, f"{EDIT}?version=en&lang=en", "draft", **ENGLISH).status_code == 303
    draft = draft_of(objective(database).text, "b")
    assert draft is not None
    assert (draft.language, draft.content["versions"]["en"]["statement"]) == ("fr", "Fewer leaks")
    assert fields_of(theirs.get(EDIT))["versions-en-statement"] == "Fewer leaks"
    assert send(theirs, EDIT, "propose").status_code == 303
    assert revisions_of(database)[-1].language == "fr"


def test_an_older_revision_comes_back_with_its_versions(database: Database, browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_B)
    assert write_english(ours).status_code == 303
    emptied = dict.fromkeys(ENGLISH, "")
    assert send(ours, EDIT, "propose", **emptied).status_code == 303
    assert _versions(database) == {}
    text_id = revisions_of(database)[-1].text_id
    restore = f"/partnerships/alpha/texts/{text_id}/revisions/2/restore"
    assert send(ours, restore, "").status_code == 303
    assert _versions(database)["en"]["statement"] == "Fewer leaks"


def test_the_original_is_in_one_language_and_no_version_in_the_same(
    database: Database, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_B)
    assert write_english(ours).status_code == 303
    refused = send(ours, EDIT, "propose", language="en", statement="Written anew")
    assert refused.status_code == 422
    assert "déjà une version en anglais" in text_of(refused)
    assert fields_of(refused)["statement"] == "Written anew"
    forged = send(ours, EDIT, "propose", language="xx")
    assert forged.status_code == 422
    assert len(revisions_of(database)) == 2


def test_whoever_writes_a_new_text_says_its_language_and_may_correct_it(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    made = send(ours, f"{BOARD}/new?lang=en", "propose", **TEXT)
    code = str(made.location).partition("?")[0].rpartition("/")[2]
    assert revisions_of(database, code)[-1].language == "en"
    assert send(theirs, f"{BOARD}/{code}/edit", "propose", language="fr").status_code == 303
    corrected = revisions_of(database, code)[-1]
    assert (corrected.number, corrected.language) == (2, "fr")
    # A reader in another language who changes one word does not change the language of the rest.
    assert send(ours, f"{BOARD}/{code}/edit?lang=en", "propose", note="Corrigé").status_code == 303
    assert revisions_of(database, code)[-1].language == "fr"


def test_a_version_of_an_indicator_belongs_to_its_definition(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_B)
    fields = {
        "indicators-0-versions-en-label": "Water lost",
        "indicators-0-versions-en-definition": "Unbilled",
    }
    assert write_english(ours, **fields).status_code == 303
    said = revisions_of(database)[-1].content["indicators"][0]
    assert said["id"] == str(world.alpha.indicator.id)
    assert said["versions"] == {"en": {"label": "Water lost", "definition": "Unbilled"}}
    assert "Water lost" in text_of(ours.get(f"{O1}?lang=en"))
