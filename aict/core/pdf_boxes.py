"""The lengths of a box, set at once.

WeasyPrint works out twenty lengths of each box, each time it tries where the box stands; nearly all of them are said by its style once
and for all. Here a style keeps them in a plan, with the few that are shares of what surrounds the box. A style that needs more than
that is left to the library. `tests/core/test_pdf_sources.py` prints both ways, and will say when an update of the library changes what this stands on.
"""

import sys
from dataclasses import dataclass, field
from typing import Any, Final

from weasyprint.formatting_structure.boxes import Box, PageBox
from weasyprint.layout import percent

Style = Any
"""One of WeasyPrint's, which ships no types: a mapping from properties to values that also has attributes, and what is kept is kept there."""
Length = Any
"""In pixels, or a word where there is none: `auto`, or nothing for the greatest when there is no limit."""

_OF_WIDTH: Final = (
    "margin_left", "margin_right", "padding_left", "padding_right", "width", "min_width", "max_width",
)  # fmt: skip
_OF_WIDTH_BUT_ON_PAGES: Final = ("margin_top", "margin_bottom", "padding_top", "padding_bottom")
_OF_HEIGHT: Final = ("height", "min_height", "max_height")
_BORDERS: Final = ("border_top_width", "border_right_width", "border_bottom_width", "border_left_width")

_NAME: Final = "resolve_percentages"
_resolve = percent.resolve_percentages


@dataclass(slots=True)
class _Plan:
    """Lengths that stand, by the attribute of a box; and those that are a hundredth of the width, or of the height on pages."""

    fixed: dict[str, Length] = field(default_factory=dict)
    of_width: list[tuple[str, float]] = field(default_factory=list)
    on_pages_of_height: list[tuple[str, float]] = field(default_factory=list)


def _plan(style: Style) -> _Plan | None:
    """None for a style that the library works out: collapsed borders, another box, a height in hundredths, sums."""
    if style["border_collapse"] == "collapse" or style["box_sizing"] != "content-box":
        return None
    plan = _Plan({border: style[border] for border in _BORDERS})
    for names, shares in (
        (_OF_WIDTH, plan.of_width),
        (_OF_WIDTH_BUT_ON_PAGES, plan.on_pages_of_height),
        (_OF_HEIGHT, None),
    ):
        for name in names:
            length = style[name]
            unit = getattr(length, "unit", None)
            if length is None or length == "auto":
                plan.fixed[name] = 0 if length and name.startswith("min") else length
            elif unit == "%" and shares is not None:
                shares.append((name, length.value))
            elif unit == "px":
                plan.fixed[name] = length.value
            else:
                return None
    return plan


def _resolve_by_plan(box: Any, containing_block: Any) -> None:  # noqa: ANN401 - a box; another, or a width and a height
    """In the place of `resolve_percentages`."""
    style = box.style
    if not hasattr(style, "plan_of_lengths"):
        style.plan_of_lengths = _plan(style)
    plan: _Plan | None = style.plan_of_lengths
    if plan is None:
        _resolve(box, containing_block)
        return
    lengths = vars(box)
    lengths.update(plan.fixed)
    if plan.of_width or plan.on_pages_of_height:
        around = containing_block
        width, height = (around.width, around.height) if isinstance(around, Box) else around
        for name, share in plan.of_width:
            lengths[name] = width * share / 100
        for name, share in plan.on_pages_of_height:
            lengths[name] = (height if isinstance(box, PageBox) else width) * share / 100


def keep_lengths() -> None:
    """Have every box of this process measured so: the modules of the library hold the function by its name."""
    for name, module in list(sys.modules.items()):
        if name.startswith("weasyprint.") and vars(module).get(_NAME) is _resolve:
            setattr(module, _NAME, _resolve_by_plan)
