"""Settings, read once from the environment. In production a missing or weak one stops the start."""

import enum
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self, TypeVar, overload

from aict.core import places
from aict.core.identity_providers import IdentityProvider
from aict.core.identity_providers import read as read_providers
from aict.core.limits import SHIPPED, Limits
from aict.core.paths import INSTANCE
from aict.core.retention import Retention
from aict.core.storage import known_storage

Value = TypeVar("Value")

SHORTEST_SECRET = 32
LEAST_VARIED = 10
"""Different characters of a secret: fewer were typed by a hand that slept."""

MAKE_ONE = 'Make one: python3 -c "import secrets; print(secrets.token_urlsafe(48))"'


class SettingWrong(SystemExit):
    """A setting that is wrong, or that production cannot do without; the message says its name and what is wanted."""

    def __init__(self, name: str, how: str) -> None:
        """Stop with a plain sentence instead of a stack trace."""
        super().__init__(f"{name} is missing, wrong or too weak. {how}")


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
    host: str
    port: int
    """Where the site answers on this machine."""
    instance: Path = INSTANCE

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ, instance: Path = INSTANCE) -> Self:
        """Read the settings; raises `SettingWrong` in production when one is missing or weak."""
        production = _read(env, "AICT_ENV", _is_production, usual="development")
        public_url = _read(env, "AICT_PUBLIC_URL", places.site)
        if production:
            _check_production(env, public_url)
        return cls(
            production=production,
            database_url=_read(env, "AICT_DATABASE_URL", places.database)
            or f"sqlite:///{instance / 'aict.sqlite3'}",
            secret_key=env.get("AICT_SECRET_KEY") or own_secret(instance / "secret_key"),
            public_url=public_url,
            trusted_hosts=_read(env, "AICT_TRUSTED_HOSTS", places.hosts) or (),
            proxies=_read(env, "AICT_PROXIES", places.proxies, usual="0"),
            storage_url=_read(env, "AICT_STORAGE_URL", known_storage) or (instance / "uploads").as_uri(),
            demo_public=_read(env, "AICT_DEMO_PUBLIC", _is_on, usual="0"),
            mail_url=_read(env, "AICT_MAIL_URL", places.mail_server),
            mail_from=_read(env, "AICT_MAIL_FROM", places.sender, usual="AICT <aict@localhost>"),
            signin_limits=_read(env, "AICT_SIGNIN_LIMITS", Limits.parse, usual=SHIPPED),
            retention=_read(env, "AICT_RETENTION", Retention.parse) or Retention(),
            second_factor=_second_factor(env, production=production),
            identity_providers=_identity_providers(env),
            backup_key=env.get("AICT_BACKUP_KEY") or None,
            host=env.get("HOST") or "127.0.0.1",
            port=_read(env, "PORT", places.port, usual="8000"),
            instance=instance,
        )

    @property
    def own_url(self) -> str:
        """Where the site answers on this machine: begins the links of mails when there is no public address."""
        return f"http://{self.host}:{self.port}"


@overload
def _read(env: Mapping[str, str], name: str, parse: Callable[[str], Value], *, usual: str) -> Value: ...
@overload
def _read(env: Mapping[str, str], name: str, parse: Callable[[str], Value]) -> Value | None: ...
def _read(
    env: Mapping[str, str], name: str, parse: Callable[[str], Value], *, usual: str | None = None
) -> Value | None:
    """What a setting says, or `usual` where nothing was given; `SettingWrong` when it cannot be read."""
    given = env.get(name) or usual
    if given is None:
        return None
    try:
        return parse(given)
    except ValueError:
        raise SettingWrong(name, WANTED[name]) from None


def _is_production(given: str) -> bool:
    if given not in {"production", "development"}:
        raise ValueError
    return given == "production"


def _is_on(given: str) -> bool:
    if given not in {"0", "1"}:
        raise ValueError
    return given == "1"


WANTED: Final = {
    "AICT_ENV": "Give production, or nothing on one's own machine.",
    "AICT_DATABASE_URL": "Give a file, sqlite:////var/lib/aict/aict.sqlite3, or postgresql+psycopg://user:password@host/database.",
    "AICT_STORAGE_URL": "Give a folder, file:///var/lib/aict/uploads, or an object store: s3://bucket/folder.",
    "AICT_PUBLIC_URL": "Give the https address of the site, e.g. https://aict.ville.example",
    "AICT_TRUSTED_HOSTS": "Give the host names of the site, separated by commas, without https://.",
    "AICT_PROXIES": "Give the number of proxies in front of the site, 0 for none.",
    "AICT_DEMO_PUBLIC": "Give 1 to show the demonstration to a network, 0 or nothing not to.",
    "AICT_MAIL_URL": "Give the mail server: smtps://user:password@mail.ville.example, smtp+starttls://… or smtp://…",
    "AICT_MAIL_FROM": "Give the address that mails come from, e.g. AICT <aict@ville.example>",
    "AICT_SIGNIN_LIMITS": f"Give how many failures in how many seconds: {SHIPPED}",
    "AICT_RETENTION": "Give months, as in: access-log 12, contact-asked 24, contact-kept 36",
    "PORT": "Give the number of a port, 1 to 65535.",
}
"""What a setting that cannot be read should have been."""


def is_weak(secret: str) -> bool:
    """Whether a secret is too short or too monotonous to keep anything."""
    return len(secret) < SHORTEST_SECRET or len(set(secret)) < LEAST_VARIED


def _check_production(env: Mapping[str, str], public_url: str | None) -> None:
    if is_weak(env.get("AICT_SECRET_KEY", "")):
        raise SettingWrong("AICT_SECRET_KEY", MAKE_ONE)
    if not (public_url or "").startswith("https://"):
        raise SettingWrong("AICT_PUBLIC_URL", WANTED["AICT_PUBLIC_URL"])
    for name in ("AICT_TRUSTED_HOSTS", "AICT_MAIL_URL", "AICT_MAIL_FROM"):
        if not env.get(name, "").strip(" ,"):
            raise SettingWrong(name, WANTED[name])


def _second_factor(env: Mapping[str, str], *, production: bool) -> SecondFactorFor:
    usual = SecondFactorFor.RESPONSIBLE if production else SecondFactorFor.NOBODY
    given = env.get("AICT_REQUIRE_SECOND_FACTOR") or usual
    if given not in set(SecondFactorFor) or (production and given == SecondFactorFor.NOBODY):
        raise SettingWrong(
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
        raise SettingWrong(
            "AICT_IDENTITY_PROVIDERS", f"Give the path of a file as the README says. {wrong}"
        ) from None
