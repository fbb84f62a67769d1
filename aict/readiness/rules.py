"""What of a call's requirements is there: there, missing, or cannot tell, with why and who can mend it.

Pure: what was found of a project goes in, one answer for each requirement comes out (domain.md §4.1, §9.6).
"""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from aict.core.errors import Sentence

CONVENTION, DELIBERATION, LETTERS = "convention", "deliberation", "letters"
EARLIER_REPORTS, ODA_DECLARED, ATLAS = "earlier_reports", "oda_declared", "atlas"


class Standing(enum.StrEnum):
    """How a requirement stands."""

    THERE = "there"
    MISSING = "missing"
    CANNOT_TELL = "cannot_tell"


class Mend(enum.StrEnum):
    """Where it is mended."""

    PROJECT = "project"
    """The form of the project, which names its convention."""
    CONVENTION = "convention"
    PIECES = "pieces"
    OTHER_PROJECT = "other_project"
    DECLARATION = "declaration"


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


@dataclass(frozen=True, slots=True)
class ConventionFound:
    """The convention that a project names, with its computed state."""

    is_in_force: bool
    cannot_tell: bool
    label: Sentence
    why: Sentence
    missing: Sentence | None
    who: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of intent of one member."""

    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class EarlierProject:
    """Another project that the same funder has co-financed."""

    id: str
    code: str
    has_final_report: bool
    reports_due: int
    """Reports whose day has passed and that nobody says are filed."""
    is_over: bool | None
    """Whether it has ended; None when its end is not known precisely enough."""


@dataclass(frozen=True, slots=True)
class Found:
    """What there is of a project, for a call."""

    year: int
    """That of the call."""
    convention: ConventionFound | None
    french: tuple[str, ...]
    """The French key-holders, by name."""
    others: tuple[str, ...]
    """The other key-holders."""
    deliberated: frozenset[str]
    """Members whose deliberation is recorded, in the convention or as a piece."""
    letters: Mapping[str, Letter]
    earlier: Sequence[EarlierProject]
    declared: Mapping[str, bool]
    """French key-holders: whether the payments of the year before the call are declared."""
    atlas: Day | None
    has_atlas: bool


@dataclass(frozen=True, slots=True)
class Readiness:
    """How one requirement stands."""

    standing: Standing
    why: Sentence
    who: tuple[str, ...]
    """Who can mend it; nobody when nothing is to be mended."""
    mend: Mend
    project: str | None = None
    """The other project where it is mended."""


def readiness(requirement: str, found: Found) -> Readiness:
    """How a requirement of a call stands."""
    return _OF[requirement](found)


def _there(why: Sentence, mend: Mend) -> Readiness:
    return Readiness(Standing.THERE, why, (), mend)


def _named(names: Sequence[str]) -> str:
    return ", ".join(names)


def _convention(found: Found) -> Readiness:
    said = found.convention
    if said is None:
        why = Sentence("Le projet ne nomme aucune convention.")
        return Readiness(Standing.MISSING, why, (*found.french, *found.others), Mend.PROJECT)
    if said.is_in_force:
        return _there(said.why, Mend.CONVENTION)
    if said.cannot_tell:
        missing = said.missing or said.label
        why = Sentence("%(why)s Il manque : %(missing)s.", why=said.why, missing=missing)
        return Readiness(Standing.CANNOT_TELL, why, said.who, Mend.CONVENTION)
    why = Sentence("%(state)s. %(why)s", state=said.label, why=said.why)
    return Readiness(Standing.MISSING, why, said.who, Mend.CONVENTION)


def _deliberation(found: Found) -> Readiness:
    where = Mend.CONVENTION if found.convention else Mend.PIECES
    if not found.french:
        why = Sentence(
            "Aucun membre français ne détient de clé : on ne sait pas de qui attendre la délibération."
        )
        return Readiness(Standing.CANNOT_TELL, why, (), Mend.PIECES)
    silent = tuple(name for name in found.french if name not in found.deliberated)
    if silent:
        why = Sentence("Aucune délibération n’est inscrite pour : %(who)s.", who=_named(silent))
        return Readiness(Standing.MISSING, why, silent, where)
    return _there(Sentence("Délibération inscrite pour : %(who)s.", who=_named(found.french)), where)


def _letters(found: Found) -> Readiness:
    asked = (*found.french, *found.others)
    absent = tuple(name for name in asked if name not in found.letters)
    if absent:
        why = Sentence("Aucune lettre d’intention n’est inscrite pour : %(who)s.", who=_named(absent))
        return Readiness(Standing.MISSING, why, absent, Mend.PIECES)
    unsaid = tuple(name for name in asked if found.letters[name].amount is None)
    if unsaid:
        why = Sentence("Le montant engagé n’est pas dit dans la lettre de : %(who)s.", who=_named(unsaid))
        return Readiness(Standing.CANNOT_TELL, why, unsaid, Mend.PIECES)
    return _there(Sentence("Lettres chiffrées de : %(who)s.", who=_named(asked)), Mend.PIECES)


def _earlier_reports(found: Found) -> Readiness:
    holders = (*found.french, *found.others)
    for project in found.earlier:
        if project.reports_due:
            why = Sentence(
                "Projet %(code)s : %(n)s compte(s) rendu(s) attendu(s), dont personne ne dit le dépôt.",
                code=project.code,
                n=project.reports_due,
            )
            return Readiness(Standing.MISSING, why, holders, Mend.OTHER_PROJECT, project.id)
    for project in found.earlier:
        if project.has_final_report or project.is_over is False:
            continue
        if project.is_over:
            why = Sentence("Projet %(code)s, terminé : aucun rapport final n’est inscrit.", code=project.code)
            return Readiness(Standing.MISSING, why, holders, Mend.OTHER_PROJECT, project.id)
        why = Sentence("Projet %(code)s : on ne sait pas s’il est terminé.", code=project.code)
        return Readiness(Standing.CANNOT_TELL, why, holders, Mend.OTHER_PROJECT, project.id)
    if not found.earlier:
        nothing = Sentence("Aucun autre projet de ce partenariat n’a été cofinancé par ce bailleur.")
        return _there(nothing, Mend.PIECES)
    codes = _named([project.code for project in found.earlier])
    return _there(Sentence("Rien n’est en retard pour : %(projects)s.", projects=codes), Mend.PIECES)


def _oda_declared(found: Found) -> Readiness:
    year = found.year - 1
    if not found.declared:
        why = Sentence("Aucun membre français ne détient de clé : personne ne déclare.")
        return Readiness(Standing.CANNOT_TELL, why, (), Mend.DECLARATION)
    silent = tuple(name for name, is_filed in found.declared.items() if not is_filed)
    if silent:
        why = Sentence(
            "Aucun dépôt n’est enregistré pour les versements de %(year)s de : %(who)s.",
            year=str(year),
            who=_named(silent),
        )
        return Readiness(Standing.MISSING, why, silent, Mend.DECLARATION)
    why = Sentence(
        "Versements de %(year)s déclarés par : %(who)s.", year=str(year), who=_named(list(found.declared))
    )
    return _there(why, Mend.DECLARATION)


def _atlas(found: Found) -> Readiness:
    who = found.french or found.others
    if not found.has_atlas:
        why = Sentence("Personne ne dit que la fiche de l’Atlas a été mise à jour.")
        return Readiness(Standing.MISSING, why, who, Mend.PIECES)
    if found.atlas is None:
        why = Sentence("Le jour de la mise à jour de la fiche de l’Atlas n’est pas dit.")
        return Readiness(Standing.CANNOT_TELL, why, who, Mend.PIECES)
    if found.atlas.latest < date(found.year - 1, 1, 1):
        why = Sentence("La dernière mise à jour dite est de %(day)s : l’est-elle encore ?", day=found.atlas)
        return Readiness(Standing.CANNOT_TELL, why, who, Mend.PIECES)
    return _there(Sentence("Mise à jour : %(day)s.", day=found.atlas), Mend.PIECES)


_OF = {
    CONVENTION: _convention,
    DELIBERATION: _deliberation,
    LETTERS: _letters,
    EARLIER_REPORTS: _earlier_reports,
    ODA_DECLARED: _oda_declared,
    ATLAS: _atlas,
}
