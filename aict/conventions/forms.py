"""Forms of conventions and of the steps of their parties."""

from collections.abc import Iterator

from flask_babel import lazy_gettext as _
from wtforms import Field

from aict.conventions.models import ConventionKind
from aict.core.forms import Choices, LongText, Money, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.partnerships.fact_forms import Currency, FactForm, Listed, Reference, VersionedForm


class ConventionForm(FactForm):
    """What a convention states as a whole."""

    title = Text(_("Titre"), validators=[Required()])
    kind = Listed(_("Genre"), among=ConventionKind)
    object = LongText(_("Objet"))
    provisional_amount = Money(_("Montant prévisionnel"))
    currency = Currency(_("Monnaie"))
    signed_on = SaneDate(_("Date de signature"))
    starts_on = SaneDate(_("Début"))
    ends_on = SaneDate(_("Fin"))
    suspended_on = SaneDate(_("Suspendue depuis"))
    denounced_on = SaneDate(_("Dénoncée, avec effet le"))
    halted_because = LongText(_("Pourquoi elle est suspendue ou dénoncée"))
    amends_id = Reference(_("Modifie la convention"), empty=_("aucune"))
    code = Text(_("Code"), longest=SHORT)


class NewConventionForm(ConventionForm):
    """The same, with the parties to begin with."""

    party_ids = Choices(_("Parties"))

    def asked(self) -> Iterator[Field]:
        """Parties are no attribute of the convention."""
        return (field for field in super().asked() if field is not self.party_ids)


class NewPartyForm(VersionedForm):
    """One more party of a convention."""

    organisation_id = Reference(_("Organisme"))


class PartyForm(VersionedForm):
    """The steps of a party that is not French: facts, to which no rule of ours is applied."""

    signatory = Text(_("Signataire"))
    capacity = Text(_("Qualité du signataire"))
    deliberated_on = SaneDate(_("Décision de son organe compétent"))
    deliberation_reference = Text(_("Référence de la décision"))
    deliberation_transmitted_on = SaneDate(_("Transmission de la décision à ses autorités"))
    signed_on = SaneDate(_("Signature"))
    transmitted_on = SaneDate(_("Transmission de la convention à ses autorités"))
    receipt_reference = Text(_("Référence du récépissé"))


class FrenchPartyForm(PartyForm):
    """The steps that the law asks of a French party, in their order."""

    deliberated_on = SaneDate(_("Délibération"))
    deliberation_reference = Text(_("Référence de la délibération"))
    deliberation_transmitted_on = SaneDate(_("Transmission de la délibération"))
    transmitted_on = SaneDate(_("Transmission de la convention"))
