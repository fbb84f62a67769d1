"""The secret that a page offers to a device: it waits in the form itself, encrypted, until a code proves that it was read."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Self

from markupsafe import Markup

from aict.accounts import second_factor
from aict.accounts.models import Person
from aict.core.cipher import cipher_for
from aict.core.qr_code import qr_code

LIVES = timedelta(hours=1)
_PURPOSE = "second factor that is offered"
_BORDER = 4
"""Modules of white that a camera wants around a square code (ISO/IEC 18004)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A secret for one person's device."""

    secret: str
    email: str
    encrypted: str
    """For the hidden field of the form: nobody else can make one, and it is nobody else's."""

    @classmethod
    def make(cls, person: Person) -> Self:
        """A secret that nobody has seen yet."""
        secret = second_factor.new_secret()
        return cls(secret, person.email, cipher_for(_PURPOSE).encrypt(f"{person.id} {secret}"))

    @classmethod
    def read(cls, encrypted: str | None, person: Person) -> Self | None:
        """What was offered to this person within the hour; None for anything else."""
        whose, _, secret = (cipher_for(_PURPOSE).decrypt(encrypted or "", lives=LIVES) or "").partition(" ")
        return cls(secret, person.email, encrypted or "") if whose == str(person.id) else None

    @property
    def by_hand(self) -> str:
        """The secret in groups of four, as it is typed."""
        return " ".join(self.secret[at : at + 4] for at in range(0, len(self.secret), 4))

    @property
    def address(self) -> str:
        """What opens the application on the device that shows the page."""
        return second_factor.address_of(self.secret, email=self.email)

    def drawing(self, alternative: str) -> Markup:
        """The square code for the camera of another device."""
        return qr_code(self.address, alternative, border=_BORDER)
