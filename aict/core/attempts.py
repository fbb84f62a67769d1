"""What happened to a form: shown, done, or refused without losing anything that was typed."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import request

from aict.core.errors import Frozen, Overtaken, RuleBroken, TooOften
from aict.core.forms import Form
from aict.core.templating import say

SHOWN, CONFLICT, UNPROCESSABLE, SLOWED = 200, 409, 422, 429


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended; the form is shown again with `status` unless it is done."""

    status: int = SHOWN
    done: bool = False
    overtaken: Overtaken | None = None


def attempt(form: Form, act: Callable[[], object]) -> Outcome:
    """Do what a form asks; what refuses it goes into the form, which is shown again as it was typed."""
    if request.method != "POST":
        return Outcome()
    if not form.accepted():
        return Outcome(UNPROCESSABLE)
    try:
        act()
    except RuleBroken as broken:
        form.refuse(broken)
        return Outcome(UNPROCESSABLE)
    except (Frozen, TooOften) as refused:
        form.form_errors.append(say(refused.sentence))
        return Outcome(SLOWED if isinstance(refused, TooOften) else CONFLICT)
    except Overtaken as overtaken:
        return Outcome(CONFLICT, overtaken=overtaken)
    return Outcome(done=True)
