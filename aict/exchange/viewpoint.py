"""Sides as a file says them (ours, the partner's) and as the database keeps them (letters)."""

from dataclasses import dataclass

SIDES = "abcd"
OWN = "notre"
_OTHERS = ("partenaire", "partenaire_b", "partenaire_c")


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """From which side a partnership is told: `notre` is that side, the others follow in letter order."""

    own: str = "a"

    @property
    def others(self) -> list[str]:
        """Letters of the other sides, in order."""
        return [side for side in SIDES if side != self.own]

    @property
    def partner(self) -> str:
        """The letter of `partenaire` and of `la_bas`."""
        return self.others[0]

    @property
    def words(self) -> dict[str, str]:
        """Word of the workbook → letter."""
        return {OWN: self.own, **dict(zip(_OTHERS, self.others, strict=True))}

    def word(self, side: str) -> str:
        """The word of the workbook for a letter."""
        return next(word for word, letter in self.words.items() if letter == side)
