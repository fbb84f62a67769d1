"""The page that stands alone: the blocks of the proof said again, in few words and large figures."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import overload

from aict.core.charts import Tone
from aict.reporting.blocks import (
    ConventionBlock,
    FinancingBlock,
    FrontPage,
    KeyFigure,
    Money,
    ObjectiveBlock,
    Percent,
    Phrase,
    Quote,
    ReturnBlock,
    ReturnEntry,
    Said,
    SideShare,
    Versions,
    Words,
    Written,
    phrase,
)
from aict.reporting.viewpoint import Viewpoint

MOST_STATEMENTS = 3
MOST_RETURNS = 2
LONGEST = 120
"""Characters of one statement on the first page; the whole of it stands in the proof."""
_SENTENCE_END = re.compile(r"[.!?](?= )")


def front_page(
    at: Viewpoint,
    *,
    objectives: Sequence[ObjectiveBlock],
    financing: Sequence[FinancingBlock],
    conventions: Sequence[ConventionBlock],
    returns: Sequence[ReturnBlock],
) -> FrontPage:
    """What an elected reader reads when they read one page."""
    plan = combined(financing)
    ours, *theirs = returns
    return FrontPage(
        figures=(*_money_figures(plan), *_objective_figures(objectives)),
        wanted=_wanted(objectives),
        standing=(*_standing(objectives), *_conventions(conventions)),
        cost=_cost(plan),
        plan=plan if plan and plan.sides else None,
        gave_here=_gave([ours]),
        gave_there=_gave(theirs),
        here=ours.territory,
        there=", ".join(block.territory for block in theirs),
        # The registry holds no word of a side yet: each is shown as not having spoken.
        voices=tuple(Quote(at.name(side), at.tone(side), None) for side in at.sides),
    )


def combined(blocks: Sequence[FinancingBlock]) -> FinancingBlock | None:
    """All plans as one, for the first page; None when they are in several currencies or say no amount at all."""
    told = [block for block in blocks if block.lines or block.announced]
    currencies = {money.currency for b in told for money in (b.announced, b.granted) if money}
    if len(currencies) != 1:
        return None
    currency = currencies.pop()
    if len(told) == 1:
        return told[0]
    return FinancingBlock(
        project="",
        holder=None,
        starts_on=None,
        ends_on=None,
        announced=_sum([b.announced for b in told], currency),
        granted=_known([b.granted for b in told], currency),
        requested=None,
        paid=None,
        gap=_sum([b.gap for b in told], currency),
        lines=tuple(line for block in told for line in block.lines),
        sides=_summed([side for block in told for side in block.sides]),
        unknown_amounts=sum(block.unknown_amounts for block in told),
        source=told[0].source,
    )


def _known(parts: list[Money | None], currency: str) -> Money | None:
    """Sum of what is known; the lines that say nothing are counted beside it."""
    known = [part.amount for part in parts if part is not None]
    return Money(sum(known, Decimal(0)), currency) if known else None


def _sum(parts: list[Money | None], currency: str) -> Money | None:
    known = [part.amount for part in parts if part is not None]
    return Money(sum(known, Decimal(0)), currency) if len(known) == len(parts) else None


def _summed(sides: list[SideShare]) -> tuple[SideShare, ...]:
    sums: dict[tuple[Words, Tone], Money] = {}
    for side in sides:
        before = sums[side.name, side.tone].amount if (side.name, side.tone) in sums else Decimal(0)
        sums[side.name, side.tone] = Money(before + side.amount.amount, side.amount.currency)
    return tuple(SideShare(name, tone, amount, None) for (name, tone), amount in sums.items())


def _money_figures(plan: FinancingBlock | None) -> tuple[KeyFigure, ...]:
    if plan is None:
        nothing = phrase("aucun montant n’est connu")
        return (KeyFigure(phrase("Financements inscrits"), None, nothing),)
    budget = (
        phrase("sur %(a)s annoncés", a=plan.announced) if plan.announced else phrase("budget annoncé inconnu")
    )
    granted = KeyFigure(phrase("Financements inscrits"), plan.granted, budget, plan.source)
    return (granted, *_gap_figure(plan))


def _gap_figure(plan: FinancingBlock) -> tuple[KeyFigure, ...]:
    if plan.gap is None or not plan.announced or plan.announced.amount <= 0:
        return ()
    share = Percent(abs(plan.gap.amount) / plan.announced.amount)
    note = phrase("%(share)s du budget annoncé", share=share)
    if plan.gap.amount < 0:
        more = Money(-plan.gap.amount, plan.gap.currency)
        return (KeyFigure(phrase("Au-delà du budget annoncé"), more, note, plan.source),)
    return (KeyFigure(phrase("Sans financeur connu"), plan.gap, note, plan.source),)


def _objective_figures(objectives: Sequence[ObjectiveBlock]) -> tuple[KeyFigure, ...]:
    agreed = sum(block.in_force for block in objectives)
    proposed = len(objectives) - agreed
    indicators = [indicator for block in objectives for indicator in block.indicators]
    told = sum(indicator.progress is not None for indicator in indicators)
    return (
        KeyFigure(
            phrase("Objectifs en vigueur"),
            agreed,
            phrase("%(n)s proposé, à accepter", "%(n)s proposés, à accepter", n=proposed)
            if proposed
            else None,
        ),
        KeyFigure(
            phrase("Avancement connu"),
            told,
            phrase("sur %(n)s indicateur", "sur %(n)s indicateurs", n=len(indicators)),
        ),
    )


def _wanted(objectives: Sequence[ObjectiveBlock]) -> tuple[Said, ...]:
    """What is in force first: it is what everybody wanted."""
    ordered = sorted(objectives, key=lambda block: not block.in_force)
    shown = [
        Said(shortened(block.statement), block.source, block.lang) for block in ordered[:MOST_STATEMENTS]
    ]
    hidden = len(objectives) - len(shown)
    more = phrase("et %(n)s autre objectif", "et %(n)s autres objectifs", n=hidden)
    return (*shown, Said(more)) if hidden else tuple(shown)


def _standing(objectives: Sequence[ObjectiveBlock]) -> tuple[Said, ...]:
    if not objectives:
        return ()
    agreed = sum(block.in_force for block in objectives)
    said = phrase("Objectifs acceptés par tous : %(agreed)s sur %(all)s.", agreed=agreed, all=len(objectives))
    if not agreed:
        said = phrase("Aucun objectif n’est encore accepté par tous.")
    indicators = [indicator for block in objectives for indicator in block.indicators]
    told = [i for i in indicators if i.progress is not None]
    progress = [
        Said(
            phrase("%(label)s : %(share)s du chemin.", label=shortened(i.label), share=Percent(i.progress)),
            i.last.source,
        )
        for i in told[:MOST_STATEMENTS]
        if i.progress is not None
    ]
    if not told:
        progress = [
            Said(phrase("L’avancement ne peut pas se dire : aucun indicateur n’a départ, cible et mesure."))
        ]
    return (Said(said), *progress)


def _conventions(conventions: Sequence[ConventionBlock]) -> tuple[Said, ...]:
    if not conventions:
        return (Said(phrase("Aucune convention n’est enregistrée.")),)
    last = conventions[-1]
    said = phrase("%(title)s : %(state)s", title=shortened(last.title), state=last.state)
    return (Said(said, last.source),)


def _cost(plan: FinancingBlock | None) -> tuple[Said, ...]:
    if plan is None or plan.granted is None:
        payers = plan is not None and plan.lines
        return (Said(phrase("Des financeurs sont connus ; aucun montant ne l’est.")),) if payers else ()
    return (Said(_balance(plan.granted, plan), plan.source), *_silent(plan))


def _silent(plan: FinancingBlock) -> tuple[Said, ...]:
    if not plan.unknown_amounts:
        return ()
    minimum = phrase(
        "C’est un minimum : le montant de %(n)s ligne est inconnu.",
        "C’est un minimum : le montant de %(n)s lignes est inconnu.",
        n=plan.unknown_amounts,
    )
    return (Said(minimum),)


def _balance(granted: Money, plan: FinancingBlock) -> Phrase:
    if plan.announced is None:
        return phrase("%(a)s inscrits ; le budget annoncé est inconnu.", a=granted)
    if plan.gap is None or plan.gap.amount <= 0:
        return phrase("%(a)s inscrits sur %(b)s annoncés.", a=granted, b=plan.announced)
    return phrase(
        "%(a)s inscrits sur %(b)s annoncés : %(gap)s n’ont pas de financeur connu.",
        a=granted,
        b=plan.announced,
        gap=plan.gap,
    )


def fact_of(entry: ReturnEntry, longest: int = LONGEST) -> Words:
    """What was found, with its figure."""
    spelled = "".join(entry.fact.split())
    # A figure says more than the sentence that introduces it, unless that sentence says it already.
    if entry.value is None or f"{entry.value:f}" in spelled:
        return shortened(entry.fact, longest)
    fact = shortened(entry.fact, longest)
    if not entry.unit:
        return phrase("%(fact)s : %(value)s", fact=fact, value=entry.value)
    return phrase("%(fact)s : %(value)s %(unit)s", fact=fact, value=entry.value, unit=entry.unit)


def _gave(blocks: Sequence[ReturnBlock]) -> tuple[Said, ...]:
    """The best proven facts; looked for in vain is said, and not assessed is left to the template."""
    entries = [entry for block in blocks for entry in block.entries]
    shown = [Said(fact_of(entry), entry.source, entry.lang) for entry in entries[:MOST_RETURNS]]
    hidden = len(entries) - len(shown)
    if hidden:
        shown.append(Said(phrase("et %(n)s autre fait", "et %(n)s autres faits", n=hidden)))
    if not entries and any(block.none_found for block in blocks):
        shown.append(Said(phrase("Cherché, rien trouvé.")))
    return tuple(shown)


@overload
def shortened(text: str, longest: int = LONGEST) -> str: ...
@overload
def shortened(text: Written, longest: int = LONGEST) -> Written: ...
def shortened(text: Written, longest: int = LONGEST) -> Written:
    """A statement cut at a word, with an ellipsis, when it is too long for the first page."""
    if isinstance(text, Versions):
        return Versions(tuple((language, _cut(words, longest)) for language, words in text.texts))
    return _cut(text, longest)


def _cut(text: str, longest: int) -> str:
    """At the end of a sentence where one ends far enough, else at a word."""
    if len(text) <= longest:
        return text
    whole = list(_SENTENCE_END.finditer(text, longest // 3, longest))
    if whole:
        return text[: whole[-1].end()] + " …"
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def few(said: Sequence[Said], most: int) -> tuple[Said, ...]:
    """The first statements, and how many others the proof holds: no more than `most` lines in all."""
    if len(said) <= most:
        return tuple(said)
    return (*said[: most - 1], Said(phrase("et %(n)s autres, plus loin", n=len(said) - most + 1)))
