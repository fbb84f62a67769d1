"""The financing plan and funder report: each project's plan, who paid what and when, what was spent against it, what to check."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from sqlalchemy.orm import Session

from aict.cofinancing.queries import projects_of
from aict.cofinancing.rules import plan_of
from aict.core import clock
from aict.core.errors import Sentence
from aict.reporting.blocks import (
    Day,
    FinancingBlock,
    FrontPage,
    KeyFigure,
    LedgerBlock,
    Money,
    ReportHead,
    Row,
    Said,
    Sum,
    phrase,
)
from aict.reporting.conventions import convention_blocks
from aict.reporting.document import Document
from aict.reporting.financing import financing_blocks
from aict.reporting.ledgers import Ledgers, relation_rows
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

TITLE = Sentence("Plan de financement et compte rendu aux financeurs")


def funding(session: Session, at: Viewpoint) -> Document:
    """Head and blocks of the report, every project one after the other."""
    sources = Sources(session)
    projects = projects_of(session, at.partnership.id)
    plans = financing_blocks(session, at, sources)
    ledgers = Ledgers(session, at, projects, sources)
    told = [
        (replace(plan, checks=(*plan.checks, *ledgers.checks(project))), ledgers.block(project))
        for plan, project in zip(plans, projects, strict=True)
    ]
    blocks = {
        "brief": _brief(
            [plan for plan, _ in told],
            [ledger for _, ledger in told],
            [plan_of(project).balance for project in projects],
        ),
        "plans": tuple(told),
        "costs": relation_rows(session, at),
        "conventions": convention_blocks(session, at, sources),
        "sources": sources.listed(),
    }
    front = FrontPage(figures=_figures([plan for plan, _ in told], [ledger for _, ledger in told]))
    return Document(_head(at, invented=sources.invented), front, blocks)


def _head(at: Viewpoint, *, invented: bool) -> ReportHead:
    return ReportHead(
        title=TITLE,
        partnership=at.partnership.title,
        code=at.partnership.code,
        members=at.members(),
        generated_on=clock.today().isoformat(),
        since=(),
        invented=invented,
    )


def _figures(plans: Sequence[FinancingBlock], ledgers: Sequence[LedgerBlock]) -> tuple[KeyFigure, ...]:
    silent = sum(plan.unknown_amounts for plan in plans)
    note = (
        phrase("montant inconnu : %(n)s ligne", "montant inconnu : %(n)s lignes", n=silent)
        if silent
        else None
    )
    return (
        KeyFigure(phrase("Budget annoncé"), _only([_money(plan.announced) for plan in plans])),
        KeyFigure(phrase("Accordé connu"), _only([_money(plan.granted) for plan in plans]), note),
        KeyFigure(phrase("Reçu"), _only([ledger.received for ledger in ledgers])),
        KeyFigure(phrase("Dépensé"), _only([ledger.spent for ledger in ledgers])),
    )


def _money(money: Money | None) -> Sum:
    return Sum((money,)) if money else Sum()


def _only(sums: Sequence[Sum]) -> Money | None:
    """What is known of all, when it is in one currency."""
    known = [money for one in sums for money in one.amounts]
    currencies = {money.currency for money in known}
    if len(currencies) != 1:
        return None
    return Money(sum((money.amount for money in known), Decimal(0)), currencies.pop())


def _untold(plans: Sequence[FinancingBlock], balances: Sequence[Sentence]) -> Iterator[Said]:
    """What nobody can say; of budgets, whose it is: the row above says why."""
    open_budgets = [plan.project for plan in plans if plan.gap is None]
    if open_budgets:
        yield Said(phrase("Si le budget est couvert : %(projects)s", projects=", ".join(open_budgets)))
    said = set(map(str, balances))
    for plan in plans:
        for check in plan.checks:
            if check.passed is None and str(check.words) not in said:
                yield Said(check.words, check.source)


def _brief(
    plans: Sequence[FinancingBlock], ledgers: Sequence[LedgerBlock], balances: Sequence[Sentence]
) -> tuple[Row, ...]:
    covered = tuple(
        Said(phrase("%(project)s : %(balance)s", project=plan.project, balance=balance), plan.source)
        for plan, balance in zip(plans, balances, strict=True)
    )
    wrong = tuple(
        Said(check.words, check.source) for plan in plans for check in plan.checks if check.passed is False
    )
    open_ = tuple(_untold(plans, balances))
    due = tuple(
        Said(
            phrase(
                "%(payer)s : compte rendu attendu, tranche du %(date)s", payer=one.payer, date=Day(one.date)
            ),
            one.source,
        )
        for ledger in ledgers
        for one in ledger.instalments
        if one.report_due and not one.report_filed
    )
    return (
        Row(phrase("Le budget est-il couvert ?"), covered, phrase("Aucun projet n’est inscrit.")),
        Row(phrase("Ce qui ne va pas"), wrong, phrase("Aucun écart n’est constaté.")),
        Row(phrase("Ce qu’on ne peut pas dire"), open_, phrase("Rien : tout ce qu’il faut est connu.")),
        Row(phrase("Ce que des financeurs attendent"), due, phrase("Aucun compte rendu dû n’est inscrit.")),
    )
