"""Every command that whoever runs an instance may give is in the documentation."""

from flask import Flask

from aict import cli
from aict.core.paths import ROOT


def test_the_documentation_names_every_command() -> None:
    app = Flask("commands")
    cli.init_app(app)
    told = (ROOT / "README.md").read_text("utf-8")
    assert {name for name in app.cli.commands if f"flask {name}" not in told} == set()
