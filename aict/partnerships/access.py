"""Who sees and does what in a partnership: one table, one `visible_to`, one way to a page.

A stranger gets 404, exactly like for what does not exist; an insufficient role gets 403.
"""

import enum
import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask import session as browser
from flask.typing import ResponseReturnValue
from sqlalchemy import ColumnElement, Select, SQLColumnExpression, or_, select, union
from sqlalchemy.orm import Session, joinedload, lazyload

from aict.accounts.models import Affiliation, Person, Role
from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import View, declare, require_person
from aict.core.dates import PartialDate
from aict.core.errors import NotAllowed, NotVisible, Sentence
from aict.core.one_by_one import finds_one
from aict.core.revisions import Author
from aict.core.trail import Actor
from aict.core.web import db, parse_id
from aict.partnerships.models import Guest, Member, Partnership

ACTING_FOR = "acting_for"
"""Where the session keeps, by partnership, the member that somebody chose to act for."""


class Permission(enum.StrEnum):
    """What somebody may do in a partnership."""

    READ = "read"
    """Everything shared, and the drafts of one's own side."""
    CONTRIBUTE = "contribute"
    """Enter and correct facts, write drafts and propose texts, confirm or contest, answer for one's side."""
    COMMENT = "comment"
    """Write in the conversations, resolve and reopen them."""
    TURN_KEY = "turn key"
    """Agree, object, record a partner's word; one's proposal is then one's agreement too."""
    SIGN = "sign"
    """Sign an evaluation in a public capacity."""
    EVALUATE = "evaluate"
    """Open one evaluation and the facts of its period (its guests, and whoever reads)."""


_OF_ROLE: dict[Role, frozenset[Permission]] = {
    Role.OFFICER: frozenset(
        {
            Permission.READ,
            Permission.CONTRIBUTE,
            Permission.COMMENT,
            Permission.TURN_KEY,
            Permission.EVALUATE,
        }
    ),
    Role.SIGNATORY: frozenset(
        {Permission.READ, Permission.COMMENT, Permission.TURN_KEY, Permission.SIGN, Permission.EVALUATE}
    ),
    Role.READER: frozenset({Permission.READ, Permission.EVALUATE}),
    Role.ADMINISTRATOR: frozenset(),
}
_OF_KEY_HOLDERS_ONLY = frozenset({Permission.TURN_KEY, Permission.SIGN})
_OF_GUESTS = frozenset({Permission.EVALUATE})


def permissions_of(roles: Collection[Role], *, holds_key: bool) -> frozenset[Permission]:
    """What these roles allow in a member organisation that does or does not hold a key."""
    granted = frozenset().union(*(_OF_ROLE[role] for role in roles))
    return granted if holds_key else granted - _OF_KEY_HOLDERS_ONLY


_READING = [role for role, granted in _OF_ROLE.items() if Permission.READ in granted]


# Named apart: the statement around may speak of members and partnerships itself.
_OWN, _READ = Member.__table__.alias("own_member"), Partnership.__table__.alias("own_partnership")


def visible_to(person: Person) -> Select[Partnership]:
    """The partnerships this person may know of; everything else does not exist for them."""
    invited = select(Guest.partnership_id).where(Guest.person_id == person.id)
    # The identifiers first, from indexes: an OR on the partnerships themselves goes over every one there is.
    return select(Partnership).where(Partnership.id.in_(union(readable_ids(person), invited)))


def visible_one_by_one(person: Person) -> Select[Partnership]:
    """What `visible_to` gives, asked of each partnership in turn.

    For who sees a great part of a large registry: a sorted list then stops after its page, instead of
    gathering all of them first. For who sees few it goes over everybody's.
    """
    organisations = reading_organisations(person)
    own = select(Member.id).where(
        Member.partnership_id == Partnership.id, Member.organisation_id.in_(organisations), is_present()
    )
    open_to = or_(Partnership.draft_of_id.is_(None), Partnership.draft_of_id.in_(organisations))
    invited = select(Guest.id).where(Guest.partnership_id == Partnership.id, Guest.person_id == person.id)
    return select(Partnership).where(or_(finds_one(own) & open_to, finds_one(invited)))


