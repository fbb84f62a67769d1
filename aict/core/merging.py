"""Two contents brought together against the one both come from (product.md §5: nobody's words are lost).

Field by field; long texts by paragraphs; lists item by item, with their order. What cannot come
together is a *clash*: both wrote different things in one place, or one removed what the other
wrote in. It is settled by choosing, never by whoever was last. Pure, and the same for both sides.
"""

import enum
from collections.abc import Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final, TypeVar

from aict.core.prose import weave
from aict.core.shapes import ORDER, Items, Part, Path, Plain, Prose, Several, Shape

Content = dict[str, Any]
K = TypeVar("K", bound=Hashable)
_ONE = Plain()


class Unknown(enum.Enum):
    """The type of `UNKNOWN`."""

    TOKEN = 0


UNKNOWN: Final = Unknown.TOKEN
"""In the place of a base that nobody has: whatever differs is then a clash."""


class Choice(enum.StrEnum):
    """How somebody settled a clash; what was written anew stands in the place of `mine`."""

    THEIRS = "theirs"
    MINE = "mine"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Clash:
    """One place of which both sides made something else; None where it was removed or is empty."""

    path: Path
    base: Any
    theirs: Any
    mine: Any
    together: str | None = None
    """What both say in one paragraph when their words are apart; somebody has to read it first."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Two contents brought together; at each clash stands what `mine` says."""

    content: Content
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One place of which a later content says something else; None where there is nothing."""

    path: Path
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class _Settling:
    choices: Mapping[Path, Choice]
    clashes: list[Clash] = field(default_factory=list)

    def between(self, clash: Clash) -> Any:  # noqa: ANN401 (any part of a content)
        choice = self.choices.get(clash.path)
        if choice is None:
            self.clashes.append(clash)
        return clash.theirs if choice is Choice.THEIRS else clash.mine


def merge(
    shape: Part,
    *,
    base: Content | Unknown,
    theirs: Content,
    mine: Content,
    choices: Mapping[Path, Choice] | None = None,
) -> Merge:
    """Bring `theirs` and `mine` together; a place in `choices` is as it was chosen, whether it clashes or not."""
    settling = _Settling(choices or {})
    content = _merged(shape, Clash((), base, theirs, mine), settling)
    return Merge(content, tuple(settling.clashes))


def _merged(shape: Shape, place: Clash, settling: _Settling) -> Any:  # noqa: ANN401 (any part of a content)
    if place.theirs == place.mine:
        return place.mine
    if place.path in settling.choices:
        return settling.between(place)
    if isinstance(shape, Part):
        return _part(shape, place, settling)
    if isinstance(shape, Items):
        return _items(shape, place, settling)
    return _value(shape, place, settling)


def _value(shape: Shape, place: Clash, settling: _Settling) -> Any:  # noqa: ANN401 (a value, a text, a list)
    base, theirs, mine = place.base, place.theirs, place.mine
    if base in (theirs, mine):
        return mine if base == theirs else theirs
    if isinstance(shape, Prose) and base is not UNKNOWN:
        return _prose(place, settling)
    if isinstance(shape, Several) and base is not UNKNOWN:
        return _several(shape, place, settling)
    return settling.between(place)


def _prose(place: Clash, settling: _Settling) -> Any:  # noqa: ANN401 (a text, or nothing)
    woven = weave(place.base or "", place.theirs or "", place.mine or "")
    if woven.by_itself:
        return woven.text or None
    return settling.between(Clash(place.path, place.base, place.theirs, place.mine, woven.text))


def _several(shape: Several, place: Clash, settling: _Settling) -> Any:  # noqa: ANN401 (a list, or what was chosen)
    base, theirs, mine = (shape.keyed(values) for values in (place.base, place.theirs, place.mine))
    if base is None or theirs is None or mine is None:
        return settling.between(place)
    trial, found = _Settling({}), {}
    for key in dict.fromkeys(chain(mine, theirs, base)):
        inner = Clash(place.path, base.get(key), theirs.get(key), mine.get(key))
        value = _merged(_ONE, inner, trial)
        if value is not None:
            found[key] = value
    order = _ordered((list(base), list(theirs), list(mine)), place.path, found, trial)
    return settling.between(place) if trial.clashes else [found[key] for key in order]


def _part(shape: Part, place: Clash, settling: _Settling) -> Content:
    theirs, mine = place.theirs, place.mine
    known = {} if place.base is UNKNOWN else place.base or {}
    found: Content = {}
    for name in dict.fromkeys(chain(mine, theirs)):
        within = shape.of(name)
        nothing = _nothing(within)
        base = UNKNOWN if place.base is UNKNOWN else known.get(name, nothing)
        inner = Clash((*place.path, name), base, theirs.get(name, nothing), mine.get(name, nothing))
        value = _merged(within, inner, settling)
        # What was left out of one side stays out; what an older text did not know yet may be empty.
        if value != nothing or (name in theirs and name in mine) or name not in known:
            found[name] = value
    return found


def _nothing(shape: Shape) -> Content | None:
    """What stands for a field that is not there: of a part, each of its fields is still compared by itself."""
    return {} if isinstance(shape, Part) else None


def _items(shape: Items, place: Clash, settling: _Settling) -> list[Any]:
    theirs, mine = shape.keyed(place.theirs), shape.keyed(place.mine)
    base = None if place.base is UNKNOWN else shape.keyed(place.base)
    found: dict[str, Any] = {}
    for key in dict.fromkeys(chain(mine, theirs)):
        before = UNKNOWN if base is None else base.get(key)
        value = _item(shape.item, Clash((*place.path, key), before, theirs.get(key), mine.get(key)), settling)
        if value is not None:
            found[key] = value
    keys = (None if base is None else list(base), list(theirs), list(mine))
    return [found[key] for key in _ordered(keys, (*place.path, ORDER), found, settling)]


def _item(shape: Part, place: Clash, settling: _Settling) -> Any:  # noqa: ANN401 (an item, or nothing)
    if place.theirs is not None and place.mine is not None:
        return _merged(shape, place, settling)
    kept = place.mine if place.theirs is None else place.theirs
    if place.base is None:
        return kept
    removed = place.base == kept and place.path not in settling.choices
    return None if removed else settling.between(place)


def _ordered(
    keys: tuple[list[K] | None, list[K], list[K]], path: Path, kept: Collection[K], settling: _Settling
) -> list[K]:
    """What is kept, in order: what all three know as one side has put it, the rest behind what it stood behind."""
    shared = set(kept).intersection(*(each for each in keys if each is not None))
    base, theirs, mine = ([key for key in each or () if key in shared] for each in keys)
    before = UNKNOWN if keys[0] is None else base
    order: list[K] = _merged(_ONE, Clash(path, before, theirs, mine), settling)
    groups = [_behind(each, set(order), kept) for each in (keys[1], keys[2])]
    found: list[K] = []
    for place in (None, *order):
        one, other = (group.get(place, []) for group in groups)
        both = one and other and one != other
        added = sorted({*one, *other}, key=str) if both else one or other
        found += [key for key in ([] if place is None else [place]) + added if key not in found]
    return found


def _behind(keys: list[K], known: Collection[K], kept: Collection[K]) -> dict[K | None, list[K]]:
    groups: dict[K | None, list[K]] = {}
    place: K | None = None
    for key in keys:
        if key in known:
            place = key
        elif key in kept:
            groups.setdefault(place, []).append(key)
    return groups


def changes(shape: Part, before: Content, after: Content) -> list[Change]:
    """Every place of which two contents say different things, in the order of the text."""
    return list(_changes(shape, Change((), before, after)))


def _changes(shape: Shape, place: Change) -> Iterator[Change]:
    if place.before == place.after:
        return
    if isinstance(shape, Part) and place.before is not None and place.after is not None:
        for name in dict.fromkeys(chain(place.after, place.before)):
            nothing = _nothing(shape.of(name))
            inner = Change(
                (*place.path, name), place.before.get(name, nothing), place.after.get(name, nothing)
            )
            yield from _changes(shape.of(name), inner)
    elif isinstance(shape, Items):
        yield from _changed_items(shape, place)
    else:
        yield place


def _changed_items(shape: Items, place: Change) -> Iterator[Change]:
    before, after = shape.keyed(place.before), shape.keyed(place.after)
    for key in dict.fromkeys(chain(after, before)):
        yield from _changes(shape.item, Change((*place.path, key), before.get(key), after.get(key)))
    was, now = ([key for key in keys if key in before and key in after] for keys in (before, after))
    if was != now:
        yield Change((*place.path, ORDER), was, now)
