"""What is due is computed from facts alone: each rule with what it says when it cannot tell. No database."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from aict.cofinancing.deadlines import project_deadlines
from aict.cofinancing.ledger_deadlines import instalment_deadlines
from aict.cofinancing.ledger_queries import Instalment
from aict.cofinancing.models import EntryKind, FinancingLine, LedgerEntry, LedgerTotal, Project
from aict.conventions.deadlines import convention_deadlines
from aict.conventions.models import (
    Convention,
    ConventionEvent,
    ConventionKind,
    ConventionParty,
    EventKind,
    Renewal,
)
from aict.core.dates import PartialDate
from aict.core.schema import new_id
from aict.deadlines.campaigns import authorities_among, campaign_after, campaign_deadlines
from aict.evaluations.deadlines import Agreed, Campaigns, evaluation_deadlines
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.periodicity import planned_evaluations
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.funders.models import Call, CallKind
from aict.funders.rules import Certainty as Sure
from aict.organisations.models import Organisation, OrganisationType
from aict.partnerships.deadline import Certainty, Deadline, DeadlineKind, When, in_order
from aict.partnerships.models import Member, MemberRole, Partnership, Status

TODAY = date(2026, 11, 29)
NOTHING = Campaigns(frozenset(), {})


def organisation(
    name: str, country: str = "FR", kind: OrganisationType = OrganisationType.COMMUNE
) -> Organisation:
    return Organisation(id=new_id(), name=name, country=country, type=kind)


@pytest.fixture
def partnership() -> Partnership:
    found = Partnership(id=new_id(), code="alpha", title="Entente", status=Status.ACTIVE)
    for side, name, country in (("a", "Grenoble", "FR"), ("b", "Ouagadougou", "BF")):
        town = organisation(name, country)
        Member(
            id=new_id(), partnership=found, organisation=town, organisation_id=town.id, side=side,
            role=MemberRole.PARTNER,
        )  # fmt: skip
    return found


def convention(
    partnership: Partnership, code: str = "C1", *, transmitted: str | None = "2024-02-01", **more: Any
) -> Convention:
    """Signed on 5 January 2024 by both; transmitted by the French party unless it is said otherwise."""
    more.setdefault("kind", ConventionKind.CONVENTION)
    more.setdefault("ends_on", PartialDate(2027, 3, 31))
    found = Convention(id=new_id(), code=code, title=f"Convention {code}", version=1, **more)
    for member in partnership.members:
        french = member.organisation.country == "FR"
        found.parties.append(
            ConventionParty(
                id=new_id(),
                organisation=member.organisation,
                organisation_id=member.organisation_id,
                signed_on=PartialDate(2024, 1, 5),
                transmitted_on=PartialDate.parse(transmitted) if french and transmitted else None,
            )
        )
    return found


def of_conventions(partnership: Partnership, *texts: Convention) -> list[Deadline]:
    return list(convention_deadlines(partnership, texts, today=TODAY))


def test_the_end_of_a_running_convention_is_due_and_says_who_decides(partnership: Partnership) -> None:
    (found,) = of_conventions(partnership, convention(partnership))
    assert found.kind is DeadlineKind.AGREEMENT_END
    assert found.on == PartialDate(2027, 3, 31)
    assert found.who == ("Grenoble", "Ouagadougou")
    assert found.sides == {"a", "b"}
    assert found.when(TODAY) is When.TO_COME
    assert found.certainty is Certainty.RECORDED
    assert "Terme inscrit" in str(found.why)


def test_an_end_known_to_the_year_is_never_given_a_day(partnership: Partnership) -> None:
    (this_year,) = of_conventions(partnership, convention(partnership, ends_on=PartialDate(2026)))
    (next_year,) = of_conventions(partnership, convention(partnership, ends_on=PartialDate(2027)))
    assert (this_year.on, next_year.on) == (PartialDate(2026), PartialDate(2027))
    assert this_year.certainty is next_year.certainty is Certainty.IMPRECISE
    assert this_year.when(TODAY) is When.CANNOT_TELL
    assert next_year.when(TODAY) is When.TO_COME


def test_an_amendment_in_force_moves_the_end_and_has_none_of_its_own(partnership: Partnership) -> None:
    first = convention(partnership)
    moved = convention(
        partnership, "C2", kind=ConventionKind.AMENDMENT, amends_id=first.id, ends_on=PartialDate(2029, 6, 30)
    )
    (found,) = of_conventions(partnership, first, moved)
    assert found.subject == first.id
    assert found.on == PartialDate(2029, 6, 30)
    assert "avenant" in str(found.why)
    assert moved.id in found.rows


@pytest.mark.parametrize(
    "more",
    [
        {"ends_on": None},
        {"events": [ConventionEvent(kind=EventKind.DENUNCIATION, effective_on=PartialDate(2025, 5, 5))]},
        {"ends_on": PartialDate(2024, 12, 31)},
    ],
)
def test_what_has_no_end_to_come_is_not_due(partnership: Partnership, more: dict[str, Any]) -> None:
    assert of_conventions(partnership, convention(partnership, **more)) == []


def test_an_active_partnership_that_nothing_binds_any_more_is_late_for_a_year(
    partnership: Partnership,
) -> None:
    ended = convention(partnership, ends_on=PartialDate(2026, 6, 30))
    (found,) = of_conventions(partnership, ended)
    assert found.when(TODAY) is When.LATE
    assert found.on == PartialDate(2026, 6, 30)
    assert [d.on for d in of_conventions(partnership, ended, convention(partnership, "C2"))] == [
        PartialDate(2027, 3, 31)
    ]
    partnership.status = Status.ENDED
    assert of_conventions(partnership, ended) == []


def test_what_is_renewed_by_itself_asks_for_a_word_before_the_notice_has_passed(
    partnership: Partnership,
) -> None:
    told: dict[str, Any] = {
        "renewal": Renewal.TACIT,
        "renewal_months": 12,
        "ends_on": PartialDate(2025, 3, 31),
    }
    (found,) = of_conventions(partnership, convention(partnership, **told, notice_months=3))
    assert (found.kind, found.on) == (DeadlineKind.NOTICE, PartialDate(2026, 12, 31))
    assert "31" in str(found.why)
    assert found.who == ("Grenoble", "Ouagadougou")
    (passed,) = of_conventions(partnership, convention(partnership, **told, notice_months=6))
    assert (passed.kind, passed.on) == (DeadlineKind.AGREEMENT_END, PartialDate(2027, 3, 31))
    assert "reconductions" in str(passed.why)


def test_what_was_denounced_for_later_ends_then(partnership: Partnership) -> None:
    leaves = ConventionEvent(
        id=new_id(), kind=EventKind.DENUNCIATION, effective_on=PartialDate(2027, 1, 31), version=1
    )
    (found,) = of_conventions(partnership, convention(partnership, events=[leaves]))
    assert (found.kind, found.on) == (DeadlineKind.AGREEMENT_END, PartialDate(2027, 1, 31))
    assert leaves.id in found.rows


def test_a_signed_convention_owes_its_transmission_until_it_is_done(partnership: Partnership) -> None:
    owing = convention(partnership, transmitted=None, ends_on=None)
    (found,) = of_conventions(partnership, owing)
    assert found.kind is DeadlineKind.TRANSMISSION
    assert found.on == PartialDate(2024, 1, 5)
    assert found.who == ("Grenoble",)
    assert found.sides == {"a"}
    assert found.when(TODAY) is When.LATE
    assert "L1115-1" in str(found.why)
    for party in owing.parties:
        party.transmitted_on = PartialDate(2026, 11, 28)
    assert of_conventions(partnership, owing) == []


def test_a_project_ends_for_who_holds_it_and_is_never_late(partnership: Partnership) -> None:
    holder = partnership.members[1].organisation
    project = Project(
        id=new_id(), code="P1", title="Eau", version=3, ends_on=PartialDate(2027, 1), holder=holder,
        holder_id=holder.id,
    )  # fmt: skip
    (found,) = project_deadlines(partnership, [project], today=TODAY)
    assert (found.on, found.who) == (PartialDate(2027, 1), ("Ouagadougou",))
    assert found.sides == {"b"}
    project.ends_on = PartialDate(2026, 10)
    assert list(project_deadlines(partnership, [project], today=TODAY)) == []


def evaluation(partnership: Partnership, code: str, **more: Any) -> Evaluation:
    more.setdefault("period_end", PartialDate(2025))
    return Evaluation(
        id=new_id(), code=code, title=f"Évaluation {code}", partnership=partnership, version=1, **more
    )


def test_answers_are_due_from_the_sides_that_have_not_sent_them(partnership: Partnership) -> None:
    open_one = evaluation(partnership, "E1", stage=Stage.ANSWERING, answers_due=date(2026, 12, 15))
    sent = Campaigns({(open_one.id, "a")}, {})
    (found,) = evaluation_deadlines(partnership, [open_one], sent, today=TODAY)
    assert (found.kind, found.who) == (DeadlineKind.ANSWERS, ("Ouagadougou",))
    assert found.sides == {"b"}
    both = Campaigns({(open_one.id, "a"), (open_one.id, "b")}, {})
    assert list(evaluation_deadlines(partnership, [open_one], both, today=TODAY)) == []


def test_the_next_evaluation_is_counted_from_the_last_or_from_the_start(partnership: Partnership) -> None:
    text = convention(partnership, starts_on=PartialDate(2024, 2, 1), evaluation_months=36)
    (found,) = planned_evaluations(partnership, [text], [], today=TODAY)
    assert (found.kind, found.on, found.sides) == (
        DeadlineKind.EVALUATION,
        PartialDate(2027, 2, 1),
        frozenset({"a", "b"}),
    )
    assert "aucune n’est enregistrée" in str(found.why)
    held = evaluation(partnership, "E1", stage=Stage.SEALED, period_end=PartialDate(2025, 6))
    older = evaluation(partnership, "E0", stage=Stage.RECORDED, period_end=PartialDate(2019))
    (after,) = planned_evaluations(partnership, [text], [held, older], today=TODAY)
    assert (after.on, after.subject) == (PartialDate(2028, 6), found.subject)


def test_an_amendment_changes_how_often_one_evaluates(partnership: Partnership) -> None:
    text = convention(partnership, starts_on=PartialDate(2024, 2, 1), evaluation_months=36)
    change = convention(
        partnership,
        "C2",
        kind=ConventionKind.AMENDMENT,
        amends_id=text.id,
        evaluation_months=12,
        ends_on=None,
    )
    (found,) = planned_evaluations(partnership, [text, change], [], today=TODAY)
    assert (found.on, found.when(TODAY)) == (PartialDate(2025, 2, 1), When.LATE)


@pytest.mark.parametrize(
    "more",
    [
        {"evaluation_months": None, "starts_on": PartialDate(2024, 2, 1)},
        {"evaluation_months": 36, "starts_on": None},
        {"evaluation_months": 18, "starts_on": PartialDate(2024)},
        {"evaluation_months": 36, "starts_on": PartialDate(2020, 1, 1), "ends_on": PartialDate(2025, 1, 1)},
        {"evaluation_months": 36, "starts_on": PartialDate(2024, 2, 1), "transmitted": None},
    ],
    ids=["no rhythm", "nothing to count from", "months after a year alone", "ended", "not in force"],
)
def test_no_evaluation_is_due_where_nothing_says_when(partnership: Partnership, more: dict[str, Any]) -> None:
    assert list(planned_evaluations(partnership, [convention(partnership, **more)], [], today=TODAY)) == []


def agreed(found: Evaluation, number: int | None, content: dict[str, Any]) -> Campaigns:
    text = Agreed(found.id, new_id(), number, new_id(), 2, content, "fr")
    return Campaigns(frozenset(), {found.id: [text]})


def test_a_recommendation_is_due_by_function_until_it_is_closed_whatever_evaluation_comes_after(
    partnership: Partnership,
) -> None:
    sealed = evaluation(partnership, "E1", stage=Stage.SEALED)
    said = RecommendationText(
        "Répondre sous un mois", (("a", "Direction"), ("b", "")), PartialDate(2026, 10, 31)
    )
    texts = agreed(sealed, 3, said.to_json())
    (found,) = evaluation_deadlines(partnership, [sealed], texts, today=TODAY)
    assert (found.kind, found.who) == (DeadlineKind.RECOMMENDATION, ("Grenoble – Direction",))
    assert found.sides == {"a"}
    assert found.when(TODAY) is When.LATE
    later = evaluation(partnership, "E2", stage=Stage.ANSWERING, period_end=PartialDate(2026))
    assert list(evaluation_deadlines(partnership, [sealed, later], texts, today=TODAY)) == [found]
    later.stage = Stage.SEALED
    assert list(evaluation_deadlines(partnership, [sealed, later], texts, today=TODAY)) == [found]
    closed = Campaigns(set(), {})
    assert list(evaluation_deadlines(partnership, [sealed, later], closed, today=TODAY)) == []


def test_what_is_asked_of_the_elected_officials_is_due_by_its_day(partnership: Partnership) -> None:
    sealed = evaluation(partnership, "E1", stage=Stage.SEALED)
    said = ConclusionsText("Bien", "renew", "Pour trois ans", PartialDate(2027, 3))
    (found,) = evaluation_deadlines(partnership, [sealed], agreed(sealed, None, said.to_json()), today=TODAY)
    assert (found.kind, found.on) == (DeadlineKind.DECISION, PartialDate(2027, 3))
    assert found.sides == {"a", "b"}
    silent = agreed(sealed, None, replace(said, asked_by=None).to_json())
    assert list(evaluation_deadlines(partnership, [sealed], silent, today=TODAY)) == []


def call(code: str, closes: str, **more: Any) -> Call:
    """An announcement, sure unless it is said otherwise."""
    more.setdefault("kind", CallKind.DECLARATION)
    more.setdefault("certainty", Sure.SURE)
    day = PartialDate.parse(closes)
    return Call(
        id=new_id(), code=code, name_fr="Appel", funder="Ministère", year=day.year, closes_on=day, source="S",
        version=2, **more,
    )  # fmt: skip


ANNOUNCED = [
    call("e-apd-2020", "2020-06-10"),
    call("e-apd-2025", "2025-05-31", opens_on=PartialDate(2025, 4, 15)),
]


@pytest.mark.parametrize(
    ("today", "opens", "closes", "announced"),
    [
        (date(2020, 6, 5), None, date(2020, 6, 10), True),
        (date(2025, 5, 31), date(2025, 4, 15), date(2025, 5, 31), True),
        (date(2025, 6, 1), date(2026, 4, 15), date(2026, 5, 31), False),
        (TODAY, date(2027, 4, 15), date(2027, 5, 31), False),
    ],
)
def test_the_declaration_has_the_days_of_its_year_or_the_usual_ones(
    today: date, opens: date | None, closes: date, *, announced: bool
) -> None:
    campaign = campaign_after(ANNOUNCED, today)
    assert (campaign.opens, campaign.closes) == (opens, closes)
    assert (campaign.call is not None) is announced


def test_only_french_authorities_declare_each_under_a_name_of_its_own_for_each_year() -> None:
    town, other = organisation("Grenoble"), organisation("Nantes")
    bodies = [
        town,
        other,
        organisation("Sfax", "TN"),
        organisation("Club", kind=OrganisationType.ASSOCIATION),
    ]
    found = list(campaign_deadlines(authorities_among(bodies), [], today=TODAY))
    assert [d.title for d in found] == ["Grenoble", "Nantes"]
    assert all(d.certainty is Certainty.TO_CHECK and d.partnership is None for d in found)
    again = campaign_deadlines([town], [], today=date(2026, 12, 31))
    later = campaign_deadlines([town], [], today=date(2027, 12, 31))
    assert found[0].key == next(again).key != next(later).key
    assert len({d.key for d in found}) == 2


def test_a_declaration_that_was_filed_is_due_no_more() -> None:
    town, other = organisation("Grenoble"), organisation("Nantes")
    (found,) = campaign_deadlines([town, other], [], {(town.id, 2026), (other.id, 2025)}, today=TODAY)
    assert found.title == "Nantes"
    assert found.page.place["year"] == 2026


def test_a_call_closes_once_for_who_may_answer_it_and_is_never_late() -> None:
    bodies = [organisation("Grenoble"), organisation("Nantes")]
    open_one = call("meae-2027", "2027-03-31", kind=CallKind.CALL)
    doubtful = call("x-2027", "2027-04", kind=CallKind.CALL, certainty=Sure.DOUBTFUL)
    closed = call("meae-2026", "2026-05-30", kind=CallKind.CALL)
    found = [
        d
        for d in campaign_deadlines(bodies, [closed, open_one, doubtful], today=TODAY)
        if d.kind is DeadlineKind.CALL
    ]
    assert [(str(d.on), d.certainty) for d in found] == [
        ("2027-03-31", Certainty.RECORDED),
        ("2027-04", Certainty.IMPRECISE),
    ]
    assert found[0].source == "S"
    assert list(campaign_deadlines([], [open_one], today=TODAY)) == []


def test_what_is_late_comes_first_then_what_may_be_then_by_date(partnership: Partnership) -> None:
    (model,) = of_conventions(partnership, convention(partnership))
    days = ["2027-01-15", "2026", "2027", "2026-11-28", "2026-12-01", "2020"]
    each = [replace(model, on=PartialDate.parse(day), subject=UUID(int=n)) for n, day in enumerate(days)]
    ordered = [str(d.on) for d in in_order(each, TODAY)]
    assert ordered == ["2020", "2026-11-28", "2026", "2026-12-01", "2027", "2027-01-15"]


def instalments(
    partnership: Partnership, planned: Sequence[tuple[str, str | None]], received: str | None, **more: Any
) -> list[Instalment]:
    """Instalments of one line, by day and amount, and what the line has received."""
    project = Project(id=new_id(), code="P1", title="Eau", version=1, holder=None)
    line = FinancingLine(id=new_id(), project=project, payer="Ministère", version=1)
    if received is not None:
        known = {"known": Decimal(received), "counted": 1, "unknown": more.pop("unknown", 0)}
        line.received = [LedgerTotal(currency="EUR", **known)]
    return [
        Instalment(
            LedgerEntry(
                id=new_id(),
                kind=EntryKind.PLANNED,
                date=PartialDate.parse(day),
                amount=None if amount is None else Decimal(amount),
                currency="EUR",
                version=1,
                **more,
            ),
            line,
            project,
        )
        for day, amount in planned
    ]


@pytest.mark.parametrize(
    ("received", "awaited"),
    [
        (None, ["2026-03", "2026-10", "2027-06"]),
        ("99.99", ["2026-03", "2026-10", "2027-06"]),
        ("100", ["2026-10", "2027-06"]),
        ("250", ["2027-06"]),
        ("300", []),
    ],
)
def test_an_instalment_is_awaited_until_the_line_has_received_as_much(
    partnership: Partnership, received: str | None, awaited: list[str]
) -> None:
    planned = [("2026-03", "100"), ("2026-10", "150"), ("2027-06", "50")]
    found = list(instalment_deadlines(partnership, instalments(partnership, planned, received)))
    assert [str(d.on) for d in found] == awaited
    assert all(d.kind is DeadlineKind.INSTALMENT and "Ministère" in str(d.what) for d in found)


def test_of_an_amount_that_nobody_knows_it_cannot_be_told_whether_it_came(partnership: Partnership) -> None:
    (unknown,) = instalment_deadlines(partnership, instalments(partnership, [("2026-03", None)], "500"))
    (known,) = instalment_deadlines(
        partnership, instalments(partnership, [("2026-03", "100")], "50", unknown=1)
    )
    assert "on ne peut pas dire" in str(unknown.why)
    assert "on ne peut pas dire" in str(known.why)


def test_the_report_that_a_payer_waits_for_is_owed_until_it_is_filed(partnership: Partnership) -> None:
    owed = instalments(partnership, [("2027-03", "100")], None, report_due_on=PartialDate(2027, 1, 15))
    report, instalment = sorted(instalment_deadlines(partnership, owed), key=lambda d: d.on)
    assert (report.kind, report.on) == (DeadlineKind.REPORT, PartialDate(2027, 1, 15))
    assert instalment.kind is DeadlineKind.INSTALMENT
    owed[0].entry.report_filed_on = PartialDate(2026, 12, 20)
    assert [d.kind for d in instalment_deadlines(partnership, owed)] == [DeadlineKind.INSTALMENT]


def test_an_instalment_that_was_cancelled_by_a_correction_is_awaited_no_more(
    partnership: Partnership,
) -> None:
    planned = instalments(partnership, [("2027-03", "100"), ("2027-03", "-100")], None)
    planned[1].entry.amends_id = planned[0].entry.id
    assert list(instalment_deadlines(partnership, planned)) == []
