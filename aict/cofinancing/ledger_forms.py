"""Forms of the entries of a ledger, one or several at once, and of what the relation itself costs."""

from collections.abc import Iterator
from typing import cast

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Form as PlainForm
from wtforms import FormField

from aict.cofinancing.models import Amends, EntryKind, EntryPlace, RelationCostKind
from aict.core.forms import Choice, Form, Money, Number, Required, SaneDate, Text
from aict.core.schema import LONG
from aict.partnerships.fact_forms import Currency, FactForm, Listed, Reference
from aict.partnerships.models import Attribution

ROWS = 10
"""Lines of the page on which several expenditures are entered."""
_ROW_NAMES = tuple(f"row{number}" for number in range(ROWS))
_NOT_SAID = _("non précisé")


class SignedMoney(Money):
    """An amount that a correction or a refund may take back."""

    negative = True


class Days(Number):
    """Days of work; half a day is 0.5."""

    negative = False


class EntryForm(FactForm):
    """One dated amount."""

    kind = Listed(_("Sorte d’écriture"), among=EntryKind)
    line_id = Reference(_("Ligne du plan"), empty=_NOT_SAID)
    date = SaneDate(_("Date"), validators=[Required()])
    label = Text(_("Libellé"))
    amount = SignedMoney(_("Montant"))
    currency = Currency(_("Monnaie"))
    category = Choice(_("Rubrique"), empty=_NOT_SAID)
    place = Listed(_("Où"), among=EntryPlace, empty=_NOT_SAID)
    spent_by = Listed(_("De quel côté"), among=Attribution, empty=_NOT_SAID)
    organisation_id = Reference(_("Par quelle organisation"), empty=_NOT_SAID)
    convention_id = Reference(_("Convention qui la couvre"), empty=_("celle du projet, s’il en a une"))
    report_due_on = SaneDate(_("Compte rendu dû avant cette tranche"))
    report_filed_on = SaneDate(_("Compte rendu remis le"))
    amends_id = Reference(_("Écriture corrigée"), empty=_("aucune"))
    amends = Listed(_("En quoi elle la corrige"), among=Amends, empty=_("elle n’en corrige aucune"))


class EntryLine(PlainForm):
    """One expenditure among several."""

    date = SaneDate(_("Date"))
    label = Text(_("Libellé"))
    amount = Money(_("Montant"), currency="")
    category = Choice(_("Rubrique"), empty=_NOT_SAID)
    place = Listed(_("Où"), among=EntryPlace, empty=_NOT_SAID)
    spent_by = Listed(_("De quel côté"), among=Attribution, empty=_NOT_SAID)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed in it."""
        return not any(field.data or field.errors for field in self)


class EntriesForm(Form):
    """What several expenditures have in common, then a line for each."""

    line_id = Reference(_("Ligne du plan"), empty=_NOT_SAID)
    convention_id = Reference(_("Convention qui les couvre"), empty=_("celle du projet, s’il en a une"))
    currency = Currency(_("Monnaie"), validators=[Required()])
    source = Text(_("Source"), longest=LONG)

    @property
    def rows(self) -> list[EntryLine]:
        """The lines, filled or not."""
        return [cast("EntryLine", self[name].form) for name in _ROW_NAMES]

    @property
    def filled(self) -> list[EntryLine]:
        """The lines in which something was typed."""
        return [row for row in self.rows if not row.is_empty]

    def faults(self) -> Iterator[tuple[str, str, str]]:
        """What to correct, each under the number of its line."""
        numbers = {f"{name}-": gettext("Ligne %(number)s", number=n) for n, name in enumerate(_ROW_NAMES, 1)}
        for field_id, label, message in super().faults():
            owner = next((text for start, text in numbers.items() if field_id.startswith(start)), None)
            yield field_id, f"{owner} – {label}" if owner else label, message


def entries_form() -> EntriesForm:
    """The form with its lines."""
    fields = {name: FormField(EntryLine) for name in _ROW_NAMES}
    kind: type[EntriesForm] = type("TenEntriesForm", (EntriesForm,), fields)
    return kind()


class RelationCostForm(FactForm):
    """Days of staff, a mission, or another cost of the relation itself."""

    kind = Listed(_("Nature du coût"), among=RelationCostKind)
    date = SaneDate(_("Date ou année"), validators=[Required()])
    side = Listed(_("De quel côté"), among=Attribution)
    function = Text(_("Fonction"))
    label = Text(_("Libellé"))
    days = Days(_("Jours"))
    daily_cost = Money(_("Coût d’un jour"))
    amount = Money(_("Montant"))
    currency = Currency(_("Monnaie"))
