"""Every state a convention can be in, and every way of not knowing it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.conventions.notices import NoticeKind, months_after, notices
from aict.conventions.rules import LABELS, State, happened
from aict.core.dates import PartialDate
from tests.conventions.texts import DONE, KEYS, SFAX, Body, Party, Text, event, now, party, state, term, text

TODAY = date(2026, 11, 21)
METRO = Body("Grenoble-Alpes Métropole", "FR", "epci")


CASES = {
    "denounced before its term": (
        text(party(**DONE), ends_on="2030", events=(event("denonciation", "2025-06-30"),)),
        State.DENOUNCED,
    ),
    "denounced, then its term passed": (
        text(party(**DONE), ends_on="2025", events=(event("denonciation", "2024-06"),)),
        State.DENOUNCED,
    ),
    "a denunciation still to come": (
        text(party(**DONE), events=(event("denonciation", "2027-01-01"),)),
        State.IN_FORCE,
    ),
    "denounced this year": (text(party(**DONE), events=(event("denonciation", "2026"),)), State.CANNOT_TELL),
    "suspended": (text(party(**DONE), events=(event("suspension", "2023-08-06"),)), State.SUSPENDED),
    "suspended this month": (
        text(party(**DONE), events=(event("suspension", "2026-11"),)),
        State.CANNOT_TELL,
    ),
    "suspended, then its term passed": (
        text(party(**DONE), ends_on="2025", events=(event("suspension", "2023-08-06"),)),
        State.ENDED,
    ),
    "suspended, then resumed": (
        text(party(**DONE), events=(event("suspension", "2024-08-06"), event("reprise", "2025-01-01"))),
        State.IN_FORCE,
    ),
    "resumed the very day": (
        text(party(**DONE), events=(event("suspension", "2024-08-06"), event("reprise", "2024-08-06"))),
        State.IN_FORCE,
    ),
    "resumed, then suspended again": (
        text(
            party(**DONE),
            events=(
                event("suspension", "2024-08-06"),
                event("reprise", "2025-01-01"),
                event("suspension", "2026-02"),
            ),
        ),
        State.SUSPENDED,
    ),
    "suspended and resumed in one year, who knows in what order": (
        text(party(**DONE), events=(event("suspension", "2025"), event("reprise", "2025"))),
        State.CANNOT_TELL,
    ),
    "to be resumed": (
        text(party(**DONE), events=(event("suspension", "2024-08-06"), event("reprise", "2027-01-01"))),
        State.SUSPENDED,
    ),
    "a suspension decided, of which nobody said from when": (
        text(party(**DONE), events=(event("suspension", decided="2025-03-01"),)),
        State.SUSPENDED,
    ),
    "denounced, effect unknown": (
        text(party(**DONE), events=(event("denonciation", decided="2025-03-01"),)),
        State.CANNOT_TELL,
    ),
    "denounced, effect unknown, then its term passed": (
        text(party(**DONE), ends_on="2025", events=(event("denonciation", decided="2025-03-01"),)),
        State.ENDED,
    ),
    "denounced with the notice of the text": (
        text(party(**DONE), notice_months=6, events=(event("denonciation", decided="2026-03-01"),)),
        State.DENOUNCED,
    ),
    "denounced, its notice still running": (
        text(party(**DONE), notice_months=6, events=(event("denonciation", decided="2026-10-01"),)),
        State.IN_FORCE,
    ),
    "an oath denounced": (
        text(party(), kind="serment_jumelage", events=(event("denonciation", "2024"),)),
        State.DENOUNCED,
    ),
    "nothing recorded": (text(party(), SFAX), State.IN_PREPARATION),
    "deliberated": (text(party(deliberated_on="2026-10-01"), SFAX), State.DELIBERATED),
    "one of two deliberated": (
        text(party(deliberated_on="2026-10-01"), party(METRO)),
        State.IN_PREPARATION,
    ),
    "deliberation to come": (text(party(deliberated_on="2026-12-01")), State.IN_PREPARATION),
    "begun, unsigned": (text(party(), starts_on="2012"), State.CANNOT_TELL),
    "deliberated, begun, unsigned": (
        text(party(deliberated_on="2015-01-26"), starts_on="2015"),
        State.CANNOT_TELL,
    ),
    "own signature": (text(party(signed_on="2026-10-01"), SFAX), State.SIGNED_NOT_TRANSMITTED),
    "whole signature, followed party": (
        text(party(deliberated_on="2026-09-01"), signed_on="2026-10-01"),
        State.SIGNED_NOT_TRANSMITTED,
    ),
    "whole signature, silent party": (text(party(), SFAX, signed_on="1999-11"), State.CANNOT_TELL),
    "signature perhaps to come": (text(party(signed_on="2026-11")), State.CANNOT_TELL),
    "transmitted": (text(party(**DONE), SFAX), State.IN_FORCE),
    "transmitted, signature unknown": (text(party(transmitted_on="2024")), State.IN_FORCE),
    "one of two transmitted": (
        text(party(**DONE), party(METRO, signed_on="2024-03-01")),
        State.SIGNED_NOT_TRANSMITTED,
    ),
    "transmission perhaps to come": (
        text(party(signed_on="2026-01-05", transmitted_on="2026")),
        State.CANNOT_TELL,
    ),
    "transmission to come": (
        text(party(signed_on="2026-11-01", transmitted_on="2026-11-30")),
        State.SIGNED_NOT_TRANSMITTED,
    ),
    "transmitted, perhaps ended": (text(party(**DONE), ends_on="2026"), State.CANNOT_TELL),
    "transmitted, ends today": (text(party(**DONE), ends_on="2026-11-21"), State.IN_FORCE),
    "ended": (text(party(**DONE), ends_on="2026-11-20"), State.ENDED),
    "ended, never known to be signed": (text(starts_on="2012", ends_on="2015"), State.ENDED),
    "no French party": (text(SFAX, signed_on="2019-07"), State.CANNOT_TELL),
    "no party at all": (text(), State.CANNOT_TELL),
    "oath": (text(party(), kind="serment_jumelage", signed_on="1998"), State.OUTSIDE_THE_RULE),
    "charter": (text(party(), kind="charte"), State.IN_PREPARATION),
    "older than the law": (text(signed_on="1991"), State.OUTSIDE_THE_RULE),
    "older, by the party's own date": (text(party(signed_on="1992-02-05")), State.OUTSIDE_THE_RULE),
    "the day of the law": (text(party(signed_on="1992-02-06")), State.SIGNED_NOT_TRANSMITTED),
    "the year of the law": (text(party(signed_on="1992")), State.CANNOT_TELL),
    "the year of the law, transmitted": (
        text(party(signed_on="1992", transmitted_on="1992-07-01")),
        State.IN_FORCE,
    ),
}


@pytest.mark.parametrize(("convention", "expected"), CASES.values(), ids=CASES.keys())
def test_state(convention: Text, expected: State) -> None:
    found = state(convention, TODAY)
    assert found.state is expected
    assert str(found.why)
    assert found.label == LABELS[expected]
    assert (found.missing is not None) >= (expected is State.CANNOT_TELL)


def test_the_missing_fact_names_who_can_give_it() -> None:
    assert state(text(SFAX, signed_on="2019-07"), TODAY).who == KEYS
    half = text(party(**DONE), party(METRO, signed_on="2024-03-01"))
    assert state(half, TODAY).who == ("Grenoble-Alpes Métropole",)


def test_no_rule_of_ours_for_foreign_parties() -> None:
    south = text(SFAX, Party(Body("Ville de Dakar", "SN")), signed_on="2019-07")
    assert state(south, TODAY, keys=()).state is State.OUTSIDE_THE_RULE


def test_an_amendment_in_force_moves_the_end() -> None:
    first = text(party(**DONE), ends_on="2025-12-31")
    moved = text(party(**DONE), kind="avenant", ends_on="2028-12-31")
    unsent = text(party(signed_on="2025-01-01"), kind="avenant", ends_on="2028-12-31")
    states = [state(first, TODAY, a).state for a in (moved, unsent)]
    assert states == [State.IN_FORCE, State.ENDED]


NOTICES = {
    "all in order": (text(party(**DONE, deliberation_transmitted_on="2024-01-12")), []),
    "signed before the deliberation was transmitted": (
        text(party(**DONE, deliberation_transmitted_on="2024-03-02")),
        [NoticeKind.TO_SECURE],
    ),
    "signed the day it was transmitted": (
        text(party(**DONE, deliberation_transmitted_on="2024-03-01")),
        [],
    ),
    "order unknown": (
        text(party(**DONE, deliberation_transmitted_on="2024-03")),
        [NoticeKind.INCOMPLETE],
    ),
    "signed before the deliberation": (
        text(party(deliberated_on="2024-04-01", signed_on="2024-03-01", transmitted_on="2024-05-01")),
        [NoticeKind.TO_SECURE],
    ),
    "with a foreign State": (
        text(party(**DONE), Party(Body("République tunisienne", "TN", "etat"))),
        [NoticeKind.TO_SECURE, NoticeKind.TO_SECURE],
    ),
    "with a foreign State, on a ground and authorised": (
        text(
            party(**DONE),
            Party(Body("République tunisienne", "TN", "etat")),
            state_ground="accord_international",
            state_authorised_on="2024-02-01",
        ),
        [],
    ),
    "with a foreign State, authorised after the signature": (
        text(
            party(**DONE),
            Party(Body("République tunisienne", "TN", "etat")),
            state_ground="loi",
            state_authorised_on="2024-04",
        ),
        [NoticeKind.TO_SECURE],
    ),
    "with a foreign State, on a ground alone": (
        text(party(**DONE), Party(Body("République tunisienne", "TN", "etat")), state_ground="loi"),
        [NoticeKind.TO_SECURE],
    ),
    "transmitted before it was signed": (
        text(party(signed_on="2024-03-01", transmitted_on="2024-02-01")),
        [NoticeKind.INCOMPLETE],
    ),
    "will be renewed, notice near": (
        text(
            party(**DONE),
            ends_on="2027-05-31",
            renewal="tacite",
            renewal_months=12,
            renewal_times=2,
            notice_months=3,
        ),
        [NoticeKind.NOTICE_PERIOD],
    ),
    "will be renewed, notice passed": (
        text(
            party(**DONE),
            ends_on="2026-12-31",
            renewal="tacite",
            renewal_months=12,
            renewal_times=2,
            notice_months=3,
        ),
        [NoticeKind.RENEWS],
    ),
    "will be renewed, without limit or notice": (
        text(party(**DONE), ends_on="2026-12-31", renewal="tacite", renewal_months=12),
        [NoticeKind.RENEWS, NoticeKind.RENEWS],
    ),
    "denounced for later": (
        text(party(**DONE), ends_on="2030", events=(event("denonciation", "2027-06-30", "2026-09-01"),)),
        [NoticeKind.ENDS_SOON],
    ),
    "with the French State": (text(party(**DONE), party(Body("État", "FR", "etat"), **DONE)), []),
    "foreign order is not judged": (
        text(party(**DONE), party(SFAX.organisation, deliberated_on="2024-04-01", signed_on="2024-03-01")),
        [],
    ),
    "not in force": (text(party(signed_on="2026-10-01")), [NoticeKind.NOT_IN_FORCE]),
    "ends soon": (text(party(**DONE), ends_on="2027-05-21"), [NoticeKind.ENDS_SOON]),
    "ends later": (text(party(**DONE), ends_on="2027-05-22"), []),
    "ended": (text(party(**DONE), ends_on="2025"), [NoticeKind.ENDED]),
    "oath": (Text((party(),), "serment_jumelage", object=None, provisional_amount=None), []),
    "amendment without amount": (Text((party(**DONE),), "avenant", provisional_amount=None), []),
    "without object": (Text((party(**DONE),), object=None), [NoticeKind.INCOMPLETE]),
    "without amount": (Text((party(**DONE),), provisional_amount=None), [NoticeKind.INCOMPLETE]),
}


@pytest.mark.parametrize(("convention", "kinds"), NOTICES.values(), ids=NOTICES.keys())
def test_notices(convention: Text, kinds: list[NoticeKind]) -> None:
    said = state(convention, TODAY)
    found = notices(convention, said, now=now(convention, TODAY), term=term(convention, TODAY))
    assert [notice.kind for notice in found] == kinds
    assert all(str(notice.sentence) for notice in found)


def test_an_amount_that_an_amendment_in_force_states_is_not_missing() -> None:
    bare = Text((party(**DONE),), provisional_amount=None)
    told = Text((party(**DONE),), "avenant", changes=("montant_previsionnel",))
    for amendments, kinds in (((), [NoticeKind.INCOMPLETE]), ((told,), [])):
        said = state(bare, TODAY, *amendments)
        found = notices(bare, said, now=now(bare, TODAY, *amendments), term=term(bare, TODAY))
        assert [notice.kind for notice in found] == kinds


def test_six_months_later() -> None:
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_after(date(2026, 11, 21), 6) == date(2027, 5, 21)


partial_dates = st.builds(
    lambda d, precision: PartialDate(
        d.year, d.month if precision else None, d.day if precision > 1 else None
    ),
    st.dates(date(1990, 1, 1), date(2060, 1, 1)),
    st.integers(0, 2),
)


@given(partial_dates, st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_a_step_has_happened_surely_surely_not_or_perhaps(step: PartialDate, today: date) -> None:
    inside = step.earliest <= today < step.latest
    assert happened(step, today) is (None if inside else step.latest <= today)
