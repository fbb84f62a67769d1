"""What the structure tests read: the files of the checkout, and what is wrong in them."""

import ast
import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "aict"
TEMPLATE_FOLDERS = (ROOT / "templates", ROOT / "reports")

_NOT_OURS = {"instance", "node_modules", "__pycache__"}
_BINARY = {
    ".png",
    ".jpg",
    ".jpeg",
    ".gif",
    ".ico",
    ".pdf",
    ".woff2",
    ".ttf",
    ".otf",
    ".gz",
    ".xlsx",
    ".ods",
    ".mo",
    ".db",
}


def paths() -> Iterator[Path]:
    """Every file and folder of the checkout that is ours, folders included."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(f for f in folders if f == ".ci" or not (f.startswith(".") or f in _NOT_OURS))
        # In a second work tree of the repository, `.git` is a file.
        yield from (Path(folder, name) for name in (*folders, *sorted(files)) if name != ".git")


def texts() -> Iterator[tuple[Path, str]]:
    for path in paths():
        if path.is_file() and path.suffix not in _BINARY:
            yield path, path.read_text("utf-8")


def modules(folder: Path = PACKAGE) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"), str(path))


def where(path: Path, line: int | None = None) -> str:
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{shown}:{line}" if line else str(shown)


def last_name(node: ast.expr) -> str:
    """`Markup` for both `Markup` and `markupsafe.Markup`; nothing for what has no name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
