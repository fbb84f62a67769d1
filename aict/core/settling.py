"""What the page shows on which somebody settles: each clash, and what came together by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wtforms import Field

from aict.core.forms import Choice as ChoiceField
from aict.core.merging import UNKNOWN, Change, Clash, Content, changes
from aict.core.prose import Piece, differences
from aict.core.reconciling import Conflict
from aict.core.revision_forms import RevisionForm
from aict.core.shapes import Part
from aict.core.spelling import Spelling, Words
from aict.core.versions import language_at


@dataclass(frozen=True, slots=True)
class Difference:
    """A place of which two contents say different things, word by word."""

    label: str
    pieces: list[Piece]
    language: str | None = None
    """That of a version; None for what stands in the original."""


@dataclass(frozen=True, slots=True)
class Clashing:
    """One clash as it is shown: what both come from, what each made of it, and where another text is written."""

    place: str
    label: str
    base: str | None
    """None when nobody kept it."""
    theirs: list[Piece]
    mine: list[Piece]
    kept: str
    """What the own side had written, as its field holds it."""
    field: Field | None
    """None where there is nothing to write, only to choose."""
    control: str
    chosen: str
    """What was chosen already, on a page that was sent too early."""
    together: bool
    """Whether the field proposes what both say, put together."""
    language: str | None
    """That of a version; None for what stands in the original."""


@dataclass(frozen=True, slots=True)
class SettlePage:
    """Everything the page shows and sends."""

    clashes: list[Clashing]
    taken: list[Difference]
    """What the other side changed and that comes in by itself."""
    inputs: list[tuple[str, str]]
    of_draft: bool


def settle_page(form: RevisionForm, conflict: Conflict, words: Words) -> SettlePage:
    """The page on which `form`, which holds what its author wrote, is settled with what came first."""
    known = {} if conflict.base is UNKNOWN else conflict.base
    spelling = Spelling(form.shape, words, (conflict.mine, conflict.theirs, known))
    clashes = [_clashing(form, clash, spelling) for clash in conflict.clashes]
    written = [clash.field.name for clash in clashes if clash.field is not None]
    return SettlePage(
        clashes=clashes,
        taken=[] if conflict.base is UNKNOWN else list(_taken(spelling, conflict, known)),
        inputs=list(form.inputs(besides=written)),
        of_draft=conflict.of_draft,
    )


def _clashing(form: RevisionForm, clash: Clash, spelling: Spelling) -> Clashing:
    base, theirs, mine = (
        spelling.value(clash.path, None if value is UNKNOWN else value)
        for value in (clash.base, clash.theirs, clash.mine)
    )
    unknown = clash.base is UNKNOWN
    field = form.field_at(clash.path)
    kept = dict(form.inputs(())).get(field.name, "") if field is not None else ""
    if field is not None and clash.together is not None:
        field.data = clash.together
    return Clashing(
        place="/".join(clash.path),
        label=spelling.label(clash.path),
        base=None if unknown else base,
        theirs=differences(mine if unknown else base, theirs),
        mine=[Piece("same", mine)] if unknown else differences(base, mine),
        kept=kept,
        field=field,
        control=_control(field),
        chosen=form.choices.get(clash.path, ""),
        together=clash.together is not None,
        language=language_at(clash.path),
    )


def _control(field: Field | None) -> str:
    if field is None:
        return ""
    if isinstance(field, ChoiceField):
        return "choice"
    return "long" if getattr(field, "multiline", False) else "line"


def _taken(spelling: Spelling, conflict: Conflict, base: Content) -> Iterator[Difference]:
    clashing = {clash.path for clash in conflict.clashes}
    found = changes(spelling.shape, base, conflict.theirs)
    yield from differences_of(
        spelling,
        (
            change
            for change in found
            if not any(change.path[:n] in clashing for n in range(len(change.path) + 1))
        ),
    )


def differences_of(spelling: Spelling, found: Iterable[Change]) -> Iterator[Difference]:
    """Each change word by word."""
    for change in found:
        before, after = (spelling.value(change.path, value) for value in (change.before, change.after))
        yield Difference(spelling.label(change.path), differences(before, after), language_at(change.path))


def changed_places(shape: Part, words: Words, before: Content, after: Content) -> list[str]:
    """The names of the places that changed from one content to another."""
    spelling = Spelling(shape, words, (after, before))
    return [spelling.label(change.path) for change in changes(shape, before, after)]
