"""What the entries of the trail are about: the fact, text, conversation, evaluation or partnership, by the name and address its readers know.

Everything is read once for all the entries, each kind in one query and within the partnerships that the person reads.
"""

import json
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import RowMapping, inspect, select
from sqlalchemy.orm import Session, joinedload, lazyload, selectinload

from aict.accounts.models import Person
from aict.conversations.models import Turn
from aict.core.errors import Quoted, Sentence
from aict.core.revisions import Consent, Revision
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.words import STAGE
from aict.notices.text_subjects import TextSubject, texts_of, word_on_text
from aict.notices.turn_subjects import TurnSubject, turns_of, word_on_turn
from aict.objectives.models import Indicator, Measurement
from aict.partnerships.access import Standing, readable_ids, standing_of
from aict.partnerships.fact_kinds import BY_TABLE
from aict.partnerships.models import Confirmation, Description, Label, Member, Opinion, Partnership
from aict.sealing.models import Erratum, Publication, Signature, Snapshot, Unfreezing

_DESCRIBED = {model.__tablename__ for model in (Partnership, Label)}
_MEMBER, _EVALUATION, _WORD = (m.__tablename__ for m in (Member, Evaluation, Confirmation))
_TURN = Turn.__tablename__
_DESCRIPTION = Description.__tablename__
"""Says who answers for the description: what was written in it is told of the partnership itself."""
_TEXTS = {model.__tablename__ for model in (Revision, Consent)}
_SEALED: Mapping[str, type[Signature | Publication | Erratum | Unfreezing]] = {
    model.__tablename__: model for model in (Signature, Publication, Erratum, Unfreezing)
}
_SEALING = {
    Signature.__tablename__: Sentence("s’est prononcé sur la signature"),
    Publication.__tablename__: Sentence("a accepté la publication des chiffres"),
    Erratum.__tablename__: Sentence("a ajouté un erratum"),
    Unfreezing.__tablename__: Sentence("demande à défaire le gel"),
}
_OPINION = {Opinion.CONFIRM: Sentence("a confirmé"), Opinion.CONTEST: Sentence("a contesté")}


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing of a partnership."""

    key: str
    code: str
    """Of the partnership."""
    what: Sentence
    path: str


def told_tables() -> set[str]:
    """The tables whose changes are told and name their partnership: what every member reads anyway."""
    kinds = {table for table, kind in BY_TABLE.items() if kind.is_shown_to_all}
    return {*kinds, *_DESCRIBED, *_SEALED, _MEMBER, _EVALUATION, _WORD, _TURN}


class Subjects:
    """What some entries of the trail are about, for one person."""

    def __init__(self, session: Session, person: Person, rows: Sequence[RowMapping]) -> None:
        """Read everything that these entries name."""
        ids: dict[str, set[uuid.UUID]] = defaultdict(set)
        for row in rows:
            ids[row["entity"]].add(uuid.UUID(row["entity_id"]))
        self._words = {str(word.id): word for word in _all(session, Confirmation, ids[_WORD])}
        for word in self._words.values():
            ids[word.fact_kind].add(word.fact_id)
        self._texts = texts_of(session, {i for table in _TEXTS for i in ids[table]})
        self._turns = turns_of(session, ids[_TURN])
        self._sealed = _sealed(session, ids)
        evaluations = {*ids[_EVALUATION], *self._sealed.values()}
        self._evaluations = {e.id: e for e in _bare(session, evaluations)}
        self._standings = _standings(
            session, person, [*_named(rows), *(t.partnership_id for t in self._texts.values())]
        )
        self._facts = {
            table: _facts(session, table, found)
            for table, found in ids.items()
            if table in BY_TABLE and found
        }

    def title(self, code: str) -> Quoted:
        """The title of a partnership that some entry is about."""
        found = next(s.partnership for s in self._standings.values() if s.partnership.code == code)
        return Quoted(found.title, found.language)

    def of(self, row: RowMapping) -> Subject | None:
        """What an entry is about; None when this person may not read it, or it is no more."""
        table, of = row["entity"], row["entity_id"]
        if table in _TEXTS:
            return self._of_text(self._texts.get(of))
        at = self._standings.get(uuid.UUID(row["partnership"]))
        return self._within(at, table, of) if at else None

    def _within(self, at: Standing, table: str, of: str) -> Subject | None:
        if table == _WORD:
            word = self._words[of]
            table, of = word.fact_kind, str(word.fact_id)
        if table in {*_DESCRIBED, _DESCRIPTION, _MEMBER}:
            return _of_partnership(at, table)
        if table == _TURN:
            return _of_turn(at, self._turns.get(of))
        if table == _EVALUATION or table in _SEALED:
            return self._of_evaluation(at, self._sealed.get(of, uuid.UUID(of)))
        return self._of_fact(at, table, of)

    def act(self, row: RowMapping) -> Sentence | None:
        """What was done, where it is more than having entered, corrected or removed something."""
        table, of = row["entity"], row["entity_id"]
        if table in _TEXTS:
            return word_on_text(self._texts[of], row["act"])
        if table == _TURN:
            return word_on_turn(self._turns[of], row["act"])
        if table == _WORD:
            return _OPINION[self._words[of].opinion]
        if table == _EVALUATION:
            stage = json.loads(row["changes"]).get("stage", [None, None])[1]
            return Sentence("a fait avancer : %(stage)s", stage=STAGE[Stage(stage)]) if stage else None
        return _SEALING.get(table)

    def _of_text(self, text: TextSubject | None) -> Subject | None:
        at = self._standings.get(text.partnership_id) if text else None
        if text is None or at is None:
            return None
        code = at.partnership.code
        return Subject(f"text {text.text_id}", code, text.what, text.place.path(code))

    def _of_evaluation(self, at: Standing, evaluation_id: uuid.UUID) -> Subject | None:
        evaluation = self._evaluations.get(evaluation_id)
        if evaluation is None or evaluation.partnership_id != at.partnership.id:
            return None
        code = at.partnership.code
        path = url_for("evaluations.show", code=code, evaluation_code=evaluation.code)
        title = Quoted(evaluation.title, evaluation.language) if evaluation.title else evaluation.code
        what = Sentence("Évaluation : %(title)s", title=title)
        return Subject(f"evaluation {evaluation.id}", code, what, path)

    def _of_fact(self, at: Standing, table: str, of: str) -> Subject | None:
        fact = self._facts.get(table, {}).get(of)
        kind = BY_TABLE.get(table)
        if fact is None or kind is None or not kind.is_shown_to_all:
            return None
        if fact.partnership_id != at.partnership.id:
            return None
        what = Sentence("%(list)s – %(title)s", list=kind.list_title, title=kind.title(at, fact))
        return Subject(f"{table} {of}", at.partnership.code, what, kind.url("history", at, fact))


def _of_turn(at: Standing, turn: TurnSubject | None) -> Subject | None:
    if turn is None or turn.partnership_id != at.partnership.id:
        return None
    code = at.partnership.code
    return Subject(f"thread {turn.thread_id}", code, turn.what, turn.path(code))


def _of_partnership(at: Standing, table: str) -> Subject:
    code = at.partnership.code
    path = url_for("partnerships.history", code=code)
    if table == _MEMBER:
        return Subject(f"members {code}", code, Sentence("Les membres du partenariat"), path)
    return Subject(f"description {code}", code, Sentence("La description du partenariat"), path)


def _named(rows: Sequence[RowMapping]) -> Iterable[uuid.UUID]:
    return (uuid.UUID(row["partnership"]) for row in rows if row["partnership"])


def _all(session: Session, model: type[Any], ids: Collection[uuid.UUID]) -> Sequence[Any]:
    return session.scalars(select(model).where(model.id.in_(ids))).all() if ids else ()


def _bare(session: Session, ids: Collection[uuid.UUID]) -> Sequence[Evaluation]:
    """Evaluations that were not removed, without their texts."""
    wanted = (
        select(Evaluation)
        .options(lazyload("*"), joinedload(Evaluation.written_in))
        .where(Evaluation.id.in_(ids))
    )
    return session.scalars(wanted.where(Evaluation.removed_at.is_(None))).all() if ids else ()


def _sealed(session: Session, ids: Mapping[str, Collection[uuid.UUID]]) -> dict[str, uuid.UUID]:
    """What happened on the way to a seal → its evaluation."""
    found: dict[str, uuid.UUID] = {}
    for table, model in _SEALED.items():
        if ids[table]:
            pairs = select(model.id, Snapshot.evaluation_id).join(Snapshot, Snapshot.id == model.snapshot_id)
            found |= {
                str(i): evaluation for i, evaluation in session.execute(pairs.where(model.id.in_(ids[table])))
            }
    return found


def _standings(
    session: Session, person: Person, partnerships: Collection[uuid.UUID]
) -> dict[uuid.UUID, Standing]:
    """Where the person stands in those of these partnerships that they read."""
    wanted = (
        select(Partnership)
        .options(
            lazyload("*"),
            joinedload(Partnership.members).joinedload(Member.organisation),
            joinedload(Partnership.written_in),
        )
        .where(Partnership.id.in_(set(partnerships)), Partnership.id.in_(readable_ids(person)))
    )
    return {p.id: standing_of(person, p) for p in session.scalars(wanted).unique()}


def _facts(session: Session, table: str, ids: Collection[uuid.UUID]) -> dict[str, Any]:
    model = BY_TABLE[table].model
    wanted = select(model).where(model.id.in_(ids))
    # A title says nothing of what stands in the fact: its lines, its parties, what happened to it.
    wanted = wanted.options(
        *(lazyload(getattr(model, held.key)) for held in inspect(model).relationships if held.uselist)
    )
    if model is Measurement:
        # Named by its indicator and objective, of which nothing else is needed here.
        indicator = selectinload(Measurement.indicator).lazyload(Indicator.measurements)
        wanted = wanted.options(
            indicator, selectinload(Measurement.indicator).joinedload(Indicator.objective)
        )
    return {str(fact.id): fact for fact in session.scalars(wanted).unique()}
