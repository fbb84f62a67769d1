"""The world in which everybody is signed in, with the lists of the product: its forms offer what they offer in an office."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from flask import Flask

from aict.core.db import Database
from aict.reference.services import load_shipped as load_lists
from tests.access.conftest import AsRelation, app, as_relation, database_url, laid_out, start_again, unprinted
from tests.access.conftest import settled as without_lists
from tests.access.settled import Settled
from tests.grounds import Ground
from tests.intruders.campaign import Campaign

CampaignOf = Callable[[int, int | None], Campaign]

__all__ = ["app", "as_relation", "database_url", "laid_out", "start_again", "unprinted", "without_lists"]


@pytest.fixture(scope="session")
def settled(ground: Ground, without_lists: Settled) -> Settled:
    url = ground.copy_of(without_lists.url)
    database = Database(url)
    with database.transaction() as session:
        load_lists(session)
    database.engine.dispose()
    return replace(without_lists, url=url)


@pytest.fixture
def campaign_of(
    app: Flask,
    settled: Settled,
    as_relation: AsRelation,
    start_again: Callable[[], None],
    unprinted: None,
) -> CampaignOf:
    """A campaign with a seed, and how many values are drawn for each form."""
    start_again()

    def build(seed: int, each: int | None) -> Campaign:
        return Campaign(app, settled, as_relation, start_again, Random(seed), each)

    return build
