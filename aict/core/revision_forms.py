"""The forms of a shared text: its writing, opened on one revision, and a key-holder's word on one."""

from flask import request
from flask_babel import lazy_gettext as _
from wtforms import HiddenField

from aict.core.attempts import Outcome
from aict.core.forms import Form, LongText, read_number
from aict.core.revisions import Conflict, Draft, SharedText


class RevisionForm(Form):
    """The writing of a shared text: hidden, the revision and the own draft that it was opened on."""

    base_number = HiddenField()
    draft_version = HiddenField()

    def open_on(self, text: SharedText | None, draft: Draft | None = None) -> None:
        """Opened now, unless what a session that expired had typed says on what it was."""
        if request.method == "GET" and not self.base_number.data:
            self.base_number.data = str(draft.base_number if draft else text.head if text else 0)
            self.draft_version.data = str(draft.version if draft else 0)

    @property
    def opened_on(self) -> int:
        """The revision it was opened on."""
        return read_number(self.base_number.data)

    @property
    def opened_on_draft(self) -> int:
        """The version of the own draft it was opened on; 0 when there was none."""
        return read_number(self.draft_version.data)

    def settle(self, outcome: Outcome, draft: Draft | None = None) -> Conflict | None:
        """Open it anew on the text that came first and is now shown: saving again settles."""
        conflict = outcome.overtaken
        if not isinstance(conflict, Conflict):
            return None
        number = str(conflict.number)
        if conflict.of_draft:
            self.draft_version.data = number
        else:
            self.base_number.data = number
            if draft is None:
                # A colleague proposed what both were writing: there is no draft any more.
                self.draft_version.data = "0"
        return conflict


class WordForm(Form):
    """Agreement or objection to the revision that was read; its number is hidden."""

    number = HiddenField()
    reason = LongText(_("Motif de l’objection"), longest=4000)

    @property
    def number_read(self) -> int:
        """The revision that was read."""
        return read_number(self.number.data)
