"""The end of an evaluation: frozen, signed here by one side, by the other on paper, and sealed once it can be printed."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.dates import PartialDate
from aict.demonstration.story.stage import CODE, OTHER, SIGNATORIES, Stage, Told, chapter
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Partnership
from aict.sealing.models import Decision, Snapshot
from aict.sealing.queries import awaited
from aict.sealing.services import Printed, freeze, seal
from aict.sealing.signing import record_signature, sign

CHAPTERS = ("midterm", "evaluation")
"""The evaluations of the story, the first first."""


def play(stage: Stage, evaluation: Evaluation, told: Told) -> Snapshot:
    """Freeze the evaluation and sign it, each side in its way."""
    with stage.officer(told["freeze"]) as at:
        snapshot = freeze(stage.session, evaluation, at=at)
    own = told["signature"]
    with stage.act(SIGNATORIES[own["by"]], own.get("on")) as at:
        sign(
            stage.session,
            snapshot,
            at=at,
            fingerprint=snapshot.fingerprint,
            decision=Decision.SIGN,
            invented=True,
        )
    _record(stage, snapshot, told["recorded_signature"])
    return snapshot


def _record(stage: Stage, snapshot: Snapshot, told: Told) -> None:
    with stage.officer(told) as at:
        member = next(m for m in at.partnership.members if m.side == OTHER[told["by"]] and m.holds_key)
        record_signature(
            stage.session,
            snapshot,
            at=at,
            member=member,
            name=told["name"],
            capacity=told["capacity"],
            signed_on=PartialDate.of(clock.today()),
            document=stage.document(at, told),
            invented=True,
        )


def snapshots_in(session: Session) -> Sequence[Snapshot]:
    """What the story froze, the first evaluation first; nothing when the database does not hold the story."""
    of_the_story = (
        select(Snapshot)
        .join(Evaluation, Snapshot.evaluation_id == Evaluation.id)
        .join(Partnership, Evaluation.partnership_id == Partnership.id)
        .where(Partnership.code == CODE, Evaluation.invented)
        .order_by(Evaluation.entered_at, Evaluation.code)
    )
    return session.scalars(of_the_story).all()


def snapshot_in(session: Session) -> Snapshot | None:
    """The last that the story froze; None when the database does not hold the story."""
    return next(reversed(snapshots_in(session)), None)


def awaits_its_seal(snapshot: Snapshot | None) -> bool:
    """Whether everybody has signed and only the prints are missing."""
    return snapshot is not None and snapshot.sealed_at is None and not awaited(snapshot)


def finish(stage: Stage, place: int, printed: Printed) -> None:
    """Seal one of those that the story froze, with prints that were made outside the transaction."""
    with stage.officer(chapter(CHAPTERS[place])["seal"]) as at:
        seal(stage.session, snapshots_in(stage.session)[place], at=at, printed=printed)
