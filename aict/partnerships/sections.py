"""The sections of a partnership, in the order of its navigation."""

from aict.core.errors import Sentence

SECTIONS = (
    ("dashboard.partnership", Sentence("Vue d’ensemble")),
    ("objectives.index", Sentence("Objectifs")),
    ("conventions.index", Sentence("Conventions")),
    ("cofinancing.index", Sentence("Cofinancement")),
    ("activities.actions", Sentence("Actions")),
    ("activities.missions", Sentence("Missions")),
    ("activities.meetings", Sentence("Réunions")),
    ("local_return.index", Sentence("Retour local")),
    ("evaluations.index", Sentence("Évaluations")),
    ("partnerships.members", Sentence("Membres")),
    ("partnerships.referentials", Sentence("Référentiels")),
    ("partnerships.key_dates", Sentence("Dates clés")),
    ("partnerships.statuses", Sentence("Statut")),
    ("contacts.contacts", Sentence("Contacts")),
    ("contacts.actors", Sentence("Acteurs")),
    ("documents.index", Sentence("Documents")),
    ("reporting.index", Sentence("Rapports")),
    ("partnerships.history", Sentence("Historique")),
)
