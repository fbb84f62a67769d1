"""The forms of conversations: a message, the first one of a thread, and what was read before resolving."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Field, HiddenField
from wtforms.validators import StopValidation

from aict.conversations.models import LONGEST_MESSAGE
from aict.core.forms import Choice, Choices, Form, LongText, Required, read_number
from aict.documents.forms import UploadField
from aict.partnerships.fact_forms import Reference


class NotBoth:
    """A document of the partnership, a new file in the field `file`, or neither: not both."""

    def __call__(self, form: "MessageForm", field: Field) -> None:
        """Refuse both."""
        if field.data and "file" in form and form.file.data:
            raise StopValidation(
                gettext("Choisissez un document déjà déposé, ou un nouveau fichier, pas les deux.")
            )


class MessageForm(Form):
    """A message, whom it names, and what it shows."""

    words = LongText(_("Message"), longest=LONGEST_MESSAGE, validators=[Required()])
    named = Choices(_("Prévenir"))
    document_id = Reference(_("Document"), empty=_("aucun"), validators=[NotBoth()])
    file = UploadField(_("Nouveau fichier"))


class ThreadForm(MessageForm):
    """The first message of a thread, and what it is about."""

    field = Choice(_("À propos de"), empty=_("l’ensemble"))


class ReadForm(Form):
    """Hidden: how many turns of the thread were shown."""

    read = HiddenField()

    @property
    def number_read(self) -> int:
        """The number of turns that were shown; -1 when it is missing or forged."""
        return read_number(self.read.data)
