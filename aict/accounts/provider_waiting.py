"""What a browser is given at each step of signing in by an identity provider: it serves once, and for ten minutes."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, Final

from flask import session

from aict.accounts.provider_client import Identity
from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.identity_providers import IdentityProvider

LIVES: Final = timedelta(minutes=10)
"""How long one may take at the provider, or before the button of the first time."""
SENT: Final = "sent to a provider"
FIRST: Final = "first time by a provider"
BEGIN_AGAIN: Final = Sentence(
    "Cette connexion n’a pas commencé dans ce navigateur, ou elle a trop tardé : recommencez."
)


def keep(what: str, provider: IdentityProvider, **more: object) -> None:
    """Give it to this browser."""
    session[what] = {"to": provider.key, "at": clock.now().isoformat(), **more}


def keep_identity(provider: IdentityProvider, identity: Identity, *, wanted: str | None) -> None:
    """Give who somebody is to the browser that came back, until they press the button of the first time."""
    keep(FIRST, provider, wanted=wanted, identity=asdict(identity) | {"proved": sorted(identity.proved)})


def take(what: str, provider: IdentityProvider, *, stays: bool = False) -> dict[str, Any]:
    """What this browser was given for this provider a moment ago; it serves once, unless it `stays`."""
    kept: dict[str, Any] | None = session.get(what) if stays else session.pop(what, None)
    if kept is None or kept["to"] != provider.key:
        raise RuleBroken(BEGIN_AGAIN)
    if clock.now() - datetime.fromisoformat(kept["at"]) > LIVES:
        raise RuleBroken(BEGIN_AGAIN)
    return kept


def identity_in(first: dict[str, Any]) -> Identity:
    """Who somebody is, as it was kept."""
    return Identity(**{**first["identity"], "proved": frozenset(first["identity"]["proved"])})
