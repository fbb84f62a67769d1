"""What is particular to one kind of fact on the site: its form, its rules, its words and addresses."""

from collections.abc import Sequence
from typing import Any, ClassVar, Generic

from flask import url_for
from sqlalchemy import Select, select

from aict.core.errors import Sentence
from aict.core.listing import Listing
from aict.core.web import db
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import Difference, FactForm
from aict.partnerships.fact_history import Event, history_of
from aict.partnerships.facts import AnyFact

Told = tuple[Event, list[Difference]]
Place = dict[str, Any]
"""What an address says beside the partnership and the fact."""

BY_TABLE: dict[str, "FactKind[Any]"] = {}
"""Every kind that has pages, by the table of its facts: for who meets a fact and does not know its kind."""


class FactKind(Generic[AnyFact]):
    """One kind of fact; a feature derives from it and hands it to `FactPages`."""

    model: type[AnyFact]
    endpoint: ClassVar[str]
    """`<blueprint>.<name>`; the pages are `<endpoint>_new`, `_edit`, `_remove`, `_confirm`…"""
    list_endpoint: ClassVar[str]
    fields: ClassVar[str]
    """The template of the form's fields."""
    list_title: ClassVar[Sentence]
    new_title: ClassVar[Sentence]
    has_page: ClassVar[bool] = False
    """Whether each has a page of its own, `<endpoint>_show`."""
    confirm_label: ClassVar[Sentence] = Sentence("Confirmer")
    """What a button says by which another side says that one is right."""
    is_shown_to_all: ClassVar[bool] = True
    """False when a side may keep one to itself: none is in the history of the whole partnership."""
    is_copied: ClassVar[bool] = False
    """Whether a new one may start from one that is there."""
    own_words: ClassVar[Sequence[str]] = ("source", "note")
    """What each says for itself: a copy begins without it."""
    together: ClassVar[Sequence[str]] = ()
    """The fields that may be changed in several at once: each a choice."""
    acts: ClassVar[Sequence[str]] = ("new", "edit", "remove", "confirm", "contest", "history")
    """What its pages do; what is left out, another feature's page does."""

    def title(self, at: Standing, fact: AnyFact) -> Sentence:
        """How one fact is called."""
        raise NotImplementedError

    def titles(self, told: Sequence[tuple[Standing, AnyFact]]) -> list[Sentence]:
        """How several are called where nothing around says what they belong to, in a constant number of queries."""
        return [self.title(at, fact) for at, fact in told]

    def form(self, at: Standing, fact: AnyFact | None, place: Place) -> FactForm:
        """The form with its choices, filled from the fact when there is one."""
        raise NotImplementedError

    def suggest(self, at: Standing, form: FactForm, model: AnyFact | None) -> None:
        """Fill in what can be guessed of a new one; `model` is the fact that it is a copy of."""

    def values(self, at: Standing, form: FactForm, fact: AnyFact | None, place: Place) -> dict[str, Any]:
        """What the form says when the rules hold; `RuleBroken` otherwise."""
        raise NotImplementedError

    def within(self, at: Standing, place: Place) -> Select[AnyFact]:
        """The facts of this kind in this place; `NotVisible` when there is no such place."""
        return select(self.model).where(self.model.partnership_id == at.partnership.id)

    def listing(self, at: Standing, facts: Sequence[AnyFact]) -> Listing[AnyFact] | None:
        """How its list is searched, filtered, sorted and taken away; None: it is only paged."""
        return None

    def told(self, at: Standing, fact: AnyFact, events: list[Event]) -> list[Event]:
        """What of its history this reader is told; all of it, unless a kind keeps something to one side."""
        return events

    def may_read(self, side: str | None, fact: AnyFact) -> bool:
        """Whether that side may know of it; every one may, unless another keeps it to itself."""
        return True

    def may_correct(self, at: Standing, fact: AnyFact) -> bool:
        """Whether this reader's side may correct or remove it; any may, unless it is what one side says of itself."""
        return True

    def held(self, fact: AnyFact) -> Sentence | None:
        """Why nobody corrects or removes it any more, and what to do instead; None while one may."""
        return None

    def follow(self, at: Standing) -> None:
        """Draw what follows from a fact that was entered, corrected or removed."""

    def place_of(self, fact: AnyFact) -> Place:
        """Where a fact stands."""
        return {}

    def history(self, at: Standing, fact: AnyFact, place: Place) -> list[Told]:
        """What happened to it, each event with the fields that it changed, in words."""
        form = self.form(at, fact, place)
        events = self.told(at, fact, history_of(db(), fact))
        return [(event, form.differences(event.before, event.after)) for event in events]

    def check_removal(self, at: Standing, fact: AnyFact) -> None:
        """Raise `RuleBroken` when something stands on it, with what to do first."""

    def page_url(self, at: Standing, fact: AnyFact) -> str | None:
        """The address of its own page."""
        return self.url("show", at, fact) if self.has_page else None

    def url(self, act: str, at: Standing, fact: AnyFact) -> str:
        """The address of an act on a fact."""
        place = self.place_of(fact)
        return url_for(f"{self.endpoint}_{act}", code=at.partnership.code, fact_id=fact.id, **place)

    def new_url(self, at: Standing, place: Place | None = None) -> str:
        """The address where one is entered."""
        return url_for(f"{self.endpoint}_new", code=at.partnership.code, **(place or {}))

    def several_url(self, at: Standing, place: Place | None = None) -> str:
        """The address where several are changed at once."""
        return url_for(f"{self.endpoint}_several", code=at.partnership.code, **(place or {}))

    def list_url(self, at: Standing, place: Place) -> str:
        """Where the reader goes back to."""
        return url_for(self.list_endpoint, code=at.partnership.code)
