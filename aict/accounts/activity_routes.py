"""The access log read by those concerned: each person, the administration of an organisation, that of the instance."""

from collections.abc import Sequence

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, select

from aict.accounts.activity import events_about, listing_of_people, own_listing
from aict.accounts.administration import Administration, instance_page, organisation_page
from aict.accounts.exporting import exported
from aict.accounts.models import AccessEvent, Person
from aict.accounts.people_routes import ONE
from aict.accounts.queries import people_of
from aict.accounts.routes import bp
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.errors import Sentence
from aict.core.listing import Listing, shown
from aict.core.web import db


@bp.get("/account/activity")
@signed_in
def own_activity() -> ResponseReturnValue:
    """One's sign-ins, what was tried with one's address, what one took away."""
    return _page(
        own_listing(), events_about([signed_in_person()]), title=Sentence("Mes connexions et exports")
    )


@bp.get(f"{ONE}/activity")
@organisation_page()
def activity_of_people(by: Administration) -> ResponseReturnValue:
    """The same of the people of an organisation, without the names of what they took."""
    people = people_of(db(), by.organisation.id)
    title = Sentence("Connexions et exports : %(organisation)s", organisation=by.organisation.name)
    return _of_others(events_about(people), title, people)


@bp.get("/accounts/instance/activity")
@instance_page
def activity_of_instance(_by: Person) -> ResponseReturnValue:
    """The same of everybody."""
    return _of_others(select(AccessEvent), Sentence("Connexions et exports : toute l’instance"), None)


def _of_others(
    wanted: Select[AccessEvent], title: Sentence, people: Sequence[Person] | None
) -> ResponseReturnValue:
    return _page(listing_of_people(db(), people), wanted, title=title, of_others=True)


def _page(
    listing: Listing[AccessEvent], wanted: Select[AccessEvent], *, title: Sentence, of_others: bool = False
) -> ResponseReturnValue:
    found = shown(db(), listing, wanted, request.args, tie=AccessEvent.id)
    if found.state.file:
        return exported(found, name="activity")
    return render_template("accounts/activity.html", shown=found, title=title, of_others=of_others)
