"""Pages of conversations: those of a partnership, one thread, a new one; and answering in a thread."""

import uuid
from collections.abc import Mapping

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.conversations import services
from aict.conversations.forms import MessageForm
from aict.conversations.mentions import unread_in
from aict.conversations.models import Thread
from aict.conversations.people import introduced
from aict.conversations.queries import thread_in, threads_page, turns_page
from aict.conversations.subjects import Subject, subject_of, subjects
from aict.conversations.writing import message_form, thread_form, written
from aict.core.attempts import Outcome, attempt
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("conversations", __name__, url_prefix="/partnerships/<code>/conversations")


@bp.record_once
def words_of_conversations(state: BlueprintSetupState) -> None:
    """Who speaks, for every page that shows a thread."""
    state.app.jinja_env.globals.update(introduced=introduced)


def page_of(at: Standing, thread: Thread) -> ResponseReturnValue:
    """Back to the page of a thread after something was done."""
    return redirect(url_for("conversations.show", code=at.partnership.code, thread_id=thread.id), code=303)


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The threads of a partnership, open ones first."""
    page = threads_page(db(), at.partnership.id, request.args.get("page"))
    return render_template(
        "conversations/index.html", at=at, page=page, subjects=_subjects_of([v.thread for v in page.rows])
    )


def _subjects_of(threads: list[Thread]) -> Mapping[uuid.UUID, Subject]:
    found: dict[uuid.UUID, Subject] = {}
    for kind in {thread.kind for thread in threads}:
        found |= subjects(db(), kind, {thread.about_id for thread in threads if thread.kind == kind})
    return found


@bp.route("/new/<about_kind>/<uuid:about_id>", methods=["GET", "POST"])
@partnership_page(Permission.COMMENT)
def new(at: Standing, about_kind: str, about_id: uuid.UUID) -> ResponseReturnValue:
    """Open a thread on something, or on one of its fields."""
    subject = subject_of(db(), at, about_kind, about_id)
    form = thread_form(at, subject)
    if request.method == "GET" and not form.field.data and request.args.get("field") in subject.fields:
        form.field.data = request.args["field"]
    opened: list[Thread] = []

    def act() -> None:
        said = written(form, at)
        opened.append(services.open_thread(db(), at=at, subject=subject, field=form.field.data, **said))

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Message envoyé : tous les membres du partenariat le lisent."))
        return page_of(at, opened[0])
    return render_template("conversations/new.html", at=at, subject=subject, form=form), outcome.status


@bp.get("/<uuid:thread_id>")
@partnership_page(Permission.READ)
def show(at: Standing, thread_id: uuid.UUID) -> ResponseReturnValue:
    """One thread, every turn of it."""
    return thread_page(at, thread_in(db(), at.partnership.id, thread_id), message_form(at), Outcome())


@bp.post("/<uuid:thread_id>")
@partnership_page(Permission.COMMENT)
def reply(at: Standing, thread_id: uuid.UUID) -> ResponseReturnValue:
    """Say something in a thread."""
    thread = thread_in(db(), at.partnership.id, thread_id)
    form = message_form(at)
    outcome = attempt(form, lambda: services.say(db(), thread, at=at, **written(form, at)))
    if not outcome.done:
        return thread_page(at, thread, form, outcome)
    flash(_("Message envoyé : tous les membres du partenariat le lisent."))
    return page_of(at, thread)


def thread_page(at: Standing, thread: Thread, form: MessageForm, outcome: Outcome) -> ResponseReturnValue:
    """The page of a thread, with the message that is being written in it."""
    subject = subject_of(db(), at, thread.kind, thread.about_id)
    page = turns_page(db(), thread, request.args.get("page"))
    answer = render_template(
        "conversations/show.html",
        at=at,
        thread=thread,
        subject=subject,
        page=page,
        form=form,
        unread=unread_in(db(), thread, at.person),
        overtaken=outcome.overtaken,
    )
    return answer, outcome.status
