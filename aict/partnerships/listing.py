"""The list of partnerships: what it says of each, how it is filtered and sorted."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from flask_babel import get_locale
from sqlalchemy import ColumnElement, String, cast, select
from sqlalchemy.orm import Session

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
from aict.partnerships.queries import countries_of, labels_of
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
        columns=(*_columns(person), *more),
        first="title",
        filters=_filters(session, person, many=many),
        search=lambda typed: search.found_by(session, PARTNERSHIP, typed, Partnership.id),
        search_hint=Sentence("Titre, code, membre, thème : le début des mots suffit, sans accents."),
    )


def _columns(person: Person) -> tuple[Column[Partnership], ...]:
    return (
        Column("title", Sentence("Partenariat"), lambda p: p.title, (Partnership.title_key,)),
        Column("code", Sentence("Code"), lambda p: p.code, (Partnership.code,), shown=False),
        Column("members", Sentence("Membres"), lambda p: [m.organisation.name for m in p.members]),
        Column("countries", Sentence("Pays"), _countries, shown=False),
        Column("forms", Sentence("Formes"), lambda p: _in_words(p, p.forms), shown=False),
        Column("themes", Sentence("Thèmes"), lambda p: _in_words(p, p.themes)),
        Column("sdgs", Sentence("ODD"), lambda p: [SDG.get(goal, goal) for goal in p.sdgs], shown=False),
        Column("status", Sentence("Statut"), _status, (Partnership.status,)),
        Column("followed", Sentence("Suivi par"), lambda p: followers(person, p), shown=False),
    )


def _countries(partnership: Partnership) -> Cell:
    return sorted({m.organisation.country for m in partnership.members})


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


def _in_words(partnership: Partnership, labels: Iterable[str]) -> list[Cell]:
    written_in = partnership.languages_of_labels
    return [worded(label, written_in[label]) for label in labels]


def _labels(name: str, label: Sentence, kind: LabelKind, texts: Mapping[str, str]) -> Filter:
    options = [(text, worded(text, language)) for text, language in texts.items()]
    return Filter(name, label, options, _labelled(kind))


def _labelled(kind: LabelKind) -> Callable[[str], ColumnElement[bool]]:
    return lambda text: Partnership.id.in_(
        select(Label.partnership_id).where(Label.kind == kind, Label.text == text)
    )
