"""The renderer: what it makes, what it refuses, and where it stops."""

import io
import logging
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pikepdf
import pypdf
import pytest
from PIL import Image

from aict.core import pdf
from aict.core.jobs import Limits, Pool


def _pixel() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (4, 4), "#17495c").save(made, "PNG")
    return made.getvalue()


PIXEL = _pixel()


def document(body: str, head: str = "") -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><title>t</title>{head}</head><body>{body}</body></html>'


def render(body: str, head: str = "", **resources: bytes) -> bytes:
    named = {name.replace("_", "."): content for name, content in resources.items()}
    return pdf.render(document(body, head), resources=named, title="Essai", lang="fr", author="Ville de Sfax")


class Listener:
    """A server on this machine that counts who knocks."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.hits = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.hits += 1
            connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def test_a_document_is_tagged_titled_and_in_its_language() -> None:
    made = pikepdf.open(io.BytesIO(render("<h1>Titre</h1><p>Texte</p>")))
    assert made.docinfo["/Title"] == "Essai"
    assert made.docinfo["/Author"] == "Ville de Sfax"
    assert str(made.Root.Lang) == "fr"
    assert made.Root.MarkInfo.Marked
    with made.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"


def test_resources_are_found_by_their_name() -> None:
    made = render(
        '<p>a</p><img src="pixel.png" alt="Un point">',
        '<link rel="stylesheet" href="style.css">',
        style_css=b"@page { size: 300px 300px }",
        pixel_png=PIXEL,
    )
    page = pypdf.PdfReader(io.BytesIO(made)).pages[0]
    assert page.mediabox.width == 225
    assert len(page.images) == 1


@pytest.mark.parametrize(
    "body",
    [
        '<img src="file:///etc/hostname" alt="">',
        '<img src="http://{listener}/a.png" alt="">',
        '<img src="https://{listener}/a.png" alt="">',
        '<img src="ftp://{listener}/a.png" alt="">',
        '<img src="//{listener}/a.png" alt="">',
        '<img src="data:image/png;base64,AAAA" alt="">',
        '<img src="unknown.png" alt="">',
        '<img src="../../etc/hostname" alt="">',
        '<a rel="attachment" href="file:///etc/hostname">x</a>',
        '<a rel="attachment" href="http://{listener}/a">x</a>',
        '<link rel="attachment" href="file:///etc/hostname">',
        '<link rel="stylesheet" href="http://{listener}/a.css">',
        "<style>@import url(file:///etc/hostname);</style>",
        '<style>@font-face {{ font-family: x; src: url("http://{listener}/f.ttf") }} p {{ font-family: x }}</style><p>a</p>',
        "<style>p {{ background: url(http://{listener}/b.png) }}</style><p>a</p>",
        '<object data="http://{listener}/o.svg"></object>',
        '<embed src="file:///etc/hostname">',
        '<svg width="9" height="9"><image xlink:href="file:///etc/hostname" width="5" height="5"/></svg>',
        '<svg width="9" height="9"><image href="http://{listener}/a.png" width="5" height="5"/></svg>',
        '<img src="drawing.svg" alt="">',
    ],
)
def test_anything_outside_the_mapping_is_refused_and_nobody_is_called(body: str, listener: Listener) -> None:
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="http://{listener.address}/i.png" width="5" height="5"/></svg>'
    with pytest.raises(pdf.RenderingRefused, match="which it was not given"):
        render(body.format(listener=listener.address), drawing_svg=drawing.encode())
    assert listener.hits == 0


def test_a_drawing_that_points_elsewhere_brings_nothing_in(listener: Listener) -> None:
    made = render(f'<svg width="9" height="9"><use href="http://{listener.address}/x.svg#a"/></svg>')
    assert listener.hits == 0
    assert pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text() == ""


def test_the_child_itself_can_open_no_connection(listener: Listener) -> None:
    host, port = listener.address.split(":")
    pool = Pool(Limits())
    for attempt in (("socket:create_connection", (host, int(port))), ("os:system", "true")):
        pdf.render(document("<p>a</p>"), resources={}, title="t", lang="fr", pool=pool)
        with pytest.raises(pdf.RenderingRefused):
            pool.run(*attempt)
    pool.close()
    assert listener.hits == 0


def test_a_refusal_does_not_spoil_the_next_document() -> None:
    with pytest.raises(pdf.RenderingRefused):
        render('<img src="file:///etc/hostname" alt="">')
    assert render("<p>a</p>").startswith(b"%PDF")


def test_the_same_order_gives_the_same_bytes_in_two_processes() -> None:
    def made() -> bytes:
        pool = Pool(Limits())
        bytes_made = pdf.render(
            document('<h1>Été</h1><p>1 000 €</p><img src="pixel.png" alt="Un point">'),
            resources={"pixel.png": PIXEL},
            title="Essai",
            lang="fr",
            created="2026-11-21",
            pool=pool,
        )
        pool.close()
        return bytes_made

    assert made() == made()


def test_two_documents_have_two_identifiers() -> None:
    first, second = (pypdf.PdfReader(io.BytesIO(render(f"<p>{text}</p>"))).trailer["/ID"] for text in "ab")
    assert first != second


def test_a_document_that_takes_too_long_is_stopped() -> None:
    pool = Pool(Limits(seconds=1.5))
    rows = "<tr><td>mot</td><td>mot</td></tr>" * 30_000
    with pytest.raises(pdf.RenderingStopped, match="too long"):
        pdf.render(document(f"<table>{rows}</table>"), resources={}, title="t", lang="fr", pool=pool)
    pool.close()


def test_a_document_that_takes_too_much_memory_is_stopped() -> None:
    pool = Pool(Limits(seconds=60, memory=400 << 20))
    rows = "<tr><td>mot</td><td>mot</td></tr>" * 20_000
    with pytest.raises(pdf.RenderingStopped, match="memory"):
        pdf.render(document(f"<table>{rows}</table>"), resources={}, title="t", lang="fr", pool=pool)
    pool.close()


def test_a_document_of_too_many_pages_is_stopped() -> None:
    pages = '<p style="break-after: page">a</p>' * 5
    with pytest.raises(pdf.RenderingStopped, match="pages"):
        pdf.render(document(pages), resources={}, title="t", lang="fr", max_pages=3)


def test_a_first_page_that_holds_too_much_is_given_up_before_the_rest_is_laid_out() -> None:
    told: list[int] = []
    rest = '<div class="rest" style="break-before: page">b</div><p style="break-before: page">c</p>'
    for much in ("<p>a</p>" * 200, "<p>" + "a " * 20_000 + "</p>"):
        with pytest.raises(pdf.FirstPageFull):
            pdf.render(
                document(f"{much}{rest}"),
                resources={},
                title="t",
                lang="fr",
                second_page="rest",
                watch=told.append,
            )
    assert told == [1, 1]


@pytest.mark.parametrize(
    "body", ["<p>a</p>", '<p>a</p><div class="the rest" style="break-before: page">b</div>']
)
def test_a_first_page_that_holds_all_that_comes_before_the_second_is_printed_as_any(body: str) -> None:
    whole = partial(pdf.render, document(body), resources={}, title="t", lang="fr")
    assert whole(second_page="rest") == whole()


def test_documents_are_rendered_from_many_threads() -> None:
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda n: render(f"<p>document {n}</p>"), range(8)))
    texts = [pypdf.PdfReader(io.BytesIO(one)).pages[0].extract_text() for one in made]
    assert texts == [f"document {n}" for n in range(8)]


def test_a_mistake_in_a_style_sheet_is_told(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The import checker, run by another test of this process, switches off the loggers it finds.
    monkeypatch.setattr(pdf.LOGGER, "disabled", False)
    with caplog.at_level(logging.WARNING, "aict.core.pdf"):
        render("<p>a</p>", '<link rel="stylesheet" href="a.css">', a_css=b"p { colour: red }")
    assert "colour" in caplog.text


def test_nothing_is_missing_here() -> None:
    assert pdf.missing_libraries() == ()


def test_a_missing_library_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_loads", lambda file: "pango" not in file)
    assert pdf.missing_libraries() == ("Pango", "PangoFT2")
    with pytest.raises(pdf.RenderingUnavailable, match=r"Pango, PangoFT2.*apt-get install"):
        render("<p>a</p>")
