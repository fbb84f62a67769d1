"""What waits for a person: a text that awaits their key, answers to give, a fingerprint to sign, an invitation."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.answers import AnswerSheet
from aict.core.errors import Sentence
from aict.core.revisions import Revision, current_words, head_of
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.services import sides_of
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective
from aict.partnerships.access import Permission, Standing, standing_of
from aict.partnerships.models import Guest, Partnership
from aict.sealing.models import Snapshot


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do, and where."""

    partnership: Partnership
    what: Sentence
    title: str
    address: str


def waiting_for(session: Session, person: Person, partnerships: Sequence[Partnership]) -> list[Waiting]:
    """What waits for this person in these partnerships, in their order; the number of queries is constant."""
    standings = {p.id: standing_of(person, p) for p in partnerships}
    found = [
        *_objectives(session, standings),
        *_evaluations(session, standings),
        *_signatures(session, standings),
        *_invitations(session, person, standings),
    ]
    order = {partnership.id: place for place, partnership in enumerate(partnerships)}
    return sorted(found, key=lambda item: order[item.partnership.id])


def _objectives(session: Session, standings: dict[uuid.UUID, Standing]) -> Iterator[Waiting]:
    keyed = [i for i, at in standings.items() if at.may(Permission.TURN_KEY)]
    for objective in session.scalars(
        select(Objective).where(Objective.partnership_id.in_(keyed)).order_by(Objective.code)
    ):
        at, newest = standings[objective.partnership_id], head_of(objective.text)
        if newest is not None and _awaits(newest, at):
            yield Waiting(
                partnership=at.partnership,
                what=Sentence("Objectif proposé : donner notre accord ou dire pourquoi non"),
                title=ObjectiveText.from_json(newest.content).statement,
                address=url_for("objectives.show", code=at.partnership.code, objective_code=objective.code),
            )


def _awaits(revision: Revision, at: Standing) -> bool:
    # What was imported turned no key and asks nothing of anybody yet: it waits on the objectives page.
    return revision.key_id is not None and at.key_id not in current_words(revision)


def _evaluations(session: Session, standings: dict[uuid.UUID, Standing]) -> Iterator[Waiting]:
    open_ones = session.scalars(
        select(Evaluation).where(
            Evaluation.partnership_id.in_(list(standings)),
            Evaluation.stage.in_([Stage.ANSWERING, Stage.JOINT_SESSION]),
            Evaluation.removed_at.is_(None),
        )
    ).all()
    submitted = select(AnswerSheet.subject_id, AnswerSheet.party).where(
        AnswerSheet.subject_id.in_([e.id for e in open_ones]), AnswerSheet.submitted_at.is_not(None)
    )
    finished = {(subject, party) for subject, party in session.execute(submitted)}
    for evaluation in open_ones:
        at = standings[evaluation.partnership_id]
        what = _step(evaluation, at, answered=(evaluation.id, at.side) in finished)
        if what is not None:
            yield Waiting(
                partnership=at.partnership,
                what=what,
                title=evaluation.title or evaluation.code,
                address=url_for(
                    "evaluations.show", code=at.partnership.code, evaluation_code=evaluation.code
                ),
            )


def _step(evaluation: Evaluation, at: Standing, *, answered: bool) -> Sentence | None:
    if not at.may(Permission.CONTRIBUTE) or at.side not in sides_of(evaluation):
        return None
    if evaluation.stage is Stage.JOINT_SESSION:
        return Sentence("Évaluation : conclure ensemble")
    return None if answered else Sentence("Évaluation : répondre pour notre côté")


def _signatures(session: Session, standings: dict[uuid.UUID, Standing]) -> Iterator[Waiting]:
    signing = [i for i, at in standings.items() if at.may(Permission.SIGN)]
    for snapshot in session.scalars(
        select(Snapshot).where(Snapshot.partnership_id.in_(signing), Snapshot.sealed_at.is_(None))
    ):
        at = standings[snapshot.partnership_id]
        if all(signature.member_id != at.key_id for signature in snapshot.signatures):
            yield Waiting(
                partnership=at.partnership,
                what=Sentence("Évaluation figée : signer ou dire pourquoi non"),
                title=snapshot.evaluation.title or snapshot.evaluation.code,
                address=url_for(
                    "sealing.sign", code=at.partnership.code, evaluation_code=snapshot.evaluation.code
                ),
            )


def _invitations(session: Session, person: Person, standings: dict[uuid.UUID, Standing]) -> Iterator[Waiting]:
    """The evaluations that somebody from outside is invited to: their only way in."""
    invited = (
        select(Evaluation)
        .join(Guest, Guest.subject_id == Evaluation.id)
        .where(
            Guest.person_id == person.id,
            Guest.partnership_id.in_(list(standings)),
            Evaluation.removed_at.is_(None),
        )
        .order_by(Evaluation.code)
    )
    for evaluation in session.scalars(invited):
        at = standings[evaluation.partnership_id]
        yield Waiting(
            partnership=at.partnership,
            what=Sentence("Vous êtes invité à cette évaluation"),
            title=evaluation.title or evaluation.code,
            address=url_for("evaluations.show", code=at.partnership.code, evaluation_code=evaluation.code),
        )
