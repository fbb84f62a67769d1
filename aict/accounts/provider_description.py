"""Where an identity provider answers, as it describes itself under the issuer of the settings.

Whatever is asked of it has a time limit, follows nobody elsewhere, and is asked while no transaction waits.
"""

import time
from typing import Any

import requests

from aict.core.errors import Sentence, Unavailable
from aict.core.identity_providers import IdentityProvider, is_safe

TIME_LIMIT = 5
"""Seconds until a provider that does not answer counts as gone."""
DESCRIBED_FOR, LET_ALONE = 600.0, 10.0
"""Seconds for which its description is kept, and for which one that was silent is not asked again."""
Described = dict[str, Any]
_DESCRIBED: dict[str, tuple[float, Described | None]] = {}
"""By issuer, until when, and what it said; None for one that was silent. Each process keeps its own."""


def describe(provider: IdentityProvider) -> Described:
    """What the provider says of itself, asked again after a while; one that was silent is let alone for a moment."""
    until, described = _DESCRIBED.get(provider.issuer, (0.0, None))
    if time.monotonic() < until:
        if described is None:
            raise gone(provider)
        return described
    try:
        described = _asked_to_describe(provider)
    except Unavailable:
        # Whoever comes next is not made to wait for it as well.
        _DESCRIBED[provider.issuer] = (time.monotonic() + LET_ALONE, None)
        raise
    _DESCRIBED[provider.issuer] = (time.monotonic() + DESCRIBED_FOR, described)
    return described


def _asked_to_describe(provider: IdentityProvider) -> Described:
    """Only addresses that may be asked are let through."""
    answer = ask(provider, f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration")
    try:
        described: Described = answer.json()
        asked = ("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint")
        if described["issuer"] == provider.issuer and all(is_safe(described[name]) for name in asked):
            return described
    except (ValueError, KeyError, TypeError) as error:
        raise gone(provider) from error
    raise gone(provider)


def ask(provider: IdentityProvider, address: str) -> requests.Response:
    """What an address of the provider answers; raises `Unavailable` when it does not."""
    try:
        answer = requests.get(address, timeout=TIME_LIMIT, allow_redirects=False)
        answer.raise_for_status()
    except requests.RequestException as error:
        raise gone(provider) from error
    return answer


def gone(provider: IdentityProvider) -> Unavailable:
    """To be raised where a provider does not answer, or answers something else."""
    return Unavailable(
        Sentence(
            "%(name)s ne répond pas. Réessayez dans un moment, ou connectez-vous autrement.",
            name=provider.name,
        )
    )
