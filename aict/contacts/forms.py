"""Forms of a contact and of a territory actor."""

from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, HttpUrl, LongText, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.partnerships.fact_forms import FactForm, Reference, YesNo

_NOT_SAID = _("non précisé")


class ContactForm(FactForm):
    """Whom to talk to, how, and who may know."""

    name = Text(_("Nom"), validators=[Required()])
    function = Text(_("Fonction"))
    role = Choice(_("Rôle dans la coopération"), empty=_NOT_SAID)
    member_id = Reference(_("Organisation membre"), empty=_("aucun membre"))
    body = Text(_("Autre organisation"))
    email = Text(_("Adresse électronique"))
    telephone = Text(_("Téléphone"), longest=SHORT)
    languages = Text(_("Langues parlées"))
    reviewed_on = SaneDate(_("Vérifié le"))
    shared = YesNo(_("Qui voit ce contact"))


class ActorForm(FactForm):
    """A body of one of the territories."""

    name = Text(_("Nom"))
    member_id = Reference(_("Déjà membre du partenariat"), empty=_("non"))
    kind = Choice(_("Genre"), empty=_("choisissez"), validators=[Required()])
    side = Choice(_("Territoire"))
    role = LongText(_("Rôle dans la coopération"))
    since = SaneDate(_("Depuis"))
    website = HttpUrl(_("Site"))
