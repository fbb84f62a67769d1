"""What the tests of the renderer have done in a child process: there, and only there, is WeasyPrint imported."""

import io
import re
from typing import Any
from xml.etree import ElementTree as ET

import pikepdf
from weasyprint import CSS, HTML

from aict.core import pdf_child, pdf_sources
from aict.core.pdf import Order
from aict.core.pdf_sources import BASE, NamedResources, read, tree_of, written_out
from aict.core.pdf_writing import write_once

__all__ = ["written_out"]

_XMLNS = "{http://www.w3.org/2000/xmlns/}xmlns"


def paint(order: Order) -> bytes:
    return pdf_child.paint(order)[0]


def kept() -> int:
    return len(pdf_sources.shelf)


def fast_tree(html: str) -> list[Any] | None:
    tree = tree_of(html)
    return None if tree is None else _flat(tree)


def slow_tree(html: str) -> list[Any]:
    return _flat(HTML(string=html, base_url=BASE, url_fetcher=NamedResources({})).etree_element)


def _flat(tree: ET.Element) -> list[Any]:
    """Elements in order with their texts; the spaces around head and body, which nothing prints, set aside."""
    edges = {"html", "head", "body"}
    return [
        (
            one.tag,
            {key: value for key, value in one.items() if key != _XMLNS},
            (one.text or "").strip() if one.tag in edges else one.text or "",
            (one.tail or "").strip(),
        )
        for one in tree.iter()
    ]


def attributes(html: str) -> tuple[set[str], set[str]]:
    fetcher = NamedResources({})
    return set(vars(read(html, fetcher))), set(vars(HTML(string=html, base_url=BASE, url_fetcher=fetcher)))


def written_both_ways(html: str) -> tuple[list[tuple[str, bytes]], list[tuple[str, bytes]]]:
    """The objects of the file as the program writes them, and as pydyf does: each with what its stream holds."""
    document = read(html, NamedResources({})).render(pdf_variant="pdf/ua-1")
    once = document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"0" * 32, finisher=write_once)
    return _objects(once), _objects(document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"0" * 32))


def _objects(file: bytes) -> list[tuple[str, bytes]]:
    with pikepdf.open(io.BytesIO(file)) as opened:
        # The table of places tells where objects lie, and a digest of all bytes.
        return [_said(each) for each in opened.objects if not _is_a_table_of_places(each)]


def _is_a_table_of_places(each: pikepdf.Object) -> bool:
    return isinstance(each, pikepdf.Stream) and each.stream_dict.get("/Type") == "/XRef"


def _said(each: pikepdf.Object) -> tuple[str, bytes]:
    if not isinstance(each, pikepdf.Stream):
        return _but_lengths(repr(each)), b""
    return _but_lengths(repr(each.stream_dict)), each.read_bytes()


def _but_lengths(said: str) -> str:
    """How long a compressed stream is says nothing of what it holds."""
    return re.sub(r'"/Length": \d+', "", said)


def printed_by_both(html: str, css: str) -> tuple[list[tuple[str, bytes]], list[tuple[str, bytes]]]:
    """The same document by the program, and by WeasyPrint with its own defaults and its own reader."""
    order = Order(html, {"a.css": css.encode()}, ("a.css",), "t", "fr", "", None, 9)
    stock = HTML(string=html, base_url=BASE, url_fetcher=NamedResources({})).render(
        stylesheets=[CSS(string=css)], pdf_variant="pdf/ua-1"
    )
    stock.metadata.title, stock.metadata.lang, stock.metadata.generator = "t", "fr", "AICT"
    return _objects(pdf_child.paint(order)[0]), _objects(
        stock.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"0" * 16) or b""
    )


def complaints_about(css: str) -> list[str]:
    order = Order("<p>a</p>", {"a.css": css.encode()}, ("a.css",), "t", "fr", "", None, 9)
    return pdf_child.paint(order)[1]
