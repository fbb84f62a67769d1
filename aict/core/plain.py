"""Plain values as canonical JSON, and back: what is frozen one day and read again on another.

Canonical: keys in order, no space, text composed (NFC) and kept as UTF-8. An object that JSON does not know is written with the name of
what it is, so that nothing depends on the language of a print nor on the code that reads it. Lists stand for tuples.
"""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any

from aict.core.charts import Tone
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Quoted, Sentence

_KIND = "is"
_KNOWN: Mapping[str, type] = {"Amount": Amount, "Quoted": Quoted}

Kinds = Mapping[str, type]
"""Dataclasses of the caller by the name under which each is written."""


def canonical(value: object, kinds: Kinds) -> str:
    """Canonical JSON of a value. Raises `TypeError` for one that is not plain."""
    plain = _plain(value, {**_KNOWN, **kinds})
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def made_of(value: object, kinds: Kinds) -> Any:  # noqa: ANN401 - whatever was written
    """What was written, from its parsed JSON."""
    return _read(value, {**_KNOWN, **kinds})


def _plain(value: Any, kinds: Kinds) -> Any:  # noqa: ANN401, PLR0911 - any plain value; one return a kind
    if isinstance(value, Tone):
        return {_KIND: "Tone", "value": value.value}
    if isinstance(value, str):
        # Two ways to type one accent are one text: they may not give two fingerprints.
        return unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Decimal | PartialDate):
        return {_KIND: type(value).__name__, "value": str(value)}
    if isinstance(value, Sentence):
        return {_KIND: "Sentence", "text": value.text, "places": _plain(value.places, kinds)}
    if is_dataclass(value) and type(value).__name__ in kinds:
        return {_KIND: type(value).__name__} | {
            f.name: _plain(getattr(value, f.name), kinds) for f in fields(value)
        }
    if isinstance(value, dict):
        return {str(key): _plain(item, kinds) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item, kinds) for item in value]
    raise TypeError(type(value))


def _read(value: Any, kinds: Kinds) -> Any:  # noqa: ANN401 - any plain value
    if isinstance(value, list):
        return tuple(_read(item, kinds) for item in value)
    if not isinstance(value, dict):
        return value
    kind = value.get(_KIND)
    rest = {key: _read(item, kinds) for key, item in value.items() if key != _KIND}
    return rest if kind is None else _made(kind, rest, kinds)


def _made(kind: str, rest: dict[str, Any], kinds: Kinds) -> Any:  # noqa: ANN401 - an object of the kind named
    if kind == "Decimal":
        return Decimal(rest["value"])
    if kind == "PartialDate":
        return PartialDate.parse(rest["value"])
    if kind == "Tone":
        return Tone(rest["value"])
    if kind == "Sentence":
        return Sentence(rest["text"], **dict(rest["places"]))
    return kinds[kind](**rest)
