"""What waits for a person over all their partnerships: signatures, answers, those copied from paper, texts that await their key, facts contested,
conventions to be acknowledged, contacts to be made sure of, invitations.

The page costs the same with twenty partnerships as with thousands. What asks for a key is looked for from the keys this person
may turn: nobody holds very many. What concerns every member, associates included, is looked for from the partnerships of who has
few, and from what waits by who has `many`. Of each kind the most urgent come first, up to a limit.
"""

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from textwrap import shorten
from typing import Any

from flask import url_for
from flask_babel import ngettext
from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session, aliased, lazyload

from aict.accounts.models import Person, Role
from aict.accounts.queries import unconfirmed
from aict.contacts.queries import contacts_to_review
from aict.conventions.awaiting import unacknowledged
from aict.conversations.mentions import mentions_waiting, partnerships_of
from aict.core.answers import AnswerSheet
from aict.core.errors import Quoted, Sentence
from aict.core.one_by_one import finds_one, of_each
from aict.core.originals import USUAL, language_of
from aict.core.retention import retention
from aict.core.revisions import Consent, Revision
from aict.core.versions import quoted
from aict.directory.contested import contested_sheets
from aict.evaluations.models import Evaluation, Stage
from aict.objectives.awaiting import unanswered
from aict.objectives.models import Objective
from aict.partnerships.access import (
    Permission,
    is_present,
    permissions_of,
    reading_organisations,
    standing_of,
)
from aict.partnerships.contested import contests, titles_of
from aict.partnerships.models import KEY_ROLES, Confirmation, Guest, Member, Partnership
from aict.sealing.models import Signature, Snapshot

Rows = Select[*tuple[Any, ...]]

MOST = 12
_OPEN: Mapping[Stage, Sentence] = {
    Stage.ANSWERING: Sentence("Évaluation : répondre pour notre côté"),
    Stage.JOINT_SESSION: Sentence("Évaluation : conclure ensemble"),
}
"""What an own side has to do of an evaluation in each of these stages."""
_MOST_CONTESTS = 200
"""How many contests are looked at, those that wait for others included."""
LONGEST_EXCERPT = 90
"""In characters, of a message."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do, and where."""

    code: str | None
    """The partnership it is in; None for the sheet of an organisation, and for what administers the instance."""
    partnership: str
    """Its title; of an account, whose it is; of a sheet, nothing."""
    what: Sentence
    title: Sentence | Quoted | str
    address: str
    as_guest: bool = False
    """Whether it is open to this person by an invitation alone."""
    mention: uuid.UUID | None = None
    """Where a message names this person; None for anything else."""
    sheet: uuid.UUID | None = None
    """The organisation whose sheet is contested; None for anything else."""


