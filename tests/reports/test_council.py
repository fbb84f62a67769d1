"""The annual report to a council: its own partnerships, the year asked for, unknown kept apart, somebody else's unseen."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from aict.cofinancing.models import EntryKind, FinancingLine, LedgerEntry, LineNature, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.local_return.models import LocalReturn
from aict.organisations.models import Organisation
from aict.partnerships.models import Attribution, MemberRole, Partnership, Territory
from aict.reference.services import load_shipped as load_lists
from aict.reporting.blocks import CouncilMoney, Money, Phrase
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
    session: Session,
    granted: str | None,
    *,
    side: str,
    year: int = YEAR,
    currency: str = "EUR",
    paid: str | None = None,
) -> FinancingLine:
    project = session.scalars(select(Project).where(Project.partnership_id == alpha(session).id)).one()
    made = FinancingLine(
        id=new_id(),
        partnership_id=project.partnership_id,
        project_id=project.id,
        payer="Payeur",
        nature=LineNature.CASH,
        side=Attribution(side),
        year=year,
        granted=Decimal(granted) if granted else None,
        paid=Decimal(paid) if paid else None,
        currency=currency,
    )
    session.add(made)
    session.flush()
    return made


def receive(session: Session, of: FinancingLine, date: str, amount: str | None, currency: str) -> None:
    session.add(
        LedgerEntry(
            id=new_id(),
            code=f"E{new_id()}",
            partnership_id=of.partnership_id,
            project_id=of.project_id,
            kind=EntryKind.RECEIVED,
            line_id=of.id,
            date=PartialDate.parse(date),
            amount=Decimal(amount) if amount else None,
            currency=currency,
        )
    )
    session.flush()


def money_of(session: Session) -> tuple[CouncilMoney, CouncilMoney]:
    session.expire_all()
    (block,) = council_report(session, town(session), YEAR).blocks["partnerships"]
    found: tuple[CouncilMoney, CouncilMoney] = block.money
    return found


def test_what_was_paid_is_of_the_ledgers_year_and_not_of_the_lines(session: Session) -> None:
    load_lists(session)
    earlier = line(session, "5000", side="a", year=YEAR - 2, paid="4000")
    for date, amount in ((f"{YEAR - 1}-12", "300"), (f"{YEAR}-01", "1000.10"), (f"{YEAR}-12-31", "0.20")):
        receive(session, earlier, date, amount, "EUR")
    # Of this year, but when it was paid nobody says.
    line(session, "700", side="a", paid="650")
    own, others = money_of(session)
    assert own.paid == (Money(Decimal("1000.30"), "EUR"),)
    assert own.granted == (Money(Decimal(700), "EUR"),)
    assert own.turned is None
    assert [note.text for note in own.notes if isinstance(note, Phrase)] == [
        "%(n)s ligne dit un montant versé dont aucune écriture ne donne la date : il n’est pas compté."
    ]
    assert len(own.sources) == 1
    assert others.paid == ()


def test_what_is_unknown_is_printed_as_unknown_and_never_as_nothing(session: Session) -> None:
    line(session, None, side="a", paid="650")
    own, others = money_of(session)
    assert (own.unknown_requested, own.unknown_granted, own.unknown_paid) == (1, 1, 1)
    assert (others.unknown_requested, others.unknown_granted, others.unknown_paid) == (0, 0, 0)
    made = council_report(session, town(session), YEAR).in_language("fr")
    page = pages_of(print_document("council", made))[1]
    row = page[page.index("Notre côté") : page.index("Les autres")]
    assert row.count("inconnu") == 3


def test_what_was_paid_in_another_currency_is_turned_or_said_not_to_be(session: Session) -> None:
    load_lists(session)
    town(session).country = "FR"
    paying = line(session, None, side="b", year=YEAR - 1)
    receive(session, paying, f"{YEAR}-05", "655957", "XOF")
    receive(session, paying, f"{YEAR}-06", "800.250", "TND")
    receive(session, paying, f"{YEAR}-07", None, "XOF")
    _own, others = money_of(session)
    assert others.paid == (Money(Decimal("800.250"), "TND"), Money(Decimal(655957), "XOF"))
    assert others.turned == Money(Decimal("1000.00"), "EUR")
    made = council_report(session, town(session), YEAR).in_language("fr")
    said = " ".join(pages_of(print_document("council", made))).replace("\u202f", " ").replace("\xa0", " ")
    assert "1 versement de l’année, d’un montant inconnu, n’est pas compté." in said
    assert "800,250 TND ne se convertit pas : aucun taux de TND pour 2021" in said
    assert "1 € = 655,957 XOF" in said
    assert "98/683/CE" in said


def test_money_of_the_year_is_added_by_side_and_the_unknown_is_counted(session: Session) -> None:
    session.expire_all()
    for granted, side in (("1000.10", "a"), ("0.20", "a"), ("500", "b"), (None, "a")):
        line(session, granted, side=side)
    line(session, "99999", side="a", year=YEAR - 1)
    line(session, "7", side="third", currency="XOF")
    (block,) = council_report(session, town(session), YEAR).blocks["partnerships"]
    own, others = block.money
    assert own.granted == (Money(Decimal("1000.30"), "EUR"),)
    assert others.granted == (Money(Decimal(500), "EUR"), Money(Decimal(7), "XOF"))
    assert block.unknown_amounts == 1


def test_a_year_without_a_line_says_unknown_and_never_zero(session: Session) -> None:
    made = council_report(session, town(session), 1950)
    (money,) = [figure for figure in made.front.figures if "Accordé" in str(figure.label)]
    assert money.value is None
    assert made.blocks["partnerships"][0].money[0].granted == ()
    page = pages_of(print_document("council", made.in_language("fr")))[1]
    assert "Aucune ligne de financement ni aucun versement n’est de cette année." in page
    assert "Notre côté" not in page


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
