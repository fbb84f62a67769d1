"""Charts as inline SVG text: the same bytes on the page and on paper.

Every chart is a pure function of plain values and of texts already worded in the reader's language. Text stays text; there
is no style attribute, no script, no `id` and no reference, so that a page may hold any number of them under the strict
content policy. Tones differ in lightness and hatching as well as in colour, and every mark has its label: a black and
white print says as much. The `<title>` holds the sentence that replaces the drawing.
"""

from aict.core.charts.bars import Bar, BarGroup, bars
from aict.core.charts.drawing import Tone
from aict.core.charts.progress import Progress, progress
from aict.core.charts.scale import Voice, voices
from aict.core.charts.series import Point, series
from aict.core.charts.shares import Share, share_bar

__all__ = [
    "Bar",
    "BarGroup",
    "Point",
    "Progress",
    "Share",
    "Tone",
    "Voice",
    "bars",
    "progress",
    "series",
    "share_bar",
    "voices",
]
