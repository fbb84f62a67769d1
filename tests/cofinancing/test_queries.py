"""Projects in the order a reader counts, with the lines that are not removed."""

from datetime import UTC, datetime

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.cofinancing.queries import lines_of, projects_of
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Attribution
from tests.factories import make_organisation, make_partnership

GONE = datetime(2026, 1, 1, tzinfo=UTC)


def test_projects_and_their_lines(database: Database) -> None:
    with database.session(writing=True) as session:
        city = make_organisation(session, "Ville de Nantes")
        session.flush()
        link = make_partnership(session, "NAN-DSC", recorded_from=city)
        session.flush()
        for code, removed_at in (("P10", None), ("P2", None), ("P1", GONE)):
            session.add(
                Project(
                    id=new_id(),
                    partnership_id=link.id,
                    code=code,
                    title=code,
                    removed_at=removed_at,
                    lines=[],
                )
            )
        session.flush()
        projects = projects_of(session, link.id)
        assert [project.code for project in projects] == ["P2", "P10"]
        for payer, removed_at in (("kept", None), ("gone", GONE)):
            line = FinancingLine(
                id=new_id(),
                partnership_id=link.id,
                project=projects[0],
                payer=payer,
                nature=LineNature.CASH,
                side=Attribution.A,
                removed_at=removed_at,
            )
            session.add(line)
        session.flush()
        session.expire_all()
        assert [line.payer for line in lines_of(projects_of(session, link.id)[0])] == ["kept"]
