"""What the charts draw with: elements, tones, hatching, and the width of a text without asking a font."""

from collections.abc import Iterable
from enum import StrEnum
from html import escape

FONT = "Source Sans Pro, Source Sans 3, Noto Sans, Arial, sans-serif"
INK = "#1c2b33"
MUTED = "#55656e"
RULE = "#c5ced3"
PAPER = "#ffffff"

# Widths in em of Source Sans, rounded up: labels must not collide in the wider font of a phone either.
_NARROW = frozenset("iljtfrI.,;:'’!|()[] \u00a0\u202f\u2009-")
_WIDE = frozenset("mwMWOQGDNHU%€@œŒæÆ—…→")


class Tone(StrEnum):
    """Whose a mark is. Lightness goes from dark (ours) to white (missing), so that grey prints keep the order."""

    OURS = "ours"
    THEIRS = "theirs"
    THIRD = "third"
    NEUTRAL = "neutral"
    MISSING = "missing"

    @property
    def fill(self) -> str:
        """Colour of the surface."""
        return _FILLS[self]

    @property
    def ink(self) -> str:
        """Colour of a text set on the surface; contrast of 4.5 or more."""
        return PAPER if self in {Tone.OURS, Tone.THEIRS} else INK


_FILLS = {
    Tone.OURS: "#17495c",
    Tone.THEIRS: "#a8512c",
    Tone.THIRD: "#a9c3cd",
    Tone.NEUTRAL: "#e1e7ea",
    Tone.MISSING: PAPER,
}


def element(name: str, *children: str, **attributes: object) -> str:
    """One SVG element. Children are markup already made here; attribute values are escaped, `_` in names reads `-`."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_plain(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{''.join(children)}</{name}>" if children else f"<{name}{written}/>"


def label(content: str, x: float, y: float, **attributes: object) -> str:
    """Text at a point, escaped."""
    return element("text", escape(_printable(content)), x=x, y=y, **({"fill": INK} | attributes))


def picture(alternative: str, width: float, height: float, marks: Iterable[str]) -> str:
    """Whole drawing: one user unit is one CSS pixel at full size."""
    return element(
        "svg",
        element("title", escape(_printable(alternative))),
        *marks,
        xmlns="http://www.w3.org/2000/svg",
        class_="chart",
        role="img",
        viewBox=f"0 0 {_plain(width)} {_plain(height)}",
        width=width,
        height=height,
        font_family=FONT,
        font_size=14,
    )


def surface(x: float, y: float, width: float, height: float, tone: Tone, *, lines: bool = False) -> str:
    """Rectangle in a tone. Missing is white, dashed and hatched; `lines` tells a second mark of one tone from the first."""
    if tone is Tone.MISSING:
        frame = element(
            "rect",
            x=x + 0.5,
            y=y + 0.5,
            width=max(width - 1, 0.5),
            height=height - 1,
            fill=PAPER,
            stroke=MUTED,
            stroke_dasharray="4 3",
        )
        return frame + _hatching(x, y, width, height, MUTED)
    plain = element("rect", x=x, y=y, width=width, height=height, fill=tone.fill)
    return plain + (_hatching(x, y, width, height, PAPER) if lines else "")


def _hatching(x: float, y: float, width: float, height: float, stroke: str) -> str:
    """Oblique lines cut at the edges by arithmetic: a `<pattern>` would need an id, unique in the page."""
    steps = [-height + 7 * n for n in range(int((width + height) // 7) + 1)]
    moves = []
    for start in steps:
        left, right = max(start, 0.0), min(start + height, width)
        if right > left:
            moves.append(
                f"M{_plain(x + left)} {_plain(y + height - (left - start))}L{_plain(x + right)} {_plain(y + height - (right - start))}"
            )
    return element("path", d="".join(moves), stroke=stroke, stroke_width=1.2, fill="none") if moves else ""


def width_of(content: str, size: float = 14) -> float:
    """Width of a text in pixels, on the safe side."""
    ems = (0.34 if c in _NARROW else 0.86 if c in _WIDE else 0.66 if c.isupper() else 0.56 for c in content)
    return size * sum(ems)


def wrapped(content: str, width: float, size: float = 14) -> list[str]:
    """Lines of at most `width` pixels; a word longer than that is cut."""
    lines = [""]
    for word in content.split():
        for piece in _pieces(word, width, size):
            joined = f"{lines[-1]} {piece}".strip()
            if width_of(joined, size) <= width:
                lines[-1] = joined
            else:
                lines.append(piece)
    return [line for line in lines if line]


def _pieces(word: str, width: float, size: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width_of(pieces[-1] + character, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _plain(value: object) -> str:
    """Numbers with at most one decimal, so that two machines write the same digits."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)


def _printable(content: str) -> str:
    """Without the characters that XML forbids."""
    return "".join(c for c in content if c >= " " or c in "\t\n")
