"""What the form of a measurement says, once its rules hold and its doubts are confirmed."""

from collections.abc import Collection
from decimal import Decimal
from typing import Any

from aict.core import clock
from aict.core.asking import confirm
from aict.core.errors import Sentence
from aict.objectives.category_fields import NAME
from aict.objectives.content import IndicatorText
from aict.objectives.doubts import Said, doubts_about
from aict.objectives.measurement_checks import check_one_answer, check_time, check_total
from aict.objectives.models import Measurement
from aict.partnerships.access import Standing
from aict.partnerships.facts import is_of_another_side


def checked(
    values: dict[str, Any],
    form: Any,  # noqa: ANN401 (a form with the fields of an answer)
    *,
    indicator: IndicatorText,
    at: Standing,
    readings: Collection[Measurement],
    fact: Measurement | None = None,
) -> dict[str, Any]:
    """The values of a reading that may be saved; `RuleBroken` says what is wrong, or asks what is doubtful.

    `readings` are those of the indicator that stand, `fact` the one that is being corrected.
    """
    values = {"value": None, "words": None, **values}
    numbers = form[NAME].numbers if NAME in form else {}
    check_time(values["date"], values["until"], today=clock.today())
    check_total(value=values["value"], by_category=numbers)
    check_one_answer(
        value=values["value"],
        words=values["words"],
        unavailable_because=values["unavailable_because"],
        field=form.answer_field,
    )
    others = [m for m in readings if m is not fact]
    now = _doubts(_said(values, numbers), values["reported_by"], indicator, at, others)
    before = _doubts(_held(fact), fact.reported_by, indicator, at, others) if fact else []
    confirm([doubt for doubt in now if doubt not in before], form.sure, form.confirmed_because)
    because = values["confirmed_because"] or (fact.confirmed_because if fact else None)
    return {**values, "confirmed_because": because if now else None}


def _doubts(
    said: Said, by: str | None, indicator: IndicatorText, at: Standing, others: Collection[Measurement]
) -> list[Sentence]:
    own = [m for m in others if m.entered_by and not is_of_another_side(m, at) and m.reported_by == by]
    return doubts_about(said, indicator, others, own)


def _said(values: dict[str, Any], numbers: dict[str, Decimal]) -> Said:
    return Said(values["date"], values["until"], values["value"], numbers)


def _held(fact: Measurement) -> Said:
    return Said(fact.date, fact.until, fact.value, fact.numbers)
