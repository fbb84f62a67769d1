"""The next version of a controlled list: what was published stays as it is, and what was entered by it keeps its words."""

import re
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.schema import LINE, SHORT
from aict.reference.models import ListItem
from aict.reference.queries import items

MOST = 40
"""Values of one list: what somebody can still choose among."""
Labels = tuple[str, str | None]
"""French, English."""


def read_labels(text: str) -> list[Labels]:
    """One value a line, `French | English`. Raises `RuleBroken` on `labels` for none, too many, two alike, one too long."""
    pairs = [line.partition("|")[::2] for line in text.splitlines() if line.strip(" |")]
    found = [(french.strip(), english.strip() or None) for french, english in pairs]
    if not 0 < len(found) <= MOST:
        raise _refused(Sentence("Écrivez de 1 à %(most)s valeurs, une par ligne.", most=MOST))
    for french, english in found:
        if not french or max(len(french), len(english or "")) > LINE:
            raise _refused(
                Sentence(
                    "« %(line)s » : écrivez le français, puis « | » et l’anglais.",
                    line=(french or english or "")[:60],
                )
            )
    if len({fold(french) for french, _ in found}) < len(found):
        raise _refused(Sentence("Deux lignes disent la même valeur."))
    return found


def publish(
    session: Session, list_name: str, labels: Sequence[Labels], *, source: str | None, today: date
) -> str:
    """Add a version of the list and give its name; a value that keeps its French words keeps its code.

    Raises `RuleBroken` on `labels` when nothing would change.
    """
    before = items(session, list_name)
    if [(item.label_fr, item.label_en) for item in before] == list(labels):
        raise _refused(Sentence("Cette liste est déjà celle qui est publiée."))
    codes = {item.label_fr: item.code for item in before}
    version = _next(before[0].version if before else "", today)
    taken = set(codes.values())
    for position, (french, english) in enumerate(labels, start=1):
        code = codes.get(french) or _code(french, taken)
        session.add(
            ListItem(
                list_name=list_name,
                version=version,
                code=code,
                position=position,
                label_fr=french,
                label_en=english,
                source=source or (before[0].source if before else None),
            )
        )
    session.flush()
    return version


def _next(newest: str, today: date) -> str:
    """Versions are compared as text: one that is published on the same day goes behind the other."""
    version = today.isoformat()
    return version if version > newest else f"{newest}+"


def _code(french: str, taken: set[str]) -> str:
    start = re.sub(r"[^a-z0-9]+", "_", fold(french)).strip("_")[: SHORT - 4] or "value"
    code = next(c for c in (start, *(f"{start}_{n}" for n in range(2, MOST + 3))) if c not in taken)
    taken.add(code)
    return code


def _refused(sentence: Sentence) -> RuleBroken:
    return RuleBroken(sentence, field="labels")
