"""Many rows of everything in one partnership, each with words of its own, so that nothing compresses for free."""

import random
from typing import Any

from sqlalchemy import Column, String, inspect
from sqlalchemy.orm import Session

from aict.core import writing
from aict.core.schema import SHORT, new_id
from aict.partnerships.models import Fact
from tests.factories import Filled, author_of, make_objective, objective_text

_WORDS = [
    "eau",
    "école",
    "marché",
    "jumelage",
    "archive",
    "quartier",
    "mairie",
    "assainissement",
    "jeunesse",
    "bibliothèque",
    "sport",
    "forêt",
    "déchet",
    "réseau",
    "visite",
    "atelier",
    "délégation",
    "convention",
    "élue",
    "agent",
    "rapport",
    "accueil",
    "santé",
    "culture",
    "festival",
    "énergie",
    "toiture",
    "jardin",
]


def crowd(session: Session, filled: Filled, rows: int) -> None:
    """Add `rows` facts of each kind that the partnership holds, and as many objectives."""
    chance = random.Random(rows)
    partnership = session.get_one(type(filled.partnership), filled.partnership.id)
    session.add_all(
        _like(session.get_one(type(fact), fact.id), chance)
        for fact in (getattr(filled, name) for name in type(filled).__dataclass_fields__)
        if isinstance(fact, Fact)
        for _ in range(rows)
    )
    keys = [filled.a.member.id, filled.b.member.id]
    for number in range(rows):
        objective = make_objective(session, partnership, f"C{rows}-{number}")
        session.flush()
        content = objective_text(objective, statement=_sentence(chance), label=_sentence(chance))
        author = author_of(filled.a.member)
        writing.propose(session, objective.text, content=content, base_number=0, author=author, keys=keys)


def _like(fact: Any, chance: random.Random) -> Any:
    """Another fact of the same kind: its own identifier, code and words, the rest as it is."""
    # What is asked of other rows is nothing that this one holds.
    columns = [c for c in inspect(type(fact)).column_attrs if isinstance(c.columns[0], Column)]
    values = {column.key: getattr(fact, column.key) for column in columns}
    for column in columns:
        kind = column.columns[0].type
        free = type(kind) is String and (kind.length or 0) > SHORT and not column.columns[0].foreign_keys
        if free and isinstance(values[column.key], str):
            values[column.key] = _sentence(chance)
        if column.columns[0].unique:
            values[column.key] = None
    values["id"] = new_id()
    if "code" in values:
        values["code"] = str(values["id"])
    if "storage_name" in values:
        values["storage_name"] = values["id"].hex
    return type(fact)(**values)


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=9)).capitalize()
