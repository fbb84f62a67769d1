"""What may be said of an organisation: French numbers, a population with its year, a place on the globe."""

import re
from datetime import date
from decimal import Decimal

from aict.core.errors import RuleBroken, Sentence

FRANCE = "FR"
_SIREN = re.compile(r"[0-9]{9}")
_INSEE = re.compile(r"[0-9]{2,3}|2[AB]|(?:[0-9]{2}|2[AB])[0-9]{3}")
_HIGHEST = {"latitude": 90, "longitude": 180}


def read_siren(typed: str | None) -> str | None:
    """The nine digits of a SIREN, however they were spaced.

    The last digit is the key of Luhn's formula. (La Poste's exception is one of its SIRET: its SIREN obeys.)
    """
    if typed is None:
        return None
    digits = "".join(typed.split())
    if not _SIREN.fullmatch(digits) or not _obeys_luhn(digits):
        raise RuleBroken(
            Sentence(
                "« %(typed)s » n’est pas un SIREN : neuf chiffres, dont le dernier est une clé.", typed=typed
            ),
            field="siren",
        )
    return digits


def _obeys_luhn(digits: str) -> bool:
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def read_insee_code(typed: str | None) -> str | None:
    """The code of a municipality (38185, 2A004), a department (38, 2A, 974) or a region (84), in capitals."""
    if typed is None:
        return None
    code = "".join(typed.split()).upper()
    if not _INSEE.fullmatch(code):
        raise RuleBroken(
            Sentence("« %(typed)s » n’est pas un code Insee, comme 38185, 2A004 ou 38.", typed=typed),
            field="insee_code",
        )
    return code


def check_country(*, country: str, siren: str | None, insee_code: str | None) -> None:
    """Numbers that France gives are of French organisations."""
    if country == FRANCE:
        return
    for field, number in (("siren", siren), ("insee_code", insee_code)):
        if number is not None:
            raise RuleBroken(Sentence("Seule une organisation française en a un."), field=field)


def check_population(*, population: int | None, year: int | None, today: date) -> None:
    """A year says when somebody counted: not in the future, and not without a count."""
    if year is None:
        return
    if population is None:
        raise RuleBroken(
            Sentence("Dites la population de cette année, ou laissez l’année vide."), field="population"
        )
    if year > today.year:
        raise RuleBroken(Sentence("Cette année n’est pas encore venue."), field="population_year")


def check_place(*, latitude: Decimal | None, longitude: Decimal | None) -> None:
    """Degrees: both or neither, latitude within 90 and longitude within 180."""
    given = {"latitude": latitude, "longitude": longitude}
    for field, value in given.items():
        if value is None and any(other is not None for other in given.values()):
            raise RuleBroken(Sentence("Donnez la latitude et la longitude, ou aucune des deux."), field=field)
        if value is not None and abs(value) > _HIGHEST[field]:
            raise RuleBroken(
                Sentence("En degrés, entre −%(most)s et %(most)s.", most=_HIGHEST[field]), field=field
            )
