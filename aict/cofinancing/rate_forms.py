"""The form of a rate of exchange."""

from flask_babel import lazy_gettext as _

from aict.core.forms import Form, LongText, Number, Required, SaneDate
from aict.partnerships.fact_forms import Currency, YesNo


class RateForm(Form):
    """How many units of a currency make one euro, and for how long."""

    currency = Currency(_("Monnaie"), validators=[Required()])
    valid_from = SaneDate(_("Date ou période"), validators=[Required()])
    units = Number(_("Unités pour un euro"), validators=[Required()])
    is_open = YesNo(_("Durée"), validators=[Required()])
    valid_to = SaneDate(_("Valable jusqu’à"))
    source = LongText(_("Source"), validators=[Required()])


class RateCorrectionForm(Form):
    """The same of a rate whose currency and date are known."""

    units = Number(_("Unités pour un euro"), validators=[Required()])
    is_open = YesNo(_("Durée"), validators=[Required()])
    valid_to = SaneDate(_("Valable jusqu’à"))
    source = LongText(_("Source"), validators=[Required()])
