"""Forms of the end of an evaluation."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import HiddenField

from aict.core.forms import Choice, Form, LongText, Required, SaneDate, Text
from aict.documents.forms import EvidenceForm
from aict.partnerships.fact_forms import Reference


class ActForm(Form):
    """One act without anything to fill in: freeze, publish."""


class SignForm(Form):
    """The fingerprint that was read."""

    fingerprint = HiddenField()


class RefusalForm(SignForm):
    """A refusal says why."""

    reason = LongText(
        _("Pourquoi vous ne signez pas"),
        validators=[Required(lambda: gettext("Dites pourquoi : un refus de signer a toujours son motif."))],
    )


class RecordForm(EvidenceForm):
    """The word of a key-holder of another side, given on paper."""

    member_id = Reference(_("Qui s’est prononcé"))


class RecordSignatureForm(RecordForm):
    """A signature on the printed report, or a letter that refuses it."""

    decision = Choice(_("Ce qu’il en dit"), default="sign")
    name = Text(_("Nom du signataire"), validators=[Required()])
    capacity = Text(_("À quel titre"), validators=[Required()])
    signed_on = SaneDate(_("Date"), validators=[Required()])
    reason = LongText(_("Motif du refus, dans ses mots"))

    def offer(self) -> None:
        """Word the two decisions."""
        self.decision.offer([("sign", gettext("a signé")), ("refuse", gettext("refuse de signer"))])


class ErratumForm(Form):
    """A correction beside what is sealed."""

    text = LongText(_("Ce qui est à corriger"), validators=[Required()])
