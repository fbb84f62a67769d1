"""The annual report of all partnerships to the council of one organisation: a page alone, then a block a partnership.

It tells the partnerships in which the organisation holds a key. Money is that of financing lines of the year; an amount
that no source gives is counted apart, currencies are never added, and unknown is printed as unknown (product.md §10).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from aict.activities.rules import ways
from aict.cofinancing.models import FinancingLine
from aict.conventions.rules import State, StateOf
from aict.conventions.told import told_of
from aict.core import clock
from aict.core.charts import Tone
from aict.core.errors import Sentence
from aict.evaluations.words import STAGE
from aict.local_return.models import LocalReturn
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership, Territory
from aict.reporting.blocks import (
    CouncilBlock,
    FrontPage,
    KeyFigure,
    Member,
    Money,
    ReportHead,
    ReturnEntry,
    Row,
    Said,
    Words,
    phrase,
)
from aict.reporting.council_facts import Year, lines_in, year_of
from aict.reporting.document import Document
from aict.reporting.front import fact_of, few
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

SLUG = "council"
TITLE = Sentence("Rapport annuel au conseil")
MOST = 5
"""Statements of one row of the first page."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What is known in one currency, or else how many amounts are unknown."""

    known: Money | None
    unknown: int


def council_report(session: Session, organisation: Organisation, year: int) -> Document:
    """Head, first page and one block for each partnership in which the organisation holds a key."""
    told = year_of(session, organisation, year)
    sources = Sources(session)
    sources.expect(told.facts())
    blocks = [_block(told, partnership, sources) for partnership in told.partnerships]
    front = FrontPage(figures=_figures(told, blocks))
    head = ReportHead(
        title=TITLE,
        partnership=organisation.name,
        code=str(year),
        members=(Member(organisation.name, organisation.country, Tone.OURS, phrase("collectivité")),),
        generated_on=clock.today().isoformat(),
        subtitle=phrase("Tous nos partenariats, année %(year)s", year=str(year)),
        invented=sources.invented,
    )
    rows = _rows(told, blocks)
    return Document(head, front, {"brief": rows, "partnerships": tuple(blocks), "sources": sources.listed()})


def _figures(told: Year, blocks: Sequence[CouncilBlock]) -> tuple[KeyFigure, ...]:
    countries = {country for block in blocks for country in block.countries}
    own = _added(told, of_side=True)
    return (
        KeyFigure(
            phrase("Partenariats"),
            len(blocks),
            phrase("dans %(n)s pays", "dans %(n)s pays", n=len(countries)) if countries else None,
        ),
        KeyFigure(phrase("Conventions en vigueur"), sum(block.in_force for block in blocks)),
        _money_figure(own),
        KeyFigure(phrase("Faits constatés chez nous"), sum(block.returns_here for block in blocks)),
    )


def _money_figure(own: Sequence[Sum]) -> KeyFigure:
    label = phrase("Accordé par notre côté")
    known = [part.known for part in own if part.known]
    unknown = sum(part.unknown for part in own)
    if not own:
        return KeyFigure(label, None, phrase("aucune ligne de financement de cette année"))
    note = phrase("%(n)s montant inconnu", "%(n)s montants inconnus", n=unknown) if unknown else None
    if len(known) == 1:
        return KeyFigure(label, known[0], note)
    return KeyFigure(label, None, phrase("en %(n)s monnaies", n=len(known)) if known else note)


def _rows(told: Year, blocks: Sequence[CouncilBlock]) -> tuple[Row, ...]:
    nothing = phrase("Rien n’est enregistré à ce sujet.")
    secure = [Said(phrase("%(who)s : %(what)s", who=b.title, what=b.missing)) for b in blocks if b.missing]
    return (
        Row(phrase("Avec qui"), few([Said(phrase("%(who)s – convention : %(state)s", who=b.title, state=b.state)) for b in blocks], MOST), phrase("Aucun partenariat n’est enregistré.")),
        Row(phrase("Ce qui s’est passé dans l’année"), tuple(_happened(told)), nothing),
        Row(phrase("Ce que cela a coûté, et qui a payé"), tuple(_cost(told)), phrase("Aucune ligne de financement n’est de cette année.")),
        Row(phrase("Ce que cela nous a donné"), few([said for b in blocks for said in b.gave_here], MOST), phrase("Aucun fait n’est constaté cette année.")),
        Row(phrase("Ce qui a été évalué"), few([said for b in blocks for said in b.evaluations], MOST), phrase("Aucune évaluation cette année.")),
        Row(phrase("Ce qui manque"), few(secure, MOST), phrase("Rien ne manque d’après le registre.")),
        Row(phrase("Aussi"), _associated(told), phrase("Aucun autre partenariat.")),
    )  # fmt: skip


def _associated(told: Year) -> tuple[Said, ...]:
    if not told.associated:
        return ()
    said = phrase(
        "Associés, sans détenir de clé, à %(n)s autre partenariat.",
        "Associés, sans détenir de clé, à %(n)s autres partenariats.",
        n=told.associated,
    )
    return (Said(said),)


