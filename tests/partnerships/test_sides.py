"""What concerns each side is read with the reader's own side first, whichever recorded the partnership."""

import re
from dataclasses import dataclass

import pytest

from aict.partnerships.sides import own_first
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.objectives.pages import text_of


@dataclass(frozen=True)
class Part:
    key: str


@pytest.mark.parametrize(
    ("sides", "found", "read"),
    [
        ("ab", "joint a b third", "joint a b third"),
        ("ba", "joint a b third", "joint b a third"),
        ("ba", "a both b", "b both a"),
        ("ba", "a>b b>a", "b>a a>b"),
        ("cab", "a>b b>c c>a", "c>a a>b b>c"),
        ("ba", "presence distance", "presence distance"),
    ],
)
def test_the_own_side_comes_first_and_what_is_nobodys_keeps_its_place(
    sides: str, found: str, read: str
) -> None:
    parts = [Part(key) for key in found.split()]
    assert [part.key for part in own_first([*sides], parts, "key")] == read.split()
    assert [key for key, _ in own_first([*sides], [(key, 0) for key in found.split()], 0)] == read.split()


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("/", r'<section aria-labelledby="mine">.*?</section>'),
        ("/partnerships/alpha/objectives/{objective}", r'<section aria-labelledby="words">.*?</section>'),
        ("/partnerships/alpha/asymmetry", r"<article.*?</article>"),
    ],
    ids=["first page", "answers to a proposal", "figures of the register"],
)
def test_each_reader_finds_their_own_side_first(
    browser_of: BrowserOf, world: World, path: str, part: str
) -> None:
    names = [world.alpha.a.organisation.name, world.alpha.b.organisation.name]
    for email, own in ((OFFICER_A, names), (OFFICER_B, names[::-1])):
        page = text_of(browser_of(email).get(path.format(objective=world.alpha.objective.code)))
        # A single direction names both: who travelled comes before where to.
        parts = [found for found in re.findall(part, page, re.DOTALL) if " vers " not in found]
        both = [found for found in parts if all(name in found for name in names)]
        assert both
        for found in both:
            assert found.index(own[0]) < found.index(own[1])
