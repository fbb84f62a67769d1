"""Pages of measures: what the registry says on each point, its formula, its counts, and the rows behind it."""

from collections.abc import Mapping

from flask import Blueprint, render_template
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

from aict.asymmetry.rules import Measure
from aict.core.errors import NotVisible
from aict.core.web import db
from aict.evaluations import session
from aict.evaluations.behind import row_url
from aict.evaluations.changes import changes_of
from aict.evaluations.kept import frozen_of
from aict.evaluations.measured import PeriodForm, grouped
from aict.evaluations.measures import measures_of
from aict.evaluations.routes import bp as evaluations
from aict.evaluations.routes import opened
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("asymmetry", __name__, url_prefix="/partnerships/<code>/asymmetry")

_UNPROCESSABLE = 422


@bp.record_once
def words_of_measures(state: BlueprintSetupState) -> None:
    """Where the rows behind a figure are read."""
    state.app.jinja_env.globals["row_url"] = row_url


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """What the registry says of who proposes, pays, travels, speaks and signs, over any period."""
    form = PeriodForm.asked()
    period = form.period
    measures = _over(at, form) if period else None
    page = render_template(
        "evaluations/asymmetry.html", at=at, form=form, groups=grouped(measures) if measures else None
    )
    return page, 200 if period else _UNPROCESSABLE


@bp.get("/<key>")
@partnership_page(Permission.READ)
def measure(at: Standing, key: str) -> ResponseReturnValue:
    """One measure over any period, with the rows behind it."""
    form = PeriodForm.asked()
    found = _named(_over(at, form), key) if form.period else None
    page = render_template(
        "evaluations/measure.html", at=at, form=form, measure=found, evaluation=None, key=key, behind=found
    )
    return page, 200 if found else _UNPROCESSABLE


@evaluations.get("/<evaluation_code>/measures/<key>")
@partnership_page(Permission.EVALUATE)
def measure_of(at: Standing, evaluation_code: str, key: str) -> ResponseReturnValue:
    """One measure over the period of an evaluation, as it was frozen if it was, with the rows of today behind it."""
    evaluation = opened(at, evaluation_code)
    frozen = frozen_of(db(), evaluation)
    registered = session.registered_in(db(), evaluation)
    found = _named(frozen.kept.measures if frozen else registered, key)
    return render_template(
        "evaluations/measure.html",
        at=at,
        form=None,
        measure=found,
        evaluation=evaluation,
        key=key,
        frozen=frozen,
        behind=registered.get(key),
    )


@evaluations.get("/<evaluation_code>/changes")
@partnership_page(Permission.READ)
def changes(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """What changed since the evaluation before: answers once they are revealed, and measures."""
    evaluation = opened(at, evaluation_code)
    found = changes_of(db(), evaluation, str(get_locale()))
    return render_template("evaluations/changes.html", at=at, evaluation=evaluation, changes=found)


def _over(at: Standing, form: PeriodForm) -> dict[str, Measure]:
    period = form.period
    if period is None:
        return {}
    found = measures_of(db(), at.partnership, start=period.start, end=period.end)
    # Whether each side speaks is asked of an evaluation: outside one there is nothing to ask.
    return {key: one for key, one in found.items() if key != "own_text"}


def _named(measures: Mapping[str, Measure], key: str) -> Measure:
    if key not in measures:
        raise NotVisible
    return measures[key]
