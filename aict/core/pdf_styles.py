"""The styles of a document, worked out once for all that look alike.

WeasyPrint works a style out anew under each other parent, for each page and for what each stylesheet puts before and after an element:
of a thousand styles of a report three quarters say the same as another. Here an element takes the style of one that is declared
as it is and inherits what it inherits. `tests/core/test_pdf_sources.py` prints both ways, and will say when an update of the
library changes what this stands on.
"""

from collections.abc import Hashable
from typing import Any, Final

from weasyprint.css import StyleFor
from weasyprint.css.properties import INHERITED
from weasyprint.css.tokens import Pending

Style = Any
"""One of WeasyPrint's, which ships no types: a mapping from properties to values that also has attributes, and what is kept is kept there."""
Key = Any
"""Of a style: an element, or a kind of page."""
Declared = frozenset[tuple[Hashable, ...]]

_HANDED_DOWN: Final = INHERITED | {"page"}
_work_out = StyleFor.set_computed_styles


def _work_out_once(
    self: StyleFor,
    element: Key,
    parent: Key,
    pseudo_type: str | None = None,
    **more: Any,  # noqa: ANN401 - the root and what else is told
) -> None:
    """In the place of `StyleFor.set_computed_styles`. The root is worked out by itself, and holds the styles of its document."""
    computed = self.get_computed_styles()
    above: Style = computed.get((parent, None))
    if above is None:
        _work_out(self, element, parent, pseudo_type=pseudo_type, **more)
        return
    cascaded = self.get_cascaded_styles().get((element, pseudo_type), {})
    known: dict[Hashable, Style] = vars(computed[more["root"], None]).setdefault("styles", {})
    key = (id(above) if _looks_up(cascaded) else _line(above), _declared(cascaded), pseudo_type)
    if key not in known:
        _work_out(self, element, parent, pseudo_type=pseudo_type, **more)
        known[key] = computed[element, pseudo_type]
    computed[element, pseudo_type] = known[key]


def _declared(cascaded: dict[str, Any]) -> Declared:
    """Values are those that the style sheets hold, and are told apart as objects; languages are those of elements.

    How much a declaration weighs is part of it: a margin on the left, or at the start of a line, gives way to the weightier.
    """
    return frozenset(
        (name, value if name == "lang" else id(value), *weight[:2], *weight[2])
        for name, (value, weight) in cascaded.items()
    )


def _looks_up(cascaded: dict[str, Any]) -> bool:
    """Whether more is taken from above than what is always handed down: what is said to be, or may turn out to be."""
    return any(
        (value == "inherit" or isinstance(value, Pending)) and not _is_handed_down(name)
        for name, (value, _) in cascaded.items()
    )


def _line(style: Style) -> Hashable:
    """What an element hands down: what it was handed, and what it declares of it. Equal lines hand down equal values."""
    if not hasattr(style, "line_of_descent"):
        own = {name: said for name, said in style.cascaded.items() if _is_handed_down(name)}
        above = id(style) if style.parent_style is None else _line(style.parent_style)
        style.line_of_descent = (above, _declared(own)) if own else above
    line: Hashable = style.line_of_descent
    return line


def _is_handed_down(name: str) -> bool:
    return name in _HANDED_DOWN or name.startswith(("__", "text_decoration_"))


def work_styles_out_once() -> None:
    """Have every document of this process share its styles so."""
    StyleFor.set_computed_styles = _work_out_once
