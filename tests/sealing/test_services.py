"""Freeze, sign, refuse, record, seal: in this order only, by those who may, and never half."""

import uuid
from functools import partial

import pytest
from sqlalchemy import func, select

from aict.config import Settings
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Frozen, NotAllowed, Overtaken, RuleBroken
from aict.evaluations.guard import refuse_frozen
from aict.evaluations.models import Evaluation, Stage
from aict.reporting import snapshot as codec
from aict.sealing import publishing, services, signing
from aict.sealing.models import Decision, Signature, Snapshot
from aict.sealing.queries import is_public, obstacles, words
from tests.factories import OFFICER_A, OFFICER_B, READER_A, SIGNATORY_A, SIGNATORY_B, World
from tests.sealing.conftest import ANSWER, FAKE_PDF, Scene, found, printed


def test_nothing_is_frozen_before_the_answers_are_known(scene: Scene) -> None:
    with scene(OFFICER_A) as (session, evaluation, at), pytest.raises(RuleBroken, match="réponses"):
        services.freeze(session, evaluation, at=at)


def test_what_is_pending_is_named(scene: Scene, answered: None) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        said = [str(sentence) for sentence in obstacles(session, evaluation)]
        assert len(said) == 2
        assert said[1].endswith(": 1.")
        with pytest.raises(RuleBroken):
            services.freeze(session, evaluation, at=at)
        assert evaluation.stage is Stage.JOINT_SESSION


def test_what_is_frozen_says_what_was_agreed(scene: Scene, frozen: str) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        assert evaluation.stage is Stage.FROZEN
        assert codec.fingerprint(snapshot.content) == frozen
        assert codec.freeze(codec.thaw(snapshot.content)) == snapshot.content
        assert f"{ANSWER} a" in snapshot.content
        assert f"{ANSWER} b" in snapshot.content
        with pytest.raises(Frozen):
            refuse_frozen(evaluation)
        with pytest.raises(Frozen):
            services.freeze(session, evaluation, at=at)


def test_no_private_person_is_named(scene: Scene, frozen: str) -> None:
    with scene(OFFICER_A) as (session, evaluation, _):
        content = found(session, evaluation).content
        assert not [name for name in ("Officer", "Reader", "Administrator", "Evaluator") if name in content]


def test_a_signatory_signs_in_a_capacity_and_may_change_their_mind(scene: Scene, frozen: str) -> None:
    with scene(SIGNATORY_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        sign = partial(signing.sign, session, snapshot, at=at, fingerprint=frozen)
        sign(decision=Decision.REFUSE, reason="Pas encore.")
        sign(decision=Decision.SIGN)
        (word,) = words(snapshot).values()
        assert (word.decision, word.capacity, word.name) == (Decision.SIGN, "Maire", "Signatory")
        assert len(snapshot.signatures) == 2


def test_what_may_not_be_signed(scene: Scene, frozen: str) -> None:
    with scene(SIGNATORY_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        with pytest.raises(RuleBroken, match="motif"):
            signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.REFUSE)
        with pytest.raises(Overtaken):
            signing.sign(session, snapshot, at=at, fingerprint="0" * 64, decision=Decision.SIGN)
    for email in (OFFICER_A, READER_A):
        with scene(email) as (session, evaluation, at), pytest.raises(NotAllowed):
            signing.sign(
                session, found(session, evaluation), at=at, fingerprint=frozen, decision=Decision.SIGN
            )


def test_nobody_signs_for_two(scene: Scene, frozen: str, world: World) -> None:
    with scene(SIGNATORY_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.SIGN)
        snapshot.signatures[0].member_id = world.alpha.b.member.id
        session.flush()
        with pytest.raises(RuleBroken, match="deux membres"):
            signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.SIGN)


def record(scene: Scene, world: World, *, email: str = OFFICER_A, side: str = "b") -> None:
    with scene(email) as (session, evaluation, at):
        document = session.merge(world.alpha.document)
        member = next(m for m in at.partnership.members if m.side == side and m.holds_key)
        signing.record_signature(
            session,
            found(session, evaluation),
            at=at,
            member=member,
            name="A. Maire",
            capacity="Maire",
            signed_on=PartialDate(2026, 2, 3),
            document=document,
        )


def test_a_signature_on_paper_is_recorded_and_yields_to_the_true_one(
    scene: Scene, frozen: str, world: World
) -> None:
    record(scene, world)
    with scene(SIGNATORY_B) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        before = words(snapshot)[world.alpha.b.member.id]
        assert (before.recorded_by_id, before.signed_on) == (world.alpha.a.member.id, "2026-02-03")
        signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.SIGN)
        assert words(snapshot)[world.alpha.b.member.id].recorded_from_id is None
    with pytest.raises(RuleBroken, match="lui-même"):
        record(scene, world)


def test_only_an_officer_records_and_only_for_another_side(scene: Scene, frozen: str, world: World) -> None:
    with pytest.raises(NotAllowed):
        record(scene, world, email=SIGNATORY_A)
    with pytest.raises(RuleBroken, match="autre côté"):
        record(scene, world, side="a")


