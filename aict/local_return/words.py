"""The lists of the ledger in words."""

from aict.core.errors import Sentence
from aict.local_return.models import EvidenceStrength, Finding, Term, TestimonyKind, Use
from aict.local_return.rules import Assessed

FINDING = {
    Finding.FOUND: Sentence("un retour a été constaté"),
    Finding.NONE_FOUND: Sentence("cherché, aucun retour constaté"),
}
STRENGTH = {
    EvidenceStrength.MEASURED: Sentence("mesuré"),
    EvidenceStrength.DOCUMENTED: Sentence("documenté"),
    EvidenceStrength.TESTIMONY: Sentence("témoignage"),
    EvidenceStrength.ASSERTED: Sentence("affirmé"),
}
TERM = {
    Term.SHORT: Sentence("à court terme"),
    Term.LONG: Sentence("à long terme"),
}
TESTIMONY = {
    TestimonyKind.WORDS: Sentence("témoignage"),
    TestimonyKind.PHOTOGRAPH: Sentence("photographie"),
}
USE = {
    Use.PARTNERS: Sentence("entre partenaires, sur ce site"),
    Use.REPORTS: Sentence("aussi dans les rapports remis aux élus et aux financeurs"),
    Use.PUBLIC: Sentence("partout, y compris publié"),
}
ASSESSED = {
    Assessed.FOUND: Sentence("constaté"),
    Assessed.NONE_FOUND: Sentence("aucun retour constaté"),
    Assessed.NOT_ASSESSED: Sentence("non évalué"),
}
