"""Settings, read once from the environment. In production a missing or weak one stops the start."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from aict.core.paths import INSTANCE

SHORTEST_SECRET = 32
LEAST_VARIED = 10
"""Different characters of a secret: fewer were typed by a hand that slept."""


class SettingMissing(SystemExit):
    """A setting that production cannot do without; the message says its name and how to make one."""

    def __init__(self, name: str, how: str) -> None:
        """Stop with a plain sentence instead of a stack trace."""
        super().__init__(f"{name} is missing or too weak. {how}")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the instance is told from outside (interface.md, Settings)."""

    production: bool
    database_url: str
    secret_key: str
    public_url: str | None
    trusted_hosts: tuple[str, ...]
    proxies: int
    storage_url: str
    demo_public: bool
    instance: Path = INSTANCE

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ, instance: Path = INSTANCE) -> Self:
        """Read the settings; raises `SettingMissing` in production when one is missing or weak."""
        production = env.get("AICT_ENV", "development") == "production"
        public_url = (env.get("AICT_PUBLIC_URL") or "").rstrip("/") or None
        if production:
            _check_production(env, public_url)
        return cls(
            production=production,
            database_url=env.get("AICT_DATABASE_URL") or f"sqlite:///{instance / 'aict.sqlite3'}",
            secret_key=env.get("AICT_SECRET_KEY") or _own_secret(instance),
            public_url=public_url,
            trusted_hosts=_hosts(env),
            proxies=_proxies(env),
            storage_url=env.get("AICT_STORAGE_URL") or (instance / "uploads").as_uri(),
            demo_public=env.get("AICT_DEMO_PUBLIC") == "1",
            instance=instance,
        )


def _check_production(env: Mapping[str, str], public_url: str | None) -> None:
    secret = env.get("AICT_SECRET_KEY", "")
    if len(secret) < SHORTEST_SECRET or len(set(secret)) < LEAST_VARIED:
        raise SettingMissing(
            "AICT_SECRET_KEY", 'Make one: python3 -c "import secrets; print(secrets.token_urlsafe(48))"'
        )
    if not (public_url or "").startswith("https://"):
        raise SettingMissing(
            "AICT_PUBLIC_URL", "Give the https address of the site, e.g. https://aict.ville.example"
        )
    if not _hosts(env):
        raise SettingMissing("AICT_TRUSTED_HOSTS", "Give the host names of the site, separated by commas.")


def _hosts(env: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(h.strip() for h in env.get("AICT_TRUSTED_HOSTS", "").split(",") if h.strip())


def _proxies(env: Mapping[str, str]) -> int:
    given = env.get("AICT_PROXIES") or "0"
    if not (given.isascii() and given.isdigit()):
        raise SettingMissing("AICT_PROXIES", "Give the number of proxies in front of the site, 0 for none.")
    return int(given)


def _own_secret(instance: Path) -> str:
    # On one's own machine a secret is made once and kept, so that a restart signs nobody out.
    path = instance / "secret_key"
    if not path.exists():
        instance.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48), encoding="ascii")
    return path.read_text(encoding="ascii").strip()
