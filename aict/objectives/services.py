"""Writing objectives: draft, propose, agree, object, record the word of a partner without an account."""

import uuid
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core import revisions
from aict.core.errors import RuleBroken, Sentence
from aict.core.revisions import Author, Consent, Draft, Revision, Verdict
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Indicator, Objective
from aict.partnerships.access import Standing
from aict.partnerships.models import Member

TEXT_KIND = "objective"


def open_objective(session: Session, *, at: Standing) -> Objective:
    """A new objective without any text yet; its code follows those of the partnership."""
    count = session.scalar(
        select(func.count()).select_from(Objective).where(Objective.partnership_id == at.partnership.id)
    )
    taken = set(session.scalars(select(Objective.code).where(Objective.partnership_id == at.partnership.id)))
    code = next(
        c for n in range((count or 0) + 1, 10**6) if (c := f"{at.partnership.code}-O{n}") not in taken
    )
    text = revisions.open_text(session, kind=TEXT_KIND, partnership_id=at.partnership.id)
    objective = Objective(id=new_id(), partnership_id=at.partnership.id, code=code, text=text, indicators=[])
    session.add(objective)
    session.flush()
    return objective


def save_draft(
    session: Session,
    objective: Objective,
    *,
    at: Standing,
    text: ObjectiveText,
    base_number: int,
    draft_version: int,
) -> Draft:
    """Keep what one's own side is writing, seen by nobody else. Raises `Conflict`."""
    return revisions.save_draft(
        session,
        objective.text,
        content=_coded(objective, text).to_json(),
        base_number=base_number,
        draft_version=draft_version,
        author=at.author,
    )


def propose(
    session: Session,
    objective: Objective,
    *,
    at: Standing,
    text: ObjectiveText,
    base_number: int,
    draft_version: int,
    reason: str | None = None,
    invented: bool = False,
) -> Revision:
    """Show a text to the other side; proposing is agreeing for one's own. Raises `Conflict`, `RuleBroken`."""
    coded = _coded(objective, text)
    own = revisions.draft_of(objective.text, at.side)
    if (own.version if own else 0) != draft_version:
        theirs = own.content if own else _head_content(objective)
        raise revisions.Conflict(theirs=theirs, mine=coded.to_json(), number=objective.text.head)
    revision = revisions.propose(
        session,
        objective.text,
        content=coded.to_json(),
        base_number=base_number,
        author=at.author,
        keys=at.keys,
        reason=reason,
        invented=invented,
    )
    _name_indicators(session, objective, coded.indicators)
    return revision


def _head_content(objective: Objective) -> dict[str, object]:
    head = revisions.head_of(objective.text)
    return head.content if head else {}


def agree(session: Session, revision: Revision, *, at: Standing, invented: bool = False) -> Consent:
    """Agree to this very revision for one's own key-holder."""
    return revisions.say(
        session, revision, verdict=Verdict.AGREE, author=at.author, keys=at.keys, invented=invented
    )


def object_to(session: Session, revision: Revision, *, at: Standing, reason: str | None) -> Consent:
    """Object to this very revision, with the reason."""
    return revisions.say(
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
    return revisions.say(
        session,
        revision,
        verdict=verdict,
        author=author,
        keys=at.keys,
        reason=reason,
        recorded_from_id=document.id,
        invented=invented,
    )


def _coded(objective: Objective, text: ObjectiveText) -> ObjectiveText:
    """Give each new indicator a code that no other of its objective has."""
    taken = {i.code for i in text.indicators if i.code} | {i.code for i in objective.indicators}
    coded: list[IndicatorText] = []
    for indicator in text.indicators:
        code = indicator.code or next(
            c for n in range(1, 10**6) if (c := f"{objective.code}-I{n}") not in taken
        )
        taken.add(code)
        coded.append(replace(indicator, code=code))
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


def indicator_ids(objective: Objective) -> set[uuid.UUID]:
    """The identifiers that the texts of this objective may name: no other indicator is taken from a form."""
    named = {row.id for row in objective.indicators}
    for draft in objective.text.drafts:
        named |= {i.id for i in ObjectiveText.from_json(draft.content).indicators}
    return named
