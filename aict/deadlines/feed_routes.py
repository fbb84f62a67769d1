"""The calendar of a person: made, renewed and taken away on their account; read by a program that knows its address."""

from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from flask import current_app, flash, make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import force_locale
from flask_babel import gettext as _

from aict.accounts import throttle
from aict.accounts.forms import ActForm
from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.config import Settings
from aict.core import clock
from aict.core.access import public, signed_in
from aict.core.errors import NotVisible
from aict.core.languages import LOCALES
from aict.core.secret_links import digest_of, keep_secret, links
from aict.core.security import ASK_EACH_TIME
from aict.core.web import database, db
from aict.deadlines import services
from aict.deadlines.calendars import calendar, rows_of
from aict.deadlines.candidates import Wanted
from aict.deadlines.feeds import GUESSING, READ, READING, REFUSED, changed_at, feed_of, last_read, reader_of
from aict.deadlines.queries import agenda_of
from aict.deadlines.routes import bp
from aict.partnerships.queries import sees_many

__all__ = ["bp"]

_SEED: Final = "calendar_seed"
"""Where the session keeps, until it is shown, what the address that was just made is derived from."""
_LATE = timedelta(days=366)
_MOST = 300


@bp.route("/account/calendar", methods=["GET", "POST"])
@signed_in
def own_calendar() -> ResponseReturnValue:
    """Whether one has a calendar; what is posted makes its address, or another one, which is shown once."""
    person = signed_in_person()
    if ActForm().accepted():
        link = links().new()
        services.make_feed(db(), person, token_hash=link.digest)
        session[_SEED] = link.seed
        return redirect(url_for("deadlines.own_calendar"), code=303)
    seed = session.pop(_SEED, None)
    path = url_for("deadlines.feed", token=links().token(seed)) if seed else None
    page = render_template(
        "deadlines/calendar.html",
        feed=feed_of(db(), person),
        address=f"{_public_url()}{path}" if path else None,
        subscribing=f"webcal://{urlsplit(_public_url()).netloc}{path}" if path else None,
        last_read=last_read(db(), person),
    )
    return keep_secret(make_response(page))


@bp.post("/account/calendar/revoke")
@signed_in
def revoke_calendar() -> ResponseReturnValue:
    """Take one's calendar away."""
    services.revoke_feed(db(), signed_in_person())
    flash(_("L’adresse de votre calendrier ne mène plus à rien."))
    return redirect(url_for("deadlines.own_calendar"), code=303)


@bp.get("/calendar/<token>.ics")
@public
def feed(token: str) -> ResponseReturnValue:
    """The deadlines of whoever made this address, as that person reads them now; 404 for an address that leads nowhere."""
    person = reader_of(db(), token)
    _count(token, person)
    if person is None:
        raise NotVisible
    answer = make_response(_written_for(person))
    answer.content_type = "text/calendar; charset=utf-8"
    answer.headers["Content-Disposition"] = 'inline; filename="aict.ics"'
    answer.headers["Cache-Control"] = ASK_EACH_TIME
    answer.add_etag()
    answer.make_conditional(request)
    return keep_secret(answer)


def _count(token: str, person: Person | None) -> None:
    """Raise `TooOften` for who tries addresses, and for a program that never stops asking."""
    kind, limits = (REFUSED, GUESSING) if person is None else (READ, READING)
    with database().transaction() as log:
        throttle.count(
            log,
            kind,
            limits,
            subject=digest_of(token),
            address=request.remote_addr,
            person_id=person.id if person else None,
        )


def _written_for(person: Person) -> bytes:
    with force_locale(person.locale or LOCALES[0]):
        many = sees_many(db(), person)
        wanted = Wanted(since=clock.today() - _LATE, most=_MOST)
        deadlines = [own.deadline for own in agenda_of(db(), person, wanted, many=many).deadlines]
        changed = changed_at(db(), {row for deadline in deadlines for row in rows_of(deadline)})
        return calendar(deadlines, changed, public_url=_public_url())


def _public_url() -> str:
    settings: Settings = current_app.config["SETTINGS"]
    return settings.public_url or settings.own_url
