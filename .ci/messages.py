"""Gathers the French messages of the code and brings each catalogue up to date; exits 1 when one lacks a translation.

An entry is one line for each text, entries are sorted and carry no line number: two branches that both add some can
be merged line by line (`merge=union` in .gitattributes), and running this afterwards puts them in order again.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.pofile import escape, unescape
from jinja2 import Environment
from jinja2.ext import extract_from_ast

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "aict" / "translations"
TEMPLATES = (ROOT / "templates", ROOT / "reports")
SINGLE = frozenset({"_", "gettext", "lazy_gettext", "Sentence", "phrase", "Phrase"})
PLURAL = frozenset({"ngettext", "lazy_ngettext"})
# They take the text of a message from a row or from another message, and make none.
CARRIERS = (
    "aict/core/",
    "aict/reporting/blocks.py",
    "aict/reporting/wording.py",
)
HEADER = (
    'msgid ""\n'
    'msgstr ""\n'
    '"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Language: {language}\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)

Key = tuple[str, ...]
"""The French text, or its singular and plural."""


@dataclass
class Found:
    """The messages of the code, with where each was first seen; and calls whose text nobody can know."""

    messages: dict[Key, str] = field(default_factory=dict)
    computed: list[str] = field(default_factory=list)

    def add(self, texts: list[str | None], where: str) -> None:
        """Note one call: its texts, None for one that is no literal."""
        known = tuple(text for text in texts if text is not None)
        if len(known) == len(texts):
            self.messages.setdefault(known, where)
        else:
            self.computed.append(where)


def extract() -> Found:
    """Every message of the program, of the pages and of the reports."""
    found = Found()
    for path in sorted((ROOT / "aict").rglob("*.py")):
        read_module(path.read_text("utf-8"), str(path.relative_to(ROOT)), found)
    for folder in TEMPLATES:
        for path in sorted(path for path in folder.rglob("*") if path.suffix in {".html", ".txt"}):
            read_template(path.read_text("utf-8"), str(path.relative_to(ROOT)), found)
    return found


def read_module(source: str, name: str, found: Found) -> None:
    """The messages of one Python file."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = _last_name(node.func)
        if called in SINGLE | PLURAL:
            texts = [_text(node.args[0])]
            if called in PLURAL or (called.lower() == "phrase" and _has_plural(node)):
                texts.append(_text(node.args[1]))
            if None not in texts or not name.startswith(CARRIERS):
                found.add(texts, f"{name}:{node.lineno}")


def read_template(source: str, name: str, found: Found) -> None:
    """The messages of one template."""
    tree = Environment(extensions=["jinja2.ext.i18n"], autoescape=True).parse(source)
    for line, called, texts in extract_from_ast(tree, tuple(SINGLE | PLURAL)):
        given = list(texts) if isinstance(texts, tuple) else [texts]
        found.add(given[: 2 if called in PLURAL else 1], f"{name}:{line}")


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _has_plural(node: ast.Call) -> bool:
    return len(node.args) > 1 and isinstance(node.args[1], ast.Constant)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


_LINE = re.compile(r'^(?:(msgid|msgid_plural|msgstr(?:\[\d\])?) )?"(.*)"\s*$')


def read_catalogue(path: Path) -> dict[Key, Key]:
    """French to translation; tolerates what a merge by lines may leave: entries twice, or cut in two."""
    return {key: texts for key, texts in _entries(path) if key != ("",)} if path.exists() else {}


def _entries(path: Path) -> Iterator[tuple[Key, Key]]:
    key: list[str] = []
    texts: list[str] = []
    current = key
    for line in path.read_text("utf-8").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        keyword, written = match[1], unescape(f'"{match[2]}"')
        if keyword is None and current:
            current[-1] += written
            continue
        if keyword == "msgid":
            if texts:
                yield tuple(key), tuple(texts)
            key, texts = [], []
        current = texts if (keyword or "").startswith("msgstr") else key
        current.append(written)
    if texts:
        yield tuple(key), tuple(texts)


def write_catalogue(path: Path, entries: dict[Key, Key]) -> None:
    """Sorted, one line for each text."""
    blocks = [HEADER.format(language=path.parts[-3])]
    for key in sorted(entries):
        texts = entries[key]
        names = ("msgid", "msgid_plural")
        lines = [f"{name} {escape(text)}" for name, text in zip(names, key, strict=False)]
        plural = len(key) > 1
        lines += [f"msgstr{f'[{i}]' if plural else ''} {escape(text)}" for i, text in enumerate(texts)]
        blocks.append("\n".join(lines) + "\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(blocks), "utf-8")


def brought_up_to_date(entries: dict[Key, Key], found: Found) -> dict[Key, Key]:
    """What the code says, with the translations there are; what the code says no more is left out."""
    return {key: _shaped(entries.get(key, ()), key) for key in found.messages}


def _shaped(texts: Key, key: Key) -> Key:
    return texts if len(texts) == len(key) else ("",) * len(key)


def main() -> int:
    """Rewrite every catalogue and say what it lacks."""
    found = extract()
    for where in found.computed:
        print(f"{where}: the text of a message is written where it is marked", file=sys.stderr)  # noqa: T201
    lacking = 0
    for path in sorted(TRANSLATIONS.glob("*/LC_MESSAGES/messages.po")):
        entries = brought_up_to_date(read_catalogue(path), found)
        write_catalogue(path, entries)
        empty = [key for key, texts in entries.items() if "" in texts]
        for key in empty:
            print(f"{found.messages[key]}: {key[0]}", file=sys.stderr)  # noqa: T201
        print(f"{path.relative_to(ROOT)}: {len(entries)} messages, {len(empty)} not translated.")  # noqa: T201
        lacking += len(empty)
    return 1 if lacking or found.computed else 0


if __name__ == "__main__":
    sys.exit(main())
