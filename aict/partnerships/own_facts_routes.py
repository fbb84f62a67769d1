"""Pages of key dates, of the status, and of what each side says of itself."""

from flask import render_template
from flask.typing import ResponseReturnValue

from aict.core.web import db
from aict.partnerships import selection_routes, words
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.comparing_referentials import compared
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.models import KeyDate, Referential, StateView, StatusChange
from aict.partnerships.own_facts import KEY_DATES, REFERENTIALS, STATE_VIEWS, STATUSES, kept
from aict.partnerships.routes import bp

__all__ = ["bp", "key_dates", "selection_routes"]

_HERE = "/partnerships/<code>"
FactPages(KEY_DATES).register(bp, f"{_HERE}/key-dates")
FactPages(STATUSES).register(bp, f"{_HERE}/status")
FactPages(REFERENTIALS).register(bp, f"{_HERE}/referentials")
FactPages(STATE_VIEWS).register(bp, f"{_HERE}/referentials/state")


@bp.get(f"{_HERE}/key-dates")
@partnership_page(Permission.READ)
def key_dates(at: Standing) -> ResponseReturnValue:
    """The dates of the relation, as each source says them."""
    facts = kept(db(), at, KEY_DATES, KeyDate.date)
    return list_page("partnerships/key_dates.html", fact_list(db(), at, KEY_DATES, facts))


@bp.get(f"{_HERE}/status")
@partnership_page(Permission.READ)
def statuses(at: Standing) -> ResponseReturnValue:
    """Where the relation stands, and where it stood before."""
    facts = kept(db(), at, STATUSES, StatusChange.since)[::-1]
    return list_page("partnerships/statuses.html", fact_list(db(), at, STATUSES, facts))


@bp.get(f"{_HERE}/referentials")
@partnership_page(Permission.READ)
def referentials(at: Standing) -> ResponseReturnValue:
    """In the name of what each side cooperates, in its own words."""
    stated = fact_list(db(), at, REFERENTIALS, kept(db(), at, REFERENTIALS, Referential.side))
    views = fact_list(db(), at, STATE_VIEWS, kept(db(), at, STATE_VIEWS, StateView.side))
    return render_template(
        "partnerships/referentials.html", at=at, stated=stated, views=views, words=words, origin=words.ORIGIN
    )


@bp.get(f"{_HERE}/referentials/compared")
@partnership_page(Permission.READ)
def referentials_compared(at: Standing) -> ResponseReturnValue:
    """What is declared and what is observed, group by group, side by side, from one time to the next."""
    stated = kept(db(), at, REFERENTIALS, Referential.side)
    return render_template(
        "partnerships/referentials_compared.html", at=at, compared=compared(stated, at.sides), words=words
    )
