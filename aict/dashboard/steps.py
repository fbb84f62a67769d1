"""Whose move it is: texts that await a key, answers, those copied from paper, signatures, conventions to be acknowledged, facts contested."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask import url_for
from flask_babel import ngettext
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conventions.acknowledging import awaited
from aict.conventions.models import Convention
from aict.core.answers import AnswerSheet
from aict.core.errors import Quoted, Sentence
from aict.core.versions import quoted
from aict.dashboard.items import Item
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.services import sides_of
from aict.objectives.board import ObjectiveRow
from aict.objectives.judging import unsaid
from aict.partnerships.access import Permission, Standing
from aict.partnerships.contested import contests, titles_of
from aict.partnerships.models import Confirmation, Member
from aict.partnerships.opinions import opinions_on
from aict.partnerships.sides import side_name
from aict.sealing.models import Snapshot


@dataclass(frozen=True, slots=True)
class Awaited:
    """One step that somebody has to take."""

    is_ours: bool
    item: Item


def awaited_steps(
    session: Session,
    at: Standing,
    board: Sequence[ObjectiveRow],
    evaluations: Sequence[Evaluation],
    conventions: Sequence[Convention],
) -> Iterator[Awaited]:
    """Every step that is awaited in the reader's partnership, from either side."""
    yield from _keys(at, board)
    yield from _answers(session, at, evaluations)
    yield from _recorded_answers(session, at, evaluations)
    yield from _signatures(session, at, evaluations)
    yield from _contested(session, at)
    yield from _readings(session, at, board)
    yield from _acknowledgements(session, at, conventions)


def _keys(at: Standing, board: Sequence[ObjectiveRow]) -> Iterator[Awaited]:
    for row in board:
        newest = row.proposed or row.in_force
        # What the operator imported is nobody's proposal and asks nothing of anybody yet.
        if newest is None or newest.party is None:
            continue
        address = url_for("objectives.show", code=at.partnership.code, objective_code=row.objective.code)
        statement = quoted(newest.content, "statement", newest.language)
        for word in row.words:
            if word.consent is None:
                yield _step(
                    at,
                    word.member,
                    Sentence("Objectif proposé : accord attendu"),
                    statement,
                    address,
                )


def _answers(session: Session, at: Standing, evaluations: Sequence[Evaluation]) -> Iterator[Awaited]:
    open_ones = [e for e in evaluations if e.stage in {Stage.ANSWERING, Stage.JOINT_SESSION}]
    # Whose are finished, and no answer with them: what a side has written is not even read here.
    sheets = select(AnswerSheet.subject_id, AnswerSheet.party).where(
        AnswerSheet.subject_id.in_([e.id for e in open_ones]),
        AnswerSheet.submitted_at.is_not(None) | AnswerSheet.closed_at.is_not(None),
    )
    finished = {(subject, party) for subject, party in session.execute(sheets)}
    for evaluation in open_ones:
        address = _address(at, evaluation)
        title = evaluation.quoted(evaluation.title) or evaluation.code
        for side in sides_of(evaluation):
            if evaluation.stage is Stage.JOINT_SESSION:
                said = Sentence("Évaluation : conclure ensemble")
            elif (evaluation.id, side) not in finished:
                said = Sentence("Évaluation : réponses attendues")
            else:
                continue
            yield Awaited(side == at.side, _named(at, side, Item(said, address, title=title)))


def _recorded_answers(session: Session, at: Standing, evaluations: Sequence[Evaluation]) -> Iterator[Awaited]:
    """Answers that another copied from a paper of this side, which has not said whether they are right."""
    known = {evaluation.id: evaluation for evaluation in evaluations}
    unsaid = select(AnswerSheet.subject_id, AnswerSheet.party).where(
        AnswerSheet.partnership_id == at.partnership.id,
        AnswerSheet.recorded_from_id.is_not(None),
        AnswerSheet.said_at.is_(None),
    )
    for subject, side in session.execute(unsaid.order_by(AnswerSheet.submitted_at, AnswerSheet.party)):
        if (evaluation := known.get(subject)) is not None:
            address = _recorded_address(at, evaluation, side)
            said = Sentence("Réponses recopiées d’un papier : confirmer ou contester")
            title = evaluation.quoted(evaluation.title) or evaluation.code
            yield Awaited(side == at.side, _named(at, side, Item(said, address, title=title)))


