"""What is surprising and may be right all the same: asked once more before it is saved, with why; never refused.

The tick carries a fingerprint of the very doubts it was offered beside: given to some, it answers no others.
"""

import hashlib
from collections.abc import Sequence
from typing import Any

from wtforms import StringField

from aict.core.errors import RuleBroken, Sentence
from aict.core.forms import Text


class Sure(StringField):
    """« I confirm »: a tick that is only offered when there is a doubt."""

    doubts: tuple[Sentence, ...] = ()
    """What is asked about, shown above the tick."""

    @property
    def tick(self) -> str:
        """What the tick sends: it names these doubts and no others."""
        return hashlib.sha256("\0".join(map(str, self.doubts)).encode()).hexdigest()[:16]

    @property
    def is_ticked(self) -> bool:
        """Whether these very doubts were answered."""
        return bool(self.doubts) and self.data == self.tick

    def process_formdata(self, valuelist: list[Any]) -> None:
        """What the tick sent, None when it was left alone."""
        self.data = str(valuelist[0]) if valuelist else None


def confirm(doubts: Sequence[Sentence], sure: Sure, because: Text) -> None:
    """Nothing when there is no doubt, or each was confirmed with a reason; otherwise ask by `RuleBroken`."""
    sure.doubts = tuple(doubts)
    if not doubts:
        return
    because.flags.required = True
    if not sure.is_ticked:
        raise RuleBroken(
            Sentence(
                "Ceci surprend, et peut être juste : corrigez, ou bien cochez « Je confirme » et dites pourquoi."
            ),
            field=sure.short_name,
        )
    if not because.data:
        raise RuleBroken(Sentence("Dites pourquoi c’est juste."), field=because.short_name)
