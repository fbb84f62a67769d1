"""A file given back: to be saved, under its true name, never shown by the browser."""

import unicodedata
from collections.abc import Iterable
from urllib.parse import quote

from flask import Response

# Whatever is inside, a browser that is made to show it runs nothing and fetches nothing.
SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'"


def sent(content: Iterable[bytes], *, file_name: str, media_type: str, size: int) -> Response:
    """The answer that hands over a file."""
    answer = Response(content, mimetype=media_type)
    answer.content_length = size
    answer.headers.set("Content-Disposition", "attachment", **_names(file_name))
    answer.headers["Content-Security-Policy"] = SANDBOX
    return answer


def _names(file_name: str) -> dict[str, str]:
    """The name for old browsers in ASCII, and the true one (RFC 6266)."""
    plain = unicodedata.normalize("NFKD", file_name).encode("ascii", "ignore").decode()
    return {"filename": plain, "filename*": f"UTF-8''{quote(file_name, safe='')}"}
