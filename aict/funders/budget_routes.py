"""The service budgets of an organisation: what a « 1 % » may come to, year by year."""

import uuid

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.own_pages import Own, own_organisation_page
from aict.core.attempts import Outcome, attempt
from aict.core.errors import NotVisible
from aict.core.web import db
from aict.funders import services
from aict.funders.forms import AmountsForm, BudgetForm
from aict.funders.models import ServiceBudget
from aict.funders.queries import budgets_of
from aict.funders.words import SERVICE

bp = Blueprint(
    "service_budgets", __name__, url_prefix="/organisations/<uuid:organisation_id>/service-budgets"
)


@bp.get("")
@own_organisation_page()
def index(own: Own) -> ResponseReturnValue:
    """The budgets known, with one per cent of each."""
    return render_template(
        "funders/budgets.html",
        organisation=own.organisation,
        budgets=budgets_of(db(), own.organisation.id),
        may_write=own.writes,
        service=SERVICE.get,
    )


@bp.route("/new", methods=["GET", "POST"])
@own_organisation_page(writing=True)
def new(own: Own) -> ResponseReturnValue:
    """Say the budget of a service in a year."""
    form = BudgetForm()
    form.currency.suggest("EUR")

    def act() -> None:
        services.record_budget(db(), values={**form.values, "organisation_id": own.organisation.id})

    return _page(own, form, None, attempt(form, act))


@bp.route("/<uuid:budget_id>/edit", methods=["GET", "POST"])
@own_organisation_page(writing=True)
def edit(own: Own, budget_id: uuid.UUID) -> ResponseReturnValue:
    """Correct its amounts; the service and the year say which one it is."""
    budget = next((b for b in budgets_of(db(), own.organisation.id) if b.id == budget_id), None)
    if budget is None:
        raise NotVisible
    form = AmountsForm(obj=budget)

    def act() -> None:
        services.change(db(), budget, version=form.read_version, values=form.values)

    return _page(own, form, budget, attempt(form, act))


def _page(own: Own, form: AmountsForm, budget: ServiceBudget | None, outcome: Outcome) -> ResponseReturnValue:
    if outcome.done:
        flash(_("Budget enregistré."))
        return redirect(url_for("service_budgets.index", organisation_id=own.organisation.id), code=303)
    both = form.both_versions(outcome)
    page = render_template(
        "funders/budget_form.html",
        organisation=own.organisation,
        form=form,
        budget=budget,
        both=both,
        service=SERVICE.get,
    )
    return page, outcome.status
