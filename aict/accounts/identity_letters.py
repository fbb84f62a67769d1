"""What the mails about identity providers say."""

from aict.accounts.letters import NOT_ME_BUT_DONE
from aict.core.errors import Sentence
from aict.core.mail import Letter


def linked(*, provider: str) -> Letter:
    """To whoever signed in by a provider for the first time."""
    return Letter(
        Sentence("Votre compte AICT s’ouvre aussi par %(provider)s", provider=provider),
        (
            Sentence("Bonjour,"),
            Sentence(
                "Votre compte vient d’être lié à %(provider)s, qui l’ouvre désormais.", provider=provider
            ),
        ),
        (NOT_ME_BUT_DONE,),
    )


def unlinked(*, provider: str) -> Letter:
    """To whoever wants to be signed in by a provider no more."""
    return Letter(
        Sentence("Votre compte AICT ne s’ouvre plus par %(provider)s", provider=provider),
        (
            Sentence("Bonjour,"),
            Sentence("Le lien entre votre compte et %(provider)s vient d’être retiré.", provider=provider),
        ),
        (NOT_ME_BUT_DONE,),
    )
