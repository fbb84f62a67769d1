"""How the list of calls is searched, filtered, sorted and taken away."""

from collections.abc import Callable, Sequence

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Cell, Column, Filter, Listing, holds_words
from aict.funders.models import Call, CallKind
from aict.funders.words import CALL_KIND, CERTAINTY


def call_listing(calls: Sequence[Call], language: str) -> Listing[Call]:
    """Calls by year, by what they are and by funder."""
    years = [(str(year), str(year)) for year in dict.fromkeys(call.year for call in calls if call.year)]
    funders = sorted({call.funder for call in calls}, key=fold)
    kinds = [(kind.value, words) for kind, words in CALL_KIND.items()]
    return Listing(
        columns=(
            Column(
                "name",
                Sentence("Appel ou dispositif"),
                lambda c: c.title(language),
                lambda c: fold(c.title(language)),
            ),
            Column("kind", Sentence("Ce que c’est"), lambda c: CALL_KIND[c.kind], lambda c: c.kind),
            Column(
                "year", Sentence("Année"), lambda c: c.year and str(c.year), lambda c: c.year, shown=False
            ),
            Column("funder", Sentence("Bailleur"), lambda c: c.funder, lambda c: fold(c.funder)),
            Column("opens_on", Sentence("Ouverture"), _when("opens_on"), lambda c: c.opens_on),
            Column("closes_on", Sentence("Clôture"), _when("closes_on"), lambda c: c.closes_on),
            Column(
                "rules",
                Sentence("Règles"),
                lambda c: len(standing(c)),
                lambda c: len(standing(c)),
                number=True,
            ),
            Column(
                "certainty",
                Sentence("Certitude de la source"),
                lambda c: CERTAINTY[c.certainty],
                lambda c: c.certainty,
            ),
        ),
        first="",
        filters=(
            Filter("kind", Sentence("Ce que c’est"), kinds, lambda value: lambda call: call.kind == value),
            Filter("year", Sentence("Année"), years, lambda value: lambda call: str(call.year) == value),
            Filter(
                "funder",
                Sentence("Bailleur"),
                [(f, f) for f in funders],
                lambda value: lambda call: call.funder == value,
            ),
        ),
        search=holds_words(
            lambda call: (call.name_fr, call.name_en, call.funder, call.note_fr, *call.payers)
        ),
    )


def _when(name: str) -> Callable[[Call], Cell]:
    """A date of a call; a scheme that stands has none to be unknown."""

    def value(call: Call) -> Cell:
        day: PartialDate | None = getattr(call, name)
        return Sentence("sans objet") if call.kind is CallKind.SCHEME else day

    return value


def standing(call: Call) -> list[object]:
    """Its rules that are not withdrawn."""
    return [rule for rule in call.rules if not rule.withdrawn]
