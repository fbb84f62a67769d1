"""The article of an authority, or of a date, in a French sentence: "par la Commune de Sfax", "du 5 mars 2014", "en 2019".

A register keeps names bare, as a heading or a table shows them. A sentence that says by whom, of whom or to whom takes the
article of the name's first word; what the name begins with is all that is known, so a name that begins otherwise ("Nantes
Métropole") stays bare. A date has "le" when its day is known, and only then. Only French messages have the words looked for here: in another language nothing changes.
"""

import re
from collections.abc import Mapping
from typing import Final, TypeVar

Text = TypeVar("Text", bound=str)

_FEMININE: Final = (
    "Banque Caisse Chambre Collectivité Commune Communauté Confédération Fédération Fondation Mairie Métropole Mission"
    " Municipalité Préfecture Province Région République Société Ville Wilaya"
)
_MASCULINE: Final = (
    "Cabinet Canton Centre Cercle Comité Comté Conseil Conservatoire Département District Fonds Gouvernement Gouvernorat"
    " Groupement Ministère Réseau Secrétariat Syndicat"
)
_ELIDED: Final = (
    "Agence Agglomération Ambassade Assemblée Association Établissement État Eurométropole Hôpital Institut Office"
    " Organisation Union Université"
)
_PLURAL: Final = "Associations Communes Départements Hospices Municipalités Régions Villes"
ARTICLES: Final[Mapping[str, str]] = {
    word: article
    for article, words in (("la ", _FEMININE), ("le ", _MASCULINE), ("l’", _ELIDED), ("les ", _PLURAL))
    for word in words.split()
}
"""Of each first word of a name."""
_CONTRACTED: Final = {"de le ": "du ", "de les ": "des ", "à le ": "au ", "à les ": "aux "}

_PLACE = re.compile(
    r"(?P<before>\b(?:[dD]e|[àÀ]|[pP]ar|[pP]our|[sS]elon|[aA]vec|[vV]ers|[cC]hez|[eE]ntre|[sS]ans|[qQ]ue|[sS]i|[cC]ontre|[vV]oit"
    r"|[dD]epuis le|[dD]epuis|[lL]e|[dD]u|[aA]u|[eE]n) )?"
    r"%\((?P<name>\w+)\)s"
    r"(?P<after>(?= (?:a|avait|demande|doit|est|était|fait|ne|peut|refuse|répond) | n’| s’))?"
)
_BEGINS = re.compile(r"(?:^|[.!?] )$")
_CLAUSE = re.compile(r"(?:^|[.:;,!?] )$")
_VOWEL = re.compile(r"[AÀÂEÉÈÊIÎOÔUaàâeéèêiîoôu][\w’'-]*[a-zà-ÿ]")

_DAY = re.compile(r"(?:1er|[12]?\d|3[01]) \w+ \d{4}$")
_NO_DAY = re.compile(
    r"(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) )?\d{4}$"
)
_BEFORE_A_DAY: Final = {"de ": "du ", "à ": "au ", "depuis ": "depuis le ", "en ": "le "}
_BEFORE_NO_DAY: Final = {"du ": "de ", "au ": "à ", "depuis le ": "depuis ", "le ": "en "}
_OF_DATES_ONLY: Final = {"le ", "du ", "au ", "en ", "depuis le "}


def with_articles(text: Text, places: Mapping[str, object]) -> tuple[Text, Mapping[str, object]]:
    """A message and what fills it, with the article of each authority that the sentence speaks of.

    Several names in one place ("A, B") each take theirs, and "et" before the last. Values that are no text are left alone.
    """
    if "%(" not in text:
        return text, places
    more: dict[str, object] = {}

    def place(found: re.Match[str]) -> str:
        value = places.get(found["name"])
        if not isinstance(value, str) or not value:
            return found[0]
        if found["before"]:
            return _governed(found["before"], found["name"], value, more)
        before = text[: found.start()]
        article = _article(value)
        if article is None or found["after"] is None or not _CLAUSE.search(before):
            return found[0]
        return (article.capitalize() if _BEGINS.search(before) else article) + found[0]

    changed = type(text)(_PLACE.sub(place, text))
    return changed, {**places, **more} if more else places


def filled(text: Text, places: Mapping[str, object]) -> Text:
    """A message filled with its places, articles included."""
    text, places = with_articles(text, places)
    return type(text)(text % places) if places else text


def _governed(word: str, name: str, value: str, more: dict[str, object]) -> str:
    names = value.split(", ")
    if len(names) == 1 or not all(map(_article, names)):
        return _joined(word, value) + f"%({name})s"
    repeated = word.lower() if word.lower() in {"de ", "à "} else ""
    pieces = []
    for number, one in enumerate(names):
        more[f"{name}_{number}"] = type(value)(one)
        pieces.append(_joined(repeated if number else word, one) + f"%({name}_{number})s")
    return ", ".join(pieces[:-1]) + " et " + pieces[-1]


def _joined(word: str, name: str) -> str:
    """A preposition and the article after it, as French writes the two together."""
    if dated := _dated(word, name):
        return dated
    if word.lower() in _OF_DATES_ONLY:
        return word
    article = _article(name)
    together = word + (article or "")
    if short := _CONTRACTED.get(together.lower()):
        return _cased(short, word)
    if article is None and word.lower() in {"de ", "que "} and _VOWEL.match(name):
        return word[:-2] + "’"
    return together


def _dated(word: str, value: str) -> str | None:
    """What stands before a date: as known as the day, or only as the month or the year; None before anything else."""
    if _DAY.match(value):
        return _cased(_BEFORE_A_DAY.get(word.lower(), word), word)
    if _NO_DAY.match(value):
        short = _cased(_BEFORE_NO_DAY.get(word.lower(), word), word)
        return short[:-2] + "’" if short.lower() == "de " and _VOWEL.match(value) else short
    return None


def _cased(short: str, word: str) -> str:
    return short[:1].upper() + short[1:] if word[:1].isupper() else short


def _article(name: str) -> str | None:
    return ARTICLES.get(re.split(r"[\s(,]", name, maxsplit=1)[0])
