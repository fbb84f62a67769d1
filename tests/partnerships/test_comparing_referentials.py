"""Official against actual, side by side and over time: told in words, with the families they are about."""

import pytest

from aict.core.dates import PartialDate
from aict.core.schema import new_id
from aict.partnerships.comparing_referentials import Told, compared, official_against_actual
from aict.partnerships.models import Referential, ReferentialFamily
from aict.partnerships.words import FAMILY
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, STRANGER
from tests.objectives.pages import text_of

HUMANIST, POLITICAL, PRO_DOMO = ReferentialFamily
PAGE = "/partnerships/alpha/referentials"


def stated(
    side: str, family: ReferentialFamily, standing: str | None, *groups: str, when: int | None = None
) -> Referential:
    return Referential(
        id=new_id(),
        side=side,
        family=family,
        standing=standing,
        held_by=list(groups),
        said_on=PartialDate(when) if when else None,
        debated_in=[],
    )


def said(told: tuple[Told, ...]) -> dict[str, list[str]]:
    return {str(one.sentence): [str(family) for family in one.families] for one in told}


@pytest.mark.parametrize(
    ("declared", "observed", "found"),
    [
        (set(), set(), []),
        ({HUMANIST}, set(), ["déclaré ; personne n’a dit ce qui s’observe"]),
        (set(), {PRO_DOMO}, ["observé sans avoir été déclaré"]),
        ({HUMANIST}, {HUMANIST}, ["déclaré et observé"]),
        ({HUMANIST}, {PRO_DOMO}, ["déclaré, pas observé", "observé, pas déclaré"]),
        ({HUMANIST, POLITICAL}, {POLITICAL}, ["déclaré et observé", "déclaré, pas observé"]),
    ],
)
def test_official_against_actual(
    declared: set[ReferentialFamily], observed: set[ReferentialFamily], found: list[str]
) -> None:
    assert list(said(official_against_actual(declared, observed))) == found


def test_each_group_of_each_side_has_its_row_and_what_nobody_holds_has_one_too() -> None:
    rows = compared(
        [stated("a", HUMANIST, "declared", "elected", "citizens"), stated("b", PRO_DOMO, "observed")], "ab"
    ).rows
    assert [(row.side, row.group) for row in rows if row.side == "a"] == [
        ("a", group) for group in ("elected", "technicians", "actors", "citizens")
    ]
    held = {(row.side, row.group): row for row in rows}
    assert held["a", "citizens"].declared.families == {HUMANIST}
    assert held["a", "technicians"].declared.families == set()
    # b did not say who holds it: a row of its own, and no group is given it.
    assert held["b", ""].observed.families == {PRO_DOMO}
    assert held["b", "elected"].observed.families == set()


def test_sides_are_compared_two_by_two() -> None:
    every = [
        stated("a", HUMANIST, "declared", "elected"),
        stated("b", HUMANIST, "declared", "elected"),
        stated("b", PRO_DOMO, "observed", "elected"),
    ]
    found = compared(every, "abc").between
    assert [(pair.one, pair.other) for pair in found] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert said(found[0].told) == {
        "déclaré des deux côtés": [str(FAMILY[HUMANIST])],
        "observé chez le second seulement": [str(FAMILY[PRO_DOMO])],
    }
    # c has said nothing: what a declares is declared by the first only.
    assert said(found[1].told) == {"déclaré par le premier seulement": [str(FAMILY[HUMANIST])]}


def test_what_is_said_again_later_is_told_from_what_is_new() -> None:
    every = [
        stated("a", HUMANIST, "declared", when=1996),
        stated("a", HUMANIST, "declared", when=2014),
        stated("a", PRO_DOMO, "declared", when=2014),
        stated("a", PRO_DOMO, "observed", when=2020),
    ]
    ((_, told), (_, silent)) = compared(every, "ab").over_time
    assert said(told) == {
        "1996 : déclaré pour la première fois": [str(FAMILY[HUMANIST])],
        "2014 : déclaré pour la première fois": [str(FAMILY[PRO_DOMO])],
        "2014 : toujours déclaré": [str(FAMILY[HUMANIST])],
        "2020 : observé pour la première fois": [str(FAMILY[PRO_DOMO])],
    }
    assert silent == ()


def test_never_debated_is_not_the_same_as_not_said() -> None:
    never, unsaid, debated = (stated("a", family, "declared") for family in ReferentialFamily)
    never.debated, debated.debated, debated.debated_in = False, True, ["between"]
    (found,) = compared([never, unsaid, debated], "a").debates
    assert (found.not_debated, found.unsaid) == (1, 1)
    assert [(one, [str(place) for place in places]) for one, places in found.debated] == [
        (debated, ["entre les deux"])
    ]


@pytest.mark.usefixtures("world")
def test_the_same_family_is_stated_again_when_it_says_something_more(browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    observed = {"family": "humaniste", "held_by": ["elected"], "standing": "observed", "said_on": "2023"}
    assert ours.post(f"{PAGE}/new", observed).status_code == 303
    assert ours.post(f"{PAGE}/new", observed).status_code == 422
    assert ours.post(f"{PAGE}/new", {**observed, "said_on": "2025"}).status_code == 303
    assert ours.post(f"{PAGE}/new", {**observed, "said_on": "hier"}).status_code == 422
    seen = [text_of(browser.get(f"{PAGE}/compared")) for browser in (ours, theirs)]
    assert all("observé sans avoir été déclaré" in page and "2025" in page for page in seen)
    assert browser_of(STRANGER).get(f"{PAGE}/compared").status_code == 404
