"""Measures computed from a real database: every count, every unknown, nothing read as zero."""

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from aict.activities.models import Action, Authorisation, Meeting, MeetingLevel, MeetingMode, Mission
from aict.asymmetry.rules import Measure, caveats, part_of
from aict.asymmetry.services import SHIPPED
from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.revisions import Consent, Revision, SharedText, Verdict
from aict.core.schema import Base, new_id
from aict.evaluations.measures import measures_of
from aict.evaluations.models import Evaluation, YesNoUnknown
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Indicator, Objective
from aict.organisations.models import Organisation, OrganisationType
from aict.partnerships.models import (
    Attribution,
    Confirmation,
    Member,
    MemberRole,
    Opinion,
    Partnership,
    Referential,
    ReferentialFamily,
    Territory,
)

pytestmark = pytest.mark.sqlite

START, END = date(2022, 1, 1), date(2024, 12, 31)
MONDAY = datetime(2023, 5, 1, 9, tzinfo=UTC)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    Base.metadata.create_all(database.engine)
    with database.session(writing=True) as session:
        yield session
    database.engine.dispose()


@pytest.fixture
def grenoble(session: Session) -> Member:
    return _members(session)[0]


def _members(session: Session) -> tuple[Member, Member]:
    cities = [
        Organisation(id=new_id(), code=code, name=name, country=code[:2], type=OrganisationType.COMMUNE)
        for code, name in (("FR-GRENOBLE", "Ville de Grenoble"), ("TN-SFAX", "Municipalité de Sfax"))
    ]
    session.add_all(cities)
    session.flush()
    partnership = Partnership(
        id=new_id(),
        code="GRE-SFA",
        given_code="GRE-SFA",
        title="Grenoble – Sfax",
        recorded_from_id=cities[0].id,
    )
    ours, theirs = (
        Member(id=new_id(), organisation=city, role=MemberRole.PARTNER, side=side, partnership=partnership)
        for city, side in zip(cities, "ab", strict=True)
    )
    session.add_all([partnership, ours, theirs])
    session.flush()
    return ours, theirs


def partner_of(member: Member) -> Member:
    return next(other for other in member.partnership.members if other is not member)


def add(session: Session, *rows: Base) -> None:
    session.add_all(rows)
    session.flush()


def measure(session: Session, member: Member, key: str) -> Measure:
    return measures_of(session, member.partnership, start=START, end=END)[key]


def counts(found: Measure) -> dict[str, int | None]:
    return {part.key: part.count for part in found.parts}


def said(found: Measure, key: str) -> list[str]:
    part = part_of(found, key)
    assert part
    return [str(piece) for piece in part.value]


def test_nothing_recorded_is_not_zero(session: Session, grenoble: Member) -> None:
    every = measures_of(session, grenoble.partnership, start=START, end=END)
    assert [key for key, found in every.items() if found.is_recorded] == []
    assert all(str(caveats(found)[0]) == "non inscrit au registre" for found in every.values())
    assert all(str(found.label) and str(found.formula) for found in every.values())


def test_every_measure_of_the_checklist_exists(session: Session, grenoble: Member) -> None:
    asked_for = {
        line.split('"')[3] for line in SHIPPED.read_text("utf-8").splitlines() if '"measure": "' in line
    }
    assert asked_for == set(measures_of(session, grenoble.partnership, start=START, end=END))


def action(member: Member, number: int, **facts: object) -> Action:
    code = f"A{number}"
    return Action(id=new_id(), partnership_id=member.partnership_id, code=code, title=code, **facts)


def test_actions(session: Session, grenoble: Member) -> None:
    year, a, b = PartialDate(2023), Attribution.A, Attribution.B
    add(
        session,
        action(
            grenoble,
            1,
            territory=Territory.B,
            proposed_by=a,
            starts_on=year,
            cost=Decimal(300),
            currency="EUR",
        ),
        action(grenoble, 2, territory=Territory.B, starts_on=PartialDate(2021), ends_on=PartialDate(2022)),
        action(
            grenoble,
            3,
            territory=Territory.A,
            proposed_by=b,
            starts_on=year,
            cost=Decimal(100),
            currency="EUR",
        ),
        action(grenoble, 4, territory=Territory.A, proposed_by=b, starts_on=PartialDate(2019)),
        action(grenoble, 5, territory=Territory.A),
        action(grenoble, 6, territory=Territory.A, starts_on=year, removed_at=MONDAY),
    )
    where = measure(session, grenoble, "actions_by_territory")
    assert counts(where) == {"a": 1, "b": 2, "both": 0}
    there = part_of(where, "b")
    assert there
    assert (there.percent, there.amount, there.amount_percent) == (
        Decimal("66.7"),
        Decimal(300),
        Decimal("75.0"),
    )
    assert (where.currency, where.undated, where.vague, where.is_small) == ("EUR", 1, 0, True)
    assert "actions au coût inconnu : 1" in [str(remark) for remark in where.remarks]
    whose = measure(session, grenoble, "actions_by_other_side")
    assert counts(whose) == {"a": 1, "b": 1}
    assert said(whose, "b") == ["1 sur 2", "coût connu : 300\u00a0€"]
    assert whose.unknown == 1


