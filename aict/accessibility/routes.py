"""The declaration of accessibility, its grid, and the form by which the authority completes it."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from aict.accessibility import grid
from aict.accessibility.forms import DeclarationForm
from aict.accessibility.models import AccessibilityDeclaration
from aict.accessibility.queries import level_for_foot, level_of, versions
from aict.accounts.administration import instance_page
from aict.accounts.models import Person
from aict.core.access import public
from aict.core.attempts import attempt
from aict.core.errors import Sentence
from aict.core.web import db

bp = Blueprint("accessibility", __name__)


@bp.record_once
def foot_of_pages(state: BlueprintSetupState) -> None:
    """What the law has each page say."""

    def level_in_words() -> Sentence:
        return grid.LEVELS[level_for_foot()]

    state.app.jinja_env.globals.update({"accessibility_level": level_in_words})


@bp.get("/accessibility")
@public
def declaration() -> ResponseReturnValue:
    """The declaration: what the authority published, or what the product can say for it to complete."""
    found = versions(db())
    return render_template(
        "accessibility/declaration.html",
        versions=found,
        level=grid.LEVELS[level_of(found)],
        rate=grid.rate(),
        states=grid.State,
        STATES=grid.STATES,
        failing=[c for c in grid.criteria() if c.state is grid.State.NOT_CONFORMANT],
        LEVELS=grid.LEVELS,
        language=str(get_locale()),
    )


@bp.get("/accessibility/grid")
@public
def criteria() -> ResponseReturnValue:
    """The 106 criteria, and how the state of each is known."""
    return render_template(
        "accessibility/grid.html",
        criteria=grid.criteria(),
        THEMES=grid.THEMES,
        STATES=grid.STATES,
        rate=grid.rate(),
        language=str(get_locale()),
    )


@bp.route("/accessibility/edit", methods=["GET", "POST"])
@instance_page
def edit(_by: Person) -> ResponseReturnValue:
    """Publish another version."""
    latest = next(iter(versions(db())), None)
    form = DeclarationForm(obj=latest)
    form.offer_levels()
    if latest is None and not form.is_submitted():
        form.level.data = grid.rate().level.value

    def publish() -> None:
        db().add(AccessibilityDeclaration(**{**form.values, "level": grid.Level(form.values["level"])}))
        db().flush()

    outcome = attempt(form, publish)
    if outcome.done:
        versions(db())
        flash(_("Déclaration publiée."))
        return redirect(url_for("accessibility.declaration"), code=303)
    return render_template("accessibility/edit.html", form=form, rate=grid.rate()), outcome.status
