"""The form that changes several facts of one kind at once: choices only, each of which may be left alone."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import HiddenField, SelectField

from aict.core.forms import Choice, Form
from aict.partnerships.fact_forms import FactForm, Listed, Reference
from aict.partnerships.fact_kinds import FactKind

NOTHING = "-"
"""What is chosen to say again that it is not known."""
MACHINERY = frozenset({"picks", "seen", "once", "csrf_token"})


class SeveralForm(Form):
    """What is to change in each of the facts picked; asked for by GET, so that it is seen before it is done."""

    class Meta:
        """The one who acts is checked for every POST before it gets here; a question needs no token."""

        csrf = False

    picks = HiddenField()
    seen = HiddenField()

    def chosen(self) -> dict[str, str]:
        """What is to change, by field; what is left alone is not there."""
        return {name: f.data for name, f in self._fields.items() if name not in MACHINERY and f.data}


def several_form(kind: FactKind[Any], one: FactForm, formdata: Any) -> SeveralForm:  # noqa: ANN401 (what WTForms reads)
    """The choices that the form of one fact, `one`, offers for the fields that may be changed together."""
    fields = {name: Choice(one[name].label.text, empty=_("ne rien changer")) for name in kind.together}
    form: SeveralForm = type("SeveralFacts", (SeveralForm,), fields)(formdata=formdata)
    for name in kind.together:
        form[name].offer(_choices(one[name]))
    return form


def _choices(field: SelectField) -> list[tuple[str, Any]]:
    """Those of the field; that nothing is known comes last."""
    every = [(str(each[0]), each[1]) for each in field.choices or ()]
    return [*((v, label) for v, label in every if v), *((NOTHING, label) for v, label in every if not v)]


def typed(one: FactForm, chosen: Mapping[str, str]) -> dict[str, Any]:
    """What was chosen, as the facts keep it."""
    return {name: _value(one[name], said) for name, said in chosen.items()}


def _value(field: SelectField, said: str) -> Any:  # noqa: ANN401 (whatever a fact holds)
    if said == NOTHING:
        return None
    if isinstance(field, Listed):
        return field.among(said)
    return uuid.UUID(said) if isinstance(field, Reference) else said


def label_of(field: SelectField, value: Any) -> Any:  # noqa: ANN401 (a text, or words in their language)
    """What a fact says there, in the words of the form; a text that is no longer offered is still what was said."""
    plain = "" if value is None else str(getattr(value, "value", value))
    offered = {str(each[0]): each[1] for each in field.choices or ()}
    return offered.get(plain, plain)


def written(lines: Sequence[str]) -> str:
    """Several things in one hidden field."""
    return "\n".join(lines)


def read(text: str | None) -> list[str]:
    """The things of a hidden field, each once."""
    return list(dict.fromkeys(line.strip() for line in (text or "").splitlines() if line.strip()))
