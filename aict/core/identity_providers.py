"""The identity providers that may sign people in (OpenID Connect), read once from a file of settings.

One table for each, named by the word that stands in its addresses:

    [proconnect]
    name = "ProConnect"
    issuer = "https://auth.proconnect.example/api/v2"
    client_id = "…"
    client_secret = "…"
    domains = ["ville.example"]
"""

import json
import re
import tomllib
from dataclasses import dataclass, fields
from typing import Any, Self
from urllib.parse import urlsplit

_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_LISTS = frozenset({"domains", "second_factor"})
_SWITCHES = frozenset({"signed_userinfo", "vouches_for_addresses"})


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityProvider:
    """One provider, and what it may say of whom."""

    key: str
    name: str
    issuer: str
    client_id: str
    client_secret: str
    domains: tuple[str, ...]
    """Of the addresses whose owners it may sign in: those of the organisations that chose it."""
    scopes: str = "openid email"
    acr_values: str | None = None
    """How well it should make sure of somebody (ProConnect: `eidas1`)."""
    claims: str | None = None
    """What it is asked to tell beside that, in JSON (ProConnect says `amr` only when asked)."""
    second_factor: tuple[str, ...] = ()
    """What it says (`acr`, `amr`) when it asked for a second factor; anything else counts as none."""
    signed_userinfo: bool = False
    """What it tells of a person must come signed, as ProConnect's does."""
    vouches_for_addresses: bool = False
    """It gives verified addresses only, and therefore does not say so of each (ProConnect)."""

    @classmethod
    def from_table(cls, key: str, table: dict[str, Any]) -> Self:
        """Read one table; `ValueError` with a sentence for whoever wrote it."""
        known = {field.name for field in fields(cls)} - {"key"}
        missing = {"name", "issuer", "client_id", "client_secret", "domains"} - table.keys()
        wrong = {name for name, value in table.items() if name not in known or not _fits(name, value)}
        if not _KEY.fullmatch(key) or missing or wrong:
            raise ValueError(f"[{key}]: " + ", ".join(sorted(missing | wrong) or ["its name"]))
        if not is_safe(table["issuer"]):
            raise ValueError(f"[{key}]: issuer must begin with https://")
        json.loads(table.get("claims", "null"))
        given: dict[str, Any] = {n: tuple(v) if n in _LISTS else v for n, v in table.items()}
        given["domains"] = tuple(domain.lower() for domain in given["domains"])
        return cls(key=key, **given)

    def answers_for(self, email: str) -> bool:
        """Whether it may sign in the owner of an address."""
        return email.rpartition("@")[2].lower() in self.domains


def _fits(name: str, value: object) -> bool:
    if name in _LISTS:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return isinstance(value, bool if name in _SWITCHES else str)


def is_safe(address: object) -> bool:
    """Whether an address may be asked: over https, or on this very machine."""
    parts = urlsplit(str(address))
    return parts.scheme == "https" or (
        parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost"}
    )


def read(text: str) -> tuple[IdentityProvider, ...]:
    """The providers of a file; `ValueError` with a sentence when it is not right."""
    tables = tomllib.loads(text)
    if stray := sorted(key for key, table in tables.items() if not isinstance(table, dict)):
        raise ValueError(f"These stand outside of a table: {', '.join(stray)}")
    return tuple(IdentityProvider.from_table(key, table) for key, table in tables.items())
