"""The demonstration on a server of its own, and its pages as an officer reads them."""

import logging
import re
import tempfile
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import requests
from werkzeug.exceptions import HTTPException

from aict.cli import load_shipped
from aict.config import Settings
from aict.demonstration.accounts import PASSWORD
from aict.demonstration.services import demonstrate
from aict.factory import create_app
from aict.migrating import migrate
from tests.journeys.site import OFFICER, Site, served

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

COOKIE = "aict_session"
_PATIENCE = 60
LEAVES = ("/logout",)
"""What ends the session of who looks."""
_EACH = 2
"""Pages of one kind that are looked at: two partnerships look alike."""
_LINK = re.compile(r'href="([^"#]+)')
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it was answered."""

    path: str
    status: int
    html: str
    headers: dict[str, str]


class _Counting:
    """Stands before an application and counts what it is asked."""

    def __init__(self, app: "WSGIApplication") -> None:
        self._app, self.count = app, 0

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        self.count += 1
        return self._app(environ, start)


@dataclass
class Visit:
    """An officer on the demonstration."""

    site: Site
    cookie: str
    _counting: _Counting
    pages: list[Page] = field(default_factory=list)
    requests: int = 0
    """Those by which the pages were read."""

    def answered(self) -> int:
        """How many requests the site has answered."""
        return self._counting.count

    def is_signed_in(self) -> bool:
        """Whether the session of the visit still stands."""
        answer = requests.get(
            f"{self.site.address}/", cookies={COOKIE: self.cookie}, allow_redirects=False, timeout=_PATIENCE
        )
        return answer.status_code == HTTPStatus.OK


@contextmanager
def visited() -> Iterator[Visit]:
    """The demonstration, loaded, served and read through once by an officer."""
    # An intruder sends more at once than there are threads: that they wait says nothing.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.from_environment({}, instance=Path(folder))
        app = create_app(settings)
        database = app.extensions["aict-database"]
        migrate(database)
        with database.transaction() as session:
            load_shipped(session)
        for _line in demonstrate(database, settings):
            pass
        counting = _Counting(app.wsgi_app)
        app.wsgi_app = counting  # type: ignore[assignment, method-assign]
        with served(app) as site:
            yield _read_through(site, counting)
        database.engine.dispose()


def _read_through(site: Site, counting: _Counting) -> Visit:
    browser = requests.Session()
    signing_in = browser.get(f"{site.address}/login", timeout=_PATIENCE)
    token = _TOKEN.search(signing_in.text)
    assert token
    fields = {"csrf_token": token[1], "email": OFFICER, "password": PASSWORD}
    assert browser.post(f"{site.address}/login", data=fields, timeout=_PATIENCE).ok
    visit = Visit(site, browser.cookies[COOKIE], counting)
    visit.pages.append(_page("/login", signing_in))
    for path in _paths(visit):
        answer = browser.get(f"{site.address}{path}", timeout=_PATIENCE)
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            visit.pages.append(_page(path, answer))
    visit.requests = visit.answered()
    return visit


def _paths(visit: Visit) -> Iterator[str]:
    """Every address that a page leads to, a few of each kind; and one that leads nowhere."""
    yield "/there-is-no-such-page"
    site, waiting, seen, kinds = visit.site, deque(["/"]), {"/"}, Counter[str]()
    while waiting:
        path = waiting.popleft()
        kind = _kind(site, path)
        if not kind or kinds[kind] >= _EACH:
            continue
        kinds[kind] += 1
        yield path
        for link in _LINK.findall(visit.pages[-1].html) if visit.pages[-1].path == path else ():
            target = urlsplit(urljoin(f"{site.address}{path}", link.replace("&amp;", "&")))
            following = target.path + (f"?{target.query}" if target.query else "")
            if target.netloc == urlsplit(site.address).netloc and following not in seen:
                seen.add(following)
                waiting.append(following)


def _kind(site: Site, path: str) -> str:
    """The endpoint that answers an address; nothing for what is no page, or ends the visit."""
    if path.startswith((*LEAVES, "/static/")):
        return ""
    try:
        endpoint, _ = site.app.url_map.bind("").match(urlsplit(path).path, method="GET")
    except HTTPException:
        return ""
    return str(endpoint)


def _page(path: str, answer: requests.Response) -> Page:
    return Page(path, answer.status_code, answer.text, dict(answer.headers))
