"""An evaluation reports on its period: what surely lies outside it is left out, the undated stays."""

from datetime import date

import pytest

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.evaluations.rules import Period
from aict.partnerships.models import Attribution, Partnership
from aict.reporting.financing import financing_blocks
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint
from tests.factories import World

PERIOD = Period(date(2019, 1, 1), date(2021, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "covered"),
    [
        (None, None, True),
        (PartialDate(2018), None, False),
        (PartialDate(2018), PartialDate(2019, 3), True),
        (PartialDate(2020, 5, 1), None, True),
        (None, PartialDate(2021), True),
        (PartialDate(2022, 1, 1), None, False),
    ],
)
def test_what_may_touch_the_period_is_covered(
    first: PartialDate | None, last: PartialDate | None, *, covered: bool
) -> None:
    assert Viewpoint(Partnership(members=[]), "a", PERIOD).covers(first, last) is covered


def test_a_plan_surely_outside_the_period_does_not_weigh_on_it(database: Database, world: World) -> None:
    with database.transaction() as session:
        partnership = session.merge(world.alpha.partnership)
        for code, year in (("OLD", 2009), ("OF-THE-PERIOD", 2020), ("UNDATED", None)):
            project = Project(
                id=new_id(), partnership_id=partnership.id, code=code, title=code, currency="EUR"
            )
            line = FinancingLine(
                id=new_id(),
                partnership_id=partnership.id,
                payer="Ville",
                nature=LineNature.CASH,
                side=Attribution.A,
                year=year,
            )
            project.lines = [line]
            session.add(project)
        session.flush()
        whole = financing_blocks(session, Viewpoint(partnership, "a"), Sources(session))
        scoped = financing_blocks(session, Viewpoint(partnership, "a", PERIOD), Sources(session))
    titles = {block.project for block in whole} - {block.project for block in scoped}
    assert titles == {"OLD"}
