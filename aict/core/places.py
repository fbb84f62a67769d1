"""Where the settings say that things are: the database, the files, the mail server, the site itself.

Each reads what was given and returns it; `ValueError` for what is no such place. What was given is never repeated: it may hold a password.
"""

import re
from email.utils import parseaddr
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from aict.core.postman import SCHEMES

_DATABASES: Final = {"sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg"}
_HOST: Final = re.compile(r"\.?[\w-]+(\.[\w-]+)*(:\d{1,5})?|\[[0-9a-fA-F:.]+\](:\d{1,5})?")
_LAST_PORT: Final = 65_535
_MOST_PROXIES: Final = 10


def database(given: str) -> str:
    """An SQLite file or a PostgreSQL database; not one in memory, which every connection would have anew."""
    try:
        url = make_url(given)
    except ArgumentError:
        raise ValueError from None
    if url.drivername not in _DATABASES or url.database in {None, "", ":memory:"}:
        raise ValueError
    return given


def site(given: str) -> str:
    """The address that begins every link, without a stroke at its end."""
    parts = urlsplit(given)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError
    _check_port(parts.port)
    return given.rstrip("/")


def hosts(given: str) -> tuple[str, ...]:
    """Names of hosts, separated by commas; `.ville.example` stands for every name that ends so."""
    found = tuple(host for each in given.split(",") if (host := each.strip()))
    if not all(_HOST.fullmatch(host) for host in found):
        raise ValueError
    return found


def mail_server(given: str) -> str:
    """A mail server, with the name and the password that it asks for."""
    parts = urlsplit(given)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ValueError
    _check_port(parts.port)
    return given


def sender(given: str) -> str:
    """An address that mails come from, with a name before it or without."""
    before, at, after = parseaddr(given)[1].partition("@")
    if not (before and at and after) or any(character in given for character in "\r\n"):
        raise ValueError
    return given


def port(given: str) -> int:
    """The number of a port."""
    found = _number(given)
    if not found:
        raise ValueError
    _check_port(found)
    return found


def proxies(given: str) -> int:
    """How many proxies stand in front of the site."""
    found = _number(given)
    if found > _MOST_PROXIES:
        raise ValueError
    return found


def _number(given: str) -> int:
    if not (given.isascii() and given.isdigit()):
        raise ValueError
    return int(given)


def _check_port(given: int | None) -> None:
    if given is not None and not 0 < given <= _LAST_PORT:
        raise ValueError