def _signatures(session: Session, at: Standing, evaluations: Sequence[Evaluation]) -> Iterator[Awaited]:
    frozen = {e.id: e for e in evaluations if e.stage is Stage.FROZEN}
    unsealed = select(Snapshot).where(Snapshot.evaluation_id.in_(frozen), Snapshot.sealed_at.is_(None))
    for snapshot in session.scalars(unsealed):
        evaluation = frozen[snapshot.evaluation_id]
        signed = {signature.member_id for signature in snapshot.signatures}
        address = url_for("sealing.sign", code=at.partnership.code, evaluation_code=evaluation.code)
        for member in at.partnership.members:
            if member.holds_key and member.id not in signed:
                said = Sentence("Évaluation figée : signature attendue")
                yield _step(at, member, said, evaluation.quoted(evaluation.title) or evaluation.code, address)


def _contested(session: Session, at: Standing) -> Iterator[Awaited]:
    every = contests(session, Confirmation.partnership_id == at.partnership.id)
    told = [(at, c) for c in every if c.kind.may_read(at.side, c.fact) and any(map(c.awaits, at.sides))]
    for (_, contest), title in zip(told, titles_of(told), strict=True):
        item = Item(contest.sentence, contest.kind.url("history", at, contest.fact), title=title)
        yield Awaited(contest.awaits(at.side), item)


def _readings(session: Session, at: Standing, board: Sequence[ObjectiveRow]) -> Iterator[Awaited]:
    """Measurements that another entered, for who has said nothing of them."""
    readings = [reading for row in board for reading in row.readings]
    address = url_for("readings.judge_many", code=at.partnership.code)
    said = Sentence("Mesures entrées par un autre côté : confirmer ou contester")
    for side, count in unsaid(session, at, readings).items():
        mine = side == at.side
        where = address if mine and at.may(Permission.CONTRIBUTE) else _objectives(at)
        item = Item(said, where, title=ngettext("%(num)s mesure", "%(num)s mesures", count))
        yield Awaited(mine, _named(at, side, item))


def _objectives(at: Standing) -> str:
    return url_for("objectives.index", code=at.partnership.code)


def _acknowledgements(session: Session, at: Standing, conventions: Sequence[Convention]) -> Iterator[Awaited]:
    words = opinions_on(session, conventions)
    for convention in conventions:
        silent = {member.side: member for member in awaited(at.partnership, convention, words[convention.id])}
        address = url_for("conventions.convention_show", code=at.partnership.code, fact_id=convention.id)
        title = convention.quoted(convention.title)
        for member in silent.values():
            yield _step(at, member, Sentence("Convention inscrite : reconnaissance attendue"), title, address)


def _step(at: Standing, member: Member, said: Sentence, title: Quoted | str, address: str) -> Awaited:
    is_ours = at.member is not None and member.side == at.side
    return Awaited(is_ours, _named(at, member.side, Item(said, address, title=title)))


def _named(at: Standing, side: str, item: Item) -> Item:
    """Say whose step it is where there are more sides than two."""
    if len(at.sides) <= 2 or side == at.side:
        return item
    said = Sentence("%(who)s : %(what)s", who=side_name(at.partnership, side), what=item.what)
    return Item(said, item.address, item.on, item.title)


def _address(at: Standing, evaluation: Evaluation) -> str:
    return url_for("evaluations.show", code=at.partnership.code, evaluation_code=evaluation.code)


def _recorded_address(at: Standing, evaluation: Evaluation, side: str) -> str:
    """Where the side itself says its word; where the others read whether it has."""
    if side != at.side or not at.may(Permission.TURN_KEY):
        return _address(at, evaluation)
    place = "evaluations.judge_recorded_answers"
    return url_for(place, code=at.partnership.code, evaluation_code=evaluation.code)
