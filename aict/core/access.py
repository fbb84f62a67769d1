"""Deny by default: every endpoint declares who may come, or the application does not start."""

import enum
from collections.abc import Callable
from functools import wraps
from typing import Any, Final, TypeVar

from flask import Flask, current_app, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

DECLARED: Final = "declared_access"
ONLY_ASKS: Final = "only_asks"
View = Callable[..., ResponseReturnValue]
AnyView = TypeVar("AnyView", bound=Callable[..., object])


class Audience(enum.StrEnum):
    """Who may open an address at all; what they see there is computed further on."""

    PUBLIC = "public"
    SIGNED_IN = "signed in"


class SignInNeeded(Exception):
    """Nobody is signed in, and this address needs somebody."""


class UndeclaredAccess(RuntimeError):
    """An endpoint declares no access."""


def declare(view: AnyView, what: str) -> AnyView:
    """Mark a view with the access it asks for, readable by the access matrix."""
    setattr(view, DECLARED, what)
    return view


def declared(view: Callable[..., object]) -> str | None:
    """The access a view asks for, None when it declares none."""
    found: str | None = getattr(view, DECLARED, None)
    return found


def public(view: View) -> View:
    """Anybody may open it."""
    return declare(view, Audience.PUBLIC)


def signed_in(view: View) -> View:
    """Anybody who is signed in may open it."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
        require_person()
        return view(*args, **kwargs)

    return declare(guarded, Audience.SIGNED_IN)


def only_asks(view: AnyView) -> AnyView:
    """Mark a view that is sent a form and writes nothing with it: its questions keep no writer waiting.

    Stands below the declaration of its access.
    """
    setattr(view, ONLY_ASKS, True)
    return view


def require_person() -> None:
    """Raise `SignInNeeded` unless somebody is signed in."""
    if not current_user.is_authenticated:
        raise SignInNeeded


def refuse_undeclared(app: Flask) -> None:
    """Stop the start when an endpoint declares no access."""
    for rule in app.url_map.iter_rules():
        if declared(app.view_functions[rule.endpoint]) is None:
            raise UndeclaredAccess(rule.endpoint)


def refuse_anonymous_post() -> None:
    """Before anything else: a POST that needs somebody says so before its token is looked at.

    A session that expired takes its token with it; the answer must then be the sign-in page that
    carries what was typed, not "bad token" (quality.md C18).
    """
    view = current_app.view_functions.get(request.endpoint or "")
    if request.method == "POST" and view and declared(view) != Audience.PUBLIC:
        require_person()
