"""Two voices on one scale of words: where each side stands, and how far apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from aict.core.charts.drawing import INK, MUTED, RULE, Tone, element, label, picture, width_of, wrapped

_LINE = 17
_SMALL = 13
_ROW = 22
_GAP = 10
_ASIDE = 0.14
"""Part of the width beyond the scale, where an answer that has no place on it is written."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A side and the step it chose, counted from 0; None has no place on the scale and `said` tells why."""

    name: str
    step: int | None
    said: str
    tone: Tone


def voices(
    steps: Sequence[str], spoken: Sequence[Voice], *, gap: str, alternative: str, width: int = 640
) -> str:
    """Each voice has a line of its own above the steps, so that equal answers never cover each other.

    Who has no place on the scale is written beyond its end, under no step. The room for it is kept in every drawing, so that the
    steps of all the questions of a page stand under one another.

    `gap` is the text of the distance, set on the line between the first two marks; empty when there is none.
    """
    end = width * (1 - _ASIDE)
    left = min(max(width_of(voice.name, _SMALL) for voice in spoken) + 16, end * 0.34)
    column = (end - left) / len(steps)
    marks: list[str] = []
    places: list[tuple[float, float]] = []
    y = 0.0
    for voice in spoken:
        names = wrapped(voice.name, left - 12, _SMALL)
        aside = wrapped(voice.said, width - end - _GAP, _SMALL) if voice.step is None else []
        row = max(_ROW, max(len(names), len(aside)) * _LINE + 6)
        middle = y + row / 2
        marks.append(element("line", x1=left, x2=end, y1=middle, y2=middle, stroke=RULE))
        marks += _lines(names, 0, middle)
        marks += _lines(aside, end + _GAP, middle, font_style="italic", fill=MUTED)
        if voice.step is not None:
            places.append((left + column * (voice.step + 0.5), middle))
        y += row
    marks = (
        _distance(places, gap)
        + marks
        + [_mark(voice, place) for voice, place in zip(_placed(spoken), places, strict=True)]
    )
    captions, height = _captions(steps, left, column, y)
    return picture(alternative, width, height, marks + captions)


def _placed(spoken: Sequence[Voice]) -> list[Voice]:
    return [voice for voice in spoken if voice.step is not None]


def _mark(voice: Voice, place: tuple[float, float]) -> str:
    """A disc for the reader's side, a square for the others: the shape tells them apart without colour."""
    x, y = place
    if voice.tone is Tone.OURS:
        return element("circle", cx=x, cy=y, r=8, fill=voice.tone.fill)
    return element("rect", x=x - 7, y=y - 7, width=14, height=14, fill=voice.tone.fill)


def _distance(places: Sequence[tuple[float, float]], gap: str) -> list[str]:
    if len(places) < 2 or not gap:
        return []
    (x1, y1), (x2, y2) = places[:2]
    line = element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=INK, stroke_width=1.5, stroke_dasharray="3 3")
    if abs(x2 - x1) < width_of(gap, _SMALL) + 40:
        return [line]
    half = width_of(gap, _SMALL) / 2 + 4
    middle = ((x1 + x2) / 2, (y1 + y2) / 2)
    ground = element("rect", x=middle[0] - half, y=middle[1] - 10, width=2 * half, height=20, fill="#ffffff")
    return [
        line,
        ground,
        label(gap, middle[0], middle[1] + 5, text_anchor="middle", font_size=_SMALL, font_weight=600),
    ]


def _lines(texts: Sequence[str], x: float, middle: float, **attributes: object) -> list[str]:
    first = middle + 4 - (len(texts) - 1) * _LINE / 2
    return [label(text, x, first + i * _LINE, font_size=_SMALL, **attributes) for i, text in enumerate(texts)]


def _captions(steps: Sequence[str], left: float, column: float, y: float) -> tuple[list[str], float]:
    marks = []
    depth = 1
    for i, step in enumerate(steps):
        x = left + column * (i + 0.5)
        marks.append(element("line", x1=x, x2=x, y1=y - 2, y2=y + 4, stroke=MUTED))
        lines = wrapped(step, column - 8, _SMALL)
        depth = max(depth, len(lines))
        marks += [
            label(text, x, y + 17 + n * _LINE, text_anchor="middle", font_size=_SMALL, fill=MUTED)
            for n, text in enumerate(lines)
        ]
    return marks, y + 8 + depth * _LINE
