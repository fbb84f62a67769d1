"""Pages of objectives: the board, one objective, its editing, and the words of the key-holders."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy import select

from aict.core.errors import NotVisible, RuleBroken
from aict.core.forms import read_number
from aict.core.revisions import Conflict, Draft, Revision, Verdict, draft_of, head_of, revision_of
from aict.core.web import db, parse_id
from aict.documents.queries import document_in, documents_of
from aict.objectives import services
from aict.objectives.board import ObjectiveRow, board_of, row_of
from aict.objectives.content import ObjectiveText
from aict.objectives.forms import ObjectionForm, ObjectiveForm, RecordForm
from aict.objectives.models import Objective
from aict.objectives.words import DIRECTION, NATURE
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.models import Member

bp = Blueprint("objectives", __name__, url_prefix="/partnerships/<code>/objectives")
CONFLICT, UNPROCESSABLE = 409, 422


@bp.record_once
def words_of_objectives(state: BlueprintSetupState) -> None:
    """The lists of objectives in words, for every page that shows one."""
    state.app.jinja_env.globals.update(
        {"nature_of_indicator": NATURE.get, "direction_name": DIRECTION.get}
    )


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The objectives, what is in force, what is proposed, and how far the indicators are."""
    return render_template("objectives/index.html", at=at, rows=board_of(db(), at))


@bp.get("/<objective_code>")
@partnership_page(Permission.READ)
def show(at: Standing, objective_code: str) -> ResponseReturnValue:
    """One objective: the text in force, the one proposed, each key-holder's word, every revision."""
    return _page(at, _row(at, objective_code))


