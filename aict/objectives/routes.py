"""Pages of objectives: the board, one objective, and its writing."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy import select

from aict.conversations.queries import conversation_on, count_open
from aict.conversations.subjects import discussable
from aict.core import keeping
from aict.core.asking import confirm
from aict.core.attempts import Outcome, attempt
from aict.core.errors import NotVisible
from aict.core.reconciling import Conflict
from aict.core.revision_forms import WordForm
from aict.core.revisions import draft_of, head_of, revision_of
from aict.core.web import db
from aict.documents.queries import documents_by_id
from aict.objectives import services
from aict.objectives.board import ObjectiveRow, board_of, replies_by_side, row_of
from aict.objectives.content import ObjectiveText
from aict.objectives.contributions import contributions
from aict.objectives.discussing import OBJECTIVES, indicator_field
from aict.objectives.drawing import progress_chart
from aict.objectives.forms import ObjectiveForm
from aict.objectives.judging import awaited
from aict.objectives.models import Objective
from aict.objectives.queries import moved_baselines
from aict.objectives.shape import OBJECTIVE
from aict.objectives.shown_values import agreed_value
from aict.objectives.text_kind import KIND
from aict.objectives.words import DIRECTION, NATURE, words_for
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.shared_texts import settling_page, tell_merged, tell_proposed
from aict.partnerships.text_kinds import register

bp = Blueprint("objectives", __name__, url_prefix="/partnerships/<code>/objectives")
discussable(OBJECTIVES)


@bp.record_once
def words_of_objectives(state: BlueprintSetupState) -> None:
    """The lists of objectives in words, for every page that shows one; what their texts are made of."""
    register(state, services.TEXT_KIND, KIND)
    state.app.jinja_env.globals.update(
        nature_of_indicator=NATURE.get,
        direction_name=DIRECTION.get,
        objective_text_of=ObjectiveText.read,
        objective_text_from=ObjectiveText.from_json,
        progress_chart=progress_chart,
        indicator_field=indicator_field,
    )
    state.app.jinja_env.filters["agreed"] = agreed_value


def _found(at: Standing, objective_code: str) -> Objective | None:
    here = select(Objective).where(Objective.partnership_id == at.partnership.id)
    return db().scalar(here.where(Objective.code == objective_code))


def row_at(at: Standing, objective_code: str) -> ObjectiveRow:
    """The objective of that code as this reader sees it; `NotVisible` when there is nothing to see."""
    objective = _found(at, objective_code)
    row = row_of(objective, at) if objective else None
    if row is None:
        raise NotVisible
    return row


def _to_write(at: Standing, objective_code: str) -> Objective:
    """The objective of that code for who writes it; who began before all of it was taken back may still send it."""
    objective = _found(at, objective_code)
    begun = request.method == "POST" and objective is not None and objective.text.head > 0
    if objective is None or not (begun or row_of(objective, at)):
        raise NotVisible
    return objective


def page_of(at: Standing, objective: Objective) -> ResponseReturnValue:
    """Back to the page of an objective after something was done."""
    return redirect(
        url_for("objectives.show", code=at.partnership.code, objective_code=objective.code), code=303
    )


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The objectives, what is in force, what is proposed, and how far the indicators are."""
    rows = board_of(db(), at)
    waiting = awaited(db(), at, (reading for row in rows for reading in row.readings))
    spoken = count_open(db(), at.partnership.id, OBJECTIVES.kind, [row.objective.id for row in rows])
    more = {"waiting": len(waiting), "spoken": spoken, "replies": replies_by_side(rows, at)}
    return render_template("objectives/index.html", at=at, rows=rows, **more)


