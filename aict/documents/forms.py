"""Forms with a file: a new document, or the document that bears somebody's word."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from werkzeug.datastructures import FileStorage
from wtforms import Field
from wtforms.validators import StopValidation
from wtforms.widgets import FileInput

from aict.core.errors import RuleBroken
from aict.core.forms import Form, Required, SaneDate, Text
from aict.core.templating import say
from aict.documents.rules import LARGEST, Upload, recognise
from aict.partnerships.fact_forms import FactForm, Reference


class UploadField(Field):
    """A file whose content is what its name says; a browser never sends it a second time by itself."""

    widget = FileInput()

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Read the file whole (the request's limit has been checked) and recognise it."""
        given = valuelist[0] if valuelist else None
        self.data: Upload | None = None
        if not isinstance(given, FileStorage) or not given.filename:
            return
        try:
            self.data = recognise(given.filename, given.read(LARGEST + 1))
        except RuleBroken as refused:
            raise ValueError(say(refused.sentence)) from refused


class DocumentForm(FactForm):
    """What is said of a document; its file never changes."""

    title = Text(_("Titre"), validators=[Required()])
    date = SaneDate(_("Date portée par le document"))


class NewDocumentForm(DocumentForm):
    """A document and its file."""

    file = UploadField(_("Fichier"), validators=[Required(lambda: gettext("Choisissez un fichier."))])


class OneDocument:
    """A document of the partnership or a new file in the field `file`: one of the two, not both."""

    def __call__(self, form: "EvidenceForm", field: Field) -> None:
        """Refuse none and both; a file that was refused has its own sentence already."""
        if field.data and form.file.data:
            raise StopValidation(
                gettext("Choisissez un document déjà déposé, ou un nouveau fichier, pas les deux.")
            )
        if not field.data and not form.file.data and not form.file.process_errors:
            raise StopValidation(
                gettext("Joignez le document : sans lui, rien ne montre ce que vous enregistrez.")
            )


class EvidenceForm(Form):
    """A form that rests on a document: one that is there already, or a new file."""

    document_id = Reference(
        _("Document"), empty=_("un nouveau fichier, à choisir ci-dessous"), validators=[OneDocument()]
    )
    file = UploadField(_("Nouveau fichier"))
