"""Where an indicator stands between its starting value and its target."""

from dataclasses import dataclass

from aict.core.charts.drawing import (
    INK,
    MUTED,
    PAPER,
    RULE,
    Tone,
    element,
    label,
    picture,
    surface,
    width_of,
    wrapped,
)

_TRACK = 12
_LINE = 17
_SMALL = 13


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` is the share of the way (0 at the start, 1 at the target, also outside of both), None when nobody can tell.

    The texts are worded by the caller, unknown ones included. `value` is set on the marker, and is not drawn without it.
    """

    done: float | None
    start: str
    target: str
    value: str


def progress(shown: Progress, *, alternative: str, width: int = 300) -> str:
    """Track from start to target with a marker; drawn within the track even when the value is beyond either end."""
    top = 22.0 if shown.done is not None and shown.value else 4.0
    marks = [*_track(shown.done, top, width)]
    if shown.done is not None:
        marks += _marker(shown.value, _within(shown.done) * width, top, width)
    captions, height = _captions(shown, top + _TRACK + 4, width)
    return picture(alternative, width, height, marks + captions)


def _within(done: float) -> float:
    return min(max(done, 0.0), 1.0)


def _track(done: float | None, y: float, width: int) -> list[str]:
    if done is None:
        return [surface(0, y, width, _TRACK, Tone.MISSING)]
    frame = element("rect", x=0.5, y=y + 0.5, width=width - 1, height=_TRACK - 1, fill=PAPER, stroke=RULE)
    filled = surface(0, y, _within(done) * width, _TRACK, Tone.OURS) if done > 0 else ""
    return [frame, filled, *_beyond(done, y, width)]


def _beyond(done: float, y: float, width: int) -> list[str]:
    """An arrow head where the value lies outside of the track."""
    middle = y + _TRACK / 2
    if done > 1:
        return [
            element(
                "path",
                d=f"M{width - 10} {middle - 4}L{width - 3} {middle}L{width - 10} {middle + 4}Z",
                fill=PAPER,
            )
        ]
    if done < 0:
        return [element("path", d=f"M10 {middle - 4}L3 {middle}L10 {middle + 4}Z", fill=INK)]
    return []


def _marker(value: str, x: float, y: float, width: int) -> list[str]:
    x = min(max(x, 1.0), width - 1.0)
    line = element("line", x1=x, x2=x, y1=y - 4, y2=y + _TRACK + 2, stroke=INK, stroke_width=2)
    if not value:
        return [line]
    half = width_of(value) / 2
    anchor, at = ("start", 0.0) if x < half else ("end", float(width)) if x > width - half else ("middle", x)
    return [line, label(value, at, y - 8, text_anchor=anchor, font_weight=600)]


def _captions(shown: Progress, y: float, width: int) -> tuple[list[str], float]:
    """Start on the left, target on the right; below each other when one line cannot hold both; nothing without texts."""
    if not shown.start and not shown.target:
        return [], y
    small = {"font_size": _SMALL, "fill": MUTED}
    if width_of(shown.start, _SMALL) + width_of(shown.target, _SMALL) + 12 <= width:
        marks = [
            label(shown.start, 0, y + 11, **small),
            label(shown.target, width, y + 11, text_anchor="end", **small),
        ]
        return marks, y + _LINE
    marks = []
    for text, at, anchor in ((shown.start, 0, "start"), (shown.target, width, "end")):
        for line in wrapped(text, width, _SMALL):
            marks.append(label(line, at, y + 11, text_anchor=anchor, **small))
            y += _LINE
    return marks, y
