"""Who can give the fact that is missing: the parties named, with what their people do on this instance."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.accounts.queries import count_people
from aict.accounts.words import ROLE
from aict.conventions.models import Convention
from aict.core.errors import Sentence
from aict.partnerships.models import Partnership


@dataclass(frozen=True, slots=True)
class Giver:
    """An organisation that can give a fact; nobody is named, since names stay within an organisation."""

    name: str
    roles: tuple[tuple[Sentence, int], ...]
    """What its people do here, and how many do it; empty when nobody acts for it on this instance."""


def givers_of(
    session: Session, partnership: Partnership, convention: Convention, names: Collection[str]
) -> list[Giver]:
    """Those organisations, in one query."""
    known = {p.organisation.name: p.organisation_id for p in convention.parties}
    known |= {member.organisation.name: member.organisation_id for member in partnership.members}
    wanted = [known[name] for name in names if name in known]
    counts = count_people(session, wanted) if wanted else {}
    found = []
    for name in names:
        held = counts.get(known[name], {}) if name in known else {}
        found.append(Giver(name, tuple((ROLE[role], held[role]) for role in sorted(held))))
    return found
