"""Blind answers: each party answers alone; nobody sees another's answers before all have finished.

A party has one sheet per subject, written by any of its people until it *submits*: an explicit act,
final unless every party asks to reopen. After an agreed date any party may *close* what the others
did not submit; the record then says "no answer". Answers are revealed when every sheet is submitted
or closed (product.md §8–9). Everything that shows answers asks `revealed` or `sheet_of` here.
"""

import enum
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship
from sqlalchemy.orm.attributes import flag_modified

from aict.core import clock
from aict.core.errors import Frozen, Overtaken, RuleBroken, Sentence
from aict.core.originals import USUAL, Original, language_of
from aict.core.schema import LONG, PART, SHORT, Base, new_id

NOT_RECORDED = Sentence("Aucune réponse de votre côté n’a été recopiée d’un document.")


class AnswerSheet(Original, Base):
    """The answers of one party on one subject."""

    __tablename__ = "answer_sheet"
    __table_args__ = (UniqueConstraint("subject_id", "party"),)
    # The only words that stand in the sheet itself are those of a contest, which are seldom asked for.
    LOADED = "select"

    subject_id: Mapped[uuid.UUID] = mapped_column(index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(index=True)
    party: Mapped[str] = mapped_column(String(SHORT))
    version: Mapped[int] = mapped_column(default=1)
    saved_at: Mapped[datetime | None]
    submitted_at: Mapped[datetime | None]
    submitted_by: Mapped[uuid.UUID | None]
    closed_at: Mapped[datetime | None]
    closed_by_party: Mapped[str | None] = mapped_column(String(SHORT))
    reopening_asked_at: Mapped[datetime | None]
    recorded_from_id: Mapped[uuid.UUID | None]
    """The document these answers were recorded from; None when the party answered here itself."""
    recorded_by_party: Mapped[str | None] = mapped_column(String(SHORT))
    said_at: Mapped[datetime | None]
    """When the party itself said whether what was recorded of it is right; None while it has not."""
    contested_because: Mapped[str | None] = mapped_column(String(LONG))
    """Why it is not; None with `said_at`: it is."""
    invented: Mapped[bool] = mapped_column(default=False)

    answers: Mapped[list["Answer"]] = relationship(
        back_populates="sheet", order_by="Answer.question", lazy="selectin", cascade="all, delete-orphan"
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    @property
    def is_finished(self) -> bool:
        """Whether nothing more is awaited from this party."""
        return self.submitted_at is not None or self.closed_at is not None


class Answer(Original, Base):
    """What one party answered to one question."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("sheet_id", "question"),)

    sheet_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("answer_sheet.id"), index=True)
    question: Mapped[str] = mapped_column(String(SHORT))
    value: Mapped[str] = mapped_column(String(SHORT))
    comment: Mapped[str | None] = mapped_column(String(LONG))
    evidence: Mapped[str | None] = mapped_column(String(LONG))
    # Named by its table: the package of documents stands above this one. A part, so that the removal of a document
    # is never refused because of it: a refusal would tell the other side what was chosen.
    document_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id", info=PART))
    """A document of the partnership in which the evidence can be read."""

    sheet: Mapped[AnswerSheet] = relationship(back_populates="answers")


class Finish(enum.StrEnum):
    """How a party's sheet ended; this, and only this, the others may know before all have finished."""

    AWAITED = "awaited"
    SUBMITTED = "submitted"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Given:
    """One answer as plain values."""

    value: str
    comment: str | None = None
    evidence: str | None = None
    language: str | None = field(default=None, compare=False)
    """That of its words, once it is kept."""
    document_id: uuid.UUID | None = None
    """The document in which its evidence can be read."""


def sheets_of(session: Session, subject_id: uuid.UUID) -> Sequence[AnswerSheet]:
    """Every party's sheet, for the rules of this module and of sealing only: never for a page."""
    return session.scalars(
        select(AnswerSheet).where(AnswerSheet.subject_id == subject_id).order_by(AnswerSheet.party)
    ).all()


def sheet_of(session: Session, subject_id: uuid.UUID, party: str) -> AnswerSheet | None:
    """The own sheet of one party; the caller has checked that the reader stands on that side."""
    # That of no other party is even read: what one of them has written would show in how often the database is asked.
    return session.scalar(
        select(AnswerSheet).where(AnswerSheet.subject_id == subject_id, AnswerSheet.party == party)
    )


def finishes(session: Session, subject_id: uuid.UUID, parties: Collection[str]) -> dict[str, Finish]:
    """How far each party is: not a word of its answers is even read, so nothing of them can show."""
    rows = session.execute(
        select(AnswerSheet.party, AnswerSheet.submitted_at, AnswerSheet.closed_at).where(
            AnswerSheet.subject_id == subject_id
        )
    )
    found = {party: _finish(submitted_at, closed_at) for party, submitted_at, closed_at in rows}
    return {party: found.get(party, Finish.AWAITED) for party in parties}


def _finish(submitted_at: datetime | None, closed_at: datetime | None) -> Finish:
    if submitted_at is not None:
        return Finish.SUBMITTED
    return Finish.AWAITED if closed_at is None else Finish.CLOSED


def asking_to_reopen(session: Session, subject_id: uuid.UUID) -> set[str]:
    """The parties that ask to reopen what they sent."""
    asked = select(AnswerSheet.party).where(
        AnswerSheet.subject_id == subject_id, AnswerSheet.reopening_asked_at.is_not(None)
    )
    return set(session.scalars(asked))


def revealed(
    session: Session, subject_id: uuid.UUID, parties: Collection[str]
) -> dict[str, dict[str, Given]] | None:
    """Each party's answers by question, once every party submitted or was closed; None before.

    A sheet that was closed reveals nothing of what it held: it was never submitted.
    """
    ends = finishes(session, subject_id, parties)
    if not ends or Finish.AWAITED in ends.values():
        return None
    found = {sheet.party: sheet for sheet in sheets_of(session, subject_id)}
    return {party: given_of(found[party]) if end is Finish.SUBMITTED else {} for party, end in ends.items()}


def given_of(sheet: AnswerSheet) -> dict[str, Given]:
    """The answers of a sheet by question."""
    return {
        a.question: Given(a.value, a.comment, a.evidence, a.language, a.document_id) for a in sheet.answers
    }


def save(
    session: Session,
    *,
    subject_id: uuid.UUID,
    partnership_id: uuid.UUID,
    party: str,
    answers: Mapping[str, Given],
    version: int | None,
    invented: bool = False,
) -> AnswerSheet:
    """Keep a party's answers, not yet submitted.

    `version` is that of the sheet the form was opened on, 0 for the first time. Raises `Overtaken`
    when a colleague saved meanwhile, `Frozen` when the sheet is finished.
    """
    sheet = sheet_of(session, subject_id, party)
    if sheet is not None:
        _refuse_finished(sheet)
    if version != (sheet.version if sheet else 0):
        raise Overtaken(Sentence("Un collègue de votre côté a enregistré des réponses entre-temps."))
    if sheet is None:
        sheet = _open_sheet(session, subject_id=subject_id, partnership_id=partnership_id, party=party)
        sheet.invented = invented
    _replace(sheet, answers)
    session.flush()
    return sheet


def _open_sheet(
    session: Session, *, subject_id: uuid.UUID, partnership_id: uuid.UUID, party: str
) -> AnswerSheet:
    sheet = AnswerSheet(
        id=new_id(), subject_id=subject_id, partnership_id=partnership_id, party=party, answers=[]
    )
    session.add(sheet)
    return sheet


def _replace(sheet: AnswerSheet, answers: Mapping[str, Given]) -> None:
    kept = {answer.question: answer for answer in sheet.answers}
    for question, given in answers.items():
        answer = kept.pop(question, None)
        if answer is None:
            answer = Answer(id=new_id(), question=question)
            sheet.answers.append(answer)
        answer.value, answer.comment = given.value, given.comment
        answer.evidence, answer.document_id = given.evidence, given.document_id
    for gone in kept.values():
        sheet.answers.remove(gone)
    sheet.saved_at = clock.now()
    # Also when the clock has not moved: each save is a version of its own.
    flag_modified(sheet, "saved_at")


def submit(
    session: Session, sheet: AnswerSheet, *, person_id: uuid.UUID | None, asked: Collection[str]
) -> None:
    """Finish a party's answers for good. Raises `RuleBroken` when a question has no answer."""
    _refuse_finished(sheet)
    missing = [question for question in asked if question not in given_of(sheet)]
    if missing:
        raise RuleBroken(Sentence("Il manque une réponse à : %(questions)s.", questions=", ".join(missing)))
    sheet.submitted_at = clock.now()
    sheet.submitted_by = person_id
    sheet.reopening_asked_at = None
    session.flush()


def record(
    session: Session,
    *,
    subject_id: uuid.UUID,
    partnership_id: uuid.UUID,
    party: str,
    answers: Mapping[str, Given],
    asked: Collection[str],
    by_party: str,
    person_id: uuid.UUID | None,
    document_id: uuid.UUID,
) -> AnswerSheet:
    """Record, for good, what another party answered on paper: who records has answered before (product.md §1).

    Raises `RuleBroken` while the recording party has not submitted itself, when the other has begun here, or when a question
    has no answer; `Frozen` when its sheet is finished.
    """
    if finishes(session, subject_id, [by_party])[by_party] is not Finish.SUBMITTED:
        raise RuleBroken(Sentence("Envoyez d’abord les réponses de votre côté : vous allez lire les leurs."))
    sheet = sheet_of(session, subject_id, party)
    if sheet is not None:
        _refuse_finished(sheet)
        raise RuleBroken(Sentence("Ce côté répond ici lui-même."))
    sheet = _open_sheet(session, subject_id=subject_id, partnership_id=partnership_id, party=party)
    sheet.recorded_from_id, sheet.recorded_by_party = document_id, by_party
    _replace(sheet, answers)
    submit(session, sheet, person_id=person_id, asked=asked)
    return sheet


@dataclass(frozen=True, slots=True)
class Recording:
    """That a party's answers were recorded: by which other, from what, and what the party itself says of it."""

    party: str
    by_party: str
    document_id: uuid.UUID
    said_at: datetime | None
    contested_because: str | None
    language: str
    """That of the reason why they are contested."""


def recordings(session: Session, subject_id: uuid.UUID) -> list[Recording]:
    """What was recorded instead of being answered here: not a word of the answers is read."""
    columns = (
        AnswerSheet.party,
        AnswerSheet.recorded_by_party,
        AnswerSheet.recorded_from_id,
        AnswerSheet.said_at,
        AnswerSheet.contested_because,
        language_of(AnswerSheet),
    )
    recorded = select(*columns).where(
        AnswerSheet.subject_id == subject_id, AnswerSheet.recorded_from_id.is_not(None)
    )
    return [
        Recording(party, by_party or "", document_id, said_at, why, language or USUAL)
        for party, by_party, document_id, said_at, why, language in session.execute(
            recorded.order_by(AnswerSheet.party)
        )
        if document_id is not None
    ]


def judge_recorded(sheet: AnswerSheet, *, contested_because: str | None) -> None:
    """Say, for the party itself, whether what was recorded of it is right. Raises `RuleBroken` where nothing was."""
    if sheet.recorded_from_id is None:
        raise RuleBroken(NOT_RECORDED)
    sheet.said_at, sheet.contested_because = clock.now(), contested_because


def close(
    session: Session,
    *,
    subject_id: uuid.UUID,
    partnership_id: uuid.UUID,
    parties: Collection[str],
    by_party: str,
    due: date | None,
) -> list[str]:
    """After the agreed date, close what the other parties did not submit; gives those parties.

    The closing party must have submitted itself. Raises `RuleBroken` before the date.
    """
    ends = finishes(session, subject_id, {*parties, by_party})
    late = [party for party in parties if ends[party] is Finish.AWAITED]
    _refuse_closing(due=due, own=ends[by_party], late=late)
    found = {sheet.party: sheet for sheet in sheets_of(session, subject_id)}
    for party in late:
        sheet = found.get(party) or _open_sheet(
            session, subject_id=subject_id, partnership_id=partnership_id, party=party
        )
        sheet.closed_at, sheet.closed_by_party = clock.now(), by_party
    session.flush()
    return late


def _refuse_closing(*, due: date | None, own: Finish, late: Collection[str]) -> None:
    if due is None or clock.today() <= due:
        raise RuleBroken(Sentence("On ne peut clore qu’après la date convenue."))
    if own is not Finish.SUBMITTED:
        raise RuleBroken(Sentence("Envoyez d’abord les réponses de votre côté."))
    if not late:
        raise RuleBroken(Sentence("Tout le monde a déjà répondu."))


def ask_to_reopen(session: Session, subject_id: uuid.UUID, *, party: str, parties: Collection[str]) -> bool:
    """One party asks to reopen; when every party asks, all sheets are open again. Says whether they are."""
    found = {sheet.party: sheet for sheet in sheets_of(session, subject_id)}
    sheet = found.get(party)
    if sheet is None or not sheet.is_finished:
        raise RuleBroken(Sentence("Ces réponses ne sont pas encore envoyées : il n’y a rien à rouvrir."))
    sheet.reopening_asked_at = clock.now()
    if all(p in found and found[p].reopening_asked_at for p in parties):
        for each in found.values():
            _open_again(each)
    session.flush()
    return not sheet.is_finished


def _open_again(sheet: AnswerSheet) -> None:
    sheet.submitted_at = sheet.submitted_by = None
    sheet.closed_at = sheet.closed_by_party = None
    sheet.reopening_asked_at = None
    # What is answered anew is answered here.
    sheet.recorded_from_id = sheet.recorded_by_party = sheet.said_at = sheet.contested_because = None


def _refuse_finished(sheet: AnswerSheet) -> None:
    if sheet.is_finished:
        raise Frozen(
            Sentence(
                "Les réponses de votre côté sont envoyées : elles ne changent plus, sauf si tous rouvrent."
            )
        )
