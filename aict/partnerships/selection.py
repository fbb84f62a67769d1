"""Choices partnerships changed at once: what would change in each, what cannot and why, then all of it or nothing.

Nothing is computed twice: the page that says what will change and the act that changes it read the same
`Outcome`. Each row carries what was seen of it (`seen_of`); when one has changed meanwhile, none is saved.
"""

import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.attributes import flag_modified

from aict.accounts.models import Affiliation, Person
from aict.core.errors import AictError, Overtaken, Sentence
from aict.core.folding import fold
from aict.core.schema import new_id
from aict.partnerships.access import Permission, Standing, require, standing_of, visible_to
from aict.partnerships.describing import answer_for
from aict.partnerships.facts import act_for_member
from aict.partnerships.following import FOLLOWING
from aict.partnerships.models import Label, LabelKind, Member, Partnership, Status
from aict.partnerships.standing_now import change_status
from aict.partnerships.words import STATUS

MOST = 200
"""Partnerships changed in one act: what somebody can still read through before saying yes."""
Said = str | Sentence | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to change in each; None leaves as it is."""

    add_theme: str | None = None
    remove_theme: str | None = None
    status: Status | None = None
    follows: bool = False
    """Whether somebody is to follow it from now on, or nobody."""
    follower: Person | None = None

    def __bool__(self) -> bool:
        """Whether anything is wanted."""
        return bool(self.add_theme or self.remove_theme or self.status or self.follows)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changes, before and after, in words."""

    what: Sentence
    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one partnership."""

    at: Standing
    seen: str
    changes: Sequence[Change] = field(default=())
    refusal: Sentence | None = None


def chosen(
    session: Session, person: Person, codes: Collection[str], acting_for: Mapping[str, uuid.UUID | None]
) -> list[Standing]:
    """The partnerships of these codes that the person may see, with where they stand in each."""
    wanted = (
        visible_to(person)
        .where(Partnership.code.in_(codes))
        .options(selectinload(Partnership.members).selectinload(Member.followed_by))
        .options(selectinload(Partnership.description))
        .order_by(Partnership.title_key, Partnership.id)
    )
    return [standing_of(person, p, acting_for=acting_for.get(p.code)) for p in session.scalars(wanted)]


def seen_of(at: Standing) -> str:
    """What a form remembers of a partnership: another text when it has changed in what is changed here."""
    followed = at.member.followed_by_id if at.member else None
    return f"{at.partnership.version}.{followed.hex if followed else ''}"


def outcomes(session: Session, standings: Sequence[Standing], wanted: Wanted) -> list[Outcome]:
    """What would become of each, in the same order."""
    organisations = _organisations_of(session, wanted.follower)
    first = next(
        (at.member.organisation_id for at in standings if at.may(Permission.CONTRIBUTE) and at.member), None
    )
    return [_outcome(at, wanted, organisations, first) for at in standings]


def _outcome(
    at: Standing, wanted: Wanted, organisations: Collection[uuid.UUID], acting_for: uuid.UUID | None
) -> Outcome:
    try:
        require(at, Permission.CONTRIBUTE)
    except AictError as refused:
        return Outcome(at, seen_of(at), refusal=refused.sentence)
    member = at.member
    if member is None or member.organisation_id != acting_for:
        name = member.organisation.name if member else ""
        return Outcome(
            at, seen_of(at), refusal=Sentence("Vous y agissez pour %(name)s : à modifier à part.", name=name)
        )
    if wanted.follows and wanted.follower is not None and member.organisation_id not in organisations:
        who = Sentence("%(name)s n’agit pas pour cette organisation.", name=wanted.follower.name)
        return Outcome(at, seen_of(at), refusal=who)
    return Outcome(at, seen_of(at), changes=tuple(_changes(at.partnership, member, wanted)))


def _changes(partnership: Partnership, member: Member, wanted: Wanted) -> Iterator[Change]:
    themes = {fold(theme): theme for theme in partnership.themes}
    if wanted.add_theme and fold(wanted.add_theme) not in themes:
        yield Change(Sentence("Thème ajouté"), None, wanted.add_theme)
    if wanted.remove_theme and fold(wanted.remove_theme) in themes:
        yield Change(Sentence("Thème retiré"), themes[fold(wanted.remove_theme)], None)
    if wanted.status and wanted.status is not partnership.status:
        before = STATUS[partnership.status] if partnership.status else Sentence("inconnu")
        yield Change(Sentence("Statut"), before, STATUS[wanted.status])
    after = wanted.follower
    if wanted.follows and member.followed_by_id != (after.id if after else None):
        yield Change(
            Sentence("Suivi par"),
            member.followed_by.name if member.followed_by else Sentence("personne"),
            after.name if after else Sentence("personne"),
        )


def _organisations_of(session: Session, follower: Person | None) -> set[uuid.UUID]:
    if follower is None:
        return set()
    return set(
        session.scalars(
            select(Affiliation.organisation_id).where(
                Affiliation.person_id == follower.id, Affiliation.role.in_(FOLLOWING)
            )
        )
    )


def change_several(
    session: Session, standings: Sequence[Standing], *, wanted: Wanted, seen: Mapping[str, str]
) -> int:
    """Change all that can be changed; how many partnerships did.

    Raises `Overtaken`, and changes nothing, when one of them is no longer what was `seen`.
    """
    found = outcomes(session, standings, wanted)
    changing = [one for one in found if one.changes]
    for one in changing:
        session.refresh(one.at.partnership, with_for_update={"of": Partnership})
    if any(seen.get(one.at.partnership.code) != seen_of(one.at) for one in found if one.refusal is None):
        raise Overtaken(
            Sentence(
                "Un de ces partenariats a changé depuis que vous avez lu cette page. Rien n’est enregistré : "
                "voici ce qui changerait maintenant."
            )
        )
    for one in changing:
        act_for_member(session, one.at)
        _change(one.at, wanted)
        if wanted.status and wanted.status is not one.at.partnership.status:
            change_status(session, at=one.at, status=wanted.status)
    session.flush()
    return len(changing)


def _change(at: Standing, wanted: Wanted) -> None:
    partnership = at.partnership
    present = {fold(label.text): label for label in partnership.labels if label.kind is LabelKind.THEME}
    added = wanted.add_theme if wanted.add_theme and fold(wanted.add_theme) not in present else None
    gone = present.get(fold(wanted.remove_theme)) if wanted.remove_theme else None
    if added:
        last = max((label.position for label in partnership.labels), default=0)
        partnership.labels.append(Label(id=new_id(), kind=LabelKind.THEME, position=last + 1, text=added))
    if gone:
        partnership.labels.remove(gone)
    if added or gone:
        answer_for(partnership, at.member)
    # Themes are rows of their own: who reads the partnership meanwhile must learn that it has changed.
    flag_modified(partnership, "status")
    if wanted.follows and at.member:
        at.member.followed_by = wanted.follower
