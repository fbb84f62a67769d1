"""Pages of conventions."""

import uuid

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from aict.conventions import words
from aict.conventions.acknowledging import acknowledgements
from aict.conventions.annexing import annexes_of
from aict.conventions.asking import asked_day
from aict.conventions.chain import changed_by, is_amendment
from aict.conventions.event_pages import EVENTS
from aict.conventions.givers import givers_of
from aict.conventions.pages import CONVENTIONS
from aict.conventions.queries import among, conventions_of
from aict.conventions.rules import FRANCE
from aict.conventions.told import told_of
from aict.core.web import db
from aict.documents.queries import documents_about
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_alone, fact_list, list_page
from aict.partnerships.fact_pages import FactPages

OK, UNPROCESSABLE = 200, 422

bp = Blueprint("conventions", __name__, url_prefix="/partnerships/<code>/conventions")

FactPages(CONVENTIONS).register(bp, "")
FactPages(EVENTS).register(bp, "/<uuid:convention_id>/events")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The conventions, each with its state, the reason, and the missing fact."""
    conventions = conventions_of(db(), at.partnership.id)
    found = fact_list(db(), at, CONVENTIONS, conventions)
    told = {c.id: told_of(at.partnership, c, conventions) for c in found.page.rows}
    return list_page("conventions/index.html", found, told=told, words=words)


@bp.get("/<uuid:fact_id>")
@partnership_page(Permission.READ)
def convention_show(at: Standing, fact_id: uuid.UUID) -> ResponseReturnValue:
    """One convention: its state and why, the text in force on a day, its parties, what happened to it, its documents."""
    conventions = conventions_of(db(), at.partnership.id)
    convention = among(conventions, fact_id)
    own = fact_alone(db(), at, CONVENTIONS, convention)
    told, asked = told_of(at.partnership, convention, conventions), asked_day(request.args.get("on"))
    mine = {member.organisation_id for member in at.partnership.members if member.side == at.side}
    page = render_template(
        "conventions/show.html",
        at=at,
        own=own,
        told=told,
        then=told_of(at.partnership, convention, conventions, on=asked.day) if asked.day else told,
        asked=asked,
        changed=changed_by(convention) if is_amendment(convention) else None,
        givers=givers_of(db(), at.partnership, convention, told.state.who),
        parties=sorted(convention.parties, key=lambda party: party.organisation_id not in mine),
        acknowledged=acknowledgements(at.partnership, convention, own.words[convention.id]),
        events=fact_list(db(), at, EVENTS, convention.events, {"convention_id": convention.id}),
        annexes=annexes_of(db(), at.partnership.id, [convention.id, *(a.id for a in told.amendments)]),
        documents=documents_about(db(), at.partnership.id, convention.id),
        words=words,
        france=FRANCE,
    )
    return page, UNPROCESSABLE if asked.wrong else OK
