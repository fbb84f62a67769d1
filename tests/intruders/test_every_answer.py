"""What every answer carries, whoever asks for whatever: strict headers, nothing from elsewhere, no name that the asker gave us (quality.md F)."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.core.db import Database
from aict.core.mail import OutgoingMail
from aict.core.paths import PACKAGE
from tests.access.conftest import AsRelation
from tests.access.settled import PEOPLE, Settled, endpoints
from tests.browser import Browser
from tests.factories import OFFICER_A

ELSEWHERE = "intrus.example"
FORWARDED = {
    "X-Forwarded-Host": f"proxy.{ELSEWHERE}",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-For": "203.0.113.9",
}
"""What no proxy of ours has said: none is configured."""
STRICT = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
    "img-src": "'self'",
}
_LOADS = re.compile(
    r"<(?:script|link|img|iframe|frame|source|object|embed|audio|video|track|image|use|input|form|base)\b[^>]*?"
    r"\b(?:src|href|data|srcset|action|formaction|poster)=\"([^\"]*)\""
)
_RUNS = re.compile(r"<style|<script(?![^>]*\ssrc=\"/static/)|<[^>]+\s(?:style|on[a-z]+)=\"")
_BRINGS = re.compile(r"url\(|@import|https?://(?!www\.w3\.org/)|\bfetch\(\s*[\"']http|importScripts")


def asked(app: Flask, settled: Settled, browser: Browser) -> Iterator[TestResponse]:
    """Each address read, and written to with nothing but the token."""
    for endpoint in endpoints(app):
        if endpoint.name == "accounts.logout":
            continue
        path = settled.address(endpoint)
        send = browser.get if endpoint.method == "GET" else browser.post
        yield send(path, headers=FORWARDED)
    yield browser.get("/nowhere", headers=FORWARDED)
    yield browser.client.put("/login", base_url=browser.base_url, headers=FORWARDED)
    yield browser.post_bare("/partnerships/alpha/actions/new", {"title": "x"}, headers=FORWARDED)
    yield browser.post("/partnerships/alpha/actions/new", {"title": "x" * 2_000_000}, headers=FORWARDED)
    yield browser.post("/partnerships/alpha/actions/new", headers={"Origin": f"https://{ELSEWHERE}"})


_SEEN = {200, 302, 303, 403, 404, 413, 422}
_SEEN_BY_NOBODY = {200, 302, 400, 401, 404, 422}
"""What each is answered somewhere, so that all of it is looked at."""


@pytest.mark.usefixtures("unprinted")
@pytest.mark.parametrize("relation", PEOPLE)
def test_every_answer_is_strict_loads_nothing_from_elsewhere_and_repeats_no_host(
    app: Flask, settled: Settled, as_relation: AsRelation, relation: str
) -> None:
    browser, statuses, faults = as_relation(relation), set[int](), list[str]()
    browser.base_url = f"http://{ELSEWHERE}"
    cookie = settled.sessions[relation][0]
    if cookie:
        browser.client.set_cookie(app.config["SESSION_COOKIE_NAME"], cookie, domain=ELSEWHERE)
    for answer in asked(app, settled, browser):
        statuses.add(answer.status_code)
        where = f"{answer.request.method} {answer.request.path} {answer.status_code}"
        faults += [f"{where}: {said}" for said in wrong_in(answer)]
    assert sorted(set(faults)) == []
    is_anybody = PEOPLE[relation] is not None
    assert statuses >= (_SEEN if is_anybody else _SEEN_BY_NOBODY)
    # Still signed in at the end: all of it was asked by who it says.
    assert (browser.get("/account").status_code == 200) is is_anybody


def wrong_in(answer: TestResponse) -> Iterator[str]:
    headers = answer.headers
    parts = [part.partition(" ") for part in headers.get("Content-Security-Policy", "").split("; ")]
    policy = {name: value for name, _, value in parts}
    wanted = (
        {"sandbox": "", "default-src": "'none'", "frame-ancestors": "'none'"}
        if "sandbox" in policy
        else STRICT
    )
    if {name: policy.get(name) for name in wanted} != wanted or re.search(
        r"unsafe|http|\*|data:|blob:", str(policy)
    ):
        yield f"policy {policy}"
    if headers.get("X-Content-Type-Options") != "nosniff":
        yield "sniffed"
    if headers.get("Referrer-Policy") not in {"same-origin", "strict-origin"}:
        yield f"tells where one comes from: {headers.get('Referrer-Policy')}"
    if headers.get("Cross-Origin-Opener-Policy") != "same-origin":
        yield "shares its window"
    if headers.get("Cache-Control") not in {"no-store", "private, no-cache"}:
        yield f"kept: {headers.get('Cache-Control')}"
    if "Strict-Transport-Security" in headers:
        yield "believes whoever says that it is https"
    if ELSEWHERE in str(headers) or (not answer.is_streamed and ELSEWHERE.encode() in answer.data):
        yield "repeats the host that it was asked under"
    if answer.mimetype == "text/html":
        yield from wrong_on(answer.text)


def wrong_on(page: str) -> Iterator[str]:
    for address in map(unescape, _LOADS.findall(page)):
        if re.match(r"\s*(?:[a-z][a-z0-9+.-]*:|//|/\\\\)", address, re.IGNORECASE):
            yield f"loads or sends to {address}"
    yield from (f"has {found[:60]!r}" for found in _RUNS.findall(page))


@pytest.mark.parametrize(
    "page",
    [
        '<img alt="" src="https://x.example/a.png">',
        '<script src="//x.example/a.js"></script>',
        '<form method="post" action="https://x.example/">',
        '<link rel="stylesheet" href="data:text/css,a">',
        '<p style="color: red">',
        "<script>alert(1)</script>",
        '<a href="/" onclick="go()">',
    ],
)
def test_what_is_wrong_on_a_page_is_seen(page: str) -> None:
    assert list(wrong_on(page))


def test_what_is_right_on_a_page_is_let_be() -> None:
    page = (
        '<script src="/static/a.js?v=1" defer></script><a href="https://x.example">x</a><form action="?q=1">'
    )
    assert list(wrong_on(page)) == []


def test_what_pages_load_brings_nothing_from_elsewhere_either() -> None:
    files = [path for path in (PACKAGE / "static").rglob("*") if path.suffix in {".css", ".js", ".svg"}]
    assert {path.suffix for path in files} >= {".css", ".js"}
    assert {path.name: _BRINGS.findall(path.read_text("utf-8")) for path in files} == {
        path.name: [] for path in files
    }


def test_no_mail_is_built_from_the_host_that_asked_for_it(app: Flask, database: Database) -> None:
    browser = Browser(app, base_url=f"http://{ELSEWHERE}")
    fields = {"email": OFFICER_A, "link_email": OFFICER_A}
    sent = [app.url_map.bind("x").build(name) for name in ("accounts.ask_reset", "accounts.ask_sign_in_link")]
    assert {browser.post(path, fields, headers=FORWARDED).status_code for path in sent} <= {200, 303}
    with database.session(writing=False) as session:
        letters = [str(vars(mail)) for mail in session.scalars(select(OutgoingMail))]
    assert len(letters) == len(sent)
    assert not [letter for letter in letters if ELSEWHERE in letter]
