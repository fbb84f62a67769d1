"""What the ledger of a plan adds up to, and what is to be said of it.

An entry is never overwritten by another: a correction or a refund is an entry of its own, and alone may be negative.
Spending is compared with what was granted, and with the convention that covers it where a rule asks for one
(product.md §3 and §4, domain.md §9.11).
"""

import enum
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, TypeVar

from aict.core.errors import Amount, Quoted, Sentence

PLANNED, RECEIVED, SPENT = "tranche_prevue", "versement", "depense"
ASKING = frozenset({"appel", "loi_1_pct", "contrat"})
"""Who makes a convention compulsory: a call, a 1 % law, a funder's contract."""

Label = TypeVar("Label", bound=Hashable)


class Total(Protocol):
    """What entries that are alike add up to."""

    @property
    def kind(self) -> str: ...
    @property
    def year(self) -> int: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def known(self) -> Decimal: ...
    @property
    def counted(self) -> int: ...
    @property
    def unknown(self) -> int: ...


AnyTotal = TypeVar("AnyTotal", bound=Total)


@dataclass(frozen=True, slots=True)
class Figure:
    """A sum in one currency: what is known of it, of how many entries, and how many say no amount."""

    currency: str | None
    known: Decimal
    counted: int
    unknown: int


class Verdict(enum.StrEnum):
    """What a check says."""

    RIGHT = "right"
    WRONG = "wrong"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Check:
    """One question put to a plan, answered with its reason."""

    verdict: Verdict
    sentence: Sentence


def figures(totals: Iterable[Total]) -> tuple[Figure, ...]:
    """One figure a currency, in the order of their codes.

    An unknown amount has no currency: it is counted with the only one there is, else last, by itself.
    """
    found: dict[str | None, list[Total]] = {}
    for total in totals:
        found.setdefault(total.currency, []).append(total)
    if len(found) == 2 and None in found:
        (only,) = found.keys() - {None}
        found[only] += found.pop(None)
    return tuple(
        _figure(currency, found[currency]) for currency in sorted(found, key=lambda c: c or "\uffff")
    )


def _figure(currency: str | None, totals: Sequence[Total]) -> Figure:
    return Figure(
        currency,
        sum((total.known for total in totals), Decimal(0)),
        sum(total.counted for total in totals),
        sum(total.unknown for total in totals),
    )


def figures_by(
    totals: Iterable[AnyTotal], label: Callable[[AnyTotal], Label]
) -> Mapping[Label, tuple[Figure, ...]]:
    """The figures of each label, in the order in which the labels are met."""
    found: dict[Label, list[AnyTotal]] = {}
    for total in totals:
        found.setdefault(label(total), []).append(total)
    return {name: figures(rows) for name, rows in found.items()}


def spent_against_granted(
    spent: Sequence[Figure], granted: Decimal | None, unknown: int, currency: str | None
) -> Check:
    """Whether more was spent than granted, in the one currency of the plan.

    `granted` is what is known of the grants and `unknown` how many lines say no amount: more than all that is
    known is certainly more only when nothing is unknown.
    """
    if not spent:
        return Check(Verdict.CANNOT_TELL, Sentence("Aucune dépense n’est inscrite."))
    others = [figure for figure in spent if figure.currency != currency and figure.counted]
    if currency is None or others or granted is None:
        return Check(
            Verdict.CANNOT_TELL,
            Sentence(
                "Dépenses et accords ne se comparent pas : ils ne sont pas connus dans une même monnaie."
            ),
        )
    known = sum((figure.known for figure in spent), Decimal(0))
    places = {"spent": Amount(known, currency), "granted": Amount(granted, currency)}
    if known > granted and unknown:
        return Check(
            Verdict.CANNOT_TELL,
            Sentence(
                "Dépensé %(spent)s, accordé connu %(granted)s ; des montants accordés sont inconnus : %(n)s.",
                n=unknown,
                **places,
            ),
        )
    if known > granted:
        over = Amount(known - granted, currency)
        return Check(
            Verdict.WRONG,
            Sentence(
                "Dépensé au-delà de l’accordé de %(over)s : dépensé %(spent)s, accordé %(granted)s.",
                over=over,
                **places,
            ),
        )
    if any(figure.unknown for figure in spent):
        return Check(
            Verdict.CANNOT_TELL,
            Sentence(
                "Dépensé connu %(spent)s, accordé %(granted)s ; des dépenses n’ont pas de montant connu.",
                **places,
            ),
        )
    return Check(Verdict.RIGHT, Sentence("Dépensé %(spent)s sur %(granted)s accordés.", **places))


def cover_asked(payers: Sequence[str], uncovered: Sequence[Figure], *, everybody_said: bool) -> Check:
    """Whether spending stands under no convention where a call, a 1 % law or a contract asks for one.

    `payers` are those of the lines that ask; `uncovered` what was spent under no convention; `everybody_said` whether
    each line says if something asks for one.
    """
    spent = [figure for figure in uncovered if figure.counted or figure.unknown]
    if not spent:
        return Check(Verdict.RIGHT, Sentence("Toute dépense inscrite relève d’une convention."))
    amounts = _listed([Amount(figure.known, figure.currency) for figure in spent if figure.counted])
    if payers:
        return Check(
            Verdict.WRONG,
            Sentence(
                "Dépensé hors de toute convention (%(amounts)s), alors que ces financements en demandent une : %(payers)s.",
                amounts=amounts,
                payers=", ".join(payers),
            ),
        )
    if not everybody_said:
        return Check(
            Verdict.CANNOT_TELL,
            Sentence(
                "Dépensé hors de toute convention (%(amounts)s) ; les lignes ne disent pas toutes si une règle en demande une.",
                amounts=amounts,
            ),
        )
    return Check(
        Verdict.RIGHT,
        Sentence(
            "Dépensé hors de toute convention (%(amounts)s) ; aucune règle n’en demande.",
            amounts=amounts,
        ),
    )


def _listed(amounts: Sequence[Amount]) -> Sentence:
    if not amounts:
        return Sentence("montant inconnu")
    said = Sentence("%(amount)s", amount=amounts[0])
    for amount in amounts[1:]:
        said = Sentence("%(others)s, %(amount)s", others=said, amount=amount)
    return said


def spent_after_end(count: int, convention: Quoted, ended: object) -> Check:
    """What was certainly spent after the end of the convention that covers it."""
    if not count:
        return Check(
            Verdict.RIGHT,
            Sentence(
                "Aucune dépense n’est postérieure à la fin de la convention « %(title)s ».", title=convention
            ),
        )
    return Check(
        Verdict.WRONG,
        Sentence(
            "Dépenses postérieures à la fin (%(ended)s) de la convention « %(title)s » : %(n)s.",
            ended=ended,
            title=convention,
            n=count,
        ),
    )
