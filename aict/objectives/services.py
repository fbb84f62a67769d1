"""Writing objectives: draft, propose, agree, object, record the word of a partner without an account."""

import uuid
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import agreement, revisions, writing
from aict.core.errors import RuleBroken, Sentence
from aict.core.merging import Content
from aict.core.reconciling import Settled
from aict.core.revisions import Author, Consent, Draft, Revision, Verdict
from aict.core.schema import SHORT, new_id
from aict.documents.models import Document
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Indicator, Objective
from aict.objectives.shape import OBJECTIVE
from aict.partnerships.access import Standing
from aict.partnerships.models import Member

TEXT_KIND = "objective"
LONGEST_NUMBER = 6
"""Digits that a code may end with."""


def open_objective(session: Session, *, at: Standing) -> Objective:
    """A new objective without any text yet; its code follows those of the partnership."""
    codes = select(Objective.code).where(Objective.partnership_id == at.partnership.id)
    taken = set(session.scalars(codes))
    code = _free_code(f"{at.partnership.code}-O", taken, start=len(taken) + 1)
    text = writing.open_text(session, kind=TEXT_KIND, partnership_id=at.partnership.id)
    objective = Objective(id=new_id(), partnership_id=at.partnership.id, code=code, text=text, indicators=[])
    session.add(objective)
    session.flush()
    return objective


def _free_code(stem: str, taken: Collection[str], *, start: int = 1) -> str:
    return next(code for n in count(start) if (code := f"{stem[: SHORT - LONGEST_NUMBER]}{n}") not in taken)


def save_draft(
    session: Session,
    objective: Objective,
    *,
    at: Standing,
    text: ObjectiveText,
    base_number: int,
    draft_version: int,
    settled: Settled | None = None,
    language: str | None = None,
) -> Draft:
    """Keep what one's own side is writing, seen by nobody else. Raises `Conflict`."""
    return writing.save_draft(
        session,
        objective.text,
        content=_coded(objective, text).to_json(),
        base_number=base_number,
        draft_version=draft_version,
        author=at.author,
        shape=OBJECTIVE,
        settled=settled,
        complete=_coding(session, objective),
        language=language,
    )


def propose(
    session: Session,
    objective: Objective,
    *,
    at: Standing,
    text: ObjectiveText,
    base_number: int,
    draft_version: int,
    settled: Settled | None = None,
    reason: str | None = None,
    language: str | None = None,
    invented: bool = False,
) -> Revision:
    """Show a text to the other side; proposing what one saw is agreeing for one's own. Raises `Conflict`, `RuleBroken`."""
    revision = writing.propose(
        session,
        objective.text,
        content=_coded(objective, text).to_json(),
        base_number=base_number,
        draft_version=draft_version,
        author=at.author,
        keys=at.keys,
        shape=OBJECTIVE,
        settled=settled,
        complete=_coding(session, objective),
        reason=reason,
        language=language,
        invented=invented,
    )
    _name_indicators(session, objective, ObjectiveText.from_json(revision.content).indicators)
    return revision


def agree(session: Session, revision: Revision, *, at: Standing, invented: bool = False) -> Consent:
    """Agree to this very revision for one's own key-holder."""
    return agreement.say(
        session, revision, verdict=Verdict.AGREE, author=at.author, keys=at.keys, invented=invented
    )


def agree_to_several(session: Session, shown: Iterable[Revision], *, at: Standing) -> None:
    """Agree to each of these revisions, or to none of them. Raises `Conflict` when one is not the newest any more."""
    # In one order for everybody, so that two people who agree to the same ones do not wait for each other.
    for revision in sorted(shown, key=lambda each: str(each.text_id)):
        agree(session, revision, at=at)


def object_to(session: Session, revision: Revision, *, at: Standing, reason: str | None) -> Consent:
    """Object to this very revision, with the reason."""
    return agreement.say(
        session, revision, verdict=Verdict.OBJECT, author=at.author, keys=at.keys, reason=reason
    )


def record_word(
    session: Session,
    revision: Revision,
    *,
    at: Standing,
    member: Member,
    verdict: Verdict,
    document: Document,
    reason: str | None = None,
    invented: bool = False,
) -> Consent:
    """Record what a key-holder of another side said on paper or by mail (product.md §1).

    It is shown as recorded by the reader's member from the document, never as the partner's own act.
    """
    if member.side == at.side:
        raise RuleBroken(
            Sentence("On n’enregistre que la réponse d’un autre côté ; pour le vôtre, répondez ici."),
            field="member",
        )
    author = Author(person_id=at.person.id, party=member.side, key_id=member.id)
    return agreement.say(
        session,
        revision,
        verdict=verdict,
        author=author,
        keys=at.keys,
        reason=reason,
        recorded_from_id=document.id,
        recorded_by_party=at.side,
        invented=invented,
    )


def _coding(session: Session, objective: Objective) -> Callable[[Content], Content]:
    """Codes again, once texts were brought together: of indicators that several added meanwhile, who came first keeps theirs."""

    def coded(content: Content) -> Content:
        session.refresh(objective, ["indicators"])
        return _coded(objective, ObjectiveText.from_json(content)).to_json()

    return coded


def _coded(objective: Objective, text: ObjectiveText) -> ObjectiveText:
    """Each indicator keeps the code it was first proposed with; a new one gets a code of its own."""
    codes = {row.id: row.code for row in objective.indicators}
    coded: list[IndicatorText] = []
    for indicator in text.indicators:
        wished = codes.get(indicator.id) or indicator.code
        if not wished or (indicator.id not in codes and wished in codes.values()):
            wished = _free_code(f"{objective.code}-I", codes.values())
        codes[indicator.id] = wished
        coded.append(replace(indicator, code=wished))
    return replace(text, indicators=tuple(coded))


def _name_indicators(session: Session, objective: Objective, texts: Iterable[IndicatorText]) -> None:
    known = {row.id for row in objective.indicators}
    for text in texts:
        if text.id not in known:
            session.add(
                Indicator(
                    id=text.id,
                    partnership_id=objective.partnership_id,
                    objective=objective,
                    code=text.code,
                    measurements=[],
                )
            )
    session.flush()


def indicator_ids(objective: Objective, at: Standing) -> set[uuid.UUID]:
    """The indicators that a text of this side may name: those proposed before, those of its own draft."""
    draft = revisions.draft_of(objective.text, at.side)
    drafted = ObjectiveText.from_json(draft.content).indicators if draft else ()
    return {row.id for row in objective.indicators} | {indicator.id for indicator in drafted}
