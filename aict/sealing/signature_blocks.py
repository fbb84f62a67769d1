"""Signatures as a report prints them: each key-holder's, or why there is none."""

from aict.core.dates import PartialDate
from aict.partnerships.models import Member
from aict.reporting import blocks
from aict.reporting.blocks import Day, Words, phrase
from aict.reporting.viewpoint import Viewpoint
from aict.sealing.models import Decision, Signature, Snapshot
from aict.sealing.queries import key_holders, words

VIEWPOINT = "a"
"""What is frozen is one for all: it is written from the side that the partnership was recorded from."""


def signature_blocks(snapshot: Snapshot) -> tuple[blocks.Signature, ...]:
    """One line for each key-holder, and for whoever signed and has left since."""
    said = words(snapshot)
    holders = key_holders(snapshot.evaluation)
    left = [signature.member for signature in said.values() if signature.member not in holders]
    at = Viewpoint(snapshot.evaluation.partnership, VIEWPOINT)
    return tuple(_line(member, said.get(member.id), at) for member in (*holders, *left))


def _line(member: Member, signature: Signature | None, at: Viewpoint) -> blocks.Signature:
    name, tone = member.organisation.name, at.tone(member.side)
    if signature is None:
        return blocks.Signature(name, tone, None, None, None)
    return blocks.Signature(
        member=name,
        tone=tone,
        name=signature.name,
        capacity=signature.capacity,
        signed_on=signature.signed_on or str(PartialDate.of(signature.at)),
        refused_because=signature.reason if signature.decision is Decision.REFUSE else None,
        recorded=recorded_in_words(signature),
        invented=signature.invented,
        lang=signature.language,
    )


def recorded_in_words(signature: Signature) -> Words | None:
    """Who recorded it from which document; None when the key-holder signed here itself."""
    document, by = signature.recorded_from, signature.recorded_by
    if document is None or by is None:
        return None
    if document.date is None:
        return phrase(
            "enregistré par %(who)s d’après « %(title)s »", who=by.organisation.name, title=document.title
        )
    return phrase(
        "enregistré par %(who)s d’après « %(title)s », %(day)s",
        who=by.organisation.name,
        title=document.title,
        day=Day(str(document.date)),
    )
