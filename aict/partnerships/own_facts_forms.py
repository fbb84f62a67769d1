"""Forms of the facts of the relation itself: key dates, status, what each side says of itself."""

from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, Choices, LongText, Required, SaneDate, Text
from aict.partnerships.fact_forms import FactForm, Listed, YesNo
from aict.partnerships.models import KeyDateNature, ReferentialFamily, Status

_NOT_SAID = _("non précisé")


class KeyDateForm(FactForm):
    """What happened, and when, as one source says it."""

    date = SaneDate(_("Date"), validators=[Required()])
    nature = Listed(_("Nature"), among=KeyDateNature, empty=_("choisissez"), validators=[Required()])
    label = Text(_("Ce qui s’est passé"))


class StatusForm(FactForm):
    """Where the relation stands from a date on."""

    status = Listed(_("Statut"), among=Status)
    since = SaneDate(_("Depuis"), validators=[Required()])
    why = LongText(_("Pourquoi"))


class ReferentialForm(FactForm):
    """A family of motives, as one's own side states it."""

    family = Listed(_("Famille"), among=ReferentialFamily)
    words = LongText(_("Dans nos propres mots"))
    held_by = Choices(_("Porté par"))
    reach = Choice(_("Portée"), empty=_NOT_SAID)
    standing = Choice(_("Déclaré ou observé"), empty=_NOT_SAID)
    said_on = SaneDate(_("Déclaré ou observé quand"))
    debated = YesNo(_("Débattu"), empty=_NOT_SAID)
    debated_in = Choices(_("Débattu où"))
    debated_on = SaneDate(_("Débattu quand"))


class StateViewForm(FactForm):
    """How one's own side stands towards the States."""

    positions = Choices(_("Position envers l’État"))
    autonomy = Choices(_("Autonomie de notre collectivité"))
    words = LongText(_("Dans nos propres mots"))
    said_on = SaneDate(_("Dit le"))
