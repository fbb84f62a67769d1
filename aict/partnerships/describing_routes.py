"""`/partnerships/new`, `/partnerships/<code>/edit`, and opening a partnership to the partner."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.attempts import attempt
from aict.core.forms import Form
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.describing import (
    describe,
    open_to_partner,
    require_author,
)
from aict.partnerships.description import DESCRIPTIONS
from aict.partnerships.discarding import discard, holds_something
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.own_facts_routes import bp

__all__ = ["bp", "edit"]

FactPages(DESCRIPTIONS).register(bp, "/partnerships/<code>/description")


@bp.route("/partnerships/<code>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit(at: Standing) -> ResponseReturnValue:
    """Say what the partnership is; overtaken, both versions are shown and nothing typed is lost."""
    form = DESCRIPTIONS.form(at, at.partnership.description, {})
    outcome = attempt(form, lambda: describe(db(), at=at, version=form.read_version, values=form.described()))
    if outcome.done:
        flash(_("Description enregistrée."))
        return redirect(url_for("dashboard.partnership", code=at.partnership.code), code=303)
    both = form.both_versions(outcome)
    return render_template("partnerships/edit.html", at=at, form=form, both=both), outcome.status


@bp.route("/partnerships/<code>/open", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def open_(at: Standing) -> ResponseReturnValue:
    """Open a draft to its members, having read who will see what."""
    require_author(at)
    form = Form()
    outcome = attempt(form, lambda: open_to_partner(db(), at=at))
    if outcome.done:
        flash(_("Le partenariat est ouvert à tous ses membres."))
        return redirect(url_for("partnerships.members", code=at.partnership.code), code=303)
    return render_template("partnerships/open.html", at=at, form=form), outcome.status


@bp.route("/partnerships/<code>/remove", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def remove(at: Standing) -> ResponseReturnValue:
    """Take away a draft that was recorded by mistake."""
    require_author(at)
    form = Form()
    title = at.partnership.title
    outcome = attempt(form, lambda: discard(db(), at=at))
    if outcome.done:
        flash(_("Brouillon supprimé : %(title)s.", title=title))
        return redirect(url_for("partnerships.index"), code=303)
    kept = holds_something(db(), at.partnership)
    return render_template("partnerships/remove.html", at=at, form=form, kept=kept), outcome.status
