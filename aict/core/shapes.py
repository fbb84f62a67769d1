"""What a shared text is made of, said by its feature: single values, long texts, lists, and parts with fields of their own.

`core.merging` brings together and compares any content by its shape; only the feature knows what a field means.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aict.core.errors import Sentence

Path = tuple[str, ...]
"""From the whole text to one of its places: names of fields, identifiers of items."""
ORDER = "order"
"""The last step of the path to the order of a list."""


@dataclass(frozen=True, slots=True)
class Plain:
    """One value: two different ones never come together."""

    label: Sentence | None = None
    words: str | None = None
    """How the value is said: the name of a list of the feature; None for what is read as it is written."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A long text, brought together paragraph by paragraph."""

    label: Sentence


@dataclass(frozen=True, slots=True)
class Several:
    """A short list that is read and settled as one field, but brought together one by one."""

    label: Sentence
    key: str | None = None
    """The field that tells one from another; None when they are plain values."""
    words: str | None = None

    def keyed(self, values: Collection[Any] | None) -> dict[str, Any] | None:
        """The values by what tells them apart; None when nothing does, as between two targets without a date."""
        found = {str((value.get(self.key) if self.key else value) or ""): value for value in values or ()}
        return found if len(found) == len(values or ()) else None


@dataclass(frozen=True, slots=True)
class Part:
    """Fields by name; one that is not named here is a plain value."""

    fields: Mapping[str, "Shape"] = field(default_factory=dict)
    others: Plain = Plain()

    def of(self, name: str) -> "Shape":
        """The shape of a field."""
        return self.fields.get(name, self.others)


@dataclass(frozen=True, slots=True)
class Items:
    """A list of parts that keep their identity (`id`) whatever becomes of their words."""

    label: Sentence
    """What they are together."""
    one: Sentence
    """What one of them is."""
    item: Part
    name: str
    """The field that names one for a reader."""

    def keyed(self, items: Iterable[Mapping[str, Any]] | None) -> dict[str, Any]:
        """The items by their identity."""
        return {str(item["id"]): item for item in items or ()}


Shape = Plain | Prose | Several | Part | Items
ANYTHING = Part()
"""The shape of a text of which nothing is known: each field is a plain value."""