def _happened(told: Year) -> Iterator[Said]:
    counts = (
        (phrase("%(n)s action", "%(n)s actions", n=_counted(told.actions.values())), told.actions),
        (phrase("%(n)s mission", "%(n)s missions", n=_counted(told.missions.values())), told.missions),
        (phrase("%(n)s réunion", "%(n)s réunions", n=_counted(told.meetings.values())), told.meetings),
    )
    for words, held in counts:
        if any(held.values()):
            yield Said(words)


def _counted(held: Iterable[Sequence[object]]) -> int:
    return sum(map(len, held))


def _cost(told: Year) -> Iterator[Said]:
    for part in _added(told, of_side=True):
        yield Said(phrase("Notre côté : %(amount)s", amount=_amount(part)))
    for part in _added(told, of_side=False):
        yield Said(phrase("Les autres : %(amount)s", amount=_amount(part)))


def _amount(part: Sum) -> Words:
    if part.known:
        return phrase("%(amount)s", amount=part.known)
    return phrase("%(n)s montant inconnu", "%(n)s montants inconnus", n=part.unknown)


def _added(told: Year, *, of_side: bool) -> list[Sum]:
    """Granted amounts of the year by currency, of our own side or of all others; what is unknown is counted."""
    known: dict[str, Decimal] = {}
    unknown = 0
    for partnership in told.partnerships:
        side = _side(told, partnership)
        for line, currency in _lines(told, partnership):
            if (str(line.side) == side) is not of_side:
                continue
            if line.granted is None or currency is None:
                unknown += 1
            else:
                known[currency] = known.get(currency, Decimal(0)) + line.granted
    sums = [Sum(Money(amount, currency), 0) for currency, amount in sorted(known.items())]
    return [*sums, Sum(None, unknown)] if unknown else sums


def _lines(told: Year, partnership: Partnership) -> Iterator[tuple[FinancingLine, str | None]]:
    for project in told.projects.get(partnership.id, ()):
        for line in lines_in(project, told.year):
            yield line, line.currency or project.currency


def _side(told: Year, partnership: Partnership) -> str:
    own = [m for m in partnership.members if m.organisation_id == told.organisation.id and m.is_present]
    return min(own, key=lambda m: (not m.holds_key, m.side)).side


def _block(told: Year, partnership: Partnership, sources: Sources) -> CouncilBlock:
    at = Viewpoint(partnership, _side(told, partnership))
    states = list(_states(told, partnership))
    spoken = next(
        (state for state in states if state.state is State.IN_FORCE), states[-1] if states else None
    )
    others = [side for side in at.sides if side != at.side]
    here = [r for r in told.returns.get(partnership.id, ()) if r.territory in {at.side, Territory.BOTH}]
    lines = list(_lines(told, partnership))
    return CouncilBlock(
        title=partnership.title,
        code=partnership.code,
        partners=tuple(at.name(side) for side in others),
        countries=tuple(sorted({m.organisation.country for m in partnership.members if m.side in others})),
        state=spoken.label if spoken else phrase("aucune convention enregistrée"),
        reason=spoken.why if spoken else None,
        missing=spoken.missing if spoken else None,
        in_force=sum(state.state is State.IN_FORCE for state in states),
        objectives=told.agreed.get(partnership.id, 0),
        actions=len(told.actions.get(partnership.id, ())),
        meetings=len(told.meetings.get(partnership.id, ())),
        missions=tuple(
            (phrase("vers %(where)s", where=at.name(way.to_side)), way.missions)
            for way in ways(list(told.missions.get(partnership.id, ())))
        ),
        own=tuple(_total(line for line in lines if str(line[0].side) == at.side)),
        others=tuple(_total(line for line in lines if str(line[0].side) != at.side)),
        unknown_amounts=sum(line.granted is None for line, _ in lines),
        gave_here=tuple(Said(_fact(r), sources.cite(r), r.language) for r in here),
        returns_here=len(here),
        evaluations=tuple(
            Said(phrase("%(title)s : %(state)s", title=e.title or e.code, state=STAGE[e.stage]))
            for e in told.evaluations.get(partnership.id, ())
        ),
    )


def _fact(found: LocalReturn) -> Words:
    return fact_of(ReturnEntry(found.dimension, found.fact or "", value=found.value, unit=found.unit))


def _states(told: Year, partnership: Partnership) -> Iterator[StateOf]:
    every = told.conventions.get(partnership.id, ())
    for text in every:
        yield told_of(partnership, text, every).state


def _total(lines: Iterable[tuple[FinancingLine, str | None]]) -> Iterator[Money]:
    sums: dict[str, Decimal] = {}
    for line, currency in lines:
        if line.granted is not None and currency:
            sums[currency] = sums.get(currency, Decimal(0)) + line.granted
    for currency, amount in sorted(sums.items()):
        yield Money(amount, currency)
