"""Every hostile value in every field of every form of the site, one after the other, on each kind of database (quality.md C20)."""

from collections.abc import Callable

import pytest

from tests.intruders.conftest import CampaignOf

PARTS = 12


@pytest.mark.parametrize("part", range(PARTS))
def test_no_form_breaks_keeps_nonsense_or_loses_what_was_typed(
    campaign_of: CampaignOf, record_property: Callable[[str, object], None], part: int
) -> None:
    figures = campaign_of(part, None).run(part, PARTS)
    for name, figure in figures.counts.items():
        record_property(name, figure)
    assert "\n".join(sorted(set(figures.faults))) == ""
