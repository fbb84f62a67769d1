"""The steps that an evaluation takes at its end, taken for a test."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.config import Settings
from aict.core import agreement, clock, revisions
from aict.core.answers import Given
from aict.core.answers import save as save_answers
from aict.core.db import Database
from aict.core.revisions import SharedText, head_of
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import asked_in
from aict.partnerships.access import Standing, standing_in
from aict.sealing import paper, services, signing
from aict.sealing.models import Decision, Snapshot
from aict.sealing.queries import snapshot_of
from tests.factories import OFFICER_A, SIGNATORY_A, SIGNATORY_B, Filled, author_of

ANSWER = "motdesreponses"
"""Stands in the answers of both sides."""
FAKE_PDF = b"%PDF-1.7 what a seal of the tests prints %%EOF"


class Scene(Protocol):
    """One transaction on the evaluation, in the name of one person."""

    def __call__(self, email: str) -> AbstractContextManager[tuple[Session, Evaluation, Standing]]: ...


def scene_of(database: Database, alpha: Filled) -> Scene:
    code, evaluation_id = alpha.code, alpha.evaluation.id

    @contextmanager
    def opened(email: str) -> Iterator[tuple[Session, Evaluation, Standing]]:
        with database.transaction() as session:
            person = session.scalars(select(Person).where(Person.email == email)).one()
            evaluation = session.scalars(select(Evaluation).where(Evaluation.id == evaluation_id)).one()
            yield session, evaluation, standing_in(session, person, code)

    return opened


def agree_for_b(session: Session, alpha: Filled, text: SharedText) -> None:
    revision = head_of(text)
    assert revision is not None
    keys = [alpha.a.member.id, alpha.b.member.id]
    author = author_of(alpha.b.member)
    agreement.say(session, revision, verdict=revisions.Verdict.AGREE, author=author, keys=keys)


def answer(scene: Scene) -> None:
    """Both sides have sent their answers."""
    with scene(OFFICER_A) as (session, evaluation, _):
        question = asked_in(session, evaluation, "fr")[0]
        for side in ("a", "b"):
            sheet = save_answers(
                session,
                subject_id=evaluation.id,
                partnership_id=evaluation.partnership_id,
                party=side,
                answers={question.code: Given(question.choices[0][0], comment=f"{ANSWER} {side}")},
                version=0,
            )
            sheet.submitted_at = clock.now()


def conclude(scene: Scene, alpha: Filled) -> None:
    """Everything that was proposed is in force."""
    with scene(OFFICER_A) as (session, evaluation, _):
        assert evaluation.conclusions is not None
        agree_for_b(session, alpha, evaluation.conclusions)
        agree_for_b(session, alpha, evaluation.recommendations[0].text)


def freeze(scene: Scene) -> str:
    """Freeze it; the fingerprint of what was frozen."""
    with scene(OFFICER_A) as (session, evaluation, at):
        return services.freeze(session, evaluation, at=at).fingerprint


def sign(scene: Scene, fingerprint: str) -> None:
    """Side a signs, side b refuses."""
    with scene(SIGNATORY_A) as (session, evaluation, at):
        read = found(session, evaluation)
        signing.sign(session, read, at=at, fingerprint=fingerprint, decision=Decision.SIGN)
    with scene(SIGNATORY_B) as (session, evaluation, at):
        read, no, reason = found(session, evaluation), Decision.REFUSE, "Les montants ne sont pas les nôtres."
        signing.sign(session, read, at=at, fingerprint=fingerprint, decision=no, reason=reason)


def seal(scene: Scene, settings: Settings) -> None:
    """Seal it with a print that takes no time."""
    with scene(OFFICER_A) as (session, evaluation, at):
        snapshot = found(session, evaluation)
        services.seal(session, snapshot, at=at, printed=printed(snapshot, settings))


def found(session: Session, evaluation: Evaluation) -> Snapshot:
    snapshot = snapshot_of(session, evaluation)
    assert snapshot is not None
    return snapshot


def printed(snapshot: Snapshot, settings: Settings) -> services.Printed:
    return services.Printed(paper.document_of(snapshot, settings), {"fr": FAKE_PDF})
