"""Finding by the beginnings of words: one table of folded words, kept up by the commit.

A feature says with `searched` which words lead to a thing of its own, and rows of which tables they
come from. Whatever changes such a row (a form, an import, the demonstration), the commit writes the
words of that thing anew in the same transaction: no service can forget it. `found_by` asks with ranges of one
B-tree, which both databases do the same way and which stays as fast with many thousands of rows.
"""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column as TableColumn
from sqlalchemy import (
    ColumnElement,
    Index,
    ScalarSelect,
    SQLColumnExpression,
    String,
    Table,
    Uuid,
    delete,
    event,
    func,
    insert,
    literal,
    select,
)
from sqlalchemy.orm import Session

from aict.core.folding import fold, folded
from aict.core.one_by_one import finds_one, is_among
from aict.core.schema import SHORT, Base
from aict.core.trail import MACHINERY

LONGEST_WORD = 40
MOST_WORDS_ASKED = 8
FEW, MANY = 500, 5000
"""Up to how many words a beginning is rare, and from how many on it is everywhere."""
_AFTER_EVERY_LETTER = "\U0010ffff"
_CHUNK = 400

words = Table(
    "search_word",
    Base.metadata,
    TableColumn("kind", String(SHORT), primary_key=True),
    TableColumn("word", folded(LONGEST_WORD), primary_key=True),
    TableColumn("subject_id", Uuid, primary_key=True),
    # Of a thing, its words are read here alone.
    Index(None, "subject_id", "word"),
    info=MACHINERY,
)

Ids = Collection[uuid.UUID]
Reader = Callable[[Session, Ids], Iterable[tuple[uuid.UUID, str | None]]]
"""Texts of these things, several of one thing allowed; a thing that gets none is found by nothing."""


@dataclass(frozen=True, slots=True)
class Touch:
    """How a changed row leads to the things whose words it holds."""

    attribute: str
    subjects: Callable[[Session, Ids], Iterable[uuid.UUID]] | None = None
    """From the attribute's values to the identifiers of the things; None when they are these already."""


_readers: dict[str, Reader] = {}
_touches: dict[str, list[tuple[str, Touch]]] = defaultdict(list)


def searched(kind: str, read: Reader, touched_by: Mapping[type[Any], Touch]) -> None:
    """Let things of a kind be found by the words that `read` gives, kept up when such a row changes."""
    _readers[kind] = read
    for model, touch in touched_by.items():
        _touches[model.__tablename__].append((kind, touch))


@event.listens_for(Session, "after_flush")
def _catch(session: Session, _context: object) -> None:
    for row in (*session.new, *session.dirty, *session.deleted):
        for kind, touch in _touches.get(row.__tablename__, ()):
            _note(session, kind, touch, getattr(row, touch.attribute))