def mission(member: Member, way: str, when: str, **facts: object) -> Mission:
    return Mission(
        id=new_id(),
        partnership_id=member.partnership_id,
        from_side=way[0],
        to_side=way[1],
        date=PartialDate.parse(when),
        **facts,
    )


def test_missions_and_visas(session: Session, grenoble: Member) -> None:
    add(
        session,
        mission(grenoble, "ab", "2023-04", people=2, days=5, paid_by="Grenoble"),
        mission(grenoble, "ab", "2024"),
        mission(
            grenoble,
            "ba",
            "2022-02-01",
            people=3,
            days=4,
            visas_asked=5,
            visas_granted=3,
            visas_refused=2,
            visa_days=40,
            ministry_authorisation=Authorisation.YES,
        ),
        mission(grenoble, "ab", "2025"),
    )
    every = measures_of(session, grenoble.partnership, start=START, end=END)
    assert counts(every["missions"]) == {"a>b": 2, "b>a": 1}
    assert said(every["missions"], "a>b") == [
        "personnes : 2 (missions qui ne le disent pas : 1)",
        "jours-personnes : 10 (missions qui ne le disent pas : 1)",
        "payées par : Grenoble",
    ]
    assert said(every["visas"], "b>a") == [
        "demandés : 5",
        "obtenus : 3",
        "refusés : 2",
        "taux de refus : 40\u00a0% (2 sur 5)",
        "délai moyen : 40 jours",
    ]
    assert said(every["visas"], "a>b")[0] == "demandés : non inscrit"
    assert (counts(every["authorisations"]), every["authorisations"].unknown) == ({"a": 0, "b": 1}, 2)


def test_visas_nobody_wrote_down_are_not_zero(session: Session, grenoble: Member) -> None:
    add(session, mission(grenoble, "ab", "2023"))
    assert not measure(session, grenoble, "visas").is_recorded


def test_meetings(session: Session, grenoble: Member) -> None:
    def meeting(level: MeetingLevel, when: str, mode: MeetingMode | None = None) -> Meeting:
        moment = PartialDate.parse(when)
        return Meeting(
            id=new_id(), partnership_id=grenoble.partnership_id, date=moment, level=level, mode=mode
        )

    add(
        session,
        meeting(MeetingLevel.ELECTED, "2022", MeetingMode.IN_PERSON),
        meeting(MeetingLevel.ELECTED, "2023-06"),
        meeting(MeetingLevel.TECHNICIANS, "2021-12-31"),
        meeting(MeetingLevel.STEERING, "2023"),
    )
    elected = measure(session, grenoble, "meetings_elected")
    assert counts(elected) == {"presence": 1, "distance": 0}
    assert elected.unknown == 1
    assert [str(remark) for remark in elected.remarks] == ["dernière réunion : 2023-06"]
    assert not measure(session, grenoble, "meetings_technicians").is_recorded


def objective(
    member: Member, text: ObjectiveText, *, party: str | None = "a"
) -> tuple[SharedText, Revision, Objective]:
    shared = SharedText(id=new_id(), kind="objective", partnership_id=member.partnership_id, head=1)
    revision = Revision(
        id=new_id(), text=shared, number=1, base_number=0, content=text.to_json(), party=party, at=MONDAY
    )
    row = Objective(id=new_id(), partnership_id=member.partnership_id, code=text.statement, text=shared)
    return shared, revision, row


def indicator(fixed_by: str | None) -> IndicatorText:
    return IndicatorText(id=uuid.uuid4(), code="I", label="I", fixed_by=fixed_by)


