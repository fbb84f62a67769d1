"""Recording a partnership: who stands in it, under which code.

A new partnership is a draft of the organisation that records it: nobody else sees it until one of its officers
opens it (`describing`).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.schema import SHORT, new_id
from aict.core.trail import Actor
from aict.organisations.models import Organisation
from aict.partnerships.describing import LABELS, answer_for
from aict.partnerships.labels import set_labels
from aict.partnerships.models import SIDES, Member, MemberRole, Partnership

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_RESERVED = frozenset({"new"})
"""What an address of the site itself says where a code would stand."""
_ROOM_FOR_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation that a new partnership names, on which side and in which role."""

    organisation: Organisation
    side: str
    role: MemberRole
    where: str = ""
    """What the names of the fields begin with in which it was named."""


def record(
    session: Session,
    *,
    person: Person,
    own: Organisation,
    others: Sequence[Named],
    code: str | None,
    values: Mapping[str, Any],
) -> Partnership:
    """A new partnership of `own`, which leads, with one other organisation or more; a draft of `own`.

    `code` is completed when it is taken, and made of the first two names when none is given.
    """
    session.info["actor"] = Actor(person.id, own.id)
    members = [Named(own, "a", MemberRole.LEAD), *others]
    _check_named(members)
    free = _free_code(session, _checked(code) or _made_of(own, others[0].organisation), own)
    plain = {name: value for name, value in values.items() if name not in LABELS}
    partnership = Partnership(
        id=new_id(),
        code=free,
        given_code=free,
        given_by_id=own.id,
        recorded_from_id=own.id,
        draft_of_id=own.id,
        **plain,
    )
    try:
        with session.begin_nested():
            session.add(partnership)
            session.flush()
    except IntegrityError as taken:
        raise RuleBroken(
            Sentence("Ce code vient d’être pris : enregistrez de nouveau."), field="code"
        ) from taken
    letters = dict(zip(sorted({named.side for named in members}), SIDES, strict=False))
    for named in members:
        who = {"partnership_id": partnership.id, "organisation_id": named.organisation.id}
        session.add(Member(**who, side=letters[named.side], role=named.role))
    for name, kind in LABELS.items():
        set_labels(session, partnership, kind, values[name])
    session.flush()
    answer_for(partnership, next(m for m in partnership.members if m.organisation_id == own.id))
    session.flush()
    return partnership


def _check_named(members: Sequence[Named]) -> None:
    """Each organisation once, and a key on each side."""
    own, *others = members
    seen = {own.organisation.id}
    for named in others:
        if named.organisation.id in seen:
            raise RuleBroken(
                Sentence("%(name)s est déjà nommé.", name=named.organisation.name),
                field=f"{named.where}partner_id",
            )
        seen.add(named.organisation.id)
    keyed = {named.side for named in members if named.role is not MemberRole.ASSOCIATE}
    for named in others:
        if named.side not in keyed:
            raise RuleBroken(
                Sentence("Ce côté n’aurait pas de clé : nommez-y un chef de file ou un partenaire."),
                field=f"{named.where}role",
            )


def _checked(code: str | None) -> str | None:
    if code is not None and (not _CODE.fullmatch(code) or code.lower() in _RESERVED):
        raise RuleBroken(
            Sentence(
                "Un code est fait de lettres sans accent, de chiffres, de tirets et de points : GRE-OUA."
            ),
            field="code",
        )
    return code


def _made_of(own: Organisation, partner: Organisation) -> str:
    """Three letters of each name: `GRE-OUA`."""
    return "-".join(_letters(each.name) for each in (own, partner))


def _letters(name: str) -> str:
    words: list[str] = re.findall(r"[a-z0-9]+", fold(name)) or ["x"]
    return words[-1][:3].upper()


def _free_code(session: Session, wanted: str, own: Organisation) -> str:
    start = wanted[: SHORT - _ROOM_FOR_NUMBER]
    given = Partnership.given_code.startswith(start, autoescape=True) & (Partnership.given_by_id == own.id)
    alike = select(Partnership.code, Partnership.given_code).where(
        or_(Partnership.code.startswith(start, autoescape=True), given)
    )
    taken = {code for row in session.execute(alike) for code in row}
    code, number = start, 1
    while code in taken:
        code, number = f"{start}-{number + 1}", number + 1
    return code
