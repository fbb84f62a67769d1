"""Testimonies and photographs at the end of a report: with consent for it, outside every fingerprint (product.md §10).

Nothing frozen holds them: a sealed report is printed without, and its illustrated copy, like the report of local return
beside it, shows them as long as the person agrees. What was withdrawn leaves a note.
"""

import base64
import io
from dataclasses import replace

from PIL import Image
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.storage import Storage
from aict.evaluations.front_photograph import front_photograph
from aict.evaluations.models import Evaluation
from aict.local_return.models import State, Testimony, TestimonyKind, Use
from aict.local_return.testimony_queries import testimonies_of
from aict.local_return.words import TESTIMONY
from aict.reporting.blocks import AnnexItem, Day, Words, phrase
from aict.reporting.document import Document
from aict.reporting.returns import dimension_labels
from aict.reporting.viewpoint import Viewpoint

_LONGEST_SIDE, _QUALITY = 900, 75
"""Of a printed photograph: 150 dots an inch over the width of a column."""


def annex(session: Session, at: Viewpoint, storage: Storage | None) -> tuple[AnnexItem, ...]:
    """What people said and what photographs show, as far as they agreed to reports; without `storage`, no picture."""
    labels = dimension_labels(session)
    printed = [
        one for one in testimonies_of(session, at.partnership.id) if one.consent_use is not Use.PARTNERS
    ]
    return tuple(_item(one, labels, at, storage) for one in printed if at.covers(one.date or one.entry.date))


def with_annex(session: Session, at: Viewpoint, document: Document, storage: Storage | None) -> Document:
    """A document that is never frozen, with its annex behind the proof."""
    items = annex(session, at, storage)
    invented = document.head.invented or any(item.invented for item in items)
    head = replace(document.head, invented=invented)
    return replace(document, head=head, blocks={**document.blocks, "annex": items})


def with_photograph(
    session: Session, at: Viewpoint, document: Document, evaluation: Evaluation, storage: Storage | None
) -> Document:
    """The report of an evaluation with the photograph that a side chose for its first page; the document itself where none did.

    Said again behind the proof, with what it shows and that nothing that is signed covers it.
    """
    chosen = front_photograph(session, evaluation)
    if chosen is None:
        return document
    item = _front_item(chosen.testimony, dimension_labels(session), at, storage)
    head = replace(document.head, invented=document.head.invented or item.invented)
    return replace(document, head=head, blocks={**document.blocks, "photograph": item, "annex": (item,)})


def _front_item(
    one: Testimony, labels: dict[str, Words], at: Viewpoint, storage: Storage | None
) -> AnnexItem:
    item = _item(one, labels, at, storage)
    if item.note is None and (one.removed_at or one.entry.removed_at or one.consent_use is Use.PARTNERS):
        note = phrase("%(kind)s : elle ne peut plus s’imprimer.", kind=TESTIMONY[one.kind])
        return AnnexItem(item.dimension, item.territory, note=note, invented=one.invented)
    return item


def _item(one: Testimony, labels: dict[str, Words], at: Viewpoint, storage: Storage | None) -> AnnexItem:
    dimension = labels.get(one.entry.dimension, one.entry.dimension)
    place = at.where(one.entry.territory) or ""
    if one.state(clock.today()) is not State.SHOWN:
        return AnnexItem(dimension, place, note=_note(one), invented=one.invented)
    return AnnexItem(
        dimension=dimension,
        territory=place,
        words=one.words,
        picture=_picture(one, storage),
        alternative=one.alternative,
        speaker=one.speaker,
        date=str(one.date) if one.date else None,
        invented=one.invented,
        lang=one.language,
    )


def _note(one: Testimony) -> Words:
    kind = TESTIMONY[one.kind]
    if one.withdrawn_at is None:
        return phrase("%(kind)s : l’accord a pris fin.", kind=kind)
    day = Day(one.withdrawn_at.date().isoformat())
    return phrase("%(kind)s : retiré à la demande de la personne le %(day)s.", kind=kind, day=day)


def _picture(one: Testimony, storage: Storage | None) -> str | None:
    if one.kind is not TestimonyKind.PHOTOGRAPH or one.storage_name is None or storage is None:
        return None
    kept = io.BytesIO()
    with Image.open(io.BytesIO(b"".join(storage.read(one.storage_name)))) as found:
        found.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
        found.save(kept, "JPEG", quality=_QUALITY)
    return base64.b64encode(kept.getvalue()).decode()


def pictures_of(items: tuple[AnnexItem, ...]) -> dict[str, bytes]:
    """The files that the print of an annex asks for."""
    return {
        picture_name(number): base64.b64decode(item.picture)
        for number, item in enumerate(items, start=1)
        if item.picture
    }


def picture_name(number: int) -> str:
    """What the page calls the picture of the item of that number."""
    return f"photograph-{number}.jpg"
