"""Numbers for the sources of a report, given in the order in which they are first used."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.documents.models import Document
from aict.partnerships.models import Fact
from aict.partnerships.opinions import Word, opinions_on
from aict.reporting.blocks import Source, Words, phrase


class Sources:
    """The list that closes a report. Two facts of one source, entered and judged alike, share a number."""

    def __init__(self, session: Session, listed: Collection[Source] = ()) -> None:
        """`listed` are those of the same report that are numbered already."""
        self._session = session
        self._opinions: dict[UUID, tuple[Word, ...]] = {}
        self._listed = {replace(source, number=0): source.number for source in listed}
        self.invented = False
        """Whether any fact cited was made up for the demonstration."""

    def expect(self, facts: Collection[Fact]) -> None:
        """Read what the other sides say of these facts, in one query, before they are cited."""
        self._opinions.update(opinions_on(self._session, facts))

    def cite(self, fact: Fact) -> int:
        """Number of the source of a fact."""
        address = fact.source if _is_address(fact.source) else None
        written = fact.language if fact.source and not address else None
        return self._number(fact, _title(fact.source), address, written)

    def cite_document(self, document: Document) -> int:
        """Number of a document that is itself the source."""
        return self._number(document, document.title, None, document.language)

    def _number(self, fact: Fact, title: Words, address: str | None, lang: str | None) -> int:
        self.invented = self.invented or fact.invented
        source = Source(
            number=0,
            title=title,
            address=address,
            entered_by=_entered_by(fact),
            entered_on=str(PartialDate.of(fact.entered_at)),
            agreed_by=_judged(self._opinions.get(fact.id, ())),
            lang=lang,
        )
        return self._listed.setdefault(source, len(self._listed) + 1)

    def listed(self) -> tuple[Source, ...]:
        """Every source cited so far."""
        return tuple(replace(source, number=number) for source, number in self._listed.items())


def _is_address(source: str | None) -> bool:
    return bool(source) and urlsplit(source or "").scheme in {"http", "https"} and " " not in (source or "")


def _title(source: str | None) -> Words:
    if source is None:
        return phrase("Fait saisi sans source écrite")
    return (urlsplit(source).hostname or source).removeprefix("www.") if _is_address(source) else source


def _entered_by(fact: Fact) -> Words:
    if fact.entered_by is None:
        return phrase("l’exploitant de l’instance (import)")
    return fact.entered_by.organisation.name


def _judged(words: Collection[Word]) -> Words | None:
    """Who confirms and who contests what the fact says now; a word on an older version no longer counts."""
    said: Mapping[bool, list[str]] = {True: [], False: []}
    for word in words:
        if word.is_present:
            said[word.confirms].append(word.confirmation.member.organisation.name)
    confirmed, contested = (", ".join(sorted(said[verdict])) for verdict in (True, False))
    if confirmed and contested:
        return phrase("confirmé par %(a)s, contesté par %(b)s", a=confirmed, b=contested)
    if contested:
        return phrase("contesté par %(b)s", b=contested)
    return phrase("confirmé par %(a)s", a=confirmed) if confirmed else None
