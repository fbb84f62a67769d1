"""Headers of every answer, and refusal of what comes from elsewhere (quality.md C18, F)."""

from urllib.parse import urlsplit

from flask import Flask, Response, abort, current_app, request

from aict.core.web import FIRST_REFUSAL, SAFE_METHODS

POLICY = "; ".join(  # noqa: FLY002 (one line per directive)
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
YEAR = 365 * 24 * 3600
ASK_EACH_TIME = "private, no-cache"
"""For what a program of its reader keeps, and asks about again each time: a calendar."""


def init_app(app: Flask) -> None:
    """Refuse foreign writes first of all, and put the headers on every answer, errors included."""
    app.before_request(refuse_foreign_writes)
    app.before_request(limit_plain_form)
    app.after_request(add_headers)


def refuse_foreign_writes() -> None:
    """A form of another site may not write here, whatever token it found."""
    if request.method in SAFE_METHODS:
        return
    if request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}:
        abort(403)
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        abort(403)


def limit_plain_form() -> None:
    """A form without files is read into memory whole: the limit of text is its own, not that of files."""
    if request.mimetype == "application/x-www-form-urlencoded":
        request.max_content_length = current_app.config["MAX_FORM_MEMORY_SIZE"]


def add_headers(response: Response) -> Response:
    """Set the strict policy; nothing private is ever cached, hashed statics for a year."""
    headers = response.headers
    headers.setdefault("Content-Security-Policy", POLICY)
    headers["X-Content-Type-Options"] = "nosniff"
    # the same as frame-ancestors, for browsers that do not read that one
    headers["X-Frame-Options"] = "DENY"
    # A page whose address is a secret asks for a stricter one (core/secret_links).
    headers.setdefault("Referrer-Policy", "same-origin")
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if request.is_secure:
        headers["Strict-Transport-Security"] = f"max-age={YEAR}; includeSubDomains"
    if request.endpoint == "static" and request.args.get("v") and response.status_code < FIRST_REFUSAL:
        headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    elif headers.get("Cache-Control") != ASK_EACH_TIME:
        headers["Cache-Control"] = "no-store"
    return response
