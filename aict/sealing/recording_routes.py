"""Recording what a key-holder of another side said on paper: its signature, or its yes to publication."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug import Response

from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.templating import say
from aict.core.web import db
from aict.documents.evidence import evidence, offer_documents
from aict.evaluations.models import Evaluation
from aict.evaluations.routes import opened
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.models import Member
from aict.sealing import publishing, signing
from aict.sealing.forms import RecordForm, RecordSignatureForm
from aict.sealing.models import Decision, Snapshot
from aict.sealing.queries import key_holders, unpublished, words
from aict.sealing.routes import ONE, bp, frozen

__all__ = ["bp", "record"]


@bp.route(f"{ONE}/record", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def record(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Record a signature before the seal, a yes to publication after it."""
    signing.require_recorder(at)
    evaluation = opened(at, evaluation_code)
    snapshot = frozen(evaluation)
    members = _recordable(at, snapshot)
    form = RecordForm() if snapshot.sealed_at else RecordSignatureForm()
    form.member_id.offer([(str(member.id), member.organisation.name) for member in members])
    offer_documents(form, at)
    if isinstance(form, RecordSignatureForm):
        form.offer()
    if form.accepted():
        member = next(member for member in members if member.id == form.member_id.data)
        try:
            return _keep(at, evaluation, snapshot, member, form)
        except RuleBroken as broken:
            form.refuse(broken)
    page = render_template(
        "sealing/record.html", at=at, evaluation=evaluation, snapshot=snapshot, members=members, form=form
    )
    return page, 422 if request.method == "POST" else 200


def _recordable(at: Standing, snapshot: Snapshot) -> list[Member]:
    """Key-holders of other sides that have not spoken here themselves."""
    if snapshot.sealed_at is not None:
        return [member for member in unpublished(snapshot) if member.side != at.side]
    own = {m for m, signature in words(snapshot).items() if signature.recorded_from_id is None}
    return [m for m in key_holders(snapshot.evaluation) if m.side != at.side and m.id not in own]


def _paper(decision: Decision, names: dict[str, str]) -> Sentence:
    """The title of the document that a word was given on."""
    if decision is Decision.REFUSE:
        return Sentence("Refus de signer de %(who)s – %(evaluation)s", **names)
    return Sentence("Page signée par %(who)s – %(evaluation)s", **names)


def _recorded(decision: Decision, names: dict[str, str]) -> Sentence:
    if decision is Decision.REFUSE:
        return Sentence(
            "Refus enregistré d’après le document ; %(who)s peut encore signer ici, ou le confirmer.", **names
        )
    return Sentence(
        "Signature enregistrée d’après le document ; %(who)s peut la confirmer en signant ici.", **names
    )


def _keep(
    at: Standing, evaluation: Evaluation, snapshot: Snapshot, member: Member, form: RecordForm
) -> Response:
    names = {"evaluation": evaluation.title or evaluation.code, "who": member.organisation.name}
    if isinstance(form, RecordSignatureForm):
        decision = Decision(form.decision.data)
        title = _paper(decision, names)
        day: PartialDate = form.signed_on.data
        document = evidence(form, at, title=say(title), date=day)
        signing.record_signature(
            db(),
            snapshot,
            at=at,
            member=member,
            name=form.name.data,
            capacity=form.capacity.data,
            signed_on=day,
            document=document,
            decision=decision,
            reason=form.reason.data,
        )
        flash(say(_recorded(decision, names)))
    else:
        title = Sentence("Accord de %(who)s pour publier – %(evaluation)s", **names)
        document = evidence(form, at, title=say(title), date=None)
        publishing.record_publication(db(), snapshot, at=at, member=member, document=document)
        flash(_("Accord enregistré d’après le document."))
    address = url_for("sealing.sign", code=at.partnership.code, evaluation_code=evaluation.code)
    return redirect(address, code=303)
