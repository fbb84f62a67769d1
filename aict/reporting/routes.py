"""Reports of a partnership as PDF."""

from flask import Blueprint, Response
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

from aict.core.errors import NotVisible
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.reporting.catalogue import CATALOGUE, render_report

bp = Blueprint("reporting", __name__, url_prefix="/partnerships/<code>/reports")


@bp.get("/<slug>.pdf")
@partnership_page(Permission.READ)
def report(at: Standing, slug: str) -> ResponseReturnValue:
    """Print one report of the catalogue from the present state of the registry."""
    if slug not in CATALOGUE:
        raise NotVisible
    pdf = render_report(db(), slug, at.partnership, locale=str(get_locale()), side=at.side)
    return as_download(pdf, f"{at.partnership.code.lower()}-{slug}.{get_locale()}.pdf")


def as_download(pdf: bytes, name: str) -> Response:
    """A PDF that the browser shows or saves under a name of its own."""
    response = Response(pdf, mimetype="application/pdf")
    response.headers.set("Content-Disposition", "inline", filename=name)
    return response
