"""The end of an evaluation over HTTP, with true prints; and what anybody may verify."""

import hashlib
import io
import re
from collections.abc import Callable

import pytest
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from aict.config import Settings
from aict.core.db import Database
from aict.core.originals import LANGUAGE
from aict.core.pdf import RenderingStopped
from aict.sealing import paper
from aict.sealing.models import Rendering, Snapshot
from aict.sealing.services import Printed
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.documents.files import EXE, PDF
from tests.factories import (
    CANARY_ALPHA,
    EVALUATOR,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
    World,
)
from tests.reports.reading import pages_of
from tests.sealing.conftest import ANSWER, FAKE_PDF, Scene, found, printed

ONE = "/partnerships/alpha/evaluations/E1"
SIGN = f"{ONE}/sign"
REPORT = f"{ONE}/report.pdf"


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(pages_of(pdf)).split())


def send_file(browser: Browser, path: str, name: str, content: bytes, /, **fields: str) -> TestResponse:
    file = FileStorage(io.BytesIO(content), filename=name)
    boundary, body = encode_multipart({"csrf_token": browser.token(), **fields, "file": file})
    kind = f'multipart/form-data; boundary="{boundary}"'
    return browser.client.post(path, base_url=browser.base_url, data=body, content_type=kind)


def test_from_agreement_to_seal(concluded: None, browser_of: BrowserOf, database: Database) -> None:
    officer = browser_of(OFFICER_A)
    assert officer.post(f"{ONE}/freeze").status_code == 303
    page = officer.get(SIGN)
    assert "attendue" in page.text
    for email, act, fields in (
        (SIGNATORY_A, "sign", {}),
        (SIGNATORY_B, "refuse", {"reason": "Les montants ne sont pas les nôtres."}),
    ):
        signatory = browser_of(email)
        read = {"fingerprint": fields_of(signatory.get(SIGN))["fingerprint"], **fields}
        assert signatory.post(f"{ONE}/{act}", read).status_code == 303
    draft = officer.get(REPORT).data
    assert officer.post(f"{ONE}/seal").status_code == 303
    assert officer.post(f"{ONE}/seal").status_code == 303
    served = officer.get(REPORT)
    with database.session(writing=False) as session:
        rendering = session.scalars(select(Rendering).where(Rendering.locale == "fr")).one()
        assert served.data == rendering.pdf
        assert hashlib.sha256(rendering.pdf).hexdigest() == rendering.sha256
    # Nothing changed between the last reading and the seal: the same values give the same bytes.
    assert served.data == draft
    text = text_of(served.data)
    assert "Les montants ne sont pas les nôtres." in text
    assert officer.get("/partnerships/alpha/reports/evaluation.pdf").data == served.data


def test_each_reader_finds_their_own_signature_first(
    sealed: str, browser_of: BrowserOf, world: World
) -> None:
    names = [side.organisation.name for side in (world.alpha.a, world.alpha.b)]
    for email, own in ((OFFICER_A, names), (OFFICER_B, names[::-1])):
        page = browser_of(email).get(SIGN).text
        signed = re.findall("<h3>(.*?)</h3>", page)
        assert [name for name in signed if name in names] == own
        assert f"{own[0]}, {own[1]}" in page.split("Accord attendu de")[1]


def test_what_was_frozen_says_in_which_language_it_was_written(
    concluded: None, browser_of: BrowserOf, scene: Scene
) -> None:
    with scene(OFFICER_A) as (session, evaluation, _):
        session.info[LANGUAGE] = lambda: "en"
        evaluation.title = "Mid-term review"
    officer, partner = browser_of(OFFICER_A), browser_of(SIGNATORY_B)
    assert officer.post(f"{ONE}/freeze").status_code == 303
    fingerprint = fields_of(partner.get(SIGN))["fingerprint"]
    refusal = {"fingerprint": fingerprint, "reason": "These amounts are not ours."}
    assert partner.post(f"{ONE}/refuse?lang=en", refusal).status_code == 303
    page = browser_of(None).get(f"/verify/{fingerprint}?lang=fr").text
    assert '<h1><span lang="en">Mid-term review</span></h1>' in page
    assert '<span lang="en">These amounts are not ours.</span>' in page
    assert 'lang="en">Mid-term' not in browser_of(None).get(f"/verify/{fingerprint}?lang=en").text


