"""The asymmetry checklist by itself: what both sides answered alone, how far apart they stand, what the registry says beside.

No score is made of it: the first page counts gaps and names the points, the proof gives every question with both voices.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.evaluations.models import Evaluation
from aict.reporting.blocks import ChecklistBlock, KeyFigure, QuestionBlock, Row, Said, Words, phrase
from aict.reporting.document import Document
from aict.reporting.evaluation import evaluation_report, point_of
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
    blocks = {
        "figures": _figures(checklist.questions),
        "brief": _rows(checklist),
        "method": whole.blocks["method"],
        "contested": whole.blocks["contested"],
        "asymmetry": checklist,
    }
    head = replace(whole.head, title=TITLE, lang=None, subtitle=whole.head.title, since=())
    return Document(head, whole.front, blocks)


def _figures(questions: Sequence[QuestionBlock]) -> tuple[KeyFigure, ...]:
    """How many questions by gap; nothing while the answers are secret, and no gap without two sides."""
    asked = [question for question in questions if question.answers]
    if not asked:
        return ()
    gaps = [question.gap for question in asked]
    return (
        KeyFigure(phrase("Questions posées aux deux côtés"), len(asked)),
        KeyFigure(phrase("Même réponse"), gaps.count(0)),
        KeyFigure(phrase("Un pas d’écart"), gaps.count(1)),
        KeyFigure(
            phrase("Deux pas ou trois"),
            sum(gap is not None and gap >= 2 for gap in gaps),
            phrase("écart impossible à compter : %(n)s", n=gaps.count(None)),
        ),
    )


def _rows(checklist: ChecklistBlock) -> tuple[Row, ...]:
    asked = [question for question in checklist.questions if question.answers]
    waited = phrase("Les réponses ne sont pas encore connues : chaque côté répond seul.")
    return (
        Row(phrase("Ce que les deux côtés jugent inégal"), tuple(_both_unequal(asked)), waited if not asked else phrase("Aucun point n’est jugé inégal par les deux côtés.")),
        Row(phrase("Ce qu’un seul côté juge inégal"), tuple(_one_unequal(asked)), waited if not asked else phrase("Aucun point n’est jugé inégal par un seul côté.")),
        Row(phrase("Ce que les deux côtés jugent équilibré"), tuple(_balanced(asked)), waited if not asked else phrase("Aucun point n’est jugé équilibré par les deux côtés.")),
        Row(phrase("Ce qui a changé"), tuple(_changed(asked)), phrase("Aucune évaluation précédente ne se compare.")),
        Row(phrase("Ce que dit le registre"), tuple(_measured(checklist.questions)), phrase("Rien n’est enregistré à ce sujet.")),
        Row(phrase("Comment lire cette grille"), (Said(checklist.introduction),) if checklist.introduction else (), phrase("Aucune moyenne n’est faite des réponses.")),
    )  # fmt: skip


def _steps(question: QuestionBlock) -> list[int]:
    return [answer.step for answer in question.answers if answer.step is not None]


def _named(questions: Sequence[QuestionBlock]) -> Iterator[Said]:
    """The first few, the widest gap first; how many more there are."""
    ordered = sorted(questions, key=lambda question: -(question.gap or 0))
    for question in ordered[:MOST]:
        yield Said(point_of(question))
    if len(ordered) > MOST:
        yield Said(phrase("et %(n)s autres, dans la suite", n=len(ordered) - MOST))


def _both_unequal(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    return _named([q for q in asked if len(_steps(q)) > 1 and min(_steps(q)) >= UNEQUAL])


def _one_unequal(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    both = [question for question in asked if _steps(question) and max(_steps(question)) >= UNEQUAL]
    return _named([q for q in both if len(_steps(q)) == 1 or min(_steps(q)) < UNEQUAL])


def _balanced(asked: Sequence[QuestionBlock]) -> Iterator[Said]:
    agreed = [q for q in asked if len(_steps(q)) > 1 and max(_steps(q)) < UNEQUAL]
    if agreed:
        yield Said(phrase("%(n)s questions sur %(of)s", n=len(agreed), of=len(asked)))


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


def _measured(questions: Sequence[QuestionBlock]) -> Iterator[Said]:
    """The first measures that hold something, with their first part."""
    seen: list[Words] = []
    for evidence in (evidence for question in questions for evidence in question.evidence):
        if evidence.parts and evidence.label not in seen and len(seen) < MOST:
            seen.append(evidence.label)
            yield Said(phrase("%(label)s – %(parts)s", label=evidence.label, parts=_parts(evidence.parts)))


def _parts(parts: Sequence[tuple[Words, tuple[Words, ...]]]) -> Words:
    """Two parts side by side, as far as there are two."""
    said = [phrase("%(who)s : %(what)s", who=name, what=pieces[0]) for name, pieces in parts if pieces][:2]
    return (
        phrase("%(a)s ; %(b)s", a=said[0], b=said[1])
        if len(said) == 2
        else said[0]
        if said
        else phrase("inconnu")
    )
