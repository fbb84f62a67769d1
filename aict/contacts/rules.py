"""What a contact may say, and what of its past the others may read."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from aict.core.errors import RuleBroken, Sentence

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
_TELEPHONE = re.compile(r"\+?[\d\s().,/-]{4,}(?:\s*(?:poste|ext\.?|x)\s*\d{1,6})?", re.IGNORECASE)
_FEWEST_DIGITS, _MOST_DIGITS = 4, 22


def check_email(text: str | None) -> None:
    """Refuse what no mail can be sent to; nothing is no fault."""
    if text is not None and not _ADDRESS.fullmatch(text):
        raise RuleBroken(
            Sentence("Écrivez une adresse électronique, comme prenom.nom@ville.example."), field="email"
        )


def check_telephone(text: str | None) -> None:
    """Refuse what nobody can dial; nothing is no fault."""
    if text is None:
        return
    digits = sum(unicodedata.category(c) == "Nd" for c in text)
    if not _TELEPHONE.fullmatch(text) or not _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
        raise RuleBroken(
            Sentence(
                "Écrivez un numéro de téléphone en chiffres, avec l’indicatif du pays : +226 25 30 60 00."
            ),
            field="telephone",
        )


class Told(Protocol):
    """One event of a history."""

    @property
    def before(self) -> Mapping[str, Any]: ...
    @property
    def after(self) -> Mapping[str, Any]: ...


AnyEvent = TypeVar("AnyEvent", bound=Told)


def since_shared(events: Sequence[AnyEvent]) -> Iterator[tuple[AnyEvent, bool]]:
    """Of a history, newest first, what happened while the contact was shared; with each event, whether it shared it.

    What the contact said before stays with its side: the event that shares tells nothing of it.
    """
    shared, kept = False, []
    for event in reversed(events):
        if "shared" in event.after:
            begins, shared = not shared and bool(event.after["shared"]), bool(event.after["shared"])
        else:
            begins = False
        if shared:
            kept.append((event, begins))
    return iter(reversed(kept))
