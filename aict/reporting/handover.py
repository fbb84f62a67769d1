"""The hand-over file, for when officials or staff change: signed, promised, owed, pending, whom to talk to, lessons.

It says again, in the order of who takes over, what the sheet proves; nothing private of either side is in it (product.md §10).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from aict.contacts.queries import actors_of, contacts_of
from aict.core import clock
from aict.core.dates import iso
from aict.core.errors import Sentence
from aict.core.revisions import Revision, in_force
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.queries import evaluations_of
from aict.evaluations.texts import RecommendationText
from aict.evaluations.words import STAGE
from aict.reference.queries import ACTOR_KINDS, CONTACT_ROLES, items
from aict.reporting.blocks import (
    Conclusion,
    ConventionBlock,
    Day,
    KeyFigure,
    ObjectiveBlock,
    Post,
    Recommendation,
    Row,
    Said,
    Versions,
    Words,
    phrase,
)
from aict.reporting.document import Document
from aict.reporting.evaluation import conclusions_of, recommendation_of, shown_text, title_of
from aict.reporting.front import few, shortened
from aict.reporting.sheet import sheet
from aict.reporting.viewpoint import Viewpoint

TITLE = Sentence("Dossier de transmission")
MOST = 4
"""Statements of one row of the first page; all of them stand in the proof."""
_OPEN = (Stage.ANSWERING, Stage.JOINT_SESSION, Stage.FROZEN)


@dataclass(frozen=True, slots=True)
class _Agreed:
    """What the evaluations left: recommendations with the text they rest on, and the last conclusions."""

    recommendations: Sequence[tuple[Revision, Recommendation]]
    conclusions: Sequence[Conclusion]

    def overdue(self) -> Iterator[Recommendation]:
        today = clock.today()
        for text, said in self.recommendations:
            due = RecommendationText.from_json(text.content).due
            if due is not None and due.latest < today:
                yield said


def handover(session: Session, at: Viewpoint) -> Document:
    """Head and blocks of the hand-over file of one side: it alone reads the contacts that this side did not share."""
    facts = sheet(session, at)
    evaluations = evaluations_of(session, at.partnership.id)
    agreed = _agreed(evaluations, at)
    posts = _posts(session, at)
    blocks = {
        **facts.blocks,
        "brief": _rows(facts, agreed, evaluations, posts),
        "recommendations": tuple(said for _, said in agreed.recommendations),
        "conclusions": tuple(agreed.conclusions),
        "posts": posts,
        "actors": _actors(session, at),
    }
    head = replace(facts.head, title=TITLE, subtitle=phrase("Pour qui reprend ce partenariat"))
    return Document(head, replace(facts.front, figures=_figures(facts, evaluations)), blocks)


def _agreed(evaluations: Sequence[Evaluation], at: Viewpoint) -> _Agreed:
    texts = [
        text for evaluation in evaluations for r in evaluation.recommendations if (text := shown_text(r.text))
    ]
    concluded = [
        (evaluation, text)
        for evaluation in evaluations
        if evaluation.conclusions and (text := in_force(evaluation.conclusions))
    ]
    return _Agreed(
        recommendations=[(text, recommendation_of(text, at)) for text in texts],
        conclusions=conclusions_of(*concluded[0], at) if concluded else (),
    )


def _figures(facts: Document, evaluations: Sequence[Evaluation]) -> tuple[KeyFigure, ...]:
    conventions: Sequence[ConventionBlock] = facts.blocks["conventions"]
    objectives: Sequence[ObjectiveBlock] = facts.blocks["objectives"]
    return (
        KeyFigure(phrase("Textes signés ou préparés"), len(conventions)),
        KeyFigure(
            phrase("Objectifs en vigueur"),
            sum(objective.in_force for objective in objectives),
            phrase("sur %(n)s objectif", "sur %(n)s objectifs", n=len(objectives)),
        ),
        KeyFigure(phrase("Projets"), len(facts.blocks["financing"])),
        KeyFigure(
            phrase("Évaluations"),
            len(evaluations),
            phrase("%(n)s en cours", "%(n)s en cours", n=sum(e.stage in _OPEN for e in evaluations)),
        ),
    )


def _rows(
    facts: Document, agreed: _Agreed, evaluations: Sequence[Evaluation], posts: Sequence[Post]
) -> tuple[Row, ...]:
    conventions: Sequence[ConventionBlock] = facts.blocks["conventions"]
    objectives: Sequence[ObjectiveBlock] = facts.blocks["objectives"]
    promised = (*_in_force(objectives), *_recommended(agreed))
    lessons = tuple(Said(shortened(said.words), lang=said.lang) for said in agreed.conclusions)
    return (
        Row(phrase("Ce qui est signé"), few(_signed(conventions), MOST), phrase("Aucune convention n’est enregistrée.")),
        Row(phrase("Ce qui est promis"), few(promised, MOST), phrase("Aucun objectif n’est encore accepté par tous.")),
        Row(phrase("Ce que nous devons"), few(_owed(conventions, agreed), MOST), phrase("Rien n’est dû d’après le registre.")),
        Row(phrase("Ce qui attend"), few(_pending(objectives, evaluations), MOST), phrase("Rien n’est en attente.")),
        Row(phrase("Ce que cela coûte"), facts.front.cost, phrase("Aucun montant n’est enregistré.")),
        Row(phrase("À qui parler"), few(_people(posts), MOST), phrase("Aucun contact n’est enregistré.")),
        Row(phrase("Ce que nous avons appris"), few(lessons, MOST), phrase("Les deux côtés n’ont pas encore conclu ensemble.")),
    )  # fmt: skip


def _signed(conventions: Sequence[ConventionBlock]) -> tuple[Said, ...]:
    """The newest first: it is the one asked about."""
    return tuple(
        Said(phrase("%(title)s : %(state)s", title=shortened(c.title), state=c.state), c.source)
        for c in reversed(conventions)
    )


def _in_force(objectives: Sequence[ObjectiveBlock]) -> Iterator[Said]:
    for objective in objectives:
        if objective.in_force:
            yield Said(shortened(objective.statement), objective.source, objective.lang)


def _recommended(agreed: _Agreed) -> Iterator[Said]:
    for text, said in agreed.recommendations:
        if text.in_force_at is not None:
            yield Said(shortened(said.words), lang=said.lang)


def _owed(conventions: Sequence[ConventionBlock], agreed: _Agreed) -> tuple[Said, ...]:
    """What the rules say is missing or late of each convention, and recommendations whose date is past."""
    warned = (
        Said(phrase("%(title)s : %(what)s", title=shortened(c.title, 60), what=warning), c.source)
        for c in conventions
        for warning in c.warnings
    )
    late = (
        Said(phrase("Recommandation échue le %(day)s : %(what)s", day=Day(said.due), what=shortened(said.words)))
        for said in agreed.overdue()
        if said.due
    )  # fmt: skip
    return (*warned, *late)


def _pending(objectives: Sequence[ObjectiveBlock], evaluations: Sequence[Evaluation]) -> tuple[Said, ...]:
    proposed = (
        Said(phrase("%(title)s : %(state)s", title=shortened(o.statement, 60), state=o.state), o.source)
        for o in objectives
        if not o.in_force
    )
    begun = (
        Said(phrase("%(title)s : %(state)s", title=title_of(e), state=STAGE[e.stage]))
        for e in evaluations
        if e.stage in _OPEN
    )
    return (*begun, *proposed)


def _people(posts: Sequence[Post]) -> tuple[Said, ...]:
    """Each by function, with the body that is not the side itself."""
    return tuple(
        Said(
            phrase(
                "%(body)s – %(what)s",
                body=post.body or post.side,
                what=post.function or post.role or phrase("fonction inconnue"),
            )
        )
        for post in posts
    )


def _posts(session: Session, at: Viewpoint) -> tuple[Post, ...]:
    """Contacts by function, the reader's side first; names and addresses stay on screen, where they can be erased."""
    roles = _labels(session, CONTACT_ROLES)
    found = sorted(contacts_of(session, at), key=lambda contact: at.sides.index(contact.side))
    return tuple(
        Post(
            side=at.name(contact.side),
            tone=at.tone(contact.side),
            role=roles.get(contact.role or "", contact.role),
            function=contact.function,
            body=contact.member.organisation.name if contact.member else contact.body,
            reviewed_on=iso(contact.reviewed_on),
        )
        for contact in found
    )


def _actors(session: Session, at: Viewpoint) -> tuple[Post, ...]:
    """Bodies of each territory that take part."""
    kinds = _labels(session, ACTOR_KINDS)
    found = sorted(actors_of(session, at), key=lambda actor: at.sides.index(actor.side))
    return tuple(
        Post(
            side=at.name(actor.side),
            tone=at.tone(actor.side),
            role=kinds.get(actor.kind, actor.kind),
            function=actor.role,
            body=actor.name,
            reviewed_on=iso(actor.since),
        )
        for actor in found
    )


def _labels(session: Session, name: str) -> dict[str, Words]:
    return {
        item.code: Versions((("fr", item.label_fr), *((("en", item.label_en),) if item.label_en else ())))
        for item in items(session, name)
    }
