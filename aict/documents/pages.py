"""What is particular to the pages of documents: a file comes with the first form and never changes after."""

import uuid
from collections.abc import Sequence
from typing import Any

from flask import flash, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.errors import NotVisible, RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Listing
from aict.core.storage import storage
from aict.core.web import db, parse_id
from aict.documents import services
from aict.documents.forms import DocumentForm, NewDocumentForm
from aict.documents.models import Document
from aict.documents.subjects import Subject, subject_of
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm, OpinionForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.fact_lists import by_year, fact_listing
from aict.partnerships.fact_pages import FactPages


class DocumentKind(FactKind[Document]):
    """Documents."""

    model = Document
    endpoint = "documents.document"
    list_endpoint = "documents.index"
    fields = "documents/fields.html"
    list_title = Sentence("Documents")
    new_title = Sentence("Déposer un document")

    def title(self, at: Standing, fact: Document) -> Sentence:
        """Its title."""
        return Sentence("%(title)s", title=fact.quoted(fact.title))

    def listing(self, at: Standing, facts: Sequence[Document]) -> Listing[Document]:
        """By the year that they bear."""
        return fact_listing(
            Column("title", Sentence("Titre"), lambda d: d.title, lambda d: fold(d.title)),
            Column("date", Sentence("Date"), lambda d: d.date, lambda d: d.date),
            Column("size", Sentence("Taille"), lambda d: d.size, lambda d: d.size),
            filters=(by_year(facts, lambda d: d.date),),
            texts=lambda d: (d.title, d.file_name, d.note),
        )

    def form(self, at: Standing, fact: Document | None, place: Place) -> DocumentForm:
        """Title and date of what is kept."""
        return DocumentForm(obj=fact)

    def values(self, at: Standing, form: FactForm, fact: Document | None, place: Place) -> dict[str, Any]:
        """As entered."""
        return form.values


class DocumentPages(FactPages[Document]):
    """The pages of a fact, with a file at the beginning."""

    def new(self, at: Standing, **place: object) -> ResponseReturnValue:
        """Keep a file."""
        form = NewDocumentForm()
        subject = _asked_subject(at)
        if form.accepted():
            values = form.values
            upload = values.pop("file")
            about_id = subject.id if subject else None
            try:
                services.attach(db(), storage(), at=at, upload=upload, about_id=about_id, **values)
                flash(_("Document déposé. L’autre côté le voit aussi."))
                return redirect(subject.url if subject else self.kind.list_url(at, place), code=303)
            except RuleBroken as refused:
                form.refuse(refused)
        status = 422 if form.is_submitted() else 200
        page = render_template("documents/new.html", at=at, form=form, kind=self.kind, subject=subject)
        return page, status

    def remove(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Take a document out of the list."""
        document = self._found(at, fact_id, place)
        services.remove(db(), document, at=at, version=OpinionForm().read_version)
        return self._back(at, place, _("Retiré. L’historique le garde, et chacun y voit qui l’a retiré."))


def _asked_subject(at: Standing) -> Subject | None:
    """What the address says that the document is about."""
    asked = request.args.get("about")
    if asked is None:
        return None
    about_id = parse_id(asked)
    if about_id is None:
        raise NotVisible
    return subject_of(at, about_id)


DOCUMENTS = DocumentKind()
