"""The form of a piece."""

from flask_babel import lazy_gettext as _

from aict.core.forms import Money, Required, SaneDate, Text
from aict.partnerships.fact_forms import Currency, FactForm, Listed, Reference
from aict.readiness.models import PieceKind


class PieceForm(FactForm):
    """Something that a funder waits for."""

    kind = Listed(_("Pièce"), among=PieceKind, validators=[Required()])
    organisation_id = Reference(_("De qui"), empty=_("non précisé"))
    date = SaneDate(_("Date"))
    amount = Money(_("Montant engagé"))
    currency = Currency(_("Monnaie"))
    funder = Text(_("Remis à"))
    document_id = Reference(_("Document"), empty=_("aucun"))
