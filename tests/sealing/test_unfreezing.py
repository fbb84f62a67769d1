"""A freeze is undone by all the key-holders, before anybody has signed; a refusal given on paper is recorded with its page."""

import pytest

from aict.core.dates import PartialDate
from aict.core.errors import Frozen, NotAllowed, RuleBroken
from aict.evaluations.models import Stage
from aict.sealing import services, signing, unfreezing
from aict.sealing.models import Decision
from aict.sealing.queries import snapshot_of, words
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.documents.files import PDF
from tests.factories import OFFICER_A, OFFICER_B, READER_A, SIGNATORY_A, SIGNATORY_B, World
from tests.reports.reading import pages_of
from tests.sealing.conftest import Scene, found
from tests.sealing.test_pages import send_file

ONE = "/partnerships/alpha/evaluations/E1"
SIGN = f"{ONE}/sign"


def test_it_takes_every_key_holder(frozen: str, browser_of: BrowserOf, scene: Scene) -> None:
    first, second = browser_of(OFFICER_A), browser_of(OFFICER_B)
    for _ in range(2):
        assert first.post(f"{ONE}/unfreeze").status_code == 303
    assert "Demandé par" in second.get(SIGN).text
    with scene(OFFICER_A) as (_session, evaluation, _at):
        assert evaluation.stage is Stage.FROZEN
    assert second.post(f"{ONE}/unfreeze").status_code == 303
    with scene(OFFICER_A) as (session, evaluation, _at):
        assert evaluation.stage is Stage.JOINT_SESSION
        assert snapshot_of(session, evaluation) is None
    page = browser_of(None).get(f"/verify/{frozen}")
    assert page.status_code == 200
    assert "Empreinte défaite" in page.text
    assert first.get(f"{ONE}/voice").status_code == 200


def test_what_is_frozen_again_is_genuine_again(frozen: str, scene: Scene, browser_of: BrowserOf) -> None:
    for email in (OFFICER_A, OFFICER_B):
        with scene(email) as (session, evaluation, at):
            unfreezing.ask_to_unfreeze(session, found(session, evaluation), at=at)
    with scene(OFFICER_A) as (session, evaluation, at):
        assert services.freeze(session, evaluation, at=at).fingerprint == frozen
    assert "pas encore scellé" in browser_of(None).get(f"/verify/{frozen}").text


def test_a_refusal_is_no_obstacle_and_a_signature_is(frozen: str, scene: Scene) -> None:
    with scene(SIGNATORY_B) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        reason = "Pas nos montants."
        signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.REFUSE, reason=reason)
        assert unfreezing.ask_to_unfreeze(session, snapshot, at=at) is False
    with scene(SIGNATORY_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.SIGN)
        with pytest.raises(RuleBroken, match="signé"):
            unfreezing.ask_to_unfreeze(session, snapshot, at=at)
        signing.sign(
            session, snapshot, at=at, fingerprint=frozen, decision=Decision.REFUSE, reason="À corriger."
        )
        session.refresh(snapshot)
        assert unfreezing.ask_to_unfreeze(session, snapshot, at=at) is True
        assert evaluation.stage is Stage.JOINT_SESSION


def test_a_reader_and_a_seal_leave_it(sealed: str, scene: Scene) -> None:
    with scene(READER_A) as (session, evaluation, at), pytest.raises(NotAllowed):
        unfreezing.ask_to_unfreeze(session, found(session, evaluation), at=at)
    with scene(OFFICER_A) as (session, evaluation, at), pytest.raises(Frozen):
        unfreezing.ask_to_unfreeze(session, found(session, evaluation), at=at)


def test_a_refusal_on_paper_is_recorded_with_its_page_and_printed_as_recorded(
    frozen: str, browser_of: BrowserOf, world: World, scene: Scene
) -> None:
    officer = browser_of(OFFICER_A)
    form = officer.get(f"{ONE}/record")
    fields = {
        **fields_of(form),
        "member_id": str(world.alpha.b.member.id),
        "decision": "refuse",
        "name": "B. Maire",
        "capacity": "Maire",
        "signed_on": "2026-02-03",
    }
    fields.pop("file", None)
    silent = send_file(officer, f"{ONE}/record", "lettre.pdf", PDF, **{**fields, "reason": ""})
    assert silent.status_code == 422
    assert 'href="#reason"' in silent.text
    said = {**fields, "reason": "Nos montants ne sont pas ceux-là.", "once": fields_of(silent)["once"]}
    assert send_file(officer, f"{ONE}/record", "lettre.pdf", PDF, **said).status_code == 303
    page = browser_of(OFFICER_B).get(SIGN).text
    assert "non signé" in page
    assert "Nos montants ne sont pas ceux-là." in page
    assert "enregistré par" in page
    with scene(OFFICER_A) as (session, evaluation, _):
        (word,) = words(found(session, evaluation)).values()
        assert (word.decision, word.signed_on, word.recorded_from is None) == (
            Decision.REFUSE,
            str(PartialDate(2026, 2, 3)),
            False,
        )
    printed = " ".join(" ".join(pages_of(officer.get(f"{ONE}/report.pdf").data)).split())
    assert "Non signé, parce que" in printed
    assert "enregistré par" in printed
