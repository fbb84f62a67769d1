"""Pages of co-financing: projects, and the financing plan of each."""

import uuid

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

from aict.cofinancing.converted import converted_plan, offered_currencies
from aict.cofinancing.ledger_lists import places
from aict.cofinancing.ledger_queries import totals_of
from aict.cofinancing.ledger_view import checks_of, shown_ledger
from aict.cofinancing.pages import LINES, PROJECTS
from aict.cofinancing.plan_sheets import plan_sheets
from aict.cofinancing.plans import shown_plan
from aict.cofinancing.queries import project_in, projects_of
from aict.cofinancing.words import NATURE
from aict.core.live_sheets import live_bytes
from aict.core.templating import say
from aict.core.web import db
from aict.documents.queries import documents_about
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_alone, fact_list, list_page
from aict.partnerships.fact_pages import FactPages

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

bp = Blueprint("cofinancing", __name__, url_prefix="/partnerships/<code>/cofinancing")

FactPages(PROJECTS).register(bp, "")
FactPages(LINES).register(bp, "/<uuid:project_id>/lines")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The projects, each with the balance of its financing plan."""
    projects = projects_of(db(), at.partnership.id)
    plans = {project.id: shown_plan(project, at.side) for project in projects}
    return list_page("cofinancing/index.html", fact_list(db(), at, PROJECTS, projects), plans=plans)


@bp.get("/<uuid:fact_id>")
@partnership_page(Permission.READ)
def project_show(at: Standing, fact_id: uuid.UUID) -> ResponseReturnValue:
    """One project with its plan: what is unknown, balance, gap, lines, shares, leverage; its ledger; checks; its documents."""
    project = project_in(db(), at.partnership.id, fact_id)
    shown = shown_plan(project, at.side)
    totals = totals_of(db(), [project.id])
    asked = request.args.get("currency")
    return render_template(
        "cofinancing/show.html",
        at=at,
        shown=shown,
        own=fact_alone(db(), at, PROJECTS, project),
        lines=fact_list(db(), at, LINES, shown.lines, {"project_id": project.id}),
        documents=documents_about(db(), at.partnership.id, project.id),
        nature_name=NATURE.get,
        ledger=shown_ledger(project, totals),
        checks=checks_of(db(), project, shown.plan, totals),
        place_names=dict(places(at)),
        asked_currency=asked,
        currencies=offered_currencies(at.partnership, project),
        converted=converted_plan(db(), project, asked),
    )


@bp.get("/<uuid:project_id>/plan.xlsx")
@partnership_page(Permission.READ)
def plan_workbook(at: Standing, project_id: uuid.UUID) -> ResponseReturnValue:
    """The plan as a workbook with live totals."""
    project = project_in(db(), at.partnership.id, project_id)
    sheets = plan_sheets(at.partnership, project, totals_of(db(), [project.id]), say)
    content = live_bytes(sheets, title=project.title, language=str(get_locale()))
    response = Response(content, content_type=_WORKBOOK)
    name = f"{project.code.lower()}-plan.xlsx"
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response
