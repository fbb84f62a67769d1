"""Rules of funders on plans made up for them; each table names the source of its rule (domain.md §12)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.dates import PartialDate
from aict.funders.judging import check, months_between
from aict.funders.plans import Answer, Case, Part, ServiceBudget, Verdict
from aict.funders.rules import RuleKind, Who, holds_in

PASS, FAIL, CANNOT_TELL = Verdict.PASS, Verdict.FAIL, Verdict.CANNOT_TELL
LDC, LMIC, NONE = frozenset({"oda_ldc"}), frozenset({"oda_lmic"}), frozenset({"oda_none"})
UNKNOWN: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Said:
    """A rule as its call says it."""

    kind: RuleKind
    who: Who | None = None
    value: Decimal | None = None
    currency: str | None = None
    only_for: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    net: bool = False
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None


def case(*parts: Part, **more: object) -> Case:
    empty = Case(
        year=2025,
        parts=parts,
        budget=None,
        currency="EUR",
        starts_on=None,
        ends_on=None,
        countries={"SN": LDC},
        purpose=None,
        services={},
        final_report=False,
    )
    return replace(empty, **more)  # type: ignore[arg-type]


def ministry(amount: str | None, **more: object) -> Part:
    return _part("Ministère", Who.FUNDER, amount, more)


def french(amount: str | None, **more: object) -> Part:
    return _part("Ville", Who.FRENCH, amount, more)


def foreign(amount: str | None, **more: object) -> Part:
    return _part("Commune", Who.FOREIGN, amount, more)


def someone(amount: str | None, **more: object) -> Part:
    return _part("On ne sait qui", None, amount, more)


def _part(payer: str, of: Who | None, amount: str | None, more: dict[str, object]) -> Part:
    plain = Part(payer, of, in_kind=False, amount=None if amount is None else Decimal(amount))
    return replace(plain, **more)  # type: ignore[arg-type]


def answer(rule: Said, plan: Case) -> Answer:
    found = check(rule, plan)
    assert found is not None
    return found


def at_most(percent: str, *only_for: str, who: Who = Who.FUNDER) -> Said:
    return Said(RuleKind.MAX_SHARE, who, Decimal(percent), only_for=only_for)


def at_least(percent: str, who: Who) -> Said:
    return Said(RuleKind.MIN_SHARE, who, Decimal(percent))


@pytest.mark.parametrize(
    ("percent", "plan", "verdict"),
    [
        # 2024: 90 % in a least developed country (U25)
        ("90", case(ministry("90"), french("10")), PASS),
        ("90", case(ministry("90.01"), french("9.99")), FAIL),
        # 2025: 70 % (U26)
        ("70", case(ministry("70"), french("10"), foreign("20")), PASS),
        ("70", case(ministry("70.004"), french("29.996")), FAIL),
        # FICOL 2020: 70 % at most (U41); the one real case, AFD 54 % of 503 845 € (domain.md §4.2)
        ("70", case(ministry("272076.30"), french("231768.70")), PASS),
        # nobody knows what the other brings: its share cannot be told
        ("70", case(ministry("70"), french(None)), CANNOT_TELL),
        # unless a budget was announced
        ("70", case(ministry("70"), french(None), budget=Decimal(100)), PASS),
        ("70", case(ministry("71"), french(None), budget=Decimal(100)), FAIL),
        # its own amount is not known: what is known of it may already be too much
        ("70", case(ministry(None), ministry("80"), french("20"), budget=Decimal(100)), FAIL),
        ("70", case(ministry(None), french("20"), budget=Decimal(100)), CANNOT_TELL),
        # lines and announced budget disagree, and the answer hangs on which one is meant
        ("70", case(ministry("70"), french("25"), budget=Decimal(100)), CANNOT_TELL),
        ("70", case(ministry("60"), french("35"), budget=Decimal(100)), PASS),
        # no line, no line of this funder, amounts that cannot be added
        ("70", case(), CANNOT_TELL),
        ("70", case(french("100")), CANNOT_TELL),
        ("70", case(ministry("70"), french("30"), currency=None), CANNOT_TELL),
    ],
)
def test_the_share_of_the_funder(percent: str, plan: Case, verdict: Verdict) -> None:
    found = answer(at_most(percent), plan)
    assert found.verdict is verdict
    assert (found.missing is not None) is (verdict is CANNOT_TELL)


@pytest.mark.parametrize(
    ("plan", "verdict"),
    [
        # 2025: 10 % of the total budget (U26, U27)
        (case(ministry("90"), french("10")), PASS),
        (case(ministry("90.01"), french("9.99")), FAIL),
        (case(ministry("70"), foreign("30")), FAIL),
        # of whom a line is decides
        (case(ministry("80"), french("5"), someone("15")), CANNOT_TELL),
        (case(ministry("80"), french("10"), someone("10")), PASS),
        (case(ministry("98"), french("1"), someone("1")), FAIL),
        (case(ministry("80"), french("5"), someone(None), budget=Decimal(100)), CANNOT_TELL),
    ],
)
def test_the_smallest_share_of_the_french_side(plan: Case, verdict: Verdict) -> None:
    assert answer(at_least("10", Who.FRENCH), plan).verdict is verdict


@pytest.mark.parametrize(
    ("plan", "verdict"),
    [
        # FICOL: 30 % from the authorities, French and partner, and other partners (U41)
        (case(ministry("70"), french("10"), foreign("10"), someone("10")), PASS),
        (case(ministry("71"), french("29")), FAIL),
    ],
)
def test_the_smallest_share_of_all_others(plan: Case, verdict: Verdict) -> None:
    assert answer(at_least("30", Who.OTHERS), plan).verdict is verdict


@pytest.mark.parametrize(
    ("plan", "verdict"),
    [
        # 2025: in kind at most half of what the French authorities bring, cash and in kind (U26, U27)
        (case(french("50"), french("50", in_kind=True)), PASS),
        (case(french("49.99"), french("50.01", in_kind=True)), FAIL),
        (case(french("100", in_kind=True)), FAIL),
        (case(french("60"), french("40", in_kind=None)), PASS),
        (case(french("40"), french("60", in_kind=None)), CANNOT_TELL),
        (case(french("60"), french(None, in_kind=True)), CANNOT_TELL),
        (case(foreign("60")), CANNOT_TELL),
    ],
)
def test_what_of_a_contribution_is_in_kind(plan: Case, verdict: Verdict) -> None:
    rule = Said(RuleKind.MAX_IN_KIND, Who.FRENCH, Decimal(50))
    assert answer(rule, plan).verdict is verdict


@pytest.mark.parametrize(("in_kind", "verdict"), [(False, PASS), (True, FAIL), (None, CANNOT_TELL)])
def test_the_ministry_pays_cash_only(in_kind: bool | None, verdict: Verdict) -> None:  # noqa: FBT001 — a table of cases
    """U26."""
    rule = Said(RuleKind.MAX_IN_KIND, Who.FUNDER, Decimal(0))
    assert answer(rule, case(ministry("10", in_kind=in_kind))).verdict is verdict


@pytest.mark.parametrize(
    ("amount", "currency", "least", "most"),
    [
        # FICOL: 200 000 to 1 500 000 € (U41)
        ("200000", "EUR", PASS, PASS),
        ("199999.99", "EUR", FAIL, PASS),
        ("1500000.01", "EUR", PASS, FAIL),
        ("1500000", "XOF", CANNOT_TELL, CANNOT_TELL),
        (None, "EUR", CANNOT_TELL, CANNOT_TELL),
    ],
)
def test_amounts(amount: str | None, currency: str, least: Verdict, most: Verdict) -> None:
    plan = case(ministry(amount), currency=currency)
    low = Said(RuleKind.MIN_AMOUNT, Who.FUNDER, Decimal(200_000), "EUR")
    high = Said(RuleKind.MAX_AMOUNT, Who.FUNDER, Decimal(1_500_000), "EUR")
    assert (answer(low, plan).verdict, answer(high, plan).verdict) == (least, most)


@pytest.mark.parametrize(
    ("starts", "ends", "verdict"),
    [
        # Morocco: over 24 months (U35)
        ("2024-01-01", "2025-12-31", PASS),
        ("2024-01-01", "2026-01-01", FAIL),
        ("2024-01", "2025-12", PASS),
        ("2024", "2026", CANNOT_TELL),
        (None, "2026", CANNOT_TELL),
    ],
)
def test_durations(starts: str | None, ends: str, verdict: Verdict) -> None:
    plan = case(starts_on=PartialDate.parse(starts) if starts else None, ends_on=PartialDate.parse(ends))
    assert answer(Said(RuleKind.MAX_DURATION, value=Decimal(24)), plan).verdict is verdict


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ((2024, 1, 1), (2024, 1, 31), 1),
        ((2024, 1, 15), (2024, 2, 14), 1),
        ((2024, 1, 15), (2024, 2, 15), 2),
        ((2024, 2, 1), (2024, 1, 1), 0),
    ],
)
def test_months(start: tuple[int, int, int], end: tuple[int, int, int], months: int) -> None:
    assert months_between(date(*start), date(*end)) == months


@pytest.mark.parametrize(
    ("paid", "final_report", "verdict"),
    [
        # 2025: the last 20 % on receipt of the final report (U26, U27)
        ("80", False, PASS),
        ("80.01", False, FAIL),
        ("100", True, PASS),
        (None, False, CANNOT_TELL),
    ],
)
def test_what_is_held_back(paid: str | None, final_report: bool, verdict: Verdict) -> None:  # noqa: FBT001 — a table of cases
    part = ministry("100", paid=None if paid is None else Decimal(paid))
    rule = Said(RuleKind.HELD_BACK, Who.FUNDER, Decimal(20))
    assert answer(rule, case(part, final_report=final_report)).verdict is verdict


@pytest.mark.parametrize(
    ("amount", "budget", "net", "verdict"),
    [
        # 1 % of the budget of the service (U6, U7)
        ("10000", ServiceBudget(Decimal(1_000_000), None, "EUR"), False, PASS),
        ("10000.01", ServiceBudget(Decimal(1_000_000), None, "EUR"), False, FAIL),
        # mobility: the levy does not count (U9)
        ("10000", ServiceBudget(Decimal(1_000_000), Decimal(500_000), "EUR"), True, FAIL),
        ("10000", ServiceBudget(Decimal(1_000_000), None, "EUR"), True, CANNOT_TELL),
        ("10000", ServiceBudget(Decimal(1_000_000), None, "XOF"), False, CANNOT_TELL),
        ("10000", None, False, CANNOT_TELL),
        (None, ServiceBudget(Decimal(1_000_000), None, "EUR"), False, CANNOT_TELL),
    ],
)
def test_one_per_cent_of_a_service(
    amount: str | None,
    budget: ServiceBudget | None,
    net: bool,  # noqa: FBT001 — a table of cases
    verdict: Verdict,
) -> None:
    rule = Said(RuleKind.SERVICE_CEILING, Who.FUNDER, Decimal(1), among=("water",), net=net)
    plan = case(ministry(amount), services={"water": budget} if budget else {})
    assert answer(rule, plan).verdict is verdict


@pytest.mark.parametrize(
    ("purpose", "verdict"), [("14031", PASS), ("14050", FAIL), ("15112", FAIL), (None, CANNOT_TELL)]
)
def test_the_field_of_one_per_cent_water(purpose: str | None, verdict: Verdict) -> None:
    """Drinking water and sanitation only (U7)."""
    rule = Said(RuleKind.FIELD, among=("14010", "1402", "1403"))
    assert answer(rule, case(purpose=purpose)).verdict is verdict


@pytest.mark.parametrize(
    ("countries", "verdict"),
    [
        ({"MA": LMIC}, PASS),
        ({"MA": UNKNOWN}, PASS),
        ({"SN": LDC}, FAIL),
        ({"MA": LMIC, "SN": LDC}, FAIL),
        ({}, CANNOT_TELL),
    ],
)
def test_a_call_for_one_country(countries: dict[str, frozenset[str]], verdict: Verdict) -> None:
    """Morocco (U36)."""
    rule = Said(RuleKind.ONLY_COUNTRIES, among=("MA",))
    assert answer(rule, case(countries=countries)).verdict is verdict


@pytest.mark.parametrize(
    ("countries", "verdict"),
    [
        ({"BF": LDC | {"french_oda_suspended"}}, FAIL),
        ({"SN": LDC}, PASS),
        ({"XX": UNKNOWN}, PASS),
    ],
)
def test_no_money_where_french_aid_is_suspended(
    countries: dict[str, frozenset[str]], verdict: Verdict
) -> None:
    """U39."""
    rule = Said(RuleKind.NOT_COUNTRIES, among=("french_oda_suspended",))
    assert answer(rule, case(countries=countries)).verdict is verdict


@pytest.mark.parametrize(
    ("countries", "of_ldc", "of_others", "of_several"),
    [
        ({"SN": LDC}, PASS, None, None),
        ({"TN": LMIC}, None, FAIL, None),
        ({"SN": LDC, "ML": LDC}, PASS, None, None),
        ({"SN": LDC, "TN": LMIC}, None, None, FAIL),
        ({"XX": UNKNOWN}, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL),
        ({"SN": LDC, "XX": UNKNOWN}, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL),
    ],
)
def test_a_rate_is_meant_for_a_group_of_countries(
    countries: dict[str, frozenset[str]],
    of_ldc: Verdict | None,
    of_others: Verdict | None,
    of_several: Verdict | None,
) -> None:
    """2025: 70 % LDC, 50 % other countries, 60 % for several (U26). Not meant for it: no answer."""
    plan = case(ministry("65"), french("35"), countries=countries)
    rules = (
        at_most("70", "oda_ldc"),
        at_most("50", "oda_low", "oda_lmic", "oda_umic"),
        at_most("60", "several_countries"),
    )
    found = [check(rule, plan) for rule in rules]
    assert [each and each.verdict for each in found] == [of_ldc, of_others, of_several]
    assert all("en 2025" in str(each.missing) for each in found if each and each.verdict is CANNOT_TELL)


def test_what_has_to_be_there_is_no_rule_about_a_plan() -> None:
    assert check(Said(RuleKind.REQUIRES), case(ministry("1"))) is None


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [("2025", None, True), ("2026", None, False), (None, "2024", False), ("2020", "2025-01", True)],
)
def test_a_rule_holds_between_its_dates(since: str | None, until: str | None, holds: bool) -> None:  # noqa: FBT001 — a table of cases
    begins = PartialDate.parse(since) if since else None
    ends = PartialDate.parse(until) if until else None
    assert holds_in(Said(RuleKind.FIELD, valid_from=begins, valid_to=ends), 2025) is holds


amounts = st.decimals(min_value=0, max_value=10**9, places=3)


@given(
    st.lists(st.tuples(st.sampled_from([Who.FUNDER, Who.FRENCH, Who.FOREIGN, None]), amounts | st.none())),
    amounts,
)
def test_what_is_learnt_later_never_turns_an_answer_round(
    lines: list[tuple[Who | None, Decimal | None]], filled: Decimal
) -> None:
    """Pass or fail stay what they are, whatever the amounts that were unknown and the sides that were not said."""
    parts = [Part("x", of, in_kind=False, amount=amount) for of, amount in lines]
    learnt = [
        replace(part, of=part.of or Who.FRENCH, amount=filled if part.amount is None else part.amount)
        for part in parts
    ]
    for rule in (Said(RuleKind.MIN_AMOUNT, Who.FRENCH, Decimal(1000), "EUR"), at_least("10", Who.FRENCH)):
        before, after = answer(rule, case(*parts)).verdict, answer(rule, case(*learnt)).verdict
        assert before is CANNOT_TELL or before is after
