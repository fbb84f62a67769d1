"""Pages on which many readings are seen at once: those of one period are entered, those of the others judged."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from aict.core import clock
from aict.core.attempts import attempt
from aict.core.errors import RuleBroken, Sentence
from aict.core.forms import refuse_field
from aict.core.web import db
from aict.documents.queries import documents_of
from aict.objectives.board import ObjectiveRow, Reading, board_of
from aict.objectives.measurement_checks import check_time
from aict.objectives.measurement_values import checked
from aict.objectives.models import Measurement
from aict.objectives.period_forms import PeriodForm, period_form
from aict.partnerships import facts, side_choices
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("readings", __name__, url_prefix="/partnerships/<code>/objectives/measurements")


@bp.route("/enter", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def enter(at: Standing) -> ResponseReturnValue:
    """Enter many values of one period, all or none."""
    rows = [row for row in board_of(db(), at) if _known(row)]
    readings = [reading for row in rows for reading in _known(row)]
    form = _form(at, readings)
    entered: list[Measurement] = []
    outcome = attempt(form, lambda: entered.extend(_enter(at, form, readings)))
    if outcome.done:
        flash(ngettext("%(num)s mesure enregistrée.", "%(num)s mesures enregistrées.", len(entered)))
        return redirect(url_for("objectives.index", code=at.partnership.code), code=303)
    page = render_template("measurements/period.html", at=at, form=form, rows=rows, known_of=_known)
    return page, outcome.status


def _known(row: ObjectiveRow) -> list[Reading]:
    return [reading for reading in row.readings if reading.is_known]


def _form(at: Standing, readings: list[Reading]) -> PeriodForm:
    form = period_form(readings)
    form.reported_by.offer(side_choices.proposers(at))
    form.document_id.offer([(str(d.id), d.quoted(d.title)) for d in documents_of(db(), at.partnership.id)])
    form.suggest_reporter(at.side)
    return form


def _enter(at: Standing, form: PeriodForm, readings: list[Reading]) -> list[Measurement]:
    """Every line that was filled, once all of them are right; `RuleBroken` beside the fields otherwise."""
    common = form.common
    check_time(common["date"], common["until"], today=clock.today())
    filled = [each for each in readings if not form.line_of(each.text.id).is_empty]
    if not filled:
        raise RuleBroken(
            Sentence("Rien n’est rempli : donnez au moins une valeur, ou dites pourquoi elle manque.")
        )
    told = [_told(at, form, each) for each in filled]
    if None in told:
        raise RuleBroken(
            Sentence("Rien n’est encore enregistré : voyez les lignes à corriger ou à confirmer.")
        )
    return [facts.enter(db(), Measurement, at=at, values=values) for values in told if values]


def _told(at: Standing, form: PeriodForm, reading: Reading) -> dict[str, object] | None:
    line = form.line_of(reading.text.id)
    try:
        values = checked(
            form.common | line.values, line, indicator=reading.text, at=at, readings=reading.measurements
        )
    except RuleBroken as broken:
        refuse_field(line[broken.field or "value"], broken)
        return None
    return {**values, "indicator_id": reading.text.id}
