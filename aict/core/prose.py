"""Long texts: two writings of one text brought together, and what differs between two, word by word.

The paragraph is the unit of meaning: what one side changed in one paragraph and the other side in
another comes together by itself. Two hands in the same paragraph never do, even on different words:
"20 agents before 2027" must not become a promise that nobody made. The only place that knows merge3.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from merge3 import Merge3

_TOKEN = re.compile(r"\n|[^\S\n]+|\w+(?:[’'.,-]\w+)*|[^\w\s]")
_MOST = 3000
"""Words and blanks that are compared one by one: beyond, a paragraph of many pages would keep everybody waiting."""
_Stretch = tuple[list[str], list[str], list[str], int]


@dataclass(frozen=True, slots=True)
class Woven:
    """Two writings brought together."""

    text: str | None
    """None when both put different words in the same place."""
    by_itself: bool
    """Whether nobody needs to look: no paragraph was touched by both."""


def weave(base: str, theirs: str, mine: str) -> Woven:
    """Bring two writings of one text together; the same whoever is called `mine`."""
    lines: list[str] = []
    by_itself = True
    for before, one, other, _ in _stretches(*(text.split("\n") for text in (base, theirs, mine))):
        found = _either(before, one, other)
        if found is None:
            woven = _by_words(*("".join(f"{line}\n" for line in part) for part in (before, one, other)))
            if woven.text is None:
                return woven
            by_itself = by_itself and woven.by_itself
            found = woven.text.removesuffix("\n").split("\n") if woven.text else []
        lines += found
    by_itself = by_itself and _none_moved_twice(lines, base, theirs, mine)
    return Woven("\n".join(lines), by_itself and _words_add_up("\n".join(lines), base, theirs, mine))


def _none_moved_twice(woven: list[str], *texts: str) -> bool:
    """Whether each paragraph stands as often as it should: a moved one may stand twice, or where the other removed it."""
    base, one, other = (Counter(text.split("\n")) for text in texts)
    found = Counter(woven)
    paragraphs = {each for each in (*base, *one, *other) if each.strip()}
    return all(found[each] == _changed(base[each], one[each], other[each]) for each in paragraphs)


def _changed(before: int, one: int, other: int) -> int | None:
    if one in (before, other):
        return other
    return one if before == other else None


def _words_add_up(*texts: str) -> bool:
    """Whether each word stands as often as both changes together make it stand.

    It does not where one removed a paragraph that the other put elsewhere *and* changed: no paragraph tells, its words do.
    """
    woven, base, one, other = (
        Counter(each for each in _TOKEN.findall(text) if each.strip()) for text in texts
    )
    return all(
        _adds_up(base[word], one[word], other[word], woven[word]) for word in {*base, *one, *other, *woven}
    )


def _adds_up(before: int, one: int, other: int, found: int) -> bool:
    """Of a word that both removed, or both added, either may have been in the other's mind."""
    alike = (one - before) * (other - before) > 0
    return alike or found == one + other - before


def _by_words(base: str, theirs: str, mine: str) -> Woven:
    words, *written = (_TOKEN.findall(text) for text in (base, theirs, mine))
    if max(len(words), *map(len, written)) > _MOST:
        return Woven(None, by_itself=False)
    touched: tuple[set[int], set[int]] = (set(), set())
    result: list[str] = []
    for before, one, other, start in _stretches(words, *written):
        found = _either(before, one, other)
        if found is None:
            return Woven(None, by_itself=False)
        result += found
        if one != other:
            for paragraphs, changed in zip(touched, (one, other), strict=True):
                if changed != before:
                    paragraphs.update(_paragraphs(words, start, len(before), changed))
    return Woven("".join(result), by_itself=not touched[0] & touched[1])


def _paragraphs(words: list[str], start: int, length: int, written: list[str]) -> set[int]:
    """The numbers of the paragraphs that a change touches; whole paragraphs put between two touch neither."""
    first = words[:start].count("\n")
    if length:
        return set(range(first, first + words[start : start + length - 1].count("\n") + 1))
    between = start == 0 or words[start - 1] == "\n"
    return set() if between and written[-1] == "\n" else {first}


def _stretches(base: list[str], one: list[str], other: list[str]) -> Iterator[_Stretch]:
    """The three texts cut where all three agree: what each has there, and where it begins in the base."""
    at = at_one = at_other = 0
    for start, end, *others in Merge3(base, one, other).find_sync_regions():
        start_one, end_one, start_other, end_other = others
        yield base[at:start], one[at_one:start_one], other[at_other:start_other], at
        yield base[start:end], one[start_one:end_one], other[start_other:end_other], start
        at, at_one, at_other = end, end_one, end_other


def _either(before: list[str], one: list[str], other: list[str]) -> list[str] | None:
    if one in (before, other):
        return other
    return one if other == before else None


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that two texts share, or that only one of them has."""

    kind: str
    """`same`, `gone` or `new`."""
    text: str


def differences(before: str, after: str) -> list[Piece]:
    """What became of a text, word by word: paragraphs are compared first, then the words of those that changed."""
    pieces: list[Piece] = []
    for old, new, same in _compared(before.splitlines(keepends=True), after.splitlines(keepends=True)):
        pieces += _pieces(old, new, same=same) if same else _words_of("".join(old), "".join(new))
    return pieces


def _words_of(old: str, new: str) -> list[Piece]:
    words, others = _TOKEN.findall(old), _TOKEN.findall(new)
    whole = _pieces([old], [new], same=False)
    if max(len(words), len(others)) > _MOST:
        return whole
    found = list(_compared(words, others))
    kept = sum(not word.isspace() for gone, _, same in found if same for word in gone)
    # Another text altogether is read more easily whole than as what little the two have in common.
    if 2 * kept < min(_count(words), _count(others)):
        return whole
    return [piece for gone, added, same in found for piece in _pieces(gone, added, same=same)]


def _count(words: list[str]) -> int:
    return sum(not word.isspace() for word in words)


def _compared(
    before: Sequence[str], after: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], bool]]:
    for tag, i, j, k, m in SequenceMatcher(None, before, after).get_opcodes():
        yield before[i:j], after[k:m], tag == "equal"


def _pieces(old: Sequence[str], new: Sequence[str], *, same: bool) -> list[Piece]:
    if same:
        return [Piece("same", "".join(old))]
    both = (Piece("gone", "".join(old)), Piece("new", "".join(new)))
    return [piece for piece in both if piece.text]
