"""Whether what is kept of a frozen or sealed evaluation is still what was frozen, signed and printed.

The fingerprint is the hash of the snapshot; the fingerprint, the words of the signatories and the hash of each print stand in the
chain of the trail. One byte changed in any of them is found, and said to whoever asks.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from aict.core.errors import Sentence
from aict.core.trail_proof import contradicted
from aict.reporting import snapshot as codec
from aict.reporting.blocks import Signature as Line
from aict.reporting.document import Document
from aict.sealing.models import Rendering, Snapshot
from aict.sealing.signature_blocks import signature_blocks

TEXT = Sentence("Le texte gardé ici n’est plus celui de cette empreinte.")
SEALED_TEXT = Sentence("Le texte scellé n’est plus celui qui a été figé.")
SIGNATURES = Sentence("Les signatures gardées ici ne sont plus celles qui ont été données.")
PRINTS = Sentence("Un exemplaire gardé ici n’est plus celui qui a été imprimé au moment du sceau.")
RECORD = Sentence("Ce qui est gardé de cette évaluation a été changé hors de ce registre.")


def faults(session: Session, snapshot: Snapshot) -> list[Sentence]:
    """What is no longer as it was; nothing when all is."""
    found = [
        TEXT if codec.fingerprint(snapshot.content) != snapshot.fingerprint else None,
        None if _is_what_was_frozen(snapshot) else SEALED_TEXT,
        None if _is_what_was_signed(session, snapshot) else SIGNATURES,
        None if _are_the_prints(session, snapshot) else PRINTS,
        RECORD if contradicted(session, [snapshot, *snapshot.errata]) else None,
    ]
    return [sentence for sentence in found if sentence is not None]


def false_snapshots(session: Session) -> list[tuple[str, list[Sentence]]]:
    """The fingerprint of every snapshot that is no longer what it was, with what is wrong."""
    every = session.scalars(select(Snapshot).order_by(Snapshot.id)).all()
    told = ((snapshot.fingerprint, faults(session, snapshot)) for snapshot in every)
    return [(fingerprint, wrong) for fingerprint, wrong in told if wrong]


def is_true(rendering: Rendering) -> bool:
    """Whether these bytes are those that were hashed when they were printed."""
    return hashlib.sha256(rendering.pdf).hexdigest() == rendering.sha256


def _is_what_was_frozen(snapshot: Snapshot) -> bool:
    """The two are read, not compared as texts: a part of a document that came later is the same by default."""
    frozen, sealed = _read(snapshot.content), _read(snapshot.sealed_content or snapshot.content)
    if frozen is None or sealed is None:
        return False
    head = replace(sealed.head, fingerprint=frozen.head.fingerprint, verify_url=frozen.head.verify_url)
    head = replace(head, invented=frozen.head.invented)
    blocks = {**sealed.blocks, "signatures": frozen.blocks["signatures"]}
    return replace(sealed, head=head, blocks=blocks) == frozen


def _read(content: str) -> Document | None:
    try:
        return codec.thaw(content)
    except (ValueError, TypeError, KeyError):
        return None


def _is_what_was_signed(session: Session, snapshot: Snapshot) -> bool:
    if contradicted(session, snapshot.signatures):
        return False
    sealed = _read(snapshot.sealed_content) if snapshot.sealed_content else None
    if sealed is None:
        return True
    return _told(sealed.blocks["signatures"]) == _told(signature_blocks(snapshot))


def _told(lines: Sequence[Line]) -> list[tuple[Any, ...]]:
    """What signatures say, without the name of the member and the title of a document, which may change afterwards."""
    told = [
        (line.name, line.capacity, line.signed_on, line.refused_because, line.recorded is None, line.lang)
        for line in lines
    ]
    return sorted(told, key=str)


def _are_the_prints(session: Session, snapshot: Snapshot) -> bool:
    own = select(Rendering).where(Rendering.snapshot_id == snapshot.id).options(undefer(Rendering.pdf))
    prints = session.scalars(own.order_by(Rendering.locale)).all()
    if snapshot.sealed_at is not None and not prints:
        return False
    return all(is_true(rendering) for rendering in prints) and not contradicted(session, prints)
