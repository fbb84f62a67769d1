"""Two writings of one text: what comes together by itself, what clashes, and that no word is lost on the way."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aict.core.errors import Sentence
from aict.core.merging import UNKNOWN, Choice, Merge, changes, merge
from aict.core.prose import differences, weave
from aict.core.shapes import ORDER, Items, Part, Plain, Prose, Several

A_LABEL = Sentence("Un champ")
SHAPE = Part(
    {
        "text": Prose(A_LABEL),
        "goals": Several(A_LABEL),
        "items": Items(
            A_LABEL,
            A_LABEL,
            Part({"label": Plain(A_LABEL), "why": Prose(A_LABEL), "dates": Several(A_LABEL, key="date")}),
            name="label",
        ),
    }
)


# ── Long texts ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "woven"),
    [
        ("un\ndeux", "UN\ndeux", "un\nDEUX", "UN\nDEUX"),
        ("un\n\ndeux", "un\n\ndeux\n\ntrois", "zéro\n\nun\n\ndeux", "zéro\n\nun\n\ndeux\n\ntrois"),
        ("a b\nc d\ne f", "a B\nc d\ne f", "a b\nc d\ne F", "a B\nc d\ne F"),
        ("a b\nc d\ne f", "a b\ne f", "a b\nc d\ne f\ng", "a b\ne f\ng"),
        ("a b.", "a b.\nnouveau", "a B.", "a B.\nnouveau"),
        ("", "le leur", "", "le leur"),
        ("un deux", "un deux", "un DEUX", "un DEUX"),
        ("un deux", "un DEUX", "un DEUX", "un DEUX"),
        ("un\ndeux\ntrois", "un\ndeux\nTROIS", "UN\ndeux\nTROIS", "UN\ndeux\nTROIS"),
        (
            "un\ndeux\ntrois\nquatre",
            "deux\ntrois\nquatre\nun",
            "un\ndeux\nTROIS\nquatre",
            "deux\nTROIS\nquatre\nun",
        ),
    ],
)
def test_different_paragraphs_come_together(base: str, theirs: str, mine: str, woven: str) -> None:
    for found in (weave(base, theirs, mine), weave(base, mine, theirs)):
        assert (found.text, found.by_itself) == (woven, True)


def test_two_hands_in_one_paragraph_are_shown_together_and_never_taken_as_agreed() -> None:
    found = weave("20 agents avant 2027", "30 agents avant 2027", "20 agents avant 2026")
    assert (found.text, found.by_itself) == ("30 agents avant 2026", False)


@pytest.mark.parametrize(
    ("base", "theirs", "mine"),
    [
        ("un deux trois", "un DEUX trois", "un II trois"),
        ("un\ndeux", "un", "un\nDEUX"),
        ("un", "un\ntheirs", "un\nmine"),
        ("", "le leur", "le mien"),
        ("un", "", "un deux"),
        ("un deux", "mot " * 3001, "un deux trois"),
        # moved by both, by one and removed by the other (as it was, or changed as well), added by both in two places
        ("un\ndeux\ntrois\nquatre", "deux\ntrois\nquatre\nun", "deux\nun\ntrois\nquatre"),
        ("un\ndeux\ntrois", "deux\ntrois\nun", "deux\ntrois"),
        ("un deux trois\nquatre", "quatre", "quatre\nun deux cinq"),
        ("un\ndeux", "fin\nun\ndeux", "un\ndeux\nfin"),
    ],
)
def test_the_same_words_written_differently_do_not_come_together(base: str, theirs: str, mine: str) -> None:
    for found in (weave(base, theirs, mine), weave(base, mine, theirs)):
        assert not found.by_itself


def test_what_differs_is_told_word_by_word() -> None:
    pieces = [(p.kind, p.text) for p in differences("Réduire les fuites, vite.", "Réduire les pertes, vite.")]
    assert pieces == [("same", "Réduire les "), ("gone", "fuites"), ("new", "pertes"), ("same", ", vite.")]


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_differences_give_both_texts_back(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(p.text for p in pieces if p.kind != "new") == before
    assert "".join(p.text for p in pieces if p.kind != "gone") == after


# ── Fields and lists ─────────────────────────────────────────────────────────────────────────────


def item(key: str, **fields: Any) -> dict[str, Any]:
    return {"id": key, "label": f"Indicateur {key}", "why": None, "dates": [], **fields}


BASE: dict[str, Any] = {
    "text": "un",
    "place": "a",
    "goals": ["6", "11"],
    "items": [item("i1", dates=[{"date": "2027", "value": "10"}]), item("i2"), item("i3")],
}


def said(**fields: Any) -> dict[str, Any]:
    return {**BASE, **fields}


def with_item(number: int, **fields: Any) -> dict[str, Any]:
    items = list(BASE["items"])
    items[number] = {**items[number], **fields}
    return said(items=items)


def both_ways(theirs: dict[str, Any], mine: dict[str, Any]) -> tuple[Merge, Merge]:
    return merge(SHAPE, base=BASE, theirs=theirs, mine=mine), merge(
        SHAPE, base=BASE, theirs=mine, mine=theirs
    )


I1, I2, I3 = BASE["items"]
I4, I5 = item("i4"), item("i5")


@pytest.mark.parametrize(
    ("theirs", "mine", "merged"),
    [
        (said(text="deux"), said(place="b"), said(text="deux", place="b")),
        (said(place=None), said(text="deux"), said(text="deux", place=None)),
        (said(goals=["6"]), said(goals=["6", "11", "13"]), said(goals=["6", "13"])),
        (with_item(0, label="L"), with_item(0, why="P"), with_item(0, label="L", why="P")),
        (
            with_item(0, label="L"),
            with_item(1, label="M"),
            said(items=[{**I1, "label": "L"}, {**I2, "label": "M"}, I3]),
        ),
        (
            with_item(0, dates=[{"date": "2027", "value": "12"}]),
            with_item(0, dates=[{"date": "2027", "value": "10"}, {"date": "2030", "value": "20"}]),
            with_item(0, dates=[{"date": "2027", "value": "12"}, {"date": "2030", "value": "20"}]),
        ),
        (said(items=[I1, I3]), with_item(0, label="L"), said(items=[{**I1, "label": "L"}, I3])),
        (said(items=[I3, I1, I2]), with_item(1, label="M"), said(items=[I3, I1, {**I2, "label": "M"}])),
        (said(items=[I3, I2, I1]), said(items=[I1, I4, I2, I3]), said(items=[I3, I2, I1, I4])),
        (said(items=[I1, I2, I3, I5]), said(items=[I1, I2, I3, I4]), said(items=[I1, I2, I3, I4, I5])),
        (said(items=[I4, I1, I2, I3]), said(items=[I1, I2]), said(items=[I4, I1, I2])),
        (said(items=[]), said(text="deux"), said(items=[], text="deux")),
    ],
)
def test_what_comes_together(theirs: dict[str, Any], mine: dict[str, Any], merged: dict[str, Any]) -> None:
    for found in both_ways(theirs, mine):
        assert found.clashes == ()
        assert found.content == merged


@pytest.mark.parametrize(
    ("theirs", "mine", "path"),
    [
        (said(text="deux"), said(text="trois"), ("text",)),
        (said(place="b"), said(place="c"), ("place",)),
        (said(place="b"), said(place=None), ("place",)),
        (with_item(0, label="L"), with_item(0, label="M"), ("items", "i1", "label")),
        (said(items=[I2, I3]), with_item(0, label="L"), ("items", "i1")),
        (said(items=[I2, I1, I3]), said(items=[I1, I3, I2]), ("items", ORDER)),
        (
            with_item(0, dates=[{"date": "2027", "value": "12"}]),
            with_item(0, dates=[{"date": "2027", "value": "14"}]),
            ("items", "i1", "dates"),
        ),
        (
            with_item(0, dates=[]),
            with_item(0, dates=[{"date": "2027", "value": "14"}]),
            ("items", "i1", "dates"),
        ),
        (
            with_item(1, dates=[{"date": "2027", "value": "1"}]),
            with_item(1, dates=[{"date": "2027", "value": "2"}]),
            ("items", "i2", "dates"),
        ),
    ],
)
def test_what_clashes_is_kept_as_written_until_somebody_chooses(
    theirs: dict[str, Any], mine: dict[str, Any], path: tuple[str, ...]
) -> None:
    for one, other in ((theirs, mine), (mine, theirs)):
        found = merge(SHAPE, base=BASE, theirs=one, mine=other)
        assert [clash.path for clash in found.clashes] == [path]
        assert found.content == other
        for choice, chosen in ((Choice.THEIRS, one), (Choice.MINE, other), (Choice.WRITE, other)):
            settled = merge(SHAPE, base=BASE, theirs=one, mine=other, choices={path: choice})
            assert (settled.content, settled.clashes) == (chosen, ())


def test_of_two_values_that_nothing_tells_apart_it_is_not_guessed_which_one_was_removed() -> None:
    dates = [{"date": None, "value": "1"}, {"date": None, "value": "2"}]
    base, theirs, mine = (with_item(0, dates=some) for some in (dates, dates[:1], dates[1:]))
    found = merge(SHAPE, base=base, theirs=theirs, mine=mine)
    assert [clash.path for clash in found.clashes] == [("items", "i1", "dates")]
    assert merge(SHAPE, base=base, theirs=base, mine=mine).content == mine


def test_an_item_removed_and_edited_may_be_put_back_or_left_out() -> None:
    edited = with_item(0, label="L")
    removed = said(items=[I2, I3])
    kept = merge(SHAPE, base=BASE, theirs=edited, mine=removed, choices={("items", "i1"): Choice.THEIRS})
    assert kept.content == edited


def test_without_a_base_whatever_differs_clashes() -> None:
    mine = said(text="deux", items=[I1, {**I2, "label": "M"}])
    found = merge(SHAPE, base=UNKNOWN, theirs=BASE, mine=mine)
    assert {clash.path for clash in found.clashes} == {("text",), ("items", "i2", "label"), ("items", "i3")}
    assert found.content == mine
    assert merge(SHAPE, base=UNKNOWN, theirs=BASE, mine=BASE).clashes == ()


def test_what_an_older_text_did_not_know_and_what_was_left_out_are_not_invented() -> None:
    free = Part()
    old = {"a": "x"}
    newer = {"a": "x", "note": None}
    assert merge(free, base=old, theirs=newer, mine={"a": "y"}).content == {"a": "y", "note": None}
    assert merge(free, base={"a": "x", "b": "y"}, theirs={"b": "y"}, mine={"a": "x", "b": "z"}).content == {
        "b": "z"
    }


def test_every_change_is_told_with_its_place() -> None:
    after = said(text="deux", items=[{**I3, "why": "P"}, I1, I4])
    found = {change.path: (change.before, change.after) for change in changes(SHAPE, BASE, after)}
    assert found == {
        ("text",): ("un", "deux"),
        ("items", "i3", "why"): (None, "P"),
        ("items", "i4"): (None, I4),
        ("items", "i2"): (I2, None),
        ("items", ORDER): (["i1", "i3"], ["i3", "i1"]),
    }
    assert changes(SHAPE, BASE, BASE) == []


# ── Whatever two writers do ──────────────────────────────────────────────────────────────────────

WORDS = st.sampled_from(["alpha", "bravo", "charlie", "delta", "echo"])
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=6)
TEXT = st.lists(PARAGRAPH, max_size=5)


@dataclass
class Writer:
    """Edits a text with words that nobody else has."""

    name: str
    written: int = 0

    def word(self) -> str:
        self.written += 1
        return f"{self.name}{self.written}"


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["change", "insert", "remove", "new paragraph", "remove paragraph"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=4,
)


def edited(text: list[list[str]], edits: list[tuple[str, int, int]], writer: Writer) -> list[list[str]]:
    text = [list(paragraph) for paragraph in text]
    for act, where, which in edits:
        if act == "new paragraph":
            text.insert(where % (len(text) + 1), [writer.word(), writer.word()])
        elif text and act == "remove paragraph":
            text.pop(where % len(text))
        elif text and (paragraph := text[where % len(text)]):
            at = which % len(paragraph)
            if act == "remove" and len(paragraph) > 1:
                paragraph.pop(at)
            elif act == "insert":
                paragraph.insert(at, writer.word())
            else:
                paragraph[at] = writer.word()
    return text


def plain(text: list[list[str]]) -> str:
    return "\n".join(" ".join(paragraph) for paragraph in text)


@settings(max_examples=300, deadline=None)
@given(TEXT, EDITS, EDITS)
def test_no_word_is_lost_or_brought_back_without_a_clash(
    text: list[list[str]], theirs: list[tuple[str, int, int]], mine: list[tuple[str, int, int]]
) -> None:
    base = plain(text)
    one, other = plain(edited(text, theirs, Writer("a"))), plain(edited(text, mine, Writer("b")))
    found = weave(base, one, other)
    assert found == weave(base, other, one)
    if found.text is None:
        return
    words = Counter(found.text.split())
    before, first, second = (Counter(said.split()) for said in (base, one, other))
    for word in {*before, *first, *second}:
        lowest = min(first[word], second[word], first[word] + second[word] - before[word])
        assert words[word] >= lowest, word
        if word not in before:
            assert words[word] == first[word] + second[word], word


@settings(max_examples=100, deadline=None)
@given(TEXT, EDITS)
def test_an_unchanged_side_gives_the_other(text: list[list[str]], edits: list[tuple[str, int, int]]) -> None:
    base, other = plain(text), plain(edited(text, edits, Writer("a")))
    for found in (weave(base, base, other), weave(base, other, base), weave(base, other, other)):
        assert (found.text, found.by_itself) == (other, True)


ITEM = st.fixed_dictionaries(
    {
        "id": st.sampled_from([f"i{n}" for n in range(6)]),
        "label": st.sampled_from("xyz"),
        "why": st.sampled_from([None, "p", "p\nq", "r\nq"]),
        "dates": st.lists(
            st.fixed_dictionaries(
                {"date": st.sampled_from([None, "2027", "2028"]), "value": st.sampled_from("12")}
            ),
            max_size=3,
        ),
    }
)
CONTENT = st.fixed_dictionaries(
    {
        "text": st.sampled_from([None, "un", "un\ndeux", "UN\ndeux", "un\nDEUX"]),
        "goals": st.lists(st.sampled_from(["1", "2", "3"]), max_size=3, unique=True),
        "items": st.lists(ITEM, max_size=5, unique_by=lambda one: str(one["id"])),
    }
)


def test_property_of_merging_contents() -> None:
    """Symmetric, and an unchanged side gives the other; what both kept unchanged stays; what only one added is there."""

    @settings(max_examples=400, deadline=None)
    @given(CONTENT, CONTENT, CONTENT)
    def check(base: dict[str, Any], theirs: dict[str, Any], mine: dict[str, Any]) -> None:
        one, other = (
            merge(SHAPE, base=base, theirs=theirs, mine=mine),
            merge(SHAPE, base=base, theirs=mine, mine=theirs),
        )
        assert {(c.path, str(c.theirs), str(c.mine)) for c in one.clashes} == {
            (c.path, str(c.mine), str(c.theirs)) for c in other.clashes
        }
        if not one.clashes:
            assert one.content == other.content
        for first, second in ((base, mine), (mine, base)):
            found = merge(SHAPE, base=base, theirs=first, mine=second)
            assert (found.content, found.clashes) == (mine, ())
        ids = [each["id"] for each in one.content["items"]]
        assert len(ids) == len(set(ids))
        known = {each["id"] for each in base["items"]}
        added = {each["id"] for side in (theirs, mine) for each in side["items"]} - known
        assert added <= set(ids)

    check()
