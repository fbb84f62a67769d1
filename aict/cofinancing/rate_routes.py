"""Rates of exchange: everybody reads them, the administration of the instance enters and corrects them."""

import uuid
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.administration import instance_page
from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.cofinancing.rate_forms import RateCorrectionForm, RateForm
from aict.core.access import signed_in
from aict.core.attempts import attempt
from aict.core.web import db
from aict.reference.models import ExchangeRate
from aict.reference.queries import rate_versions
from aict.reference.rate_services import correct_rate, enter_rate, rate_of

bp = Blueprint("rates", __name__, url_prefix="/reference/rates")


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    """Every rate that stands, and its earlier versions."""
    rates = [
        list(versions)
        for _key, versions in groupby(rate_versions(db()), lambda r: (r.currency, r.valid_from))
    ]
    may_edit = signed_in_person().is_instance_administrator
    return render_template("rates/index.html", rates=rates, may_edit=may_edit)


@bp.route("/new", methods=["GET", "POST"])
@instance_page
def new(_by: Person) -> ResponseReturnValue:
    """Enter a rate."""
    form = RateForm()
    return _page(
        form,
        None,
        lambda: enter_rate(db(), currency=form.currency.data, valid_from=form.valid_from.data, **_said(form)),
    )


@bp.route("/<uuid:rate_id>/correct", methods=["GET", "POST"])
@instance_page
def correct(_by: Person, rate_id: uuid.UUID) -> ResponseReturnValue:
    """Enter a new version of a rate."""
    rate = rate_of(db(), rate_id)
    form = RateCorrectionForm(obj=rate)
    return _page(form, rate, lambda: correct_rate(db(), rate, **_said(form)))


@bp.post("/<uuid:rate_id>/withdraw")
@instance_page
def withdraw(_by: Person, rate_id: uuid.UUID) -> ResponseReturnValue:
    """Say that there is no such rate: a version of its own."""
    rate = rate_of(db(), rate_id)
    names = ("units", "is_open", "valid_to", "source")
    correct_rate(db(), rate, is_withdrawn=True, **{name: getattr(rate, name) for name in names})
    return _back(_("Taux retiré. Ses versions restent lisibles."))


def _said(form: RateForm | RateCorrectionForm) -> Mapping[str, Any]:
    return {
        "units": form.units.data,
        "is_open": bool(form.is_open.answer),
        "valid_to": form.valid_to.data,
        "source": form.source.data,
    }


def _page(form: RateForm | RateCorrectionForm, rate: ExchangeRate | None, act: Any) -> ResponseReturnValue:  # noqa: ANN401 (what the form does)
    form.is_open.offer_both(
        _("parité fixe : valable jusqu’à nouvel ordre"), _("seulement pour cette date ou cette période")
    )
    outcome = attempt(form, act)
    if outcome.done:
        return _back(_("Taux enregistré."))
    return render_template(
        "rates/form.html", form=form, rate=rate, overtaken=outcome.overtaken
    ), outcome.status


def _back(message: str) -> ResponseReturnValue:
    flash(message)
    return redirect(url_for("rates.index"), code=303)
