"""Forms of a measurement, one for each nature of indicator."""

from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, LongText, Number, Required, SaneDate
from aict.core.schema import LONG
from aict.objectives.content import IndicatorText
from aict.objectives.models import IndicatorNature, Measurement
from aict.partnerships.fact_forms import FactForm


class MeasurementForm(FactForm):
    """What every measurement is asked, whatever the indicator."""

    answer_field = "value"
    indicator: IndicatorText | None = None
    """What is measured, shown above the fields."""

    unavailable_because = LongText(_("Pas disponible, parce que…"), longest=LONG)
    date = SaneDate(_("Date ou période"), validators=[Required()])
    reported_by = Choice(_("Qui le rapporte"), empty=_("non précisé"))


class NumberForm(MeasurementForm):
    """The reading of a number or a percentage."""

    value = Number(_("Valeur"))


class YesNoForm(MeasurementForm):
    """The reading of a yes/no indicator, kept in words."""

    answer_field = "words"

    words = Choice(_("Réponse"), empty=_("pas de réponse"))


class WordsForm(MeasurementForm):
    """The reading of a qualitative indicator."""

    answer_field = "words"

    words = LongText(_("Ce qui est constaté"))


class OpenForm(NumberForm):
    """An indicator that does not say its nature takes a number or words."""

    words = LongText(_("Ou en mots"))


_OF_NATURE: dict[str | None, type[MeasurementForm]] = {
    IndicatorNature.NUMBER: NumberForm,
    IndicatorNature.PERCENTAGE: NumberForm,
    IndicatorNature.YES_NO: YesNoForm,
    IndicatorNature.QUALITATIVE: WordsForm,
}


def form_for(indicator: IndicatorText, measurement: Measurement | None) -> MeasurementForm:
    """The form that fits the nature of an indicator, filled from a measurement when there is one."""
    form = _OF_NATURE.get(indicator.nature, OpenForm)(obj=measurement)
    form.indicator = indicator
    if isinstance(form, YesNoForm):
        form.words.offer([("oui", str(_("oui"))), ("non", str(_("non")))])
    return form
