"""The controlled lists of activities in words."""

from aict.activities.models import Authorisation, MeetingLevel, MeetingMode
from aict.core.errors import Sentence

AUTHORISATION = {
    Authorisation.YES: Sentence("oui, obtenue"),
    Authorisation.NO: Sentence("demandée, non obtenue"),
    Authorisation.NOT_APPLICABLE: Sentence("sans objet"),
}
LEVEL = {
    MeetingLevel.ELECTED: Sentence("élus"),
    MeetingLevel.TECHNICIANS: Sentence("techniciens"),
    MeetingLevel.STATE: Sentence("État"),
    MeetingLevel.STEERING: Sentence("comité de pilotage"),
}
MODE = {
    MeetingMode.IN_PERSON: Sentence("en présence"),
    MeetingMode.REMOTE: Sentence("à distance"),
}