def readable_ids(person: Person) -> Select[uuid.UUID]:
    """The identifiers of the partnerships that this person reads as somebody of a member, not as a guest."""
    return _ids_read_by(reading_organisations(person))


def _ids_read_by(organisations: Collection[uuid.UUID]) -> Select[uuid.UUID]:
    still_draft = select(Partnership.id).where(
        Partnership.draft_of_id.is_not(None), Partnership.draft_of_id.not_in(organisations)
    )
    return select(Member.partnership_id).where(
        Member.organisation_id.in_(organisations), is_present(), Member.partnership_id.not_in(still_draft)
    )


def reads(
    person: Person, partnership_id: SQLColumnExpression[uuid.UUID], *, many: bool
) -> ColumnElement[bool]:
    """The condition under which this person reads the partnership of a row, for who reads `many` or few."""
    return is_read_by(reading_organisations(person), partnership_id, many=many)


def is_read_by(
    organisations: Collection[uuid.UUID], partnership_id: SQLColumnExpression[uuid.UUID], *, many: bool
) -> ColumnElement[bool]:
    """The same for somebody who reads in the name of these organisations, on the day it is asked."""
    if not many:
        return partnership_id.in_(_ids_read_by(organisations))
    own, read = _OWN.c, _READ.c
    found = select(own.id).where(
        own.partnership_id == partnership_id,
        own.organisation_id.in_(organisations),
        is_present(own),
        read.id == own.partnership_id,
        or_(read.draft_of_id.is_(None), read.draft_of_id.in_(organisations)),
    )
    return finds_one(found.correlate_except(_OWN, _READ))


def reading_organisations(person: Person) -> set[uuid.UUID]:
    """The organisations in whose name this person reads partnerships."""
    return {a.organisation_id for a in person.affiliations if a.role in _READING}


def is_present(member: Any = Member) -> ColumnElement[bool]:  # noqa: ANN401 (a mapped class, or columns)
    """The condition under which a member has not left, as `Member.is_present` says of one."""
    today = PartialDate.of(clock.today())
    # Dates are ISO text cut to their precision: this very year or month may still have days to come.
    still = (PartialDate(today.year), PartialDate(today.year, today.month))
    return or_(member.until.is_(None), member.until >= today, member.until.in_(still))


@dataclass(frozen=True)
class Standing:
    """Where a person stands in one partnership: for which member they act, and what they may do."""

    partnership: Partnership
    person: Person
    member: Member | None
    """The member acted for; None for a guest."""
    affiliations: tuple[Affiliation, ...]
    """The roles held in that member's organisation."""
    permissions: frozenset[Permission]
    guest_of: frozenset[uuid.UUID]
    """What a guest is invited to; nothing for who acts for a member."""
    own_members: tuple[Member, ...] = ()
    """The members this person could act for; who could act for several chooses one."""

    def may(self, permission: Permission | str) -> bool:
        """Whether this permission is theirs."""
        return Permission(permission) in self.permissions

    @property
    def side(self) -> str | None:
        """The letter of the side acted for."""
        return self.member.side if self.member else None

    @property
    def key_id(self) -> uuid.UUID | None:
        """The key that may be turned; None when the member acted for holds none."""
        return self.member.id if self.member and self.member.holds_key else None

    @property
    def author(self) -> Author:
        """The standing as the author of a shared text."""
        key = self.key_id if Permission.TURN_KEY in self.permissions else None
        return Author(person_id=self.person.id, party=self.side, key_id=key)

    @property
    def keys(self) -> list[uuid.UUID]:
        """The keys of the partnership, in the order of its members."""
        return [m.id for m in self.partnership.members if m.holds_key]

    @property
    def holders(self) -> list[Member]:
        """The members that hold a key, those of the reader's own side first."""
        holders = [member for member in self.partnership.members if member.holds_key]
        return sorted(holders, key=lambda member: member.side != self.side)

    @property
    def sides(self) -> list[str]:
        """The letters of the sides, the reader's own first."""
        letters = sorted({m.side for m in self.partnership.members})
        return sorted(letters, key=lambda letter: (letter != self.side, letter))

    def capacity(self) -> str | None:
        """The public capacity in which this person signs, None when they sign nothing."""
        return next((a.capacity for a in self.affiliations if a.role is Role.SIGNATORY), None)


