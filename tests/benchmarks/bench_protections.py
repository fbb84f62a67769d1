"""What its protections cost a page: at most a tenth of its time (issue "It holds"), on both databases (`make bench`).

The same page is asked in turns with the protections and without them, in one process and without network. They are lifted here
alone, by taking out of the application what it put in: no setting of the product does.

Lifted: refusal of foreign and forged writes and of anonymous ones, limits of what is sent, the list of one's own host names,
headers and policy of answers, the token of forms, the sessions on the server with their activity, the second factor that is asked
for, the declaration of access around a view. Not lifted, for no page is made with it: the throttle and the access log (they look at who
signs in or takes a file away); nor what a page is about: whose it is and what this person may see.
"""

import statistics
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask, Request
from flask.sessions import SessionInterface

from aict.accounts.sessions import ServerSession
from aict.core.access import Audience, declare, declared
from aict.core.db import Database
from aict.migrating import migrate
from tests.benchmarks.bench_registry import FIRST, Registry, furnish
from tests.benchmarks.measuring import counted, milliseconds
from tests.browser import Browser
from tests.grounds import Ground

ROUNDS = 150
A_TENTH = 0.1
PARTNERSHIPS = 50
PAGES = {"list": "/partnerships", "partnership": FIRST, "objectives": f"{FIRST}/objectives"}
PROTECTS_BEFORE = {
    "refuse_foreign_writes",
    "limit_plain_form",
    "refuse_anonymous_post",
    "refuse_forged_forms",
    "_refuse_blindly",
    "lead_to_second_factor",
}
PROTECTS_AFTER = {"add_headers"}
LIMITS = ("MAX_CONTENT_LENGTH", "MAX_FORM_MEMORY_SIZE", "MAX_FORM_PARTS", "TRUSTED_HOSTS")


class OpenToAll(SessionInterface):
    """Everybody is the same person, whom nothing is asked of."""

    def __init__(self, remembered: dict[str, Any]) -> None:
        self._remembered = remembered

    def open_session(self, app: Flask, request: Request) -> ServerSession:
        return ServerSession(self._remembered)

    def save_session(self, app: Flask, session: object, response: object) -> None:
        """Nothing is remembered."""


class Protections:
    """What protects an application, to be lifted and put back."""

    def __init__(self, app: Flask, officer: Browser) -> None:
        app.config["TRUSTED_HOSTS"] = ["localhost"]  # as in production
        with officer.client.session_transaction(base_url="http://localhost") as remembered:
            token, seen = officer.token(), dict(remembered)
        self._app = app
        self._without: dict[str, Any] = {
            "session_interface": OpenToAll(seen),
            "before": _but(app.before_request_funcs[None], PROTECTS_BEFORE),
            "after": _but(app.after_request_funcs[None], PROTECTS_AFTER),
            "view_functions": {name: _bare(view) for name, view in app.view_functions.items()},
            "limits": dict.fromkeys(LIMITS),
            "csrf_token": lambda: token,
        }

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """The application without them."""
        kept = {
            "session_interface": self._app.session_interface,
            "before": self._app.before_request_funcs[None],
            "after": self._app.after_request_funcs[None],
            "view_functions": self._app.view_functions,
            "limits": {name: self._app.config[name] for name in LIMITS},
            "csrf_token": self._app.jinja_env.globals["csrf_token"],
        }
        self._put(**self._without)
        yield
        self._put(**kept)

    def _put(self, **parts: Any) -> None:
        app = self._app
        app.session_interface, app.view_functions = parts["session_interface"], parts["view_functions"]
        app.before_request_funcs[None], app.after_request_funcs[None] = parts["before"], parts["after"]
        app.config.update(parts["limits"])
        app.jinja_env.globals["csrf_token"] = parts["csrf_token"]


def _but(hooks: list[Any], names: set[str]) -> list[Any]:
    """The hooks without those of these names, all of which there are."""
    assert names <= {hook.__name__ for hook in hooks}
    return [hook for hook in hooks if hook.__name__ not in names]


def _bare(view: Callable[..., Any]) -> Callable[..., Any]:
    """A view without the guard that asks who comes; what it declares stays readable, for hooks and pages ask it."""
    if declared(view) != Audience.SIGNED_IN:
        return view
    within: Callable[..., Any] = view.__wrapped__  # type: ignore[attr-defined] # `functools.wraps` sets it

    def bare(*args: Any, **kwargs: Any) -> Any:
        return within(*args, **kwargs)

    return declare(bare, Audience.SIGNED_IN)


@pytest.fixture(scope="module")
def registry(ground: Ground, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    url = ground.empty()
    database = Database(url)
    migrate(database)
    database.engine.dispose()
    found = furnish(url, PARTNERSHIPS, tmp_path_factory.mktemp("protections"))
    yield found
    found.database.engine.dispose()
    ground.forget(url)


@pytest.fixture(scope="module")
def protections(registry: Registry) -> Protections:
    return Protections(registry.app, registry.officer)


@pytest.mark.parametrize("name", PAGES)
def test_protections_cost_a_page_a_tenth_of_its_time_at_the_most(
    registry: Registry,
    protections: Protections,
    name: str,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    officer, path = registry.officer, PAGES[name]
    with counted(registry.database.engine) as asked:
        guarded = officer.get(path)
    with protections.lifted(), counted(registry.database.engine) as asked_bare:
        bare = officer.get(path)
    # The same page, and really without them.
    assert (guarded.status_code, bare.status_code) == (200, 200)
    assert abs(len(bare.data) - len(guarded.data)) < 200
    assert "Content-Security-Policy" in guarded.headers
    assert "Content-Security-Policy" not in bare.headers
    assert len(asked_bare) == len(asked) - 1

    rounds = [_round(officer, path, protections, first=n % 2 == 0) for n in range(ROUNDS)]
    with_them, without = (statistics.median(times) for times in zip(*rounds, strict=True))
    # Of each round by itself: what else the machine does weighs on both of it.
    cost = statistics.median(guarded - bare for guarded, bare in rounds)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{request.node.callspec.id}: {with_them:.1f} ms with protections, {without:.1f} ms without, "
            f"{len(asked)} and {len(asked_bare)} questions: {cost:.2f} ms, {cost / without:.1%} of the page\n"
        )
    assert cost <= A_TENTH * without


def _round(officer: Browser, path: str, protections: Protections, *, first: bool) -> tuple[float, float]:
    """Milliseconds of the page with the protections and without, in either order."""

    def ask() -> int:
        return len(officer.get(path, headers={"Accept-Encoding": "gzip"}).data)

    guarded = milliseconds(ask) if first else 0.0
    with protections.lifted():
        bare = milliseconds(ask)
    return guarded if first else milliseconds(ask), bare