def test_nobody_waits_while_it_is_printed(
    signed: str, browser_of: BrowserOf, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = browser_of(OFFICER_A)

    def print_slowly(snapshot: Snapshot, settings: Settings) -> Printed:
        with scene(OFFICER_B) as (_, evaluation, _at):
            evaluation.note = "Écrit pendant l’impression"
        return printed(snapshot, settings)

    monkeypatch.setattr("aict.sealing.paper.print_snapshot", print_slowly)
    assert officer.post(f"{ONE}/seal").status_code == 303
    with scene(OFFICER_A) as (session, evaluation, _):
        assert evaluation.note == "Écrit pendant l’impression"
        assert found(session, evaluation).sealed_at is not None


def test_a_print_that_fails_seals_nothing(
    signed: str, browser_of: BrowserOf, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = browser_of(OFFICER_A)

    def fail(*_: object) -> Printed:
        raise RenderingStopped("too long")

    monkeypatch.setattr("aict.sealing.paper.print_snapshot", fail)
    answer = officer.post(f"{ONE}/seal")
    assert answer.status_code == 503
    assert "PDF" in answer.text
    with scene(OFFICER_A) as (session, evaluation, _):
        assert found(session, evaluation).sealed_at is None


def test_nothing_edited_later_changes_the_sealed_report(
    sealed: str, browser_of: BrowserOf, world: World, settings: Settings, scene: Scene
) -> None:
    officer = browser_of(OFFICER_B)
    with scene(OFFICER_A) as (session, evaluation, _):
        before = paper.document_of(found(session, evaluation), settings)
        session.merge(world.alpha.b.organisation).name = "Ville renommée"
        session.merge(world.alpha.action).title = "Une autre action"
        evaluation.title = "Un autre titre"
    with scene(OFFICER_A) as (session, evaluation, _):
        assert evaluation.title == "Un autre titre"
        assert paper.document_of(found(session, evaluation), settings) == before
    assert officer.get(REPORT).data == FAKE_PDF
    page = browser_of(None).get(f"/verify/{sealed}").text
    assert "Ville renommée" not in page
    assert "Un autre titre" not in page


@pytest.mark.parametrize("act", ["freeze", "sign", "refuse", "seal", "publish"])
def test_out_of_order_is_said(world: World, browser_of: BrowserOf, act: str) -> None:
    browser = browser_of(SIGNATORY_A)
    assert browser.post(f"{ONE}/{act}").status_code == 422


def test_a_refusal_without_reason_comes_back_beside_the_field(frozen: str, browser_of: BrowserOf) -> None:
    signatory = browser_of(SIGNATORY_A)
    page = signatory.post(f"{ONE}/refuse", {"fingerprint": frozen, "reason": ""})
    assert page.status_code == 422
    assert 'id="reason-error"' in page.text


def test_another_fingerprint_is_not_signed(frozen: str, browser_of: BrowserOf) -> None:
    assert browser_of(SIGNATORY_A).post(SIGN, {"fingerprint": "0" * 64}).status_code == 409


@pytest.mark.parametrize(
    "path", ["conclusions", "voice", "recommendations/new", "recommendations/1/edit", "answers"]
)
def test_what_is_frozen_refuses_every_edit(frozen: str, browser_of: BrowserOf, path: str) -> None:
    browser = browser_of(OFFICER_A)
    fields = {"text": "Autre chose", "sentence": "Autre chose", "base_number": "1", "version": "0"}
    assert browser.post(f"{ONE}/{path}", fields).status_code == 409


def test_before_both_answered_no_answer_is_printed(
    world: World, scene: Scene, answered: None, browser_of: BrowserOf
) -> None:
    from aict.core.answers import sheet_of

    with scene(OFFICER_A) as (session, evaluation, _):
        sheet = sheet_of(session, evaluation.id, "b")
        assert sheet is not None
        sheet.submitted_at = None
    for email in (OFFICER_A, OFFICER_B, EVALUATOR):
        answer = browser_of(email).get(REPORT)
        assert answer.status_code == 200
        assert ANSWER not in text_of(answer.data)


def test_a_guest_reads_the_report_of_their_evaluation_only(world: World, browser_of: BrowserOf) -> None:
    guest = browser_of(EVALUATOR)
    assert guest.get("/partnerships/alpha/evaluations/E2/report.pdf").status_code == 404
    assert guest.get("/partnerships/alpha/reports/evaluation.pdf").status_code == 403
    assert guest.get(SIGN).status_code == 403


def test_a_signature_on_paper_is_recorded_with_its_page(
    frozen: str, browser_of: BrowserOf, world: World
) -> None:
    officer = browser_of(OFFICER_A)
    member = fields_of(officer.get(f"{ONE}/record"))["member_id"]
    fields = {"member_id": member, "name": "B. Maire", "capacity": "Maire", "signed_on": "2026-02-03"}
    refused = send_file(officer, f"{ONE}/record", "page.pdf", EXE, **fields)
    assert refused.status_code == 422
    assert 'id="file-error"' in refused.text
    missing = officer.post(f"{ONE}/record", fields)
    assert missing.status_code == 422
    assert "Joignez le document" in missing.text
    both = {**fields, "document_id": str(world.alpha.document.id)}
    assert send_file(officer, f"{ONE}/record", "page.pdf", PDF, **both).status_code == 422
    assert send_file(officer, f"{ONE}/record", "page.pdf", PDF, **fields).status_code == 303
    page = browser_of(READER_A).get(SIGN).text
    in_english = browser_of(READER_A).get(f"{SIGN}?lang=en").text
    chosen = {**fields, "document_id": str(world.alpha.document.id)}
    assert officer.post(f"{ONE}/record", chosen).status_code == 303
    a, b = world.alpha.a.organisation.name, world.alpha.b.organisation.name
    assert f"enregistré par la {a} d’après « Page signée par la {b}" in page
    assert f'recorded by {a} from “<span lang="fr">Page signée par la {b}' in in_english


def test_the_member_of_another_partnership_cannot_be_recorded(
    frozen: str, browser_of: BrowserOf, world: World
) -> None:
    fields = {"name": "X", "capacity": "Maire", "signed_on": "2026", "member_id": str(world.beta.b.member.id)}
    foreign = {**fields, "document_id": str(world.beta.document.id)}
    assert browser_of(OFFICER_A).post(f"{ONE}/record", foreign).status_code == 422


def test_an_unknown_fingerprint_is_said_to_be_unknown(world: World, browser_of: BrowserOf) -> None:
    for fingerprint in ("0" * 64, "<script>alert(1)", "é"):
        page = browser_of(None).get(f"/verify/{fingerprint}")
        assert page.status_code == 404
        assert "<script>alert" not in page.text
        assert page.headers["X-Robots-Tag"] == "noindex"


def test_anybody_learns_who_signed_and_not_the_figures(
    sealed: str, browser_of: BrowserOf, world: World
) -> None:
    page = browser_of(None).get(f"/verify/{sealed.upper()}")
    assert page.status_code == 200
    assert page.headers["X-Robots-Tag"] == "noindex"
    for words in (world.alpha.a.organisation.name, "Signatory, Maire", "Les montants ne sont pas", "2021"):
        assert words in page.text
    assert "Financements inscrits" not in page.text
    assert ANSWER not in page.text


@pytest.fixture
def publish(sealed: str, browser_of: BrowserOf) -> Callable[[str], None]:
    def agree(email: str) -> None:
        assert browser_of(email).post(f"{ONE}/publish").status_code == 303

    return agree


def test_figures_are_shown_once_both_published(
    sealed: str, browser_of: BrowserOf, publish: Callable[[str], None]
) -> None:
    anybody = browser_of(None)
    publish(OFFICER_A)
    assert "En chiffres" not in anybody.get(f"/verify/{sealed}").text
    publish(OFFICER_B)
    assert "Financements inscrits" in anybody.get(f"/verify/{sealed}").text


def test_errata_stand_beside(sealed: str, browser_of: BrowserOf) -> None:
    officer = browser_of(OFFICER_B)
    assert officer.post(f"{ONE}/erratum", {"text": ""}).status_code == 422
    assert officer.post(f"{ONE}/erratum", {"text": "Page 2 : lire <12>."}).status_code == 303
    for page in (officer.get(SIGN), browser_of(None).get(f"/verify/{sealed}")):
        assert "Page 2 : lire &lt;12&gt;." in page.text
    assert officer.get(REPORT).data == FAKE_PDF


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (FAKE_PDF, "Oui : ce fichier"),
        (FAKE_PDF[:-1] + b"G", "Non : ce fichier"),
        (FAKE_PDF + b"\n", "Non : ce fichier"),
    ],
)
def test_one_byte_makes_another_file(sealed: str, browser_of: BrowserOf, content: bytes, words: str) -> None:
    page = send_file(browser_of(None), f"/verify/{sealed}", "rapport.pdf", content)
    assert page.status_code == 200
    assert words in page.text


def test_offering_nothing_or_too_much_is_said(sealed: str, browser_of: BrowserOf) -> None:
    anybody = browser_of(None)
    assert anybody.post(f"/verify/{sealed}").status_code == 422
    answer = send_file(anybody, f"/verify/{sealed}", "gros.pdf", bytes(22 * 1024 * 1024))
    assert answer.status_code == 413
    assert anybody.post_bare(f"/verify/{sealed}").status_code == 400


def test_a_stranger_sees_nothing_of_it(sealed: str, browser_of: BrowserOf) -> None:
    stranger = browser_of(STRANGER)
    for path in (SIGN, REPORT, f"{ONE}/record", f"{ONE}/erratum", "/partnerships/beta/evaluations/E1/record"):
        answer = stranger.get(path)
        assert answer.status_code in {404, 422}
        assert CANARY_ALPHA not in answer.text
