"""Pages of the local-return ledger."""

from collections.abc import Sequence

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core import clock
from aict.core.errors import RuleBroken
from aict.core.web import db
from aict.local_return.assessing import (
    Assessment,
    NoneFoundForm,
    assessment,
    none_found_form,
    say_none_found,
)
from aict.local_return.citing import cited
from aict.local_return.models import LocalReturn
from aict.local_return.pages import RETURNS, shown_testimonies
from aict.local_return.queries import returns_of
from aict.local_return.testimony_pages import TESTIMONIES, TestimonyPages
from aict.local_return.testimony_queries import by_entry
from aict.local_return.words import ASSESSED, STRENGTH, TERM, USE
from aict.objectives.shown_values import agreed_value
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.models import Territory

bp = Blueprint("local_return", __name__, url_prefix="/partnerships/<code>/local-return")

FactPages(RETURNS).register(bp, "")
TestimonyPages(TESTIMONIES).register_all(bp)


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """What the cooperation gave to each territory, the reader's own first."""
    every = returns_of(db(), at.partnership.id)
    testimonies = shown_testimonies(at)
    shown = fact_list(db(), at, RETURNS, every)
    return list_page(
        "local_return/index.html",
        shown,
        found=assessment(at, every),
        columns=_columns(at, shown.page.rows),
        assessed_name=ASSESSED.get,
        strength_name=STRENGTH.get,
        term_name=TERM.get,
        cited=cited(at, shown.page.rows),
        agreed_value=agreed_value,
        voices=fact_list(db(), at, TESTIMONIES, testimonies),
        testimonies=by_entry(testimonies),
        today=clock.today(),
        use_name=USE.get,
    )


@bp.get("/assessment")
@partnership_page(Permission.READ)
def assess(at: Standing) -> ResponseReturnValue:
    """Every dimension on every territory, and who looked."""
    found = assessment(at)
    return _assessment_page(at, found, none_found_form(at, found)), 200


@bp.post("/assessment")
@partnership_page(Permission.CONTRIBUTE)
def none_found(at: Standing) -> ResponseReturnValue:
    """Say in one act that a dimension was looked for on a territory, in vain."""
    found = assessment(at)
    form = none_found_form(at, found)
    if form.accepted():
        try:
            say_none_found(at, found, form)
            flash(
                _("Enregistré : cherché, aucun retour constaté. L’autre côté le voit et peut le confirmer.")
            )
            return redirect(url_for("local_return.assess", code=at.partnership.code), code=303)
        except RuleBroken as broken:
            form.refuse(broken)
    return _assessment_page(at, found, form), 422


def _assessment_page(at: Standing, found: Assessment, form: NoneFoundForm) -> str:
    return render_template(
        "local_return/assessment.html",
        at=at,
        found=found,
        form=form,
        title_of=lambda entry: RETURNS.title(at, entry),
        strength_name=STRENGTH.get,
    )


def _columns(at: Standing, entries: Sequence[LocalReturn]) -> list[tuple[str, list[LocalReturn]]]:
    """The entries of each territory, then those of both."""
    places = [*at.sides, Territory.BOTH.value]
    return [(place, [entry for entry in entries if entry.territory == place]) for place in places]
