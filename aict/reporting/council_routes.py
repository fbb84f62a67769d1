"""The annual report to a council: where it is chosen, and the PDF."""

from collections.abc import Sequence

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from sqlalchemy import select

from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import signed_in
from aict.core.dates import FIRST_YEAR, LAST_YEAR
from aict.core.errors import NotVisible
from aict.core.web import db
from aict.organisations.models import Organisation
from aict.partnerships.access import reading_organisations
from aict.reporting.council import SLUG, TITLE, council_report
from aict.reporting.delivery import deliver_alone

YEARS_OFFERED = 5

bp = Blueprint("council", __name__, url_prefix="/reports")


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    """The years and the organisations for which the reader may print."""
    this_year = clock.today().year
    years = range(this_year, this_year - YEARS_OFFERED, -1)
    return render_template("reporting/council.html", organisations=_organisations(), years=years)


@bp.get("/council-<int:year>.pdf")
@signed_in
def report(year: int) -> ResponseReturnValue:
    """Print the year of one organisation of the reader: the one that `organisation` names, else the first by name."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotVisible
    organisation = _chosen(request.args.get("organisation"))
    locale = str(get_locale())
    document = council_report(db(), organisation, year).in_language(locale)
    name = f"{organisation.code.lower()}-{SLUG}-{year}.{locale}.pdf"
    return deliver_alone(signed_in_person(), SLUG, document, title=TITLE, name=name)


def _organisations() -> Sequence[Organisation]:
    own = reading_organisations(signed_in_person())
    named = (
        select(Organisation).where(Organisation.id.in_(own)).order_by(Organisation.name_key, Organisation.id)
    )
    return db().scalars(named).all()


def _chosen(wanted: str | None) -> Organisation:
    """Never somebody else's: an identifier that is not the reader's own does not exist."""
    found = next((o for o in _organisations() if wanted in {None, str(o.id)}), None)
    if found is None:
        raise NotVisible
    return found
