"""What may not be said of a financing line; only what is certainly wrong is refused."""

from decimal import Decimal

from aict.core.errors import RuleBroken, Sentence

_WHOLE = Decimal(100)


def check_share(percent: Decimal | None) -> None:
    """A share of a plan is between nothing and the whole."""
    if percent is not None and not 0 <= percent <= _WHOLE:
        raise RuleBroken(Sentence("Une part est comprise entre 0 et 100 %."), field="share_percent")


def check_rate(rate: Decimal | None) -> None:
    """A rate of exchange is above zero."""
    if rate is not None and rate <= 0:
        raise RuleBroken(Sentence("Un taux de change est plus grand que zéro."), field="rate")


def check_nothing_stands_on(lines: int) -> None:
    """A project goes after its lines: taken away with them, money would vanish from the totals unseen."""
    if lines:
        raise RuleBroken(
            Sentence(
                "Ce projet a encore %(n)s ligne(s) de financement : retirez-les d’abord, puis retirez le projet.",
                n=lines,
            )
        )
