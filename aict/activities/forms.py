"""Forms of actions, missions and meetings: a few fields first, the rest on demand."""

from flask_babel import lazy_gettext as _

from aict.activities.models import Authorisation, MeetingLevel, MeetingMode
from aict.core.forms import BoundedInt, Choice, Money, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.partnerships.fact_forms import Currency, FactForm, Listed, Reference
from aict.partnerships.models import Attribution, Territory

_MOST = 100_000
_NOT_SAID = _("non précisé")


class ActionForm(FactForm):
    """Something done together."""

    title = Text(_("Ce qui a été fait"), validators=[Required()])
    territory = Listed(_("Où"), among=Territory)
    proposed_by = Listed(_("Qui l’a proposé"), among=Attribution, empty=_NOT_SAID)
    starts_on = SaneDate(_("Début"))
    ends_on = SaneDate(_("Fin"))
    theme = Choice(_("Thème"), empty=_NOT_SAID)
    cost = Money(_("Coût"))
    currency = Currency(_("Monnaie"), default="EUR")
    objective_id = Reference(_("Objectif servi"), empty=_("aucun, ou non précisé"))
    project_id = Reference(_("Projet cofinancé"), empty=_("aucun, ou non précisé"))
    code = Text(_("Code"), longest=SHORT)


class MissionForm(FactForm):
    """People of one side travelling to another."""

    from_side = Choice(_("Qui voyage"))
    to_side = Choice(_("Vers quel territoire"))
    date = SaneDate(_("Date"), validators=[Required()])
    subject = Text(_("Objet"))
    people = BoundedInt(_("Personnes"), highest=_MOST)
    days = BoundedInt(_("Jours sur place"), highest=_MOST)
    person_days = BoundedInt(_("Jours-personnes, si différent"), highest=_MOST)
    visas_asked = BoundedInt(_("Visas demandés"), highest=_MOST)
    visas_granted = BoundedInt(_("Visas obtenus"), highest=_MOST)
    visas_refused = BoundedInt(_("Visas refusés"), highest=_MOST)
    visa_days = BoundedInt(_("Jours d’attente des visas"), highest=_MOST)
    ministry_authorisation = Listed(
        _("Autorisation du ministère de tutelle"), among=Authorisation, empty=_NOT_SAID
    )
    payer = Listed(_("Qui a payé"), among=Attribution, empty=_NOT_SAID)
    paid_by = Text(_("Qui a payé, précisément"))


class MeetingForm(FactForm):
    """A meeting between the sides."""

    date = SaneDate(_("Date"), validators=[Required()])
    level = Listed(_("Qui s’est réuni"), among=MeetingLevel)
    mode = Listed(_("Comment"), among=MeetingMode, empty=_NOT_SAID)
    subject = Text(_("Objet"))
