"""Preparing a call: which call, what its rules say of the plan, what is there and what is missing."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

from aict.cofinancing.models import Project
from aict.cofinancing.queries import lines_of, project_in
from aict.core.web import db
from aict.funders.models import Call, FunderRule
from aict.funders.queries import answerable, call_in, calls
from aict.funders.rules import RuleKind, holds_in
from aict.funders.words import CERTAINTY, GROUP, REQUIREMENT, VERDICT
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list
from aict.partnerships.fact_pages import FactPages
from aict.readiness.cases import Judged, is_of, judged
from aict.readiness.finding import found, pieces_of
from aict.readiness.models import Piece
from aict.readiness.pages import PIECES
from aict.readiness.rules import Found, Mend, Readiness, readiness
from aict.readiness.words import PIECE, STANDING

bp = Blueprint("readiness", __name__, url_prefix="/partnerships/<code>/cofinancing/<uuid:project_id>/calls")

FactPages(PIECES).register(bp, "/pieces")


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement of a call, how it stands, and where it is mended."""

    rule: FunderRule
    readiness: Readiness
    url: str | None


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing, project_id: uuid.UUID) -> ResponseReturnValue:
    """The calls to choose from, those that the plan names first; the pieces that are there."""
    project = project_in(db(), at.partnership.id, project_id)
    every = answerable(calls(db()))
    named = [call for call in every if any(is_of(line, call) for line in lines_of(project))]
    own = [piece for piece in pieces_of(db(), at.partnership.id) if piece.project_id == project.id]
    return render_template(
        "readiness/index.html",
        at=at,
        project=project,
        named=named,
        others=[call for call in every if call not in named],
        pieces=fact_list(db(), at, PIECES, own, {"project_id": project.id}),
        piece_name=PIECE.get,
    )


@bp.get("/<uuid:call_id>")
@partnership_page(Permission.READ)
def show(at: Standing, project_id: uuid.UUID, call_id: uuid.UUID) -> ResponseReturnValue:
    """A project before a call."""
    project = project_in(db(), at.partnership.id, project_id)
    call = call_in(db(), call_id)
    pieces = pieces_of(db(), at.partnership.id)
    own = [piece for piece in pieces if piece.project_id == project.id]
    told = judged(
        db(), partnership=at.partnership, project=project, call=call, pieces=own, language=str(get_locale())
    )
    return render_template(
        "readiness/show.html",
        at=at,
        project=project,
        call=call,
        told=told,
        asked=_asked(at, project, call, told, pieces),
        verdict=VERDICT.get,
        standing_name=STANDING.get,
        certainty=CERTAINTY.get,
        requirement=REQUIREMENT.get,
        group=lambda code: GROUP.get(code, code),
    )


def _asked(at: Standing, project: Project, call: Call, told: Judged, pieces: Sequence[Piece]) -> list[Asked]:
    year = told.case.year
    rules = [r for r in call.rules if r.kind is RuleKind.REQUIRES and not r.withdrawn and holds_in(r, year)]
    if not rules:
        return []
    there = found(db(), partnership=at.partnership, project=project, call=call, year=year, pieces=pieces)
    answers = [(rule, readiness(str(rule.requires), there)) for rule in rules if rule.requires]
    return [Asked(rule, answer, _url(at, project, answer, there)) for rule, answer in answers]


def _url(at: Standing, project: Project, answer: Readiness, there: Found) -> str | None:
    """The page where it is mended; None when it is another authority's own."""
    code = at.partnership.code
    if answer.mend is Mend.PROJECT:
        return url_for("cofinancing.project_edit", fact_id=project.id, code=code)
    if answer.mend is Mend.CONVENTION:
        return url_for("conventions.convention_show", fact_id=project.convention_id, code=code)
    if answer.mend is Mend.DECLARATION:
        own = next((m for m in at.own_members if m.organisation.name in there.declared), None)
        return url_for("oda.show", organisation_id=own.organisation_id, year=there.year - 1) if own else None
    return url_for("readiness.index", project_id=answer.project or project.id, code=code)