@dataclass(frozen=True, slots=True)
class WaitingList:
    """The most urgent things, and whether there are others."""

    items: Sequence[Waiting]
    more: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose things are looked for."""

    person: Person
    many: bool
    """Whether this person sees a great part of a large registry (`sees_many`)."""


Finder = Callable[[Session, Reader, int], Iterator[Waiting]]


def waiting_for(session: Session, person: Person, *, many: bool, most: int = MOST) -> WaitingList:
    """What waits for this person, who `sees_many` or not, at the most `most` of it, in a constant number of queries."""
    reader = Reader(person, many)
    finders: list[Finder] = [
        _first_accounts, _signatures, _open_evaluations, _recorded_answers, _objectives, _contested, _readings,
        _contested_sheets, _mentions, _conventions, _contacts, _invitations,
    ]  # fmt: skip
    if not _holds_a_key(session, reader):
        finders = [find for find in finders if find not in {_signatures, _objectives, _recorded_answers}]
    found = [item for find in finders for item in find(session, reader, most + 1)]
    return WaitingList(found[:most], more=len(found) > most)


def _first_accounts(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """First accounts of organisations, for who administers the instance; the first accepted first."""
    if not reader.person.is_instance_administrator:
        return
    for invitation in unconfirmed(session)[:most]:
        yield Waiting(
            code=None,
            partnership=invitation.email,
            what=Sentence("Premier compte d’une organisation : confirmer ou refuser"),
            title=invitation.organisation.name if invitation.organisation else "",
            address=url_for("accounts.instance"),
        )


def _own(reader: Reader, permission: Permission) -> ColumnElement[bool]:
    """The condition that a member is present and the reader has this permission in its name."""
    roles: dict[uuid.UUID, set[Role]] = {}
    for affiliation in reader.person.affiliations:
        roles.setdefault(affiliation.organisation_id, set()).add(affiliation.role)
    keyed = permission not in permissions_of(set().union(*roles.values()), holds_key=False)
    allowed = [o for o, held in roles.items() if permission in permissions_of(held, holds_key=True)]
    own = Member.organisation_id.in_(allowed) & is_present()
    if keyed:
        return own & Member.role.in_(KEY_ROLES)
    return own if reader.many else Member.id.in_(select(Member.id).where(own))


def _holds_a_key(session: Session, reader: Reader) -> bool:
    first = select(Member.id).where(_own(reader, Permission.TURN_KEY))
    return session.scalar(first.order_by(Member.organisation_id, Member.role).limit(1)) is not None


def _open_to(person: Person) -> ColumnElement[bool]:
    """The condition that a partnership is no draft of others."""
    return or_(Partnership.draft_of_id.is_(None), Partnership.draft_of_id.in_(reading_organisations(person)))


def _objectives(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Proposals of one side on which the own key has said nothing; the oldest first."""
    said = select(Consent.id).where(
        Consent.revision_id == Revision.id, Consent.key_id == Member.id, Consent.withdrawn_at.is_(None)
    )
    newer = aliased(Revision)
    overtaken = select(newer.id).where(
        newer.text_id == Revision.text_id, newer.number > Revision.number, newer.withdrawn_at.is_(None)
    )
    wanted = (
        select(
            Objective.code,
            Revision.content,
            Revision.language,
            Partnership.code.label("partnership"),
            Partnership.title,
        )
        .join(Revision, Revision.text_id == Objective.text_id)
        .join(Partnership, Partnership.id == Objective.partnership_id)
        .join(Member, Member.partnership_id == Objective.partnership_id)
        .where(_own(reader, Permission.TURN_KEY), _open_to(reader.person), ~said.exists())
        .where(Revision.withdrawn_at.is_(None), ~overtaken.exists())
        # What the operator imported is nobody's proposal and asks nothing of anybody yet: it waits on its own page.
        # What a member imported turned no key either, but is that side's proposal, to its own key as well.
        .where(Revision.party.is_not(None))
        .order_by(Revision.at, Objective.id)
        .limit(most)
    )
    for row in session.execute(wanted):
        yield Waiting(
            code=row.partnership,
            partnership=row.title,
            what=Sentence("Objectif proposé : donner notre accord ou dire pourquoi non"),
            title=quoted(row.content, "statement", row.language),
            address=url_for("objectives.show", code=row.partnership, objective_code=row.code),
        )


