"""What was written on an older revision, or beside a colleague's draft, brought together with what stands now."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from aict.core.errors import Overtaken, Sentence
from aict.core.merging import UNKNOWN, Choice, Clash, Content, Unknown, merge
from aict.core.revisions import Revision, SharedText, draft_of, head_of, revision_of
from aict.core.shapes import Part, Path


@dataclass(frozen=True, slots=True)
class Settled:
    """How somebody settled the clashes that were shown: with which revision or colleague's draft, and each choice."""

    number: int
    draft_version: int
    choices: Mapping[Path, Choice]


@dataclass(frozen=True, slots=True)
class Parents:
    """What a saved text comes from: the revision it was written on, the one it was brought together with."""

    base: int
    merged: int | None
    seen: bool
    """Whether its author was shown everything in it."""


class Conflict(Overtaken):
    """Someone else's text came first: `theirs` is what stands now, `mine` what was to be saved."""

    def __init__(
        self,
        *,
        theirs: Content,
        mine: Content,
        number: int,
        base: Content | Unknown = UNKNOWN,
        base_number: int = 0,
        of_draft: bool = False,
        clashes: tuple[Clash, ...] = (),
    ) -> None:
        """`number` is that of the newest revision, or the version of the own draft; `base` what both come from."""
        super().__init__(
            Sentence(
                "Quelqu’un a enregistré une autre version pendant que vous écriviez. "
                "Rien n’est perdu : les deux textes sont ci-dessous."
            )
        )
        self.theirs = theirs
        self.mine = mine
        self.number = number
        self.base = base
        self.base_number = base_number
        self.of_draft = of_draft
        self.clashes = clashes


def revision_read(text: SharedText, number: int) -> Revision:
    """The newest revision, when it is the one that was read; `Conflict` otherwise: nobody agrees unseen."""
    newest = head_of(text)
    if newest is None or newest.number != number:
        read = revision_of(text, number)
        raise Conflict(theirs=_head_content(text), mine=read.content if read else {}, number=text.standing)
    return newest


def _head_content(text: SharedText) -> Content:
    newest = head_of(text)
    return newest.content if newest else {}


def hold(session: Session, text: SharedText) -> None:
    """Keep others waiting until the end of the transaction, and see what they have written before."""
    if inspect(text).persistent:
        session.refresh(text, ["head"], with_for_update=True)
        session.refresh(text, ["revisions", "drafts"])


@dataclass(frozen=True, slots=True)
class Written:
    """What a form brings, and what it was opened on."""

    content: Content
    base_number: int
    draft_version: int | None
    party: str | None
    shape: Part
    settled: Settled | None


def reconciled(text: SharedText, written: Written) -> tuple[Content, Parents]:
    """What a form brings together with all that came since it was opened, and where that comes from.

    Raises `Conflict` with what clashes and is not settled yet.
    """
    # The revisions first: who is shown a colleague's draft has then seen the newest revision.
    content, base, settled = written.content, written.base_number, written.settled
    parents = Parents(base if revision_of(text, base) else 0, None, seen=True)
    if settled is not None and settled.number != base and revision_of(text, settled.number):
        content = _merged(text, written, content, (base, settled.number), settled.choices)
        base = settled.number
        parents = Parents(parents.base, base, seen=True)
    # Where every revision was taken back, nothing came in between: what was written stands as it was written.
    if base != text.standing and (text.standing or revision_of(text, base) is None):
        merged = _merged(text, written, content, (base, text.standing), {})
        parents = Parents(base if revision_of(text, base) else 0, text.standing, seen=merged == content)
        content = merged
    if draft_of(text, written.party) is None and parents.merged is not None:
        # A colleague proposed the draft that both were writing: it is in what came in between.
        return content, parents
    return _beside_colleagues(text, written, content), parents


def _merged(
    text: SharedText,
    written: Written,
    mine: Content,
    numbers: tuple[int, int],
    choices: Mapping[Path, Choice],
) -> Content:
    written_on, newer = (revision_of(text, number) for number in numbers)
    base: Content | Unknown = written_on.content if written_on else UNKNOWN if numbers[0] else {}
    theirs = newer.content if newer else {}
    found = merge(written.shape, base=base, theirs=theirs, mine=mine, choices=choices)
    if found.clashes:
        raise Conflict(
            theirs=theirs,
            mine=mine,
            number=numbers[1],
            base=base,
            base_number=numbers[0],
            clashes=found.clashes,
        )
    return found.content


def _beside_colleagues(text: SharedText, written: Written, mine: Content) -> Content:
    """What stays of it beside a draft that a colleague saved meanwhile: nobody kept what both come from."""
    draft, settled = draft_of(text, written.party), written.settled
    version = draft.version if draft else 0
    if written.draft_version in {None, version}:
        return mine
    theirs = draft.content if draft else _head_content(text)
    choices = settled.choices if settled and settled.draft_version == version else {}
    found = merge(written.shape, base=UNKNOWN, theirs=theirs, mine=mine, choices=choices)
    if found.clashes:
        raise Conflict(
            theirs=theirs,
            mine=mine,
            number=version,
            base_number=text.standing,
            of_draft=True,
            clashes=found.clashes,
        )
    return found.content
