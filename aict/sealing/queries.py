"""Reading snapshots, and what was said on them."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.answers import revealed
from aict.core.errors import NotVisible, Sentence
from aict.core.revisions import SharedText, head_of, in_force
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.services import sides_of
from aict.partnerships.models import Member
from aict.sealing.models import Signature, Snapshot


def snapshot_of(session: Session, evaluation: Evaluation) -> Snapshot | None:
    """What was frozen of an evaluation; None before."""
    return session.scalar(select(Snapshot).where(Snapshot.evaluation_id == evaluation.id))


def snapshot_by_fingerprint(session: Session, fingerprint: str) -> Snapshot:
    """What bears this fingerprint, whoever asks; `NotVisible` when nothing does."""
    found = session.scalar(select(Snapshot).where(Snapshot.fingerprint == fingerprint))
    if found is None:
        raise NotVisible
    return found


def words(snapshot: Snapshot) -> dict[uuid.UUID, Signature]:
    """The last word of each member: a later one replaces it, none is erased."""
    return {signature.member_id: signature for signature in snapshot.signatures}


def key_holders(evaluation: Evaluation) -> list[Member]:
    """Who has to sign, side by side."""
    return [member for member in evaluation.partnership.members if member.holds_key]


def awaited(snapshot: Snapshot) -> list[Member]:
    """The key-holders that have neither signed nor refused."""
    said = words(snapshot)
    return [member for member in key_holders(snapshot.evaluation) if member.id not in said]


def unpublished(snapshot: Snapshot) -> list[Member]:
    """Who signed or refused and has not said yes to publication; a member that joined later is not asked."""
    said = {publication.member_id for publication in snapshot.publications}
    asked = words(snapshot)
    return [m for m in key_holders(snapshot.evaluation) if m.id in asked and m.id not in said]


def is_public(snapshot: Snapshot) -> bool:
    """Whether everyone may see the figures: sealed, and every key-holder said yes."""
    return snapshot.sealed_at is not None and bool(snapshot.publications) and not unpublished(snapshot)


def obstacles(session: Session, evaluation: Evaluation) -> list[Sentence]:
    """What has to happen before the evaluation can be frozen; empty when it can be."""
    if evaluation.stage is Stage.RECORDED:
        return [Sentence("Cette évaluation passée n’est qu’enregistrée : il n’y a rien à signer.")]
    if evaluation.stage is Stage.ANSWERING or revealed(session, evaluation.id, sides_of(evaluation)) is None:
        return [Sentence("Chaque côté doit d’abord avoir envoyé ses réponses.")]
    pending = [r.number for r in evaluation.recommendations if r.text.standing and not _is_settled(r.text)]
    awaited_words = Sentence(
        "Des recommandations attendent encore l’accord de tous : %(numbers)s.",
        numbers=", ".join(str(number) for number in pending),
    )
    found = [_conclusions(evaluation.conclusions), awaited_words if pending else None]
    return [sentence for sentence in found if sentence is not None]


def _conclusions(text: SharedText | None) -> Sentence | None:
    if text is None or not text.standing:
        return Sentence("Les conclusions communes ne sont pas encore écrites.")
    if not _is_settled(text):
        return Sentence("Les conclusions communes attendent encore l’accord de tous.")
    return None


def _is_settled(text: SharedText) -> bool:
    """Whether what was proposed last is in force: nothing pending stands beside what would be frozen."""
    return text.standing > 0 and in_force(text) is head_of(text)
