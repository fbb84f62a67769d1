"""Undoing a freeze: every key-holder asks, and nobody has signed. What was frozen then is known as undone for ever."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import new_id
from aict.evaluations.models import Stage
from aict.partnerships.access import Permission, Standing, require
from aict.partnerships.models import Member
from aict.sealing.models import Decision, Snapshot, UndoneFreeze, Unfreezing
from aict.sealing.queries import key_holders, words
from aict.sealing.signing import hold, refuse_sealed


def may_be_undone(snapshot: Snapshot) -> bool:
    """Whether nobody's word is a signature; one who refused has signed nothing."""
    signed = any(word.decision is Decision.SIGN for word in words(snapshot).values())
    return snapshot.sealed_at is None and not signed


def not_asking(snapshot: Snapshot) -> list[Member]:
    """The key-holders that have not asked to undo the freeze."""
    asking = {each.member_id for each in snapshot.unfreezings}
    return [member for member in key_holders(snapshot.evaluation) if member.id not in asking]


def ask_to_unfreeze(session: Session, snapshot: Snapshot, *, at: Standing) -> bool:
    """The wish of one's own key-holder; says whether all have asked, and the freeze is undone. Raises `RuleBroken`, `Frozen`."""
    require(at, Permission.TURN_KEY)
    hold(session, snapshot)
    refuse_sealed(snapshot)
    if not may_be_undone(snapshot):
        raise RuleBroken(Sentence("Quelqu’un a signé : ce qui est signé ne se défait plus."))
    if at.member is None or at.member not in not_asking(snapshot):
        return False
    if any(each.person_id == at.person.id for each in snapshot.unfreezings):
        raise RuleBroken(Sentence("Une même personne ne se prononce jamais pour deux membres."))
    wish = Unfreezing(
        id=new_id(), partnership_id=snapshot.partnership_id, member=at.member, person_id=at.person.id
    )
    wish.at = clock.now()
    snapshot.unfreezings.append(wish)
    session.flush()
    if not_asking(snapshot):
        return False
    _undo(session, snapshot)
    return True


def _undo(session: Session, snapshot: Snapshot) -> None:
    evaluation = snapshot.evaluation
    session.add(
        UndoneFreeze(
            id=new_id(),
            evaluation_id=evaluation.id,
            partnership_id=snapshot.partnership_id,
            fingerprint=snapshot.fingerprint,
            frozen_at=snapshot.frozen_at,
            undone_at=clock.now(),
        )
    )
    for row in (*snapshot.unfreezings, *snapshot.signatures):
        session.delete(row)
    session.flush()
    session.delete(snapshot)
    evaluation.stage = Stage.JOINT_SESSION
    session.flush()


def undone(session: Session, fingerprint: str) -> Sequence[UndoneFreeze]:
    """The freezes of this fingerprint that were undone, the last first."""
    return session.scalars(
        select(UndoneFreeze)
        .where(UndoneFreeze.fingerprint == fingerprint)
        .order_by(UndoneFreeze.undone_at.desc(), UndoneFreeze.id)
    ).all()
