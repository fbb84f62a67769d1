"""Links that are a secret: a token that only the mail holds, and its digest, which is all that is kept.

A token is derived from a random seed and the secret of the instance. What waits to be sent holds the
seed alone, so that neither a row nor a copy of the database gives anybody a link (quality.md B16).
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass

from flask import Flask, Response, current_app

from aict.core.access import AnyView

_EXTENSION = "aict-links"
_SIGNED_ADDRESS = "signed_address"
_SIGNED = "signed\0"
"""Begins what is signed, so that no signature is ever the token of a seed."""


@dataclass(frozen=True, slots=True)
class Link:
    """A new link: what the waiting mail keeps of it, and what the row it opens keeps."""

    seed: str
    digest: str


class Links:
    """The maker of links of one instance."""

    def __init__(self, secret_key: str) -> None:
        """`secret_key` is the instance's: when it changes, links that were not sent yet are dead."""
        self._key = hashlib.sha256(b"links\0" + secret_key.encode()).digest()

    def new(self) -> Link:
        """A link that nobody has seen yet."""
        seed = secrets.token_urlsafe(24)
        return Link(seed, digest_of(self.token(seed)))

    def token(self, seed: str) -> str:
        """The token of a seed, as it stands in the address."""
        raw = hmac.new(self._key, seed.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")

    def signed(self, text: str) -> str:
        """A short text followed by a signature that this instance alone can make: it keeps nothing secret."""
        return f"{text}.{self.token(_SIGNED + text)}"

    def verified(self, signed: str) -> str | None:
        """The text of something that this instance signed; None for anything else."""
        text, _, signature = signed.rpartition(".")
        right = hmac.compare_digest(signature.encode(), self.token(_SIGNED + text).encode())
        return text if right else None


def digest_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def init_app(app: Flask, secret_key: str) -> None:
    """Give the application its maker of links."""
    app.extensions[_EXTENSION] = Links(secret_key)


def links() -> Links:
    """The maker of links of the running application."""
    found: Links = current_app.extensions[_EXTENSION]
    return found


def signed_address(view: AnyView) -> AnyView:
    """Mark a view whose address itself says, signed, for whom it acts: it takes nothing from a session.

    A mail program posts there without having read any page: there is no token of a form, and nothing that one would protect.
    """
    setattr(view, _SIGNED_ADDRESS, True)
    return view


def is_signed_address(view: object) -> bool:
    """Whether a view acts for whom its signed address names."""
    return bool(getattr(view, _SIGNED_ADDRESS, False))


def keep_secret(response: Response) -> Response:
    """Answer a page whose address is a secret: what it loads and where it leads learn our name only.

    Not `no-referrer`: browsers then send `Origin: null` with its form, which is refused as foreign.
    """
    response.headers["Referrer-Policy"] = "strict-origin"
    return response
