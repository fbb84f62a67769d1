"""The word of a partner without an account: shown as recorded, never as its own act, and its own to correct."""

import pytest

from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.revisions import Verdict, in_force
from aict.core.schema import new_id
from aict.documents.models import Document
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import NOBODY, OFFICER_A, OFFICER_B, SIGNATORY_A, SIGNATORY_B, World
from tests.objectives.pages import O1, objective, reply, revisions_of, send, text_of

RECORD = f"{O1}/record"


@pytest.fixture
def letter(database: Database, world: World) -> Document:
    """A letter of the partner, kept as a document of the partnership."""
    found = Document(
        id=new_id(),
        partnership_id=world.alpha.partnership.id,
        entered_by_id=world.alpha.a.member.id,
        title="Lettre du maire",
        date=PartialDate(2026, 3, 5),
        file_name="lettre.pdf",
        media_type="application/pdf",
        size=10,
        sha256="0" * 64,
        storage_name="lettre",
    )
    with database.transaction() as session:
        session.add(found)
    return found


@pytest.fixture
def ours(world: World, browser_of: BrowserOf) -> Browser:
    """Our officer, who just proposed revision 2."""
    browser = browser_of(OFFICER_A)
    assert send(browser, f"{O1}/edit", "propose", statement="À faire accepter").status_code == 303
    return browser


@pytest.fixture
def fields(world: World, letter: Document, ours: Browser) -> dict[str, str]:
    """The agreement of the other side, as the letter gives it."""
    return {
        "shown": fields_of(ours.get(RECORD))["shown"],
        "member": str(world.alpha.b.member.id),
        "verdict": "agree",
        "document": str(letter.id),
    }


def _number_in_force(database: Database) -> int | None:
    revision = in_force(objective(database).text)
    return revision.number if revision else None


def test_a_recorded_agreement_names_who_recorded_it_the_document_and_its_date(
    database: Database, world: World, ours: Browser, fields: dict[str, str], browser_of: BrowserOf
) -> None:
    assert ours.get(RECORD).status_code == 200
    assert ours.post(RECORD, fields).status_code == 303
    assert _number_in_force(database) == 2
    for browser in (ours, browser_of(OFFICER_B)):
        page = " ".join(text_of(browser.get(O1)).split())
        assert f"enregistré par la {world.alpha.a.organisation.name} d’après un document" in page
        assert "Lettre du maire</a>, 5 mars 2026" in page


def test_the_partner_confirms_what_was_recorded_by_its_own_act(
    database: Database, ours: Browser, fields: dict[str, str], browser_of: BrowserOf
) -> None:
    ours.post(RECORD, fields)
    theirs = browser_of(OFFICER_B)
    assert "notre accord est donné" not in text_of(theirs.get(O1))
    assert reply(theirs, O1, "agree").status_code == 303
    page = text_of(theirs.get(O1))
    assert "notre accord est donné" in page
    assert "d’après un document" not in page
    assert _number_in_force(database) == 2
    assert len(revisions_of(database)[-1].consents) == 3


def test_what_the_partner_denies_was_never_in_force(
    database: Database, ours: Browser, fields: dict[str, str], browser_of: BrowserOf
) -> None:
    ours.post(RECORD, fields)
    theirs = browser_of(SIGNATORY_B)
    answer = reply(theirs, O1, "object", reason="Ce n’est pas notre lettre.")
    assert answer.status_code == 303
    page = text_of(ours.get(O1))
    assert "Ce n’est pas notre lettre." in page
    assert "d’après un document" not in page
    assert _number_in_force(database) == 1


def test_a_partner_that_agreed_itself_cannot_undo_alone_what_is_in_force(
    database: Database, ours: Browser, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    reply(theirs, O1, "agree")
    reply(theirs, O1, "object", reason="Nous avons changé d’avis.")
    assert _number_in_force(database) == 2
    assert "Nous avons changé d’avis." in text_of(ours.get(O1))


def test_nobody_records_over_what_a_partner_said_itself(
    database: Database, ours: Browser, fields: dict[str, str], browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    reply(theirs, O1, "object", reason="Non, pas ainsi.")
    answer = ours.post(RECORD, fields)
    assert answer.status_code == 422
    assert 'href="#member"' in answer.text
    assert _number_in_force(database) == 1


def test_an_objection_is_recorded_with_its_reason(
    database: Database, ours: Browser, fields: dict[str, str]
) -> None:
    objection = {**fields, "verdict": "object"}
    silent = ours.post(RECORD, objection)
    assert silent.status_code == 422
    assert 'href="#reason"' in silent.text
    assert ours.post(RECORD, {**objection, "reason": "Trop cher, écrit le maire."}).status_code == 303
    newest = revisions_of(database)[-1]
    assert newest.consents[-1].verdict is Verdict.OBJECT
    assert "Trop cher, écrit le maire." in text_of(ours.get(O1))


def test_what_is_not_of_this_partnership_is_refused_and_never_linked(
    database: Database, world: World, ours: Browser, fields: dict[str, str]
) -> None:
    own, foreign = world.alpha.a.member.id, world.beta.b.member.id
    wrong = (
        [{"member": str(value)} for value in (own, foreign, world.associate.member.id, NOBODY, "x", "")]
        + [{"document": str(value)} for value in (world.beta.document.id, NOBODY, "x", "")]
        + [{"verdict": value} for value in ("", "maybe", "AGREE")]
    )
    for change in wrong:
        answer = ours.post(RECORD, {**fields, **change, "reason": "Gardé"})
        assert answer.status_code == 422, change
        assert "Gardé" in text_of(answer)
    assert len(revisions_of(database)[-1].consents) == 1


def test_a_word_on_a_revision_that_was_overtaken_or_not_shown_is_not_recorded(
    database: Database, ours: Browser, fields: dict[str, str], browser_of: BrowserOf
) -> None:
    assert send(browser_of(OFFICER_B), f"{O1}/edit", "propose", statement="Entre-temps").status_code == 303
    others = fields_of(browser_of(SIGNATORY_A).get(RECORD))["shown"]
    for shown, status in ((fields["shown"], 409), ("", 422), ("x", 422), (others, 422)):
        answer = ours.post(RECORD, {**fields, "shown": shown, "reason": "Gardé aussi"})
        assert answer.status_code == status
        assert "Gardé aussi" in text_of(answer)
    assert len(revisions_of(database)[-1].consents) == 1
