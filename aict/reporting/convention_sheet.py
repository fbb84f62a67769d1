"""The convention sheet: parties and steps, state with its reason, the text in force today with its chain, what goes with it."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from aict.cofinancing.models import Annexed, Project
from aict.cofinancing.queries import projects_of
from aict.cofinancing.rules import Stage, plan_of
from aict.cofinancing.words import ANNEXED
from aict.conventions.acknowledging import acknowledgements
from aict.conventions.chain import Clause, is_amendment
from aict.conventions.models import Convention
from aict.conventions.queries import conventions_of
from aict.conventions.told import Told, told_of
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.documents.queries import documents_about
from aict.partnerships.opinions import opinions_on
from aict.reporting.blocks import (
    AnnexRow,
    Day,
    FrontPage,
    KeyFigure,
    Money,
    ReportHead,
    Row,
    Said,
    Words,
    phrase,
)
from aict.reporting.convention_text import chain_rows, clause_row, clause_rows, happened_rows, term_statements
from aict.reporting.conventions import convention_block
from aict.reporting.document import Document
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

SLUG = "convention"
TITLE = Sentence("Fiche de convention")


def newest(session: Session, at: Viewpoint) -> Convention | None:
    """The newest text that amends none: the one that is meant when nobody says which."""
    own = [text for text in conventions_of(session, at.partnership.id) if not is_amendment(text)]
    return own[-1] if own else None


def convention_sheet(session: Session, at: Viewpoint, convention: Convention) -> Document:
    """Head and blocks of the sheet of one convention of this partnership."""
    sources = Sources(session)
    every = conventions_of(session, at.partnership.id)
    told = told_of(at.partnership, convention, every)
    sources.expect([convention, *told.amendments, *convention.events])
    block = convention_block(told, sources)
    annexes = tuple(_annexes(session, told, sources))
    words = opinions_on(session, [convention])[convention.id]
    acknowledged = tuple(
        Said(phrase("%(who)s : %(what)s", who=one.party.organisation.name, what=one.sentence))
        for one in acknowledgements(at.partnership, convention, words)
    )
    blocks = {
        "convention": block,
        "brief": tuple(_rows(told, annexes)),
        "clauses": tuple(clause_rows(told)),
        "chain": tuple(chain_rows(told, at.partnership, every, sources)),
        "happened": tuple(happened_rows(convention, sources)),
        "annexes": annexes,
        "documents": tuple(_documents(session, convention)),
        "acknowledged": acknowledged,
        "sources": sources.listed(),
    }
    head = ReportHead(
        title=TITLE,
        subtitle=convention.title,
        subtitle_lang=convention.language,
        partnership=at.partnership.title,
        code=convention.code,
        members=at.members(),
        generated_on=clock.today().isoformat(),
        invented=sources.invented,
    )
    return Document(head, FrontPage(figures=_figures(told)), blocks)


def _rows(told: Told, annexes: Sequence[AnnexRow]) -> Iterator[Row]:
    state = told.state
    missing = (
        (Said(phrase("Il manque : %(what)s (%(who)s)", what=state.missing, who=", ".join(state.who))),)
        if state.missing
        else ()
    )
    nothing = phrase("Rien n’est enregistré à ce sujet.")
    yield Row(phrase("En quel état"), (Said(state.label), Said(state.why), *missing), nothing)
    said = tuple(Said(notice.sentence) for notice in told.notices)
    yield Row(phrase("Ce qu’il faut savoir"), said, phrase("Rien à signaler d’après le registre."))
    yield Row(
        phrase("Jusqu’à quand"), tuple(term_statements(told.term)), phrase("Aucun terme n’est inscrit.")
    )
    parties = tuple(_party(told.convention))
    yield Row(phrase("Entre qui"), parties, phrase("Aucune partie n’est inscrite."))
    annexed = tuple(Said(_in_short(annex), annex.source) for annex in annexes)
    yield Row(phrase("Financement"), annexed, phrase("Aucun projet ne nomme cette convention."))


def _party(convention: Convention) -> Iterator[Said]:
    for party in convention.parties:
        signatory = ", ".join(part for part in (party.signatory, party.capacity) if part)
        name = party.organisation.name
        yield Said(phrase("%(who)s : %(what)s", who=name, what=signatory) if signatory else name)


def _in_short(annex: AnnexRow) -> Words:
    return phrase(
        "%(title)s – %(standing)s ; accordé : %(granted)s",
        title=annex.title,
        standing=annex.standing,
        granted=annex.granted or phrase("inconnu"),
    )


def _figures(told: Told) -> tuple[KeyFigure, ...]:
    clause = told.text.clauses[Clause.AMOUNT]
    row = clause_row(told.convention, clause)
    amount = row.says if isinstance(row.says, Money) and not row.doubt else None
    return (
        KeyFigure(
            phrase("Montant prévisionnel"),
            amount,
            phrase("d’après : %(title)s", title=row.origin) if amount else None,
        ),
        # That none is recorded does not say that there is none.
        KeyFigure(phrase("Parties"), len(told.convention.parties) or None),
        KeyFigure(phrase("Avenants en vigueur"), sum(bool(effect.applies) for effect in told.text.effects)),
    )


def _annexes(session: Session, told: Told, sources: Sources) -> Iterator[AnnexRow]:
    named = {told.convention.id, *(amendment.id for amendment in told.amendments)}
    projects = [p for p in projects_of(session, told.convention.partnership_id) if p.convention_id in named]
    sources.expect(projects)
    for project in sorted(projects, key=lambda project: project.annexed is not Annexed.YES):
        yield _annex(project, sources)


def _annex(project: Project, sources: Sources) -> AnnexRow:
    totals = plan_of(project).totals[Stage.GRANTED]
    known = [total for total in totals if total.counted]
    granted = known[0] if len(known) == 1 and known[0].currency else None
    announced, currency = project.announced_budget, project.currency
    return AnnexRow(
        title=project.title,
        standing=ANNEXED[project.annexed]
        if project.annexed
        else phrase("nul n’a dit si son plan est annexé"),
        announced=Money(announced, currency) if announced is not None and currency else None,
        granted=Money(granted.known, granted.currency) if granted and granted.currency else None,
        unknown_amounts=sum(total.unknown for total in totals),
        source=sources.cite(project),
        lang=project.language,
    )


def _documents(session: Session, convention: Convention) -> Iterator[Said]:
    for document in documents_about(session, convention.partnership_id, convention.id):
        day = Day(str(document.date)) if isinstance(document.date, PartialDate) else phrase("sans date")
        yield Said(phrase("%(title)s (%(day)s)", title=document.title, day=day), lang=document.language)
