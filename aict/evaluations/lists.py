"""What was recommended over all the evaluations of a partnership, and who took part in them: lists that leave as files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from aict.core.errors import Quoted, Sentence
from aict.core.listing import Cell, Column, Filter, Listing, holds_words
from aict.core.revisions import Revision, head_of, in_force
from aict.core.versions import quoted
from aict.evaluations.campaign_models import Participant
from aict.evaluations.models import Evaluation, Recommendation
from aict.evaluations.queries import evaluations_of
from aict.evaluations.services import response_of
from aict.evaluations.texts import RecommendationText
from aict.evaluations.words import PART, STANCE
from aict.partnerships.access import Standing
from aict.partnerships.sides import side_name

PROPOSED, OPEN, CLOSED = "proposed", "open", "closed"
STATE = {
    PROPOSED: Sentence("proposée"),
    OPEN: Sentence("ouverte"),
    CLOSED: Sentence("close"),
}


@dataclass(frozen=True, slots=True)
class Recommended:
    """One recommendation as it is in force, or else as it is proposed."""

    recommendation: Recommendation
    revision: Revision
    said: RecommendationText

    @property
    def evaluation(self) -> Evaluation:
        """In which it was made."""
        return self.recommendation.evaluation

    @property
    def state(self) -> str:
        """Whether all agreed to it, and whether it is over."""
        if self.revision.in_force_at is None:
            return PROPOSED
        return OPEN if self.recommendation.closed_in_id is None else CLOSED

    @property
    def words(self) -> Quoted:
        """What it says, for who reads it now."""
        return quoted(self.revision.content, "text", self.revision.language)


def recommended_in(session: Session, at: Standing) -> list[Recommended]:
    """Every recommendation of the partnership, of the latest evaluation first."""
    found = []
    for evaluation in evaluations_of(session, at.partnership.id):
        for one in evaluation.recommendations:
            revision = in_force(one.text) or head_of(one.text)
            if revision is not None:
                found.append(Recommended(one, revision, RecommendationText.from_json(revision.content)))
    return found


def recommendation_listing(at: Standing, rows: Sequence[Recommended]) -> Listing[Recommended]:
    """Its columns: two for each side, alike."""
    return Listing(
        columns=(
            Column(
                "text", Sentence("Recommandation"), lambda row: row.words, order=lambda row: str(row.words)
            ),
            Column("evaluation", Sentence("Évaluation"), _evaluation, order=_in_time),
            Column("number", Sentence("Numéro"), lambda row: row.recommendation.number, number=True),
            Column("state", Sentence("État"), lambda row: STATE[row.state], order=lambda row: row.state),
            Column("due", Sentence("Échéance"), lambda row: row.said.due, order=_due),
            *(column for side in at.sides for column in _of_side(at, side)),
        ),
        filters=(
            Filter(
                "state", Sentence("État"), tuple(STATE.items()), lambda asked: lambda row: row.state == asked
            ),
            _by_evaluation([row.evaluation for row in rows]),
        ),
        search=holds_words(lambda row: [str(row.words), *(owner or "" for _, owner in row.said.owners)]),
        search_hint=Sentence("Les mots de la recommandation, ou qui la suit."),
        first="",
    )


def _evaluation(row: "Recommended | Participant") -> Cell:
    evaluation = row.evaluation
    return evaluation.quoted(evaluation.title) or evaluation.code


def _in_time(row: Recommended) -> tuple[str, int]:
    return str(row.evaluation.period_end or ""), -row.recommendation.number


def _due(row: Recommended) -> str | None:
    return str(row.said.due) if row.said.due else None


def _of_side(at: Standing, side: str) -> tuple[Column[Recommended], Column[Recommended]]:
    who = side_name(at.partnership, side)

    def owner(row: Recommended) -> Cell:
        named = dict(row.said.owners).get(side)
        return Quoted(named, row.revision.language) if named else None

    def answer(row: Recommended) -> Cell:
        given = response_of(row.recommendation, side)
        if given is None:
            return None
        return (STANCE[given.stance], given.quoted(given.words)) if given.words else STANCE[given.stance]

    return (
        Column(f"owner_{side}", Sentence("Qui la suit (%(who)s)", who=who), owner),
        Column(f"answer_{side}", Sentence("Réponse (%(who)s)", who=who), answer),
    )


def _by_evaluation(evaluations: Sequence[Evaluation]) -> Filter:
    options = {e.code: e.quoted(e.title) or e.code for e in evaluations}

    def of(code: str) -> Callable[["Recommended | Participant"], bool]:
        return lambda row: row.evaluation.code == code

    return Filter("evaluation", Sentence("Évaluation"), tuple(options.items()), of)


def taking_part(session: Session, at: Standing) -> list[Participant]:
    """Who takes part in the evaluations of the partnership, the latest first."""
    wanted = (
        select(Participant)
        .join(Participant.evaluation)
        .where(
            Participant.partnership_id == at.partnership.id,
            Participant.removed_at.is_(None),
            Evaluation.removed_at.is_(None),
        )
        .options(contains_eager(Participant.evaluation))
        .order_by(
            Evaluation.period_end.desc().nulls_last(),
            Evaluation.code,
            Participant.part,
            Participant.side,
            Participant.id,
        )
    )
    return list(session.scalars(wanted))


def participant_listing(at: Standing, rows: Sequence[Participant]) -> Listing[Participant]:
    """By function; a name is told to its own side only."""
    return Listing(
        columns=(
            Column("function", Sentence("Fonction"), lambda row: row.quoted(row.function), order=_function),
            Column("evaluation", Sentence("Évaluation"), _evaluation, order=lambda row: row.evaluation.code),
            Column("side", Sentence("Côté"), lambda row: side_name(at.partnership, row.side), order=_side),
            Column("part", Sentence("À quel titre"), lambda row: PART[row.part], order=lambda row: row.part),
            Column(
                "name", Sentence("Nom (de notre côté)"), lambda row: row.name if row.side == at.side else None
            ),
        ),
        filters=(_by_evaluation([row.evaluation for row in rows]),),
        search=holds_words(lambda row: [row.function]),
        search_hint=Sentence("Le début des mots d’une fonction."),
        first="",
    )


def _function(row: Participant) -> str:
    return row.function


def _side(row: Participant) -> str:
    return row.side
