"""The form of one entry of the ledger."""

from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, LongText, NeededAtTimes, Number, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.local_return.models import EvidenceStrength, Finding, Term
from aict.partnerships.fact_forms import FactForm, Listed, Reference, YesNo
from aict.partnerships.models import Territory

_NOT_SAID = _("non précisé")


class LocalReturnForm(FactForm):
    """What the cooperation gave, or was looked for in vain, on a territory."""

    territory = Listed(_("Sur quel territoire"), among=Territory)
    dimension = Choice(_("Dimension"), empty=_("choisissez"), validators=[Required()])
    finding = Listed(_("Constat"), among=Finding, default=Finding.FOUND)
    fact = LongText(_("Ce qui a été constaté"), validators=[NeededAtTimes()])
    value = Number(_("Chiffre"))
    unit = Text(_("Unité"), longest=SHORT)
    date = SaneDate(_("Constaté en"))
    period_start = SaneDate(_("Période : du"))
    period_end = SaneDate(_("Période : au"))
    evidence = LongText(_("Preuve"))
    strength = Listed(_("Force de la preuve"), among=EvidenceStrength, empty=_NOT_SAID)
    observed_by = Text(_("Qui l’a observé"))
    beneficiaries = Text(_("Qui en bénéficie"))
    direct = YesNo(_("Effet"), empty=_NOT_SAID)
    term = Listed(_("Durée de l’effet"), among=Term, empty=_NOT_SAID)
    indicator_id = Reference(_("Indicateur d’un objectif"), empty=_("aucun, ou non précisé"))
