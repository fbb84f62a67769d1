"""Shared texts that something was done to: of what thing, in its own words, and what was done."""

import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import CompoundSelect, Integer, cast, null, select, union_all
from sqlalchemy.orm import Session

from aict.core.errors import Quoted, Sentence
from aict.core.originals import USUAL, language_of
from aict.core.revisions import Consent, Revision, SharedText, Verdict
from aict.core.versions import quoted
from aict.evaluations.models import Evaluation, Recommendation
from aict.objectives.models import Objective


@dataclass(frozen=True, slots=True)
class Place:
    """Of what a text is the text, and the page it stands on."""

    endpoint: str
    names: dict[str, Any]
    title: Quoted | str | None = None
    number: int | None = None
    """Of a recommendation."""

    def what(self, content: dict[str, Any], language: str) -> Sentence:
        """How a text with this content, written in a language, is called."""
        if self.title is None:
            statement = quoted(content, "statement", language)
            return Sentence("Objectif : %(statement)s", statement=statement)
        if self.number is None:
            return Sentence("Conclusions communes : %(title)s", title=self.title)
        return Sentence("Recommandation %(number)s : %(title)s", number=self.number, title=self.title)

    def path(self, code: str) -> str:
        """Its address in the partnership of a code."""
        return url_for(self.endpoint, code=code, **self.names)


@dataclass(frozen=True, slots=True)
class TextSubject:
    """One revision of a text, or one word on it."""

    text_id: uuid.UUID
    partnership_id: uuid.UUID
    what: Sentence
    place: "Place"
    verdict: Verdict | None = None
    """None for a revision."""
    recorded: bool = False
    """Whether one side recorded the word of another."""
    of_nobody: bool = False
    """Whether the operator of the instance imported it: it is no side's proposal."""
    withdrawn: bool = False
    """Whether who proposed it, or agreed, took that back since."""


def word_on_text(text: TextSubject, act: str) -> Sentence:
    """What was done to a text."""
    if text.withdrawn and act == "changed":
        return (
            Sentence("a retiré sa proposition") if text.verdict is None else Sentence("a retiré son accord")
        )
    return _proposed(text, act) if text.verdict is None else _answered(text)


def _proposed(text: TextSubject, act: str) -> Sentence:
    if act != "created":
        return Sentence("a donné le dernier accord : le texte est en vigueur")
    return Sentence("a importé un texte") if text.of_nobody else Sentence("a proposé une version")


def _answered(text: TextSubject) -> Sentence:
    if text.recorded:
        return Sentence("a enregistré la réponse d’un partenaire")
    if text.verdict is Verdict.AGREE:
        return Sentence("a donné son accord")
    return Sentence("n’est pas d’accord, et dit pourquoi")


def texts_of(session: Session, ids: Collection[uuid.UUID]) -> dict[str, TextSubject]:
    """What these revisions, and these words on revisions, are about; by their own identifier."""
    if not ids:
        return {}
    of_revision = (
        Revision.text_id,
        Revision.content,
        Revision.language,
        Revision.party,
        SharedText.partnership_id,
    )
    revisions = session.execute(
        select(Revision.id, *of_revision, Revision.withdrawn_at)
        .join(Revision.text)
        .where(Revision.id.in_(ids))
    ).all()
    words = session.execute(
        select(Consent.id, *of_revision, Consent.verdict, Consent.recorded_from_id, Consent.withdrawn_at)
        .join(Consent.revision)
        .join(Revision.text)
        .where(Consent.id.in_(ids))
    ).all()
    places = dict(_places(session, {row.text_id for row in (*revisions, *words)}))
    found = {}
    for row in (*revisions, *words):
        place = places.get(row.text_id)
        if place is not None:
            said, recorded = getattr(row, "verdict", None), getattr(row, "recorded_from_id", None)
            found[str(row.id)] = TextSubject(
                text_id=row.text_id,
                partnership_id=row.partnership_id,
                what=place.what(row.content, row.language),
                place=place,
                verdict=said,
                recorded=recorded is not None,
                of_nobody=row.party is None,
                withdrawn=row.withdrawn_at is not None,
            )
    return found


def _places(session: Session, texts: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID | None, Place]]:
    objectives = select(Objective.text_id, Objective.code).where(Objective.text_id.in_(texts))
    for text, code in session.execute(objectives):
        yield text, Place("objectives.show", {"objective_code": code})
    for text, number, code, title, language in session.execute(_of_evaluations(texts)):
        called = _called(title, code, language)
        yield text, Place("evaluations.show", {"evaluation_code": code}, called, number)


def _of_evaluations(texts: Collection[uuid.UUID]) -> CompoundSelect[Any]:
    """Texts of evaluations: conclusions, which have no number, and recommendations."""
    evaluation = (Evaluation.code, Evaluation.title, language_of(Evaluation))
    kept = Evaluation.removed_at.is_(None)
    conclusions = select(
        Evaluation.conclusions_id.label("text"), cast(null(), Integer).label("number"), *evaluation
    ).where(Evaluation.conclusions_id.in_(texts), kept)
    recommendations = (
        select(Recommendation.text_id, Recommendation.number, *evaluation)
        .join(Recommendation.evaluation)
        .where(Recommendation.text_id.in_(texts), kept)
    )
    return union_all(conclusions, recommendations)


def _called(title: str | None, code: str, language: str | None) -> Quoted | str:
    return Quoted(title, language or USUAL) if title else code
