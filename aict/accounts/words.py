"""The roles of people, and what the access log tells of them, in words."""

from aict.accounts.models import Role
from aict.core.errors import Sentence

ROLE = {
    Role.ADMINISTRATOR: Sentence("administration des comptes"),
    Role.OFFICER: Sentence("agent"),
    Role.READER: Sentence("lecture"),
    Role.SIGNATORY: Sentence("signataire"),
}

ACCESS = {
    "sign-in": Sentence("Connexion"),
    "sign-in half way": Sentence("Mot de passe juste, code demandé"),
    "sign-in refused": Sentence("Mot de passe ou code refusé"),
    "sign-in slowed down": Sentence("Trop d’essais : mis en attente"),
    "sign-in link asked": Sentence("Lien de connexion demandé"),
    "reset asked": Sentence("Nouveau mot de passe demandé"),
    "invited": Sentence("Invitation envoyée"),
    "export": Sentence("Liste ou classeur emporté"),
    "download": Sentence("Fichier téléchargé"),
    "calendar read": Sentence("Calendrier lu"),
}
"""By kind of event; one that has no words here is called by its kind."""


def role_name(role: Role | str) -> Sentence:
    """A role in words."""
    return ROLE[Role(role)]
