"""What must not come back, whatever was sent: a fault, words taken for more than words, another site, something typed that is lost."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from werkzeug.test import TestResponse

from tests.factories import CANARY_BETA
from tests.intruders.finding import Target
from tests.intruders.hostile import as_read
from tests.intruders.page_forms import TYPED, Pairs, forms_in
from tests.intruders.sending import FOREIGN, PASSWORD, Mutation

_RAN = ("<b id=intrus>", "intrus49", "\" id='intrus", 'href="javascript:', 'src="javascript:')
"""What stands in a page only when it was taken for more than words."""
_MADE_ANEW = re.compile(r"indicators-\d+-id")
"""An indicator that the objective does not have is a new one, with an identifier of its own."""


def judge(target: Target, mutation: Mutation, answer: TestResponse) -> Iterator[str]:
    """What is wrong with an answer: it broke, ran what was only words, led elsewhere, or lost what was typed."""
    status, page = answer.status_code, answer.text
    if status >= 500:
        yield f"broke with {status}"
        return
    yield from (f"ran {what!r}" for what in _RAN if what in page)
    location = answer.headers.get("Location", "/")
    if "X-Intrus" in answer.headers or urlsplit(location).netloc or location.startswith(("//", "/\\")):
        yield f"leads to {location!r}"
    what, name, pairs = mutation
    if CANARY_BETA in page:
        yield "tells of another partnership"
    if (
        what == FOREIGN
        and target.form.method == "post"
        and status < 400
        and not _MADE_ANEW.fullmatch(name or "")
    ):
        yield f"was taken from {name}"
    # What no page of this world shows may be refused for where it stands: then there is no form to show again.
    if status == 422 and target.is_on_a_page:
        yield from _lost(target, pairs, page)


def _lost(target: Target, pairs: Pairs, page: str) -> Iterator[str]:
    if target.fields(TYPED) and 'role="alert"' not in page and "aria-invalid" not in page:
        yield "does not say what is wrong"
    shown = forms_in(page)
    for one in target.fields(TYPED):
        sent = [value for name, value in pairs if name == one.name]
        if len(sent) != 1 or PASSWORD.search(one.name):
            continue
        held = [f.fields[one.name].values for f in shown if one.name in f.fields]
        if not any(_same(sent[0], values) for values in held):
            yield f"lost what was typed in {one.name}: {sent[0][:30]!r} is now {held!r:.60}"


def _same(sent: str, held: list[str]) -> bool:
    return bool(held) and _plain(held[0]) in {_plain(read) for read in as_read(sent)}


def _plain(text: str) -> str:
    """Without what a page says otherwise, and a reader does not see: line breaks, blanks at the ends, no characters."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd").strip()
