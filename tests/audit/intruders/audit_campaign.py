"""Hostile values in every form of the site, on each kind of database (quality.md C20).

AICT_CAMPAIGN says how many pairs of a field and a value are drawn for each form; `all`: every value in every field, some 98,000
requests on each kind, an hour of a processor.
"""

import os
from collections.abc import Callable

import pytest

from tests.intruders.conftest import CampaignOf

PARTS = 4
ASKED = os.environ.get("AICT_CAMPAIGN", "40")
OF_EACH_FORM = None if ASKED == "all" else int(ASKED)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_form_breaks_keeps_nonsense_or_loses_what_was_typed(
    campaign_of: CampaignOf, record_property: Callable[[str, object], None], part: int
) -> None:
    figures = campaign_of(part, OF_EACH_FORM).run(part, PARTS)
    for name, figure in figures.counts.items():
        record_property(name, figure)
    assert "\n".join(sorted(set(figures.faults))) == ""
