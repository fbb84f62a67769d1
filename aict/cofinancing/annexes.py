"""The projects that name a convention, as the page of that convention shows them."""

import uuid
from collections.abc import Collection

from sqlalchemy.orm import Session

from aict.cofinancing.models import Annexed, Project
from aict.cofinancing.queries import projects_of
from aict.cofinancing.rules import Stage, plan_of
from aict.cofinancing.words import ANNEXED
from aict.conventions.annexing import Annex, Total


def annexes(session: Session, partnership_id: uuid.UUID, conventions: Collection[uuid.UUID]) -> list[Annex]:
    """Those of the partnership that name one of these conventions, in the order of their codes."""
    return [
        _annex(project, project.convention_id)
        for project in projects_of(session, partnership_id)
        if project.convention_id is not None and project.convention_id in conventions
    ]


def _annex(project: Project, convention: uuid.UUID) -> Annex:
    granted = plan_of(project).totals[Stage.GRANTED]
    return Annex(
        project=project.id,
        title=project.quoted(project.title),
        convention=convention,
        standing=ANNEXED[project.annexed] if project.annexed else None,
        is_annexed=project.annexed is Annexed.YES,
        announced=Total(project.announced_budget, project.currency),
        granted=[Total(t.known if t.counted else None, t.currency, t.unknown) for t in granted],
        endpoint="cofinancing.project_show",
    )
