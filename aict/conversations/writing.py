"""What a message form offers, and what an accepted one hands to the services."""

from collections.abc import Mapping
from typing import Any, TypeVar

from aict.conversations.forms import MessageForm, ThreadForm
from aict.conversations.people import introduced, people_to_name
from aict.conversations.subjects import Subject
from aict.core.languages import unmarked
from aict.core.schema import LINE
from aict.core.storage import storage
from aict.core.templating import say
from aict.core.web import db
from aict.documents.evidence import title_and_date
from aict.documents.models import Document
from aict.documents.queries import document_in, documents_of
from aict.documents.rules import Upload
from aict.documents.services import attach
from aict.partnerships.access import Permission, Standing

AnyMessage = TypeVar("AnyMessage", bound=MessageForm)


def message_form(at: Standing) -> MessageForm:
    """A message to be written in a thread."""
    return _offered(MessageForm(), at)


def thread_form(at: Standing, subject: Subject) -> ThreadForm:
    """The first message of a thread on something."""
    form = _offered(ThreadForm(), at)
    form.field.offer([(field, unmarked(say(part))) for field, part in subject.fields.items()])
    return form


def _offered(form: AnyMessage, at: Standing) -> AnyMessage:
    people = people_to_name(db(), at)
    form.named.offer([(str(p.id), f"@{say(introduced(p, at.partnership))}") for p in people])
    form.document_id.offer([(str(d.id), title_and_date(d)) for d in documents_of(db(), at.partnership.id)])
    if not at.may(Permission.CONTRIBUTE):
        # Who signs may point at a document; keeping a new one is the officers' part.
        del form.file
    return form


def written(form: MessageForm, at: Standing) -> Mapping[str, Any]:
    """What an accepted form says, a new file kept; `RuleBroken` when there is no room left for it."""
    people = {str(p.id): p for p in people_to_name(db(), at)}
    return {
        "words": form.words.data,
        "named": [people[each] for each in form.named.data or ()],
        "document": _document(form, at),
    }


def _document(form: MessageForm, at: Standing) -> Document | None:
    sent: Upload | None = form.file.data if "file" in form else None
    if sent is not None:
        title = sent.file_name.rpartition(".")[0] or sent.file_name
        return attach(db(), storage(), at=at, title=title[:LINE], date=None, upload=sent)
    return document_in(db(), at.partnership.id, form.document_id.data) if form.document_id.data else None
