"""The banner of the demonstration says whether a second factor is asked there."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from aict.config import SecondFactorFor, Settings
from aict.core.db import Database
from aict.demonstration.accounts import ACCOUNTS
from tests.browser import Browser
from tests.factories import make_person


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (SecondFactorFor.NOBODY, "Pas de second facteur ici."),
        (SecondFactorFor.RESPONSIBLE, "Le second facteur est demandé ici."),
    ],
)
def test_the_banner_says_what_is_asked(
    app_with: Callable[[Settings], Flask],
    settings: Settings,
    database: Database,
    asked: SecondFactorFor,
    said: str,
) -> None:
    with database.transaction() as session:
        make_person(session, ACCOUNTS[0].email)
    page = Browser(app_with(replace(settings, second_factor=asked))).get("/login").text
    assert "Démonstration" in page
    assert said in page
