"""The rhythms in words."""

from aict.core.errors import Sentence
from aict.notices.rules import Rhythm

RHYTHM = {
    Rhythm.IMMEDIATE: Sentence("Tout de suite (dans la minute qui suit)"),
    Rhythm.DAILY: Sentence("Une fois par jour"),
    Rhythm.WEEKLY: Sentence("Une fois par semaine"),
    Rhythm.NEVER: Sentence("Jamais"),
}
