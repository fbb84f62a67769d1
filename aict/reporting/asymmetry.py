"""The asymmetry checklist by itself: what both sides answered alone, how far apart they stand, what the registry says beside.

No score is made of it: the first page counts gaps and names the points, the proof gives every question with both voices.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.evaluations.models import Evaluation
from aict.evaluations.services import sides_of
from aict.reporting.blocks import ChecklistBlock, KeyFigure, QuestionBlock, Row, Said, Words, phrase
from aict.reporting.document import Document
from aict.reporting.evaluation import TWO, apart, evaluation_report, in_a_row, point_of, steps_of
from aict.reporting.viewpoint import Viewpoint

SLUG = "asymmetry"
TITLE = Sentence("Grille d’asymétrie")
MOST = 4
"""Points, and measures, that the first page names; all of them stand in the proof."""
UNEQUAL = 2
"""The step from which a side finds a point unequal: balanced 0, rather balanced 1, rather unequal 2, unequal 3."""


def asymmetry(session: Session, at: Viewpoint, evaluation: Evaluation) -> Document:
    """Head and blocks of the checklist of one evaluation; before all have answered, what the registry says alone."""
    whole = evaluation_report(session, at, evaluation)
    checklist: ChecklistBlock = whole.blocks["asymmetry"]
    several = len(sides_of(evaluation)) > TWO
    blocks = {
        "figures": _figures(checklist.questions, several=several),
        "brief": _rows(checklist, sides_of(evaluation)),
        "method": whole.blocks["method"],
        "contested": whole.blocks["contested"],
        "asymmetry": checklist,
    }
    told = whole.head
    head = replace(told, title=TITLE, lang=None, subtitle=told.title, subtitle_lang=told.lang, since=())
    return Document(head, whole.front, blocks)


def _figures(questions: Sequence[QuestionBlock], *, several: bool) -> tuple[KeyFigure, ...]:
    """How many questions by gap; nothing while the answers are secret. Of several sides, the two farthest apart count."""
    asked = [question for question in questions if question.answers]
    if not asked:
        return ()
    gaps = [apart(question) for question in asked]
    farthest = phrase("entre les deux réponses les plus éloignées") if several else None
    return (
        KeyFigure(_ASKED_OF[several], len(asked)),
        KeyFigure(_SAME[several], gaps.count(0)),
        KeyFigure(phrase("Un pas d’écart"), gaps.count(1), farthest),
        KeyFigure(
            phrase("Deux pas ou trois"),
            sum(gap is not None and gap >= 2 for gap in gaps),
            phrase("écart impossible à compter : %(n)s", n=gaps.count(None)),
        ),
    )


_ASKED_OF = {
    False: phrase("Questions posées aux deux côtés"),
    True: phrase("Questions posées à chaque côté"),
}
_SAME = {False: phrase("Même réponse"), True: phrase("Même réponse de tous")}


def _rows(checklist: ChecklistBlock, sides: Sequence[str]) -> tuple[Row, ...]:
    asked = [question for question in checklist.questions if question.answers]
    waited = phrase("Les réponses ne sont pas encore connues : chaque côté répond seul.")
    all_unequal, one_unequal, balanced = _POINTS_OF_SEVERAL if len(sides) > TWO else _POINTS_OF_TWO
    return (
        Row(all_unequal[0], tuple(_both_unequal(asked)), waited if not asked else all_unequal[1]),
        Row(one_unequal[0], tuple(_one_unequal(asked)), waited if not asked else one_unequal[1]),
        Row(balanced[0], tuple(_balanced(asked)), waited if not asked else balanced[1]),
        Row(phrase("Ce qui a changé"), tuple(_changed(asked)), phrase("Aucune évaluation précédente ne se compare.")),
        Row(phrase("Ce que dit le registre"), tuple(_measured(checklist.questions, len(sides))), phrase("Rien n’est enregistré à ce sujet.")),
        Row(phrase("Comment lire cette grille"), (Said(checklist.introduction),) if checklist.introduction else (), phrase("Aucune moyenne n’est faite des réponses.")),
    )  # fmt: skip


_POINTS_OF_TWO = (
    (phrase("Ce que les deux côtés jugent inégal"), phrase("Aucun point n’est jugé inégal par les deux côtés.")),
    (phrase("Ce qu’un seul côté juge inégal"), phrase("Aucun point n’est jugé inégal par un seul côté.")),
    (phrase("Ce que les deux côtés jugent équilibré"), phrase("Aucun point n’est jugé équilibré par les deux côtés.")),
)  # fmt: skip
_POINTS_OF_SEVERAL = (
    (phrase("Ce que tous les côtés jugent inégal"), phrase("Aucun point n’est jugé inégal par tous les côtés.")),
    (phrase("Ce qu’une partie des côtés juge inégal"), phrase("Aucun point n’est jugé inégal par une partie des côtés seulement.")),
    (phrase("Ce que tous les côtés jugent équilibré"), phrase("Aucun point n’est jugé équilibré par tous les côtés.")),
)  # fmt: skip
"""What the first page asks, and what it says when nothing answers."""


def _named(questions: Sequence[QuestionBlock]) -> Iterator[Said]:
    """The first few, the widest gap first; how many more there are."""
    ordered = sorted(questions, key=lambda question: -(apart(question) or 0))
    for question in ordered[:MOST]:
        yield Said(point_of(question))
    if len(ordered) > MOST:
        yield Said(
            phrase("et %(n)s autre, dans la suite", "et %(n)s autres, dans la suite", n=len(ordered) - MOST)
        )


def _all_on_scale(question: QuestionBlock) -> bool:
    return len(steps_of(question)) == len(question.answers) > 1


def _both_unequal(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    return _named([q for q in asked if _all_on_scale(q) and min(steps_of(q)) >= UNEQUAL])


def _one_unequal(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    both = [question for question in asked if steps_of(question) and max(steps_of(question)) >= UNEQUAL]
    return _named([q for q in both if len(steps_of(q)) == 1 or min(steps_of(q)) < UNEQUAL])


def _balanced(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    agreed = [q for q in asked if _all_on_scale(q) and max(steps_of(q)) < UNEQUAL]
    if agreed:
        yield Said(
            phrase("%(n)s question sur %(of)s", "%(n)s questions sur %(of)s", n=len(agreed), of=len(asked))
        )


def _changed(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    """Gaps that widened and that closed since the evaluation before, where both can be counted."""
    pairs = [(q.gap, q.previous_gap) for q in asked if q.gap is not None and q.previous_gap is not None]
    if pairs:
        yield Said(
            phrase(
                "Écart plus petit : %(closer)s ; plus grand : %(wider)s ; le même : %(same)s (questions comparables : %(n)s).",
                closer=sum(now < before for now, before in pairs),
                wider=sum(now > before for now, before in pairs),
                same=sum(now == before for now, before in pairs),
                n=len(pairs),
            )
        )


def _measured(questions: Sequence[QuestionBlock], sides: int) -> Iterator[Said]:
    """The first measures that hold something, with a part for each side."""
    seen: list[Words] = []
    for evidence in (evidence for question in questions for evidence in question.evidence):
        if evidence.parts and evidence.label not in seen and len(seen) < MOST:
            seen.append(evidence.label)
            yield Said(
                phrase("%(label)s – %(parts)s", label=evidence.label, parts=_parts(evidence.parts, sides))
            )


def _parts(parts: Sequence[tuple[Words, tuple[Words, ...]]], most: int) -> Words:
    """As many parts side by side as there are sides, as far as there are so many."""
    said = [phrase("%(who)s : %(what)s", who=name, what=pieces[0]) for name, pieces in parts if pieces][:most]
    return in_a_row(said) if said else phrase("inconnu")
