"""The page on which the readings of the other sides are confirmed or contested together."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from aict.core.attempts import CONFLICT, attempt
from aict.core.web import db
from aict.documents.queries import documents_by_id
from aict.objectives.board import Reading, board_of
from aict.objectives.judging import awaited, judge, shown_again
from aict.objectives.judging_forms import judging_form, shown_before
from aict.objectives.models import Measurement
from aict.objectives.period_routes import bp
from aict.partnerships import opinions
from aict.partnerships.access import Permission, Standing, partnership_page

AT_ONCE = 40
"""So many readings a page: each is read before it is judged."""


@bp.route("/judge", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def judge_many(at: Standing) -> ResponseReturnValue:
    """Confirm or contest, each reading shown whole."""
    readings = [reading for row in board_of(db(), at) for reading in row.readings]
    waiting = awaited(db(), at, readings)
    if request.method != "POST":
        return _page(at, readings, waiting[:AT_ONCE], len(waiting))
    sent = shown_before(request.form.keys())
    facts = shown_again(db(), at, readings, sent)
    return _page(at, readings, facts, len(waiting), gone=len(facts) < len(sent))


def _page(
    at: Standing, readings: list[Reading], facts: list[Measurement], waiting: int, *, gone: bool = False
) -> ResponseReturnValue:
    form = judging_form(facts)
    said: list[int] = []
    outcome = attempt(form, lambda: said.append(judge(db(), at, form, facts)))
    if outcome.done:
        flash(ngettext("%(num)s réponse enregistrée.", "%(num)s réponses enregistrées.", said[0]))
        return redirect(url_for("readings.judge_many", code=at.partnership.code), code=303)
    by_id = {reading.text.id: reading for reading in readings}
    page = render_template(
        "measurements/judge.html",
        at=at,
        form=form,
        shown=[(fact, by_id[fact.indicator_id], form.judgement_of(fact.id)) for fact in facts],
        documents=documents_by_id(db(), at.partnership.id),
        words=opinions.opinions_on(db(), facts),
        waiting=waiting,
        gone=gone,
        overtaken=outcome.status == CONFLICT,
    )
    return page, outcome.status
