"""A browser without a screen: keeps its cookies, sends the token of the page it came from.

It reads the spaces that French sets before its tall signs as the ordinary ones with which messages are written.
"""

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

_FIELD = re.compile(r"<input\b[^>]*>|<textarea\b[^>]*>.*?</textarea>", re.DOTALL)
_TOKEN = re.compile(r'name="csrf_token"[^>]* value="([^"]+)"')
_NAME = re.compile(r'\bname="([^"]*)"')
_VALUE = re.compile(r'\bvalue="([^"]*)"')
_SELECT = re.compile(r'<select\b[^>]* name="([^"]*)".*?</select>', re.DOTALL)
_SELECTED = re.compile(r'<option value="([^"]*)" selected')
_TEXTAREA = re.compile(r"<textarea\b[^>]*>\n?(.*?)</textarea>", re.DOTALL)

_SET_SPACE = re.compile("[\u00a0\u202f](?=[:;?!»])|(?<=«)\u00a0")


def plain_spaces(page: str) -> str:
    """What a page or a letter says, with the spaces with which messages are written."""
    return _SET_SPACE.sub(" ", page)


Fields = Mapping[str, Any]


class Answer(TestResponse):
    """What the application answered."""

    @property
    def text(self) -> str:
        return plain_spaces(super().text)


class Browser:
    """One person's browser on one application."""

    def __init__(self, app: Flask, *, base_url: str = "http://localhost") -> None:
        self.app = app
        self.client = app.test_client()
        self.client.response_wrapper = type("Answer", (Answer, self.client.response_wrapper), {})
        self.base_url = base_url
        self._token: str | None = None

    def get(self, path: str, **more: Any) -> TestResponse:
        page = self.client.get(path, base_url=self.base_url, buffered=True, **more)
        self._token = self._token or _token_on(page)
        return page

    def post(self, path: str, fields: Fields | None = None, **more: Any) -> TestResponse:
        """Send a form with the token of this browser's session, as the page would."""
        data = {"csrf_token": self.token(), **(fields or {})}
        return self.client.post(path, base_url=self.base_url, data=data, **more)

    def post_bare(self, path: str, fields: Fields | None = None, **more: Any) -> TestResponse:
        """Send exactly these fields: no token is added."""
        return self.client.post(path, base_url=self.base_url, data=fields or {}, **more)

    def token(self) -> str:
        """The token of this session: every page of somebody signed in has it, the sign-in page has one too."""
        if self._token is None:
            page = self.get("/")
            if page.status_code != 200:
                page = self.get("/login")
            self._token = fields_of(page)["csrf_token"]
        return self._token

    def sign_in(self, email: str, password: str, **fields: str) -> TestResponse:
        answer = self.post("/login", {"email": email, "password": password, **fields})
        self._token = None
        return answer

    def cookie(self) -> str | None:
        """The value of the session cookie."""
        found = self.client.get_cookie(self.app.config["SESSION_COOKIE_NAME"])
        return found.value if found else None

    def take_cookie(self, value: str, token: str | None = None) -> None:
        """Pretend to be the browser whose cookie, and perhaps the token of a form, was copied."""
        self.client.set_cookie(self.app.config["SESSION_COOKIE_NAME"], value)
        self._token = token


def _token_on(page: TestResponse) -> str | None:
    if page.mimetype != "text/html" or page.content_encoding:
        return None
    found = _TOKEN.search(page.text)
    return found[1] if found else None


def fields_of(page: TestResponse) -> dict[str, str]:
    """What the fields of a page hold, by name; the last one wins."""
    return dict(_named_values(_FIELD.findall(page.text)))


def as_opened(page: TestResponse) -> dict[str, str]:
    """Everything that the form of a page would send, its lists included."""
    chosen = {}
    for found in _SELECT.finditer(page.text):
        option = _SELECTED.search(found[0])
        chosen[found[1]] = unescape(option[1]) if option else ""
    return fields_of(page) | chosen


def reply_from(browser: Browser, page: TestResponse, text: str, act: str, **fields: str) -> TestResponse:
    """Agree or object to the text at an address, as a page that shows it asks to."""
    form = re.search(
        rf'<form\b[^>]*action="{re.escape(text)}/(?:agree|object)".*?</form>', page.text, re.DOTALL
    )
    shown = dict(_named_values(_FIELD.findall(form[0] if form else "")))
    return browser.post(f"{text}/{act}", {"shown": shown.get("shown", ""), **fields})


def reply_on(browser: Browser, address: str, text: str, act: str, **fields: str) -> TestResponse:
    """Open the page that shows the text at an address, and agree or object to it."""
    return reply_from(browser, browser.get(address), text, act, **fields)


def _named_values(tags: Iterable[str]) -> Iterable[tuple[str, str]]:
    for tag in tags:
        name = _NAME.search(tag)
        if name is None:
            continue
        area = _TEXTAREA.match(tag)
        value = area or _VALUE.search(tag)
        yield name[1], unescape(value[1]) if value else ""
