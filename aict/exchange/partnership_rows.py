"""A partnership as the sheet `partenariats` gives it, seen from one side."""

import uuid
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.exchange.viewpoint import Viewpoint
from aict.partnerships.models import (
    LabelKind,
    Member,
    MemberRole,
    Partnership,
    Referential,
    ReferentialFamily,
)

KINDS = {"forms": LabelKind.FORM, "themes": LabelKind.THEME}
FAMILIES = ("own_families", "partner_families")


class PartnershipRow:
    """The attributes that the columns of the sheet name."""

    def __init__(self, partnership: Partnership, viewpoint: Viewpoint) -> None:
        """`viewpoint` says whose motives come first."""
        self.id = partnership.id
        self.title = partnership.title
        self.status = partnership.status
        self.summary = partnership.summary
        self.sources = list(partnership.sources)
        self.note = partnership.note
        self.sdgs = list(partnership.sdgs)
        self.origins = list(partnership.origins)
        self.forms = partnership.forms
        self.themes = partnership.themes
        self.own_families = _families(partnership, viewpoint.own)
        self.partner_families = _families(partnership, viewpoint.partner)


def _families(partnership: Partnership, side: str) -> list[ReferentialFamily]:
    # Each once, however often it was stated again.
    return list(dict.fromkeys(r.family for r in partnership.referentials if r.side == side))


def set_families(
    session: Session, partnership: Partnership, side: str, families: Iterable[ReferentialFamily]
) -> None:
    """Make the motives of a side those given."""
    # Asked again: the sheet of details may have stated some of them just before.
    stated = select(Referential).where(
        Referential.partnership_id == partnership.id,
        Referential.side == side,
        Referential.removed_at.is_(None),
    )
    present = session.scalars(stated).all()
    wanted = set(families)
    for family in sorted(wanted - {r.family for r in present}):
        session.add(Referential(partnership_id=partnership.id, side=side, family=family))
    for referential in present:
        if referential.family not in wanted:
            referential.removed_at = clock.now()


def own_organisation(partnership: Partnership, exporter: uuid.UUID | None) -> uuid.UUID:
    """The organisation written as `notre_collectivite`: the reader's own, or a key-holder of its side."""
    if exporter is None:
        return partnership.recorded_from_id
    own = next(m for m in partnership.members if m.organisation_id == exporter)
    if own.role is not MemberRole.ASSOCIATE:
        return exporter
    beside = [m for m in key_holders(partnership.members) if m.side == own.side]
    beside.sort(key=lambda m: (m.role is not MemberRole.LEAD, m.id))
    return beside[0].organisation_id if beside else exporter


def key_holders(members: Iterable[Member]) -> list[Member]:
    """Those in the role lead or partner, gone or not: the workbook does not depend on the day."""
    return [m for m in members if m.role is not MemberRole.ASSOCIATE]


def creation_order(members: Iterable[Member]) -> list[Member]:
    """Members as they were entered."""

    def entered(member: Member) -> Any:  # noqa: ANN401 (an identifier)
        return member.id

    return sorted(members, key=entered)
