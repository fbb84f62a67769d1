"""Who sees and does what in a partnership, in words: read from the table that decides it (`access`)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.accounts.models import Invitation, Person, Role
from aict.accounts.queries import count_people, openings_of, people_of
from aict.accounts.words import ROLE
from aict.core.errors import Sentence
from aict.partnerships.access import Permission, Standing, permissions_of
from aict.partnerships.models import Guest, Member

MAY = {
    Permission.READ: Sentence("lire tout ce qui est partagé, et les brouillons de son propre côté"),
    Permission.CONTRIBUTE: Sentence(
        "saisir et corriger des faits, proposer des textes, confirmer ou contester, répondre pour son côté"
    ),
    Permission.COMMENT: Sentence("écrire dans les conversations"),
    Permission.TURN_KEY: Sentence("donner ou refuser l’accord de son organisation"),
    Permission.SIGN: Sentence("signer les évaluations"),
    Permission.EVALUATE: Sentence("ouvrir les évaluations"),
}
_ORDER = (Role.OFFICER, Role.SIGNATORY, Role.READER, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class RoleRow:
    """What one role allows, for a member that holds a key and for one that holds none."""

    name: Sentence
    with_key: tuple[Sentence, ...]
    without_key: tuple[Sentence, ...]
    """Both are empty for a role that opens nothing of a partnership."""


@dataclass(frozen=True, slots=True)
class MemberHere:
    """A member with the people who act for it; their names are told within their own organisation only."""

    member: Member
    roles: tuple[tuple[Sentence, int], ...]
    """Each role that somebody has, and how many have it."""
    people: Sequence[Person]
    opening: Invitation | None
    """How its first account came about; None when the operator of the instance opened it."""

    @property
    def has_accounts(self) -> bool:
        """Whether anybody acts for it."""
        return bool(self.roles)


@dataclass(frozen=True, slots=True)
class WhoSees:
    """Everybody who may come into a partnership, and what each role allows."""

    rows: tuple[RoleRow, ...]
    members: tuple[MemberHere, ...]
    guests: int


def who_sees_what(session: Session, at: Standing) -> WhoSees:
    """The members of a partnership, the reader's own side first, with what their people may do here."""
    present = [m for m in at.partnership.members if m.is_present]
    present.sort(key=lambda m: (at.sides.index(m.side), not m.holds_key, m.organisation.name))
    ids = [m.organisation_id for m in present]
    counts, openings = count_people(session, ids), openings_of(session, ids)
    own = {a.organisation_id for a in at.person.affiliations}
    names = {i: [p for p in people_of(session, i) if p.is_active] for i in own.intersection(ids)}
    members = tuple(
        MemberHere(
            member,
            _roles(counts.get(member.organisation_id, {})),
            names.get(member.organisation_id, ()),
            openings.get(member.organisation_id),
        )
        for member in present
    )
    invited = select(func.count(func.distinct(Guest.person_id))).where(
        Guest.partnership_id == at.partnership.id
    )
    return WhoSees(tuple(_row(role) for role in _ORDER), members, session.scalar(invited) or 0)


def _roles(counts: dict[Role, int]) -> tuple[tuple[Sentence, int], ...]:
    return tuple((ROLE[role], counts[role]) for role in _ORDER if counts.get(role))


def _row(role: Role) -> RoleRow:
    return RoleRow(ROLE[role], _may(role, holds_key=True), _may(role, holds_key=False))


def _may(role: Role, *, holds_key: bool) -> tuple[Sentence, ...]:
    granted = permissions_of({role}, holds_key=holds_key)
    return tuple(words for permission, words in MAY.items() if permission in granted)
