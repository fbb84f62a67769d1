"""The end of every way to sign in: ask for the second factor of who has one, or open the session and lead on."""

from flask import flash, redirect, url_for
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts import carrying, half_signed
from aict.accounts.models import Person
from aict.accounts.user import sign_in


def let_in(
    person: Person, *, wanted: str | None, carried: str | None = None, two_steps: bool = False
) -> Response:
    """Open the session, and lead to what was typed before, to the page that was wanted, or to the first page."""
    sign_in(person, two_steps=two_steps)
    carried_to = carrying.unpack_for(person.id, carried)
    if carried_to:
        flash(_("Vous êtes de nouveau connecté. Ce que vous aviez saisi est là, pas encore enregistré."))
    return redirect(carried_to or wanted or url_for("dashboard.home"), code=303)


def ask_code(person: Person, *, wanted: str | None, carried: str | None = None) -> Response:
    """Lead to the page that asks for the code; nobody is signed in yet."""
    half_signed.begin(person, wanted=wanted, carried=carried)
    return redirect(url_for("accounts.enter_code"), code=303)
