"""Recording a partnership, saying what it is, and opening it to the partner.

A new partnership is a draft of the organisation that records it: nobody else sees it until one of its officers
opens it. What it says of itself has one version for all of it; who saves from an older one is shown both.
"""

import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from aict.accounts.models import Person
from aict.core import clock
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.schema import SHORT, new_id
from aict.core.trail import Actor
from aict.organisations.models import Organisation
from aict.partnerships.access import Standing
from aict.partnerships.facts import act_for_member, hold
from aict.partnerships.labels import set_labels
from aict.partnerships.models import LabelKind, Member, MemberRole, Partnership

LABELS = {"forms": LabelKind.FORM, "themes": LabelKind.THEME}
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_RESERVED = frozenset({"new"})
"""What an address of the site itself says where a code would stand."""
_ROOM_FOR_NUMBER = 8


def record(
    session: Session,
    *,
    person: Person,
    own: Organisation,
    partner: Organisation,
    code: str | None,
    values: Mapping[str, Any],
) -> Partnership:
    """A new partnership between two organisations that hold a key each, a draft of `own`.

    `code` is completed when it is taken, and made of both names when none is given.
    """
    session.info["actor"] = Actor(person.id, own.id)
    if own.id == partner.id:
        raise RuleBroken(Sentence("Le partenaire est un autre organisme que le vôtre."), field="partner_id")
    free = _free_code(session, _checked(code) or _made_of(own, partner), own)
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
    for side, organisation, role in (("a", own, MemberRole.LEAD), ("b", partner, MemberRole.PARTNER)):
        session.add(
            Member(partnership_id=partnership.id, organisation_id=organisation.id, side=side, role=role)
        )
    for name, kind in LABELS.items():
        set_labels(session, partnership, kind, values[name])
    session.flush()
    answer_for(partnership, next(m for m in partnership.members if m.organisation_id == own.id))
    session.flush()
    return partnership


def describe(session: Session, *, at: Standing, version: int | None, values: Mapping[str, Any]) -> None:
    """Say what the partnership is; `FactOvertaken` unless `version` of its description stands."""
    act_for_member(session, at)
    partnership = at.partnership
    session.refresh(partnership, with_for_update={"of": Partnership})
    hold(session, partnership.description, version=version, values=values)
    changed = {name: value for name, value in values.items() if value != getattr(partnership, name)}
    for name, value in changed.items():
        if name in LABELS:
            set_labels(session, partnership, LABELS[name], value)
            # Labels are rows of their own: who reads meanwhile must learn that the partnership has changed.
            flag_modified(partnership, "title")
        else:
            setattr(partnership, name, value)
    if changed:
        answer_for(partnership, at.member)
    session.flush()
    session.expire(partnership, ["labels"])


def answer_for(partnership: Partnership, member: Member | None) -> None:
    """Have a member answer for what the partnership says of itself from now on: the others are asked again."""
    partnership.description.entered_by = member
    partnership.description.entered_at = clock.now()


def require_author(at: Standing) -> None:
    """Raise `NotAllowed` unless the partnership is still a draft of the organisation acted for."""
    own = at.member.organisation_id if at.member else None
    if at.partnership.draft_of_id is None or at.partnership.draft_of_id != own:
        raise NotAllowed(Sentence("Ce partenariat est déjà ouvert à tous ses membres."))


def open_to_partner(session: Session, *, at: Standing) -> None:
    """Let every member see it from now on; there is no way back."""
    act_for_member(session, at)
    require_author(at)
    at.partnership.draft_of_id = None
    session.flush()


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


def known_partners(session: Session, person: Person, readable: Any) -> Sequence[Organisation]:  # noqa: ANN401 (a select)
    """The organisations that a person meets in their partnerships or recorded themselves, by name."""
    own: set[uuid.UUID] = {a.organisation_id for a in person.affiliations}
    met = select(Member.organisation_id).where(Member.partnership_id.in_(readable))
    wanted = select(Organisation).where(or_(Organisation.id.in_(met), Organisation.given_by_id.in_(own)))
    return session.scalars(wanted.order_by(Organisation.name_key, Organisation.id).limit(MOST_OFFERED)).all()


MOST_OFFERED = 200
"""Organisations in one list of a form: beyond, the directory serves better."""
