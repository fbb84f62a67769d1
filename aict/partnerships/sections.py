"""The sections of a partnership: a few groups of pages, so that the navigation fits a telephone."""

from collections.abc import Sequence
from dataclasses import dataclass

from aict.core.errors import Sentence


@dataclass(frozen=True, slots=True)
class Group:
    """Pages about one thing; the group opens on the first of them."""

    name: Sentence
    pages: Sequence[tuple[str, Sentence]]
    """Endpoint and name of each."""
    features: frozenset[str]
    """Blueprints whose other pages (a form, a history) stand in this group too."""

    @property
    def first(self) -> str:
        """The endpoint that the group opens on."""
        return self.pages[0][0]

    def holds(self, endpoint: str) -> bool:
        """Whether a page stands in this group."""
        return endpoint in dict(self.pages) or endpoint.partition(".")[0] in self.features


SECTIONS = (
    Group(
        Sentence("Vue d’ensemble"),
        (("dashboard.partnership", Sentence("Vue d’ensemble")),),
        frozenset(),
    ),
    Group(
        Sentence("Qui nous sommes"),
        (
            ("partnerships.members", Sentence("Membres")),
            ("partnerships.referentials", Sentence("Référentiels")),
            ("partnerships.key_dates", Sentence("Dates clés")),
            ("partnerships.statuses", Sentence("Statut")),
            ("contacts.contacts", Sentence("Contacts")),
            ("contacts.actors", Sentence("Acteurs")),
            ("partnerships.history", Sentence("Historique")),
        ),
        frozenset({"partnerships", "contacts", "invitations", "persons"}),
    ),
    Group(
        Sentence("Objectifs"),
        (
            ("objectives.index", Sentence("Objectifs")),
            ("conversations.index", Sentence("Conversations")),
        ),
        frozenset({"objectives", "measurements", "readings", "conversations"}),
    ),
    Group(
        Sentence("Conventions et argent"),
        (
            ("conventions.index", Sentence("Conventions")),
            ("cofinancing.index", Sentence("Cofinancement")),
            ("documents.index", Sentence("Documents")),
        ),
        frozenset(
            {
                "conventions",
                "cofinancing",
                "documents",
                "ledger",
                "oda_project",
                "readiness",
                "relation_costs",
            }
        ),
    ),
    Group(
        Sentence("Activités"),
        (
            ("activities.actions", Sentence("Actions")),
            ("activities.missions", Sentence("Missions")),
            ("activities.meetings", Sentence("Réunions")),
        ),
        frozenset({"activities"}),
    ),
    Group(
        Sentence("Retour local"),
        (("local_return.index", Sentence("Retour local")),),
        frozenset({"local_return"}),
    ),
    Group(
        Sentence("Évaluations et rapports"),
        (
            ("evaluations.index", Sentence("Évaluations")),
            ("asymmetry.index", Sentence("Asymétrie")),
            ("reporting.index", Sentence("Rapports")),
        ),
        frozenset({"evaluations", "asymmetry", "sealing", "reporting"}),
    ),
)
