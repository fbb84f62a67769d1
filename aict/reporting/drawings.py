"""Blocks as charts: which figures are drawn, in whose tone, and the sentence that replaces the drawing.

The pages on screen use the same functions. Each returns markup that `core.charts` has already escaped.
"""

from collections import Counter
from decimal import Decimal
from itertools import pairwise

from markupsafe import Markup

from aict.core.charts import (
    Bar,
    BarGroup,
    Point,
    Progress,
    Share,
    Tone,
    Voice,
    bars,
    progress,
    series,
    share_bar,
    voices,
)
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.reporting.blocks import (
    FinancingBlock,
    IndicatorBlock,
    Money,
    QuestionBlock,
    Reading,
    ReturnBlock,
    SideShare,
    Words,
    phrase,
)
from aict.reporting.wording import Pen

_MOST_PAYERS = 10
"""A drawing with more shares than this one can no longer be read."""


def financing_chart(block: FinancingBlock, pen: Pen, width: int = 627) -> Markup:
    """Granted by each payer, and what is missing from the announced budget; empty when no amount is known."""
    whole = _whole(block)
    if whole is None:
        return Markup()
    shares = [_share(name, amount, whole, tone, pen) for name, tone, amount in _payers(block, pen)]
    return _drawn(shares, block, whole, pen, width, dense=False)


def _payers(block: FinancingBlock, pen: Pen) -> list[tuple[str, Tone, Money]]:
    """Each payer and nature with its amount, in the order of the plan; the smallest together when they are many."""
    sums: dict[tuple[str, Tone], Money] = {}
    for line in block.lines:
        if line.granted is not None and line.granted.amount > 0:
            key = (f"{line.payer} – {pen.say(line.nature)}", line.tone)
            before = sums[key].amount if key in sums else Decimal(0)
            sums[key] = Money(before + line.granted.amount, line.granted.currency)
    largest = sorted(sums.values(), key=lambda money: -money.amount)[:_MOST_PAYERS]
    shown = [(name, tone, money) for (name, tone), money in sums.items() if money in largest][:_MOST_PAYERS]
    rest = sum((money.amount for money in sums.values()), Decimal(0)) - sum(
        money.amount for *_, money in shown
    )
    if not rest:
        return shown
    hidden = len(sums) - len(shown)
    name = pen.translations.ngettext("%(n)s autre financeur", "%(n)s autres financeurs", hidden) % {
        "n": hidden
    }
    return [*shown, (name, Tone.NEUTRAL, Money(rest, shown[0][2].currency))]


def sides_chart(block: FinancingBlock, pen: Pen, width: int = 487) -> Markup:
    """The same whole, by side: the drawing of a first page."""
    whole = _whole(block)
    if whole is None or not block.sides:
        return Markup()
    shares = [_share(_brought_by(side, pen), side.amount, whole, side.tone, pen) for side in block.sides]
    return _drawn(shares, block, whole, pen, width, dense=True)


def _brought_by(side: SideShare, pen: Pen) -> str:
    """A side, and what it brings for each of its inhabitants where their number is known."""
    if side.per_inhabitant is None:
        return pen.say(side.name)
    return pen.say(phrase("%(who)s (%(amount)s par habitant)", who=side.name, amount=side.per_inhabitant))


def _drawn(
    shares: list[Share], block: FinancingBlock, whole: Money, pen: Pen, width: int, *, dense: bool
) -> Markup:
    if block.gap and block.gap.amount > 0:
        shares.append(
            _share(pen.translations.gettext("Sans financeur connu"), block.gap, whole, Tone.MISSING, pen)
        )
    if not shares:
        return Markup()
    told = "; ".join(f"{share.name} {share.amount}, {share.percent}" for share in shares)
    return Markup(share_bar(shares, alternative=told, width=width, dense=dense))  # noqa: S704 - escaped by core.charts


def _whole(block: FinancingBlock) -> Money | None:
    """What the shares are shares of: the announced budget, or what is granted when that is more or the only thing known."""
    known = [money for money in (block.announced, block.granted) if money is not None and money.amount > 0]
    return max(known, key=lambda money: money.amount, default=None)


def _share(name: str, part: Money, whole: Money, tone: Tone, pen: Pen) -> Share:
    return Share(name, part.amount, pen.figure(part), pen.percent(part.amount / whole.amount), tone)


