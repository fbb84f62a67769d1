"""Forms of calls, rules and service budgets."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _

from aict.core.forms import (
    BoundedInt,
    Choice,
    Choices,
    Lines,
    LongText,
    Money,
    Number,
    Required,
    SaneDate,
    Text,
)
from aict.core.schema import LONG
from aict.core.templating import say
from aict.funders.models import CallKind, FunderRule, Service
from aict.funders.rules import SEVERAL, Certainty, Requirement, RuleKind, Who
from aict.funders.words import CALL_KIND, CERTAINTY, GROUP, REQUIREMENT, RULE_KIND, SERVICE, WHO
from aict.partnerships.fact_forms import Currency, Listed, VersionedForm, YesNo

FIRST_YEAR, LAST_YEAR = 1990, 2100


class CallForm(VersionedForm):
    """A call, a scheme or a declaration."""

    name_fr = Text(_("Nom"), validators=[Required()])
    name_en = Text(_("Nom en anglais"))
    kind = Listed(_("Ce que c’est"), among=CallKind, validators=[Required()])
    year = BoundedInt(_("Année"), lowest=FIRST_YEAR, highest=LAST_YEAR)
    funder = Text(_("Bailleur"), validators=[Required()])
    payers = Lines(_("Noms sous lesquels il paraît dans un plan"))
    opens_on = SaneDate(_("Ouverture"))
    closes_on = SaneDate(_("Clôture"))
    note_fr = LongText(_("Note"))
    note_en = LongText(_("Note en anglais"))
    certainty = Listed(_("Certitude de la source"), among=Certainty, validators=[Required()])
    source = Text(_("Source"), longest=LONG, validators=[Required()])

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """With the words of its lists."""
        super().__init__(**kwargs)
        self.kind.offer_words(CALL_KIND)
        self.certainty.offer_words(CERTAINTY)


class RuleForm(VersionedForm):
    """A rule: its words, its kind and the parameters that this kind compares."""

    text_fr = LongText(_("La règle en mots"), validators=[Required()])
    text_en = LongText(_("La règle en anglais"))
    kind = Listed(_("Genre de règle"), among=RuleKind, validators=[Required()])
    who = Listed(_("De qui"), among=Who, empty=_("sans objet"))
    value = Number(_("Valeur"))
    currency = Currency(_("Monnaie"))
    among = Lines(_("Pays, service ou codes-objet"))
    net = YesNo(_("Budget net de ce que la règle exclut"), empty=_("sans objet"))
    requires = Listed(_("Pièce ou formalité"), among=Requirement, empty=_("sans objet"))
    only_for = Choices(_("Seulement pour ces groupes de pays"))
    valid_from = SaneDate(_("Valable depuis"))
    valid_to = SaneDate(_("Valable jusqu’au"))
    certainty = Listed(_("Certitude de la source"), among=Certainty, validators=[Required()])
    source = Text(_("Source"), longest=LONG, validators=[Required()])

    def __init__(self, obj: FunderRule | None = None, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """With the words of its lists; a country named beside the groups stays offered."""
        super().__init__(obj=obj, **kwargs)
        self.kind.offer_words(RULE_KIND)
        self.who.offer_words(WHO)
        self.requires.offer_words(REQUIREMENT)
        self.certainty.offer_words(CERTAINTY)
        self.net.offer_both(gettext("oui"), gettext("non"))
        others = [code for code in (obj.only_for if obj else ()) if code not in GROUP]
        groups = [(code, say(words)) for code, words in GROUP.items()]
        self.only_for.offer([*groups, *((code, code) for code in others)])


class AmountsForm(VersionedForm):
    """The receipts of a service whose year is said already."""

    amount = Money(_("Recettes du budget de ce service"), validators=[Required()])
    excluded = Money(_("Dont recettes que la règle exclut"))
    currency = Currency(_("Monnaie"), validators=[Required()])
    source = Text(_("Source"), longest=LONG)


class BudgetForm(AmountsForm):
    """The receipts of a service in a year."""

    service = Listed(_("Service"), among=Service, validators=[Required()])
    year = BoundedInt(_("Année"), lowest=FIRST_YEAR, highest=LAST_YEAR, validators=[Required()])

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """With the words of its lists."""
        super().__init__(**kwargs)
        self.service.offer_words(SERVICE)


class GroupEndForm(VersionedForm):
    """Until when a country belongs to a group, and how one knows."""

    valid_to = SaneDate(_("Jusqu’au"))
    certain = YesNo(_("Certitude de la source"), validators=[Required()])
    source = Text(_("Source"), longest=LONG, validators=[Required()])

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """With the words of its lists."""
        super().__init__(**kwargs)
        self.certain.offer_both(gettext("sûre"), gettext("à vérifier"))


class GroupForm(GroupEndForm):
    """Countries that belong to a group from a day on."""

    countries = Lines(_("Pays"), validators=[Required()])
    group_name = Choice(_("Groupe"), validators=[Required()])
    valid_from = SaneDate(_("Depuis le"), validators=[Required()])

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """With the groups that calls ask for."""
        super().__init__(**kwargs)
        self.group_name.offer([(code, say(words)) for code, words in GROUP.items() if code != SEVERAL])
