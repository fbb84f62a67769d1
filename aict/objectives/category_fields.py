"""A number for each category of an indicator, in one field."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import Form as PlainForm
from wtforms import FormField
from wtforms.utils import unset_value

from aict.core.forms import Number

NAME = "by_category"


class ByCategory(FormField):  # type: ignore[type-arg]  # generic in its types only
    """The same number, of women, of men…; a category left empty is not known."""

    def __init__(self, categories: Sequence[str] = (), **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """`categories` by their names, in the order of the indicator."""
        self.places = {f"c{place}": name for place, name in enumerate(categories)}
        fields = {place: Number(name) for place, name in self.places.items()}
        super().__init__(type("OfCategories", (PlainForm,), fields), _("Par catégorie"), **kwargs)

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:  # noqa: ANN401 (WTForms' own)
        """Show what a reading holds, under the name each category had."""
        held = data if isinstance(data, Mapping) else {}
        shown = {place: Decimal(held[name]) for place, name in self.places.items() if name in held}
        super().process(formdata, shown, extra_filters)

    @property
    def numbers(self) -> dict[str, Decimal]:
        """The number of each category that has one."""
        given = {name: self.form[place].data for place, name in self.places.items()}
        return {name: number for name, number in given.items() if number is not None}

    @property
    def answer(self) -> dict[str, str] | None:
        """The same as it is kept: exact text."""
        return {name: f"{number:f}" for name, number in self.numbers.items()} or None


def by_category(categories: Sequence[str], held: Mapping[str, str] | None = None) -> dict[str, ByCategory]:
    """The field of a form, where the indicator has categories or a reading has some that it no longer names."""
    names = list(dict.fromkeys([*categories, *(held or {})]))
    return {NAME: ByCategory(names)} if names else {}
