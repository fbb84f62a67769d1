"""The financing that goes with a convention: told by the feature that holds the plans, which stands above this one."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from flask import url_for
from sqlalchemy.orm import Session

from aict.core.errors import Quoted, Sentence


@dataclass(frozen=True, slots=True)
class Total:
    """What is known of a sum, and how many amounts of it nobody knows."""

    known: Decimal | None
    currency: str | None
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Annex:
    """A project that names a convention, and what is known of its plan."""

    project: uuid.UUID
    title: Quoted
    convention: uuid.UUID
    standing: Sentence | None
    """Whether its plan is annexed; None when nobody said."""
    is_annexed: bool
    announced: Total
    granted: Sequence[Total]
    endpoint: str
    """The page of the project."""

    def address(self, code: str) -> str:
        """Where it is dealt with; needs an application."""
        return url_for(self.endpoint, code=code, fact_id=self.project)


Provider = Callable[[Session, uuid.UUID, Collection[uuid.UUID]], list[Annex]]
"""The projects of a partnership that name one of these conventions."""

_PROVIDERS: list[Provider] = []


def annexes_from(provider: Provider) -> None:
    """Let this feature tell which financing goes with a convention."""
    _PROVIDERS.append(provider)


def annexes_of(
    session: Session, partnership_id: uuid.UUID, conventions: Collection[uuid.UUID]
) -> list[Annex]:
    """The financing that goes with these conventions, those annexed first."""
    found = [annex for provider in _PROVIDERS for annex in provider(session, partnership_id, conventions)]
    return sorted(found, key=lambda annex: not annex.is_annexed)
