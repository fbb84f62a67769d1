"""Pages over 400 kbit/s and 400 ms: 6 s for a first visit, 3 s after it (quality item I53)."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.access.settled import Settled
from tests.journeys.site import Site

pytestmark = pytest.mark.browser

FIRST, LATER = 6.0, 3.0
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
PAGES = ("", "/objectives", "/objectives/new", "/conventions", "/actions", "/evaluations/E1")


@pytest.fixture
def page(chromium: Browser, site: Site, settled: Settled) -> Iterator[Page]:
    """An officer's telephone on a poor link; nothing is kept from an earlier visit."""
    context = chromium.new_context(viewport={"width": 320, "height": 568}, base_url=site.address)
    cookie = settled.sessions["officer"][0]
    context.add_cookies([{"name": "aict_session", "value": cookie, "url": site.address}])
    found = context.new_page()
    link = context.new_cdp_session(found)
    link.send("Network.enable")
    link.send("Network.emulateNetworkConditions", SLOW)
    yield found
    context.close()


def seconds(page: Page, path: str) -> float:
    began = time.monotonic()
    answer = page.goto(path, wait_until="load")
    assert answer is not None
    assert answer.status == 200
    return time.monotonic() - began


def test_pages_open_on_a_poor_link(page: Page) -> None:
    first = seconds(page, "/")
    later = {path: seconds(page, f"/partnerships/alpha{path}") for path in PAGES}
    assert first >= 0.4, "the link was not slowed"
    assert first <= FIRST
    assert {path: took for path, took in later.items() if took > LATER} == {}
