"""The language a person reads and is written to in."""

from urllib.parse import urlsplit

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue

from aict.accounts.carrying import opening
from aict.accounts.routes import own_path
from aict.accounts.services import choose_language
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in

bp = Blueprint("language", __name__)


@bp.post("/language")
@signed_in
def choose() -> ResponseReturnValue:
    """Keep the choice with the person, and show the same page in it."""
    choose_language(signed_in_person(), request.form.get("language", ""))
    return redirect(_page(request.form.get("next")) or url_for("dashboard.home"), code=303)


def _page(wanted: str | None) -> str | None:
    """The address the form stood on, or the page above it when that one only takes forms."""
    address = own_path(wanted)
    path = urlsplit(address or "").path
    page = opening(path) if path else None
    return address if page == path else page
