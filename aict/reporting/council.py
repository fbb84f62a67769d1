"""The annual report of all partnerships to the council of one organisation: a page alone, then a block a partnership.

It tells the partnerships in which the organisation holds a key. Money is asked and granted as lines of the year say, paid as
ledgers say; an amount that no source gives is counted apart, and unknown is printed as unknown (product.md §10).
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy.orm import Session

from aict.activities.rules import ways
from aict.cofinancing.models import FinancingLine
from aict.cofinancing.queries import lines_of
from aict.conventions.rules import State, StateOf
from aict.conventions.told import told_of
from aict.core import clock
from aict.core.charts import Tone
from aict.core.errors import Sentence
from aict.core.money import currency_of
from aict.evaluations.words import STAGE
from aict.local_return.models import LocalReturn
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership, Territory
from aict.reference.queries import current_rates
from aict.reference.rules import REFERENCE
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
from aict.reporting.council_facts import Year, year_of
from aict.reporting.council_money import (
    Amounts,
    Purse,
    amounts_in,
    money,
    money_block,
    rates_used,
    unconverted,
)
from aict.reporting.document import Document
from aict.reporting.front import fact_of, few
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

SLUG = "council"
TITLE = Sentence("Rapport annuel au conseil")
MOST = 5
"""Statements of one row of the first page."""


OWN, OTHERS = phrase("Notre côté"), phrase("Les autres")


def council_report(session: Session, organisation: Organisation, year: int) -> Document:
    """Head, first page and one block for each partnership in which the organisation holds a key."""
    told = year_of(session, organisation, year)
    sources = Sources(session)
    sources.expect(told.facts())
    purse = Purse(year, currency_of(organisation.country) or REFERENCE, current_rates(session))
    blocks = [_block(told, partnership, purse, sources) for partnership in told.partnerships]
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
    paid = [purse.turned(amounts_in(_every(told, is_own=is_own), year).paid) for is_own in (True, False)]
    said = {
        "brief": _rows(told, blocks, purse),
        "year": year,
        "partnerships": tuple(blocks),
        "rates": rates_used(paid),
        "sources": sources.listed(),
    }
    return Document(head, front, said)


def _figures(told: Year, blocks: Sequence[CouncilBlock]) -> tuple[KeyFigure, ...]:
    countries = {country for block in blocks for country in block.countries}
    own = amounts_in(_every(told, is_own=True), told.year)
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


def _money_figure(own: Amounts) -> KeyFigure:
    label, known, unknown = phrase("Accordé par notre côté"), money(own.granted), own.unknown
    if not known and not unknown:
        return KeyFigure(label, None, phrase("aucune ligne de financement de cette année"))
    note = phrase("%(n)s montant inconnu", "%(n)s montants inconnus", n=unknown) if unknown else None
    if len(known) == 1:
        return KeyFigure(label, known[0], note)
    return KeyFigure(label, None, phrase("en %(n)s monnaies", n=len(known)) if known else note)


def _rows(told: Year, blocks: Sequence[CouncilBlock], purse: Purse) -> tuple[Row, ...]:
    nothing = phrase("Rien n’est enregistré à ce sujet.")
    secure = [Said(phrase("%(who)s : %(what)s", who=b.title, what=b.missing)) for b in blocks if b.missing]
    return (
        Row(phrase("Avec qui"), few([Said(phrase("%(who)s – convention : %(state)s", who=b.title, state=b.state)) for b in blocks], MOST), phrase("Aucun partenariat n’est enregistré.")),
        Row(phrase("Ce qui s’est passé dans l’année"), tuple(_happened(told)), nothing),
        Row(phrase("Ce que cela a coûté, et qui a payé"), tuple(_cost(told, purse)), phrase("Aucune ligne de financement ni aucun versement n’est de cette année.")),
        Row(phrase("Ce que cela nous a donné"), few([said for b in blocks for said in b.gave_here], MOST), phrase("Aucun fait n’est constaté cette année.")),
        Row(phrase("Ce qui a été évalué"), few([said for b in blocks for said in b.evaluations], MOST), phrase("Aucune évaluation cette année.")),
        Row(phrase("Ce qui manque"), few(secure, MOST), phrase("Rien ne manque d’après le registre.")),
        *(Row(phrase("Aussi"), said, nothing) for said in [_associated(told)] if said),
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


def _cost(told: Year, purse: Purse) -> Iterator[Said]:
    sides = [(who, amounts_in(_every(told, is_own=who is OWN), told.year)) for who in (OWN, OTHERS)]
    for who, amounts in sides:
        for one in money(amounts.granted):
            yield Said(phrase("%(who)s, accordé : %(amount)s", who=who, amount=one))
        if amounts.unknown:
            unknown = phrase("%(n)s montant inconnu", "%(n)s montants inconnus", n=amounts.unknown)
            yield Said(phrase("%(who)s, accordé : %(amount)s", who=who, amount=unknown))
    for who, amounts in sides:
        yield from _paid(who, amounts, purse)


def _paid(who: Words, amounts: Amounts, purse: Purse) -> Iterator[Said]:
    turned = purse.turned(amounts.paid)
    if turned and turned.total is not None:
        total = Money(turned.total, turned.currency)
        yield Said(phrase("%(who)s, versé dans l’année : %(amount)s, converti", who=who, amount=total))
    for one in () if turned else money(amounts.paid):
        yield Said(phrase("%(who)s, versé dans l’année : %(amount)s", who=who, amount=one))
    for words in unconverted(turned):
        yield Said(phrase("%(who)s, versé dans l’année : %(amount)s", who=who, amount=words))


def _every(told: Year, *, is_own: bool) -> list[FinancingLine]:
    return [line for p in told.partnerships for line in _lines(told, p, is_own=is_own)]


def _lines(told: Year, partnership: Partnership, *, is_own: bool) -> list[FinancingLine]:
    """The lines of the own side, or of all others, whatever their year."""
    side, projects = _side(told, partnership), told.projects.get(partnership.id, ())
    every = [line for project in projects for line in lines_of(project)]
    return [line for line in every if (str(line.side) == side) is is_own]


def _side(told: Year, partnership: Partnership) -> str:
    own = [m for m in partnership.members if m.organisation_id == told.organisation.id and m.is_present]
    return min(own, key=lambda m: (not m.holds_key, m.side)).side


def _block(told: Year, partnership: Partnership, purse: Purse, sources: Sources) -> CouncilBlock:
    at = Viewpoint(partnership, _side(told, partnership))
    states = list(_states(told, partnership))
    spoken = next(
        (state for state in states if state.state is State.IN_FORCE), states[-1] if states else None
    )
    others = [side for side in at.sides if side != at.side]
    here = [r for r in told.returns.get(partnership.id, ()) if r.territory in {at.side, Territory.BOTH}]
    own, rest = (_lines(told, partnership, is_own=is_own) for is_own in (True, False))
    return CouncilBlock(
        title=partnership.title,
        code=partnership.code,
        partners=tuple(at.name(side) for side in others),
        countries=tuple(sorted({m.organisation.country for m in partnership.members if m.side in others})),
        state=spoken.label if spoken else phrase("aucune convention enregistrée"),
        reason=spoken.why if spoken else None,
        missing=spoken.missing if spoken else phrase("une convention, ou de quoi dire qu’il n’y en a pas"),
        in_force=sum(state.state is State.IN_FORCE for state in states),
        objectives=told.agreed.get(partnership.id, 0),
        actions=len(told.actions.get(partnership.id, ())),
        meetings=len(told.meetings.get(partnership.id, ())),
        missions=tuple(
            (phrase("vers %(where)s", where=at.name(way.to_side)), way.missions)
            for way in ways(list(told.missions.get(partnership.id, ())))
        ),
        money=(money_block(OWN, own, purse, sources), money_block(OTHERS, rest, purse, sources)),
        unknown_amounts=amounts_in([*own, *rest], told.year).unknown,
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
