"""What an agreed text says, in every language in which somebody wrote it: the print takes the one of its reader."""

from typing import Protocol

from aict.core import versions as core
from aict.reporting.blocks import Versions, Written


class Said(Protocol):
    """A text, or a part of one, that may have versions."""

    @property
    def versions(self) -> core.Versions:
        """By language, the fields that are said again."""


def written(text: Said, name: str, original: str) -> Written | None:
    """A field of a text whose original is in that language; None when it says nothing in any."""
    words = getattr(text, name)
    others = {language: said[name] for language, said in text.versions.items() if said.get(name)}
    texts = {original: words} | others if words else others
    if set(texts) <= {original}:
        return words or None
    return Versions(tuple(texts.items()))