def test_objectives_and_indicators(session: Session, grenoble: Member) -> None:
    texts = [
        ObjectiveText(
            "O1", proposed_by="a", territory="b", sdgs=("6", "6.1"), indicators=(indicator("joint"),)
        ),
        ObjectiveText("O2", proposed_by="a", territory="both", sdgs=("11",), indicators=(indicator("a"),)),
        ObjectiveText("O3", proposed_by="joint", indicators=(indicator(None), indicator("third"))),
        ObjectiveText("O4", proposed_by="unknown"),
        ObjectiveText("O5"),
    ]
    add(session, *(row for text in texts for row in objective(grenoble, text)))
    every = measures_of(session, grenoble.partnership, start=START, end=END)
    proposed = every["objectives_by_proposer"]
    assert counts(proposed) == {"a": 2, "b": 0, "joint": 1, "third": 0}
    assert (proposed.total, proposed.unknown) == (3, 2)
    assert sum(part.percent or 0 for part in proposed.parts) == 100
    assert counts(every["indicators_by_origin"]) == {"joint": 1, "a": 1, "b": 0, "third": 1}
    assert every["indicators_by_origin"].unknown == 1
    assert counts(every["sdgs_by_territory"]) == {"a": 0, "b": 1, "both": 1}


def line(
    project: Project, payer: str, granted: int | None, side: Attribution, **facts: object
) -> FinancingLine:
    facts = {"nature": LineNature.CASH, "year": 2023, "currency": "EUR", **facts}
    amount = None if granted is None else Decimal(granted)
    return FinancingLine(
        id=new_id(),
        partnership_id=project.partnership_id,
        project=project,
        payer=payer,
        granted=amount,
        side=side,
        **facts,
    )


def test_money(session: Session, grenoble: Member) -> None:
    facts = {"partnership_id": grenoble.partnership_id, "currency": "EUR"}
    held = Project(
        id=new_id(),
        code="P1",
        title="P1",
        starts_on=PartialDate(2022),
        holder_id=grenoble.organisation_id,
        **facts,
    )
    loose = Project(id=new_id(), code="P2", title="P2", **facts)
    add(
        session,
        held,
        loose,
        line(held, "Grenoble", 300, Attribution.A),
        line(held, "Grenoble", None, Attribution.A, nature=LineNature.IN_KIND),
        line(held, "Sfax", 100, Attribution.B, year=None),
        line(held, "?", 50, Attribution.UNKNOWN),
        line(held, "Compost", 900, Attribution.UNKNOWN, nature=LineNature.REVENUE),
        line(held, "Grenoble", 7000, Attribution.A, year=2019),
        line(loose, "Grenoble", 8000, Attribution.A, year=None),
    )
    every = measures_of(session, grenoble.partnership, start=START, end=END)
    money = every["money_by_side"]
    assert counts(money) == {"a": 2, "b": 1}
    assert [(p.amount, p.amount_percent) for p in money.parts] == [
        (Decimal(300), Decimal("75.0")),
        (Decimal(100), Decimal("25.0")),
    ]
    assert said(money, "a") == ["numéraire : 300\u00a0€", "valorisé : montants inconnus (1)"]
    assert (money.unknown, money.undated, money.currency) == (1, 1, "EUR")
    assert counts(every["plan_holders"]) == {"a": 1, "b": 0, "third": 0}
    assert every["plan_holders"].undated == 1


def test_money_in_two_currencies_has_no_share(session: Session, grenoble: Member) -> None:
    project = Project(id=new_id(), code="P1", title="P1", partnership_id=grenoble.partnership_id)
    add(
        session,
        project,
        line(project, "x", 3, Attribution.A),
        line(project, "y", 5, Attribution.B, currency="TND"),
    )
    money = measure(session, grenoble, "money_by_side")
    assert [part.amount for part in money.parts] == [None, None]
    assert said(money, "b") == ["numéraire : 5\u00a0TND"]


def word(
    revision: Revision, member: Member, days: int, verdict: Verdict, *, recorded: bool = False
) -> Consent:
    return Consent(
        id=new_id(),
        revision=revision,
        key_id=member.id,
        party=member.side,
        verdict=verdict,
        reason="Trop cher" if verdict is Verdict.OBJECT else None,
        at=revision.at + timedelta(days=days),
        recorded_from_id=new_id() if recorded else None,
    )


def test_reply_times_and_objections(session: Session, grenoble: Member) -> None:
    sfax = partner_of(grenoble)
    rows = [objective(grenoble, ObjectiveText(f"O{n}")) for n in range(4)]
    answered, objected, recorded, silent = (revision for _, revision, _ in rows)
    imported = objective(grenoble, ObjectiveText("O9"), party=None)
    counter = Revision(
        id=new_id(),
        text=silent.text,
        number=2,
        base_number=1,
        content=ObjectiveText("O3b").to_json(),
        party="b",
        key_id=sfax.id,
        at=MONDAY + timedelta(days=6),
    )
    silent.text.head = 2
    add(
        session,
        *(row for three in [*rows, imported] for row in three),
        counter,
        word(answered, grenoble, 0, Verdict.AGREE),
        word(answered, sfax, 3, Verdict.AGREE),
        word(objected, sfax, 9, Verdict.OBJECT),
        word(recorded, sfax, 30, Verdict.AGREE, recorded=True),
    )
    session.expire_all()
    times = measure(session, grenoble, "reply_times")
    assert said(times, "b") == [
        "réponses propres : 3 sur 4",
        "en 6 jours en moyenne",
        "saisies au nom de ce côté : 1",
    ]
    assert said(times, "a") == ["réponses propres : 0 sur 1", "sans réponse : 1"]
    objections = measure(session, grenoble, "objections")
    assert counts(objections) == {"a": 0, "b": 1}
    assert said(objections, "b") == ["objections : 1 sur 3 réponses"]


