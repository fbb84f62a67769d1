"""Making a measure by counting rows under the keys they bear."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from aict.asymmetry.rules import Measure, Part, Row
from aict.cofinancing.rules import percentages
from aict.core.errors import Sentence

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Titles:
    """What a measure is called and how it is computed."""

    key: str
    label: Sentence
    formula: Sentence


def counted(
    titles: Titles,
    rows: Iterable[tuple[str | None, Row]],
    *,
    keys: Sequence[str],
    vague: int = 0,
    undated: int = 0,
    remarks: tuple[Sentence, ...] = (),
    currency: str | None = None,
) -> Measure:
    """Count rows given with the key they bear; None and `unknown` are counted apart.

    Percentages are of the rows whose key is known; amounts, when the rows have some in one `currency`, are
    added and shared out in the same way. Without any row: not recorded, which is not zero.
    """
    given = list(rows)
    if not given:
        return not_recorded(titles, undated=undated, remarks=remarks)
    known = [(key, row) for key, row in given if key is not None and key != UNKNOWN]
    found: dict[str, list[Row]] = {key: [] for key in keys}
    for key, row in known:
        found.setdefault(key, []).append(row)
    return Measure(
        titles.key,
        titles.label,
        titles.formula,
        _shared_out(found, len(known)),
        total=len(known),
        unknown=len(given) - len(known),
        unknown_rows=tuple(row for key, row in given if key is None or key == UNKNOWN),
        vague=vague,
        undated=undated,
        currency=currency,
        remarks=remarks,
    )


def _shared_out(found: Mapping[str, Sequence[Row]], total: int) -> tuple[Part, ...]:
    counts = {key: Decimal(len(own)) for key, own in found.items()}
    percents = percentages(counts) if total else {}
    amounts = {key: sum_of(own) for key, own in found.items()}
    known = {key: amount for key, amount in amounts.items() if amount is not None}
    by_amount = percentages(known)
    return tuple(
        Part(
            key,
            len(own),
            of_total(len(own), total),
            tuple(own),
            percent=percents.get(key),
            amount=amounts[key],
            amount_percent=by_amount.get(key),
        )
        for key, own in found.items()
    )


def sum_of(rows: Sequence[Row]) -> Decimal | None:
    """The known amounts of rows added; None when none is known, which is not zero."""
    known = [row.amount for row in rows if row.amount is not None]
    return sum(known, Decimal(0)) if known else None


def only_currency(amounts: Iterable[tuple[Decimal | None, str | None]]) -> str | None:
    """The one currency of every known amount; None when there are several, or none: they cannot be added."""
    found = {currency for amount, currency in amounts if amount is not None}
    return found.pop() if len(found) == 1 else None


def measured(
    titles: Titles,
    parts: Sequence[Part],
    *,
    total: int,
    unknown: int = 0,
    unknown_rows: tuple[Row, ...] = (),
    vague: int = 0,
    undated: int = 0,
    remarks: tuple[Sentence, ...] = (),
) -> Measure:
    """A measure whose parts were made elsewhere; nothing counted is "not recorded"."""
    if not total and not unknown:
        return not_recorded(titles, undated=undated, remarks=remarks)
    return Measure(
        titles.key,
        titles.label,
        titles.formula,
        tuple(parts),
        total=total,
        unknown=unknown,
        unknown_rows=unknown_rows,
        vague=vague,
        undated=undated,
        remarks=remarks,
    )


def not_recorded(titles: Titles, *, undated: int = 0, remarks: tuple[Sentence, ...] = ()) -> Measure:
    """A measure that the registry holds nothing for."""
    return Measure(titles.key, titles.label, titles.formula, (), total=None, undated=undated, remarks=remarks)


def of_total(count: int, total: int) -> tuple[Sentence, ...]:
    """`3 sur 7`; of nothing attributed, no share is told."""
    if total == 0:
        return (Sentence("aucun connu"),)
    return (Sentence("%(count)s sur %(total)s", count=count, total=total),)


def said_beside(known: Sentence, silent: int) -> Sentence:
    """A sum of missions, and beside it, not after it, how many do not say that figure: each of several figures has its own."""
    if not silent:
        return known
    return Sentence("%(known)s (missions qui ne le disent pas : %(n)s)", known=known, n=silent)


def rounded(number: Decimal) -> Decimal:
    """A number of one decimal inside a sentence; none when it is whole."""
    short = number.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
    return short.quantize(Decimal(1)) if short % 1 == 0 else short
