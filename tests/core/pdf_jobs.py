"""What the tests of the renderer have done in a child process: there, and only there, is WeasyPrint imported."""

from typing import Any
from xml.etree import ElementTree as ET

from weasyprint import HTML
from weasyprint.css import get_all_computed_styles
from weasyprint.text.fonts import FontConfiguration

from aict.core import pdf_child, pdf_sources
from aict.core.pdf import Order
from aict.core.pdf_sources import BASE, NamedResources, read, tree_of, written_out
from aict.core.pdf_writing import write_once
from tests.core.pdf_as_it_comes import Said, objects

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


def styles_of(html: str) -> int:
    """How many styles its elements have."""
    document = read(html, NamedResources({}))
    style_for = get_all_computed_styles(document, font_config=FontConfiguration())
    return len({id(style) for style in style_for.get_computed_styles().values()})


def attributes(html: str) -> tuple[set[str], set[str]]:
    fetcher = NamedResources({})
    return set(vars(read(html, fetcher))), set(vars(HTML(string=html, base_url=BASE, url_fetcher=fetcher)))


def written_both_ways(html: str) -> tuple[list[Said], list[Said]]:
    """The objects of the file as the program writes them, and as pydyf does: each with what its stream holds."""
    document = read(html, NamedResources({})).render(pdf_variant="pdf/ua-1")
    once = document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"0" * 32, finisher=write_once)
    return objects(once), objects(document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"0" * 32))


def printed(html: str, css: str) -> list[Said]:
    """What the file says that the program prints."""
    return objects(pdf_child.paint(styled(html, css))[0])


def complaints_about(css: str) -> list[str]:
    return pdf_child.paint(styled("<p>a</p>", css))[1]


def styled(html: str, css: str) -> Order:
    return Order(html, {"a.css": css.encode()}, ("a.css",), "t", "fr", "", None, 9)
