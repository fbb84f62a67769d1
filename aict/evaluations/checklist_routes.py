"""Pages of the checklist: everybody signed in reads its versions, the administrator of the instance writes the next."""

import uuid

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts.administration import instance_page
from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.asymmetry import editing
from aict.asymmetry.models import Checklist, Question
from aict.asymmetry.queries import (
    GROUPS,
    MEANT_FOR,
    NATURE,
    checklist_in,
    checklists,
    current_checklist,
    question_in,
)
from aict.core.access import signed_in
from aict.core.attempts import Outcome, attempt
from aict.core.errors import Frozen, RuleBroken
from aict.core.templating import say
from aict.core.web import db
from aict.evaluations.checklist_forms import ChecklistForm, QuestionForm
from aict.evaluations.measures import measure_names
from aict.partnerships.fact_forms import VersionedForm

bp = Blueprint("checklists", __name__, url_prefix="/reference/checklists")


def _may_write() -> bool:
    return signed_in_person().is_instance_administrator


def _draft(checklist_id: uuid.UUID) -> Checklist:
    """The version as the administrator finds it, published or not: what is published refuses by itself."""
    return checklist_in(db(), checklist_id, drafts=True)


def _to_write(checklist_id: uuid.UUID) -> Checklist:
    """The draft of a form that is opened."""
    found = _draft(checklist_id)
    if not found.is_draft:
        raise Frozen(editing.PUBLISHED)
    return found


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    """Every version: in use, published before, and the draft for who writes it."""
    every = checklists(db(), drafts=_may_write())
    return render_template(
        "checklists/index.html",
        checklists=every,
        current=current_checklist(db()),
        draft=next((one for one in every if one.is_draft), None),
        may_write=_may_write(),
    )


@bp.get("/<uuid:checklist_id>")
@signed_in
def show(checklist_id: uuid.UUID) -> ResponseReturnValue:
    """The questions of one version, with what each is meant for and what the register says beside it."""
    checklist = checklist_in(db(), checklist_id, drafts=_may_write())
    return render_template(
        "checklists/show.html",
        checklist=checklist,
        current=current_checklist(db()),
        untranslated=[question for question in checklist.questions if not question.text_en],
        may_write=_may_write() and checklist.is_draft,
        groups=GROUPS,
        nature=NATURE,
        meant_for=MEANT_FOR,
        measures=measure_names(),
        language=str(get_locale()),
    )


@bp.route("/new", methods=["GET", "POST"])
@instance_page
def new(_by: Person) -> ResponseReturnValue:
    """Begin a new version from the one in use."""
    form, made = ChecklistForm(), list[Checklist]()

    def act() -> None:
        made.append(editing.start_draft(db(), version=form.name.data, source=form.source.data))

    outcome = attempt(form, act)
    if outcome.done:
        return _back(made[0], _("Brouillon commencé : personne ne le voit avant sa publication."))
    page = render_template("checklists/form.html", form=form, checklist=None, last=current_checklist(db()))
    return page, outcome.status


@bp.route("/<uuid:checklist_id>/edit", methods=["GET", "POST"])
@instance_page
def edit(_by: Person, checklist_id: uuid.UUID) -> ResponseReturnValue:
    """Another name or source for a draft."""
    draft = _to_write(checklist_id)
    form = ChecklistForm(data={"name": draft.version, "source": draft.source, "version": draft.edition})
    outcome = attempt(
        form,
        lambda: editing.rename(
            db(), draft, edition=form.read_version, version=form.name.data, source=form.source.data
        ),
    )
    if outcome.done:
        return _back(draft, _("Correction enregistrée."))
    if outcome.overtaken:
        form.form_errors.append(say(outcome.overtaken.sentence))
        form.version.data = str(draft.edition)
    page = render_template("checklists/form.html", form=form, checklist=draft, last=None)
    return page, outcome.status


@bp.route("/<uuid:checklist_id>/questions/new", methods=["GET", "POST"])
@instance_page
def question_new(_by: Person, checklist_id: uuid.UUID) -> ResponseReturnValue:
    """Another question of a draft."""
    draft, form = _to_write(checklist_id), QuestionForm()
    outcome = attempt(form, lambda: editing.record_question(db(), draft, values=form.values))
    if outcome.done:
        return _back(draft, _("Question ajoutée, à la fin de la liste."))
    return _question_page(form, draft, None, outcome)


@bp.route("/<uuid:checklist_id>/questions/<uuid:question_id>/edit", methods=["GET", "POST"])
@instance_page
def question_edit(_by: Person, checklist_id: uuid.UUID, question_id: uuid.UUID) -> ResponseReturnValue:
    """Other words for a question; when somebody was faster, both versions are shown."""
    draft = _to_write(checklist_id)
    question = question_in(draft, question_id)
    form = QuestionForm(obj=question)
    outcome = attempt(
        form,
        lambda: editing.change_question(db(), draft, question, version=form.read_version, values=form.values),
    )
    if outcome.done:
        return _back(draft, _("Correction enregistrée."))
    return _question_page(form, draft, question, outcome)


@bp.post("/<uuid:checklist_id>/questions/<uuid:question_id>/move")
@instance_page
def question_move(_by: Person, checklist_id: uuid.UUID, question_id: uuid.UUID) -> ResponseReturnValue:
    """One place up or down."""
    draft = _draft(checklist_id)
    question = question_in(draft, question_id)
    editing.move_question(db(), draft, question, up=request.form.get("way") == "up")
    return _back(draft, _("Question déplacée."), question)


@bp.post("/<uuid:checklist_id>/questions/<uuid:question_id>/remove")
@instance_page
def question_remove(_by: Person, checklist_id: uuid.UUID, question_id: uuid.UUID) -> ResponseReturnValue:
    """Take a question out of a draft."""
    draft = _draft(checklist_id)
    editing.remove_question(db(), draft, question_in(draft, question_id))
    return _back(draft, _("Question retirée du brouillon."))


@bp.post("/<uuid:checklist_id>/publish")
@instance_page
def publish(_by: Person, checklist_id: uuid.UUID) -> ResponseReturnValue:
    """From now on evaluations begin with it."""
    draft = _draft(checklist_id)
    try:
        editing.publish(db(), draft, edition=VersionedForm().read_version)
    except RuleBroken as broken:
        return _back(draft, say(broken.sentence))
    return _back(draft, _("Version publiée : les prochaines évaluations commenceront avec elle."))


@bp.post("/<uuid:checklist_id>/discard")
@instance_page
def discard(_by: Person, checklist_id: uuid.UUID) -> ResponseReturnValue:
    """Give a draft up."""
    editing.discard(db(), _draft(checklist_id), edition=VersionedForm().read_version)
    flash(_("Brouillon abandonné."))
    return redirect(url_for("checklists.index"), code=303)


def _question_page(
    form: QuestionForm, draft: Checklist, question: Question | None, outcome: Outcome
) -> ResponseReturnValue:
    both = form.both_versions(outcome)
    page = render_template(
        "checklists/question.html", form=form, checklist=draft, question=question, both=both
    )
    return page, outcome.status


def _back(checklist: Checklist, message: str, question: Question | None = None) -> Response:
    flash(message)
    here = url_for("checklists.show", checklist_id=checklist.id, _anchor=question.code if question else None)
    return redirect(here, code=303)
