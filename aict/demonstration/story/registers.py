"""Second chapter: what happened, what it cost and who paid, what it gave to each territory."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from aict.activities.models import Action, Meeting, Mission
from aict.cofinancing.models import FinancingLine, Project
from aict.contacts.models import Contact, TerritoryActor
from aict.demonstration.story.facts import enter
from aict.demonstration.story.stage import CODE, Days, Stage, chapter, within
from aict.local_return.models import LocalReturn, Testimony
from aict.objectives.models import Objective
from aict.partnerships.codes import settled_code
from aict.partnerships.models import Partnership

PROJECT = "GRE-OUA-P1"
"""The project of 2019–2021 in the national atlas: itself real, and known without any amount."""


def play(stage: Stage, objectives: Mapping[str, Objective], days: Days) -> None:
    """Play what was entered in the registers in these days."""
    project = stage.session.scalars(select(Project).where(Project.code == PROJECT)).one()
    for told in within(days, chapter("financing")["lines"]):
        enter(stage, FinancingLine, told, project_id=project.id)
    _play_actions(stage, project, objectives, days)
    for told in within(days, chapter("activities")["missions"]):
        enter(stage, Mission, told)
    for told in within(days, chapter("activities")["meetings"]):
        enter(stage, Meeting, told)
    entries = [enter(stage, LocalReturn, told) for told in within(days, chapter("returns")["returns"])]
    _play_testimonies(stage, entries, days)
    for told in within(days, chapter("people")["contacts"]):
        enter(stage, Contact, told, side=told["by"])
    for told in within(days, chapter("people")["actors"]):
        enter(stage, TerritoryActor, told)


def _play_testimonies(stage: Stage, entries: Sequence[LocalReturn], days: Days) -> None:
    for told in within(days, chapter("returns")["testimonies"]):
        about = (told["territory"], told["dimension"])
        entry = next(e for e in entries if (e.territory, e.dimension) == about)
        said = {name: value for name, value in told.items() if name not in {"territory", "dimension", "file"}}
        own: dict[str, Any] = {}
        if "file" in told:
            with stage.officer(told) as at:
                own = stage.photograph(at, told)
        enter(stage, Testimony, said, return_id=entry.id, **own)


def _play_actions(stage: Stage, project: Project, objectives: Mapping[str, Objective], days: Days) -> None:
    partnership = stage.session.scalars(select(Partnership).where(Partnership.code == CODE)).one()
    for told in within(days, chapter("activities")["actions"]):
        objective = objectives.get(told.get("objective", ""))
        enter(
            stage,
            Action,
            told,
            code=settled_code(stage.session, partnership, model=Action, letter="A", wanted=None, own=None),
            objective_id=objective.id if objective else None,
            project_id=project.id,
        )
