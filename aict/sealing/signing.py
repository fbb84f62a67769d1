"""Signing a fingerprint or refusing to, and recording a signature or a refusal given on paper.

A key-holder's own word takes the place of one that was recorded for it, never the other way round;
nobody signs for two key-holders; and after the seal nobody signs any more.
"""

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Frozen, NotAllowed, Overtaken, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.partnerships.access import Permission, Standing, require
from aict.partnerships.models import Member
from aict.sealing.models import Decision, Signature, Snapshot
from aict.sealing.queries import key_holders, words


def sign(
    session: Session,
    snapshot: Snapshot,
    *,
    at: Standing,
    fingerprint: str,
    decision: Decision,
    reason: str | None = None,
    invented: bool = False,
) -> Signature:
    """Sign, or refuse with a reason, exactly the fingerprint that was read, in one's public capacity.

    Raises `RuleBroken`, `NotAllowed` without a capacity, `Overtaken` for another fingerprint, `Frozen` when sealed.
    """
    require(at, Permission.SIGN)
    hold(session, snapshot)
    refuse_sealed(snapshot)
    if fingerprint != snapshot.fingerprint:
        raise Overtaken(Sentence("Ce n’est pas l’empreinte de cette évaluation. Relisez, puis signez."))
    capacity = at.capacity()
    if at.member is None or not capacity:
        raise NotAllowed(
            Sentence("Votre compte ne dit pas à quel titre vous signez : l’administrateur l’écrit.")
        )
    if decision is Decision.REFUSE and not reason:
        raise RuleBroken(
            Sentence("Dites pourquoi : un refus de signer a toujours son motif."), field="reason"
        )
    _refuse_two_keys(snapshot, at)
    return _keep(
        session,
        snapshot,
        member=at.member,
        person_id=at.person.id,
        name=at.person.name,
        capacity=capacity,
        decision=decision,
        reason=reason if decision is Decision.REFUSE else None,
        invented=invented,
    )


def record_signature(
    session: Session,
    snapshot: Snapshot,
    *,
    at: Standing,
    member: Member,
    name: str,
    capacity: str,
    signed_on: PartialDate,
    document: Document,
    decision: Decision = Decision.SIGN,
    reason: str | None = None,
    invented: bool = False,
) -> Signature:
    """Record, from the page or the letter, the signature or the refusal of a key-holder of another side.

    Raises `RuleBroken`, `Frozen`.
    """
    require_recorder(at)
    hold(session, snapshot)
    refuse_sealed(snapshot)
    if member not in key_holders(snapshot.evaluation) or member.side == at.side:
        raise RuleBroken(
            Sentence("On n’enregistre que la signature d’un autre côté ; le vôtre signe ici."),
            field="member_id",
        )
    if decision is Decision.REFUSE and not reason:
        raise RuleBroken(
            Sentence("Dites pourquoi : un refus de signer a toujours son motif."), field="reason"
        )
    before = words(snapshot).get(member.id)
    if before is not None and before.recorded_from_id is None:
        raise RuleBroken(Sentence("Ce membre s’est déjà prononcé lui-même ici."), field="member_id")
    return _keep(
        session,
        snapshot,
        member=member,
        person_id=at.person.id,
        name=name,
        capacity=capacity,
        decision=decision,
        reason=reason if decision is Decision.REFUSE else None,
        signed_on=str(signed_on),
        recorded_from=document,
        recorded_by=at.member,
        invented=invented,
    )


def hold(session: Session, snapshot: Snapshot) -> None:
    """Lock the row until the end of the transaction, and read again what was said on it."""
    session.refresh(snapshot, with_for_update={"of": Snapshot})


def require_recorder(at: Standing) -> None:
    """An officer of a key-holder: they turn a key, and they enter documents."""
    require(at, Permission.TURN_KEY)
    require(at, Permission.CONTRIBUTE)


def refuse_sealed(snapshot: Snapshot) -> None:
    """Raise `Frozen` after the seal."""
    if snapshot.sealed_at is not None:
        raise Frozen(
            Sentence("Cette évaluation est scellée : on ne la signe plus. Une correction est un erratum.")
        )


def _refuse_two_keys(snapshot: Snapshot, at: Standing) -> None:
    own = (s for s in snapshot.signatures if s.person_id == at.person.id and s.recorded_from_id is None)
    if any(signature.member_id != at.key_id for signature in own):
        raise RuleBroken(Sentence("Une même personne ne signe jamais pour deux membres."))


def _keep(session: Session, snapshot: Snapshot, *, member: Member, **said: object) -> Signature:
    # Identifiers beside the objects: only what is said before the flush is noted in the trail.
    of = {"snapshot_id": snapshot.id, "member_id": member.id, "partnership_id": snapshot.partnership_id}
    signature = Signature(id=new_id(), at=clock.now(), snapshot=snapshot, member=member, **of, **said)
    session.add(signature)
    session.flush()
    return signature
