"""Talking to an identity provider: OpenID Connect, authorization code with PKCE, state and nonce.

What comes back is believed only when it is signed by the provider, for us, now, and for this very sign-in.
"""

from dataclasses import dataclass
from typing import Any

import requests
from authlib.common.security import generate_token
from authlib.integrations.requests_client import OAuth2Session, OAuthError
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from aict.accounts import provider_description
from aict.accounts.provider_description import Described, ask, describe, gone
from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.identity_providers import IdentityProvider, is_safe

CLOCKS = 60
"""Seconds by which its clock and ours may differ."""
_ALGORITHMS = ["RS256", "PS256", "ES256"]


@dataclass(frozen=True, slots=True)
class Begun:
    """What this browser must bring back, and where it is sent."""

    address: str
    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody, as a provider says who it is."""

    subject: str
    email: str | None
    is_verified: bool
    proved: frozenset[str]
    """How the provider made sure of them: its `acr` and `amr`."""
    id_token: str

    def proved_second_factor(self, provider: IdentityProvider) -> bool:
        """Whether the provider says that it asked for a second factor."""
        return bool(self.proved & set(provider.second_factor))


def begin(provider: IdentityProvider, *, return_to: str) -> Begun:
    """Where to send the browser; raises `Unavailable` when the provider does not answer."""
    described = describe(provider)
    state, nonce, verifier = generate_token(32), generate_token(32), generate_token(64)
    asked = {"nonce": nonce, "acr_values": provider.acr_values, "claims": provider.claims}
    more = {name: value for name, value in asked.items() if value}
    with _session(provider, described, return_to) as session:
        address, _ = session.create_authorization_url(
            described["authorization_endpoint"], state=state, code_verifier=verifier, **more
        )
    return Begun(address, state, nonce, verifier)


def finish(provider: IdentityProvider, begun: Begun, *, code: str, return_to: str) -> Identity:
    """Who came back with a code; raises `RuleBroken` when the answer is not to be trusted, `Unavailable` without one."""
    described = describe(provider)
    with _session(provider, described, return_to) as session:
        try:
            token = session.fetch_token(
                described["token_endpoint"],
                code=code,
                code_verifier=begun.verifier,
                timeout=provider_description.TIME_LIMIT,
                allow_redirects=False,
            )
            keys = KeySet.import_key_set(ask(provider, described["jwks_uri"]).json())
            claims = _checked(provider, token, keys, nonce=begun.nonce)
            told = _userinfo(provider, session, described["userinfo_endpoint"], keys)
        except requests.RequestException as error:
            raise gone(provider) from error
        except (OAuthError, JoseError, ValueError, KeyError, TypeError) as error:
            raise RuleBroken(
                Sentence(
                    "La réponse de %(name)s n’est pas valable, ou elle est trop ancienne : recommencez.",
                    name=provider.name,
                )
            ) from error
    return _identity(provider, claims, told, token["id_token"])


def leaving(provider: IdentityProvider, *, id_token: str, return_to: str) -> str | None:
    """Where one signs out of the provider too; None when it has no such page."""
    page = describe(provider).get("end_session_endpoint")
    if not page or not is_safe(page):
        return None
    asked = {"id_token_hint": id_token, "post_logout_redirect_uri": return_to, "state": generate_token(16)}
    return requests.Request("GET", page, params=asked).prepare().url


def _session(provider: IdentityProvider, described: Described, return_to: str) -> Any:  # noqa: ANN401 (Authlib has no types)
    basic, post = "client_secret_basic", "client_secret_post"
    methods = described.get("token_endpoint_auth_methods_supported") or [basic]
    return OAuth2Session(
        provider.client_id,
        provider.client_secret,
        scope=provider.scopes,
        redirect_uri=return_to,
        code_challenge_method="S256",
        token_endpoint_auth_method=basic if basic in methods else post,
    )


def _checked(provider: IdentityProvider, token: dict[str, Any], keys: KeySet, *, nonce: str) -> CodeIDToken:
    """The claims of an identity token that is for us, of now, and of this very sign-in."""
    decoded = jwt.decode(token["id_token"], keys, algorithms=_ALGORITHMS)
    wanted = {
        "iss": {"essential": True, "value": provider.issuer},
        "aud": {"essential": True, "value": provider.client_id},
    }
    known = {"nonce": nonce, "client_id": provider.client_id, "access_token": token["access_token"]}
    claims = CodeIDToken(decoded.claims, decoded.header, wanted, known)
    claims.validate(now=int(clock.now().timestamp()), leeway=CLOCKS)
    return claims


def _userinfo(provider: IdentityProvider, session: Any, address: str, keys: KeySet) -> dict[str, Any]:  # noqa: ANN401 (Authlib has no types)
    answer = session.get(address, timeout=provider_description.TIME_LIMIT, allow_redirects=False)
    answer.raise_for_status()
    if provider.signed_userinfo:
        return dict(jwt.decode(answer.text, keys, algorithms=_ALGORITHMS).claims)
    return dict(answer.json())


def _identity(
    provider: IdentityProvider, claims: CodeIDToken, told: dict[str, Any], id_token: str
) -> Identity:
    if told.get("sub") != claims["sub"]:
        raise RuleBroken(
            Sentence("%(name)s répond pour quelqu’un d’autre : recommencez.", name=provider.name)
        )
    email, verified = told.get("email"), told.get("email_verified")
    return Identity(
        subject=str(claims["sub"]),
        email=email.strip().lower() if isinstance(email, str) else None,
        # A provider that says of an address that it is not verified is believed, whatever the settings.
        is_verified=verified is True or (verified is None and provider.vouches_for_addresses),
        proved=frozenset(map(str, [claims.get("acr", ""), *(claims.get("amr") or ())])),
        id_token=id_token,
    )
