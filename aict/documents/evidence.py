"""The document that a recorded word stands in: chosen from those of the partnership, or sent with the form."""

from flask_babel import get_locale
from flask_babel import gettext as _

from aict.core import formats
from aict.core.dates import PartialDate
from aict.core.errors import Quoted
from aict.core.storage import storage
from aict.core.web import db
from aict.documents.forms import EvidenceForm
from aict.documents.models import Document
from aict.documents.queries import document_in, documents_of
from aict.documents.services import attach
from aict.partnerships.access import Standing


def offer_documents(form: EvidenceForm, at: Standing) -> None:
    """Let the form choose among the documents of the partnership."""
    form.document_id.offer([(str(d.id), title_and_date(d)) for d in documents_of(db(), at.partnership.id)])
    # WTForms never says so of a list whose first choice is empty; here that choice means a new file.
    form.document_id.flags.required = True


def evidence(form: EvidenceForm, at: Standing, *, title: str, date: PartialDate | None) -> Document:
    """What an accepted form rests on, a new file kept under `title`; `RuleBroken` when there is no room left."""
    sent = form.file.data
    if sent is None:
        return document_in(db(), at.partnership.id, form.document_id.data)
    return attach(db(), storage(), at=at, title=title, date=date, upload=sent)


def title_and_date(document: Document) -> Quoted:
    """A document as a list names it."""
    day = formats.partial_date(document.date, str(get_locale() or "fr")) if document.date else _("sans date")
    return document.quoted(f"{document.title} ({day})")
