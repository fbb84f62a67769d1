"""The list of organisations: what it says of each, how it is filtered and sorted."""

from collections.abc import Iterable

from flask_babel import get_locale
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import formats, search
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Filter, Listing
from aict.directory.reach import known_to
from aict.organisations.finding import ORGANISATION
from aict.organisations.models import Organisation, OrganisationType
from aict.organisations.words import TYPE


def organisation_listing(session: Session, person: Person) -> Listing[Organisation]:
    """The list as this person may ask for it."""
    within = select(Organisation.country).where(Organisation.id.in_(known_to(person))).distinct()
    return Listing(
        columns=(
            Column("name", Sentence("Organisation"), lambda o: o.name, (Organisation.name_key,)),
            Column("type", Sentence("Type"), lambda o: TYPE[o.type], (Organisation.type,)),
            Column("country", Sentence("Pays"), lambda o: o.country, (Organisation.country,)),
            Column("siren", Sentence("SIREN"), lambda o: o.siren, shown=False),
            Column("insee_code", Sentence("Code Insee"), lambda o: o.insee_code, shown=False),
            Column(
                "population",
                Sentence("Population"),
                lambda o: o.population,
                (Organisation.population,),
                number=True,
            ),
            Column("website", Sentence("Site"), lambda o: o.website, shown=False),
        ),
        first="name",
        filters=(
            Filter(
                "type",
                Sentence("Type"),
                [(kind.value, words) for kind, words in TYPE.items()],
                lambda value: Organisation.type == OrganisationType(value),
            ),
            Filter(
                "country",
                Sentence("Pays"),
                named_countries(session.scalars(within).all()),
                lambda value: Organisation.country == value,
            ),
        ),
        search=lambda typed: search.found_by(session, ORGANISATION, typed, Organisation.id),
        search_hint=Sentence("Nom, SIREN ou code Insee : le début des mots suffit, sans accents."),
    )


def named_countries(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Countries by their name in the reader's language."""
    locale = str(get_locale() or "fr")
    named = [(code, formats.country(code, locale)) for code in codes]
    return sorted(named, key=lambda pair: fold(pair[1]))
