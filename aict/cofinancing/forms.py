"""Forms of projects and of the lines of their financing plans."""

from collections.abc import Sequence

from flask_babel import lazy_gettext as _

from aict.cofinancing.models import Annexed, ConventionAskedBy, LineNature
from aict.core.forms import BoundedInt, Money, Number, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.partnerships.fact_forms import Currency, FactForm, Listed, Reference
from aict.partnerships.models import Attribution

FIRST_YEAR, LAST_YEAR = 1950, 2100


class Suggested(Text):
    """Free text, with what is known already proposed while one types."""

    suggestions: Sequence[str] = ()


class ProjectForm(FactForm):
    """A project and the budget announced for it."""

    title = Text(_("Titre du projet"), validators=[Required()])
    convention_id = Reference(_("Convention"), empty=_("aucune, ou non précisée"))
    annexed = Listed(_("Le plan est-il annexé à la convention ?"), among=Annexed, empty=_("non précisé"))
    holder_id = Reference(_("Qui tient le plan de financement"), empty=_("non précisé"))
    starts_on = SaneDate(_("Début"))
    ends_on = SaneDate(_("Fin"))
    announced_budget = Money(_("Budget annoncé"))
    currency = Currency(_("Monnaie du plan"))
    code = Text(_("Code"), longest=SHORT)


class LineForm(FactForm):
    """What one payer brings."""

    payer = Text(_("Financeur"), validators=[Required()])
    side = Listed(_("De quel côté"), among=Attribution)
    nature = Listed(_("Nature"), among=LineNature)
    instrument = Suggested(_("Dispositif"))
    year = BoundedInt(_("Année"), lowest=FIRST_YEAR, highest=LAST_YEAR)
    requested = Money(_("Demandé"))
    granted = Money(_("Accordé"))
    paid = Money(_("Versé"))
    currency = Currency(_("Monnaie"))
    share_percent = Number(_("Part annoncée, en %"))
    source_amount = Money(_("Montant dans la monnaie de la source"), currency="source_currency")
    source_currency = Currency(_("Monnaie de la source"))
    rate = Number(_("Taux"))
    rate_date = SaneDate(_("Date du taux"))
    convention_asked_by = Listed(
        _("Une règle demande-t-elle une convention ?"), among=ConventionAskedBy, empty=_("non précisé")
    )
