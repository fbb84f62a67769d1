"""What the bench of printing has done in processes of its own, and what each act costs there.

`aict.core.pdf_child` changes how its process prints: it is imported where that is measured, and nowhere near the library as it comes.
"""

import time
from pathlib import Path

from weasyprint import HTML

from aict.core.pdf import Order
from aict.core.pdf_sources import BASE, NamedResources
from tests.benchmarks.printing_cost import Cost


def ours(whole: Order) -> Cost:
    """A report as the program prints it."""
    from aict.core import pdf_child

    began = time.process_time()
    pdf, _ = pdf_child.paint(whole)
    return _cost(began, pdf)


def stock(whole: Order) -> Cost:
    """The same HTML and styles through WeasyPrint as it comes, its first page not looked at."""
    html = linked(whole)
    began = time.process_time()
    document = HTML(string=html, base_url=BASE, url_fetcher=NamedResources(whole.resources))
    pdf = document.write_pdf(pdf_variant="pdf/ua-1")
    return _cost(began, pdf or b"")


def linked(order: Order) -> str:
    """The document with links to its style sheets."""
    links = "".join(f'<link rel="stylesheet" href="{name}">' for name in order.styles)
    return order.html.replace("</head>", f"{links}</head>")


def _cost(began: float, pdf: bytes) -> Cost:
    now = time.process_time()
    return Cost(now - began, now, _peak(), pdf)


def _peak() -> int:
    """Of this process alone: what the kernel says of a child in `getrusage` holds its parent's peak, too."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024
