"""Pages of contacts and territory actors."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.contacts.pages import ACTORS, CONTACTS, choices_of
from aict.contacts.queries import actors_of, contacts_of
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages
from aict.reference.queries import ACTOR_KINDS, CONTACT_ROLES

bp = Blueprint("contacts", __name__, url_prefix="/partnerships/<code>")

FactPages(CONTACTS).register(bp, "/contacts")
FactPages(ACTORS).register(bp, "/actors")


@bp.get("/contacts")
@partnership_page(Permission.READ)
def contacts(at: Standing) -> ResponseReturnValue:
    """The people to talk to: those of one's own side, and those that others share."""
    shown = fact_list(db(), at, CONTACTS, contacts_of(db(), at))
    return list_page("contacts/contacts.html", shown, roles=dict(choices_of(CONTACT_ROLES)))


@bp.get("/actors")
@partnership_page(Permission.READ)
def actors(at: Standing) -> ResponseReturnValue:
    """Who else of each territory takes part, the reader's own territory first."""
    shown = fact_list(db(), at, ACTORS, actors_of(db(), at))
    rows = shown.page.rows
    columns = [(side, [actor for actor in rows if actor.side == side]) for side in at.sides]
    return list_page("contacts/actors.html", shown, columns=columns, kinds=dict(choices_of(ACTOR_KINDS)))
