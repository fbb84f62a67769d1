"""Who stands in a partnership, on which side, with or without a key.

While it is a draft, its author says all of it. Once opened, associates are anybody's to write down who
contributes. A change of keys is a side's own affair: its officers make it and name the document that decided it.
For a side that nobody acts for yet, another side records it, from its document too. Every side keeps a key-holder.
Who comes later undoes nothing that is in force; who leaves stays in the record.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from aict.accounts.queries import has_accounts
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.overtaken import require_version
from aict.core.schema import PART, Base, new_id
from aict.partnerships.access import Permission, Standing
from aict.partnerships.facts import act_for_member
from aict.partnerships.models import Member, MemberRole, Partnership

_CHANGED = Sentence("Ce membre a changé depuis que vous avez ouvert sa fiche.")


def add_member(session: Session, *, at: Standing, values: Mapping[str, Any]) -> Member:
    """Let an organisation in, on a side."""
    act_for_member(session, at)
    _hold(session, at)
    if any(m.organisation_id == values["organisation_id"] for m in at.partnership.members):
        raise RuleBroken(
            Sentence("Cette organisation est déjà membre, ou l’a été : corrigez sa fiche."),
            field="organisation_id",
        )
    _check_stay(values)
    if values["role"] is not MemberRole.ASSOCIATE:
        _check_keys(at, values, theirs=_is_others(session, at, values["side"]))
    member = Member(id=new_id(), partnership_id=at.partnership.id, **values)
    session.add(member)
    _done(session, at)
    return member


def correct_member(
    session: Session, member: Member, *, at: Standing, version: int | None, values: Mapping[str, Any]
) -> None:
    """Correct the role or the dates of a member; `RowOvertaken` unless `version` stands."""
    act_for_member(session, at)
    _hold(session, at)
    session.refresh(member, with_for_update={"of": Member})
    require_version(session, member, version=version, sent=values, sentence=_CHANGED)
    _check_stay(values)
    held, theirs = member.holds_key, _is_others(session, at, member.side)
    for name, value in values.items():
        setattr(member, name, value)
    if held != member.holds_key:
        _check_keys(at, values, theirs=theirs)
    _check_holder(at.partnership, member.side)
    _done(session, at)


def remove_member(session: Session, member: Member, *, at: Standing, version: int | None) -> None:
    """Take away a member that was added by mistake and that nothing refers to."""
    act_for_member(session, at)
    _hold(session, at)
    session.refresh(member, with_for_update={"of": Member})
    require_version(session, member, version=version, sent={}, sentence=_CHANGED)
    if not may_remove(session, at, member):
        raise RuleBroken(
            Sentence(
                "Cette organisation a agi ici ou détient une clé : dites jusqu’à quand elle a été membre."
            )
        )
    session.delete(member)
    _done(session, at)


def may_remove(session: Session, at: Standing, member: Member) -> bool:
    """Whether a member may still be taken away: no key of an open partnership, and nothing that names it."""
    if member == at.member or (member.holds_key and at.partnership.draft_of_id is None):
        return False
    left = [m for m in at.partnership.members if m.side == member.side and m.holds_key and m != member]
    return bool(left or not member.holds_key) and not _is_named(session, member)


def _is_named(session: Session, member: Member) -> bool:
    keys = [key for table in Base.metadata.tables.values() for key in table.foreign_keys]
    named = (key.parent.table.select().where(key.parent == member.id).limit(1) for key in keys if _of(key))
    return any(session.execute(found).first() is not None for found in named)


def _of(key: Any) -> bool:  # noqa: ANN401 (a foreign key)
    return bool(key.column.table is Member.__table__ and key.info != PART)


def _check_stay(values: Mapping[str, Any]) -> None:
    since, until = values["since"], values["until"]
    if since is not None and until is not None and until.latest < since.earliest:
        raise RuleBroken(
            Sentence("Le départ (%(until)s) est avant l’arrivée (%(since)s).", until=until, since=since),
            field="until",
        )


def _check_keys(at: Standing, values: Mapping[str, Any], *, theirs: bool) -> None:
    if at.partnership.draft_of_id is not None:
        return
    if theirs or not at.may(Permission.TURN_KEY):
        raise NotAllowed(
            Sentence("Les clés d’un côté sont son affaire : ses propres agents disent qui en détient une.")
        )
    if not values["source"]:
        raise RuleBroken(
            Sentence("Une clé change : dites quel document l’a décidé (délibération, lettre, courriel)."),
            field="source",
        )


def _is_others(session: Session, at: Standing, side: str) -> bool:
    """Whether it is another side, with somebody to speak for it."""
    if side == at.side:
        return False
    holders = [m for m in at.partnership.members if m.side == side and m.holds_key]
    return any(has_accounts(session, holder.organisation_id) for holder in holders)


def _check_holder(partnership: Partnership, side: str) -> None:
    if not any(m.holds_key for m in partnership.members if m.side == side):
        raise RuleBroken(
            Sentence("Ce côté n’aurait plus de clé : nommez d’abord qui la tient après lui."), field="role"
        )


def _hold(session: Session, at: Standing) -> None:
    # Two people who each end one of two key-holders take turns: the second is refused.
    session.refresh(at.partnership, ["version"], with_for_update={"of": Partnership})


def _done(session: Session, at: Standing) -> None:
    session.flush()
    session.expire(at.partnership, ["members"])
