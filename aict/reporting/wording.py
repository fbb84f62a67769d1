"""The pen of a report: words, figures and dates in one language."""

from dataclasses import dataclass
from decimal import Decimal
from gettext import NullTranslations

from aict.core import formats
from aict.core.articles import filled
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Sentence
from aict.reporting.blocks import Day, Money, Percent, Phrase, Versions, Words

_NO_SENTENCE = {"state", "balance"}
"""Places that hold a sentence in the middle of another."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes in `locale`, with the translations of our own sentences. Unknown (None) is written as unknown."""

    locale: str
    translations: NullTranslations

    def say(self, words: Words | None) -> str:
        """Words of a person as they are, ours in the language of the report."""
        if words is None:
            return self.unknown
        if isinstance(words, Sentence):
            return words.filled(self.translations.gettext(words.text), self.figure)
        if isinstance(words, Phrase):
            return self._phrase(words)
        if isinstance(words, Versions):
            return dict(words.texts).get(self.locale, words.texts[0][1])
        return words

    def language(self, words: Words | None, original: str | None) -> str | None:
        """The language in which `say` gives these words of a person; None where nobody said it."""
        if isinstance(words, Versions):
            languages = [language for language, _ in words.texts]
            return self.locale if self.locale in languages else languages[0]
        return original

    def figure(self, value: object) -> str:
        """Any value that a report prints, alone or in the place of a sentence."""
        if isinstance(value, Money):
            value = Amount(value.amount, value.currency)
        if isinstance(value, Amount):
            return formats.amount(value, self.locale)
        if isinstance(value, Percent):
            whole = value.share * 100 % 1 == 0
            return formats.percent(value.share, self.locale, 0 if whole else 1)
        if isinstance(value, Day):
            return self.date(value.iso)
        if isinstance(value, Decimal | int):
            return formats.number(value, self.locale)
        if isinstance(value, PartialDate):
            return formats.partial_date(value, self.locale)
        return self.say(value if isinstance(value, Sentence | Phrase | Versions | None) else str(value))

    def date(self, value: str | None) -> str:
        """A date as precise as it is known."""
        return formats.partial_date(value, self.locale) if value else self.unknown

    def percent(self, share: Decimal | None, digits: int = 1) -> str:
        """A fraction of 1."""
        return formats.percent(share, self.locale, digits) if share is not None else self.unknown

    def country(self, code: str) -> str:
        """Name of a country."""
        return formats.country(code, self.locale)

    def pair(self, name: str, said: str) -> str:
        """A name and what is said of it."""
        return f"{name}{self.translations.gettext(' : ')}{said}"

    @property
    def unknown(self) -> str:
        """What is printed where nobody knows."""
        return self.translations.gettext("inconnu")

    def _phrase(self, phrase: Phrase) -> str:
        text = self.translations.gettext(phrase.text)
        counted = dict(phrase.places).get("n")
        if phrase.plural and isinstance(counted, int):
            text = self.translations.ngettext(phrase.text, phrase.plural, counted)
        return filled(text, {name: self._placed(name, value) for name, value in phrase.places})

    def _placed(self, name: str, value: object) -> str:
        """A state or a balance is said after a colon or a dash, where neither language begins a sentence."""
        said = self.figure(value)
        return said[:1].lower() + said[1:] if name in _NO_SENTENCE else said
