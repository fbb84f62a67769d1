"""What may not be said of any fact with a period or an amount."""

from decimal import Decimal

import pytest

from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken
from aict.partnerships.checks import check_currency, check_period


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        ("2024-05", "2024"),
        ("2024", "2024-01"),
        ("2024-05-02", "2024-05-02"),
        (None, "2024"),
        ("2024", None),
        (None, None),
    ],
)
def test_periods_that_may_be_right_are_let_through(starts: str | None, ends: str | None) -> None:
    check_period(*(PartialDate.parse(day) if day else None for day in (starts, ends)))


@pytest.mark.parametrize(("starts", "ends"), [("2024-05", "2024-04"), ("2024", "2023-12-31")])
def test_an_end_surely_before_its_start_is_refused(starts: str, ends: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_period(PartialDate.parse(starts), PartialDate.parse(ends))
    assert caught.value.field == "ends_on"


def test_an_amount_says_its_currency() -> None:
    check_currency([None, Decimal(0)], "TND", field="currency")
    check_currency([None, None], None, field="currency")
    with pytest.raises(RuleBroken) as caught:
        check_currency([None, Decimal(0)], None, field="source_currency")
    assert caught.value.field == "source_currency"
