"""An evaluation at each step of its end: concluded by all, frozen, signed by all, sealed."""

import pytest

from aict.config import Settings
from aict.core.db import Database
from tests.factories import World
from tests.sealing.steps import (
    ANSWER,
    FAKE_PDF,
    Scene,
    agree_for_b,
    answer,
    conclude,
    found,
    freeze,
    printed,
    scene_of,
    seal,
    sign,
)

__all__ = ["ANSWER", "FAKE_PDF", "Scene", "agree_for_b", "found", "printed"]


@pytest.fixture
def scene(world: World, database: Database) -> Scene:
    return scene_of(database, world.alpha)


@pytest.fixture
def answered(scene: Scene) -> None:
    answer(scene)


@pytest.fixture
def concluded(world: World, scene: Scene, answered: None) -> None:
    conclude(scene, world.alpha)


@pytest.fixture
def frozen(scene: Scene, concluded: None) -> str:
    """The fingerprint of what was frozen."""
    return freeze(scene)


@pytest.fixture
def signed(scene: Scene, frozen: str) -> str:
    """Side a has signed, side b has refused."""
    sign(scene, frozen)
    return frozen


@pytest.fixture
def sealed(scene: Scene, signed: str, settings: Settings) -> str:
    """Sealed with a print that took no time."""
    seal(scene, settings)
    return signed
