"""Somebody in front of a real browser: what they type and press, and what went wrong without their seeing it."""

import re
from typing import Any
from urllib.parse import urljoin

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request, ViewportSize

_EXPECTED = re.compile(r"status of (?:401|404|409|422)\b|ERR_INTERNET_DISCONNECTED")
"""Chromium complains on its console of each answer that is no success; these, or none, a journey may look for."""


SMALLEST: ViewportSize = {"width": 320, "height": 568}
"""A page at 400 % on a window of 1280 pixels (WCAG 1.4.10)."""


class Visitor:
    """One person in one browser context."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context = context
        self.address = address
        self.troubles: list[str] = []
        """Errors on the console, and requests to anybody else than the site."""
        context.set_default_timeout(10_000)
        context.on("request", self._watch_request)
        context.on("console", self._watch_console)
        self.page: Page = context.new_page()

    def _watch_request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.troubles.append(f"third party: {request.url}")

    def _watch_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _EXPECTED.search(message.text):
            self.troubles.append(f"{message.page.url if message.page else ''}: {message.text}")

    def go(self, path: str, *, status: int = 200) -> None:
        """Open an address of the site, which answers with that status."""
        answer = self.page.goto(urljoin(self.address, path))
        assert answer is not None
        assert answer.status == status, f"{path} answered {answer.status}"

    def sign_in(self, email: str, password: str) -> None:
        self.go("/login")
        self.fill(email=email, password=password)
        self.press("Se connecter")
        assert self.page.url.rstrip("/") == self.address

    def fill(self, **typed: str) -> None:
        """Type into fields by their name."""
        for name, text in typed.items():
            self.page.locator(f"main [name='{name}']").fill(text)

    def choose(self, **chosen: str) -> None:
        """Choose in lists by their name."""
        for name, value in chosen.items():
            self.page.locator(f"main select[name='{name}']").select_option(value)

    def tick(self, **ticked: str) -> None:
        """Tick one of several answers by the name of the question."""
        for name, value in ticked.items():
            self.page.locator(f"main label:has(input[name='{name}'][value='{value}'])").click()

    def unfold(self, summary: str) -> None:
        self.page.locator("main summary", has_text=summary).first.click()

    def press(self, label: str, *, within: str = "body", status: int = 200) -> None:
        """Press a button; the page it leads to answers with that status."""
        self._leave(self.page.locator(within).get_by_role("button", name=label).first, status)

    def follow(self, label: str, *, within: str = "main", status: int = 200) -> None:
        """Follow a link; the page it leads to answers with that status."""
        self._leave(self.page.locator(within).get_by_role("link", name=label).first, status)

    def _leave(self, control: Locator, status: int) -> None:
        with self.page.expect_navigation() as leaving:
            control.click()
        answer = leaving.value
        assert answer is not None
        assert answer.status == status, f"{self.path()} answered {answer.status}: {self._complaints()}"

    def _complaints(self) -> list[str]:
        return self.page.locator("[role='alert']").all_inner_texts()

    def reads(self, text: str) -> bool:
        """Whether the page says this."""
        return text in self.page.locator("main").inner_text().replace("\u00a0", " ").replace("\u202f", " ")

    def path(self) -> str:
        return self.page.url.removeprefix(self.address)

    def obstacles(self) -> list[str]:
        """What stands in somebody's way on this page: axe's findings, and a width that a small telephone scrolls."""
        return self.barriers() + ([f"{self.path()} scrolls sideways"] if self._scrolls_when_small() else [])

    def _scrolls_when_small(self) -> bool:
        before = self.page.viewport_size
        self.page.set_viewport_size(SMALLEST)
        scrolls = self.scrolls_sideways()
        if before is not None:
            self.page.set_viewport_size(before)
        return scrolls

    def scrolls_sideways(self) -> bool:
        """Whether something is wider than the window."""
        return is_wider_than_its_window(self.page)

    def barriers(self) -> list[str]:
        """What axe finds on the page, best practices included."""
        return [f"{self.path()} {said}" for said in axe_findings(self.page)]


def is_wider_than_its_window(page: Page) -> bool:
    """Whether the reader has to scroll sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


CONTRAST = "color-contrast"
"""The rule of axe that takes longer than all the others together."""

LANGUAGES = "valid-lang"
"""The rule of axe that looks at the language of passages."""


def bring_axe(context: BrowserContext) -> None:
    """Have axe in every page that is opened from now on: the browser compiles it once, and not again for each look."""
    context.add_init_script(AXE_SCRIPT)


def axe_findings(page: Page, *, only: str | None = None, but: str | None = None) -> list[str]:
    """What axe finds on a page: all its rules, best practices included, one of them, or all but one."""
    # What is in order is not worked out in detail: nobody reads it.
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    options |= {"runOnly": [only]} if only else {}
    options |= {"rules": {but: {"enabled": False}}} if but else {}
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate("options => axe.run(options).then(said => said.violations)", options)
    return [f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"]]
