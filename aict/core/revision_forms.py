"""The forms of a shared text: its writing, opened on one revision, and a key-holder's word on one."""

import uuid
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from flask import request
from flask_babel import lazy_gettext as _
from werkzeug.datastructures import MultiDict
from wtforms import Field, FieldList, FormField, HiddenField

from aict.core.forms import Form, LongText, read_number
from aict.core.merging import Choice
from aict.core.revisions import Conflict, Draft, Revision, Settled, SharedText
from aict.core.shapes import ANYTHING, Part, Path
from aict.core.shown import revision_answered

CHOICE, MINE = "settle-", "mine-"
"""In the names of a page that settles: what was chosen at a place, and what its author had written there."""
_MACHINERY = frozenset(
    {"once", "csrf_token", "base_number", "draft_version", "settled_number", "settled_draft"}
)


class RevisionForm(Form):
    """The writing of a shared text: hidden, the revision and the own draft that it was opened on."""

    shape: ClassVar[Part] = ANYTHING
    """What the text is made of."""

    base_number = HiddenField()
    draft_version = HiddenField()
    settled_number = HiddenField()
    settled_draft = HiddenField()

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """Where a clash was settled by keeping one's own words, they are the ones written first."""
        super().__init__(**kwargs)
        if request.method != "POST" or not self.settled_number.data:
            return
        for path, typed in _by_place(MINE):
            field = self.field_at(path)
            if field is not None and self.choices.get(path) is not Choice.WRITE:
                field.process(MultiDict({field.name: typed}))

    def open_on(self, text: SharedText | None, draft: Draft | None = None) -> None:
        """Opened now, unless what a session that expired had typed says on what it was."""
        if request.method == "GET" and not self.base_number.data:
            self.base_number.data = str(draft.base_number if draft else text.standing if text else 0)
            self.draft_version.data = str(draft.version if draft else 0)

    @property
    def opened_on(self) -> int:
        """The revision it was opened on."""
        return read_number(self.base_number.data)

    @property
    def opened_on_draft(self) -> int:
        """The version of the own draft it was opened on; 0 when there was none."""
        return read_number(self.draft_version.data)

    @property
    def settled(self) -> Settled | None:
        """What was chosen on a page that settles; None when the form comes from the usual page."""
        if not self.settled_number.data:
            return None
        return Settled(
            read_number(self.settled_number.data), read_number(self.settled_draft.data), self.choices
        )

    @property
    def choices(self) -> dict[Path, Choice]:
        """What was chosen, by place; what is no choice is none."""
        return {path: Choice(chosen) for path, chosen in _by_place(CHOICE) if chosen in set(Choice)}

    def field_at(self, path: Path) -> Field | None:
        """The field in which the words of a place are written; None for what has none, as a removed item."""
        found: Any = self
        for step in path:
            found = _step(found, step)
            if found is None:
                return None
        return None if isinstance(found, FieldList | FormField) else found

    def settle(self, conflict: Conflict, posted: "RevisionForm") -> None:
        """Open it on the text that came first, instead of what was `posted`: what is chosen beside it settles."""
        self.once.data, self.draft_version.data = posted.once.data, posted.draft_version.data
        self.base_number.data = str(conflict.base_number)
        self.settled_number.data = str(conflict.base_number if conflict.of_draft else conflict.number)
        self.settled_draft.data = (
            str(conflict.number) if conflict.of_draft else posted.settled_draft.data or ""
        )

    def inputs(self, besides: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Everything that is written in it by name, to be sent again from another page, `besides` some fields."""
        left_out = {*_MACHINERY, *besides}
        return ((name, value) for name, value in _inputs_of(self) if name not in left_out)


def _by_place(prefix: str) -> Iterator[tuple[Path, str]]:
    for name, value in request.form.items():
        if name.startswith(prefix):
            yield tuple(name.removeprefix(prefix).split("/")), value


def _step(place: Any, step: str) -> Any:  # noqa: ANN401 (a form, or one of its fields)
    if isinstance(place, FieldList):
        return next((entry.form for entry in place.entries if str(entry.form.id.data) == step), None)
    form = place.form if isinstance(place, FormField) else place
    return form._fields.get(step) if hasattr(form, "_fields") else None


def _inputs_of(fields: Iterable[Field]) -> Iterator[tuple[str, str]]:
    for field in fields:
        if isinstance(field, FieldList):
            yield from _inputs_of(field.entries)
        elif isinstance(field, FormField):
            yield from _inputs_of(field.form)
        else:
            written = field._value() if hasattr(field, "_value") else field.data  # noqa: SLF001 (as templates do)
            yield field.name, str(written or "")


class WordForm(Form):
    """Agreement or objection to the revision that was read: hidden, the proof that it was shown to who answers."""

    shown = HiddenField()
    reason = LongText(_("Motif de l’objection"), longest=4000)

    def revision_read(self, text: SharedText, person_id: uuid.UUID) -> Revision:
        """The revision of the text that this person was shown, when it is the newest. Raises `RuleBroken`, `Conflict`."""
        return revision_answered(text, self.shown.data or "", person_id)
