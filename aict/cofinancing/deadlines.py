"""The dates of a project: its end."""

from collections.abc import Iterator, Sequence
from datetime import date

from aict.cofinancing.models import Project
from aict.core.errors import Sentence
from aict.partnerships.deadline import Days, Deadline, DeadlineKind, at_day, keyed_sides, names_of, page_in
from aict.partnerships.models import Partnership


def project_deadlines(
    partnership: Partnership, projects: Sequence[Project], *, today: date
) -> Iterator[Deadline]:
    """The ends of projects that are still to come: of a project that has ended, nothing says that it is late."""
    for project in projects:
        if project.ends_on is None or project.ends_on.latest < today:
            continue
        sides = keyed_sides(partnership)
        holder = (project.holder.name,) if project.holder else names_of(partnership, sides)
        yield Deadline(
            subject=project.id,
            kind=DeadlineKind.PROJECT_END,
            on=project.ends_on,
            what=Sentence("Fin d’un projet"),
            title=project.quoted(project.title),
            why=Sentence("Fin inscrite du projet."),
            page=page_in(partnership, "cofinancing.project_show", fact_id=project.id),
            partnership=partnership,
            who=holder,
            sides=_sides_of(partnership, project) or sides,
            source=project.quoted(project.source),
            version=project.version,
        )


def _sides_of(partnership: Partnership, project: Project) -> frozenset[str]:
    return frozenset(m.side for m in partnership.members if m.organisation_id == project.holder_id)


DAYS = (
    Days(
        DeadlineKind.PROJECT_END,
        lambda wanted: wanted.select_from(Project).where(Project.removed_at.is_(None)),
        Project.partnership_id,
        at_day(Project.ends_on),
        lasts=0,
    ),
)
