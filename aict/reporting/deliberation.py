"""The note for a deliberation: what the council is asked, what it commits, what the law wants, and a draft to complete.

The text asked about is the newest of the partnership. The draft quotes French law only to a French authority: nobody's
law is applied to the other side (CGCT L1115-1; domain.md §2, product.md §3).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from aict.conventions.rules import FRANCE, LABELS, State
from aict.core.errors import Sentence
from aict.reporting.blocks import (
    Asked,
    ConventionBlock,
    Day,
    FinancingBlock,
    ReturnBlock,
    Row,
    Said,
    phrase,
)
from aict.reporting.document import Document
from aict.reporting.front import fact_of
from aict.reporting.sheet import sheet
from aict.reporting.viewpoint import Viewpoint

MOST_FACTS = 3
_IN_FULL = 400
"""Characters of a fact in the draft of an act, where nothing is cut short."""
TITLE = Sentence("Note pour une délibération")
_ENDING = {LABELS[State.IN_FORCE], LABELS[State.ENDED], LABELS[State.DENOUNCED]}


def deliberation(session: Session, at: Viewpoint) -> Document:
    """Head and blocks of the note, for the council of the side that prints it."""
    facts = sheet(session, at)
    conventions: Sequence[ConventionBlock] = facts.blocks["conventions"]
    text = conventions[-1] if conventions else None
    french = all(
        member.organisation.country == FRANCE
        for member in at.partnership.members
        if member.side == at.side and member.holds_key
    )
    blocks = {
        **facts.blocks,
        "brief": _rows(facts, text, french=french),
        "visas": tuple(_visas(conventions, french=french)),
        "considered": tuple(_considered(facts)),
        "articles": tuple(_articles(text, french=french))
        if text and text.state == LABELS[State.IN_PREPARATION]
        else (),
    }
    head = replace(
        facts.head,
        title=TITLE,
        subtitle=text.title if text else None,
        subtitle_lang=text.lang if text else None,
    )
    front = replace(facts.front, asked=tuple(_asked(text)))
    return Document(head, front, blocks)


def _asked(text: ConventionBlock | None) -> Iterator[Asked]:
    """What the council may be asked, as far as the state of the text tells."""
    if text is None:
        yield Asked(phrase("Dire si une convention doit être préparée : aucune n’est enregistrée."))
    elif text.state == LABELS[State.IN_PREPARATION]:
        yield Asked(phrase("Approuver « %(title)s » et autoriser sa signature.", title=text.title))
    elif text.state in _ENDING:
        asked = phrase(
            "Dire si « %(title)s » est à renouveler, à modifier ou à laisser finir.", title=text.title
        )
        yield Asked(asked, text.ends_on)
    elif text.state == LABELS[State.CANNOT_TELL]:
        yield Asked(
            phrase("Établir d’abord si « %(title)s » est en vigueur : un fait manque.", title=text.title)
        )


def _rows(facts: Document, text: ConventionBlock | None, *, french: bool) -> tuple[Row, ...]:
    front = facts.front
    return (
        Row(phrase("L’objet"), _object(text), phrase("Aucune convention n’est enregistrée.")),
        Row(phrase("Ce que cela engage"), tuple(_committed(text, facts.blocks["financing"])), phrase("Aucun montant n’est enregistré.")),
        Row(phrase("Ce que nous voulions"), front.wanted, phrase("Aucun objectif n’est enregistré.")),
        Row(phrase("Où nous en sommes"), front.standing, phrase("Rien n’est enregistré à ce sujet.")),
        Row(phrase("Ce que cela nous a donné"), front.gave_here, phrase("Pas encore évalué.")),
        Row(phrase("Ce que cela a donné là-bas"), front.gave_there, phrase("Pas encore évalué.")),
        Row(phrase("Ce que demande le droit"), tuple(_law(french=french)), phrase("Rien n’est enregistré à ce sujet.")),
        Row(phrase("Ce qui manque"), _missing(text), phrase("Rien ne manque d’après le registre.")),
    )  # fmt: skip


def _object(text: ConventionBlock | None) -> tuple[Said, ...]:
    if text is None:
        return ()
    state = Said(phrase("%(title)s : %(state)s", title=text.title, state=text.state), text.source)
    return (
        state,
        Said(
            text.object or phrase("L’objet n’est pas inscrit."),
            text.source,
            text.lang if text.object else None,
        ),
    )


def _committed(text: ConventionBlock | None, plans: Sequence[FinancingBlock]) -> Iterator[Said]:
    if text is not None:
        said = phrase("Montant prévisionnel : %(amount)s", amount=text.amount or phrase("inconnu"))
        yield Said(said, text.source)
    for plan in plans:
        granted = phrase(
            "%(project)s – inscrits : %(granted)s ; budget annoncé : %(announced)s",
            project=plan.project,
            granted=plan.granted or phrase("inconnu"),
            announced=plan.announced or phrase("inconnu"),
        )
        yield Said(granted, plan.source)


def _law(*, french: bool) -> Iterator[Said]:
    if not french:
        yield Said(phrase("Le droit de ce côté n’est pas décrit ici : à dire par son service juridique."))
        return
    yield Said(
        phrase("La convention dit l’objet des actions et le montant prévisionnel (CGCT, article L1115-1).")
    )
    yield Said(
        phrase(
            "La délibération est transmise avant la signature ; la convention entre en vigueur à sa transmission au représentant de l’État (mêmes article et code, L2131-1, L3131-1 ou L4141-1)."
        )
    )


def _missing(text: ConventionBlock | None) -> tuple[Said, ...]:
    if text is None:
        return (Said(phrase("Aucune convention n’est enregistrée.")),)
    missing = (phrase("Il manque : %(what)s", what=words) for words in text.missing)
    return tuple(Said(words, text.source) for words in (*missing, *text.warnings))


def _visas(conventions: Sequence[ConventionBlock], *, french: bool) -> Iterator[Said]:
    if french:
        yield Said(
            phrase(
                "Vu le code général des collectivités territoriales, notamment ses articles L1115-1 à L1115-7,"
            )
        )
    for earlier in conventions[:-1]:
        if earlier.signed_on:
            said = phrase("Vu « %(title)s » (%(day)s),", title=earlier.title, day=Day(earlier.signed_on))
            yield Said(said, earlier.source)


def _considered(facts: Document) -> Iterator[Said]:
    """The first date known, and the best proven facts on the council's own territory."""
    if facts.head.since:
        first = min(facts.head.since, key=lambda date: date.date)
        said = phrase(
            "Considérant une coopération dont la première date connue est %(day)s : %(what)s,",
            day=Day(first.date),
            what=first.label or first.nature,
        )
        yield Said(said, first.source)
    ours: ReturnBlock = facts.blocks["returns"][0]
    for entry in ours.entries[:MOST_FACTS]:
        yield Said(
            phrase(
                "Considérant ce qu’elle a donné à notre territoire : %(fact)s,", fact=fact_of(entry, _IN_FULL)
            ),
            entry.source,
        )


def _articles(text: ConventionBlock, *, french: bool) -> Iterator[Said]:
    yield Said(
        phrase(
            "Approuve « %(title)s », dont l’objet est : %(object)s.",
            title=text.title,
            object=text.object or phrase("à compléter"),
        )
    )
    yield Said(phrase("Autorise son exécutif à la signer, ainsi que les pièces qui s’y rapportent."))
    yield Said(
        phrase(
            "Engage à ce titre un montant prévisionnel de : %(amount)s.",
            amount=text.amount or phrase("à compléter"),
        )
    )
    if french:
        yield Said(
            phrase(
                "Charge son exécutif de transmettre la délibération, puis la convention signée, au représentant de l’État."
            )
        )
