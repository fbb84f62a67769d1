"""The instrument of a financing line may name a call: then that call has to exist in the year that is said."""

import re

from sqlalchemy.orm import Session

from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.funders.queries import answerable, calls

_YEAR = re.compile(r" ((?:19|20)\d\d)$")


def names_offered(session: Session, language: str) -> list[str]:
    """The names by which a line may name a call, each with its year; a scheme that stands has none."""
    named = [
        (call, (call.name_en if language == "en" else None) or call.name_fr)
        for call in answerable(calls(session))
    ]
    return list(dict.fromkeys(f"{name} {call.year}" if call.year else name for call, name in named))


def check_instrument(session: Session, *, instrument: str | None, year: int | None) -> None:
    """Raise `RuleBroken` when the instrument is a call that we know of other years only.

    Anything else is free text and stands as it is; so does the name of a call of which nobody says the year.
    """
    if not instrument:
        return
    said = fold(instrument)
    ended = _YEAR.search(said)
    name, named_year = (said[: ended.start()], int(ended[1])) if ended else (said, None)
    same = [
        call for call in answerable(calls(session)) if name in {fold(call.name_fr), fold(call.name_en or "")}
    ]
    years = sorted({call.year for call in same if call.year is not None})
    if not same or not years:
        return
    if named_year is not None and year is not None and named_year != year:
        raise RuleBroken(
            Sentence(
                "Le dispositif dit %(named)s, l’année dit %(year)s.", named=str(named_year), year=str(year)
            ),
            field="year",
        )
    asked = named_year or year
    if asked is not None and asked not in years:
        raise RuleBroken(
            Sentence(
                "« %(call)s » n’est pas connu en %(year)s, mais en %(years)s. Corrigez l’année, dites le dispositif "
                "autrement, ou demandez à l’administration de l’instance d’ajouter cet appel.",
                call=same[0].name_fr,
                year=str(asked),
                years=", ".join(map(str, years)),
            ),
            field="instrument" if named_year else "year",
        )
