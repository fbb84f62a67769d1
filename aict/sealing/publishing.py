"""Showing the figures of a sealed evaluation to everyone: it takes the yes of every key-holder."""

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.partnerships.access import Permission, Standing, require
from aict.partnerships.models import Member
from aict.sealing.models import Publication, Snapshot
from aict.sealing.queries import unpublished
from aict.sealing.signing import hold, require_recorder


def publish(session: Session, snapshot: Snapshot, *, at: Standing) -> None:
    """The yes of one's own key-holder; twice is once. Raises `RuleBroken` before the seal."""
    require(at, Permission.TURN_KEY)
    _hold_sealed(session, snapshot)
    if at.member is None or at.member not in unpublished(snapshot):
        return
    own = (p for p in snapshot.publications if p.person_id == at.person.id and p.recorded_from_id is None)
    if any(publication.member_id != at.key_id for publication in own):
        raise RuleBroken(Sentence("Une même personne ne se prononce jamais pour deux membres."))
    _keep(session, snapshot, member=at.member, person_id=at.person.id)


def record_publication(
    session: Session, snapshot: Snapshot, *, at: Standing, member: Member, document: Document
) -> None:
    """Record, from a document, the yes of a key-holder of another side. Raises `RuleBroken`."""
    require_recorder(at)
    _hold_sealed(session, snapshot)
    if member not in unpublished(snapshot) or member.side == at.side:
        raise RuleBroken(
            Sentence("On n’enregistre que l’accord d’un autre côté, qui ne l’a pas encore donné."),
            field="member_id",
        )
    _keep(
        session,
        snapshot,
        member=member,
        person_id=at.person.id,
        recorded_from=document,
        recorded_by=at.member,
    )


def _hold_sealed(session: Session, snapshot: Snapshot) -> None:
    hold(session, snapshot)
    if snapshot.sealed_at is None:
        raise RuleBroken(Sentence("On ne publie qu’une évaluation scellée."))


def _keep(session: Session, snapshot: Snapshot, **said: object) -> None:
    publication = Publication(
        id=new_id(), snapshot_id=snapshot.id, partnership_id=snapshot.partnership_id, at=clock.now(), **said
    )
    snapshot.publications.append(publication)
    session.flush()
