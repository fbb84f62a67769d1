"""A short line through time, from zero, with its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.core.charts.drawing import INK, MUTED, RULE, Tone, element, label, picture, width_of

_PLOT = 90.0
_TOP = 24.0


@dataclass(frozen=True, slots=True)
class Point:
    """`moment` is a number that grows with time (a year and its fraction); `when` and `text` are its labels.

    A value of None is a gap in the line: nobody measured, or the measurement was not available.
    """

    moment: float
    when: str
    value: Decimal | None
    text: str


def series(points: Sequence[Point], *, alternative: str, width: int = 420) -> str:
    """Line through the known points; the axis starts at zero (below, when a value is negative).

    Labels that would touch the one before are left out, never the last: the newest figure is always written.
    """
    known = [float(point.value) for point in points if point.value is not None]
    lowest, highest = min(0.0, *known, 0.0), max(0.0, *known, 0.0)
    first, last = (points[0].moment, points[-1].moment) if points else (0.0, 1.0)
    side = max((max(width_of(p.text), width_of(p.when)) for p in points), default=0) / 2 + 4

    def x(point: Point) -> float:
        return side + (point.moment - first) / ((last - first) or 1) * (width - 2 * side)

    def y(value: float) -> float:
        return _TOP + _PLOT - (value - lowest) / ((highest - lowest) or 1) * _PLOT

    axis = element("line", x1=0, x2=width, y1=y(0.0), y2=y(0.0), stroke=RULE)
    places = [(x(p), y(float(p.value)) if p.value is not None else None) for p in points]
    dots = [element("circle", cx=px, cy=py, r=4, fill=Tone.OURS.fill) for px, py in places if py is not None]
    figures = [
        label(points[i].text, places[i][0], (places[i][1] or 0) - 9, text_anchor="middle", font_weight=600)
        for i in _free(points, places)
    ]
    dates = [
        label(points[i].when, places[i][0], _TOP + _PLOT + 19, text_anchor="middle", fill=MUTED, font_size=13)
        for i in _free(points, places, dates=True)
    ]
    return picture(alternative, width, _TOP + _PLOT + 26, [axis, *_line(places), *dots, *figures, *dates])


def _line(places: Sequence[tuple[float, float | None]]) -> list[str]:
    """One path; it is lifted where a value is unknown."""
    moves = []
    drawing = False
    for px, py in places:
        if py is not None:
            moves.append(f"{'L' if drawing else 'M'}{px:.1f} {py:.1f}")
        drawing = py is not None
    return [element("path", d="".join(moves), fill="none", stroke=INK, stroke_width=2)] if moves else []


def _free(
    points: Sequence[Point], places: Sequence[tuple[float, float | None]], *, dates: bool = False
) -> list[int]:
    """Indexes of the labels that fit, chosen from the last to the first."""
    chosen: list[int] = []
    limit = float("inf")
    for i in reversed(range(len(points))):
        if not dates and places[i][1] is None:
            continue
        half = width_of(points[i].when if dates else points[i].text) / 2 + 3
        if places[i][0] + half <= limit:
            chosen.append(i)
            limit = places[i][0] - half
    return chosen[::-1]
