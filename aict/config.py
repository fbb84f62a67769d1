"""Settings, read once from the environment. In production a missing or weak one stops the start."""

import enum
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from aict.core.identity_providers import IdentityProvider
from aict.core.identity_providers import read as read_providers
from aict.core.limits import SHIPPED, Limits
from aict.core.paths import INSTANCE
from aict.core.postman import SCHEMES
from aict.core.retention import Retention

SHORTEST_SECRET = 32
LEAST_VARIED = 10
"""Different characters of a secret: fewer were typed by a hand that slept."""

MAKE_ONE = 'Make one: python3 -c "import secrets; print(secrets.token_urlsafe(48))"'
_MAIL_URL = "Give the mail server: smtps://user:password@mail.ville.example, smtp+starttls://… or smtp://…"


class SettingMissing(SystemExit):
    """A setting that production cannot do without; the message says its name and how to make one."""

    def __init__(self, name: str, how: str) -> None:
        """Stop with a plain sentence instead of a stack trace."""
        super().__init__(f"{name} is missing or too weak. {how}")


class SecondFactorFor(enum.StrEnum):
    """Who must prove a second factor to sign in (`AICT_REQUIRE_SECOND_FACTOR`); anybody else may."""

    NOBODY = "off"
    RESPONSIBLE = "1"
    """Administrators and signatories, of organisations and of the instance: the least that production allows."""
    EVERYBODY = "all"


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
    mail_url: str | None
    """The mail server; None on one's own machine: mails are then files in `instance/mail`."""
    mail_from: str
    signin_limits: Limits
    retention: Retention
    """How long what is personal is kept."""
    second_factor: SecondFactorFor
    identity_providers: tuple[IdentityProvider, ...]
    backup_key: str | None
    """The key of the copies, where it was given; only the commands that make and restore them ask for it."""
    own_url: str
    """Where the site answers on this machine: begins the links of mails when there is no public address."""
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
            secret_key=env.get("AICT_SECRET_KEY") or own_secret(instance / "secret_key"),
            public_url=public_url,
            trusted_hosts=_hosts(env),
            proxies=_proxies(env),
            storage_url=env.get("AICT_STORAGE_URL") or (instance / "uploads").as_uri(),
            demo_public=env.get("AICT_DEMO_PUBLIC") == "1",
            mail_url=_mail_url(env),
            mail_from=env.get("AICT_MAIL_FROM") or "AICT <aict@localhost>",
            signin_limits=_limits(env),
            retention=_retention(env),
            second_factor=_second_factor(env, production=production),
            identity_providers=_identity_providers(env),
            backup_key=env.get("AICT_BACKUP_KEY") or None,
            own_url=f"http://{env.get('HOST') or '127.0.0.1'}:{env.get('PORT') or 8000}",
            instance=instance,
        )


def is_weak(secret: str) -> bool:
    """Whether a secret is too short or too monotonous to keep anything."""
    return len(secret) < SHORTEST_SECRET or len(set(secret)) < LEAST_VARIED


def _check_production(env: Mapping[str, str], public_url: str | None) -> None:
    if is_weak(env.get("AICT_SECRET_KEY", "")):
        raise SettingMissing("AICT_SECRET_KEY", MAKE_ONE)
    if not (public_url or "").startswith("https://"):
        raise SettingMissing(
            "AICT_PUBLIC_URL", "Give the https address of the site, e.g. https://aict.ville.example"
        )
    if not _hosts(env):
        raise SettingMissing("AICT_TRUSTED_HOSTS", "Give the host names of the site, separated by commas.")
    if not env.get("AICT_MAIL_URL"):
        raise SettingMissing("AICT_MAIL_URL", _MAIL_URL)
    if "@" not in parseaddr(env.get("AICT_MAIL_FROM", ""))[1]:
        raise SettingMissing(
            "AICT_MAIL_FROM", "Give the address that mails come from, e.g. AICT <aict@ville.example>"
        )


def _hosts(env: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(h.strip() for h in env.get("AICT_TRUSTED_HOSTS", "").split(",") if h.strip())


def _proxies(env: Mapping[str, str]) -> int:
    given = env.get("AICT_PROXIES") or "0"
    if not (given.isascii() and given.isdigit()):
        raise SettingMissing("AICT_PROXIES", "Give the number of proxies in front of the site, 0 for none.")
    return int(given)


def _mail_url(env: Mapping[str, str]) -> str | None:
    given = env.get("AICT_MAIL_URL") or None
    if given and (urlsplit(given).scheme not in SCHEMES or not urlsplit(given).hostname):
        raise SettingMissing("AICT_MAIL_URL", _MAIL_URL)
    return given


def _limits(env: Mapping[str, str]) -> Limits:
    try:
        return Limits.parse(env.get("AICT_SIGNIN_LIMITS") or SHIPPED)
    except ValueError:
        raise SettingMissing(
            "AICT_SIGNIN_LIMITS", f"Give how many failures in how many seconds: {SHIPPED}"
        ) from None


def _retention(env: Mapping[str, str]) -> Retention:
    try:
        return Retention.parse(env.get("AICT_RETENTION") or "")
    except ValueError:
        raise SettingMissing(
            "AICT_RETENTION", "Give months, as in: access-log 12, contact-asked 24, contact-kept 36"
        ) from None


def _second_factor(env: Mapping[str, str], *, production: bool) -> SecondFactorFor:
    usual = SecondFactorFor.RESPONSIBLE if production else SecondFactorFor.NOBODY
    given = env.get("AICT_REQUIRE_SECOND_FACTOR") or usual
    if given not in set(SecondFactorFor) or (production and given == SecondFactorFor.NOBODY):
        raise SettingMissing(
            "AICT_REQUIRE_SECOND_FACTOR",
            "Give 1 (administrators and signatories) or all; off only outside production.",
        )
    return SecondFactorFor(given)


def own_secret(path: Path) -> str:
    """A secret made once and kept in a file, on one's own machine only: a restart signs nobody out."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48), encoding="ascii")
    return path.read_text(encoding="ascii").strip()


def _identity_providers(env: Mapping[str, str]) -> tuple[IdentityProvider, ...]:
    given = env.get("AICT_IDENTITY_PROVIDERS")
    if not given:
        return ()
    try:
        return read_providers(Path(given).read_text("utf-8"))
    except (OSError, ValueError) as wrong:
        raise SettingMissing(
            "AICT_IDENTITY_PROVIDERS", f"Give the path of a file as the README says. {wrong}"
        ) from None
