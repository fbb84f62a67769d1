"""What is done with digests: choosing a rhythm, stopping, telling somebody what there is to tell."""

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.accounts.queries import person_by_id
from aict.conversations.mentions import standing_mentions
from aict.core import clock, mail
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import new_id
from aict.core.templating import say
from aict.core.turns import take_turn
from aict.directory.contested import contested_sheets
from aict.notices.changes import News, Window, latest_entry, news_for
from aict.notices.due import Due, due_for
from aict.notices.letters import digest_letter
from aict.notices.models import Digest
from aict.notices.queries import digest_of
from aict.notices.rules import USUAL, Rhythm, is_due, is_worth_a_mail
from aict.notices.waiting import MOST, Waiting, WaitingList, waiting_for
from aict.partnerships.access import readable_ids, visible_to
from aict.partnerships.models import Partnership
from aict.partnerships.queries import sees_many

SERIES, STOP_PATH = "digest", "/notices/stop/"
LIVES = timedelta(days=7)
"""A digest that no server took for so long is taken back, and written anew."""
_FIRST, _LONGEST = timedelta(days=7), timedelta(days=31)
"""How far back the first digest of a person goes, and any."""
_MOST_WATCHED = 200
"""Of what waits, so many are remembered as said already."""
_MOST_REMINDED = 1000
"""Of the steps of deadlines that were said, so many are remembered: several times what is looked at."""


def choose_rhythm(session: Session, person: Person, rhythm: str) -> None:
    """How often a person is written to from now on; `RuleBroken` for what is no rhythm."""
    if rhythm not in list(Rhythm):
        raise RuleBroken(Sentence("Choisissez une des valeurs proposées."), field="rhythm")
    _own(session, person).rhythm = Rhythm(rhythm)


def stop(session: Session, person: Person) -> None:
    """Write to a person no more; what waits to be sent is then not sent either."""
    _own(session, person).rhythm = Rhythm.NEVER


def _own(session: Session, person: Person) -> Digest:
    # Two at once would both make one, and both tell the same.
    take_turn(session, f"digest {person.id}")
    found = digest_of(session, person.id)
    if found is None:
        found = Digest(id=new_id(), person_id=person.id, rhythm=USUAL, told=None, waiting=[], reminded=[])
        session.add(found)
    return found


@dataclass(frozen=True, slots=True)
class Draft:
    """What there is to tell somebody, gathered without keeping anybody from writing."""

    person: Person
    told: int | None
    """How far they had been told."""
    upto: int
    waiting: WaitingList
    news: News
    due: Sequence[Due]
    """The deadlines that have reached a step, whether it was said or not."""


def gather(session: Session, person: Person) -> Draft | None:
    """Read what there is to tell a person, if they are due; the caller has set the language."""
    digest = digest_of(session, person.id)
    if digest is not None and not is_due(digest.rhythm, looked_on=digest.looked_on, today=clock.today()):
        return None
    told, upto = digest.told if digest else None, latest_entry(session)
    since = clock.now() - (_FIRST if told is None else _LONGEST)
    news = news_for(session, person, Window(after=told or 0, upto=upto, since=since))
    many = sees_many(session, person)
    waiting = waiting_for(session, person, many=many, most=_MOST_WATCHED)
    return Draft(person, told, upto, waiting, news, due_for(session, person, many=many))


def tell(session: Session, draft: Draft) -> bool:
    """Write what was gathered, with how far the person is told now; whether there was anything to say.

    In one transaction, and only if nobody told them meanwhile, so that done twice it tells nothing twice.
    """
    digest, today = _own(session, draft.person), clock.today()
    if digest.told != draft.told or not is_due(digest.rhythm, looked_on=digest.looked_on, today=today):
        return False
    waiting = [_digest_of(item) for item in draft.waiting.items]
    due = [item for item in draft.due if item.name not in digest.reminded]
    worth = is_worth_a_mail(
        news=bool(draft.news.partnerships or due),
        waiting=waiting,
        said=digest.waiting,
        mailed_on=digest.mailed_on,
        today=today,
    )
    if worth:
        _write(session, draft, due, digest.rhythm)
        digest.mailed_on, digest.waiting = today, waiting
        digest.reminded = [*digest.reminded, *(item.name for item in due)][-_MOST_REMINDED:]
    digest.told, digest.looked_on = draft.upto, today
    return worth


