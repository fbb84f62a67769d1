"""Reading projects with their financing lines."""

import uuid

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from aict.cofinancing.models import FinancingLine, Project
from aict.core.errors import NotVisible
from aict.core.folding import fold
from aict.funders.naming import names_offered


def projects_of(session: Session, partnership_id: uuid.UUID) -> list[Project]:
    """Projects of a partnership with their lines and convention, in the order of their codes."""
    return list(
        session.scalars(
            select(Project)
            .where(Project.partnership_id == partnership_id, Project.removed_at.is_(None))
            .options(
                joinedload(Project.convention),
                # what was received comes with the lines, in one question
                selectinload(Project.lines).joinedload(FinancingLine.received),
            )
            # P2 before P10
            .order_by(func.length(Project.code), Project.code, Project.id)
        )
    )


def project_in(session: Session, partnership_id: uuid.UUID, project_id: uuid.UUID) -> Project:
    """One project of this partnership; `NotVisible` for any other, removed ones included."""
    found = session.scalar(
        select(Project).where(
            Project.id == project_id,
            Project.partnership_id == partnership_id,
            Project.removed_at.is_(None),
        )
    )
    if found is None:
        raise NotVisible
    return found


def instruments_known(session: Session, partnership_id: uuid.UUID, language: str) -> list[str]:
    """What the instrument of a line may say: calls with their year, then what this partnership names already; each once."""
    named = (
        select(FinancingLine.instrument)
        .where(FinancingLine.partnership_id == partnership_id, FinancingLine.removed_at.is_(None))
        .where(FinancingLine.instrument.is_not(None))
        .distinct()
    )
    own = sorted((name for name in session.scalars(named) if name), key=fold)
    return list({fold(name): name for name in (*names_offered(session, language), *own)}.values())


def lines_of(project: Project) -> list[FinancingLine]:
    """The lines of a project that are not removed, in the order they were entered."""
    return [line for line in project.lines if line.removed_at is None]
