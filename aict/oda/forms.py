"""Forms of the classification of a project and of a filing."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, Form, LongText, Parsed, Required, SaneDate, Text
from aict.core.templating import say
from aict.documents.forms import UploadField
from aict.funders.models import Service
from aict.oda.words import SCORE
from aict.partnerships.fact_forms import FactForm, Listed

_PURPOSE_DIGITS = 5


class PurposeCode(Parsed):
    """Five digits of the DAC's list; a code that our list does not hold is taken too, as that list changes every year."""

    def read(self, typed: str) -> str:
        """Read `14031`, or the beginning of `14031 – basic drinking water`."""
        code = typed.split(maxsplit=1)[0]
        if len(code) != _PURPOSE_DIGITS or not (code.isascii() and code.isdigit()):
            raise ValueError(gettext("Un code-objet a cinq chiffres : 14031, 15112…"))
        return code


class Score(Choice):
    """A marker: not targeted, significant, principal; or nobody said."""

    def process_data(self, value: object) -> None:
        """Show the number as a choice."""
        super().process_data(None if value is None else str(value))

    def post_validate(self, form: Any, validation_stopped: bool) -> None:  # noqa: ANN401, FBT001 (WTForms' own signature)
        """Hand over the number."""
        if not self.errors:
            self.answer = int(self.data) if self.data else None

    def offer_scores(self) -> None:
        """Offer the three scores."""
        self.offer([(str(score), say(words)) for score, words in SCORE.items()])


def _score(label: str) -> Score:
    return Score(label, empty=_("pas encore dit"))


class ClassificationForm(FactForm):
    """How a project is told to the State."""

    recipient = Choice(_("Pays bénéficiaire"), empty=_("pas encore dit"))
    purpose_code = PurposeCode(_("Code-objet"))
    aid_type = Choice(_("Type d’aide"), empty=_("pas encore dit"))
    channel = Choice(_("Canal"), empty=_("pas encore dit"))
    scheme = Listed(_("« 1 % »"), among=Service, empty=_("aucun"))
    description = LongText(_("Description"))
    marker_gender = _score(_("Égalité des sexes"))
    marker_environment = _score(_("Environnement"))
    marker_governance = _score(_("Développement participatif et gouvernance"))
    marker_trade = _score(_("Commerce"))
    marker_biodiversity = _score(_("Biodiversité"))
    marker_mitigation = _score(_("Climat : atténuation"))
    marker_adaptation = _score(_("Climat : adaptation"))
    marker_desertification = _score(_("Désertification"))
    marker_child_health = _score(_("Santé des mères et des enfants"))
    marker_disaster_risk = _score(_("Risques de catastrophe"))
    marker_disability = _score(_("Handicap"))
    marker_nutrition = _score(_("Nutrition"))


class FilingForm(Form):
    """What was filed, when, and what proves it."""

    filed_on = SaneDate(_("Déposée le"), validators=[Required()])
    receipt_reference = Text(_("Numéro de l’accusé de réception ou du dossier"))
    file = UploadField(_("Accusé de réception"))
    note = LongText(_("Note"))
