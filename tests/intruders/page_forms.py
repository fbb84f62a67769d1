"""The forms of a page as a browser would send them: read back from its HTML, nothing known of the program."""

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

Pairs = list[tuple[str, str]]
TYPED, CHOSEN, HIDDEN, FILE = "typed", "chosen", "hidden", "file"
"""What somebody does with a field."""
_UNSENT = frozenset({"submit", "button", "reset", "image"})


@dataclass(slots=True)
class Field:
    """One name in a form: what it holds when the page opens, and what it offers."""

    name: str
    kind: str
    values: list[str] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)


@dataclass(slots=True)
class PageForm:
    """One form, its fields in their order."""

    method: str
    action: str
    multipart: bool
    fields: dict[str, Field] = field(default_factory=dict)
    buttons: Pairs = field(default_factory=list)

    def pairs(self) -> Pairs:
        """What is sent when nothing is touched and the first button pressed."""
        held = [(f.name, value) for f in self.fields.values() if f.kind != FILE for value in f.values]
        return [*held, *self.buttons[:1]]

    def at(self, path: str) -> "PageForm":
        """The same form with the address that an empty one means."""
        return self if self.action else replace(self, action=path)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[PageForm] = []
        self._form: PageForm | None = None
        self._select: Field | None = None
        self._many = False
        self._area: Field | None = None
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            multipart = said.get("enctype") == "multipart/form-data"
            self._form = PageForm(said.get("method", "get").lower(), said.get("action", ""), multipart)
            self.forms.append(self._form)
        elif self._form is None or "disabled" in said:
            return
        elif tag == "input":
            self._input(self._form, said)
        elif tag == "button" and said.get("name"):
            self._form.buttons.append((said["name"], said.get("value", "")))
        elif tag == "select" and said.get("name"):
            self._select, self._many = self._named(self._form, said["name"], CHOSEN), "multiple" in said
        elif tag == "textarea" and said.get("name"):
            self._area, self._text = self._named(self._form, said["name"], TYPED), ""
        elif tag == "option" and self._select is not None:
            value = said.get("value", "")
            self._select.offered.append(value)
            if "selected" in said:
                self._select.values.append(value)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "select" and self._select is not None:
            if not self._select.values and self._select.offered and not self._many:
                self._select.values.append(self._select.offered[0])
            self._select = None
        elif tag == "textarea" and self._area is not None:
            # A browser leaves out the first line break of a long text.
            self._area.values.append(self._text.removeprefix("\n"))
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._text += data

    def _input(self, form: PageForm, said: dict[str, str]) -> None:
        kind = said.get("type", "text")
        if not said.get("name") or kind in _UNSENT:
            return
        value = said.get("value", "on" if kind in {"checkbox", "radio"} else "")
        if kind in {"checkbox", "radio"}:
            one = self._named(form, said["name"], CHOSEN)
            one.offered.append(value)
            if "checked" in said:
                one.values.append(value)
            return
        sort = {"hidden": HIDDEN, "file": FILE}.get(kind, TYPED)
        self._named(form, said["name"], sort).values.append(value)

    @staticmethod
    def _named(form: PageForm, name: str, kind: str) -> Field:
        return form.fields.setdefault(name, Field(name, kind))


def forms_in(html: str) -> list[PageForm]:
    """Every form of a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.forms
