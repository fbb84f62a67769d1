"""The ways in which somebody asks for what there is: as a page, as the file of a list, by the beginning of a word."""

import io
import re
import zipfile
from collections.abc import Iterator

from werkzeug.test import TestResponse

from tests.browser import Browser

FILES = ("csv", "xlsx")
_SEARCHED = re.compile(r'id="(?!site-q)[^"]*\bq" name="q"')
"""The field of a search of the page's own: every page has the one of the whole site."""


def unpacked(body: bytes) -> bytes:
    """What an answer holds, with what is packed in it: a workbook hides its words from who looks at its bytes."""
    if not zipfile.is_zipfile(io.BytesIO(body)):
        return body
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        return body + b"".join(packed.read(name) for name in packed.namelist())


def words_of(answer: TestResponse) -> str:
    """All that an answer says: its headers, its page, its file, the text of its PDF."""
    body = unpacked(answer.data)
    if answer.mimetype == "application/pdf" and answer.status_code == 200:
        body += text_of_pdf(body).encode()
    return (str(answer.headers) + body.decode("utf-8", "replace")).lower()


def text_of_pdf(content: bytes) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    except PyPdfError:
        return ""


def every_way(browser: Browser, path: str, *words: str) -> Iterator[TestResponse]:
    """The page of an address; where it is a list, also its files, and what it finds by the beginning of each word.

    The beginning alone: a page repeats what was searched for.
    """
    page = browser.get(path)
    yield page
    if page.mimetype != "text/html" or page.status_code != 200:
        return
    if _SEARCHED.search(page.text):
        yield from (browser.get(f"{path}?q={word[:-1]}") for word in words)
    if "format=csv" in page.text:
        yield from (browser.get(f"{path}?format={kind}") for kind in FILES)
