"""What reading or writing a cell may need to know about its row."""

import uuid
from dataclasses import dataclass, field

from aict.exchange.registry import Registry, Thing
from aict.exchange.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a row stands: its partnership, the side it is told from, what codes mean."""

    registry: Registry = field(default_factory=Registry)
    partnership: uuid.UUID | None = None
    viewpoint: Viewpoint = field(default_factory=Viewpoint)
    nature: str | None = None
    """Nature of the indicator that the row is about."""


@dataclass(slots=True)
class Bearings:
    """From which side each partnership is told, and the nature of each indicator."""

    registry: Registry = field(default_factory=Registry)
    viewpoints: dict[uuid.UUID, Viewpoint] = field(default_factory=dict)
    natures: dict[uuid.UUID, str | None] = field(default_factory=dict)

    def scope(self, thing: Thing, parent: uuid.UUID) -> Scope:
        """The scope of a row below `parent` (a partnership, a convention, an objective, an indicator)."""
        partnership = parent if thing is Thing.PARTNERSHIP else self.registry.home(parent)
        viewpoint = self.viewpoints.get(partnership) if partnership else None
        return Scope(self.registry, partnership, viewpoint or Viewpoint(), self.natures.get(parent))
