"""Habits of the Python code that a linter does not know."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.structure.house import PACKAGE, last_name, modules, where

# Files that may turn a computed string into markup, each with its reason. The string must come from escaped parts.
MARKUP_ALLOWED: dict[str, str] = {
    "aict/core/templating.py": "drawings of aict.core.charts, which escapes each text and each attribute",
    "aict/core/qr_code.py": "the square code of segno, which escapes its title",
    "aict/reporting/drawings.py": "the same drawings of aict.core.charts",
}


def unsafe_markup(tree: ast.Module) -> list[int]:
    """`Markup(x)` where x is computed. `Markup("<b>{}</b>").format(x)` escapes x and is the way to do it."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and last_name(node.func) == "Markup"
        and not all(isinstance(argument, ast.Constant) for argument in node.args)
    ]


def string_templates(tree: ast.Module) -> list[int]:
    forbidden = {"render_template_string", "stream_template_string"}
    found = []
    for node in ast.walk(tree):
        named = [alias.name for alias in node.names] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, (ast.Name, ast.Attribute)):
            named = [last_name(node)]
        if isinstance(node, (ast.Name, ast.Attribute, ast.ImportFrom)) and forbidden & set(named):
            found.append(node.lineno)
    return found


def unscoped_gets(tree: ast.Module) -> list[int]:
    """`anything.get(Model, …)`: an object fetched by its id alone, whoever asks; `get("key")` and `get(KEY)` are not meant."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"get", "get_one"}
        and (given := [*node.args, *(k.value for k in node.keywords if k.arg == "entity")])
        and last_name(given[0])[:1].isupper()
        and not last_name(given[0]).isupper()
    ]


def answers_requests(path: Path) -> bool:
    """Whether a module holds views, or the pages that views share."""
    return path.stem.rpartition("_")[2] in {"routes", "pages"}


def test_markup_is_never_made_of_computed_text() -> None:
    found = [
        where(path, line)
        for path, tree in modules()
        if where(path) not in MARKUP_ALLOWED
        for line in unsafe_markup(tree)
    ]
    assert found == []


def test_the_list_of_markup_exceptions_is_not_stale() -> None:
    stale = [
        where(path) for path, tree in modules() if where(path) in MARKUP_ALLOWED and not unsafe_markup(tree)
    ]
    assert stale == []


def test_no_template_is_made_from_a_string() -> None:
    assert [where(path, line) for path, tree in modules() for line in string_templates(tree)] == []


def test_routes_fetch_nothing_by_its_id_alone() -> None:
    found = [
        where(path, line)
        for path, tree in modules()
        if answers_requests(path)
        for line in unscoped_gets(tree)
    ]
    assert found == []
    assert sum(answers_requests(path) for path, _ in modules()) > 80


def test_every_package_says_what_it_is() -> None:
    """The docstring of a package is the documentation of its part of the domain."""
    packages = sorted({path.parent for path, _ in modules()})
    silent = [
        where(package)
        for package in packages
        if package != PACKAGE / "translations"
        and not (
            (package / "__init__.py").is_file()
            and ast.get_docstring(ast.parse((package / "__init__.py").read_text("utf-8")))
        )
    ]
    assert silent == []


@pytest.mark.parametrize(
    ("check", "source", "count"),
    [
        (unsafe_markup, 'Markup("<br>")', 0),
        (unsafe_markup, 'Markup("<b>{}</b>").format(name)', 0),
        (unsafe_markup, "Markup(name)", 1),
        (unsafe_markup, 'markupsafe.Markup(f"<b>{name}</b>")', 1),
        (unsafe_markup, 'Markup("<b>" + name)', 1),
        (string_templates, "flask.render_template_string(x)", 1),
        (string_templates, "from flask import render_template_string as r", 1),
        (string_templates, 'render_template("x.html")', 0),
        (unscoped_gets, "db.session.get(Partnership, id)", 1),
        (unscoped_gets, "session.get(models.Partnership, id)", 1),
        (unscoped_gets, "session.get_one(entity=Partnership, ident=id)", 1),
        (unscoped_gets, 'session.get("person")', 0),
        (unscoped_gets, "browser.get(ACTING_FOR, {})", 0),
        (unscoped_gets, "request.args.get(name)", 0),
    ],
)
def test_violations_are_seen(check: Callable[[ast.Module], list[int]], source: str, count: int) -> None:
    assert len(check(ast.parse(source))) == count
