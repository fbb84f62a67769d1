"""The list of partnerships: what it says of each, how it is filtered and sorted."""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from flask_babel import get_locale
from sqlalchemy import ColumnElement, String, cast, select
from sqlalchemy.orm import Session, selectinload, undefer

from aict.accounts.models import Person
from aict.core import formats, search
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Cell, Column, Filter, Listing
from aict.core.originals import USUAL
from aict.organisations.models import Organisation
from aict.partnerships.access import is_present, reading_organisations
from aict.partnerships.finding import PARTNERSHIP
from aict.partnerships.following import followers
from aict.partnerships.models import Label, LabelKind, Member, Partnership, Status
from aict.partnerships.queries import countries_of, labels_by_partnership, labels_of, members_by_name
from aict.partnerships.words import MEMBER_ROLE, SDG, STATUS
from aict.reference.queries import FORMS, THEMES, countries, items
from aict.reference.words import worded

ME, SOMEBODY, NOBODY = "me", "somebody", "nobody"
_REFERENCE = {LabelKind.FORM: FORMS, LabelKind.THEME: THEMES}
_FOLLOWED = {
    ME: Sentence("par moi"),
    SOMEBODY: Sentence("par quelqu’un de chez nous"),
    NOBODY: Sentence("par personne de chez nous"),
}


def partnership_listing(
    session: Session, person: Person, *, many: bool, more: Sequence[Column[Partnership]] = ()
) -> Listing[Partnership]:
    """The list as this person may ask for it: nothing is offered that only others' partnerships have.

    `more` columns are those of features above this one. Who sees `many` is offered the reference lists: to gather from thousands takes longer than to read a page.
    """
    return Listing(
        columns=(*_columns(session, person), *more),
        first="title",
        filters=_filters(session, person, many=many),
        search=lambda typed: search.found_by(session, PARTNERSHIP, typed, Partnership.id),
        search_hint=Sentence("Titre, code, membre, thème : le début des mots suffit, sans accents."),
    )


def _columns(session: Session, person: Person) -> tuple[Column[Partnership], ...]:
    def names(rows: Sequence[Partnership]) -> Mapping[Any, Cell]:
        return members_by_name(session, _ids(rows))

    def homes(rows: Sequence[Partnership]) -> Mapping[Any, Cell]:
        return {
            of: sorted({name.country for name in found})
            for of, found in members_by_name(session, _ids(rows)).items()
        }

    def labels(kind: LabelKind) -> Callable[[Sequence[Partnership]], Mapping[Any, Cell]]:
        return lambda rows: _worded(labels_by_partnership(session, kind, _ids(rows)))

    return (
        Column("title", Sentence("Partenariat"), lambda p: p.title, (Partnership.title_key,)),
        Column("code", Sentence("Code"), lambda p: p.code, (Partnership.code,), shown=False),
        Column("members", Sentence("Membres"), load=names),
        Column("countries", Sentence("Pays"), shown=False, load=homes),
        Column("forms", Sentence("Formes"), shown=False, load=labels(LabelKind.FORM)),
        Column("themes", Sentence("Thèmes"), load=labels(LabelKind.THEME)),
        Column(
            "sdgs",
            Sentence("ODD"),
            lambda p: [SDG.get(goal, goal) for goal in p.sdgs],
            shown=False,
            reads=(undefer(Partnership.sdgs),),
        ),
        Column("status", Sentence("Statut"), _status, (Partnership.status,)),
        Column(
            "followed",
            Sentence("Suivi par"),
            lambda p: followers(person, p),
            shown=False,
            reads=(selectinload(Partnership.members).selectinload(Member.followed_by),),
        ),
    )


def _ids(rows: Sequence[Partnership]) -> list[uuid.UUID]:
    return [partnership.id for partnership in rows]


def _worded(labels: Mapping[uuid.UUID, list[tuple[str, str]]]) -> Mapping[Any, Cell]:
    return {of: [worded(text, language) for text, language in found] for of, found in labels.items()}


def _status(partnership: Partnership) -> Cell:
    return STATUS[partnership.status] if partnership.status else None


def _filters(session: Session, person: Person, *, many: bool) -> tuple[Filter, ...]:
    mine = reading_organisations(person)
    own = select(Member.partnership_id).where(Member.organisation_id.in_(mine), is_present())
    followed = own.where(Member.followed_by_id.is_not(None))
    by = {
        ME: Partnership.id.in_(own.where(Member.followed_by_id == person.id)),
        SOMEBODY: Partnership.id.in_(followed),
        NOBODY: Partnership.id.not_in(followed),
    }
    return (
        Filter(
            "status",
            Sentence("Statut"),
            [(s.value, words) for s, words in STATUS.items()],
            lambda value: Partnership.status == Status(value),
        ),
        Filter(
            "country",
            Sentence("Pays"),
            _named(countries() if many else countries_of(session, person)),
            _in_country,
        ),
        _labels(
            "form", Sentence("Forme"), LabelKind.FORM, _texts(session, person, LabelKind.FORM, many=many)
        ),
        _labels(
            "theme", Sentence("Thème"), LabelKind.THEME, _texts(session, person, LabelKind.THEME, many=many)
        ),
        Filter("sdg", Sentence("ODD"), list(SDG.items()), _holds_goal),
        Filter(
            "role",
            Sentence("Notre rôle"),
            [(role.value, words) for role, words in MEMBER_ROLE.items()],
            lambda value: Partnership.id.in_(own.where(Member.role == value)),
        ),
        Filter("followed", Sentence("Suivi"), list(_FOLLOWED.items()), by.__getitem__),
    )


def _holds_goal(number: str) -> ColumnElement[bool]:
    # Kept as a list of texts: the quotation marks keep 1 apart from 11.
    return cast(Partnership.sdgs, String).contains(f'"{number}"', autoescape=True)


def _texts(session: Session, person: Person, kind: LabelKind, *, many: bool) -> dict[str, str]:
    if many:
        return {item.label_fr: USUAL for item in items(session, _REFERENCE[kind])}
    return labels_of(session, person, kind)


def _named(codes: Iterable[str]) -> list[tuple[str, str]]:
    locale = str(get_locale() or "fr")
    return sorted(((code, formats.country(code, locale)) for code in codes), key=lambda pair: fold(pair[1]))


def _in_country(code: str) -> ColumnElement[bool]:
    there = select(Member.partnership_id).join(Member.organisation).where(Organisation.country == code)
    return Partnership.id.in_(there)


def _labels(name: str, label: Sentence, kind: LabelKind, texts: Mapping[str, str]) -> Filter:
    options = [(text, worded(text, language)) for text, language in texts.items()]
    return Filter(name, label, options, _labelled(kind))


def _labelled(kind: LabelKind) -> Callable[[str], ColumnElement[bool]]:
    return lambda text: Partnership.id.in_(
        select(Label.partnership_id).where(Label.kind == kind, Label.text == text)
    )
