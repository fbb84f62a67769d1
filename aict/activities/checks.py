"""What may not be said of a mission; only what is certainly wrong is refused."""

from aict.core.errors import RuleBroken, Sentence


def check_direction(from_side: str, to_side: str) -> None:
    """A mission goes from one side to another."""
    if from_side == to_side:
        raise RuleBroken(
            Sentence("Une mission va d’un côté vers un autre : choisissez deux côtés différents."),
            field="to_side",
        )


def check_visas(*, asked: int | None, granted: int | None, refused: int | None) -> None:
    """Visas granted and refused are among those asked; those not answered yet are the rest."""
    if asked is None:
        return
    if (granted or 0) + (refused or 0) > asked:
        raise RuleBroken(
            Sentence(
                "Plus de visas obtenus (%(granted)s) et refusés (%(refused)s) que de visas demandés (%(asked)s).",
                granted=granted or 0,
                refused=refused or 0,
                asked=asked,
            ),
            field="visas_asked",
        )
