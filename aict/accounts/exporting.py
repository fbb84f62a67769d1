"""Taking a list away as a file: written into the access log, like a sign-in."""

from typing import Any

from flask import Response

from aict.accounts.access_log import EXPORTED, log_taken
from aict.accounts.user import signed_in_person
from aict.core import list_files
from aict.core.listing import Shown


def exported(shown: Shown[Any], *, name: str) -> Response:
    """The file that the address asks for; raises `RuleBroken` when the list is too long for one."""
    answer = list_files.answer(shown, name=name)
    log_taken(EXPORTED, person_id=signed_in_person().id, what=name)
    return answer
