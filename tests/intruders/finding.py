"""The forms of the site: found on its pages, and, where no page of this world shows them, by what their address reads."""

import re
from collections.abc import Collection, Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
import wtforms
from flask import Flask
from werkzeug.exceptions import HTTPException

from tests.access.conftest import AsRelation
from tests.access.settled import Endpoint, Settled, endpoints
from tests.access.test_matrix import ROWS
from tests.browser import Browser
from tests.intruders.page_forms import CHOSEN, FILE, HIDDEN, TYPED, Field, PageForm, forms_in

WHO = (
    "officer",
    "signatory",
    "other_officer",
    "administrator",
    "instance_administrator",
    "reader",
    "guest_evaluator",
    "anonymous",
)
"""Who is asked first for what they may open."""
MACHINERY = frozenset({"csrf_token"})
_ENDS = frozenset(
    {"accounts.logout", "accounts.end_session", "accounts.end_other_sessions", "language.choose"}
)
"""What would leave the next request without a session, or in another language."""
_HANGS_ON_ITS_READER = frozenset(
    {"accounts.login", "accounts.instance", "evaluations.show", "objectives.show", "sealing.sign"}
)
"""Pages whose forms are not the same for everybody who opens them."""
_FILES = (".pdf", ".xlsx", ".ics")


@dataclass(frozen=True)
class Target:
    """One form on one page, and who sends it."""

    relation: str
    page: str
    endpoint: str
    address: str
    form: PageForm
    is_on_a_page: bool = True
    """False: no page of this world shows it, its fields are those that its address reads."""

    @property
    def key(self) -> tuple[str, str, tuple[str, ...]]:
        """Two forms with the same key are one, shown twice."""
        names = {re.sub(r"[0-9a-f]{32}|\d+", "#", name) for name in self.form.fields}
        return (self.endpoint, self.form.method, tuple(sorted(names)))

    def fields(self, *kinds: str) -> list[Field]:
        """The fields of these kinds that somebody could change."""
        return [f for f in self.form.fields.values() if f.kind in kinds and f.name not in MACHINERY]


def targets(
    app: Flask, settled: Settled, as_relation: AsRelation, pages: Collection[str] = ()
) -> list[Target]:
    """Every form of the site, or of these pages of it, each once."""
    found = dict[tuple[str, str, tuple[str, ...]], Target]()
    browsers = {relation: as_relation(relation) for relation in WHO}
    for endpoint in endpoints(app):
        if endpoint.method != "GET" or endpoint.rule.rule.endswith(_FILES):
            continue
        if pages and endpoint.name not in pages:
            continue
        path = settled.address(endpoint)
        for relation in (r for r in WHO if ROWS[endpoint.name, "GET"][r] == "ok"):
            for target in _on_page(app, browsers[relation], relation, path):
                if target.endpoint not in _ENDS:
                    found.setdefault(target.key, target)
            if endpoint.name not in _HANGS_ON_ITS_READER:
                break
    return list(found.values())


def _on_page(app: Flask, browser: Browser, relation: str, path: str) -> Iterator[Target]:
    page = browser.get(path)
    if page.mimetype != "text/html" or page.status_code != 200:
        return
    addresses = app.url_map.bind("localhost")
    for form in forms_in(page.text):
        address = urljoin(path, form.action or path)
        try:
            endpoint, _ = addresses.match(urlsplit(address).path, form.method.upper())
        except HTTPException:
            continue
        yield Target(relation, path, str(endpoint), address, form)


def again(app: Flask, browser: Browser, target: Target) -> Target | None:
    """The same form as its page shows it now; None when it is no longer there."""
    shown = _on_page(app, browser, target.relation, target.page)
    return next((one for one in shown if one.key == target.key and one.address == target.address), None)


def read_by_addresses(
    app: Flask, settled: Settled, as_relation: AsRelation, known: Container[str]
) -> Iterator[Target]:
    """What is written to and no page showed: the fields that an empty sending was read for."""
    for endpoint in endpoints(app):
        who = next((r for r in WHO if ROWS[endpoint.name, endpoint.method][r] == "ok"), None)
        if endpoint.method != "POST" or endpoint.name in known or endpoint.name in _ENDS:
            continue
        # Where nobody is let in at all, as with the link of another mail, an intruder tries nevertheless.
        yield _read_by(settled, as_relation, endpoint, who or "officer")


def _read_by(settled: Settled, as_relation: AsRelation, endpoint: Endpoint, relation: str) -> Target:
    browser, path = as_relation(relation), settled.address(endpoint)
    with _forms_read() as read:
        browser.post(path, settled.fields(endpoint))
    form = PageForm("post", path, multipart=False)
    form.fields["csrf_token"] = Field("csrf_token", HIDDEN, [browser.token()])
    for name, value in settled.fields(endpoint).items():
        form.fields[name] = Field(name, HIDDEN, [value])
    for one in (each for asked in read for each in asked):
        form.fields.setdefault(one.name, Field(one.name, _kind(one), [""]))
    form.multipart = any(one.kind == FILE for one in form.fields.values())
    return Target(relation, path, endpoint.name, path, form, is_on_a_page=False)


@contextmanager
def _forms_read() -> Iterator[list[wtforms.Form]]:
    """The forms that the program makes meanwhile."""
    read: list[wtforms.Form] = []
    make = wtforms.Form.__init__

    def remember(self: wtforms.Form, *given: Any, **named: Any) -> None:
        make(self, *given, **named)
        read.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wtforms.Form, "__init__", remember)
        yield read


def _kind(one: wtforms.Field) -> str:
    if isinstance(one, wtforms.FileField | wtforms.MultipleFileField):
        return FILE
    if isinstance(one, wtforms.HiddenField):
        return HIDDEN
    return CHOSEN if isinstance(one, wtforms.SelectField | wtforms.SelectMultipleField) else TYPED
