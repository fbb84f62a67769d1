"""What may not be said of a call or of a rule: parameters that its kind cannot compare with anything."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from aict.core.errors import RuleBroken, Sentence
from aict.funders.models import CallKind, Service
from aict.funders.rules import RuleKind
from aict.funders.words import GROUP
from aict.partnerships.checks import check_period
from aict.reference.queries import is_country

SHARES = frozenset({RuleKind.MAX_SHARE, RuleKind.MIN_SHARE, RuleKind.MAX_IN_KIND})
AMOUNTS = frozenset({RuleKind.MIN_AMOUNT, RuleKind.MAX_AMOUNT})
DURATIONS = frozenset({RuleKind.MIN_DURATION, RuleKind.MAX_DURATION})
COUNTRIES = frozenset({RuleKind.ONLY_COUNTRIES, RuleKind.NOT_COUNTRIES})
_PER_CENT = SHARES | {RuleKind.HELD_BACK, RuleKind.SERVICE_CEILING}
_OF_SOMEBODY = SHARES | AMOUNTS
_AMONG = COUNTRIES | {RuleKind.SERVICE_CEILING, RuleKind.FIELD}
_LONGEST_PURPOSE = 5


def check_call(values: Mapping[str, Any]) -> None:
    """Dates in order; a year for what comes every year, none for what stands."""
    check_period(values["opens_on"], values["closes_on"], field="closes_on")
    if values["kind"] is CallKind.SCHEME:
        if values["year"] is not None:
            raise RuleBroken(Sentence("Un dispositif permanent n’a pas d’année."), field="year")
    elif values["year"] is None:
        raise RuleBroken(Sentence("Dites de quelle année."), field="year")


def checked_rule(values: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters that the kind asks for, the others empty; `RuleBroken` beside the one at fault."""
    kind: RuleKind = values["kind"]
    check_period(values["valid_from"], values["valid_to"], field="valid_to")
    kept = {
        "who": values["who"] if kind in _OF_SOMEBODY else None,
        "value": values["value"] if kind in _PER_CENT | AMOUNTS | DURATIONS else None,
        "currency": values["currency"] if kind in AMOUNTS else None,
        "among": values["among"] if kind in _AMONG else [],
        "net": bool(values["net"]) and kind is RuleKind.SERVICE_CEILING,
        "requires": values["requires"] if kind is RuleKind.REQUIRES else None,
    }
    _check_given(kind, kept)
    _check_value(kind, kept["value"])
    _check_among(kind, kept["among"])
    return {**values, **kept}


def _check_given(kind: RuleKind, kept: Mapping[str, Any]) -> None:
    asked = {
        "who": kind in _OF_SOMEBODY,
        "value": kind in _PER_CENT | AMOUNTS | DURATIONS,
        "currency": kind in AMOUNTS,
        "among": kind in _AMONG,
        "requires": kind is RuleKind.REQUIRES,
    }
    for name, is_asked in asked.items():
        if is_asked and kept[name] in (None, []):
            raise RuleBroken(Sentence("Ce genre de règle demande ce paramètre."), field=name)


def _check_value(kind: RuleKind, value: Decimal | None) -> None:
    if value is None:
        return
    if kind in _PER_CENT and not 0 <= value <= 100:
        raise RuleBroken(Sentence("Une part est comprise entre 0 et 100 %."), field="value")
    if kind in DURATIONS and (value <= 0 or value % 1):
        raise RuleBroken(Sentence("Une durée est un nombre entier de mois."), field="value")
    if kind in AMOUNTS and value < 0:
        raise RuleBroken(Sentence("Ce nombre ne peut pas être négatif."), field="value")


def _check_among(kind: RuleKind, among: list[str]) -> None:
    if kind in COUNTRIES:
        wrong = [each for each in among if each not in GROUP and not is_country(each)]
    elif kind is RuleKind.SERVICE_CEILING:
        wrong = [each for each in among if each not in set(Service)] or among[1:]
    else:
        wrong = [
            each
            for each in among
            if not (each.isascii() and each.isdigit() and len(each) <= _LONGEST_PURPOSE)
        ]
    if wrong:
        raise RuleBroken(
            Sentence(
                "Ceci n’est pas une valeur que cette règle comprend : %(wrong)s.", wrong=", ".join(wrong)
            ),
            field="among",
        )
