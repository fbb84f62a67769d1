"""Facts of the story: entered by one side, confirmed or contested by the other, each on its day."""

from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Enum, inspect
from sqlalchemy.types import TypeEngine

from aict.core.dates import PartialDate
from aict.core.schema import Base, ExactDecimal, PartialDateText
from aict.demonstration.story.stage import OFFICERS, OTHER, Stage, Told
from aict.partnerships import facts
from aict.partnerships.models import Fact
from aict.partnerships.opinions import confirm, contest

_Kind = TypeVar("_Kind", bound=Base)
SOURCE = "Inventé pour la démonstration"
_OF_THE_STORY = frozenset({"by", "on", "confirmed_on", "contested", "indicator", "objective"})
"""What a row of the story says that is no value of the fact."""


def enter(stage: Stage, kind: type[_Kind], told: Told, **more: object) -> _Kind:
    """Enter one fact of the story, then have the other side say its word on it, if it does."""
    values = {"source": SOURCE} | _typed(kind, told) | more | {"invented": True}
    with stage.officer(told) as at:
        fact: Any = facts.enter(stage.session, kind, at=at, values=values)  # type: ignore[type-var]
    _judge(stage, fact, told)
    entered: _Kind = fact
    return entered


def _judge(stage: Stage, fact: Fact, told: Told) -> None:
    other = OFFICERS[OTHER[told["by"]]]
    if day := told.get("confirmed_on"):
        with stage.act(other, day) as at:
            confirm(stage.session, fact, at=at, version=fact.version).invented = True
    if contested := told.get("contested"):
        with stage.act(other, contested["on"]) as at:
            word = contest(stage.session, fact, at=at, version=fact.version, reason=str(contested["because"]))
            word.invented = True


def _typed(kind: type[Base], told: Told) -> dict[str, Any]:
    columns = inspect(kind).columns
    return {
        name: _value(columns[name].type, value) for name, value in told.items() if name not in _OF_THE_STORY
    }


def _value(column: TypeEngine[Any], said: Any) -> Any:  # noqa: ANN401 (any value of a fact)
    if isinstance(column, PartialDateText):
        return PartialDate.parse(said)
    if isinstance(column, ExactDecimal):
        return Decimal(said)
    if isinstance(column, Enum) and column.enum_class:
        return column.enum_class(said)
    return said