def _write(session: Session, draft: Draft, due: Sequence[Due], rhythm: Rhythm) -> None:
    every = draft.waiting.items
    waiting = WaitingList(every[:MOST], more=len(every) > MOST)
    words = Sentence("Ne plus recevoir ce récapitulatif")
    basis = _basis(draft.told, waiting, draft.news, due)
    mail.write(
        session,
        digest_letter(waiting, draft.news, due, rhythm),
        to=draft.person.email,
        locale=draft.person.locale,
        until=clock.now() + LIVES,
        series=mail.Series(SERIES, draft.person.id, STOP_PATH, words, basis),
    )


def _digest_of(item: Waiting) -> str:
    said = f"{item.what}\0{say(item.title)}\0{item.address}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]


# ── As it leaves ─────────────────────────────────────────────────────────────────────────────────


def _basis(told: int | None, waiting: WaitingList, news: News, due: Sequence[Due]) -> dict[str, Any]:
    """What must still be open to the reader when the letter leaves, and from where it is told again if it does not."""
    read = {item.code for item in waiting.items if item.code and not item.as_guest}
    read |= {item.code for item in due if item.code}
    return {
        "after": told,
        "read": sorted(read | {changed.code for changed in news.partnerships}),
        "seen": sorted({item.code for item in waiting.items if item.code and item.as_guest}),
        "mentions": sorted(item.mention.hex for item in waiting.items if item.mention),
        "sheets": sorted(item.sheet.hex for item in waiting.items if item.sheet),
        "instance": any(item.code is None and item.sheet is None for item in waiting.items),
    }


def may_leave(session: Session, letter: mail.OutgoingMail) -> bool:
    """Whether a digest may still be sent: to the same address, of somebody who wants it and may read all that it tells of.

    A message that its author took back in the meantime is told to nobody, nor is a contest that waits for them no more.
    """
    person = person_by_id(session, letter.person_id) if letter.person_id else None
    if person is None or person.email != letter.to:
        return False
    digest = digest_of(session, person.id)
    if digest is None or digest.rhythm is Rhythm.NEVER:
        return False
    basis = letter.basis or {}
    if basis["instance"] and not person.is_instance_administrator:
        return False
    mentions = {uuid.UUID(mention) for mention in basis["mentions"]}
    if not mentions <= standing_mentions(session, mentions):
        return False
    sheets = {uuid.UUID(sheet) for sheet in basis.get("sheets", ())}
    if sheets and not sheets <= {contest.sheet.id for contest in contested_sheets(session, person)}:
        return False
    read = select(Partnership.code).where(Partnership.id.in_(readable_ids(person)))
    seen = visible_to(person).with_only_columns(Partnership.code)
    open_to = {
        *session.scalars(read.where(Partnership.code.in_(basis["read"]))),
        *session.scalars(seen.where(Partnership.code.in_(basis["seen"]))),
    }
    return {*basis["read"], *basis["seen"]} <= open_to


def taken_back(session: Session, letter: mail.OutgoingMail) -> None:
    """Tell again, at the next look, what a digest would have told that never left: as far as it may be read then."""
    digest = digest_of(session, letter.person_id) if letter.person_id else None
    if digest is None:
        return
    basis = letter.basis or {}
    after, unsaid = basis["after"], set(basis.get("due", ()))
    digest.told = None if after is None else min(after, digest.told or after)
    digest.looked_on = digest.mailed_on = None
    digest.waiting = []
    digest.reminded = [name for name in digest.reminded if name not in unsaid]


mail.watch(SERIES, may_leave=may_leave, taken_back=taken_back)
