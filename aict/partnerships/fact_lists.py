"""A list of facts as its reader sees it: one page of it, what was said of each, what was removed.

A kind of fact whose `listing` gives one can be searched, filtered, sorted and taken away as a file.
"""

import enum
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, cast

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict
from wtforms import Field

from aict.accounts.exporting import exported
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.core.folding import fold
from aict.core.listing import Cell, Column, Filter, Listing, Shown, holds_words, shown_rows
from aict.core.paging import Page
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import in_words
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.facts import AnyFact
from aict.partnerships.opinion_lists import with_opinions
from aict.partnerships.opinions import Word, may_judge, opinions_on
from aict.reference.words import worded

LONG = 8
"""From so many rows on, a list is worth searching."""
UNDATED = "none"
_AS_GIVEN: Listing[Any] = Listing(columns=(), first="")


@dataclass(frozen=True, slots=True)
class FactList(Generic[AnyFact]):
    """What a page needs to show facts of one kind with all that is said of them."""

    at: Standing
    kind: FactKind[AnyFact]
    shown: Shown[AnyFact]
    is_long: bool
    """Whether there is enough to search and filter."""
    words: Mapping[uuid.UUID, tuple[Word, ...]]
    removed: Sequence[AnyFact]
    place: Mapping[str, Any]

    @property
    def page(self) -> Page[AnyFact]:
        """The page that the address asks for."""
        return self.shown.page

    def may_judge(self, fact: AnyFact) -> bool:
        """Whether the reader may confirm or contest it."""
        return may_judge(self.at, fact)

    def has_said(self, fact: AnyFact) -> bool:
        """Whether the reader's member has confirmed what the fact says now."""
        own = self.at.member.id if self.at.member else None
        return any(
            w.is_present and w.confirms and w.confirmation.member_id == own for w in self.words[fact.id]
        )


def fact_list(
    session: Session,
    at: Standing,
    kind: FactKind[AnyFact],
    facts: Sequence[AnyFact],
    place: Place | None = None,
) -> FactList[AnyFact]:
    """The page of `facts` that the address asks for."""
    listing, words = kind.listing(at, facts), opinions_on(session, facts)
    if listing is not None:
        listing = with_opinions(listing, words)
    shown = shown_rows(listing or _AS_GIVEN, facts, request.args)
    gone = kind.within(at, place or {}).where(kind.model.removed_at.is_not(None))
    removed = session.scalars(gone.order_by(kind.model.removed_at.desc(), kind.model.id)).all()
    is_long = listing is not None and len(facts) >= LONG
    return FactList(at, kind, shown, is_long, words, removed, place or {})


def fact_alone(
    session: Session, at: Standing, kind: FactKind[AnyFact], fact: AnyFact, place: Place | None = None
) -> FactList[AnyFact]:
    """One fact with all that is said of it, for its own page."""
    shown = shown_rows(_AS_GIVEN, [fact], MultiDict())
    return FactList(at, kind, shown, False, opinions_on(session, [fact]), (), place or {})


def facts_beside(
    at: Standing,
    kind: FactKind[AnyFact],
    facts: Sequence[AnyFact],
    words: Mapping[uuid.UUID, tuple[Word, ...]],
    place: Place,
) -> FactList[AnyFact]:
    """A few facts shown on the page of something else, with what is said of them as it was read by the caller."""
    return FactList(at, kind, shown_rows(_AS_GIVEN, facts, MultiDict()), False, words, (), place)


def list_page(template: str, facts: FactList[AnyFact], **more: object) -> ResponseReturnValue:
    """The page of a list of facts, or the file that the address asks for."""
    if facts.shown.state.file and facts.shown.listing.columns:
        return exported(_whole(facts), name=request.path.rpartition("/")[2])
    return render_template(template, at=facts.at, list=facts, **more)


def _whole(facts: FactList[AnyFact]) -> Shown[AnyFact]:
    """The list with everything that the form of its kind asks, as that form words it, and what is computed from it."""
    form = facts.kind.form(facts.at, None, dict(facts.place))
    asked: list[Column[Any]] = [
        Column(f.short_name, Sentence("%(label)s", label=f.label.text), _value_of(f)) for f in form.asked()
    ]
    names = {column.name for column in asked}
    computed = [column for column in facts.shown.listing.columns if column.name not in names]
    listing = replace(facts.shown.listing, columns=(*asked, *computed, *_ENTERED))
    return replace(facts.shown, listing=listing, state=replace(facts.shown.state, columns=()))


def _value_of(field: Field) -> Callable[[Any], Cell]:
    offered = {str(value) for value, _label in getattr(field, "choices", None) or ()}

    def value(fact: object) -> Cell:
        held = getattr(fact, field.short_name)
        chosen = isinstance(held, list) and bool(held) and offered.issuperset(held)
        if chosen or isinstance(held, bool | enum.Enum | uuid.UUID) or str(held) in offered:
            return in_words(field, held)
        # Numbers and dates stay what they are; a text that is no longer offered is still what was said.
        return cast("Cell", held)

    return value


def _entered_by(fact: Any) -> Cell:  # noqa: ANN401 (any fact)
    return fact.entered_by.organisation.name if fact.entered_by else None


_ENTERED: tuple[Column[Any], ...] = (
    Column("entered_by", Sentence("Saisi par"), _entered_by),
    Column("entered_at", Sentence("Saisi le"), lambda fact: PartialDate.of(fact.entered_at)),
    Column("invented", Sentence("Inventé"), lambda fact: Sentence("oui") if fact.invented else None),
)


def fact_listing(
    *columns: Column[AnyFact],
    filters: Sequence[Filter] = (),
    texts: Callable[[AnyFact], Sequence[str | None]],
    first: str = "",
) -> Listing[AnyFact]:
    """A list of facts, by its column `first`, else in the order of its query, until another is chosen; `texts` are searched."""
    return Listing(columns=columns, first=first, filters=filters, search=holds_words(texts))


def by_year(
    facts: Sequence[AnyFact], date_of: Callable[[AnyFact], PartialDate | None], label: Sentence | None = None
) -> Filter:
    """Which year, among those there are; the undated apart."""
    dates = [date_of(fact) for fact in facts]
    years = sorted({date.year for date in dates if date is not None}, reverse=True)
    options: list[tuple[str, Sentence | str]] = [(str(year), str(year)) for year in years]
    if None in dates:
        options.append((UNDATED, Sentence("sans date")))

    def year_of(fact: AnyFact) -> str:
        known = date_of(fact)
        return UNDATED if known is None else str(known.year)

    return Filter(
        "year", label or Sentence("Année"), options, lambda value: lambda fact: year_of(fact) == value
    )


def by_territory(at: Standing) -> Filter:
    """Which territory, the reader's own first."""
    return by_value("territory", Sentence("Territoire"), side_choices.territories(at))


def by_value(name: str, label: Sentence, options: Sequence[tuple[str, Sentence | Quoted | str]]) -> Filter:
    """One of these values of the attribute of that name."""
    return Filter(name, label, options, lambda value: lambda fact: _plain(getattr(fact, name)) == value)


def by_text(name: str, label: Sentence, facts: Sequence[AnyFact]) -> Filter:
    """One of the texts that the facts themselves say in the attribute of that name."""
    written = {text: fact.language for fact in facts if (text := getattr(fact, name))}
    return by_value(name, label, [(text, worded(text, written[text])) for text in sorted(written, key=fold)])


def _plain(value: object) -> str:
    return "" if value is None else str(getattr(value, "value", value))
