"""How often one is written to, and the way out that every digest carries."""

import uuid

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.link_routes import dead_link
from aict.accounts.queries import person_by_id
from aict.accounts.user import signed_in_person
from aict.core.access import public, signed_in
from aict.core.attempts import attempt
from aict.core.secret_links import keep_secret, links, signed_address
from aict.core.web import db
from aict.notices import services
from aict.notices.forms import RhythmForm
from aict.notices.queries import rhythm_of

bp = Blueprint("notices", __name__)


@bp.route("/account/notices", methods=["GET", "POST"])
@signed_in
def choose() -> ResponseReturnValue:
    """Choose how often one is written to."""
    person = signed_in_person()
    form = RhythmForm(data={"rhythm": rhythm_of(db(), person.id)})
    outcome = attempt(form, lambda: services.choose_rhythm(db(), person, form.rhythm.data))
    if outcome.done:
        flash(_("Enregistré."))
        return redirect(url_for("accounts.account"), code=303)
    return render_template("notices/choose.html", form=form, person=person), outcome.status


@bp.route("/notices/stop/<token>", methods=["GET", "POST"])
@public
@signed_address
def stop(token: str) -> ResponseReturnValue:
    """Stop the digest without signing in: by the button of this page, or by the one of a mail program (RFC 8058).

    The answer to the button is a page and no redirection, which a mail program would not follow.
    """
    whose = links().verified(token)
    person = person_by_id(db(), uuid.UUID(whose)) if whose else None
    if person is None:
        return dead_link()
    stopped = request.method == "POST"
    if stopped:
        services.stop(db(), person)
    return keep_secret(make_response(render_template("notices/stop.html", person=person, stopped=stopped)))
