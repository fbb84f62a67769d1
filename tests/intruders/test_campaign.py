"""Every form of the site, sent with what nobody should send: a part of it that is drawn by a seed; `make audit` sends all of it (quality.md C20)."""

from collections.abc import Callable

from tests.intruders.conftest import CampaignOf

OF_EACH_FORM = 1


def test_no_form_breaks_keeps_nonsense_or_loses_what_was_typed(
    campaign_of: CampaignOf, record_property: Callable[[str, object], None]
) -> None:
    figures = campaign_of(2026, OF_EACH_FORM).run()
    for name, figure in figures.counts.items():
        record_property(name, figure)
    assert "\n".join(sorted(figures.faults)) == ""
    # It can find something: forms are found, some of what is sent is right, most of it is not.
    assert figures.counts["forms on pages"] > 200
    assert figures.counts["accepted"] > 100
    assert figures.counts["refused"] > 300
