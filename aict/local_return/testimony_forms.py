"""Forms of a testimony and of a photograph: what it is, then who agreed to what."""

from typing import Any

from flask_babel import lazy_gettext as _
from werkzeug.datastructures import FileStorage
from wtforms import Field
from wtforms.widgets import FileInput

from aict.core.errors import RuleBroken
from aict.core.forms import LongText, Required, SaneDate, Text
from aict.core.templating import say
from aict.documents.rules import LARGEST
from aict.local_return.models import Use
from aict.local_return.photographs import Picture, photograph
from aict.partnerships.fact_forms import FactForm, Listed


class PhotographField(Field):
    """A photograph, drawn again from what was sent; a browser never sends it a second time by itself."""

    widget = FileInput()

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Read the file whole and draw it again."""
        given = valuelist[0] if valuelist else None
        self.data: Picture | None = None
        if not isinstance(given, FileStorage) or not given.filename:
            return
        try:
            self.data = photograph(given.read(LARGEST + 1))
        except RuleBroken as refused:
            raise ValueError(say(refused.sentence)) from refused


class ConsentForm(FactForm):
    """Who agreed, when, to what, until when."""

    speaker = Text(_("Qui parle, ou qui a pris la photographie"))
    date = SaneDate(_("Recueilli en"))
    consent_by = Text(_("Qui a donné son accord"), validators=[Required()])
    consent_on = SaneDate(_("Accord donné le"), validators=[Required()])
    consent_use = Listed(_("Pour quel usage"), among=Use)
    consent_until = SaneDate(_("Jusqu’à"))


class WordsForm(ConsentForm):
    """What somebody said."""

    words = LongText(_("Ce que la personne a dit"), validators=[Required()])


class PhotographForm(ConsentForm):
    """What is said of a photograph, which never changes."""

    alternative = LongText(_("Ce que montre la photographie"), validators=[Required()])


class NewPhotographForm(PhotographForm):
    """A photograph and what is said of it."""

    file = PhotographField(_("Photographie"), validators=[Required()])