@bp.route("/new", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def new(at: Standing) -> ResponseReturnValue:
    """Write a new objective."""
    form = ObjectiveForm.filled(at, None)
    form.open_on(None)
    if not form.indicators.entries:
        form.add_indicator(at)
    if _wants_another_indicator():
        form.add_indicator(at)
    if _asks_for_fields(form):
        return _form_page(at, form, Outcome())
    return _write(at, form, None)


@bp.route("/<objective_code>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Write a new state of an objective, against the revision and the draft it was opened on."""
    objective = _to_write(at, objective_code)
    known = services.indicator_ids(objective, at)
    draft = draft_of(objective.text, at.side)
    opened = draft or head_of(objective.text)
    form = ObjectiveForm.filled(at, ObjectiveText.from_json(opened.content) if opened else None, known)
    form.open_on(objective.text, draft)
    if _wants_another_indicator():
        form.add_indicator(at, known)
    if _asks_for_fields(form):
        return _form_page(at, form, Outcome(), objective)
    return _write(at, form, objective)


def _wants_another_indicator() -> bool:
    return request.method == "POST" and request.form.get("act") == "add-indicator"


def _asks_for_fields(form: ObjectiveForm) -> bool:
    return _wants_another_indicator() or form.is_looked_at


def _write(at: Standing, form: ObjectiveForm, known: Objective | None) -> ResponseReturnValue:
    if keeping.is_asked():
        return _keep(at, known)
    written: list[Objective] = []

    def save() -> None:
        objective = known or services.open_objective(db(), at=at)
        (_propose if request.form.get("act") == "propose" else _save_draft)(at, form, objective)
        written.append(objective)

    outcome = attempt(form, save)
    return page_of(at, written[0]) if written else _form_page(at, form, outcome, known)


def _keep(at: Standing, known: Objective | None) -> ResponseReturnValue:
    draft = draft_of(known.text, at.side) if known else None
    return keeping.answer(newest=known.text.head if known else 0, draft=draft.version if draft else 0)


def _propose(at: Standing, form: ObjectiveForm, objective: Objective) -> None:
    confirm(moved_baselines(objective, form.text()), form.sure, form.reason)
    revision = services.propose(db(), objective, reason=form.reason.data, **_written(at, form, objective))
    tell_proposed(revision, OBJECTIVE, words_for(at), at)


def _save_draft(at: Standing, form: ObjectiveForm, objective: Objective) -> None:
    draft = services.save_draft(db(), objective, **_written(at, form, objective))
    flash(_("Brouillon enregistré : seul votre côté le voit."))
    tell_merged(objective.text, form.opened_on, draft.base_number, OBJECTIVE, words_for(at))


def _written(at: Standing, form: ObjectiveForm, objective: Objective) -> dict[str, Any]:
    shown = (
        head_of(objective.text),
        revision_of(objective.text, form.opened_on),
        draft_of(objective.text, at.side),
    )
    return {
        "at": at,
        "text": form.text().noted_as(ObjectiveText.from_json(each.content) for each in shown if each),
        "base_number": form.opened_on,
        "draft_version": form.opened_on_draft,
        "settled": form.settled,
        "language": form.language.data,
    }


def _form_page(
    at: Standing, form: ObjectiveForm, outcome: Outcome, objective: Objective | None = None
) -> ResponseReturnValue:
    if objective is not None and isinstance(outcome.overtaken, Conflict):
        text = ObjectiveText.from_json(outcome.overtaken.mine)
        mine = form.holding(at, text, services.indicator_ids(objective, at) | {i.id for i in text.indicators})
        return settling_page(at, (form, mine), outcome.overtaken, words=words_for(at), name=objective.code)
    return render_template("objectives/form.html", at=at, form=form, objective=objective), outcome.status


@bp.get("/<objective_code>")
@partnership_page(Permission.READ)
def show(at: Standing, objective_code: str) -> ResponseReturnValue:
    """One objective: the text in force, the one proposed, each key-holder's word, every revision."""
    return objective_page(at, row_at(at, objective_code), WordForm(), Outcome())


def objective_page(at: Standing, row: ObjectiveRow, form: WordForm, outcome: Outcome) -> ResponseReturnValue:
    """The page of an objective, with the word that is being given on its newest revision."""
    page = render_template(
        "objectives/show.html",
        at=at,
        row=row,
        form=form,
        conflict=outcome.overtaken,
        documents=documents_by_id(db(), at.partnership.id),
        conversation=conversation_on(db(), at, OBJECTIVES.kind, row.objective.id),
        contributions=contributions(at, row.objective),
    )
    return page, outcome.status
