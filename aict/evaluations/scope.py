"""What an evaluation looks at: some conventions, objectives, projects, criteria, or all of them, which is the rule."""

import enum
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.cofinancing.queries import projects_of
from aict.conventions.queries import conventions_of
from aict.core.errors import Quoted, RuleBroken, Sentence
from aict.core.versions import in_language
from aict.evaluations.criteria import shipped_criteria
from aict.evaluations.models import Evaluation
from aict.objectives.queries import objectives_of, shown_revision
from aict.partnerships.models import Partnership


class Sort(enum.StrEnum):
    """What an evaluation may look at some of."""

    CONVENTIONS = "conventions"
    OBJECTIVES = "objectives"
    PROJECTS = "projects"
    CRITERIA = "criteria"


Offered = Mapping[Sort, Sequence[tuple[str, Quoted | str]]]
"""What there is of each sort: how it is named in the database, and how a reader is told it."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The named part of one sort that an evaluation looks at."""

    sort: Sort
    names: tuple[Quoted | str, ...]


def offered(session: Session, partnership: Partnership, language: str) -> Offered:
    """What may be looked at in a partnership; an objective that is one side's draft is nothing to the others."""
    conventions = conventions_of(session, partnership.id)
    objectives = [(o, shown_revision(o)) for o in objectives_of(session, partnership.id)]
    return {
        Sort.CONVENTIONS: [(str(c.id), c.quoted(c.title)) for c in conventions],
        Sort.OBJECTIVES: [
            (str(o.id), Quoted(in_language(shown.content, language)["statement"], shown.language))
            for o, shown in objectives
            if shown is not None
        ],
        Sort.PROJECTS: [(str(p.id), p.quoted(p.title)) for p in projects_of(session, partnership.id)],
        Sort.CRITERIA: [(c.code, c.label(language)) for c in shipped_criteria().criteria],
    }


def chosen(values: Mapping[str, Collection[str]], there: Offered) -> dict[str, list[str]] | None:
    """What was chosen, None when it is everything. Raises `RuleBroken` for what the partnership does not hold."""
    found = {}
    for sort, rows in there.items():
        known = [row for row, _ in rows]
        wanted = set(values.get(sort, ()))
        if wanted - set(known):
            raise RuleBroken(Sentence("Choisissez parmi les valeurs proposées."), field=sort)
        if wanted and wanted != set(known):
            found[sort.value] = [row for row in known if row in wanted]
    return found or None


def looks_at(evaluation: Evaluation, sort: Sort, row: str) -> bool:
    """Whether an evaluation looks at this one."""
    wanted = (evaluation.looks_at or {}).get(sort)
    return wanted is None or row in wanted


def looked_at(evaluation: Evaluation, there: Offered) -> tuple[Looked, ...]:
    """What it looks at where that is not everything, by name."""
    wanted = evaluation.looks_at or {}
    return tuple(
        Looked(sort, tuple(name for row, name in rows if row in wanted[sort]))
        for sort, rows in there.items()
        if sort in wanted
    )