def test_no_seal_while_somebody_is_silent(scene: Scene, frozen: str, settings: Settings) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        with pytest.raises(RuleBroken, match="n’a pas encore signé"):
            services.seal(session, snapshot, at=at, printed=printed(snapshot, settings))


def test_the_seal_keeps_what_was_printed_and_sealing_twice_is_sealing_once(
    scene: Scene, sealed: str, settings: Settings
) -> None:
    with scene(OFFICER_B) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        assert evaluation.stage is Stage.SEALED
        assert [rendering.pdf for rendering in snapshot.renderings] == [FAKE_PDF]
        services.seal(session, snapshot, at=at, printed=printed(snapshot, settings))
        assert len(snapshot.renderings) == 1
        signatures = codec.thaw(snapshot.sealed_content or "").blocks["signatures"]
        assert [s.refused_because for s in signatures] == [None, "Les montants ne sont pas les nôtres."]


def test_who_signs_during_the_print_is_not_left_out(scene: Scene, signed: str, settings: Settings) -> None:
    with scene(OFFICER_A) as (session, evaluation, _):
        before = printed(found(session, evaluation), settings)
    with scene(SIGNATORY_B) as (session, evaluation, at):
        signing.sign(session, found(session, evaluation), at=at, fingerprint=signed, decision=Decision.SIGN)
    with scene(OFFICER_A) as (session, evaluation, at), pytest.raises(Overtaken):
        services.seal(session, found(session, evaluation), at=at, printed=before)


def test_after_the_seal_nobody_signs_any_more(scene: Scene, sealed: str, world: World) -> None:
    with scene(SIGNATORY_B) as (session, evaluation, at), pytest.raises(Frozen):
        signing.sign(session, found(session, evaluation), at=at, fingerprint=sealed, decision=Decision.SIGN)
    with pytest.raises(Frozen):
        record(scene, world)


@pytest.mark.usefixtures("concluded")
@pytest.mark.parametrize("step", ["aict.reporting.snapshot.freeze", "aict.core.trail.write"])
def test_a_fault_while_freezing_leaves_nothing(
    scene: Scene, database: Database, monkeypatch: pytest.MonkeyPatch, step: str, world: World
) -> None:
    monkeypatch.setattr(step, _fail)
    with pytest.raises(OSError), scene(OFFICER_A) as (session, evaluation, at):  # noqa: PT011 (ours)
        services.freeze(session, evaluation, at=at)
    assert state(database, world.alpha.evaluation.id) == (Stage.JOINT_SESSION, 0, 0)


@pytest.mark.usefixtures("signed")
def test_a_fault_while_sealing_leaves_nothing(
    scene: Scene, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        paper = printed(found(session, evaluation), settings)
    monkeypatch.setattr("aict.reporting.snapshot.freeze", _fail)
    with pytest.raises(OSError), scene(OFFICER_A) as (session, evaluation, at):  # noqa: PT011 (ours)
        services.seal(session, found(session, evaluation), at=at, printed=paper)
    assert state(database, world.alpha.evaluation.id) == (Stage.FROZEN, 1, 2)


def test_the_figures_are_public_once_everybody_said_yes(scene: Scene, sealed: str, world: World) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        publishing.publish(session, snapshot, at=at)
        publishing.publish(session, snapshot, at=at)
        assert len(snapshot.publications) == 1
        assert not is_public(snapshot)
    with scene(SIGNATORY_B) as (session, evaluation, at):
        publishing.publish(session, found(session, evaluation), at=at)
        assert is_public(found(session, evaluation))


def test_a_yes_on_paper_counts_and_says_so(scene: Scene, sealed: str, world: World) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        snapshot, document = found(session, evaluation), session.merge(world.alpha.document)
        publishing.publish(session, snapshot, at=at)
        own = next(m for m in at.partnership.members if m.side == "a")
        with pytest.raises(RuleBroken):
            publishing.record_publication(session, snapshot, at=at, member=own, document=document)
        other = next(m for m in at.partnership.members if m.side == "b")
        publishing.record_publication(session, snapshot, at=at, member=other, document=document)
        assert is_public(snapshot)
        assert snapshot.publications[-1].recorded_by is at.member


def test_nothing_is_corrected_or_published_before_the_seal(scene: Scene, signed: str) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        with pytest.raises(RuleBroken):
            services.add_erratum(session, snapshot, at=at, text="Page 2 : lire 12.")
        with pytest.raises(RuleBroken):
            publishing.publish(session, snapshot, at=at)


def _fail(*_: object, **__: object) -> str:
    raise OSError


def state(database: Database, of: uuid.UUID) -> tuple[Stage, int, int]:
    with database.session(writing=False) as session:
        snapshots = session.scalar(select(func.count()).select_from(Snapshot)) or 0
        signatures = session.scalar(select(func.count()).select_from(Signature)) or 0
        stage = session.scalars(select(Evaluation.stage).where(Evaluation.id == of)).one()
        return stage, snapshots, signatures
