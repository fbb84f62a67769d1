"""Invented names of places and words of the field, drawn by chance."""

import random
from collections.abc import Callable, Iterator

COUNTRIES = ("BF", "TN", "SN", "MA", "DE", "IT", "PL", "RO", "MG", "BJ", "CM", "VN", "LB", "UA", "CA", "BR")
FORMS = ("jumelage", "coopération décentralisée", "échanges de jeunes", "réseau de collectivités")
THEMES = (
    "eau et assainissement", "déchets", "éducation", "culture", "jeunesse", "santé", "gouvernance locale",
    "mobilité", "énergie", "climat", "tourisme", "agriculture",
)  # fmt: skip
_STARTS = (
    "Saint-",
    "Val-",
    "Mont-",
    "Roche",
    "Ville",
    "Fontaine-",
    "Pont-",
    "Châte",
    "Belle",
    "Grand",
    "Éper",
    "Îlot-",
)
_ROOTS = (
    "auvergne",
    "brume",
    "cerise",
    "dorée",
    "étang",
    "forêt",
    "givre",
    "hêtre",
    "joncs",
    "lande",
    "moulin",
    "noyer",
)
_ENDS = (
    "sur-Rive",
    "en-Plaine",
    "la-Neuve",
    "les-Bains",
    "du-Lac",
    "d’Amont",
    "d’Aval",
    "le-Haut",
    "aux-Bois",
    "sous-Bois",
)
_FAR_STARTS = ("Kou", "Oua", "Ziga", "Tan", "Moro", "Sfa", "Ndo", "Bala", "Rzes", "Lom", "Hué", "Tsi")
_FAR_ENDS = (
    "bougou",
    "dara",
    "nko",
    "tova",
    "mbé",
    "rana",
    "hiba",
    "lino",
    "wice",
    "berg",
    "ville",
    "nandry",
)


def french_towns(chance: random.Random) -> Iterator[str]:
    """Names of invented French towns, no two alike."""
    return _distinct(lambda: f"{chance.choice(_STARTS)}{chance.choice(_ROOTS)}-{chance.choice(_ENDS)}")


def far_towns(chance: random.Random) -> Iterator[str]:
    """Names of invented towns abroad, no two alike."""
    return _distinct(lambda: f"{chance.choice(_FAR_STARTS)}{chance.choice(_FAR_ENDS)}")


def _distinct(draw: Callable[[], str]) -> Iterator[str]:
    seen: dict[str, int] = {}
    while True:
        name = draw()
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} {seen[name]}"
