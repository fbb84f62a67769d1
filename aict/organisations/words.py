"""The kinds of organisations in words."""

from aict.core.errors import Sentence
from aict.organisations.models import OrganisationType

TYPE = {
    OrganisationType.COMMUNE: Sentence("commune"),
    OrganisationType.EPCI: Sentence("intercommunalité"),
    OrganisationType.METROPOLE: Sentence("métropole à statut particulier"),
    OrganisationType.DEPARTEMENT: Sentence("département"),
    OrganisationType.REGION: Sentence("région"),
    OrganisationType.PROVINCE: Sentence("province"),
    OrganisationType.SYNDICAT: Sentence("syndicat de collectivités"),
    OrganisationType.PREFECTURE: Sentence("préfecture ou gouvernorat"),
    OrganisationType.ETAT: Sentence("État"),
    OrganisationType.ASSOCIATION: Sentence("association"),
    OrganisationType.FEDERATION: Sentence("fédération"),
    OrganisationType.UNIVERSITE: Sentence("université"),
    OrganisationType.HOPITAL: Sentence("hôpital"),
    OrganisationType.ENTREPRISE: Sentence("entreprise"),
    OrganisationType.AUTRE: Sentence("autre"),
}
