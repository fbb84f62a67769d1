"""A device that makes the codes of a second factor, and people who have one."""

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

import pyotp
from flask import Flask
from sqlalchemy import select

from aict.accounts import second_factor
from aict.accounts.models import Person
from aict.accounts.second_factor_models import SecondFactor
from aict.core import clock
from aict.core.cipher import cipher_for
from aict.core.schema import new_id
from aict.core.web import database


@dataclass(frozen=True, slots=True)
class Device:
    """Somebody's telephone."""

    secret: str

    def code(self, later: timedelta = timedelta()) -> str:
        """The code of the moment, or of another one."""
        return pyotp.TOTP(self.secret).at(clock.now() + later)


def give_device(app: Flask, email: str) -> Device:
    """A second factor without recovery codes: its first code is still to be used."""
    device = Device(pyotp.random_base32())
    with app.app_context(), database().transaction() as session:
        person = session.scalars(select(Person).where(Person.email == email)).one()
        encrypted = cipher_for(second_factor.PURPOSE).encrypt(device.secret)
        salt = sha256(email.encode()).hexdigest()[:32]
        factor = SecondFactor(
            id=new_id(), person_id=person.id, secret=encrypted, last_step=0, salt=salt, since=clock.now()
        )
        session.add(factor)
    return device
