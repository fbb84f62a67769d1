"""Accepting an invitation by an identity provider: who has no account yet opens one without a password.

The link of the mail and the provider must say the same address: neither alone opens an account.
"""

from collections.abc import Sequence

from flask import current_app, request
from flask import session as browser
from sqlalchemy.orm import Session

from aict.accounts import linked_identities, provider_waiting, throttle
from aict.accounts.invitations import PATH
from aict.accounts.models import Person
from aict.accounts.provider_client import Identity
from aict.accounts.queries import anybody_by_email, invitation_by_token
from aict.accounts.user import PROVIDER, sign_in
from aict.config import Settings
from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.identity_providers import IdentityProvider


def providers_for(email: str) -> Sequence[IdentityProvider]:
    """Those that may sign in the owner of an address."""
    settings: Settings = current_app.config["SETTINGS"]
    return [provider for provider in settings.identity_providers if provider.answers_for(email)]


def invites(session: Session, wanted: str | None, provider: IdentityProvider, identity: Identity) -> bool:
    """Whether who came back was on the way to an invitation that this very address may accept with a new account.

    Raises `RuleBroken` with the reason when the provider knows them by another address, or does not vouch for it.
    """
    if wanted is None or not wanted.startswith(PATH):
        return False
    invitation = invitation_by_token(session, wanted.removeprefix(PATH), clock.now())
    email = linked_identities.vouched_address(provider, identity)
    if invitation is None or anybody_by_email(session, email) is not None:
        return False
    if invitation.email != email:
        raise RuleBroken(
            Sentence(
                "%(name)s vous connaît sous l’adresse %(email)s : cette invitation est pour une autre adresse.",
                name=provider.name,
                email=email,
            )
        )
    return True


def told_of(email: str) -> tuple[IdentityProvider, Identity] | None:
    """Who a provider told this browser of a moment ago, when it is the owner of this address; else None."""
    for provider in providers_for(email):
        try:
            first = provider_waiting.take(provider_waiting.FIRST, provider, stays=True)
        except RuleBroken:
            continue
        identity = provider_waiting.identity_in(first)
        if identity.is_verified and identity.email == email:
            return provider, identity
    return None


def open_by(provider: IdentityProvider, identity: Identity, session: Session, person: Person) -> None:
    """Link a new account to the provider and sign its owner in; what the browser was given is used up.

    `IntegrityError` when the address, or the provider's name for its owner, has an account by now.
    """
    provider_waiting.take(provider_waiting.FIRST, provider)
    session.flush()
    linked_identities.link(session, person, provider, subject=identity.subject)
    session.flush()
    browser[PROVIDER] = {"key": provider.key, "id_token": identity.id_token}
    throttle.note_sign_in(session, email=person.email, address=request.remote_addr, person_id=person.id)
    sign_in(person, two_steps=identity.proved_second_factor(provider))