def _contested(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Facts of the own side that another contests, and those that the own side contested and that were mended."""
    own = select(Member.partnership_id).join(Member.partnership)
    own = own.where(_own(reader, Permission.CONTRIBUTE), _open_to(reader.person))
    among_own = (
        finds_one(own.where(Member.partnership_id == Confirmation.partnership_id))
        if reader.many
        else Confirmation.partnership_id.in_(own)
    )
    found = list(contests(session, among_own, most=_MOST_CONTESTS))
    concerned = {contest.word.partnership_id for contest in found}
    named = (
        select(Partnership).where(Partnership.id.in_(concerned)).options(lazyload(Partnership.referentials))
    )
    standings = {p.id: standing_of(reader.person, p) for p in session.scalars(named)} if found else {}
    every = (
        (standings[contest.word.partnership_id], contest)
        for contest in found
        if contest.awaits(standings[contest.word.partnership_id].side)
    )
    waiting = list(islice(every, most))
    for (at, contest), title in zip(waiting, titles_of(waiting), strict=True):
        yield Waiting(
            code=at.partnership.code,
            partnership=at.partnership.title,
            what=contest.sentence,
            title=title,
            address=contest.kind.url("history", at, contest.fact),
        )


def _readings(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Partnerships in which another side entered readings of which the own member has said nothing."""
    own = _own(reader, Permission.CONTRIBUTE) & _open_to(reader.person)
    for (code, title), count in islice(unanswered(session, own, many=reader.many).items(), most):
        yield Waiting(
            code=code,
            partnership=title,
            what=Sentence("Mesures entrées par un autre côté : confirmer ou contester"),
            title=ngettext("%(num)s mesure", "%(num)s mesures", count),
            address=url_for("readings.judge_many", code=code),
        )


def _conventions(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Partnerships in which another side entered conventions that the own party has not acknowledged as they stand."""
    own = _own(reader, Permission.CONTRIBUTE) & _open_to(reader.person)
    owed = unacknowledged(session, own, reading_organisations(reader.person))
    for place, conventions in islice(owed.items(), most):
        only = conventions[0] if len(conventions) == 1 else None
        yield Waiting(
            code=place.code,
            partnership=place.title,
            what=Sentence("Conventions inscrites par un autre côté : les reconnaître ou les contester"),
            title=only.title
            if only
            else ngettext("%(num)s convention", "%(num)s conventions", len(conventions)),
            address=url_for("conventions.convention_show", code=place.code, fact_id=only.id)
            if only
            else url_for("conventions.index", code=place.code),
        )


def _contacts(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Partnerships in which nobody has made sure of contacts of one's own side for long; the oldest contact first."""
    own = _own(reader, Permission.CONTRIBUTE) & _open_to(reader.person)
    owed = contacts_to_review(own, retention().contact_asked, many=reader.many)
    for code, partnership, count in session.execute(owed.limit(most)):
        yield Waiting(
            code=code,
            partnership=partnership,
            what=Sentence("Contacts à vérifier de nouveau, sinon ils seront effacés"),
            title=ngettext("%(num)s contact", "%(num)s contacts", count),
            address=url_for("contacts.contacts", code=code),
        )


def _contested_sheets(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Sheets of organisations that this person may mend and that are contested, or that were mended since."""
    for contest in islice(contested_sheets(session, reader.person), most):
        sheet = contest.sheet
        address = url_for("directory.show", organisation_id=sheet.id)
        yield Waiting(None, "", contest.sentence, sheet.name, address, sheet=sheet.id)


def _mentions(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Messages that name this person, not read or answered yet; the oldest first."""
    mentions = mentions_waiting(session, reader.person, most)
    partnerships = partnerships_of(session, {mention.partnership_id for mention in mentions})
    for mention in mentions:
        code, title = partnerships[mention.partnership_id]
        yield Waiting(
            code=code,
            partnership=title,
            what=Sentence("Message de %(who)s à votre attention", who=mention.turn.person.name),
            title=Quoted(_excerpt(mention.turn.words), mention.turn.language),
            address=url_for("conversations.show", code=code, thread_id=mention.turn.thread_id),
            mention=mention.id,
        )


def _excerpt(words: str | None) -> str:
    return shorten(words or "", LONGEST_EXCERPT, placeholder="…")


def _open_evaluations(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Evaluations to which the own side has not sent its answers, then those in their joint session; the first due first."""
    sent = select(AnswerSheet.id).where(
        AnswerSheet.subject_id == Evaluation.id,
        AnswerSheet.party == Member.side,
        AnswerSheet.submitted_at.is_not(None),
    )
    own = _own(reader, Permission.CONTRIBUTE) & _open_to(reader.person)
    is_open, is_in_session = Evaluation.stage.in_(_OPEN), Evaluation.stage == Stage.JOINT_SESSION
    # Begun with the evaluations that are open, or with the partnerships of who has few.
    begun = (is_open, of_each(own)) if reader.many else (of_each(is_open), own)
    wanted = (
        _evaluations()
        .add_columns(Evaluation.stage)
        .join(Member, Member.partnership_id == Evaluation.partnership_id)
        .where(*begun, or_(is_in_session, ~sent.exists()))
        .order_by(is_in_session, Evaluation.answers_due.nulls_last(), Evaluation.id)
        .limit(most)
    )
    yield from _about(session, wanted, _OPEN)


def _recorded_answers(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Answers that another side copied from a paper of the own side, which has not said whether they are right."""
    unsaid = (AnswerSheet.recorded_from_id.is_not(None), AnswerSheet.said_at.is_(None))
    wanted = (
        _evaluations()
        .join(AnswerSheet, AnswerSheet.subject_id == Evaluation.id)
        .join(Member, Member.partnership_id == AnswerSheet.partnership_id)
        .where(*unsaid, Member.side == AnswerSheet.party)
        .where(_own(reader, Permission.TURN_KEY), _open_to(reader.person))
        .order_by(AnswerSheet.submitted_at, Evaluation.id)
        .limit(most)
    )
    said = Sentence("Nos réponses, recopiées d’un papier par un autre côté : les confirmer ou les contester")
    yield from _about(session, wanted, said, "evaluations.judge_recorded_answers")


def _signatures(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """Frozen evaluations that the own key-holder has neither signed nor refused."""
    signed = select(Signature.id).where(
        Signature.snapshot_id == Snapshot.id, Signature.member_id == Member.id
    )
    wanted = (
        _evaluations()
        .join(Snapshot, Snapshot.evaluation_id == Evaluation.id)
        .join(Member, Member.partnership_id == Evaluation.partnership_id)
        .where(Snapshot.sealed_at.is_(None), ~signed.exists())
        .where(_own(reader, Permission.SIGN), _open_to(reader.person))
        .order_by(Evaluation.id)
        .limit(most)
    )
    said = Sentence("Évaluation figée : signer ou dire pourquoi non")
    yield from _about(session, wanted, said, "sealing.sign")


def _invitations(session: Session, reader: Reader, most: int) -> Iterator[Waiting]:
    """The evaluations that somebody from outside is invited to: their only way in."""
    invited = _evaluations().join(Guest, Guest.subject_id == Evaluation.id)
    invited = invited.where(Guest.person_id == reader.person.id).order_by(Evaluation.code, Evaluation.id)
    said = Sentence("Vous êtes invité à cette évaluation")
    yield from _about(session, invited.limit(most), said, as_guest=True)


def _evaluations() -> Rows:
    """What a line about an evaluation needs."""
    return (
        select(
            Evaluation.id,
            Evaluation.code,
            Evaluation.title,
            language_of(Evaluation),
            Partnership.code.label("of"),
            Partnership.title.label("partnership"),
        )
        .join(Partnership, Partnership.id == Evaluation.partnership_id)
        .where(Evaluation.removed_at.is_(None))
    )


def _about(
    session: Session,
    wanted: Rows,
    what: Sentence | Mapping[Stage, Sentence],
    endpoint: str = "evaluations.show",
    *,
    as_guest: bool = False,
) -> Iterator[Waiting]:
    # Who acts for two members of a partnership meets its evaluations twice.
    for row in session.execute(wanted).unique():
        yield Waiting(
            code=row.of,
            partnership=row.partnership,
            what=what if isinstance(what, Sentence) else what[row.stage],
            title=row.code if row.title is None else Quoted(row.title, row.language or USUAL),
            address=url_for(endpoint, code=row.of, evaluation_code=row.code),
            as_guest=as_guest,
        )
