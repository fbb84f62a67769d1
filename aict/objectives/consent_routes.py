"""Pages of the key-holders' words on an objective: agree, object, record a partner's word."""

import uuid

from flask import flash, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.attempts import attempt
from aict.core.revision_forms import WordForm
from aict.core.revisions import Verdict, head_of
from aict.core.web import db
from aict.documents.queries import document_in, documents_of
from aict.objectives import services
from aict.objectives.board import ObjectiveRow
from aict.objectives.forms import RecordForm
from aict.objectives.routes import bp, objective_page, page_of, row_at
from aict.partnerships.access import Permission, Standing, partnership_page

__all__ = ["agree", "bp", "object_", "record"]


@bp.post("/<objective_code>/agree")
@partnership_page(Permission.TURN_KEY)
def agree(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Agree to the very revision that was read."""
    return _say(at, row_at(at, objective_code), Verdict.AGREE)


@bp.post("/<objective_code>/object")
@partnership_page(Permission.TURN_KEY)
def object_(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Object to the very revision that was read, with the reason."""
    return _say(at, row_at(at, objective_code), Verdict.OBJECT)


def _say(at: Standing, row: ObjectiveRow, verdict: Verdict) -> ResponseReturnValue:
    form = WordForm()

    def say() -> None:
        revision = form.revision_read(row.objective.text, at.person.id)
        if verdict is Verdict.AGREE:
            services.agree(db(), revision, at=at)
        else:
            services.object_to(db(), revision, at=at, reason=form.reason.data)

    outcome = attempt(form, say)
    if not outcome.done:
        return objective_page(at, row, form, outcome)
    flash(_("Votre réponse est enregistrée."))
    return page_of(at, row.objective)


@bp.route("/<objective_code>/record", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def record(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Record the word that a partner gave on paper or by mail."""
    row = row_at(at, objective_code)
    form = _record_form(at)
    outcome = attempt(form, lambda: _record(at, row, form))
    if outcome.done:
        flash(_("Réponse enregistrée ; le partenaire pourra la confirmer ou la contester."))
        return page_of(at, row.objective)
    page = render_template(
        "objectives/record.html",
        at=at,
        row=row,
        form=form,
        newest=head_of(row.objective.text),
        conflict=outcome.overtaken,
    )
    return page, outcome.status


def _record_form(at: Standing) -> RecordForm:
    form = RecordForm()
    others = [m for m in at.partnership.members if m.holds_key and m.side != at.side]
    form.member.offer([(str(m.id), m.organisation.name) for m in others])
    form.verdict.offer([(Verdict.AGREE.value, _("accord")), (Verdict.OBJECT.value, _("objection"))])
    form.document.offer([(str(d.id), d.quoted(d.title)) for d in documents_of(db(), at.partnership.id)])
    return form


def _record(at: Standing, row: ObjectiveRow, form: RecordForm) -> None:
    services.record_word(
        db(),
        form.revision_read(row.objective.text, at.person.id),
        at=at,
        member=next(m for m in at.partnership.members if str(m.id) == form.member.data),
        verdict=Verdict(form.verdict.data),
        document=document_in(db(), at.partnership.id, uuid.UUID(form.document.data)),
        reason=form.reason.data,
    )
