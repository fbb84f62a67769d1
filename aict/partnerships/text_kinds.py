"""The kinds of shared texts: each feature says what its own are made of and where they belong; the pages are the same."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from flask import current_app
from flask.sansio.blueprints import BlueprintSetupState
from sqlalchemy import select
from sqlalchemy.orm.interfaces import ORMOption

from aict.core.errors import Frozen, NotVisible, Sentence
from aict.core.merging import Content
from aict.core.revisions import Revision, SharedText
from aict.core.shapes import Part
from aict.core.spelling import Spelling, Words
from aict.core.versions import languages_said
from aict.core.web import db
from aict.partnerships.access import Standing

_KINDS = "aict-text-kinds"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text belongs."""

    name: str
    address: str
    """The page of what it is the text of."""
    refused: Sentence | None = None
    """Why it does not change any more."""


@dataclass(frozen=True, slots=True)
class TextKind:
    """What a feature says of its texts."""

    shape: Part
    words: Callable[[Standing], Words]
    place: Callable[[Standing, SharedText], Place | None]
    """None for a text that is nothing to this reader."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """One shared text for one reader."""

    text: SharedText
    kind: TextKind
    place: Place
    words: Words

    def require_open(self) -> None:
        """Raise `Frozen` when the text does not change any more."""
        if self.place.refused is not None:
            raise Frozen(self.place.refused)

    def spelling(self, *contents: Content) -> Spelling:
        """How these contents of it are said."""
        return Spelling(self.kind.shape, self.words, contents)


def register(state: BlueprintSetupState, name: str, kind: TextKind) -> None:
    """Make a kind of text known to the application."""
    state.app.extensions.setdefault(_KINDS, {})[name] = kind


def languages_of(revision: Revision) -> Sentence | None:
    """The languages in which a revision is written, in words; None when there is one only."""
    kind: TextKind | None = current_app.extensions[_KINDS].get(revision.text.kind)
    return languages_said(kind.shape, revision.content, revision.language) if kind else None


def text_page(at: Standing, text_id: uuid.UUID, *loading: ORMOption) -> TextPage:
    """The shared text of that identifier; `NotVisible` for one of elsewhere, and while nothing was proposed.

    `loading` says what comes with it, where that is not every revision whole.
    """
    text = db().scalar(
        select(SharedText)
        .where(SharedText.id == text_id, SharedText.partnership_id == at.partnership.id, SharedText.head > 0)
        .options(*loading)
    )
    kind: TextKind | None = current_app.extensions[_KINDS].get(text.kind) if text else None
    place = kind.place(at, text) if kind and text else None
    if text is None or kind is None or place is None:
        raise NotVisible
    return TextPage(text, kind, place, kind.words(at))
