"""What an action is found by."""

from aict.activities.models import Action
from aict.partnerships.finding import facts_found

ACTION = "action"

facts_found(ACTION, Action, Action.title, Action.code, Action.theme)
