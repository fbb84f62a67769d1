"""The annual report to a council: its own partnerships, the year asked for, unknown kept apart, somebody else's unseen."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.local_return.models import LocalReturn
from aict.organisations.models import Organisation
from aict.partnerships.models import Attribution, MemberRole, Partnership, Territory
from aict.reporting.blocks import Money
from aict.reporting.council import council_report
from aict.reporting.paper import print_document
from tests.conftest import BrowserOf
from tests.factories import (
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    READER_A,
    STRANGER,
    World,
    make_member,
    make_organisation,
    make_partnership,
)
from tests.reports.reading import failures, outside, overlapping, pages_of

YEAR = 2021


@pytest.fixture
def session(world: World, database: Database) -> Iterator[Session]:
    assert world
    with database.transaction() as session:
        yield session


def town(session: Session) -> Organisation:
    return next(m.organisation for m in alpha(session).members if m.side == "a" and m.holds_key)


def alpha(session: Session) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()


def line(
    session: Session, granted: str | None, *, side: str, year: int = YEAR, currency: str = "EUR"
) -> None:
    project = session.scalars(select(Project).where(Project.partnership_id == alpha(session).id)).one()
    session.add(
        FinancingLine(
            id=new_id(),
            partnership_id=project.partnership_id,
            project_id=project.id,
            payer="Payeur",
            nature=LineNature.CASH,
            side=Attribution(side),
            year=year,
            granted=Decimal(granted) if granted else None,
            currency=currency,
        )
    )
    session.flush()


def test_money_of_the_year_is_added_by_side_and_the_unknown_is_counted(session: Session) -> None:
    session.expire_all()
    for granted, side in (("1000.10", "a"), ("0.20", "a"), ("500", "b"), (None, "a")):
        line(session, granted, side=side)
    line(session, "99999", side="a", year=YEAR - 1)
    line(session, "7", side="third", currency="XOF")
    (block,) = council_report(session, town(session), YEAR).blocks["partnerships"]
    assert block.own == (Money(Decimal("1000.30"), "EUR"),)
    assert block.others == (Money(Decimal(500), "EUR"), Money(Decimal(7), "XOF"))
    assert block.unknown_amounts == 1


def test_a_year_without_a_line_says_unknown_and_never_zero(session: Session) -> None:
    made = council_report(session, town(session), 1950)
    (money,) = [figure for figure in made.front.figures if "Accordé" in str(figure.label)]
    assert money.value is None
    assert made.blocks["partnerships"][0].own == ()


def test_what_was_found_in_another_year_or_on_the_other_territory_is_left_out(session: Session) -> None:
    for fact, territory, year in (
        ("ici", "a", YEAR),
        ("partout", "both", YEAR),
        ("là-bas", "b", YEAR),
        ("hier", "a", 2019),
    ):
        session.add(
            LocalReturn(
                id=new_id(),
                partnership_id=alpha(session).id,
                territory=Territory(territory),
                dimension="skills",
                fact=fact,
                date=PartialDate(year),
                entered_by=alpha(session).members[0],
            )
        )
    session.flush()
    (block,) = council_report(session, town(session), YEAR).blocks["partnerships"]
    assert sorted(str(said.words) for said in block.gave_here) == ["ici", "partout"]


def test_partnerships_without_a_key_are_counted_and_not_told(session: Session) -> None:
    other = make_organisation(session, "Autre ville")
    joined = make_partnership(session, "JOINED", recorded_from=other)
    make_member(session, joined, other, side="a")
    make_member(session, joined, town(session), side="a", role=MemberRole.ASSOCIATE)
    made = council_report(session, town(session), YEAR)
    assert [block.code for block in made.blocks["partnerships"]] == ["alpha"]
    assert "('n', 1)" in str(made.blocks["brief"][-1].said)


def test_the_number_of_questions_does_not_grow_with_the_partnerships(
    session: Session, database: Database
) -> None:
    body = town(session)

    def asked() -> int:
        session.expire_all()
        _ = body.name
        seen: list[str] = []
        listen = (database.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
        event.listen(*listen)
        council_report(session, body, YEAR)
        event.remove(*listen)
        return len(seen)

    few = asked()
    for number in range(6):
        more = make_partnership(session, f"MORE{number}", recorded_from=body)
        make_member(session, more, body, side="a")
        make_member(session, more, make_organisation(session, f"Ailleurs {number}", country="SN"), side="b")
    session.flush()
    assert asked() == few


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_it_is_well_made(session: Session, locale: str) -> None:
    line(session, "1000", side="a")
    pdf = print_document("council", council_report(session, town(session), YEAR).in_language(locale))
    assert failures(pdf) == []
    assert outside(pdf) == []
    assert overlapping(pdf) == []
    text = " ".join(pages_of(pdf))
    assert "heronalpha" in text
    assert "kiwibeta" not in text


@pytest.mark.usefixtures("world")
def test_one_prints_for_ones_own_organisations_only(browser_of: BrowserOf) -> None:
    address = f"/reports/council-{YEAR}.pdf"
    assert browser_of(READER_A).get(address).mimetype == "application/pdf"
    mine = browser_of(OFFICER_A).get("/reports").text
    assert f"council-{YEAR + 4}.pdf?organisation=" in mine
    theirs = browser_of(STRANGER).get("/reports").text
    foreign = next(part for part in theirs.split('"') if "organisation=" in part).split("=")[-1]
    assert browser_of(OFFICER_A).get(address, query_string={"organisation": foreign}).status_code == 404
    assert browser_of(INSTANCE_ADMINISTRATOR).get(address).status_code == 404
    assert browser_of(OFFICER_A).get("/reports/council-99999.pdf").status_code == 404
