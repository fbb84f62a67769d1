"""What a shared text says, in the reader's words: the name of each of its places, and what stands there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aict.core.errors import Sentence
from aict.core.merging import Content, changes
from aict.core.shapes import ORDER, Items, Part, Path, Plain, Prose, Several, Shape
from aict.core.templating import say
from aict.core.versions import worded

FIELD = "field"
"""The list that says the names of fields which have no label of their own."""
Words = Mapping[str, Callable[[Any], str]]
"""How a feature says the values of its lists, by the name of each list."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the places of some contents of one shape are said."""

    shape: Part
    words: Words
    contents: tuple[Content, ...]
    """Where the names of items are looked for, first to last."""

    def label(self, path: Path) -> str:
        """The name of a place: of its field, and of the item it belongs to."""
        return " – ".join(self._steps(path)) or say(Sentence("Tout le texte"))

    def _steps(self, path: Path) -> list[str]:
        shape: Shape = self.shape
        found = []
        for place, step in enumerate(path):
            if isinstance(shape, Items):
                found.append(self._item_label(shape, path[: place + 1]))
                shape = shape.item
            elif isinstance(shape, Part):
                shape = shape.of(step)
                label = _label_of(shape)
                if not isinstance(shape, Items | Part) or place == len(path) - 1:
                    found.append(say(label) if label else self._said(FIELD, step))
        return found

    def _item_label(self, items: Items, path: Path) -> str:
        if path[-1] == ORDER:
            return say(Sentence("%(list)s : leur ordre", list=items.label))
        return say(Sentence("%(kind)s « %(name)s »", kind=items.one, name=self._name(items, path)))

    def _name(self, items: Items, path: Path) -> str:
        *lists, key = path
        for content in self.contents:
            found = items.keyed(_at(content, tuple(lists))).get(key)
            if found:
                return str(found.get(items.name) or "")
        return ""

    def value(self, path: Path, value: Any) -> str:  # noqa: ANN401 (any part of a content)
        """What stands at a place, as plain text; nothing for nothing."""
        if value is None:
            return ""
        shape: Shape = self.shape
        for place, step in enumerate(path):
            if isinstance(shape, Items):
                if step == ORDER:
                    return "\n".join(self._name(shape, (*path[:place], key)) for key in value)
                shape = shape.item
            elif isinstance(shape, Part):
                shape = shape.of(step)
        return self._spelled(shape, value)

    def lines(self, content: Content) -> list[tuple[str, str]]:
        """Everything that a content says, by the names of its places; what is empty is left out."""
        found = [
            (change.path, self.value(change.path, change.after))
            for change in changes(self.shape, {}, content)
        ]
        return [(self.label(path), worded(path, said)) for path, said in found if said]

    def _spelled(self, shape: Shape, value: Any) -> str:  # noqa: ANN401 (any part of a content)
        if isinstance(shape, Several):
            return ("\n" if shape.key else " ; ").join(self._said(shape.words, one) for one in value)
        if isinstance(shape, Part):
            return "\n".join(self._lines(shape, value))
        if isinstance(shape, Items):
            return "\n\n".join(self._spelled(shape.item, one) for one in value)
        return value if isinstance(shape, Prose) else self._said(shape.words, value)

    def _lines(self, part: Part, value: Content) -> list[str]:
        found = []
        for name, shape in part.fields.items():
            said = self._spelled(shape, value[name]) if value.get(name) else ""
            if said and isinstance(shape, Part):
                found.append(said)
            elif said:
                found.append(
                    say(Sentence("%(field)s : %(value)s", field=_label_of(shape) or name, value=said))
                )
        return found

    def _said(self, words: str | None, value: Any) -> str:  # noqa: ANN401 (a value of a list)
        return self.words.get(words or "", str)(value)


def _label_of(shape: Shape) -> Sentence | None:
    return shape.label if isinstance(shape, Plain | Prose | Several | Items) else None


def _at(content: Content, path: Path) -> Any:  # noqa: ANN401 (any part of a content)
    found: Any = content
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found
