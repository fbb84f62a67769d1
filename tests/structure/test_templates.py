"""Templates are code: they are parsed, and what the browser's policy or the escaping would refuse is refused here."""

import re
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from tests.structure.house import ROOT, TEMPLATE_FOLDERS, where

_ENVIRONMENT = jinja2.Environment(
    extensions=["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"], autoescape=True
)
_COMMENT = re.compile(r"\{#.*?#\}|<!--.*?-->", re.DOTALL)

# What the pages' policy (no inline style, no inline script, nothing from elsewhere) would silently block.
_FORBIDDEN = {
    "a style attribute": re.compile(r"<[a-z][^<>]*\sstyle\s*=", re.IGNORECASE),
    "an inline script": re.compile(r"<script\b[^>]*>(?!\s*</script>)", re.IGNORECASE),
    "an event attribute": re.compile(r"<[a-z][^<>]*\son[a-z]+\s*=\s*[\"']", re.IGNORECASE),
    "an attribute that touches the one before": re.compile(
        r"^[ \t]*\{%-? if [^%\n]*%\}[a-z-]+(?:=\"|\{%)", re.MULTILINE
    ),
    "a javascript address": re.compile(r"[\"']\s*javascript:", re.IGNORECASE),
    "something from another origin": re.compile(
        r"<(?:script|link|img|iframe|object|embed|source)\b[^<>]*\s(?:src|href|data)\s*=\s*[\"'](?:https?:)?//",
        re.IGNORECASE,
    ),
}
_STYLE_ELEMENT = re.compile(r"<style\b", re.IGNORECASE)


def templates() -> Iterator[Path]:
    for folder in TEMPLATE_FOLDERS:
        yield from sorted(
            path for path in folder.rglob("*") if path.suffix in {".html", ".svg", ".txt", ".xml"}
        )


def parse(source: str) -> nodes.Template:
    return _ENVIRONMENT.parse(source)


def find_template(name: str) -> Path | None:
    for folder in (*TEMPLATE_FOLDERS, ROOT):
        if (folder / name).is_file():
            return folder / name
    return None


def exported(tree: nodes.Template) -> set[str]:
    """What other templates may import from this one: its macros, variables set and names imported at the top."""
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, nodes.Macro):
            names.add(node.name)
        elif isinstance(node, (nodes.Assign, nodes.AssignBlock)):
            names |= {target.name for target in node.find_all(nodes.Name) if target.ctx == "store"}
        elif isinstance(node, nodes.FromImport):
            names |= {pair[1] if isinstance(pair, tuple) else pair for pair in node.names}
    return names


def missing_templates(tree: nodes.Template) -> list[str]:
    """Constant names that no file answers to; computed names cannot be known here."""
    kinds = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
    return [
        f"line {node.lineno}: {named.value} does not exist"
        for node in tree.find_all(kinds)
        if isinstance(named := getattr(node, "template", None), nodes.Const)
        and isinstance(named.value, str)
        and find_template(named.value) is None
    ]


def _source_of(node: nodes.Import | nodes.FromImport) -> set[str] | None:
    path = find_template(node.template.value) if isinstance(node.template, nodes.Const) else None
    return exported(parse(path.read_text("utf-8"))) if path else None


def undefined_macros(tree: nodes.Template) -> list[str]:
    problems = []
    for node in tree.find_all(nodes.FromImport):
        known = _source_of(node)
        asked = {pair[0] if isinstance(pair, tuple) else pair for pair in node.names}
        if known is not None:
            problems += [f"line {node.lineno}: no macro {name}" for name in sorted(asked - known)]
    for whole in tree.find_all(nodes.Import):
        known = _source_of(whole)
        for use in tree.find_all(nodes.Getattr):
            called = isinstance(use.node, nodes.Name) and use.node.name == whole.target
            if called and known is not None and use.attr not in known:
                problems.append(f"line {use.lineno}: no macro {whole.target}.{use.attr}")
    return problems


