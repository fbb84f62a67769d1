"""What writers do to the text of an objective: each word they type is one that nobody else has, so that it can be followed."""

from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aict.core.dates import PartialDate
from aict.core.merging import Content
from aict.core.schema import new_id
from aict.core.shapes import Items, Part, Path, Prose, Several, Shape
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.shape import OBJECTIVE

Said = frozenset[tuple[Path, str]]
"""Every word and value of a content, with its place."""
CODE = "code"
"""Of an indicator: given by the site, not by a writer."""


def said(content: Content) -> Said:
    """What a content says, word by word."""
    return frozenset(_said(OBJECTIVE, (), content))


def _said(shape: Shape, path: Path, value: Any) -> Iterator[tuple[Path, str]]:
    if isinstance(shape, Part):
        for name in sorted(value.keys() - {"id", CODE}):
            yield from _said(shape.of(name), (*path, name), value[name])
    elif isinstance(shape, Items):
        for key, item in shape.keyed(value).items():
            yield (*path, key), "stands"
            yield from _said(shape.item, (*path, key), item)
    elif isinstance(shape, Several):
        yield from ((path, _one_of(each)) for each in value or ())
    elif isinstance(shape, Prose):
        yield from ((path, word) for word in (value or "").split())
    elif value is not None:
        yield path, str(value)


def _one_of(each: Any) -> str:
    return f"{each['date']} : {each['value']}" if isinstance(each, dict) else str(each)


def repeats(content: Content) -> list[str]:
    """Words that stand more than once in one place; each was typed only once."""
    places = [content[name] for name in ("statement", "rationale", "note")]
    places += [one["definition"] for one in content["indicators"]]
    counts = [Counter((place or "").split()) for place in places]
    return [word for found in counts for word, times in found.items() if times > 1]


def uncoded(content: Content) -> Content:
    """A content without what the site gives."""
    bare = [{name: value for name, value in one.items() if name != CODE} for one in content["indicators"]]
    return {**content, "indicators": bare}


def first_text() -> Content:
    """What everybody starts from."""
    indicators = tuple(
        IndicatorText(
            id=new_id(),
            code="",
            label=f"indicateur{n}",
            targets=(
                Target(f"{n}10", PartialDate(2027)),
                Target(f"{n}20", PartialDate(2030)),
                Target(f"{n}5"),
                Target(f"{n}6"),
            ),
            definition=_paragraphs(f"d{n}", 2),
        )
        for n in range(2)
    )
    return ObjectiveText(
        _paragraphs("s", 2), _paragraphs("r", 3), "both", ("6.4", "11"), "joint", None, indicators
    ).to_json()


def _paragraphs(name: str, how_many: int) -> str:
    return "\n".join(" ".join(f"{name}{p}.{w}" for w in range(4)) for p in range(how_many))


@dataclass
class Hand:
    """Types into a content, always at some place and always something new."""

    name: str
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def word(self) -> str:
        return f"{self.name}{next(self.numbers)}"

    def type(self, content: Content, edit: str, where: int, which: int) -> Content:
        """The content after one edit; the numbers say at which place, whatever there is."""
        content = deepcopy(content)
        EDITS[edit](self, content, where, which)
        return content


def _prose_at(content: Content, where: int) -> tuple[dict[str, Any], str]:
    places = [(content, name) for name in ("statement", "rationale", "note")]
    places += [(one, "definition") for one in content["indicators"]]
    return places[where % len(places)]


def _reword(hand: Hand, content: Content, where: int, which: int) -> None:
    part, name = _prose_at(content, where)
    paragraphs = [line.split() for line in (part[name] or "").split("\n")]
    line = paragraphs[which % len(paragraphs)]
    at = which % (len(line) + 1)
    line[at : at + which % 2] = [hand.word()]
    part[name] = _joined(paragraphs)


def _add_paragraph(hand: Hand, content: Content, where: int, which: int) -> None:
    part, name = _prose_at(content, where)
    paragraphs = [line.split() for line in (part[name] or "").split("\n") if line]
    paragraphs.insert(which % (len(paragraphs) + 1), [hand.word(), hand.word()])
    part[name] = _joined(paragraphs)


def _drop_paragraph(_hand: Hand, content: Content, where: int, which: int) -> None:
    part, name = _prose_at(content, where)
    paragraphs = [line.split() for line in (part[name] or "").split("\n")]
    if len(paragraphs) > 1:
        paragraphs.pop(which % len(paragraphs))
        part[name] = _joined(paragraphs)


def _move_paragraph(_hand: Hand, content: Content, where: int, which: int) -> None:
    part, name = _prose_at(content, where)
    paragraphs = (part[name] or "").split("\n")
    one = paragraphs.pop(which % len(paragraphs))
    paragraphs.insert(where % (len(paragraphs) + 1), one)
    part[name] = "\n".join(paragraphs) or None


def _joined(paragraphs: list[list[str]]) -> str | None:
    return "\n".join(" ".join(line) for line in paragraphs if line) or None


def _choose(hand: Hand, content: Content, where: int, which: int) -> None:
    if where % 2 or not content["indicators"]:
        content["territory"] = ("a", "b", "both", None)[which % 4]
    else:
        one = content["indicators"][where % len(content["indicators"])]
        one[("label", "unit", "method", "collected_by")[which % 4]] = hand.word()


def _change_goals(_hand: Hand, content: Content, where: int, which: int) -> None:
    goal = str(1 + which % 17)
    known = content["sdgs"]
    content["sdgs"] = [each for each in known if each != goal] if goal in known else [*known, goal]


def _add_indicator(hand: Hand, content: Content, where: int, which: int) -> None:
    new = ObjectiveText("", indicators=(IndicatorText(new_id(), "", hand.word()),)).to_json()
    content["indicators"].insert(where % (len(content["indicators"]) + 1), new["indicators"][0])


def _drop_indicator(_hand: Hand, content: Content, where: int, which: int) -> None:
    if content["indicators"]:
        content["indicators"].pop(where % len(content["indicators"]))


def _move_indicator(_hand: Hand, content: Content, where: int, which: int) -> None:
    known = content["indicators"]
    if known:
        one = known.pop(where % len(known))
        known.insert(which % (len(known) + 1), one)


def _targets_at(content: Content, where: int) -> list[dict[str, Any]]:
    known = content["indicators"]
    found: list[dict[str, Any]] = known[where % len(known)]["targets"] if known else []
    return found


def _set_target(hand: Hand, content: Content, where: int, which: int) -> None:
    targets = _targets_at(content, where)
    if targets:
        targets[which % len(targets)]["value"] = hand.word()


def _add_target(hand: Hand, content: Content, where: int, which: int) -> None:
    new = {"value": hand.word(), "date": ("2027", "2028", "2029", None)[which % 4], "note": None}
    _targets_at(content, where).append(new)


def _drop_target(_hand: Hand, content: Content, where: int, which: int) -> None:
    targets = _targets_at(content, where)
    if targets:
        targets.pop(which % len(targets))


EDITS: dict[str, Callable[[Hand, Content, int, int], None]] = {
    "reword": _reword,
    "add paragraph": _add_paragraph,
    "drop paragraph": _drop_paragraph,
    "move paragraph": _move_paragraph,
    "choose": _choose,
    "change goals": _change_goals,
    "add indicator": _add_indicator,
    "drop indicator": _drop_indicator,
    "move indicator": _move_indicator,
    "set target": _set_target,
    "add target": _add_target,
    "drop target": _drop_target,
}
