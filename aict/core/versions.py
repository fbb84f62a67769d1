"""One text in several languages: its original, and what somebody wrote of it in others (product.md §12).

A content keeps its versions beside the words they say again, at any depth and only where there are any:
`{"statement": "…", "versions": {"en": {"statement": "…"}}}`. They are a part of the text like any other: written, brought together,
compared and agreed to with it. Nothing is ever translated by a machine.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from aict.core.errors import Quoted, Sentence
from aict.core.languages import LOCALES, Worded, reader_language
from aict.core.merging import Content
from aict.core.shapes import Items, Part, Path, Plain, Prose, Shape

VERSIONS: Final = "versions"
"""The field of a content in which the other languages stand."""
IN_WORDS: Final = {"fr": Sentence("français"), "en": Sentence("anglais")}
"""The languages in which a version may be written, as a sentence names them."""

Versions = Mapping[str, Mapping[str, str]]
"""By language, the fields that are said again in it."""


def with_versions(fields: Mapping[str, Shape], *said: str) -> Part:
    """A part of which the fields `said` may be written in the other languages too."""
    versions = {
        language: Part({name: _again(fields[name], language) for name in said}) for language in LOCALES
    }
    return Part({**fields, VERSIONS: Part(versions)})


def _again(shape: Shape, language: str) -> Shape:
    if not isinstance(shape, Plain | Prose) or shape.label is None:
        raise TypeError(shape)
    label = Sentence("%(field)s – en %(language)s", field=shape.label, language=IN_WORDS[language])
    return Prose(label) if isinstance(shape, Prose) else Plain(label, shape.words)


def versions_in(part: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """What one part of a content says in other languages; nothing empty among it."""
    found = {
        language: {name: words for name, words in said.items() if words}
        for language, said in (part.get(VERSIONS) or {}).items()
    }
    return {language: said for language, said in found.items() if said}


def _parts(value: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 (any part of a content)
    if isinstance(value, Mapping):
        yield value
        for name, inner in value.items():
            if name != VERSIONS:
                yield from _parts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _parts(inner)


def languages_in(content: Content, original: str) -> tuple[str, ...]:
    """The languages in which a content says something: that of its original, then the others in the order of the site."""
    written = {language for part in _parts(content) for language in versions_in(part)}
    others = [*(each for each in LOCALES if each in written), *sorted(written - set(LOCALES))]
    return (original, *(each for each in others if each != original))


def is_whole(shape: Part, content: Content, language: str) -> bool:
    """Whether a version says everything again that the original says where versions may be."""
    return all(
        not part.get(name) or versions_in(part).get(language, {}).get(name)
        for inner, part in _shaped(shape, content)
        for name in _said_again(inner)
    )


def _said_again(shape: Part) -> tuple[str, ...]:
    versions = shape.fields.get(VERSIONS)
    fields = next(iter(versions.fields.values())) if isinstance(versions, Part) else Part()
    return tuple(fields.fields) if isinstance(fields, Part) else ()


def _shaped(shape: Part, content: Content) -> Iterator[tuple[Part, Content]]:
    yield shape, content
    for name, inner in shape.fields.items():
        if isinstance(inner, Items):
            for item in content.get(name) or ():
                yield from _shaped(inner.item, item)


def in_language(content: Content, language: str) -> Content:
    """A content as a reader of that language reads it: the version where there is one, else the original."""
    read: Content = _read(content, language)
    return read


def _read(value: Any, language: str) -> Any:  # noqa: ANN401 (any part of a content)
    if isinstance(value, Mapping):
        said = versions_in(value).get(language, {})
        plain = {name: _read(inner, language) for name, inner in value.items() if name != VERSIONS}
        return plain | {name: Worded.of(words, language) for name, words in said.items()}
    return [_read(inner, language) for inner in value] if isinstance(value, list) else value


def read_by(content: Content, language: str | None = None) -> Content:
    """A content in that language, of the reader of the page by default."""
    return in_language(content, language or reader_language())


def other_versions(content: Content, original: str) -> tuple[str, ...]:
    """The languages of a content beside the one in which the reader of the page reads it."""
    languages = languages_in(content, original)
    read = reader_language() if reader_language() in languages else original
    return tuple(language for language in languages if language != read)


def other_languages(content: Content, original: str) -> tuple[str, ...]:
    """The languages of the site in which a content says nothing yet."""
    return tuple(language for language in LOCALES if language not in languages_in(content, original))


def quoted(content: Content, field: str, original: str) -> Quoted:
    """What a field says to the reader of the page, marked with the language it is in."""
    language = reader_language()
    words = versions_in(content).get(language, {}).get(field)
    return Quoted(words, language) if words else Quoted(str(content[field]), original)


def language_of(words: str, original: str) -> str:
    """The language of words that were read in a content whose original is in that one."""
    return words.language if isinstance(words, Worded) else original


def language_at(path: Path) -> str | None:
    """The language of a place that belongs to a version; None for a place of the original."""
    return path[path.index(VERSIONS) + 1] if VERSIONS in path[:-1] else None


def worded(path: Path, words: str) -> str:
    """What stands at a place, in its own language where that is a version."""
    language = language_at(path)
    return Worded.of(words, language) if language else words


def languages_said(shape: Part, content: Content, original: str) -> Sentence | None:
    """The languages of a content in words, an unfinished version said to be one; None where there is one language only."""
    languages = languages_in(content, original)
    if len(languages) == 1:
        return None
    said = [_one_said(shape, content, language, original) for language in languages]
    together = said[0]
    for each in said[1:-1]:
        together = Sentence("%(first)s, %(then)s", first=together, then=each)
    return Sentence("%(first)s et %(then)s", first=together, then=said[-1])


def _one_said(shape: Part, content: Content, language: str, original: str) -> Sentence:
    name: object = IN_WORDS.get(language, language)
    if language == original or is_whole(shape, content, language):
        return Sentence("en %(language)s", language=name)
    return Sentence("en partie en %(language)s", language=name)