def unused_imports(tree: nodes.Template) -> list[str]:
    used = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "load"}
    brought: set[str] = {node.target for node in tree.find_all(nodes.Import)}
    for node in tree.find_all(nodes.FromImport):
        brought |= {pair[1] if isinstance(pair, tuple) else pair for pair in node.names}
    return [f"{name} is imported and not used" for name in sorted(brought - used)]


def unescaped(tree: nodes.Template) -> list[str]:
    found = [f"line {node.lineno}: |safe" for node in tree.find_all(nodes.Filter) if node.name == "safe"]
    switches = (nodes.EvalContextModifier, nodes.ScopedEvalContextModifier)
    return found + [
        f"line {node.lineno}: autoescape is switched"
        for node in tree.find_all(switches)
        if any(option.key == "autoescape" for option in node.options)
    ]


def blocked(source: str) -> list[str]:
    bare = _COMMENT.sub("", source)
    return [kind for kind, pattern in _FORBIDDEN.items() if pattern.search(bare)]


_TREE_CHECKS = [missing_templates, undefined_macros, unused_imports, unescaped]


def test_templates_are_sound() -> None:
    problems = []
    for path in templates():
        source = path.read_text("utf-8")
        tree = parse(source)
        said = [*blocked(source), *(problem for check in _TREE_CHECKS for problem in check(tree))]
        problems += [f"{where(path)}: {problem}" for problem in said]
    assert problems == []


def test_pages_have_no_style_element() -> None:
    """On paper a report is fed its style sheet by name; on screen the policy refuses the element; a mail fetches nothing."""
    templates = ROOT / "templates"
    pages = sorted(path for path in templates.rglob("*.html") if path.parent != templates / "_mails")
    assert [where(path) for path in pages if _STYLE_ELEMENT.search(path.read_text("utf-8"))] == []


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one macro file, standing in for templates/."""
    (tmp_path / "forms.html").write_text(
        "{% macro field(name) %}{{ name }}{% endmacro %}{% set width = 3 %}", "utf-8"
    )
    monkeypatch.setattr("tests.structure.test_templates.TEMPLATE_FOLDERS", (tmp_path,))
    return tmp_path


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("source", "problems"),
    [
        ("{% from 'forms.html' import field, width %}{{ field('a') }}{{ width }}", []),
        ("{% import 'forms.html' as forms %}{{ forms.field('a') }}", []),
        ("{% from 'forms.html' import feild %}{{ feild('a') }}", ["line 1: no macro feild"]),
        ("{% import 'forms.html' as forms %}{{ forms.feild('a') }}", ["line 1: no macro forms.feild"]),
        ("{% from 'forms.html' import field %}", ["field is imported and not used"]),
        ("{% import 'forms.html' as forms %}", ["forms is imported and not used"]),
        ("{% extends 'nowhere.html' %}", ["line 1: nowhere.html does not exist"]),
        ("{{ title|safe }}", ["line 1: |safe"]),
        ("{% autoescape false %}{{ title }}{% endautoescape %}", ["line 1: autoescape is switched"]),
    ],
)
def test_problems_of_a_tree_are_seen(source: str, problems: list[str]) -> None:
    tree = parse(source)
    assert [problem for check in _TREE_CHECKS for problem in check(tree)] == problems


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ('<p class="style">{# <p style="x"> #}</p>', []),
        ('<p\n  class="a" style="color: red">', ["a style attribute"]),
        ('<script src="/static/draft.js" defer></script>', []),
        ("<script>alert(1)</script>", ["an inline script"]),
        ('<button onclick="x()">', ["an event attribute"]),
        ('<a href="javascript:x">', ["a javascript address"]),
        ('<a id="b"\n {% if c %}href="c"{% endif %}>', ["an attribute that touches the one before"]),
        ('<a id="b"\n {% if c %} href="c"{% endif %}>', []),
        ('<img alt="" src="https://elsewhere.example/a.png">', ["something from another origin"]),
        ('<a href="https://elsewhere.example/">source</a>', []),
    ],
)
def test_blocked_markup_is_seen(source: str, kinds: list[str]) -> None:
    assert blocked(source) == kinds
