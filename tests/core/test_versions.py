"""One text in several languages: its versions are written, brought together and compared like the rest of it."""

import pytest

from aict.core.errors import Sentence
from aict.core.languages import LOCALES, Worded
from aict.core.merging import UNKNOWN, Choice, Content, changes, merge
from aict.core.shapes import Items, Part, Plain, Prose
from aict.core.versions import (
    IN_WORDS,
    in_language,
    is_whole,
    languages_in,
    languages_said,
    with_versions,
)

ITEM = with_versions({"label": Plain(Sentence("Nom")), "unit": Plain(Sentence("Unité"))}, "label")
SHAPE = with_versions(
    {
        "statement": Prose(Sentence("Énoncé")),
        "why": Prose(Sentence("Pourquoi")),
        "owners": Part(),
        "items": Items(Sentence("Choses"), Sentence("Chose"), ITEM, name="label"),
    },
    "statement",
    "why",
)


def text(statement: str = "Un", /, **more: object) -> Content:
    item = {"id": "1", "label": "Eau", "unit": "m³"}
    return {"statement": statement, "why": None, "owners": {}, "items": [item], **more}


def said(**languages: dict[str, str]) -> dict[str, dict[str, dict[str, str]]]:
    return {"versions": dict(languages)}


def test_every_language_of_the_site_has_a_name_in_a_sentence() -> None:
    assert set(LOCALES) <= IN_WORDS.keys()


def test_a_reader_reads_the_version_in_their_language_else_the_original() -> None:
    content = text(**said(en={"statement": "One"}))
    content["items"][0]["versions"] = {"en": {"label": "Water", "unit": ""}}
    read = in_language(content, "en")
    assert (read["statement"], read["items"][0]["label"], read["items"][0]["unit"]) == ("One", "Water", "m³")
    assert isinstance(read["statement"], Worded)
    assert read["statement"].language == "en"
    assert "versions" not in read
    assert "versions" not in read["items"][0]
    assert in_language(content, "fr") == text() | {"items": [{"id": "1", "label": "Eau", "unit": "m³"}]}


def test_languages_are_those_in_which_something_is_written_the_original_first() -> None:
    inner = text()
    inner["items"][0]["versions"] = {"en": {"label": "Water"}}
    assert languages_in(inner, "fr") == ("fr", "en")
    assert languages_in(text(**said(en={"statement": ""})), "fr") == ("fr",)
    assert languages_in(text(**said(fr={"statement": "Un"})), "en") == ("en", "fr")


def test_a_version_that_leaves_something_out_is_said_to_be_one_in_part() -> None:
    content = text(**said(en={"statement": "One"}))
    assert not is_whole(SHAPE, content, "en")
    assert "en partie" in str(languages_said(SHAPE, content, "fr"))
    content["items"][0]["versions"] = {"en": {"label": "Water"}}
    assert is_whole(SHAPE, content, "en")
    assert "en partie" not in str(languages_said(SHAPE, content, "fr"))
    assert languages_said(SHAPE, text(), "fr") is None


def test_a_version_by_one_side_and_the_original_by_the_other_come_together() -> None:
    base = text()
    theirs, mine = text("Un, autrement"), text(**said(en={"statement": "One"}))
    expected = text("Un, autrement", **said(en={"statement": "One"}))
    for one, other in ((theirs, mine), (mine, theirs)):
        found = merge(SHAPE, base=base, theirs=one, mine=other)
        assert (found.content, found.clashes) == (expected, ())


def test_two_fields_of_a_new_version_by_two_sides_come_together_and_one_field_by_both_is_a_clash() -> None:
    one, other = text(**said(en={"statement": "One"})), text(**said(en={"why": "Because"}))
    both = merge(SHAPE, base=text(), theirs=one, mine=other)
    assert both.clashes == ()
    assert both.content["versions"] == {"en": {"statement": "One", "why": "Because"}}
    third = text(**said(en={"statement": "Single"}))
    found = merge(SHAPE, base=text(), theirs=one, mine=third)
    assert [clash.path for clash in found.clashes] == [("versions", "en", "statement")]
    settled = merge(
        SHAPE, base=text(), theirs=one, mine=third, choices={found.clashes[0].path: Choice.THEIRS}
    )
    assert settled.content == one


def test_paragraphs_of_a_version_come_together() -> None:
    base = text(**said(en={"why": "First\n\nSecond"}))
    theirs = text(**said(en={"why": "First, changed\n\nSecond"}))
    mine = text(**said(en={"why": "First\n\nSecond, changed"}))
    found = merge(SHAPE, base=base, theirs=theirs, mine=mine)
    assert found.content["versions"] == {"en": {"why": "First, changed\n\nSecond, changed"}}
    assert found.clashes == ()


def test_a_version_removed_while_the_other_writes_in_it_is_a_clash_not_a_loss() -> None:
    base = text(**said(en={"statement": "One"}))
    theirs = text(**said(en={"statement": "One and only"}))
    assert [c.path for c in merge(SHAPE, base=base, theirs=theirs, mine=text()).clashes]
    removed = merge(SHAPE, base=base, theirs=base, mine=text())
    assert (removed.content, removed.clashes) == (text(), ())


@pytest.mark.parametrize("base", [text(), UNKNOWN])
def test_a_text_without_versions_gets_none_by_being_brought_together(base: Content) -> None:
    found = merge(SHAPE, base=base, theirs=text(), mine=text())
    assert found.content == text()


def test_what_a_version_changes_is_told_field_by_field() -> None:
    found = changes(SHAPE, text(), text(**said(en={"statement": "One"})))
    assert [(c.path, c.before, c.after) for c in found] == [(("versions", "en", "statement"), None, "One")]