def standing_in(
    database: Session, person: Person, code: str, *, acting_for: uuid.UUID | None = None
) -> Standing:
    """Where this person stands in the partnership of that code; `NotVisible` when they may not know of it."""
    # Few pages of a partnership speak of its themes and motives: those that do ask for them.
    asked_for = (
        joinedload(Partnership.members),
        lazyload(Partnership.labels),
        lazyload(Partnership.referentials),
    )
    wanted = visible_to(person).where(Partnership.code == code).options(*asked_for)
    partnership = database.scalars(wanted).unique().one_or_none()
    if partnership is None:
        raise NotVisible
    standing = standing_of(person, partnership, acting_for=acting_for)
    if standing.member is not None:
        # Who reads the whole needs no invitation to a part of it.
        return standing
    invited = select(Guest.subject_id).where(
        Guest.partnership_id == partnership.id, Guest.person_id == person.id
    )
    return standing_of(person, partnership, guest_of=frozenset(database.scalars(invited)))


def standing_of(
    person: Person,
    partnership: Partnership,
    *,
    acting_for: uuid.UUID | None = None,
    guest_of: frozenset[uuid.UUID] = frozenset(),
) -> Standing:
    """The standing of a person in a partnership that `visible_to` has given."""
    own = _own_members(person, partnership, acting_for)
    member = own[0] if own else None
    affiliations = tuple(
        a for a in person.affiliations if member and a.organisation_id == member.organisation_id
    )
    granted = permissions_of({a.role for a in affiliations}, holds_key=bool(member and member.holds_key))
    return Standing(
        partnership=partnership,
        person=person,
        member=member,
        affiliations=affiliations,
        permissions=granted | (_OF_GUESTS if guest_of else frozenset()),
        guest_of=guest_of,
        own_members=own,
    )


def _own_members(
    person: Person, partnership: Partnership, acting_for: uuid.UUID | None
) -> tuple[Member, ...]:
    readable = {a.organisation_id for a in person.affiliations if a.role in _READING}
    own = [m for m in partnership.members if m.organisation_id in readable and m.is_present]
    # The one chosen comes first; until one is, a key-holder comes before an associate.
    own.sort(key=lambda m: (m.id != acting_for, not m.holds_key, m.side, str(m.id)))
    return tuple(own)


def partnership_page(permission: Permission) -> Callable[[View], View]:
    """Give a view the standing of its reader instead of a code; 404 or 403 otherwise."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(code: str, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
            require_person()
            chosen = parse_id(browser.get(ACTING_FOR, {}).get(code, ""))
            at = standing_in(db(), signed_in_person(), code, acting_for=chosen)
            if at.member is not None:
                db().info["actor"] = Actor(at.person.id, at.member.organisation_id)
            require(at, permission)
            return view(at, **kwargs)

        return declare(guarded, f"partnership: {permission}")

    return guard


def choose_member(code: str, member: Member) -> None:
    """Remember, for this browser, which of their members somebody acts for in a partnership."""
    browser[ACTING_FOR] = {**browser.get(ACTING_FOR, {}), code: str(member.id)}


def require(at: Standing, permission: Permission) -> None:
    """Raise `NotAllowed` unless this standing has the permission."""
    if not at.may(permission):
        raise NotAllowed(_WHO_MAY[permission])


_WHO_MAY = {
    Permission.READ: Sentence("Cette page est réservée aux membres du partenariat."),
    Permission.CONTRIBUTE: Sentence("Seuls les agents d’une collectivité membre peuvent saisir ici."),
    Permission.COMMENT: Sentence("Seuls les agents et signataires d’un membre peuvent écrire ici."),
    Permission.TURN_KEY: Sentence(
        "Seuls les agents et signataires d’un membre qui détient une clé peuvent se prononcer."
    ),
    Permission.SIGN: Sentence("Seuls les signataires d’un membre qui détient une clé peuvent signer."),
    Permission.EVALUATE: Sentence("Cette évaluation est réservée à ses participants."),
}
