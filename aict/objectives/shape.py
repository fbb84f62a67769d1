"""What an objective is made of, for bringing together and comparing what two sides wrote."""

from aict.core.errors import Sentence
from aict.core.shapes import Items, Plain, Prose, Several
from aict.core.versions import with_versions

INDICATOR = with_versions(
    {
        "label": Plain(Sentence("Ce qui est mesuré")),
        "unit": Plain(Sentence("Unité")),
        "nature": Plain(Sentence("Nature"), words="nature"),
        "direction": Plain(Sentence("Sens"), words="direction"),
        "cumulative": Plain(Sentence("Cumul"), words="cumulative"),
        "baseline": Plain(Sentence("Valeur de départ")),
        "baseline_date": Plain(Sentence("Date de la valeur de départ"), words="date"),
        "targets": Several(Sentence("Cibles"), key="date", words="target"),
        "fixed_by": Plain(Sentence("Fixé par"), words="attribution"),
        "territory": Plain(Sentence("Territoire"), words="territory"),
        "definition": Prose(Sentence("Définition")),
        "method": Prose(Sentence("Source et méthode")),
        "periodicity": Plain(Sentence("Périodicité")),
        "collected_by": Plain(Sentence("Qui recueille")),
        "categories": Several(Sentence("Ventilation")),
    },
    "label",
    "unit",
    "definition",
    "method",
    "periodicity",
    "collected_by",
)
OBJECTIVE = with_versions(
    {
        "statement": Prose(Sentence("Ce que nous voulons atteindre")),
        "rationale": Prose(Sentence("Pourquoi")),
        "territory": Plain(Sentence("Territoire"), words="territory"),
        "proposed_by": Plain(Sentence("Proposé par"), words="attribution"),
        "sdgs": Several(Sentence("Objectifs de développement durable (ODD)")),
        "note": Prose(Sentence("Note")),
        "indicators": Items(Sentence("Indicateurs"), Sentence("Indicateur"), INDICATOR, name="label"),
    },
    "statement",
    "rationale",
    "note",
)
