"""Agreed baselines and targets on a page: the text that was agreed, as the reader's language writes it."""

import pytest
from flask import Flask

from aict.objectives.shown_values import agreed_value


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "1500", "1,500"),
        ("en", "12,5", "12.5"),
        ("fr", "1500", "1\u202f500"),
        ("en", "15 %", "15 %"),
        ("en", "non", "no"),
        ("fr", "oui", "oui"),
        ("en", "un avis écrit", '<span lang="fr">un avis écrit</span>'),
        ("fr", "un avis écrit", "un avis écrit"),
        ("en", None, '<span class="unknown">unknown</span>'),
    ],
)
@pytest.mark.sqlite
def test_an_agreed_value(app: Flask, language: str, text: str | None, shown: str) -> None:
    with app.test_request_context(f"/?lang={language}"):
        assert str(agreed_value(text, "fr")) == shown