def progress_chart(indicator: IndicatorBlock, pen: Pen, width: int = 128) -> Markup:
    """Way done from start to target, without captions: the table around it holds the values."""
    done = float(indicator.progress) if indicator.progress is not None else None
    told = pen.percent(indicator.progress, 0) if done is not None else pen.say(indicator.cannot_tell)
    alternative = pen.translations.gettext("Avancement : %(told)s") % {"told": told}
    return Markup(progress(Progress(done, "", "", ""), alternative=alternative, width=width))  # noqa: S704 - escaped by core.charts


def measurements_chart(indicator: IndicatorBlock, pen: Pen, width: int = 290) -> Markup:
    """Line of the measurements; empty when fewer than two dates have a number, or when two are of one time."""
    known = [
        reading for reading in indicator.measurements if isinstance(reading.value, Decimal) and reading.date
    ]
    dates = [PartialDate.parse(reading.until or reading.date or "") for reading in known]
    if len(known) < 2 or not all(first.is_before(second) for first, second in pairwise(dates)):
        return Markup()
    years_tell = len({day.year for day in dates}) == len(dates)
    points = [_point(r, day, pen, years_tell=years_tell) for r, day in zip(known, dates, strict=True)]
    told = ", ".join(pen.pair(point.when, point.text) for point in points)
    drawn = series(points, alternative=f"{pen.say(indicator.label)}. {told}", width=width)
    return Markup(drawn)  # noqa: S704 - escaped by core.charts


def _point(reading: Reading, day: PartialDate, pen: Pen, *, years_tell: bool) -> Point:
    moment = day.year + (day.earliest.timetuple().tm_yday - 1) / 365
    value = reading.value if isinstance(reading.value, Decimal) else None
    return Point(moment, str(day.year) if years_tell else pen.date(str(day)), value, pen.figure(value))


def answers_chart(question: QuestionBlock, steps: tuple[Words, ...], pen: Pen, width: int = 729) -> Markup:
    """Where each side stands on the four steps."""
    spoken = [
        Voice(answer.side, answer.step, pen.say(answer.said), answer.tone) for answer in question.answers
    ]
    told = "; ".join(pen.pair(answer.side, pen.say(answer.said)) for answer in question.answers)
    gap = gap_words(question.gap, pen) if question.gap else ""
    return Markup(voices([pen.say(step) for step in steps], spoken, gap=gap, alternative=told, width=width))  # noqa: S704 - escaped


def gap_words(gap: int, pen: Pen) -> str:
    """How far apart, in words."""
    return pen.say(Sentence("1 pas d’écart") if gap == 1 else Sentence("%(n)s pas d’écart", n=gap))


def returns_chart(blocks: tuple[ReturnBlock, ...], pen: Pen, width: int = 627) -> Markup:
    """Facts found by dimension and territory; not assessed is said, and is no bar of zero.

    Empty when no dimension has three facts: bars of one say less than the table below them.
    """
    counts = Counter(
        (block.territory, pen.say(entry.dimension)) for block in blocks for entry in block.entries
    )
    if max(counts.values(), default=0) < 3:
        return Markup()
    dimensions = sorted({pen.say(entry.dimension) for block in blocks for entry in block.entries})
    groups = [BarGroup(name, tuple(_count(block, name, pen) for block in blocks)) for name in dimensions]
    told = "; ".join(
        f"{group.name} – " + ", ".join(pen.pair(bar.name, bar.text) for bar in group.bars) for group in groups
    )
    return Markup(bars(groups, alternative=told, width=width, at_least=5)) if groups else Markup()  # noqa: S704 - escaped by core.charts


def _count(block: ReturnBlock, dimension: str, pen: Pen) -> Bar:
    found = sum(pen.say(entry.dimension) == dimension for entry in block.entries)
    if found:
        text = pen.translations.ngettext("%(n)s fait", "%(n)s faits", found) % {"n": found}
        return Bar(block.territory, Decimal(found), text, block.tone)
    if dimension in {pen.say(name) for name in block.none_found}:
        return Bar(block.territory, Decimal(0), pen.translations.gettext("rien trouvé"), block.tone)
    return Bar(block.territory, None, pen.translations.gettext("non évalué"), block.tone)
