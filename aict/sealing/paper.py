"""The PDF of an evaluation: from its present state, from what was frozen, or the stored print."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from sqlalchemy.orm import Session

from aict.config import Settings
from aict.core.errors import RuleBroken
from aict.core.jobs import Pool
from aict.core.languages import LOCALES, known
from aict.core.storage import Storage
from aict.evaluations.models import Evaluation
from aict.reporting import paper
from aict.reporting import snapshot as codec
from aict.reporting.annex import with_photograph
from aict.reporting.catalogue import build_report
from aict.reporting.document import Document
from aict.reporting.viewpoint import Viewpoint
from aict.sealing.integrity import PRINTS, is_true
from aict.sealing.models import Rendering, Snapshot
from aict.sealing.queries import snapshot_of
from aict.sealing.services import Printed
from aict.sealing.signature_blocks import signature_blocks

SLUG = "evaluation"
_ONE_MACHINE = "http://127.0.0.1:8000"


def verify_address(settings: Settings, fingerprint: str) -> str:
    """What the paper bears for whoever wants to check it; on one's own machine its usual address."""
    return f"{settings.public_url or _ONE_MACHINE}/verify/{fingerprint}"


def document_of(snapshot: Snapshot, settings: Settings) -> Document:
    """What was frozen, with what is signed on it so far; once sealed, exactly what was sealed."""
    if snapshot.sealed_content is not None:
        return codec.thaw(snapshot.sealed_content)
    signatures = signature_blocks(snapshot)
    document = codec.thaw(snapshot.content).sealed(
        fingerprint=snapshot.fingerprint,
        verify_url=verify_address(settings, snapshot.fingerprint),
        signatures=signatures,
    )
    invented = document.head.invented or any(signature.invented for signature in signatures)
    return replace(document, head=replace(document.head, invented=invented))


def print_snapshot(snapshot: Snapshot, settings: Settings, *, pool: Pool | None = None) -> Printed:
    """Every print of what was frozen, side by side as far as `pool` has children; it takes seconds and needs no lock.

    Raises the exceptions of `core.pdf`.
    """
    document = document_of(snapshot, settings)

    def printed(locale: str) -> bytes:
        return paper.print_document(SLUG, document.in_language(locale), pool=pool)

    with ThreadPoolExecutor(pool.children if pool else 1) as hands:
        return Printed(document, dict(zip(LOCALES, hands.map(printed, LOCALES), strict=True)))


def evaluation_print(
    session: Session, evaluation: Evaluation, settings: Settings, *, locale: str, side: str | None
) -> bytes | Document:
    """The stored bytes once sealed; else the document to be printed: what was frozen, or the present state."""
    snapshot = snapshot_of(session, evaluation)
    if snapshot is None:
        return illustrated_copy(session, evaluation, settings, locale=locale, side=side)
    if snapshot.sealed_at is not None:
        return stored(snapshot, locale).pdf
    return document_of(snapshot, settings).in_language(known(locale))


def illustrated_copy(
    session: Session, evaluation: Evaluation, settings: Settings, *, locale: str, side: str | None
) -> Document:
    """The document to be printed, with the photograph of its first page: what was frozen, or the present state."""
    snapshot = snapshot_of(session, evaluation)
    document = (
        build_report(session, SLUG, evaluation.partnership, evaluation=evaluation, side=side)
        if snapshot is None
        else document_of(snapshot, settings)
    )
    at = Viewpoint(evaluation.partnership, side or "a")
    illustrated = with_photograph(session, at, document, evaluation, Storage(settings.storage_url))
    return illustrated.in_language(known(locale))


def evaluation_pdf(
    session: Session, evaluation: Evaluation, settings: Settings, *, locale: str, side: str | None
) -> bytes:
    """The PDF of an evaluation, printed now unless it is sealed. Raises the exceptions of `core.pdf`."""
    found = evaluation_print(session, evaluation, settings, locale=locale, side=side)
    return found if isinstance(found, bytes) else paper.print_document(SLUG, found)


def stored(snapshot: Snapshot, locale: str) -> Rendering:
    """The print made at the seal, in this language or the first there is. Raises `RuleBroken` when its bytes are no longer those."""
    wanted = [rendering for rendering in snapshot.renderings if rendering.locale == locale]
    found = (wanted or snapshot.renderings)[0]
    if not is_true(found):
        raise RuleBroken(PRINTS)
    return found
