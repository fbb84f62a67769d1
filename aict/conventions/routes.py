"""Pages of conventions."""

import uuid

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.conventions.pages import CONVENTIONS
from aict.conventions.queries import convention_in, conventions_of
from aict.conventions.rules import FRANCE
from aict.conventions.told import told_of
from aict.conventions.words import KIND
from aict.core.web import db
from aict.documents.queries import documents_about
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_alone, fact_list, list_page
from aict.partnerships.fact_pages import FactPages

bp = Blueprint("conventions", __name__, url_prefix="/partnerships/<code>/conventions")

FactPages(CONVENTIONS).register(bp, "")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The conventions, each with its state, the reason, and the missing fact."""
    conventions = conventions_of(db(), at.partnership.id)
    found = fact_list(db(), at, CONVENTIONS, conventions)
    told = {c.id: told_of(at.partnership, c, conventions) for c in found.page.rows}
    return list_page("conventions/index.html", found, told=told, kind_name=KIND.get)


@bp.get("/<uuid:fact_id>")
@partnership_page(Permission.READ)
def convention_show(at: Standing, fact_id: uuid.UUID) -> ResponseReturnValue:
    """One convention: its state and why, what to do, the steps of each party, its amendments, its documents."""
    convention = convention_in(db(), at.partnership.id, fact_id)
    conventions = conventions_of(db(), at.partnership.id)
    own = {member.organisation_id for member in at.partnership.members if member.side == at.side}
    return render_template(
        "conventions/show.html",
        at=at,
        own=fact_alone(db(), at, CONVENTIONS, convention),
        told=told_of(at.partnership, convention, conventions),
        parties=sorted(convention.parties, key=lambda party: party.organisation_id not in own),
        documents=documents_about(db(), at.partnership.id, convention.id),
        kind_name=KIND.get,
        france=FRANCE,
    )
