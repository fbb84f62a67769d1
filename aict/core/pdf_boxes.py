"""What a style says of its boxes, asked once.

WeasyPrint works out twenty lengths of each box, each time it tries where the box stands; nearly all of them are said by its style once
and for all. Here a style keeps them in a plan, with the few that are shares of what surrounds the box. A style that needs more than
that is left to the library. A style knows as well whether its boxes follow one another, and that nothing is painted behind them.
`tests/core/test_pdf_sources.py` prints both ways, and will say when an update of the library changes what this stands on.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from weasyprint.draw.color import get_color
from weasyprint.formatting_structure.boxes import Box, PageBox
from weasyprint.layout import background, percent

from aict.core.pdf_library import put_in_place_of

Style = Any
"""One of WeasyPrint's, which ships no types: a mapping from properties to values that also has attributes, and what is kept is kept there."""
Thing = Any
"""Something else of WeasyPrint's: a box, a page, the size of one, a way to pictures."""
Length = Any
"""In pixels, or a word where there is none: `auto`, or nothing for the greatest when there is no limit."""

_OF_WIDTH: Final = (
    "margin_left", "margin_right", "padding_left", "padding_right", "width", "min_width", "max_width",
)  # fmt: skip
_OF_WIDTH_BUT_ON_PAGES: Final = ("margin_top", "margin_bottom", "padding_top", "padding_bottom")
_OF_HEIGHT: Final = ("height", "min_height", "max_height")
_BORDERS: Final = ("border_top_width", "border_right_width", "border_bottom_width", "border_left_width")

_CORNERS: Final = tuple(
    f"border_{corner}_radius" for corner in ("top_left", "top_right", "bottom_right", "bottom_left")
)
_BARE: Final = {**dict.fromkeys(_CORNERS, (0, 0)), "background": None}

_resolve = percent.resolve_percentages
_look_for_flow = Box.is_in_normal_flow
_lay_out_painted = background.layout_box_backgrounds


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


def _resolve_by_plan(box: Thing, containing_block: Thing) -> None:
    """In the place of `resolve_percentages`."""
    style = box.style
    lengths: dict[str, Length] = box.__dict__
    if not hasattr(style, "plan_of_lengths"):
        style.plan_of_lengths = _plan(style)
    plan: _Plan | None = style.plan_of_lengths
    if plan is None or not isinstance(box, Box):
        _resolve(box, containing_block)
        return
    lengths.update(plan.fixed)
    if plan.of_width or plan.on_pages_of_height:
        around = containing_block
        width, height = (around.width, around.height) if isinstance(around, Box) else around
        for name, share in plan.of_width:
            lengths[name] = width * share / 100
        for name, share in plan.on_pages_of_height:
            lengths[name] = (height if isinstance(box, PageBox) else width) * share / 100


def _is_in_normal_flow(self: Box) -> bool:
    """In the place of `Box.is_in_normal_flow`."""
    style: Style = self.style
    if not hasattr(style, "boxes_follow"):
        style.boxes_follow = _look_for_flow(self)
    return bool(style.boxes_follow)


def _is_bare(style: Style) -> bool:
    """Whether nothing is painted behind its boxes, and no corner of theirs is round."""
    if not hasattr(style, "boxes_are_bare"):
        style.boxes_are_bare = (
            all((0, "px") in style[corner] for corner in _CORNERS)
            and style["border_image_source"][0] == style["mask_border_source"][0] == "none"
            and style["visibility"] != "hidden"
            and all(kind == "none" for kind, _ in style["background_image"])
            and get_color(style, "background_color").alpha == 0
            and not style["box_shadow"]
        )
    return bool(style.boxes_are_bare)


def _lay_out_background(page: Thing, box: Thing, images: Thing, **otherwise: Thing) -> None:
    """In the place of `layout_box_backgrounds`; `otherwise` is what only the page itself is laid out with."""
    own: dict[str, Thing] = box.__dict__
    if otherwise or box is page or not isinstance(box, Box) or not _is_bare(box.style):
        _lay_out_painted(page, box, images, **otherwise)
        return
    own.update(_BARE)
    for child in box.all_children():
        _lay_out_background(page, child, images)


def ask_styles_once() -> None:
    """Have every box of this process ask its style so."""
    put_in_place_of(_resolve, _resolve_by_plan)
    put_in_place_of(_lay_out_painted, _lay_out_background)
    Box.is_in_normal_flow = _is_in_normal_flow
