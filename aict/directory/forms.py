"""Forms of an organisation and of its succession."""

from typing import Any

from flask_babel import lazy_gettext as _

from aict.core.forms import BoundedInt, Choice, HttpUrl, Number, Required, SaneDate, Text
from aict.core.schema import SHORT
from aict.organisations.models import OrganisationType
from aict.partnerships.fact_forms import FactForm, Listed, Reference, VersionedForm


class OrganisationForm(FactForm):
    """What is said of an organisation; where it comes from stands in the note."""

    source: Any = None
    name = Text(_("Nom"), validators=[Required()])
    type = Listed(_("Type"), among=OrganisationType, empty=_("choisissez"), validators=[Required()])
    country = Choice(_("Pays"), empty=_("choisissez"), validators=[Required()])
    siren = Text(_("SIREN"), longest=SHORT)
    insee_code = Text(_("Code Insee"), longest=SHORT)
    population = BoundedInt(_("Population"))
    population_year = BoundedInt(_("Année de cette population"), lowest=1850, highest=2100)
    latitude = Number(_("Latitude"))
    longitude = Number(_("Longitude"))
    website = HttpUrl(_("Site"))


class RecordingForm(OrganisationForm):
    """A new organisation; who could record it for several of their own says for which."""

    given_by_id = Reference(_("Enregistré par"))


class SuccessionForm(VersionedForm):
    """Who takes the place of an organisation, and from which day."""

    successor_id = Reference(_("Qui lui succède"))
    succeeded_on = SaneDate(_("Depuis le"), validators=[Required()])
