"""What each party says of a convention: that it is recorded as signed, that it is not, or nothing yet.

Who enters or corrects it answers for it; each other party acknowledges it as it stands, or contests it with a reason. When
it changes afterwards, an acknowledgement stays on record for the version it was given on.
"""

import enum
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from aict.conventions.models import Convention, ConventionParty
from aict.core.errors import Sentence
from aict.partnerships.models import Member, Partnership
from aict.partnerships.opinions import Word


class Attitude(enum.StrEnum):
    """Where a party stands."""

    ENTERED = "entered"
    ACKNOWLEDGES = "acknowledges"
    ACKNOWLEDGED_BEFORE = "acknowledged_before"
    CONTESTS = "contests"
    SILENT = "silent"
    NOT_HERE = "not_here"


_WORDS = {
    Attitude.ENTERED: Sentence("l’a inscrite ainsi"),
    Attitude.ACKNOWLEDGES: Sentence("la reconnaît telle qu’elle est inscrite (%(day)s)"),
    Attitude.ACKNOWLEDGED_BEFORE: Sentence("en avait reconnu une version précédente (%(day)s)"),
    Attitude.CONTESTS: Sentence("la conteste (%(day)s)"),
    Attitude.SILENT: Sentence("n’en a encore rien dit"),
    Attitude.NOT_HERE: Sentence("n’est pas membre du partenariat : personne ne peut le dire ici en son nom"),
}


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One party and where it stands."""

    party: ConventionParty
    attitude: Attitude
    said: Word | None = None

    @property
    def sentence(self) -> Sentence:
        """In words."""
        word = _WORDS[self.attitude]
        return Sentence.again(word.text, {"day": self.said.on}) if self.said else word


def acknowledgements(
    partnership: Partnership, convention: Convention, words: Sequence[Word]
) -> list[Acknowledgement]:
    """Where each party stands, `words` being the latest of each member on the convention."""
    members = {member.organisation_id: member for member in partnership.members}
    said = {word.confirmation.member_id: word for word in words}
    return [_of(convention, party, members.get(party.organisation_id), said) for party in convention.parties]


def are_all_agreed(found: Sequence[Acknowledgement]) -> bool:
    """Whether every party has entered or acknowledged the convention as it stands."""
    agreed = {Attitude.ENTERED, Attitude.ACKNOWLEDGES}
    return bool(found) and all(one.attitude in agreed for one in found)


def awaited(partnership: Partnership, convention: Convention, words: Sequence[Word]) -> list[Member]:
    """The members whose acknowledgement a convention awaits: parties of other sides than the one that entered it.

    What the operator imported asks nothing of anybody; a convention that is contested waits for who entered it.
    """
    entered_by = convention.entered_by
    if entered_by is None:
        return []
    silent = {
        one.party.organisation_id
        for one in acknowledgements(partnership, convention, words)
        if one.attitude in {Attitude.SILENT, Attitude.ACKNOWLEDGED_BEFORE}
    }
    return [
        member
        for member in partnership.members
        if member.organisation_id in silent and member.is_present and member.side != entered_by.side
    ]


def _of(
    convention: Convention, party: ConventionParty, member: Member | None, said: dict[uuid.UUID, Word]
) -> Acknowledgement:
    if member is None:
        return Acknowledgement(party, Attitude.NOT_HERE)
    if convention.entered_by_id == member.id:
        return Acknowledgement(party, Attitude.ENTERED)
    word = said.get(member.id)
    if word is None:
        return Acknowledgement(party, Attitude.SILENT)
    if not word.confirms:
        return Acknowledgement(party, Attitude.CONTESTS, word)
    attitude = Attitude.ACKNOWLEDGES if word.is_present else Attitude.ACKNOWLEDGED_BEFORE
    return Acknowledgement(party, attitude, word)
