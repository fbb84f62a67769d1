"""The forms of a shared text: its writing in each language, opened on one revision, and a key-holder's word on one."""

import uuid
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from flask import request
from flask_babel import lazy_gettext as _
from flask_babel.speaklater import LazyString
from werkzeug.datastructures import MultiDict
from wtforms import Field, FieldList, FormField, HiddenField
from wtforms import Form as PlainForm

from aict.core.errors import RuleBroken, Sentence
from aict.core.forms import Choice as Chosen
from aict.core.forms import Form, LongText, NeededAtTimes, carried_fields, read_number, refuse_field
from aict.core.languages import LOCALES, NAMES, reader_language
from aict.core.merging import Choice
from aict.core.reconciling import Conflict, Settled
from aict.core.revisions import Draft, Revision, SharedText, head_of
from aict.core.shapes import ANYTHING, Part, Path
from aict.core.shown import revision_answered
from aict.core.templating import say
from aict.core.versions import IN_WORDS, VERSIONS, Versions

CHOICE, MINE = "settle-", "mine-"
"""In the names of a page that settles: what was chosen at a place, and what its author had written there."""
ASKING = "version-"
"""Begins the act that asks for the fields of another language, before its code."""
LOOK = "look"
"""The act of the key Enter where every other one says something to the other side."""
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
    language = Chosen(_("Langue de l’original"))
    versions_shown = HiddenField()
    """The languages of which the page shows the fields, empty or not."""
    opened_language = ""
    """That of the text it was opened on."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """Where a clash was settled by keeping one's own words, they are the ones written first."""
        super().__init__(**kwargs)
        self.language.offer([(code, NAMES[code]) for code in LOCALES])
        posted = request.method == "POST"
        # What was typed on a page that settles may be taken back on the usual one: as it was typed, unless one's own was chosen.
        self.sent = request.form if posted else carried_fields()
        if not self.settled_number.data:
            return
        for path, typed in self._by_place(MINE):
            field = self.field_at(path)
            choice = self.choices.get(path)
            if field is not None and (choice is not Choice.WRITE if posted else choice is Choice.MINE):
                field.process(MultiDict({field.name: typed}))

    def open_on(self, text: SharedText | None, draft: Draft | None = None) -> None:
        """Opened now, unless what a session that expired had typed says on what it was."""
        opened = draft or (head_of(text) if text else None)
        self.opened_language = opened.language if opened else reader_language()
        self.language.data = self.language.data or self.opened_language
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
        return {path: Choice(chosen) for path, chosen in self._by_place(CHOICE) if chosen in set(Choice)}

    def _by_place(self, prefix: str) -> Iterator[tuple[Path, str]]:
        for name, value in self.sent.items():
            if name.startswith(prefix):
                yield tuple(name.removeprefix(prefix).split("/")), value

    @property
    def asked_version(self) -> str | None:
        """The language of which the fields are asked for, by the button that only shows them."""
        act = request.form.get("act", "")
        asked = act.removeprefix(ASKING) if act.startswith(ASKING) else None
        return asked if asked in LOCALES else None

    @property
    def is_looked_at(self) -> bool:
        """Whether what was sent is only to be shown again."""
        return self.asked_version is not None or request.form.get("act") == LOOK

    @property
    def other_languages(self) -> list[str]:
        """The languages beside the original of which the page shows the fields: asked for, or written in already."""
        asked = {request.args.get("version"), self.asked_version, *(self.versions_shown.data or "").split()}
        others = [code for code in LOCALES if code != self.opened_language]
        return [code for code in others if code in asked or self._says_something_in(code)]

    def _says_something_in(self, language: str) -> bool:
        return any(value and f"{VERSIONS}-{language}-" in name for name, value in _inputs_of(self))

    def accepted(self) -> bool:
        """Whether every field is right; the original is in one language, and no version is in the same."""
        right = super().accepted()
        language = self.language.data
        if right and language != self.opened_language and self._says_something_in(language):
            taken = Sentence(
                "Ce texte a déjà une version en %(language)s : videz-la d’abord.", language=IN_WORDS[language]
            )
            refuse_field(self.language, RuleBroken(taken))
            return False
        return right

    def written_in(self, versions: FormField) -> Versions:  # type: ignore[type-arg]  # generic in its types only
        """What fields that say something again hold, in the languages that are not the original's."""
        found = {
            part.short_name: {name: words for name, words in part.form.data.items() if words}
            for part in versions.form
        }
        return {code: said for code, said in found.items() if said and code != self.language.data}

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
        self.language.data, self.opened_language = posted.language.data, posted.opened_language
        self.once.data, self.draft_version.data = posted.once.data, posted.draft_version.data
        self.base_number.data = str(conflict.base_number)
        self.settled_number.data = str(conflict.base_number if conflict.of_draft else conflict.number)
        self.settled_draft.data = (
            str(conflict.number) if conflict.of_draft else posted.settled_draft.data or ""
        )

    def inputs(self, besides: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Everything that is written in it by name, to be sent again from another page, `besides` some fields."""
        left_out = {*_MACHINERY, *besides}
        for name, value in _inputs_of(self):
            if name not in left_out and (value or VERSIONS not in name.split("-")):
                yield name, value


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


def said_again(**fields: Any) -> FormField:  # type: ignore[type-arg]  # noqa: ANN401 (fields that no form has bound yet)
    """The same fields once more for each language of the site; none of them has to be filled."""
    languages: dict[str, Any] = {
        code: FormField(type("Version", (PlainForm,), {name: _again(f, code) for name, f in fields.items()}))
        for code in LOCALES
    }
    return FormField(type("OtherLanguages", (PlainForm,), languages))


def _again(field: Any, language: str) -> Any:  # noqa: ANN401 (fields that no form has bound yet)
    label, *others = field.args
    label = _("%(field)s – en %(language)s", field=label, language=LazyString(say, IN_WORDS[language]))
    limits = {name: value for name, value in field.kwargs.items() if name != "validators"}
    return field.field_class(label, *others, **limits)


class WordForm(Form):
    """Agreement or objection to the revision that was read: hidden, the proof that it was shown to who answers."""

    shown = HiddenField()
    reason = LongText(_("Motif de l’objection"), longest=4000, validators=[NeededAtTimes()])

    def revision_read(self, text: SharedText, person_id: uuid.UUID) -> Revision:
        """The revision of the text that this person was shown, when it is the newest. Raises `RuleBroken`, `Conflict`."""
        return revision_answered(text, self.shown.data or "", person_id)
