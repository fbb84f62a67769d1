"""One bar cut into shares, with a line of legend for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.core.charts.drawing import INK, MUTED, Tone, element, label, picture, surface, width_of, wrapped


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a whole: `amount` and `percent` are its texts. What is missing has the tone `MISSING`."""

    name: str
    value: Decimal
    amount: str
    percent: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Pixels: height of the bar, of a line of legend, of its square, and of its letters."""

    bar: int
    line: int
    square: int
    letters: int


_LARGE = _Sizes(bar=34, line=20, square=14, letters=14)
_DENSE = _Sizes(bar=20, line=16, square=10, letters=12)


def share_bar(shares: Sequence[Share], *, alternative: str, width: int = 640, dense: bool = False) -> str:
    """Shares of a whole, from the left in the order given; `dense` is for a page that has little room.

    A part of no value has its line of legend and no surface. Raises `ValueError` when a value is negative: a part of a
    whole cannot be.
    """
    if any(share.value < 0 for share in shares):
        raise ValueError("a share of a whole cannot be negative")
    sizes = _DENSE if dense else _LARGE
    total = sum((share.value for share in shares), Decimal(0))
    repeated = [sum(s.tone is share.tone for s in shares[:i]) % 2 == 1 for i, share in enumerate(shares)]
    marks: list[str] = []
    x, y = 0.0, float(sizes.bar + sizes.square * 0.8)
    for share, again in zip(shares, repeated, strict=True):
        length = float(share.value / total) * width if total else 0.0
        if length:
            marks += _segment(share, x, length, sizes, lines=again)
        drawn, y = _legend(share, y, width, sizes, lines=again)
        marks += drawn
        x += length
    return picture(alternative, width, y, marks)


def _segment(share: Share, x: float, length: float, sizes: _Sizes, *, lines: bool) -> list[str]:
    marks = [surface(x, 0, max(length - 1.5, 0.8), sizes.bar, share.tone, lines=lines)]
    wide = width_of(share.percent, sizes.letters)
    if wide + 12 <= length:
        middle = x + length / 2 - 0.75
        if share.tone is Tone.MISSING or lines:  # a text is never set on hatching
            high = sizes.letters + 5
            marks.append(
                element(
                    "rect",
                    x=middle - wide / 2 - 3,
                    y=(sizes.bar - high) / 2,
                    width=wide + 6,
                    height=high,
                    fill=share.tone.fill,
                )
            )
        level = sizes.bar / 2 + sizes.letters * 0.36
        style = {"fill": share.tone.ink, "font_weight": 600, "font_size": sizes.letters}
        marks.append(label(share.percent, middle, level, text_anchor="middle", **style))
    return marks


def _legend(share: Share, y: float, width: int, sizes: _Sizes, *, lines: bool) -> tuple[list[str], float]:
    """Swatch, name, amount and percentage on one line; the name takes as many lines as it needs."""
    level = sizes.square - 0.5
    size = {"font_size": sizes.letters}
    marks = [surface(0, y + 1, sizes.square, sizes.square, share.tone, lines=lines)]
    marks.append(label(share.percent, width, y + level, text_anchor="end", fill=MUTED, **size))
    amount_end = width - sizes.letters * 4.4
    amount = label(share.amount, amount_end, y + level, text_anchor="end", font_weight=600, fill=INK, **size)
    marks.append(amount)
    start = sizes.square + 9
    room = amount_end - width_of(share.amount, sizes.letters) - start - 12
    for text in wrapped(share.name, max(room, 60), sizes.letters):
        marks.append(label(text, start, y + level, **size))
        y += sizes.line
    return marks, y + 2
