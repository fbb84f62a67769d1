"""What is done to a thread with one button: resolve, reopen, withdraw a message, say that one has read."""

import uuid

from flask import flash
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.conversations import services
from aict.conversations.forms import ReadForm
from aict.conversations.queries import message_in, thread_in
from aict.conversations.routes import bp, page_of, thread_page
from aict.conversations.writing import message_form
from aict.core.attempts import attempt
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page

__all__ = ["bp"]


@bp.post("/<uuid:thread_id>/resolve")
@partnership_page(Permission.COMMENT)
def resolve(at: Standing, thread_id: uuid.UUID) -> ResponseReturnValue:
    """Resolve a thread whose every turn was shown."""
    thread = thread_in(db(), at.partnership.id, thread_id)
    form = ReadForm()
    outcome = attempt(form, lambda: services.resolve(db(), thread, at=at, read=form.number_read))
    if not outcome.done:
        return thread_page(at, thread, message_form(at), outcome)
    flash(_("Conversation résolue ; chacun peut la rouvrir."))
    return page_of(at, thread)


@bp.post("/<uuid:thread_id>/reopen")
@partnership_page(Permission.COMMENT)
def reopen(at: Standing, thread_id: uuid.UUID) -> ResponseReturnValue:
    """Reopen a thread."""
    thread = thread_in(db(), at.partnership.id, thread_id)
    services.reopen(db(), thread, at=at)
    flash(_("Conversation rouverte."))
    return page_of(at, thread)


@bp.post("/<uuid:thread_id>/messages/<uuid:turn_id>/withdraw")
@partnership_page(Permission.COMMENT)
def withdraw(at: Standing, thread_id: uuid.UUID, turn_id: uuid.UUID) -> ResponseReturnValue:
    """Take one's own message back."""
    thread = thread_in(db(), at.partnership.id, thread_id)
    services.withdraw(db(), message_in(db(), thread, turn_id), at=at)
    flash(_("Message retiré ; il reste écrit que vous en aviez envoyé un."))
    return page_of(at, thread)


@bp.post("/<uuid:thread_id>/read")
@partnership_page(Permission.READ)
def mark_read(at: Standing, thread_id: uuid.UUID) -> ResponseReturnValue:
    """Say that one has read where a thread names oneself."""
    thread = thread_in(db(), at.partnership.id, thread_id)
    services.mark_read(db(), thread, at=at)
    return page_of(at, thread)
