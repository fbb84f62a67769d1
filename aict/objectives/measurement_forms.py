"""Forms of a measurement: its answer in the nature of the indicator, and what every measurement is asked."""

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Field

from aict.core.asking import Sure
from aict.core.forms import Choice, LongText, Number, Required, SaneDate
from aict.core.schema import LONG
from aict.objectives.category_fields import by_category
from aict.objectives.content import IndicatorText
from aict.objectives.models import IndicatorNature, Measurement
from aict.partnerships.fact_forms import FactForm, Reference

_ORDER = (
    *("value", "words", "by_category", "unavailable_because"),
    *("date", "until", "reported_by", "document_id", "confirmed_because", "source", "note"),
)


class Answer:
    """What is asked of any indicator: a value of its nature, or why there is none."""

    answer_field = "value"
    unavailable_because = LongText(_("Pas disponible, parce que…"), longest=LONG)
    sure = Sure(_("Je confirme"))
    confirmed_because = LongText(_("C’est juste, parce que…"), longest=LONG)


class NumberAnswer(Answer):
    """The reading of a number or a percentage."""

    value = Number(_("Valeur"))


class YesNoAnswer(Answer):
    """The reading of a yes/no indicator, kept in words."""

    answer_field = "words"
    words = Choice(_("Réponse"), empty=_("pas de réponse"))


class WordsAnswer(Answer):
    """The reading of a qualitative indicator."""

    answer_field = "words"
    words = LongText(_("Ce qui est constaté"))


class OpenAnswer(NumberAnswer):
    """An indicator that does not say its nature takes a number or words."""

    words = LongText(_("Ou en mots"))


_OF_NATURE: dict[str | None, type[Answer]] = {
    IndicatorNature.NUMBER: NumberAnswer,
    IndicatorNature.PERCENTAGE: NumberAnswer,
    IndicatorNature.YES_NO: YesNoAnswer,
    IndicatorNature.QUALITATIVE: WordsAnswer,
}


def answer_to(indicator: IndicatorText) -> type[Answer]:
    """The fields of an answer that fit the nature of an indicator."""
    return _OF_NATURE.get(indicator.nature, OpenAnswer)


def word_answer(form: Any) -> None:  # noqa: ANN401 (a form with the fields of an answer)
    """Word the two answers of a yes/no indicator."""
    if isinstance(form, YesNoAnswer):
        form.words.offer([("oui", gettext("oui")), ("non", gettext("non"))])


class MeasurementForm(FactForm):
    """What every measurement is asked, whatever the indicator."""

    indicator: IndicatorText | None = None
    """What is measured, shown above the fields."""
    language: str | None = None
    """The language in which that is said."""

    date = SaneDate(_("Date, ou début de la période"), validators=[Required()])
    until = SaneDate(_("Fin de la période"))
    reported_by = Choice(_("Qui le rapporte"), empty=_("non précisé"))
    document_id = Reference(_("Document où cela se lit"), empty=_("aucun"))

    def asked(self) -> Iterator[Field]:
        """The answer first."""
        return iter([self._fields[name] for name in _ORDER if name in self._fields])


def form_for(indicator: IndicatorText, measurement: Measurement | None) -> MeasurementForm:
    """The form that fits the nature of an indicator, filled from a measurement when there is one."""
    held = measurement.by_category if measurement else None
    fields = by_category(indicator.categories, held) if answer_takes_numbers(indicator) else {}
    kind: type[MeasurementForm] = type("OneMeasurementForm", (answer_to(indicator), MeasurementForm), fields)
    form = kind(obj=measurement)
    form.indicator = indicator
    word_answer(form)
    return form


def answer_takes_numbers(indicator: IndicatorText) -> bool:
    """Whether an answer may be a number, and so be broken down."""
    return issubclass(answer_to(indicator), NumberAnswer)
