"""Horizontal bars from zero, in groups: a dimension and its territories, a year and its sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.core.charts.drawing import MUTED, RULE, Tone, element, label, picture, surface, width_of, wrapped

_BAR = 16
_LINE = 19


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `text` is its value in words; a value of None is unknown and draws no surface."""

    name: str
    value: Decimal | None
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Bars that belong together, under one name."""

    name: str
    bars: tuple[Bar, ...]


def bars(groups: Sequence[BarGroup], *, alternative: str, width: int = 640, at_least: int = 0) -> str:
    """Groups of bars on one scale from zero to the largest value, or to `at_least`: one fact is not a full bar.

    Raises `ValueError` when a value is negative.
    """
    known = [bar.value for group in groups for bar in group.bars if bar.value is not None]
    if any(value < 0 for value in known):
        message = "a bar from zero cannot be negative"
        raise ValueError(message)
    every = [bar for group in groups for bar in group.bars]
    left = min(max((width_of(bar.name) for bar in every), default=0) + 14, width * 0.4)
    room = width - left - max((width_of(bar.text) for bar in every), default=0) - 14
    reach = max([*known, Decimal(at_least)])
    scale = room / float(reach) if reach else 0.0
    marks: list[str] = []
    y = 0.0
    for group in groups:
        for text in wrapped(group.name, width):
            marks.append(label(text, 0, y + 15, font_weight=600))
            y += _LINE
        y += 3
        top = y
        for bar in group.bars:
            drawn, y = _bar(bar, left, y, scale)
            marks += drawn
        marks.append(element("line", x1=left, x2=left, y1=top - 2, y2=y - 2, stroke=RULE))
        y += 10
    return picture(alternative, width, max(y - 10, 1), marks)


def _bar(bar: Bar, left: float, y: float, scale: float) -> tuple[list[str], float]:
    names = wrapped(bar.name, left - 12) or [""]
    marks = [
        label(text, left - 8, y + 13 + i * _LINE, text_anchor="end", fill=MUTED)
        for i, text in enumerate(names)
    ]
    length = float(bar.value) * scale if bar.value is not None else 0.0
    if length:
        marks.append(surface(left, y, length, _BAR, bar.tone))
    shown = {"font_weight": 600} if bar.value is not None else {"fill": MUTED, "font_style": "italic"}
    marks.append(label(bar.text, left + length + 7, y + 13, **shown))
    return marks, y + max(len(names) * _LINE, _BAR + 5)
