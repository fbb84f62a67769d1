"""An objective as a reader sees it: what is in force, what is proposed, whose word is awaited."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.agreement import missing_keys
from aict.core.originals import USUAL
from aict.core.replies import Replies, replies_of
from aict.core.revisions import Consent, Draft, Revision, Verdict, current_words, draft_of, head_of, in_force
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Measurement, Objective
from aict.objectives.queries import objectives_of
from aict.objectives.rules import Progress, newest_reading, progress
from aict.partnerships.access import Standing
from aict.partnerships.models import Member


@dataclass(frozen=True, slots=True)
class Reading:
    """An indicator with its measurements and how far it is."""

    text: IndicatorText
    measurements: tuple[Measurement, ...]
    progress: Progress
    language: str
    is_proposed: bool
    """Whether no revision in force says it (yet)."""
    is_known: bool
    """Whether it was ever shown to another side, so that readings may be recorded."""

    @property
    def newest(self) -> Measurement | None:
        """The reading of the latest time, a number or not; of one time, the last entered."""
        return newest_reading(self.measurements)


@dataclass(frozen=True, slots=True)
class Word:
    """What one key-holder said of a revision; None when it is awaited."""

    member: Member
    consent: Consent | None
    waited: timedelta | None
    """How long it took to answer the other side itself, or has not answered yet; None for one's own proposal."""


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """One objective for one reader."""

    objective: Objective
    in_force: Revision | None
    proposed: Revision | None
    """The newest revision when it is not the one in force."""
    draft: Draft | None
    """What the reader's own side is writing."""
    text: ObjectiveText
    """What is shown: in force, else proposed, else the own draft."""
    readings: tuple[Reading, ...]
    """The indicators of what is shown, then those that only the newest revision names."""
    words: tuple[Word, ...]
    """The word of each key-holder on the newest revision."""
    awaits_us: bool
    own_verdict: Verdict | None
    """What the reader's member itself said of it; None while it said nothing here."""

    @property
    def language(self) -> str:
        """The language of what is shown."""
        shown = self.in_force or self.proposed or self.draft
        return shown.language if shown else USUAL


def board_of(session: Session, at: Standing) -> list[ObjectiveRow]:
    """The objectives this reader may see: the shared ones, and the drafts of their own side."""
    rows = (row_of(objective, at) for objective in objectives_of(session, at.partnership.id))
    return [row for row in rows if row is not None]


def replies_by_side(rows: Iterable[ObjectiveRow], at: Standing) -> dict[str, Replies]:
    """How each side answered what others proposed in these objectives: both are shown the same."""
    texts = [row.objective.text for row in rows]
    return {side: replies_of(texts, side) for side in at.sides}


def row_of(objective: Objective, at: Standing) -> ObjectiveRow | None:
    """One objective for one reader; None when there is nothing for them to see."""
    shown = shown_to(objective, at)
    if shown is None:
        return None
    text = ObjectiveText.read(shown.content)
    newest, agreed, draft = _states(objective, at)
    return ObjectiveRow(
        objective=objective,
        in_force=agreed,
        proposed=newest if newest is not agreed else None,
        draft=draft,
        text=text,
        readings=tuple(_readings(objective, at)),
        words=_words(newest, at),
        awaits_us=newest is not None and at.key_id in _awaited(newest, at),
        own_verdict=own_verdict(newest, at),
    )


def shown_to(objective: Objective, at: Standing) -> Revision | Draft | None:
    """What one reader is shown of an objective: in force, else proposed, else their side's draft; None without any."""
    newest, agreed, draft = _states(objective, at)
    return agreed or newest or draft


def indicators_for(objective: Objective, at: Standing) -> list[tuple[IndicatorText, str, bool]]:
    """Each indicator one reader is shown, with its language, and whether it is only proposed.

    First those of what `shown_to` gives, then those that a proposal beside the text in force adds.
    """
    newest, agreed, draft = _states(objective, at)
    found: dict[uuid.UUID, tuple[IndicatorText, str, bool]] = {}
    for shown in (agreed, newest) if agreed or newest else (draft,):
        if shown is None:
            continue
        for text in ObjectiveText.read(shown.content).indicators:
            found.setdefault(text.id, (text, shown.language, shown is not agreed))
    return list(found.values())


def _states(objective: Objective, at: Standing) -> tuple[Revision | None, Revision | None, Draft | None]:
    draft = draft_of(objective.text, at.side) if at.side else None
    return head_of(objective.text), in_force(objective.text), draft


def own_verdict(revision: Revision | None, at: Standing) -> Verdict | None:
    """What the reader's member itself said of a revision; what was recorded of it may still be confirmed."""
    own = next((c for k, c in current_words(revision).items() if k == at.key_id), None) if revision else None
    return own.verdict if own and not own.recorded_from_id else None


def _awaited(revision: Revision, at: Standing) -> list[uuid.UUID]:
    said = current_words(revision)
    return [key for key in missing_keys(revision, at.keys) if key not in said]


def _words(revision: Revision | None, at: Standing) -> tuple[Word, ...]:
    if revision is None:
        return ()
    said = current_words(revision)
    return tuple(Word(m, said.get(m.id), _waited(revision, m, said.get(m.id))) for m in at.holders)


def _waited(revision: Revision, member: Member, consent: Consent | None) -> timedelta | None:
    if revision.party in {None, member.side} or (consent and consent.recorded_from_id):
        return None
    return (consent.at if consent else clock.now()) - revision.at


def _readings(objective: Objective, at: Standing) -> Iterator[Reading]:
    rows = {row.id: row for row in objective.indicators}
    for text, language, is_proposed in indicators_for(objective, at):
        row = rows.get(text.id)
        measured = tuple(m for m in row.measurements if m.removed_at is None) if row else ()
        yield Reading(text, measured, progress(text, measured), language, is_proposed, row is not None)
