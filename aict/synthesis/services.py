"""Filling an empty database with an invented registry of any size."""

import random
from collections.abc import Iterator
from itertools import islice

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from aict.accounts.models import Role
from aict.accounts.services import give_role, open_account
from aict.core import search
from aict.core.db import Database
from aict.core.errors import RuleBroken, Sentence
from aict.organisations.models import Organisation, OrganisationType
from aict.synthesis import names
from aict.synthesis.rows import INDICATORS, NOTE, Draw, Town, draw_partnership

# A public password, as the demonstration's: the registry is invented and never loaded in production.
PASSWORD = "synthesis-of-a-registry"  # noqa: S105 # nosec B105
OFFICER, FEDERATION_OFFICER = "agent@synthesis.example", "federation@synthesis.example"
OF_THE_OFFICER = 20
"""Partnerships of the officer's own town (all of them in a smaller registry)."""
_ATLAS, _FRENCH, _FAR = 12_129, 4_756, 9_889
_AT_ONCE = 250


def synthesize(database: Database, *, partnerships: int, seed: int) -> Iterator[str]:
    """Write `partnerships` invented partnerships, in one transaction; says how far it is.

    Raises `RuleBroken` unless the database is empty and there is something to write.
    """
    if partnerships < 1:
        raise RuleBroken(Sentence("Il faut au moins un partenariat."))
    draw = Draw(random.Random(seed))  # noqa: S311 # nosec B311 (invented facts, not secrets)
    with database.session(writing=True) as session:
        if session.scalar(select(func.count()).select_from(Organisation)):
            raise RuleBroken(Sentence("La base n’est pas vide : rien n’a été inventé."))
        federation, french, far = _towns(session, draw, partnerships)
        for number in range(1, partnerships + 1):
            ours = french[0] if number <= OF_THE_OFFICER else draw.chance.choice(french[1:] or french)
            draw_partnership(
                draw,
                number,
                ours=ours,
                theirs=far[(number - 1) % len(far)],
                federation=federation,
                # the first one has the fifteen indicators that the page of objectives is measured with
                objectives=15 // INDICATORS if number == 1 else draw.chance.randint(1, 3),
            )
            if number % _AT_ONCE == 0:
                _write(session, draw)
                yield f"{number} of {partnerships} partnerships"
        _write(session, draw)
        _accounts(session, officer_of=french[0], federation=federation)
        session.commit()
    yield f"{partnerships} partnerships, {len(french)} towns here, {len(far)} abroad: all invented."
    yield f"Accounts (password {PASSWORD}): {OFFICER}, {FEDERATION_OFFICER}."


def _towns(session: Session, draw: Draw, partnerships: int) -> tuple[Town, list[Town], list[Town]]:
    here = max(2, partnerships * _FRENCH // _ATLAS)
    abroad = max(2, partnerships * _FAR // _ATLAS)
    federation = _town(draw, "Fédération inventée des villes", "FR", OrganisationType.FEDERATION)
    french = [_town(draw, name, "FR") for name in islice(names.french_towns(draw.chance), here)]
    far = [
        _town(draw, name, draw.chance.choice(names.COUNTRIES))
        for name in islice(names.far_towns(draw.chance), abroad)
    ]
    _write(session, draw)
    return federation, french, far


def _town(draw: Draw, name: str, country: str, kind: OrganisationType = OrganisationType.COMMUNE) -> Town:
    code = f"{country}-{len(draw.rows[Organisation]) + 1}"
    row = draw.add(
        Organisation,
        code=code,
        name=name,
        country=country,
        type=kind,
        population=draw.chance.randint(500, 900_000),
        population_year=2022,
        note=NOTE,
    )
    return Town(row, name, country)


def _write(session: Session, draw: Draw) -> None:
    for table, rows in draw.rows.items():
        session.execute(insert(table), rows)
        search.inserted(session, table, rows)
    search.write(session)
    draw.rows.clear()


def _accounts(session: Session, *, officer_of: Town, federation: Town) -> None:
    for email, name, town in (
        (OFFICER, "Agent inventé", officer_of),
        (FEDERATION_OFFICER, "Fédération inventée", federation),
    ):
        person = open_account(session, email=email, name=name, password=PASSWORD)
        organisation = session.get_one(Organisation, town.id)
        give_role(session, person, organisation=organisation, role=Role.OFFICER)
    session.flush()
    # Invented in bulk: the trail begins with the first act of a person.
    session.info.pop("trail", None)
