"""Every message of the code has its translation, with the same places, in the typography of its language."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from jinja2 import Environment, nodes

from aict.core.languages import LOCALES, catalogue
from tests.structure.house import ROOT, TEMPLATE_FOLDERS, where


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("messages", ROOT / ".ci" / "messages.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["messages"] = module
    spec.loader.exec_module(module)
    return module


messages = _script()
FOUND = messages.extract()
TRANSLATED = [locale for locale in LOCALES if locale != "fr"]
_PLACE = re.compile(r"%\(\w+\)[sd]|%%")
_FRENCH_TYPOGRAPHY = re.compile(r"[«»]|[  ][:;?!]|\d [%€]")


def path_of(locale: str) -> Path:
    path: Path = messages.TRANSLATIONS / locale / "LC_MESSAGES" / "messages.po"
    return path


def entries(locale: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = messages.read_catalogue(path_of(locale))
    return found


def test_every_text_of_a_message_is_written_where_it_is_marked() -> None:
    assert FOUND.computed == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_catalogue_is_in_order(locale: str, tmp_path: Path) -> None:
    """What `make messages` would write is what is there."""
    copy = tmp_path / locale / "LC_MESSAGES" / "messages.po"
    messages.write_catalogue(copy, messages.brought_up_to_date(entries(locale), FOUND))
    assert copy.read_text("utf-8") == path_of(locale).read_text("utf-8")


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_message_has_its_translation(locale: str) -> None:
    """`make messages` lists those that have none."""
    known = entries(locale)
    assert [FOUND.messages[key] for key in FOUND.messages if "" in known.get(key, ("",))] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_places_are_those_of_the_message(locale: str) -> None:
    """The singular may leave out the number; nothing else may be lost, or asked for and not given."""
    for key, texts in entries(locale).items():
        given = {place for text in key for place in _PLACE.findall(text)}
        for text in filter(None, texts):
            asked = set(_PLACE.findall(text))
            assert asked <= given, key
            assert given - asked <= ({"%(n)s", "%(num)s"} if len(key) > 1 else set()), key


def test_english_has_no_french_typography() -> None:
    assert [t for texts in entries("en").values() for t in texts if _FRENCH_TYPOGRAPHY.search(t)] == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('Sentence("un fait")', ("un fait",)),
        ('_("un " "fait")', ("un fait",)),
        ('ngettext("un fait", "%(num)s faits", n)', ("un fait", "%(num)s faits")),
        ('phrase("un fait", "%(n)s faits", n=n)', ("un fait", "%(n)s faits")),
        ('phrase("un fait", n=n)', ("un fait",)),
    ],
)
def test_messages_of_a_module_are_found(source: str, message: tuple[str, ...]) -> None:
    found = messages.Found()
    messages.read_module(source, "aict/x.py", found)
    assert list(found.messages) == [message]


_TAG = re.compile(r"<[^<>]*>|<[^<>]*$")
_READ_ALOUD = re.compile(r'\b(?:alt|aria-label|placeholder|title)="([^"\0]*)')
_WORD = re.compile(r"[^\W\d_]{2,}")
_SAME_EVERYWHERE = {"AICT", "CSV", "PDF", "XLSX", "SHA", "SIREN", "https"}


# Ends of identifiers and names of attributes, in macros that are used inside a tag.
_NOT_READ = {"hint", "error", "lang", "dir"}


def bare_words(source: str) -> list[str]:
    """Words that a template says to its reader without having them translated."""
    tree = Environment(extensions=["jinja2.ext.i18n"], autoescape=True).parse(source)
    pieces = [node.data if isinstance(node, nodes.TemplateData) else "\0" for node in _outputs(tree)]
    html = re.sub(r"&\w+;", " ", "".join(pieces))
    said = [_TAG.sub(" ", html), *_READ_ALOUD.findall(html)]
    return [word for text in said for word in _WORD.findall(text) if word not in _SAME_EVERYWHERE | _NOT_READ]


def _outputs(tree: nodes.Node) -> Iterator[nodes.Node]:
    for output in tree.find_all(nodes.Output):
        yield from output.nodes


def test_no_text_of_a_template_is_left_out() -> None:
    assert [
        f"{where(path)}: {word}"
        for folder in TEMPLATE_FOLDERS
        for path in sorted(folder.rglob("*.html"))
        for word in bare_words(path.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('<p class="lede">{{ _("Bonjour") }} – PDF</p>', []),
        ("<p>Bonjour {{ name }}</p>", ["Bonjour"]),
        ('<a href="/x" {% if a %}class="b"{% endif %}>{{ name }}</a>', []),
        ('<img alt="Carte">', ["Carte"]),
        ('<nav aria-label="{{ _("Pages") }}">', []),
    ],
)
def test_bare_words_are_seen(source: str, words: list[str]) -> None:
    assert bare_words(source) == words


def test_a_computed_text_is_seen() -> None:
    found = messages.Found()
    messages.read_module('Sentence(f"{n} faits")', "aict/x.py", found)
    messages.read_template("{{ _(word) }}", "templates/x.html", found)
    assert found.computed == ["aict/x.py:1", "templates/x.html:1"]


def test_what_a_merge_by_lines_leaves_is_mended(tmp_path: Path) -> None:
    """Two branches added beside each other: an entry twice, one whose empty text the merge shared with another."""
    torn = tmp_path / "messages.po"
    torn.write_text(
        'msgid "a"\nmsgid "b"\nmsgstr ""\nmsgid "c"\nmsgstr "C"\n\nmsgid "c"\nmsgstr "C"\n', "utf-8"
    )
    found = messages.Found({("a",): "", ("b",): "", ("c",): ""})
    mended = messages.brought_up_to_date(messages.read_catalogue(torn), found)
    assert mended == {("a",): ("",), ("b",): ("",), ("c",): ("C",)}


def test_french_says_zero_in_the_singular_and_english_in_the_plural() -> None:
    words = ("et %(n)s autre fait", "et %(n)s autres faits")
    assert catalogue("fr").ngettext(*words, 0) == words[0]
    assert catalogue("en").ngettext(*words, 0) == "and %(n)s other facts"


def test_no_message_is_both_counted_and_not() -> None:
    """A catalogue knows a message by its first text: the two would take each other's place."""
    counted = {key[0] for key in FOUND.messages if len(key) > 1}
    assert [key for key in FOUND.messages if len(key) == 1 and key[0] in counted] == []


def test_one_word_names_an_organisation() -> None:
    """Everywhere in the interface; official nomenclatures keep their own words, and are no messages."""
    assert [
        text for key in FOUND.messages for text in key if re.search(r"\borganismes?\b", text, re.IGNORECASE)
    ] == []
