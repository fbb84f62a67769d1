"""The form in which many values of one period are entered: a line for each indicator, in its nature."""

import uuid
from collections.abc import Iterator
from typing import Any, cast

from flask_babel import lazy_gettext as _
from wtforms import Form as PlainForm
from wtforms import FormField

from aict.core.forms import Choice, Form, LongText, Required, SaneDate, Text
from aict.core.schema import LONG
from aict.objectives.board import Reading
from aict.objectives.category_fields import by_category
from aict.objectives.measurement_forms import Answer, answer_takes_numbers, answer_to, word_answer
from aict.partnerships.fact_forms import Reference

_OF_THE_ANSWER = ("value", "words", "by_category", "unavailable_because", "confirmed_because", "note")


class Line(PlainForm):
    """One indicator: its answer, and a note; left empty, nothing is recorded."""

    note = LongText(_("Note"))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed in it."""
        return not any(getattr(f, "answer", f.data) or f.errors for f in self._answer)

    @property
    def values(self) -> dict[str, Any]:
        """What was typed, by attribute of the measurement."""
        return {f.short_name: getattr(f, "answer", f.data) for f in self._answer}

    @property
    def _answer(self) -> list[Any]:
        return [self._fields[name] for name in _OF_THE_ANSWER if name in self._fields]


class PeriodForm(Form):
    """When, by whom and from what; then a line for each indicator."""

    lines: tuple[str, ...] = ()
    """The names of the lines."""

    date = SaneDate(_("Date, ou début de la période"), validators=[Required()])
    until = SaneDate(_("Fin de la période"))
    reported_by = Choice(_("Qui le rapporte"), empty=_("non précisé"))
    document_id = Reference(_("Document où cela se lit"), empty=_("aucun"))
    source = Text(_("Source"), longest=LONG)

    def suggest_reporter(self, side: str | None) -> None:
        """Whoever types usually reports, unless a choice was made."""
        if not self.is_submitted() and not self.reported_by.raw_data:
            self.reported_by.data = side or ""

    @property
    def common(self) -> dict[str, Any]:
        """What is said of every value."""
        names = ("date", "until", "reported_by", "document_id", "source")
        return {name: self[name].data for name in names}

    def faults(self) -> Iterator[tuple[str, str, str]]:
        """What to correct, each under the name of its indicator: « Value » stands there many times."""
        owners = {f"{name}-": str(self[name].label.text) for name in self.lines}
        for field_id, label, message in super().faults():
            owner = next((text for start, text in owners.items() if field_id.startswith(start)), None)
            yield field_id, f"{owner} – {label}" if owner else label, message

    def line_of(self, indicator_id: uuid.UUID) -> Line:
        """The line of an indicator."""
        return cast("Line", self[_name(indicator_id)].form)


def period_form(readings: list[Reading]) -> PeriodForm:
    """The form for these indicators."""
    fields = {_name(each.text.id): FormField(_line(each), each.text.label) for each in readings}
    kind: type[PeriodForm] = type("OnePeriodForm", (PeriodForm,), {**fields, "lines": tuple(fields)})
    form = kind()
    for each in readings:
        word_answer(form.line_of(each.text.id))
    return form


def _line(reading: Reading) -> type[Line]:
    categories = reading.text.categories if answer_takes_numbers(reading.text) else ()
    bases: tuple[type[Answer], type[Line]] = (answer_to(reading.text), Line)
    return type("OneLine", bases, by_category(categories))


def _name(indicator_id: uuid.UUID) -> str:
    return f"i{indicator_id.hex}"
