"""The 106 criteria of RGAA 4.1, the state of each, and the rate that may be claimed of them. Titles are our own short words."""

import csv
import enum
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from aict.core.errors import Sentence

_DATA = resources.files("aict.accessibility") / "data" / "criteria.csv"
_TOTAL, _HALF = 100, 50


class State(enum.StrEnum):
    """Of one criterion."""

    CONFORMANT = "C"
    NOT_CONFORMANT = "NC"
    NOT_APPLICABLE = "NA"
    NOT_TESTED = "NT"


STATES: Final = {
    State.CONFORMANT: Sentence("conforme"),
    State.NOT_CONFORMANT: Sentence("non conforme"),
    State.NOT_APPLICABLE: Sentence("non applicable"),
    State.NOT_TESTED: Sentence("non évalué"),
}
THEMES: Final = {
    1: Sentence("Images"),
    2: Sentence("Cadres"),
    3: Sentence("Couleurs"),
    4: Sentence("Multimédia"),
    5: Sentence("Tableaux"),
    6: Sentence("Liens"),
    7: Sentence("Scripts"),
    8: Sentence("Éléments obligatoires"),
    9: Sentence("Structuration de l’information"),
    10: Sentence("Présentation de l’information"),
    11: Sentence("Formulaires"),
    12: Sentence("Navigation"),
    13: Sentence("Consultation"),
}
_EVERYONE: Final = "tests/everyone/test_no_barrier.py"
_BEYOND: Final = "tests/journeys/test_beyond_the_scanner.py"
_SOURCES: Final = "tests/accessibility/test_sources.py"
PROOFS: Final[Mapping[str, str]] = {
    "axe": f"{_EVERYONE}::test_no_page_has_a_barrier_or_scrolls_sideways",
    "reflow": f"{_EVERYONE}::test_no_page_has_a_barrier_or_scrolls_sideways",
    "language": f"{_EVERYONE}::test_each_page_says_its_language_and_title_and_has_one_first_heading",
    "passages": "tests/languages/test_marks.py",
    "charts": "tests/core/test_charts.py",
    "keyboard": "tests/journeys/test_keyboard_alone.py",
    "without_script": "tests/journeys/test_joining.py",
    "focus": f"{_BEYOND}::test_the_keyboard_reaches_every_control_and_its_focus_is_seen",
    "order": f"{_BEYOND}::test_the_keyboard_reaches_every_control_and_its_focus_is_seen",
    "zoom": f"{_BEYOND}::test_a_page_is_read_at_four_times_its_size",
    "spacing": f"{_BEYOND}::test_text_may_be_spaced_out_without_loss",
    "errors": f"{_BEYOND}::test_errors_are_announced_where_they_are",
    "tables": f"{_SOURCES}::test_tables_declare_their_headers",
    "legends": f"{_SOURCES}::test_groups_of_fields_have_a_legend",
    "document": f"{_SOURCES}::test_every_page_has_one_layout",
    "layout": f"{_SOURCES}::test_every_page_has_one_layout",
    "no_inline": "tests/structure/test_templates.py::test_templates_are_sound",
    "no_window": f"{_SOURCES}::test_what_the_grid_says_is_not_there_is_not_there",
    "no_pointer": f"{_SOURCES}::test_what_the_grid_says_is_not_there_is_not_there",
}
"""By the name in the data, the test that proves a criterion."""
REASONS: Final = {
    "person": Sentence("demande le jugement d’une personne : pas encore fait"),
    "assistive": Sentence("demande un essai avec des technologies d’assistance : pas encore fait"),
    "validator": Sentence("demande un validateur : pas encore fait"),
    "documents": Sentence(
        "les PDF du registre sont balisés ; les documents déposés par les membres ne sont pas vérifiés"
    ),
    "session": Sentence(
        "une session se ferme après 30 minutes (administration) ou 8 heures sans activité, sans pouvoir être prolongée d’avance ; ce qui était saisi est gardé"
    ),
    "no_captcha": Sentence("aucun CAPTCHA"),
    "no_image_of_text": Sentence("aucune image de texte"),
    "no_frame": Sentence("aucun cadre"),
    "no_media": Sentence("ni son, ni vidéo, ni animation"),
    "no_layout_table": Sentence("aucun tableau de mise en forme"),
    "no_hover": Sentence("rien n’apparaît au survol"),
    "no_site_map": Sentence("aucun plan du site : un menu et une recherche"),
    "no_shortcut": Sentence("aucun raccourci d’une touche"),
    "no_cryptic": Sentence("aucun contenu cryptique"),
    "no_motion": Sentence("rien ne bouge ni ne clignote"),
    "no_gesture": Sentence("ni geste complexe, ni mouvement de l’appareil"),
}
"""By the name in the data, why a criterion has no proof."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion and its state."""

    number: str
    state: State
    proof: str
    fr: str
    en: str

    @property
    def theme(self) -> int:
        """The number of its theme."""
        return int(self.number.partition(".")[0])

    @property
    def test(self) -> str | None:
        """The test that proves it."""
        return PROOFS.get(self.proof)

    @property
    def why(self) -> Sentence | None:
        """Why there is none."""
        return REASONS.get(self.proof)

    def title(self, language: str) -> str:
        """What it asks, in short."""
        return self.en if language == "en" else self.fr


@cache
def criteria() -> tuple[Criterion, ...]:
    """All of them, in their order."""
    rows = csv.DictReader(_DATA.read_text("utf-8").splitlines())
    return tuple(
        Criterion(row["number"], State(row["state"]), row["proof"], row["fr"], row["en"]) for row in rows
    )


@dataclass(frozen=True, slots=True)
class Rate:
    """What may be claimed: criteria proved, of those that apply; what nobody assessed counts as not met."""

    counts: Mapping[State, int]

    @property
    def applicable(self) -> int:
        """How many criteria apply."""
        return sum(self.counts.values()) - self.counts.get(State.NOT_APPLICABLE, 0)

    @property
    def percent(self) -> int:
        """Rounded down: 49.9 % is no half."""
        return self.counts.get(State.CONFORMANT, 0) * _TOTAL // self.applicable

    @property
    def level(self) -> "Level":
        """In the words of the law; never more than partial, which takes half (decree 2019-768)."""
        return Level.PARTIAL if self.percent >= _HALF else Level.NONE


class Level(enum.StrEnum):
    """What the foot of each page has to say."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


LEVELS: Final = {
    Level.FULL: Sentence("totalement conforme"),
    Level.PARTIAL: Sentence("partiellement conforme"),
    Level.NONE: Sentence("non conforme"),
}


def rate() -> Rate:
    """That of the grid."""
    return Rate(Counter(criterion.state for criterion in criteria()))
