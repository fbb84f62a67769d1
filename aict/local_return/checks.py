"""What an entry of the ledger must say, and what it may not."""

from decimal import Decimal

from aict.core.errors import RuleBroken, Sentence


def check_found(*, fact: str | None, value: Decimal | None, unit: str | None) -> None:
    """Something found is said in words; a figure goes with its unit."""
    if not fact:
        raise RuleBroken(Sentence("Dites ce qui a été constaté."), field="fact")
    if value is not None and not unit:
        raise RuleBroken(Sentence("Dites l’unité de ce chiffre : personnes, jours, euros…"), field="unit")
    if unit and value is None:
        raise RuleBroken(
            Sentence("Dites le chiffre qui va avec cette unité, ou laissez-la vide."), field="value"
        )


def check_none_found(*, fact: str | None, value: Decimal | None) -> None:
    """Nothing found needs no words and has no figure; what was looked at goes in the note."""
    if value is not None:
        raise RuleBroken(Sentence("Rien n’a été constaté : il n’y a pas de chiffre à donner."), field="value")
    if fact:
        raise RuleBroken(
            Sentence(
                "Rien n’a été constaté : écrivez dans la note ce qui a été cherché, ou choisissez « constaté »."
            ),
            field="fact",
        )