@bp.route("/new", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def new(at: Standing) -> ResponseReturnValue:
    """Write a new objective."""
    form = ObjectiveForm.filled(at, None)
    if not form.indicators.entries:
        form.add_indicator(at)
    if _more_indicators(form, at) or not form.accepted():
        return _form_page(at, form, None)
    objective = services.open_objective(db(), at=at)
    return _save(at, form, objective)


@bp.route("/<objective_code>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Write a new state of an objective, against the revision and the draft it was opened on."""
    objective = _row(at, objective_code).objective
    draft, head = draft_of(objective.text, at.side), head_of(objective.text)
    opened_on: Draft | Revision | None = draft or head
    form = ObjectiveForm.filled(at, ObjectiveText.from_json(opened_on.content) if opened_on else None)
    if request.method == "GET" and not form.base_number.data:
        form.base_number.data = str(draft.base_number if draft else objective.text.head)
        form.draft_version.data = str(draft.version if draft else 0)
    if _more_indicators(form, at) or not form.accepted():
        return _form_page(at, form, objective)
    return _save(at, form, objective)


def _more_indicators(form: ObjectiveForm, at: Standing) -> bool:
    if request.method != "POST" or request.form.get("act") != "add-indicator":
        return False
    form.add_indicator(at)
    return True


def _save(at: Standing, form: ObjectiveForm, objective: Objective) -> ResponseReturnValue:
    named = services.indicator_ids(objective)
    text = form.text(named.__contains__)
    against = {
        "base_number": read_number(form.base_number.data),
        "draft_version": read_number(form.draft_version.data),
    }
    try:
        if request.form.get("act") == "propose":
            services.propose(db(), objective, at=at, text=text, reason=form.reason.data, **against)
            flash(_("Proposé à l’autre côté. Proposer, c’est donner l’accord de votre propre côté."))
        else:
            services.save_draft(db(), objective, at=at, text=text, **against)
            flash(_("Brouillon enregistré : seul votre côté le voit."))
    except Conflict as conflict:
        return _form_page(at, form, objective, conflict)
    except RuleBroken as broken:
        form.refuse(broken)
        return _form_page(at, form, objective)
    return redirect(url_for(".show", code=at.partnership.code, objective_code=objective.code), code=303)


def _form_page(
    at: Standing, form: ObjectiveForm, objective: Objective | None, conflict: Conflict | None = None
) -> ResponseReturnValue:
    theirs = mine = None
    if conflict is not None and objective is not None:
        theirs = ObjectiveText.from_json(conflict.theirs) if conflict.theirs else None
        mine = ObjectiveText.from_json(conflict.mine)
        draft = draft_of(objective.text, at.side)
        form.base_number.data = str(conflict.number)
        form.draft_version.data = str(draft.version if draft else 0)
    refused = request.method == "POST" and request.form.get("act") != "add-indicator"
    page = render_template(
        "objectives/form.html",
        at=at,
        form=form,
        objective=objective,
        conflict=conflict,
        theirs=theirs,
        mine=mine,
    )
    return page, CONFLICT if conflict else UNPROCESSABLE if refused else 200


@bp.post("/<objective_code>/agree")
@partnership_page(Permission.TURN_KEY)
def agree(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Agree to the very revision that was shown."""
    row = _row(at, objective_code)
    services.agree(db(), _revision(row), at=at)
    flash(_("Votre accord est enregistré."))
    return _back(at, row)


@bp.post("/<objective_code>/object")
@partnership_page(Permission.TURN_KEY)
def object_(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Object to the very revision that was shown, with the reason."""
    row = _row(at, objective_code)
    form = ObjectionForm()
    if not form.accepted():
        return _page(at, row, objection=form), UNPROCESSABLE
    services.object_to(db(), _revision(row), at=at, reason=form.reason.data)
    flash(_("Votre objection est enregistrée ; elle est une réponse comme une autre."))
    return _back(at, row)


@bp.route("/<objective_code>/record", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def record(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Record the word that a partner gave on paper or by mail."""
    row = _row(at, objective_code)
    form = _record_form(at)
    if form.accepted():
        try:
            services.record_word(db(), _revision(row), at=at, **_recorded(at, form))
            flash(
                _(
                    "Réponse enregistrée d’après le document ; le partenaire pourra la confirmer ou la contester."
                )
            )
            return _back(at, row)
        except RuleBroken as broken:
            form.refuse(broken)
    elif request.method == "GET":
        form.number.data = str(row.objective.text.head)
    page = render_template(
        "objectives/record.html", at=at, row=row, form=form, text_of=ObjectiveText.from_json
    )
    return page, UNPROCESSABLE if request.method == "POST" else 200


def _record_form(at: Standing) -> RecordForm:
    form = RecordForm()
    others = [m for m in at.partnership.members if m.holds_key and m.side != at.side]
    form.member.offer([(str(m.id), m.organisation.name) for m in others])
    form.verdict.offer([(Verdict.AGREE.value, _("accord")), (Verdict.OBJECT.value, _("objection"))])
    form.document.offer([(str(d.id), d.title) for d in documents_of(db(), at.partnership.id)])
    return form


def _recorded(at: Standing, form: RecordForm) -> dict[str, object]:
    member: Member = next(m for m in at.partnership.members if str(m.id) == form.member.data)
    document_id = parse_id(form.document.data)
    document = document_in(db(), at.partnership.id, document_id) if document_id else None
    if document is None:
        raise NotVisible
    return {
        "member": member,
        "document": document,
        "verdict": Verdict(form.verdict.data),
        "reason": form.reason.data,
    }


def _page(at: Standing, row: ObjectiveRow, objection: ObjectionForm | None = None) -> str:
    return render_template(
        "objectives/show.html",
        at=at,
        row=row,
        objection=objection or ObjectionForm(),
        text_of=ObjectiveText.from_json,
        documents={d.id: d for d in documents_of(db(), at.partnership.id)},
    )


def _row(at: Standing, objective_code: str) -> ObjectiveRow:
    objective = db().scalar(
        select(Objective).where(
            Objective.partnership_id == at.partnership.id, Objective.code == objective_code
        )
    )
    row = row_of(objective, at) if objective else None
    if row is None:
        raise NotVisible
    return row


def _revision(row: ObjectiveRow) -> Revision:
    """The revision that the form was shown with; a forged number is like one that does not exist."""
    revision = revision_of(row.objective.text, read_number(request.form.get("number")))
    if revision is None:
        raise NotVisible
    return revision


def _back(at: Standing, row: ObjectiveRow) -> ResponseReturnValue:
    return redirect(url_for(".show", code=at.partnership.code, objective_code=row.objective.code), code=303)