def test_confirmations_keep_the_last_word(session: Session, grenoble: Member) -> None:
    sfax, fact = partner_of(grenoble), new_id()

    def opinion(days: int, what: Opinion, about: uuid.UUID = fact) -> Confirmation:
        return Confirmation(
            id=new_id(),
            partnership_id=grenoble.partnership_id,
            fact_id=about,
            fact_kind="action",
            fact_version=1,
            member=sfax,
            opinion=what,
            reason="Non" if what is Opinion.CONTEST else None,
            at=MONDAY + timedelta(days=days),
        )

    add(
        session,
        opinion(0, Opinion.CONTEST),
        opinion(5, Opinion.CONFIRM),
        opinion(1, Opinion.CONTEST, new_id()),
        opinion(2000, Opinion.CONTEST, new_id()),
    )
    found = measure(session, grenoble, "confirmations")
    assert said(found, "b") == ["confirmés : 1", "contestés : 1"]
    assert counts(found) == {"a": 0, "b": 2}


def test_evaluations_motives_and_voices(session: Session, grenoble: Member) -> None:
    link = grenoble.partnership_id
    add(
        session,
        Evaluation(
            id=new_id(), partnership_id=link, code="E1", date=PartialDate(2023), joint=YesNoUnknown.YES
        ),
        Evaluation(id=new_id(), partnership_id=link, code="E2", period_end=PartialDate(2022)),
        Evaluation(id=new_id(), partnership_id=link, code="E3"),
        Referential(id=new_id(), partnership_id=link, side="a", family=ReferentialFamily.HUMANIST),
    )
    session.expire_all()
    every = measures_of(session, grenoble.partnership, start=START, end=END, own_texts={"a": True})
    joint = every["evaluations_joint"]
    assert (counts(joint), joint.unknown, joint.undated) == ({"oui": 1, "non": 0}, 1, 1)
    assert counts(every["referentials"]) == {"a": 1, "b": 0}
    assert said(every["own_text"], "a") == ["présent"]
    assert said(every["own_text"], "b") == ["absent"]


@pytest.mark.parametrize("times", [2, 20])
def test_the_number_of_queries_is_constant(session: Session, grenoble: Member, times: int) -> None:
    project = Project(id=new_id(), code="P", title="P", partnership_id=grenoble.partnership_id)
    add(session, project)
    for number in range(times):
        text = ObjectiveText(f"O{number}", indicators=(indicator("joint"),))
        shared, revision, row = objective(grenoble, text)
        add(
            session,
            shared,
            revision,
            row,
            Indicator(id=new_id(), partnership_id=grenoble.partnership_id, objective=row, code="I"),
            word(revision, partner_of(grenoble), 2, Verdict.AGREE),
            action(grenoble, number, territory=Territory.A),
            mission(grenoble, "ab", "2023"),
            line(project, f"x{number}", 10, Attribution.A),
        )
    session.expunge_all()
    partnership = session.get_one(Partnership, grenoble.partnership_id)
    statements: list[str] = []
    listening = (session.get_bind(), "before_cursor_execute", lambda *seen: statements.append(seen[2]))
    event.listen(*listening)
    measures_of(session, partnership, start=START, end=END)
    event.remove(*listening)
    assert len(statements) <= 17  # whatever the number of rows


def test_who_paid_is_named_in_words_or_by_the_side_and_person_days_are_those_written(
    session: Session, grenoble: Member
) -> None:
    add(
        session,
        mission(grenoble, "ab", "2023", people=2, days=5, person_days=7, paid_by="Une fondation"),
        mission(grenoble, "ab", "2024", people=1, days=4, payer=Attribution.THIRD),
    )
    every = measures_of(session, grenoble.partnership, start=START, end=END)
    assert said(every["missions"], "a>b") == [
        "personnes : 3",
        "jours-personnes : 11",
        "payées par : Une fondation",
        "payées par : un tiers",
    ]