def inserted(session: Session, model: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """Tell of rows that were inserted past the session; `write` then writes their words."""
    for kind, touch in _touches.get(model.__tablename__, ()):
        for row in rows:
            _note(session, kind, touch, row[touch.attribute])


def _note(session: Session, kind: str, touch: Touch, value: uuid.UUID | None) -> None:
    caught: dict[tuple[str, Touch], set[uuid.UUID]] = session.info.setdefault("searched", defaultdict(set))
    if value is not None:
        caught[kind, touch].add(value)


def write(session: Session) -> None:
    """Write anew the words of what this transaction touched; called by the only commit."""
    caught: Mapping[tuple[str, Touch], set[uuid.UUID]] = session.info.pop("searched", {})
    ids: dict[str, set[uuid.UUID]] = defaultdict(set)
    for (kind, touch), values in caught.items():
        ids[kind] |= set(touch.subjects(session, values)) if touch.subjects else values
    for kind, subjects in ids.items():
        refresh(session, kind, subjects)


def refresh(session: Session, kind: str, subjects: Ids) -> None:
    """Write anew the words of these things."""
    listed = list(subjects)
    for start in range(0, len(listed), _CHUNK):
        _refresh_chunk(session, kind, listed[start : start + _CHUNK])


def _refresh_chunk(session: Session, kind: str, subjects: Ids) -> None:
    wanted = {
        (word[:LONGEST_WORD], subject)
        for subject, text in _readers[kind](session, subjects)
        for word in fold(text or "").split()
    }
    kept = select(words.c.word, words.c.subject_id).where(
        words.c.kind == kind, words.c.subject_id.in_(subjects)
    )
    present = {(row.word, row.subject_id) for row in session.execute(kept)}
    gone = defaultdict[uuid.UUID, list[str]](list)
    for word, subject in present - wanted:
        gone[subject].append(word)
    for subject, dropped in gone.items():
        session.execute(
            delete(words).where(
                words.c.kind == kind, words.c.subject_id == subject, words.c.word.in_(dropped)
            )
        )
    if fresh := sorted(wanted - present):
        session.execute(
            insert(words), [{"kind": kind, "word": word, "subject_id": subject} for word, subject in fresh]
        )


@dataclass(frozen=True, slots=True)
class Question:
    """The words somebody typed, and how many things of a kind they lead to."""

    asked: tuple[str, ...]
    counts: Mapping[tuple[str, str], int]
    """How many words of a kind begin so, at the most one more than `MANY`."""

    def conditions(self, kind: str, column: SQLColumnExpression[uuid.UUID]) -> list[ColumnElement[bool]]:
        """The conditions under which the thing identified by `column` has every word, by its beginning.

        Empty when nothing was typed that has a letter or a digit.
        """
        return [self._condition(kind, word, column) for word in self.asked]

    def _condition(self, kind: str, word: str, column: SQLColumnExpression[uuid.UUID]) -> ColumnElement[bool]:
        having = select(words.c.subject_id).where(words.c.kind == kind, *_begins(word))
        found = self.counts[kind, word]
        if found <= FEW:
            return column.in_(having)
        # A sorted list is read in its order and left after its page. Of what nearly every thing has, the page
        # is full at once, and gathering who has it would take longer than to ask each.
        return is_among(column, having) if found <= MANY else _has_word(word, column)


def question(session: Session, kinds: Collection[str], typed: str) -> Question:
    """What was typed, to be asked of things of these kinds; one query."""
    asked = asked_words(typed)
    pairs = [(kind, word) for kind in kinds for word in asked]
    counts = session.execute(select(*(_capped_count(*pair) for pair in pairs))).one() if pairs else ()
    return Question(tuple(asked), dict(zip(pairs, counts, strict=True)))


def found_by(
    session: Session, kind: str, typed: str, column: SQLColumnExpression[uuid.UUID]
) -> list[ColumnElement[bool]]:
    """The conditions of a question about one kind of things."""
    return question(session, (kind,), typed).conditions(kind, column)


def _capped_count(kind: str, word: str) -> ScalarSelect[int]:
    some = select(literal(1)).where(words.c.kind == kind, *_begins(word)).limit(MANY + 1)
    return select(func.count()).select_from(some.subquery()).scalar_subquery()


def _has_word(word: str, column: SQLColumnExpression[uuid.UUID]) -> ColumnElement[bool]:
    # Neither as a range nor with the kind, which the identifier says already: the database is to begin with
    # the thing, whose words are few, not with the word.
    begins = func.substr(words.c.word, 1, len(word)) == word
    return finds_one(select(words.c.word).where(words.c.subject_id == column, begins))


def _begins(word: str) -> tuple[ColumnElement[bool], ...]:
    # Said as they are, not as values: a plan that PostgreSQL keeps for every word suits neither the rare ones nor the
    # frequent ones. Folded, they have but letters and digits.
    first, after = (literal(end, String, literal_execute=True) for end in (word, word + _AFTER_EVERY_LETTER))
    return words.c.word >= first, words.c.word < after


def asked_words(typed: str) -> list[str]:
    """The folded words of a question; what comes after the eighth is not asked."""
    return [word[:LONGEST_WORD] for word in dict.fromkeys(fold(typed).split())][:MOST_WORDS_ASKED]
