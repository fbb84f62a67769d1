"""Pieces, verdicts and standings in words."""

from aict.core.errors import Sentence
from aict.readiness.models import PieceKind
from aict.readiness.rules import Standing

PIECE = {
    PieceKind.LETTER: Sentence("lettre d’intention"),
    PieceKind.DELIBERATION: Sentence("délibération"),
    PieceKind.INTERIM_REPORT: Sentence("compte rendu technique et financier intermédiaire"),
    PieceKind.FINAL_REPORT: Sentence("compte rendu technique et financier final"),
    PieceKind.ATLAS: Sentence("mise à jour de la fiche de l’Atlas"),
}
STANDING = {
    Standing.THERE: Sentence("c’est là"),
    Standing.MISSING: Sentence("manque"),
    Standing.CANNOT_TELL: Sentence("on ne peut pas dire"),
}
