"""Pages of contacts and territory actors."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.contacts.pages import ACTORS, CONTACTS, ContactPages, choices_of
from aict.contacts.queries import actors_of, contacts_of
from aict.contacts.review import asked_on, erased_on
from aict.core import clock
from aict.core.retention import retention
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages
from aict.reference.queries import ACTOR_KINDS, CONTACT_ROLES

bp = Blueprint("contacts", __name__, url_prefix="/partnerships/<code>")

ContactPages(CONTACTS).register_all(bp, "/contacts")
FactPages(ACTORS).register(bp, "/actors")


@bp.get("/contacts")
@partnership_page(Permission.READ)
def contacts(at: Standing) -> ResponseReturnValue:
    """The people to talk to: those of one's own side, and those that others share."""
    shown = fact_list(db(), at, CONTACTS, contacts_of(db(), at))
    kept, today = retention(), clock.today()
    ends = {c.id: erased_on(c, kept) for c in shown.page.rows}
    due = {c.id for c in shown.page.rows if asked_on(c, kept) <= today}
    roles = dict(choices_of(CONTACT_ROLES))
    return list_page("contacts/contacts.html", shown, roles=roles, ends=ends, due=due)


@bp.get("/actors")
@partnership_page(Permission.READ)
def actors(at: Standing) -> ResponseReturnValue:
    """Who else of each territory takes part, the reader's own territory first."""
    shown = fact_list(db(), at, ACTORS, actors_of(db(), at))
    rows = shown.page.rows
    columns = [(side, [actor for actor in rows if actor.side == side]) for side in at.sides]
    return list_page("contacts/actors.html", shown, columns=columns, kinds=dict(choices_of(ACTOR_KINDS)))
