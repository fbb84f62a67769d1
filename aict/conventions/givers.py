"""Who can give the fact that is missing: the parties named, with how many of their people may enter it on this instance."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.accounts.models import Role
from aict.accounts.queries import count_people
from aict.conventions.models import Convention
from aict.partnerships.models import Partnership


@dataclass(frozen=True, slots=True)
class Giver:
    """An organisation that can give a fact; nobody is named, since names stay within an organisation."""

    name: str
    officers: int
    """How many of its people may enter a fact on this instance."""
    is_here: bool
    """Whether anybody acts for it on this instance, whatever they do."""


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
        found.append(Giver(name, held.get(Role.OFFICER, 0), bool(held)))
    return found
