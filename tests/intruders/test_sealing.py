"""The forms of the end of an evaluation, attacked on the pages of each of its steps: to freeze, to sign, to seal, to correct (quality.md C20)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from aict.config import Settings
from aict.core.db import Database
from tests.access.settled import Settled
from tests.grounds import Ground
from tests.intruders.conftest import CampaignOf
from tests.sealing import steps

OF_EACH_FORM = 6
PAGES = ("evaluations.show", "sealing.sign", "sealing.record", "sealing.erratum")
CONCLUDED, FROZEN, SIGNED, SEALED = "concluded", "frozen", "signed", "sealed"
FORMS = {
    CONCLUDED: {"sealing.freeze"},
    FROZEN: {"sealing.sign_off", "sealing.refuse", "sealing.record", "sealing.unfreeze"},
    SIGNED: {"sealing.seal", "sealing.refuse"},
    SEALED: {"sealing.erratum", "sealing.publish", "sealing.record"},
}
"""By step, the forms that its pages must show at least."""


@pytest.fixture(scope="session", params=FORMS)
def step(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="session")
def settled(ground: Ground, settled: Settled, step: str) -> Settled:
    """The world where the first evaluation of alpha has come to this step."""
    url = ground.copy_of(settled.url)
    database = Database(url)
    scene, given = steps.scene_of(database, settled.alpha), settled.app.config["SETTINGS"]
    _go_to(step, scene, settled, given)
    database.engine.dispose()
    return replace(settled, url=url)


def _go_to(step: str, scene: steps.Scene, settled: Settled, settings: Settings) -> None:
    steps.answer(scene)
    steps.conclude(scene, settled.alpha)
    if step != CONCLUDED:
        fingerprint = steps.freeze(scene)
        if step != FROZEN:
            steps.sign(scene, fingerprint)
        if step == SEALED:
            steps.seal(scene, settings)


def test_no_form_of_the_end_of_an_evaluation_breaks_or_keeps_nonsense(
    campaign_of: CampaignOf, step: str, record_property: Callable[[str, object], None]
) -> None:
    campaign = campaign_of(2026, OF_EACH_FORM)
    figures = campaign.run_on(PAGES, "sealing.")
    for name, figure in figures.counts.items():
        record_property(name, figure)
    assert "\n".join(sorted(figures.faults)) == ""
    assert campaign.attacked >= FORMS[step]
    assert figures.counts["accepted"]
    # To freeze is one button, and has nothing to refuse.
    assert figures.counts["refused"] or step == CONCLUDED
