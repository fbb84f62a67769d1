"""Reading partnerships."""

import uuid
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.folding import fold
from aict.core.originals import USUAL, WrittenIn, language_of
from aict.organisations.models import Organisation
from aict.partnerships.access import reading_organisations, visible_one_by_one, visible_to
from aict.partnerships.models import Label, LabelKind, Member, Partnership

MANY = 1000
"""From so many partnerships on, a list is asked for in another way, and what it offers is not gathered from them."""


class MemberName(str):
    """The name of a member organisation, that knows its country."""

    __slots__ = ("country",)
    country: str

    @classmethod
    def of(cls, name: str, country: str) -> "MemberName":
        """A name, of an organisation of this country (ISO 3166-1, two letters)."""
        found = cls(name)
        found.country = country
        return found


def partnerships_of(session: Session, person: Person) -> Sequence[Partnership]:
    """The partnerships a person may see, by title."""
    return session.scalars(visible_to(person).order_by(Partnership.title_key, Partnership.id)).all()


def sees_many(session: Session, person: Person) -> bool:
    """Whether a person's organisations are members of more than `MANY` partnerships."""
    some = select(literal(1)).where(Member.organisation_id.in_(reading_organisations(person))).limit(MANY + 1)
    return (session.scalar(select(func.count()).select_from(some.subquery())) or 0) > MANY


def visible_list(person: Person, *, many: bool) -> Select[Partnership]:
    """What a person may see, asked for in the way that is fast for who sees `many` or few."""
    return visible_one_by_one(person) if many else visible_to(person)


def countries_of(session: Session, person: Person) -> list[str]:
    """The countries of the members of the partnerships that a person may see."""
    countries = select(Organisation.country).join(Member, Member.organisation_id == Organisation.id)
    return sorted(
        session.scalars(countries.where(Member.partnership_id.in_(_visible_ids(person))).distinct())
    )


def labels_of(session: Session, person: Person, kind: LabelKind) -> dict[str, str]:
    """The forms or themes of the partnerships that a person may see, each with a language in which it was written.

    Each once, in order of the alphabet.
    """
    wanted = select(Label.text, language_of(Label)).where(
        Label.kind == kind, Label.partnership_id.in_(_visible_ids(person))
    )
    found = {text: language or USUAL for text, language in session.execute(wanted.distinct())}
    return {text: found[text] for text in sorted(found, key=fold)}


def members_by_name(
    session: Session, partnerships: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, list[MemberName]]:
    """The names of the members of each partnership, side by side, none where it has none: what a list says of them, without the rows themselves."""
    wanted = (
        select(Member.partnership_id, Organisation.name, Organisation.country)
        .join(Organisation, Organisation.id == Member.organisation_id)
        .where(Member.partnership_id.in_(partnerships))
        .order_by(Member.side, Member.id)
    )
    found: dict[uuid.UUID, list[MemberName]] = {partnership: [] for partnership in partnerships}
    for partnership, name, country in session.execute(wanted):
        found[partnership].append(MemberName.of(name, country))
    return found


def labels_by_partnership(
    session: Session, kind: LabelKind, partnerships: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, list[tuple[str, str]]]:
    """The forms or themes of each partnership in the order given, each with the language in which it was written."""
    wanted = (
        select(Label.partnership_id, Label.text, func.coalesce(WrittenIn.language, USUAL))
        .outerjoin(WrittenIn, WrittenIn.id == Label.id)
        .where(Label.kind == kind, Label.partnership_id.in_(partnerships))
        .order_by(Label.position)
    )
    found: dict[uuid.UUID, list[tuple[str, str]]] = {partnership: [] for partnership in partnerships}
    for partnership, text, language in session.execute(wanted):
        found[partnership].append((text, language))
    return found


def _visible_ids(person: Person) -> Select[tuple[object]]:
    return visible_to(person).with_only_columns(Partnership.id)
