"""What is sent with a form: filled like somebody would who understands it, then with something hostile in one field or in all.

Which value goes into which field is drawn by a seed.
"""

import random
import re
import uuid
from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from werkzeug.test import TestResponse

from tests.browser import Browser
from tests.documents.files import EXE, PDF, SVG
from tests.intruders.finding import Target
from tests.intruders.hostile import HOSTILE, as_bytes
from tests.intruders.page_forms import CHOSEN, FILE, HIDDEN, TYPED, PageForm, Pairs

FOREIGN = "of another partnership"
PASSWORD = re.compile(r"password")
_NUMBER = re.compile(r"amount|granted|budget|value|units|days|people|rate|share|count|position|number|every")
_DATE = re.compile(r"date|_on$|since|until|start|end|from|due|valid|year|at$|period")
_UPLOADS = (
    ("a.pdf", PDF),
    ("a.pdf", EXE),
    ("a.png", SVG),
    ("..\\..\\a.pdf", PDF),
    ("a.exe", EXE),
    ("a" * 300 + ".pdf", PDF),
)
Places = Mapping[uuid.UUID, tuple[str, uuid.UUID]]


def plausible(target: Target, chance: random.Random) -> Pairs:
    """The form filled like somebody would who has understood it."""
    filled: Pairs = [("csrf_token", value) for value in _values(target.form, "csrf_token")]
    for one in target.fields(HIDDEN):
        # Another showing of the form: the token against repetition of one that was accepted would give its answer again.
        fresh = [f"showing{chance.randrange(10**12)}"] if one.name == "once" else one.values
        filled += [(one.name, value) for value in fresh]
    for one in target.fields(CHOSEN):
        held = [value for value in one.values if value]
        offered = [value for value in one.offered if value]
        filled += [(one.name, value) for value in held or (chance.sample(offered, 1) if offered else [""])]
    for one in target.fields(TYPED):
        filled.append((one.name, one.values[0] or _typed(one.name, chance)))
    return [*filled, *target.form.buttons[:1]]


def _values(form: PageForm, name: str) -> list[str]:
    return form.fields[name].values if name in form.fields else []


def _typed(name: str, chance: random.Random) -> str:
    if "email" in name:
        return f"{chance.randrange(10**6)}@intrus.example"
    if PASSWORD.search(name):
        return "correct horse battery staple"
    if _DATE.search(name):
        return chance.choice(["2024", "2024-05", "2024-05-05"])
    return "12" if _NUMBER.search(name) else f"Texte {chance.randrange(10**6)}"


Mutation = tuple[str, str | None, Pairs]
"""What it is, the field that it changes (None: several), what is sent."""


def changed(pairs: Pairs, name: str, *values: str) -> Pairs:
    """The same with other values of one field, in the place of the first."""
    rest = [pair for pair in pairs if pair[0] != name]
    return [*((name, value) for value in values), *rest]


def mutations(target: Target, chance: random.Random, *, each: int | None) -> Iterator[Mutation]:
    """One hostile value in one field, the others as they should be; `each` limits how many of them are drawn, None: all.

    Then all fields at once, one left out, one sent twice, and one that is sent as a list.
    """
    fields = [f for f in target.fields(TYPED, CHOSEN, HIDDEN) if not PASSWORD.search(f.name)]
    pairs = [(f.name, what) for f in fields for what in HOSTILE]
    for name, what in pairs if each is None else chance.sample(pairs, min(each, len(pairs))):
        yield what, name, changed(plausible(target, chance), name, HOSTILE[what])
    if not fields:
        return
    whole = plausible(target, chance)
    for one in fields:
        if one.name not in {"version", "once"}:
            whole = changed(whole, one.name, HOSTILE[chance.choice(list(HOSTILE))])
    yield "everything", None, whole
    for one in fields if each is None else chance.sample(fields, 1):
        whole = plausible(target, chance)
        value = next((v for n, v in whole if n == one.name), "")
        yield "left out", one.name, changed(whole, one.name)
        yield "sent twice", one.name, changed(whole, one.name, value, chance.choice(list(HOSTILE.values())))
        yield (
            "sent as a list",
            None,
            [*changed(whole, one.name), (f"{one.name}[]", value), (f"{one.name}-9-x", value)],
        )


def renewed(target: Target, mutation: Mutation) -> Pairs:
    """What is sent, with the version that the form has by now where nobody changed it on purpose."""
    _, name, pairs = mutation
    for one in target.fields(HIDDEN):
        if one.name not in {name, "once"} and any(n == one.name for n, _ in pairs) and name is not None:
            pairs = changed(pairs, one.name, *one.values)
    return pairs


def foreign(target: Target, places: Places, beta: uuid.UUID) -> Iterator[Mutation]:
    """In each field that names something of the partnership, the same of another one (quality.md A5)."""
    theirs = {table: found for found, (table, whose) in places.items() if whose == beta}
    for one in target.fields(CHOSEN, HIDDEN):
        for value in (*one.values, *one.offered):
            table = places.get(_identifier(value) or beta, ("", beta))[0]
            if table in theirs:
                whole = plausible(target, random.Random(0))
                yield FOREIGN, one.name, changed(whole, one.name, str(theirs[table]))
                break


def _identifier(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def send(browser: Browser, target: Target, pairs: Pairs, chance: random.Random) -> TestResponse:
    """What a browser, or a program that is none, puts on its way."""
    if target.form.method == "get":
        query = urlencode([(as_bytes(n), as_bytes(v)) for n, v in pairs])
        return browser.client.get(f"{target.address.partition('?')[0]}?{query}", base_url=browser.base_url)
    if not target.form.multipart:
        body, kind = (
            urlencode([(as_bytes(n), as_bytes(v)) for n, v in pairs]).encode(),
            "application/x-www-form-urlencoded",
        )
    else:
        body, kind = _multipart(target, pairs, chance), "multipart/form-data; boundary=intrus"
    return browser.client.post(target.address, base_url=browser.base_url, data=body, content_type=kind)


def _multipart(target: Target, pairs: Pairs, chance: random.Random) -> bytes:
    parts = [(f'form-data; name="{name}"', as_bytes(value)) for name, value in pairs]
    for one in target.fields(FILE):
        file_name, content = chance.choice(_UPLOADS)
        parts.append((f'form-data; name="{one.name}"; filename="{file_name}"', content))
    told = (f"--intrus\r\nContent-Disposition: {head}\r\n\r\n".encode() + body for head, body in parts)
    return b"\r\n".join([*told, b"--intrus--\r\n"])
