"""How long a report of eighty indicators takes to print, cold and warm, and in what memory (`make bench`).

In one run: as the program prints it, the same HTML through WeasyPrint as it comes, and through a browser without a screen. Seconds
are of processor, as the machine may do other things meanwhile; `build/printing.md` keeps the table. Where two processors are
free, one report a second each makes 120 a minute.
"""

import base64
import os
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
from playwright.sync_api import sync_playwright

from aict.core.jobs import Limits, Pool
from aict.core.paths import ROOT
from aict.core.pdf import Order
from aict.reporting import paper
from aict.reporting.blocks import IndicatorBlock, ObjectiveBlock
from aict.reporting.document import Document
from tests.benchmarks.printing_cost import Cost
from tests.reports import evaluation_sample

INDICATORS, A_OBJECTIVE, CURVES = 80, 10, 3
WARM, BATCH = 5, 12
TABLE = ROOT / "build" / "printing.md"
SECONDS, OF_STOCK, MEMORY = 1.0, 0.6, 120
"""A report takes a second of a free processor, or that share of what WeasyPrint takes on one that is not; MiB of its process."""


def report() -> Document:
    """Eighty indicators under eight objectives, three of them measured over years; the rest as in the design sample."""
    context: dict[str, Any] = evaluation_sample.evaluation_context()
    return Document(
        evaluation_sample.evaluation_head(),
        context["front"],
        context["report"] | {"objectives": _objectives()},
    )


def _objectives() -> tuple[ObjectiveBlock, ...]:
    sample = evaluation_sample.evaluation_objectives()
    models = [indicator for objective in sample for indicator in objective.indicators]
    every = [_indicator(models[n % len(models)], n) for n in range(INDICATORS)]
    return tuple(
        replace(sample[n % len(sample)], code=f"O{n}", indicators=tuple(every[at : at + A_OBJECTIVE]))
        for n, at in enumerate(range(0, INDICATORS, A_OBJECTIVE))
    )


def _indicator(model: IndicatorBlock, n: int) -> IndicatorBlock:
    last = replace(model.last, value=Decimal(n) + Decimal("0.5"))
    kept = model.measurements if n < CURVES * 4 else ()
    return replace(model, code=f"I{n}", last=last, measurements=kept)


def order() -> Order:
    """What the child is asked for: a report whose first page has to hold what stands before the proof."""
    document = report().in_language("fr")
    resources = paper.fonts() | paper.styles("evaluation", paper.pen_for("fr"))
    html = paper.markup("evaluation", document, fit=paper.FITS[0])
    said = ("Rapport", "fr", "Ville de Grenoble", "2026-11-21")
    return Order(html, resources, paper.STYLES, *said, max_pages=400, second_page=paper.PROOF)


@dataclass(frozen=True, slots=True)
class Measured:
    """One way to print: seconds cold and warm, MiB, pages and kB of the file."""

    way: str
    cold: float
    warm: float
    memory: int
    pages: int
    size: int

    def row(self) -> str:
        return (
            f"| {self.way} | {self.cold:.2f} | {self.warm:.2f} | {self.memory} | {self.pages} | {self.size} |"
        )


def in_a_child(way: str, target: str, asked: Order) -> Measured:
    """Costs of a job in a process of its own: cold with the start of the process, warm the quickest of several."""
    pool = Pool(Limits(seconds=120))
    try:
        first: Cost = pool.run(f"tests.benchmarks.printing_jobs:{target}", asked)
        later: list[Cost] = [pool.run(f"tests.benchmarks.printing_jobs:{target}", asked) for _ in range(WARM)]
    finally:
        pool.close()
    warm = min(cost.seconds for cost in later)
    return Measured(way, first.life, warm, later[-1].memory, pages(first.pdf), len(first.pdf) // 1000)


def in_a_browser(order: Order) -> Measured:
    """The same by a browser without a screen; seconds are of real time, and memory is of all its processes."""
    began = time.perf_counter()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        page = browser.new_page()
        html = inlined(order)

        def print_() -> bytes:
            page.set_content(html, wait_until="load")
            return bytes(page.pdf(tagged=True, outline=True, prefer_css_page_size=True))

        pdf = print_()
        cold = time.perf_counter() - began
        warm = []
        for _ in range(WARM):
            began = time.perf_counter()
            print_()
            warm.append(time.perf_counter() - began)
        return Measured("browser", cold, min(warm), resident(), pages(pdf), len(pdf) // 1000)


def inlined(order: Order) -> str:
    """The document with its styles and fonts inside: a browser without a server finds them nowhere else."""
    css = "\n".join(order.resources[name].decode() for name in order.styles)
    for name, content in order.resources.items():
        css = css.replace(f"url({name})", f"url(data:font/ttf;base64,{base64.b64encode(content).decode()})")
    return order.html.replace("</head>", f"<style>{css}</style></head>")


def resident() -> int:
    """MiB of the browser started by this process, shared pages counted once (PSS)."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError):
            if "chrom" in status.read_text("utf-8").split("\n", 1)[0] and _is_ours(status.parent):
                rollup = (status.parent / "smaps_rollup").read_text("ascii")
                total += int(rollup.split("Pss:")[1].split()[0])
    return total // 1024


def _is_ours(process: Path) -> bool:
    while process.name not in {"0", "1"}:
        if process.name == str(os.getpid()):
            return True
        process = process.parent / (process / "status").read_text("utf-8").split("PPid:")[1].split()[0]
    return False


def pages(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def in_a_batch(asked: Order) -> tuple[float, float]:
    """Reports a minute from two warm processes in real time, and seconds of processor of each meanwhile."""
    pool = Pool(Limits(seconds=120), children=2)
    target = "tests.benchmarks.printing_jobs:ours"
    try:
        with ThreadPoolExecutor(2) as asking:
            list(asking.map(lambda _: pool.run(target, asked), range(4)))
            began = time.perf_counter()
            costs: list[Cost] = list(asking.map(lambda _: pool.run(target, asked), range(BATCH)))
            took = time.perf_counter() - began
    finally:
        pool.close()
    return BATCH / took * 60, statistics.median(cost.seconds for cost in costs)


def test_a_report_of_eighty_indicators_is_printed_in_time() -> None:
    whole = order()
    stock = in_a_child("WeasyPrint as it comes", "stock", whole)
    ours = in_a_child("this program", "ours", whole)
    browser = in_a_browser(whole)
    a_minute, each = in_a_batch(whole)
    lines = [
        "| report of 80 indicators | cold (s) | warm (s) | memory (MiB) | pages | kB |",
        "|---|---|---|---|---|---|",
        *(measured.row() for measured in (ours, stock, browser)),
        "",
        f"Two processes: {a_minute:.0f} reports a minute in real time, {each:.2f} s of processor each.",
    ]
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    assert ours.pages == stock.pages
    assert ours.memory <= MEMORY
    assert ours.warm <= max(SECONDS, OF_STOCK * stock.warm)
