"""Rules of accounts: passwords, limits of time, who must stay. Pure."""

import re
import unicodedata
from collections.abc import Collection
from datetime import datetime, timedelta

from aict.core.errors import RuleBroken, Sentence

SHORTEST_PASSWORD, LONGEST_PASSWORD = 14, 128
"""In characters (quality.md B10); what they are made of is the person's own affair."""
INVITATION_LIVES = timedelta(days=14)
LINK_LIVES = timedelta(hours=1)
SIGN_IN_LINK_LIVES = timedelta(minutes=20)
"""Shorter: it opens the account itself, and is read at once by who waits for it."""
LONGEST_ADDRESS = 254
"""In characters (RFC 5321)."""
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")


def is_address(text: str) -> bool:
    """Whether a text is worth a mail: one @, a domain with a dot, no blank, quote or comma that a header could misread."""
    return len(text) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def check_password(password: str, *, known: Collection[str], email: str, field: str) -> None:
    """Refuse a password that is too short, too long, the address itself, or one of those `known` to everybody.

    A known password written several times over is still known: 123456123456, passwordpassword.
    """
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise RuleBroken(
            Sentence(
                "Choisissez de %(shortest)s à %(longest)s caractères ; celui-ci en a %(length)s. "
                "Quelques mots sans rapport entre eux conviennent bien.",
                shortest=SHORTEST_PASSWORD,
                longest=LONGEST_PASSWORD,
                length=len(password),
            ),
            field=field,
        )
    plain = unicodedata.normalize("NFKC", password).casefold()
    if plain == email.casefold() or any(
        plain[:size] in known and _repeats(plain, size) for size in range(1, len(plain) + 1)
    ):
        raise RuleBroken(
            Sentence("Ce mot de passe est parmi les premiers que l’on essaie : choisissez-en un autre."),
            field=field,
        )


def _repeats(text: str, size: int) -> bool:
    """Whether a text is its own beginning of `size` characters, again and again."""
    return all(character == text[place % size] for place, character in enumerate(text))


def wait_for(latest: datetime | None, *, seconds: int, now: datetime) -> int:
    """Seconds to wait when `latest` is the oldest of the acts that fill a limit of `seconds`; 0 when there is none."""
    if latest is None:
        return 0
    left = latest + timedelta(seconds=seconds) - now
    return max(0, -int(-left.total_seconds() // 1))


def wait_in_words(seconds: int) -> Sentence:
    """When to try again."""
    if seconds <= 60:
        return Sentence("Trop d’essais. Réessayez dans une minute.")
    return Sentence("Trop d’essais. Réessayez dans %(minutes)s minutes.", minutes=-(-seconds // 60))


def check_somebody_stays(others: int, *, of_instance: bool = False) -> None:
    """Refuse to leave an organisation, or the instance, without any administrator: nobody could let one in again."""
    if others > 0:
        return
    if of_instance:
        raise RuleBroken(Sentence("Il doit rester au moins une personne qui administre l’instance."))
    raise RuleBroken(
        Sentence("Il doit rester au moins une personne qui administre les comptes de l’organisation.")
    )


def check_may_reset(*, is_own: bool, is_administrator: bool, by_instance: bool) -> None:
    """Refuse to take away one's own second factor this way, or that of who administers accounts, but for the instance.

    One's own asks for the password, on one's own account.
    """
    if is_own:
        raise RuleBroken(Sentence("Pour vous-même, changez d’appareil depuis votre compte."))
    if is_administrator and not by_instance:
        raise RuleBroken(
            Sentence(
                "Cette personne administre des comptes : son second facteur est du ressort de l’administration de l’instance."
            )
        )
