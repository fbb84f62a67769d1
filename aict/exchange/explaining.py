"""What one column takes, in words, and the values it permits."""

from collections.abc import Callable
from typing import Any

from aict.core.errors import Sentence
from aict.exchange.cells import (
    Choice,
    Coded,
    Country,
    Currency,
    Day,
    Integer,
    Kind,
    Many,
    Number,
    Pattern,
    Sdg,
    YesNo,
)
from aict.exchange.format import SHEETS
from aict.exchange.registry import Thing
from aict.exchange.relative_cells import (
    NO_RETURN,
    Breakdown,
    Heading,
    Observed,
    OtherLanguages,
    Place,
    Reading,
    Reference,
    Side,
    Spent,
)

_DAY = Sentence("Date, telle qu’on la sait : 1999, 2019-07, 2014-03-05 ou 05/03/2014.")
_COUNTRY = Sentence("Code de pays ISO à deux lettres : FR, BF, TN…")
_CURRENCY = Sentence("Code de monnaie ISO 4217 : EUR, XAF, TND…")
_INTEGER = Sentence("Nombre entier.")
_NUMBER = Sentence("Nombre : 1234.5 ou 1 234,5.")
_SDG = Sentence("ODD : un nombre de 1 à 17, ou une cible comme 6.1.")
_READING = Sentence("Nombre, oui ou non, ou texte, selon la nature de l’indicateur.")
_LISTED = Sentence("Une des valeurs permises.")
_TEXT = Sentence("Texte.")

_WORDS: tuple[tuple[type[Kind], Callable[[Any], Sentence]], ...] = (
    (Pattern, lambda kind: kind.sentence or _TEXT),
    (Integer, lambda _kind: _INTEGER),
    (Number, lambda _kind: _NUMBER),
    (Day, lambda _kind: _DAY),
    (Country, lambda _kind: _COUNTRY),
    (Currency, lambda _kind: _CURRENCY),
    (Sdg, lambda _kind: _SDG),
    (Observed, lambda _kind: Sentence("Texte, ou « %(none)s ».", none=NO_RETURN)),
    (Reading, lambda _kind: _READING),
    (Reference, lambda kind: _of_another_sheet(kind.thing)),
    (Breakdown, lambda _kind: Sentence("Un nombre pour chaque catégorie : femmes: 12; hommes: 8.")),
    (
        OtherLanguages,
        lambda kind: Sentence(
            "Ce que dit le texte dans une autre langue : en %(column)s: …", column=kind.columns[0][0]
        ),
    ),
    (Choice, lambda _kind: _LISTED),
    (Coded, lambda _kind: _LISTED),
    (YesNo, lambda _kind: _LISTED),
    (Side, lambda _kind: _LISTED),
    (Place, lambda _kind: _LISTED),
    (Heading, lambda _kind: _LISTED),
    (Spent, lambda _kind: _LISTED),
)


def takes(kind: Kind) -> list[Sentence]:
    """What a cell of this kind holds."""
    if isinstance(kind, Many):
        return [Sentence("Plusieurs valeurs, séparées par des points-virgules."), *takes(kind.each)]
    return [next((words(kind) for known, words in _WORDS if isinstance(kind, known)), _TEXT)]


def permitted(kind: Kind) -> tuple[str, ...]:
    """The values of a fixed list; none for a kind that has no such list."""
    if isinstance(kind, Many):
        return permitted(kind.each)
    if isinstance(kind, Choice):
        return tuple(value.value for value in kind.values)
    if isinstance(kind, Coded):
        return tuple(word for word, _value in kind.words)
    if isinstance(kind, YesNo):
        return tuple(kind.values)
    if isinstance(kind, Side | Place | Heading | Spent):
        return kind.permitted
    return ()


def _of_another_sheet(thing: Thing) -> Sentence:
    if thing is Thing.LINE:
        return Sentence(
            "Financeur de la ligne du plan, quand lui seul porte ce nom ; sinon « ref » de la ligne de « %(sheet)s ».",
            sheet="cofinancements",
        )
    sheet = next(sheet.name for sheet in SHEETS if sheet.thing is thing)
    return Sentence("Code (ou « ref ») d’une ligne de la feuille « %(sheet)s ».", sheet=sheet)
