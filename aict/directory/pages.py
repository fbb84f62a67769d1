"""What the pages of organisations share: the form with its choices and rules, what the French list fills in."""

from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import clock
from aict.directory.forms import OrganisationForm, RecordingForm
from aict.directory.listing import named_countries
from aict.directory.reach import knows, recorders_of
from aict.organisations.models import Organisation
from aict.organisations.queries import numbered
from aict.organisations.rules import (
    FRANCE,
    check_country,
    check_place,
    check_population,
    read_insee_code,
    read_siren,
)
from aict.organisations.words import TYPE
from aict.reference import french_bodies
from aict.reference.french_bodies import FrenchBody
from aict.reference.queries import countries


@dataclass(frozen=True, slots=True)
class FrenchHit:
    """An authority of the French list, and the organisation that is recorded for it already."""

    body: FrenchBody
    recorded: Organisation | None


def french_hits(session: Session, person: Person, typed: str) -> list[FrenchHit]:
    """What the French list has for the words typed, with what the reader knows of already."""
    bodies = french_bodies.find(typed)
    numbers = [number for body in bodies for number in (body.siren, body.insee_code) if number]
    known = numbered(session, numbers, knows(person)) if numbers else {}
    return [FrenchHit(body, _recorded(body, known)) for body in bodies]


def _recorded(body: FrenchBody, known: dict[str, Organisation]) -> Organisation | None:
    by_siren = known.get(body.siren or "")
    by_code = known.get(body.insee_code or "")
    # A department and a region may have the same code.
    return by_siren or (by_code if by_code and by_code.type.value == body.type else None)


def recording_form(person: Person, chosen: str | None) -> RecordingForm:
    """The form of a new organisation, filled with the authority of the French list that was chosen."""
    body = french_bodies.body_of(chosen or "")
    form = RecordingForm(data=_said_of(body) if body else None)
    _offer(form)
    recorders = {str(a.organisation_id): a.organisation.name for a in recorders_of(person)}
    if len(recorders) > 1:
        form.given_by_id.offer(list(recorders.items()))
    else:
        del form.given_by_id
    return form


def _said_of(body: FrenchBody) -> dict[str, Any]:
    return {
        "name": body.name,
        "type": body.type,
        "country": FRANCE,
        "siren": body.siren,
        "insee_code": body.insee_code,
        "population": body.population,
        "note": _("Nom, numéros et population : %(source)s.", source=french_bodies.source()),
    }


def changing_form(organisation: Organisation) -> OrganisationForm:
    """The form of an organisation that is there."""
    form = OrganisationForm(obj=organisation)
    _offer(form)
    return form


def _offer(form: OrganisationForm) -> None:
    form.type.offer_words(TYPE)
    form.country.offer(named_countries(countries()))


def checked(form: OrganisationForm) -> dict[str, Any]:
    """What the form says when the rules hold; `RuleBroken` beside the field otherwise."""
    values = form.values
    values["siren"] = read_siren(values["siren"])
    values["insee_code"] = read_insee_code(values["insee_code"])
    check_country(country=values["country"], siren=values["siren"], insee_code=values["insee_code"])
    check_population(population=values["population"], year=values["population_year"], today=clock.today())
    check_place(latitude=values["latitude"], longitude=values["longitude"])
    return values
