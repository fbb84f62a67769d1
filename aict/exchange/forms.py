"""The form that hands over a workbook, and the one that accepts what was shown of it."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from werkzeug.datastructures import FileStorage
from wtforms import Field, HiddenField
from wtforms.widgets import FileInput

from aict.core.forms import Choice, Form, Required
from aict.core.templating import say
from aict.exchange.intake import MOST_FILES, File
from aict.organisations.models import Organisation


class FilesField(Field):
    """One file or several; a browser never sends them a second time by itself."""

    widget = FileInput(multiple=True)

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Read the files whole: the limit of the request bounds them all together."""
        given = [item for item in valuelist if isinstance(item, FileStorage) and item.filename]
        self.data: list[File] = [(str(item.filename), item.read()) for item in given[: MOST_FILES + 1]]


class ImportForm(Form):
    """A workbook, and the organisation it is imported for."""

    organisation = Choice(_("J’importe pour"))
    files = FilesField(_("Classeur"), validators=[Required(lambda: gettext("Choisissez un fichier."))])

    def offer(self, organisations: list[Organisation]) -> None:
        """Offer the organisations that the person may import for."""
        self.organisation.offer([(str(each.id), each.name) for each in organisations])
        if len(organisations) == 1:
            # who has one is asked nothing
            self.organisation.data = str(organisations[0].id)

    def refuse_files(self, sentence: Any) -> None:  # noqa: ANN401 (a Sentence)
        """Say beside the files why they were not read."""
        self.files.errors = [*self.files.errors, say(sentence)]


class AcceptForm(Form):
    """Accepting what was shown: `seen` says what that was."""

    seen = HiddenField()
