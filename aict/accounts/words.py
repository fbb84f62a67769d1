"""The roles of people in words."""

from aict.accounts.models import Role
from aict.core.errors import Sentence

ROLE = {
    Role.ADMINISTRATOR: Sentence("administration des comptes"),
    Role.OFFICER: Sentence("agent"),
    Role.READER: Sentence("lecture"),
    Role.SIGNATORY: Sentence("signataire"),
}


def role_name(role: Role | str) -> Sentence:
    """A role in words."""
    return ROLE[Role(role)]
