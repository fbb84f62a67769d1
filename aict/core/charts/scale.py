"""Two voices on one scale of words: where each side stands, and how far apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from aict.core.charts.drawing import INK, MUTED, RULE, Tone, element, label, picture, width_of, wrapped

_LINE = 17
_SMALL = 13
_ROW = 22


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

    `gap` is the text of the distance, set on the line between the first two marks; empty when there is none.
    """
    left = min(max(width_of(voice.name, _SMALL) for voice in spoken) + 16, width * 0.34)
    column = (width - left) / len(steps)
    marks: list[str] = []
    places: list[tuple[float, float]] = []
    y = 0.0
    for voice in spoken:
        names = wrapped(voice.name, left - 12, _SMALL)
        row = max(_ROW, len(names) * _LINE + 6)
        middle = y + row / 2
        marks.append(element("line", x1=left, x2=width, y1=middle, y2=middle, stroke=RULE))
        first = middle + 4 - (len(names) - 1) * _LINE / 2
        marks += [label(text, 0, first + i * _LINE, font_size=_SMALL) for i, text in enumerate(names)]
        if voice.step is None:
            marks.append(_aside(voice.said, left, middle))
        else:
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


def _aside(said: str, x: float, y: float) -> str:
    ground = element("rect", x=x, y=y - 9, width=width_of(said, _SMALL) + 12, height=18, fill="#ffffff")
    return ground + label(said, x + 4, y + 4, font_size=_SMALL, font_style="italic", fill=MUTED)


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
