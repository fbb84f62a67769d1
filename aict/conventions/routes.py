"""Pages of conventions."""

from dataclasses import dataclass

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.conventions.models import Convention
from aict.conventions.notices import Notice, notices
from aict.conventions.queries import amendments_of, conventions_of, french_keys
from aict.conventions.rules import StateOf, state_of, term_of
from aict.conventions.words import KIND
from aict.core import clock
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("conventions", __name__, url_prefix="/partnerships/<code>/conventions")


@dataclass(frozen=True, slots=True)
class Row:
    """A convention with its computed state and what is to be said of it."""

    convention: Convention
    state: StateOf
    notices: list[Notice]


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The conventions, each with its state, the reason, and the missing fact."""
    conventions = conventions_of(db(), at.partnership.id)
    keys = french_keys(at.partnership)
    rows = [_row(convention, conventions, keys) for convention in conventions]
    return render_template("conventions/index.html", at=at, rows=rows, kind_name=KIND.get)


def _row(convention: Convention, among: list[Convention], keys: list[str]) -> Row:
    today = clock.today()
    amendments = amendments_of(convention, among)
    state = state_of(convention, french_keys=keys, today=today, amendments=amendments)
    term = term_of(convention, amendments, today=today)
    return Row(convention, state, notices(convention, state, today=today, term=term))
