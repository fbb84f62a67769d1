"""The objects of a PDF, written once each.

pydyf writes them twice when the file carries an identifier: once for a digest, once for the file, and compresses each stream
both times. The file is the same, byte for byte.
"""

from typing import Any

from weasyprint.pdf import pydyf


class _Written(pydyf.Object):
    """An object whose bytes are there already."""

    def __init__(self, source: pydyf.Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = source.number, source.generation, source.free
        self.written: bytes = source.data
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
    pdf.objects[:] = [
        made if made.free == "f" or id(made) in alive else _Written(made) for made in pdf.objects
    ]
