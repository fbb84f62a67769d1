"""The text in force on a day: what the amendments of a chain had changed by then.

Source: CGCT L1115-1 (in force on transmission); domain.md §5 (amendment, chains) and product.md §3. One table for each rule.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.conventions.chain import Clause, changed_by
from aict.core.dates import PartialDate
from tests.conventions.texts import DONE, SFAX, Text, now, party, text

BASE = text(party(**DONE), SFAX, ends_on="2026-12-31", starts_on="2024", notice_months=3, title="Base")
ON = date(2026, 11, 21)


def amendment(transmitted: str = "2025-05-10", **told: Any) -> Text:
    """An amendment of the base; transmitted on that day, or not at all."""
    steps = {"signed_on": "2025-04-01", **({"transmitted_on": transmitted} if transmitted else {})}
    told.setdefault("object", None)
    told.setdefault("provisional_amount", None)
    found = text(party(**steps), SFAX, kind="avenant", title="Avenant", **told)
    return replace(found, amends_id=BASE.id)


CHANGES = {
    "names what it changes": (
        amendment(changes=("date_fin",), ends_on="2030", notice_months=6),
        [Clause.END],
    ),
    "names nothing, and states an end and a notice": (
        amendment(ends_on="2030", notice_months=6),
        [Clause.END, Clause.NOTICE],
    ),
    "names nothing: its object and its start are its own": (amendment(object="Suite", starts_on="2025"), []),
    "says that it changes what it does not state": (amendment(changes=("objet",)), [Clause.OBJECT]),
    "a word that is no clause of ours": (amendment(changes=("titre",)), []),
}


@pytest.mark.parametrize(("one", "expected"), CHANGES.values(), ids=CHANGES.keys())
def test_only_what_is_stated_as_changed_applies(one: Text, expected: list[Clause]) -> None:
    assert changed_by(one) == expected
    clauses = now(BASE, ON, one).clauses
    assert {clause for clause, found in clauses.items() if found.source is one} == set(expected)


END = {
    "the day before it is transmitted": (
        amendment("2025-05-10", ends_on="2030"),
        date(2025, 5, 9),
        "Base",
        False,
    ),
    "the day it is transmitted": (
        amendment("2025-05-10", ends_on="2030"),
        date(2025, 5, 10),
        "Avenant",
        False,
    ),
    "not transmitted": (amendment("", ends_on="2030"), ON, "Base", False),
    "transmitted some day of this year": (amendment("2026", ends_on="2030"), ON, "Base", True),
    "not before its own start": (amendment(ends_on="2030", starts_on="2027"), ON, "Base", False),
    "its start is the clause that it changes": (
        amendment(changes=("date_debut", "date_fin"), starts_on="2027", ends_on="2030"),
        ON,
        "Avenant",
        False,
    ),
    "a shorter end counts as well": (amendment(ends_on="2025-12-31"), ON, "Avenant", False),
    "changes the end, which nobody recorded": (amendment(changes=("date_fin",)), ON, "Avenant", True),
    "signed by a party of whom no step is known": (
        replace(text(party(), SFAX, kind="avenant", signed_on="2025-03", ends_on="2030"), amends_id=BASE.id),
        ON,
        "Base",
        True,
    ),
    "without a French party, although the rule is asked for": (
        replace(text(SFAX, kind="avenant", signed_on="2025-03", ends_on="2030"), amends_id=BASE.id),
        ON,
        "Base",
        True,
    ),
}


@pytest.mark.parametrize(("one", "on", "source", "doubted"), END.values(), ids=END.keys())
def test_an_amendment_counts_from_the_day_it_takes_effect(
    one: Text, on: date, source: str, *, doubted: bool
) -> None:
    end = now(BASE, on, one).clauses[Clause.END]
    assert end.source.title == source
    assert (end.doubt is not None) is doubted
    assert (end.missing is not None, bool(end.who)) == (doubted, doubted), (
        "the missing fact and who can give it"
    )


def test_the_last_to_take_effect_counts_whatever_the_order_in_which_they_are_known() -> None:
    first = replace(amendment("2025-01-10", ends_on="2028"), title="Premier")
    second = replace(amendment("2025-06-10", ends_on="2027"), title="Second")
    for order in ((first, second), (second, first)):
        end = now(BASE, ON, *order).clauses[Clause.END]
        assert (end.source.title, end.doubt) == ("Second", None)


def test_two_of_one_year_that_change_one_clause_cannot_be_told_apart() -> None:
    first, second = amendment("2025", ends_on="2028"), amendment("2025", ends_on="2027")
    end = now(BASE, ON, first, second).clauses[Clause.END]
    assert end.doubt is not None
    assert end.who == ("Ville de Grenoble", "Municipalité de Sfax")
    apart = now(BASE, ON, first, amendment("2025", notice_months=6)).clauses
    assert apart[Clause.END].doubt is apart[Clause.NOTICE].doubt is None


def test_the_amendment_of_an_amendment_comes_after_it() -> None:
    first = amendment("2025", ends_on="2028")
    second = replace(amendment("2025", ends_on="2027"), amends_id=first.id, title="Second")
    assert now(BASE, ON, first, second).clauses[Clause.END].source.title == "Second"


def test_an_amendment_of_which_nothing_is_known_is_said() -> None:
    silent = amendment()
    assert now(BASE, ON, silent).silent == [silent]
    assert now(BASE, date(2025, 1, 1), silent).silent == []


def test_a_convention_that_names_another_and_says_nothing_of_what_it_changes_replaces_no_clause() -> None:
    """Ouagadougou 2014: « Relecture de la convention de 1999 », a convention of its own."""
    rereading = replace(amendment(ends_on="2030"), kind="convention")
    assert now(BASE, ON, rereading).clauses[Clause.END].source is BASE
    assert now(BASE, ON, replace(rereading, changes=("date_fin",))).clauses[Clause.END].source is not BASE


def test_between_foreign_parties_an_amendment_counts_from_its_signature() -> None:
    base = text(SFAX, ends_on="2026")
    one = replace(text(SFAX, kind="avenant", signed_on="2025-03-02", ends_on="2030"), amends_id=base.id)
    ends = [
        now(base, on, one, keys=()).clauses[Clause.END].source for on in (date(2025, 3, 1), date(2025, 3, 2))
    ]
    assert ends == [base, one]


DAYS = st.dates(date(2024, 1, 1), date(2030, 1, 1))


@given(st.lists(st.tuples(DAYS, st.integers(2025, 2040)), max_size=6, unique_by=lambda told: told[0]), DAYS)
def test_whatever_the_chain_the_end_is_that_of_the_last_one_transmitted(
    told: list[tuple[date, int]], on: date
) -> None:
    chain = [replace(amendment(str(day)), ends_on=PartialDate(year)) for day, year in told]
    done = [(day, year) for day, year in told if day <= on]
    end = now(BASE, on, *chain).clauses[Clause.END]
    assert end.doubt is None
    assert end.source.ends_on == (PartialDate(max(done)[1]) if done else BASE.ends_on)
