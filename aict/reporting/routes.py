"""Reports of a partnership as PDF."""

import uuid

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

from aict.conventions.queries import convention_in, conventions_of
from aict.core.errors import NotVisible
from aict.core.web import db
from aict.evaluations.queries import evaluations_of
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.reporting.catalogue import CATALOGUE, build_report
from aict.reporting.convention_sheet import SLUG, TITLE, convention_sheet
from aict.reporting.delivery import deliver
from aict.reporting.viewpoint import Viewpoint

bp = Blueprint("reporting", __name__, url_prefix="/partnerships/<code>/reports")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """What can be printed of this partnership."""
    evaluations = evaluations_of(db(), at.partnership.id)
    conventions = conventions_of(db(), at.partnership.id)
    return render_template("reporting/index.html", at=at, evaluations=evaluations, conventions=conventions)


@bp.get("/<slug>.pdf")
@partnership_page(Permission.READ)
def report(at: Standing, slug: str) -> ResponseReturnValue:
    """Print one report of the catalogue from the present state of the registry."""
    if slug not in CATALOGUE:
        raise NotVisible
    locale = str(get_locale())
    document = build_report(db(), slug, at.partnership, side=at.side).in_language(locale)
    name = f"{at.partnership.code.lower()}-{slug}.{locale}.pdf"
    return deliver(at, slug, document, title=CATALOGUE[slug].title, name=name)


@bp.get("/conventions/<uuid:convention_id>.pdf")
@partnership_page(Permission.READ)
def convention(at: Standing, convention_id: uuid.UUID) -> ResponseReturnValue:
    """Print the sheet of one convention."""
    found = convention_in(db(), at.partnership.id, convention_id)
    locale = str(get_locale())
    document = convention_sheet(db(), Viewpoint(at.partnership, at.side or "a"), found).in_language(locale)
    return deliver(at, SLUG, document, title=TITLE, name=f"{found.code.lower()}-{SLUG}.{locale}.pdf")
