"""From a joint evaluation to a sealed one: freeze, then, once everybody signed or refused, seal; then errata."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.evaluations.guard import refuse_frozen
from aict.evaluations.models import Evaluation, Stage
from aict.partnerships.access import Permission, Standing, require
from aict.reporting import snapshot as codec
from aict.reporting.document import Document
from aict.reporting.evaluation import evaluation_report
from aict.reporting.viewpoint import Viewpoint
from aict.sealing.models import Erratum, Rendering, Snapshot
from aict.sealing.queries import awaited, obstacles
from aict.sealing.signature_blocks import VIEWPOINT, signature_blocks
from aict.sealing.signing import hold


@dataclass(frozen=True, slots=True)
class Printed:
    """A frozen document with what was signed on it, and its prints by language."""

    document: Document
    pdfs: Mapping[str, bytes]


def freeze(session: Session, evaluation: Evaluation, *, at: Standing) -> Snapshot:
    """Keep what the evaluation says now as plain values, never to change. Raises `RuleBroken`, `Frozen`."""
    require(at, Permission.TURN_KEY)
    session.refresh(evaluation, with_for_update={"of": Evaluation})
    refuse_frozen(evaluation)
    for obstacle in obstacles(session, evaluation):
        raise RuleBroken(obstacle)
    document = evaluation_report(session, Viewpoint(evaluation.partnership, VIEWPOINT), evaluation)
    content = codec.freeze(document)
    snapshot = Snapshot(
        id=new_id(),
        evaluation=evaluation,
        evaluation_id=evaluation.id,
        partnership_id=evaluation.partnership_id,
        content=content,
        fingerprint=codec.fingerprint(content),
        frozen_at=clock.now(),
        frozen_by_id=at.key_id,
        signatures=[],
        renderings=[],
        errata=[],
        publications=[],
    )
    session.add(snapshot)
    evaluation.stage = Stage.FROZEN
    session.flush()
    return snapshot


def seal(session: Session, snapshot: Snapshot, *, at: Standing, printed: Printed) -> None:
    """Keep the prints, the only ones ever served. They were made before this transaction, so they are compared.

    Sealing twice is sealing once. Raises `RuleBroken` while a key-holder is silent, `Overtaken` when somebody
    signed between the print and the seal.
    """
    require(at, Permission.TURN_KEY)
    hold(session, snapshot)
    if snapshot.sealed_at is not None:
        return
    require_every_word(snapshot)
    _compare(snapshot, printed)
    for locale, pdf in sorted(printed.pdfs.items()):
        digest = hashlib.sha256(pdf).hexdigest()
        of = {"snapshot_id": snapshot.id, "locale": locale}
        rendering = Rendering(id=new_id(), pdf=pdf, sha256=digest, at=clock.now(), **of)
        snapshot.renderings.append(rendering)
    snapshot.sealed_content = codec.freeze(printed.document)
    snapshot.sealed_at = clock.now()
    snapshot.evaluation.stage = Stage.SEALED
    session.flush()


def _compare(snapshot: Snapshot, printed: Printed) -> None:
    if printed.document.blocks["signatures"] != signature_blocks(snapshot):
        raise Overtaken(Sentence("Quelqu’un a signé entre-temps. Relisez, puis scellez de nouveau."))


def require_every_word(snapshot: Snapshot) -> None:
    """Raise `RuleBroken` while a key-holder has neither signed nor refused."""
    for member in awaited(snapshot):
        raise RuleBroken(
            Sentence("%(who)s n’a pas encore signé, ni refusé de signer.", who=member.organisation.name)
        )


def require_sealed(snapshot: Snapshot) -> None:
    """Refuse, with `RuleBroken`, to correct what may still be changed itself."""
    if snapshot.sealed_at is None:
        raise RuleBroken(
            Sentence("Un erratum corrige une évaluation scellée ; celle-ci ne l’est pas encore.")
        )


def add_erratum(session: Session, snapshot: Snapshot, *, at: Standing, text: str) -> Erratum:
    """A correction shown beside what is sealed, which stays as it is."""
    require(at, Permission.TURN_KEY)
    require_sealed(snapshot)
    erratum = Erratum(
        id=new_id(),
        partnership_id=snapshot.partnership_id,
        member=at.member,
        text=text,
        at=clock.now(),
    )
    snapshot.errata.append(erratum)
    session.flush()
    return erratum
