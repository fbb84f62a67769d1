"""Sheets that an organisation contests: whoever holds them is to mend them or to say why not; once mended, to be read again."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.orm import Session, aliased, contains_eager

from aict.accounts.models import Person
from aict.core.errors import Sentence
from aict.directory.models import SheetWord
from aict.directory.opinions import writers
from aict.directory.reach import changes, recorders_of, shares
from aict.directory.words_said import ANOTHER, known_among
from aict.organisations.models import Organisation
from aict.partnerships.models import Opinion

_MOST = 200
"""How many contests are looked at, those that wait for nobody any more included."""


@dataclass(frozen=True, slots=True)
class SheetContest:
    """One organisation's latest word on a sheet, against it, that waits for a reader."""

    word: SheetWord
    who: Sentence | str

    @property
    def sheet(self) -> Organisation:
        """Of whom it is."""
        return self.word.about

    @property
    def sentence(self) -> Sentence:
        """What was said, or that it is to be read again."""
        if self.word.about_version != self.sheet.version:
            return Sentence("Corrigé depuis que %(who)s l’a contesté : à confirmer", who=self.who)
        reason = self.word.quoted(self.word.reason)
        return Sentence("Contesté par %(who)s : « %(reason)s »", who=self.who, reason=reason)


def contested_sheets(session: Session, person: Person) -> Iterator[SheetContest]:
    """The contested sheets that wait for this person, the oldest first, in a constant number of queries."""
    words = session.scalars(_contests(_waits_for(person))).unique().all()
    wrote = writers(session, {word.about_id for word in words}) if words else {}
    known = known_among(session, person, {word.organisation_id for word in words}) if words else set()
    for word in words:
        # Who mended the sheet that they had contested is not asked whether it is right.
        if _stands(word) or wrote.get(word.about_id) != word.organisation_id:
            name = word.organisation.name if word.organisation_id in known else ANOTHER
            yield SheetContest(word, name)


def _stands(word: SheetWord) -> bool:
    return word.about_version == word.about.version


def _waits_for(person: Person) -> ColumnElement[bool]:
    """To mend, for who may; to read again, for who contested and may still judge."""
    own: Sequence[uuid.UUID] = [a.organisation_id for a in recorders_of(person)]
    mended = SheetWord.about_version != Organisation.version
    judges = or_(
        SheetWord.organisation_id == Organisation.id, shares(SheetWord.organisation_id, Organisation.id)
    )
    return or_(~mended & changes(person), mended & SheetWord.organisation_id.in_(own) & judges)


def _contests(waiting: ColumnElement[bool]) -> Select[SheetWord]:
    later = aliased(SheetWord)
    replaced = exists().where(
        later.about_id == SheetWord.about_id,
        later.organisation_id == SheetWord.organisation_id,
        (later.at > SheetWord.at) | ((later.at == SheetWord.at) & (later.id > SheetWord.id)),
    )
    return (
        select(SheetWord)
        .join(Organisation, Organisation.id == SheetWord.about_id)
        .options(contains_eager(SheetWord.about))
        .where(SheetWord.opinion == Opinion.CONTEST, ~replaced, waiting)
        .order_by(SheetWord.at, SheetWord.id)
        .limit(_MOST)
    )
