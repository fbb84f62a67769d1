"""The ladder of pyproject.toml, and what no contract type can say."""

import ast
import sys
from collections.abc import Iterator

import pytest
from importlinter.cli import lint_imports

from tests.structure.house import PACKAGE, ROOT, modules, where

_RULES_MAY_IMPORT = {"aict.core.errors"}


def imported_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Absolute names, inside functions and under TYPE_CHECKING too; a relative import is itself named `.`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." if node.level else node.module or "."
            whole = {f"{base}.{alias.name}" for alias in node.names}
            if whole <= _RULES_MAY_IMPORT:
                yield from ((node.lineno, name) for name in sorted(whole))
            else:
                yield node.lineno, base


def impure_imports(tree: ast.Module) -> list[tuple[int, str]]:
    return [
        (line, name)
        for line, name in imported_modules(tree)
        if name not in _RULES_MAY_IMPORT and name.partition(".")[0] not in sys.stdlib_module_names
    ]


def test_import_contracts_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == 0, capsys.readouterr().out


def test_rules_import_the_standard_library_and_errors_only() -> None:
    found = [
        f"{where(path, line)} imports {name}"
        for path, tree in modules()
        if "rules" in (path.stem, *path.relative_to(PACKAGE).parent.parts)
        for line, name in impure_imports(tree)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("from decimal import Decimal\nfrom aict.core.errors import RuleBroken\nimport datetime as dt", []),
        ("from aict.core import errors", []),
        ("from aict.core import errors, db", ["aict.core"]),
        ("def f():\n    import sqlalchemy.orm", ["sqlalchemy.orm"]),
        ("from .models import Convention", ["."]),
        ("from aict.conventions.models import Convention", ["aict.conventions.models"]),
    ],
)
def test_impure_imports_are_seen(source: str, names: list[str]) -> None:
    assert [name for _, name in impure_imports(ast.parse(source))] == names
