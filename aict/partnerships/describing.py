"""Saying what a partnership is, and opening it to the partner.

What it says of itself has one version for all of it; who saves from an older one is shown both.
"""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from aict.accounts.models import Person
from aict.core import clock
from aict.core.errors import NotAllowed, Sentence
from aict.organisations.models import Organisation
from aict.partnerships.access import Standing
from aict.partnerships.facts import act_for_member, hold
from aict.partnerships.labels import set_labels
from aict.partnerships.models import LabelKind, Member, Partnership

LABELS = {"forms": LabelKind.FORM, "themes": LabelKind.THEME}


def describe(session: Session, *, at: Standing, version: int | None, values: Mapping[str, Any]) -> None:
    """Say what the partnership is; `RowOvertaken` unless `version` of its description stands."""
    act_for_member(session, at)
    partnership = at.partnership
    session.refresh(partnership, with_for_update={"of": Partnership})
    hold(session, partnership.description, version=version, values=values)
    changed = {name: value for name, value in values.items() if value != getattr(partnership, name)}
    for name, value in changed.items():
        if name in LABELS:
            set_labels(session, partnership, LABELS[name], value)
            # Labels are rows of their own: who reads meanwhile must learn that the partnership has changed.
            flag_modified(partnership, "title")
        else:
            setattr(partnership, name, value)
    if changed:
        answer_for(partnership, at.member)
    session.flush()
    session.expire(partnership, ["labels"])


def answer_for(partnership: Partnership, member: Member | None) -> None:
    """Have a member answer for what the partnership says of itself from now on: the others are asked again."""
    partnership.description.entered_by = member
    partnership.description.entered_at = clock.now()


def require_author(at: Standing) -> None:
    """Raise `NotAllowed` unless the partnership is still a draft of the organisation acted for."""
    own = at.member.organisation_id if at.member else None
    if at.partnership.draft_of_id is None or at.partnership.draft_of_id != own:
        raise NotAllowed(Sentence("Ce partenariat est déjà ouvert à tous ses membres."))


def open_to_partner(session: Session, *, at: Standing) -> None:
    """Let every member see it from now on; there is no way back."""
    act_for_member(session, at)
    require_author(at)
    at.partnership.draft_of_id = None
    session.flush()


def known_partners(session: Session, person: Person, readable: Any) -> Sequence[Organisation]:  # noqa: ANN401 (a select)
    """The organisations that a person meets in their partnerships or recorded themselves, by name."""
    own: set[uuid.UUID] = {a.organisation_id for a in person.affiliations}
    met = select(Member.organisation_id).where(Member.partnership_id.in_(readable))
    wanted = select(Organisation).where(or_(Organisation.id.in_(met), Organisation.given_by_id.in_(own)))
    return session.scalars(wanted.order_by(Organisation.name_key, Organisation.id).limit(MOST_OFFERED)).all()


MOST_OFFERED = 200
"""Organisations in one list of a form: beyond, the directory serves better."""
