"""`python -m aict.server`: what `make run` starts. Serves until Ctrl-C, with stalled clients survived."""

import ipaddress
import os
import sys

import waitress

from aict.config import Settings
from aict.core.web import database
from aict.demonstration import accounts
from aict.demonstration.banner import is_demonstration
from aict.factory import create_app


def main() -> None:
    """Serve on HOST and PORT; demonstration data are not shown to a network unless asked for."""
    host = os.environ.get("HOST") or "127.0.0.1"
    port = int(os.environ.get("PORT") or 8000)
    settings = Settings.from_environment()
    app = create_app(settings)
    with app.app_context(), database().session(writing=False) as session:
        demonstration = is_demonstration(session)
    if demonstration and not _is_loopback(host) and not settings.demo_public:
        sys.exit(
            "The demonstration accounts have a known password: serving them on another address "
            "than this machine's own asks for AICT_DEMO_PUBLIC=1."
        )
    sys.stdout.write(f"AICT: http://{host}:{port}\n")
    if demonstration:
        sys.stdout.write(accounts.as_text(settings.instance / "demo"))
    sys.stdout.flush()
    waitress.serve(app, host=host, port=port, threads=8, ident=None, clear_untrusted_proxy_headers=True)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    main()
