"""A provider of identities, from its own side."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from aict.core.identity_providers import IdentityProvider

SUBJECT = "a-subject-that-says-nothing"


@dataclass(frozen=True, slots=True)
class Provider:
    """Where it answers."""

    port: int

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def know(self, email: str | None, subject: str = SUBJECT, **claims: Any) -> None:
        """Be ready to sign somebody in."""
        told = {"email_verified": True, **claims} | ({"email": email} if email else {})
        requests.put(f"{self.issuer}/users/{subject}", json=told, timeout=5).raise_for_status()

    def answer(self, address: str, subject: str = SUBJECT, *, ours: str) -> str:
        """Sign in there as somebody, and give the path of our site to which the browser is sent back."""
        answer = requests.post(address, data={"sub": subject}, allow_redirects=False, timeout=5)
        assert answer.status_code == 302, answer.text
        assert answer.headers["Location"].startswith(ours)
        return answer.headers["Location"].removeprefix(ours)

    def as_known(self, *domains: str) -> IdentityProvider:
        """The provider as our settings know it."""
        return IdentityProvider(
            key="town",
            name="La Ville",
            issuer=self.issuer,
            client_id="aict",
            client_secret="secret",
            domains=domains,
            acr_values="eidas1",
            second_factor=("eidas2", "mfa"),
        )


@contextmanager
def running() -> Iterator[Provider]:
    """A provider in a process of its own, as long as it is needed."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    program = [sys.executable, str(Path(__file__).with_name("provider_process.py")), str(port)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == b"ready\n"
            yield Provider(port)
        finally:
            process.terminate()
