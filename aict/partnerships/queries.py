"""Reading partnerships."""

from collections.abc import Sequence

from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.folding import fold
from aict.core.originals import USUAL, language_of
from aict.organisations.models import Organisation
from aict.partnerships.access import reading_organisations, visible_one_by_one, visible_to
from aict.partnerships.models import Label, LabelKind, Member, Partnership

MANY = 1000
"""From so many partnerships on, a list is asked for in another way, and what it offers is not gathered from them."""


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


def _visible_ids(person: Person) -> Select[tuple[object]]:
    return visible_to(person).with_only_columns(Partnership.id)
