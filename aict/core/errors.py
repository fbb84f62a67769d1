"""What may go wrong, in the reader's words. Rules import this and the standard library only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from aict.core.articles import filled


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in the place of a sentence: written as the reader's language writes it. `currency` is None when nobody said it."""

    value: Decimal
    currency: str | None

    def __str__(self) -> str:
        """The amount in French."""
        plain = f"{self.value:,.2f}" if self.value % 1 else f"{self.value:,.0f}"
        grouped = plain.replace(",", "\u202f").replace(".", ",")
        return f"{grouped}\u00a0{'€' if self.currency == 'EUR' else self.currency or '?'}"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that somebody wrote, alone or in the place of a sentence: they stay in their language, and a page marks them."""

    words: str
    language: str

    def __str__(self) -> str:
        """The words alone, where nothing can be marked."""
        return self.words


@dataclass(frozen=True, slots=True, init=False)
class Sentence:
    """A sentence for a reader: a French message with named places, translated when it is shown."""

    text: str
    places: tuple[tuple[str, object], ...]

    def __init__(self, text: str, **places: object) -> None:
        """Keep the values as they are: a date or a number is written by the reader's locale."""
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "places", tuple(places.items()))

    @classmethod
    def again(cls, text: str, places: Mapping[str, object]) -> Self:
        """A sentence that was kept elsewhere as its text and its places."""
        return cls(text, **places)

    def filled(self, text: str, write: Callable[[object], str] = str) -> str:
        """Fill a (translated) text with the places of this sentence, each written by `write`."""
        return filled(text, {name: write(value) for name, value in self.places})

    def __str__(self) -> str:
        """The sentence in French."""
        return self.filled(self.text, _in_french)


def _in_french(value: object) -> str:
    return str(value).replace(".", ",") if isinstance(value, Decimal) else str(value)


class AictError(Exception):
    """Anything the product refuses on purpose, with a sentence for the reader."""

    def __init__(self, sentence: Sentence) -> None:
        """Keep the sentence apart, so that it can be translated at the edge."""
        super().__init__(str(sentence))
        self.sentence = sentence


class RuleBroken(AictError):
    """Input that a rule of the domain refuses; answered 422 beside `field`."""

    def __init__(self, sentence: Sentence, *, field: str | None = None) -> None:
        """`field` is the attribute name at fault, None when the whole form is."""
        super().__init__(sentence)
        self.field = field


class Overtaken(AictError):
    """Someone else saved first and the two cannot be merged; answered 409 with both texts."""


class Frozen(AictError):
    """What is frozen or sealed does not change any more; answered 409."""


class NotVisible(AictError):
    """Outside what the reader may see; answered 404, like what does not exist."""

    def __init__(self) -> None:
        """The sentence never says which of the two it is."""
        super().__init__(Sentence("Cette page n’existe pas."))


class NotAllowed(AictError):
    """Visible, but this person may not do it; answered 403 with who may."""


class TooOften(AictError):
    """Asked for more often than it may be; answered 429 with when to try again."""

    def __init__(self, sentence: Sentence, *, seconds: int) -> None:
        """`seconds` until it may be tried again."""
        super().__init__(sentence)
        self.seconds = seconds


class Unavailable(AictError):
    """Something the machine needs does not answer now; answered 503, and nothing is saved."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check has to say, and about which field."""

    sentence: Sentence
    field: str | None = None


def first_or_none(findings: Iterable[Finding]) -> Finding | None:
    """The first finding of a check, None when it has nothing to say."""
    return next(iter(findings), None)
