"""Whether a browser is signed in, and what somebody who copied its cookie comes to."""

from flask import Flask

from tests.browser import Browser


def is_in(browser: Browser) -> bool:
    return browser.get("/").status_code == 200


def copied(app: Flask, browser: Browser) -> Browser:
    """Another browser with the same cookie."""
    thief = Browser(app)
    thief.take_cookie(browser.cookie() or "")
    return thief
