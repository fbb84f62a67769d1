"""One bar cut into shares, with a line of legend for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.core.charts.drawing import INK, MUTED, Tone, element, label, picture, surface, width_of, wrapped

_BAR = 34
_LINE = 20
_SWATCH = 14


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a whole: `amount` and `percent` are its texts. What is missing has the tone `MISSING`."""

    name: str
    value: Decimal
    amount: str
    percent: str
    tone: Tone


def share_bar(shares: Sequence[Share], *, alternative: str, width: int = 640) -> str:
    """Shares of a whole, from the left in the order given. A part of no value has its line of legend and no surface.

    Raises `ValueError` when a value is negative: a part of a whole cannot be.
    """
    if any(share.value < 0 for share in shares):
        message = "a share of a whole cannot be negative"
        raise ValueError(message)
    total = sum((share.value for share in shares), Decimal(0))
    repeated = [share.tone in {s.tone for s in shares[:i]} for i, share in enumerate(shares)]
    marks: list[str] = []
    x, y = 0.0, float(_BAR + 12)
    for share, again in zip(shares, repeated, strict=True):
        length = float(share.value / total) * width if total else 0.0
        if length:
            marks += _segment(share, x, length, lines=again)
        drawn, y = _legend(share, y, width, lines=again)
        marks += drawn
        x += length
    return picture(alternative, width, y, marks)


def _segment(share: Share, x: float, length: float, *, lines: bool) -> list[str]:
    marks = [surface(x, 0, max(length - 1.5, 0.8), _BAR, share.tone, lines=lines)]
    if width_of(share.percent) + 12 <= length:
        middle = x + length / 2 - 0.75
        half = width_of(share.percent) / 2 + 3
        if share.tone is Tone.MISSING or lines:  # a text is never set on hatching
            ground = Tone.MISSING.fill if share.tone is Tone.MISSING else share.tone.fill
            marks.append(element("rect", x=middle - half, y=7, width=2 * half, height=20, fill=ground))
        marks.append(label(share.percent, middle, 22, fill=share.tone.ink, text_anchor="middle", font_weight=600))
    return marks


def _legend(share: Share, y: float, width: int, *, lines: bool) -> tuple[list[str], float]:
    """Swatch, name, amount and percentage on one line; the name takes as many lines as it needs."""
    marks = [surface(0, y + 2, _SWATCH, _SWATCH, share.tone, lines=lines)]
    marks.append(label(share.percent, width, y + _SWATCH, text_anchor="end", fill=MUTED))
    amount_end = width - 62
    marks.append(label(share.amount, amount_end, y + _SWATCH, text_anchor="end", font_weight=600, fill=INK))
    room = amount_end - width_of(share.amount) - 36
    for text in wrapped(share.name, max(room, 60)):
        marks.append(label(text, 24, y + _SWATCH))
        y += _LINE
    return marks, y + 2
