"""Lines of text in a PDF, set with less work.

WeasyPrint sets up Pango anew for each line, twice, though some hundred styles serve thousands of lines: here what hangs on a style is
set up once for it. It has Pango lay out again what it is about to draw, lest a line break in it: here only where one may. `tests/core/test_pdf_sources.py` prints both ways, and will say when an update of
the library changes what this stands on.
"""

import re
from dataclasses import dataclass
from typing import Any, Final

from weasyprint.draw import text as drawn_text
from weasyprint.text import line_break
from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p

from aict.core.pdf_library import put_in_place_of

Style = Any
"""One of WeasyPrint's, which ships no types: a mapping from properties to values that also has attributes, and what is kept is kept there."""

_FEATURES: Final = (
    "font_kerning",
    "font_variant_ligatures",
    "font_variant_position",
    "font_variant_caps",
    "font_variant_numeric",
    "font_variant_alternates",
    "font_variant_east_asian",
    "font_feature_settings",
)
_BREAKS: Final = re.compile("[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line, or may: more than Pango knows."""

_set_up = line_break.Layout.setup
_set_up_again = line_break.Layout.reactivate
_strut = line_break.strut
_key_of = line_break._font_style_cache_key  # noqa: SLF001 - there is no public place between a style and its lines


@dataclass(frozen=True, slots=True)
class _Settings:
    """What Pango is told for a style; `features` are those of its font, as `font_features` names them, or nothing."""

    context: Any
    language: Any
    font: Any
    features: bytes


def _settings(style: Style) -> _Settings | None:
    """None for a style that the library sets up by itself: underlined, or in the letters of another language."""
    if style["text_decoration_line"] != "none" or style["font_language_override"] != "normal":
        return None
    context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref)
    pango.pango_context_set_round_glyph_positions(context, False)
    pango.pango_context_set_base_dir(context, line_break.PANGO_DIRECTION[style["direction"]])
    language = pango.pango_language_get_default()
    if style["lang"]:
        # The second is the memory that the first points to.
        name, _memory = unicode_to_char_p(style["lang"])
        language = pango.pango_language_from_string(name)
        pango.pango_context_set_language(context, language)
    named = line_break.font_features(*(style[feature] for feature in _FEATURES))
    features = ",".join(f"{name} {value}" for name, value in named.items()).encode()
    return _Settings(context, language, line_break.get_font_description(style), features)


def _set_up_once(self: Any, style: Style) -> None:  # noqa: ANN401 - a layout of WeasyPrint
    """In the place of `Layout.setup`."""
    if not hasattr(style, "settings_of_text"):
        style.settings_of_text = _settings(style)
    settings: _Settings | None = style.settings_of_text
    if settings is None:
        _set_up(self, style)
        return
    self.style, self.language, self.first_line_direction = style, settings.language, 0
    self.ascent = self.underline_position = self.strikethrough_position = None
    self.layout = ffi.gc(pango.pango_layout_new(settings.context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(self.layout, False)
    pango.pango_layout_set_font_description(self.layout, settings.font)
    if settings.features:
        _tell_features(self.layout, style.font_config.font_features, settings.features)


def _tell_features(layout: Any, known: dict[bytes, Any], features: bytes) -> None:  # noqa: ANN401 - a layout of Pango
    if features not in known:
        known[features] = pango.pango_attr_font_features_new(features)
    attributes = pango.pango_attr_list_new()
    pango.pango_attr_list_insert(attributes, known[features])
    pango.pango_layout_set_attributes(layout, attributes)


def _key_once(style: Style, include_size: bool = False) -> str:  # noqa: FBT001, FBT002 - signature of the library
    """In the place of `_font_style_cache_key`."""
    name = "key_with_size" if include_size else "key_without_size"
    if not hasattr(style, name):
        setattr(style, name, _key_of(style, include_size))
    return str(getattr(style, name))


def _strut_once(style: Style) -> tuple[float, float]:
    """In the place of `strut`: the height of a line and where its letters stand."""
    if not hasattr(style, "strut_of_lines"):
        style.strut_of_lines = _strut(style)
    strut: tuple[float, float] = style.strut_of_lines
    return strut


def _keep(_layout: Any) -> None:  # noqa: ANN401 - a layout of WeasyPrint
    """In the place of `Layout.deactivate`: a line is laid out and then drawn, and not set up in between."""


def _keep_unless_stretched(self: Any, style: Style) -> None:  # noqa: ANN401 - as above
    """In the place of `Layout.reactivate`: where a line is justified its spaces change."""
    if self.justification_spacing or style is not self.style:
        _set_up_again(self, style)
    _drawing.of_one_line = None if _BREAKS.search(self.text) else self.layout


class _Drawing:
    """In the place of Pango, for what draws a line: told that a text is a single paragraph, Pango lays it out again."""

    def __init__(self) -> None:
        self.of_one_line: Any = None
        """The layout about to be drawn, when nothing in its text could begin another paragraph."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - all that Pango can do, looked for once
        found = getattr(pango, name)
        setattr(self, name, found)
        return found

    def pango_layout_set_single_paragraph_mode(self, layout: Any, setting: bool) -> None:  # noqa: ANN401, FBT001 - of Pango
        if layout is not self.of_one_line:
            pango.pango_layout_set_single_paragraph_mode(layout, setting)


_drawing = _Drawing()


def set_lines_once() -> None:
    """Have every text of this process set so."""
    layout = line_break.Layout
    layout.setup, layout.deactivate, layout.reactivate = _set_up_once, _keep, _keep_unless_stretched
    line_break._font_style_cache_key = _key_once  # noqa: SLF001 - as above
    drawn_text.pango = _drawing
    put_in_place_of(_strut, _strut_once)
