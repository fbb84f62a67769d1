"""The controlled values of the declaration in words."""

from aict.core.errors import Sentence

SCORE = {
    0: Sentence("non visé"),
    1: Sentence("significatif"),
    2: Sentence("principal"),
}
