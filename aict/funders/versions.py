"""Both versions of what somebody else saved first, field by field."""

from collections.abc import Sequence

from aict.core.attempts import Outcome
from aict.funders.services import RuleOvertaken
from aict.partnerships.fact_forms import Difference, VersionedForm


def both_versions(form: VersionedForm, outcome: Outcome) -> Sequence[Difference] | None:
    """What stands now and what was to be saved, None when nobody was faster; the form then goes on from what stands."""
    overtaken = outcome.overtaken
    if not isinstance(overtaken, RuleOvertaken):
        return None
    form.version.data = str(overtaken.version)
    return form.differences(overtaken.theirs, overtaken.mine)
