"""Forms of conventions, of the steps of their parties, and of what happened to them."""

from collections.abc import Iterator

from flask_babel import lazy_gettext as _
from wtforms import Field

from aict.conventions.models import ConventionKind, EventKind, Renewal, StateGround
from aict.core.forms import BoundedInt, Choices, LongText, Money, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.partnerships.fact_forms import Currency, FactForm, Listed, Reference, VersionedForm

LONGEST_MONTHS, MOST_RENEWALS = 600, 99


class ConventionForm(FactForm):
    """What a convention states as a whole."""

    title = Text(_("Titre"), validators=[Required()])
    kind = Listed(_("Genre"), among=ConventionKind, empty=_("choisissez"), validators=[Required()])
    object = LongText(_("Objet"))
    provisional_amount = Money(_("Montant prévisionnel"))
    currency = Currency(_("Monnaie"))
    signed_on = SaneDate(_("Date de signature"))
    starts_on = SaneDate(_("Début"))
    ends_on = SaneDate(_("Fin"))
    renewal = Listed(_("Reconduction"), among=Renewal, empty=_("non dite"))
    renewal_months = BoundedInt(_("Durée de chaque reconduction, en mois"), lowest=1, highest=LONGEST_MONTHS)
    renewal_times = BoundedInt(_("Nombre de reconductions au plus"), lowest=1, highest=MOST_RENEWALS)
    renewal_until = SaneDate(_("Pas au-delà du"))
    notice_months = BoundedInt(_("Préavis, en mois"), highest=LONGEST_MONTHS)
    evaluation_months = BoundedInt(_("Une évaluation tous les … mois"), lowest=1, highest=LONGEST_MONTHS)
    amends_id = Reference(_("Modifie la convention"), empty=_("aucune"))
    changes = Choices(_("Ce que l’avenant change"))
    state_ground = Listed(_("Cas de l’article L1115-5"), among=StateGround, empty=_("non dit"))
    state_ground_reference = Text(_("Accord, programme ou loi qui le permet"))
    state_authorised_on = SaneDate(_("Autorisation du représentant de l’État"))
    state_authorisation_reference = Text(_("Référence de l’autorisation"))
    code = Text(_("Code"), longest=SHORT)


class PastConventionForm(ConventionForm):
    """With what the convention itself held before suspensions and denunciations were facts of their own: for its history."""

    suspended_on = SaneDate(_("Suspendue depuis"))
    denounced_on = SaneDate(_("Dénoncée, avec effet le"))
    halted_because = LongText(_("Pourquoi elle est suspendue ou dénoncée"))


class NewConventionForm(ConventionForm):
    """The same, with the parties to begin with."""

    party_ids = Choices(_("Parties"))

    def asked(self) -> Iterator[Field]:
        """Parties are no attribute of the convention."""
        return (field for field in super().asked() if field is not self.party_ids)


class NewPartyForm(VersionedForm):
    """One more party of a convention."""

    organisation_id = Reference(_("Organisation"), empty=_("choisissez"), validators=[Required()])


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


class EventForm(FactForm):
    """A suspension, a resumption, a denunciation or an express renewal."""

    kind = Listed(_("Ce qui est arrivé"), among=EventKind)
    effective_on = SaneDate(_("Avec effet le"))
    decided_on = SaneDate(_("Décidée ou notifiée le"))
    until = SaneDate(_("Reconduite jusqu’au"))
    by_id = Reference(_("Par"), empty=_("toutes les parties, ou non dit"))
    reason = LongText(_("Pourquoi"))
