"""`python -m aict.server`: what `make run` starts. Serves until Ctrl-C, with stalled clients survived."""

import ipaddress
import os
import signal
import sys
import threading
import time
from typing import Any, Final

from flask import Flask
from sqlalchemy.exc import OperationalError, ProgrammingError
from waitress.server import create_server

from aict.accessibility import queries as accessibility
from aict.config import Settings
from aict.core.companion import Companion
from aict.core.postman import postman_of
from aict.core.web import database
from aict.core.worker import Worker
from aict.demonstration import accounts
from aict.demonstration.banner import is_demonstration
from aict.factory import create_app
from aict.notices import reminding

PATIENCE = 40.0
"""Seconds that running requests are given when the server is told to stop."""
_STOPPING = (signal.SIGINT, signal.SIGTERM)
_LESS_URGENT: Final = 5
"""How much the process that does the jobs gives way to those who wait for a page (`nice`)."""


def main() -> None:
    """Serve on HOST and PORT; demonstration data are not shown to a network unless asked for."""
    settings = Settings.from_environment()
    host, port = settings.host, settings.port
    app = create_app(settings)
    demonstration = _holds_demonstration(app)
    if demonstration and not _is_loopback(host) and not settings.demo_public:
        sys.exit(
            "The demonstration accounts have a known password: serving them on another address "
            "than this machine's own asks for AICT_DEMO_PUBLIC=1."
        )
    sys.stdout.write(f"AICT: http://{host}:{port}\n")
    if demonstration:
        sys.stdout.write(accounts.as_text(settings.instance / "demo"))
    if settings.mail_url is None:
        sys.stdout.write(f"No mail server (AICT_MAIL_URL): mails are files in {settings.instance / 'mail'}\n")
    sys.stdout.flush()
    run(app, settings, host=host, port=port)


def _holds_demonstration(app: Flask) -> bool:
    try:
        with app.app_context(), database().session(writing=False) as session:
            return is_demonstration(session)
    except (
        OperationalError,
        ProgrammingError,
    ) as error:  # a table that is missing is the second on PostgreSQL
        sys.exit(
            f"The database of AICT_DATABASE_URL does not answer, or its schema is not up to date (flask db upgrade): {error.orig}"
        )


def run(app: Flask, settings: Settings, *, host: str, port: int) -> None:
    """Answer, send mail, tell what happens, and do the jobs in a process beside this one."""
    postman_of(app).start()
    reminding.start(app)
    accessibility.start(app)
    jobs = Companion(work, settings)
    jobs.start()
    try:
        serve(app, host=host, port=port)
    finally:
        jobs.stop()


def work(stopped: threading.Event, settings: Settings) -> None:
    """The process beside: does what waits in the table of jobs."""
    os.nice(_LESS_URGENT)
    Worker(create_app(settings), stopped).run()


def serve(app: Flask, *, host: str, port: int) -> None:
    """Answer until SIGINT or SIGTERM; running requests are then finished first, a second signal ends at once.

    A print takes 30 s at the most: `PATIENCE` gives it that and a little more (quality.md I57).
    """
    try:
        server: Any = create_server(
            app, host=host, port=port, threads=8, ident=None, clear_untrusted_proxy_headers=True
        )
    except (OSError, ValueError) as error:
        sys.exit(f"HOST and PORT: nobody can be answered on {host}:{port}. {error}")

    def stop(_signal: int, _frame: object) -> None:
        for each in _STOPPING:
            signal.signal(each, signal.default_int_handler)
        threading.Thread(target=_finish, args=(server,), name="stopping", daemon=True).start()

    for each in _STOPPING:
        signal.signal(each, stop)
    server.run()


def _finish(server: Any) -> None:  # noqa: ANN401 (waitress has two kinds of server and no type of both)
    server.adj.connection_limit = 0  # nobody new is let in
    until = time.monotonic() + PATIENCE
    while _is_busy(server) and time.monotonic() < until:
        time.sleep(0.05)
    signal.raise_signal(signal.SIGINT)


def _is_busy(server: Any) -> bool:  # noqa: ANN401 (as above)
    dispatcher = server.task_dispatcher
    channels = getattr(server, "map", None) or server._map  # noqa: SLF001 (waitress names it so for one socket)
    unsent = any(getattr(channel, "total_outbufs_len", 0) for channel in list(channels.values()))
    return bool(dispatcher.queue or dispatcher.active_count > 0 or unsent)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    main()
