"""Imports on their way: what a file says, kept from the page that shows it to the button that accepts it.

What is kept is what was understood, never the file: what is accepted is what was shown, letter by letter. All
processes of a machine share a folder; an import belongs to one person and goes after a day.
"""

import json
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from flask import Flask, current_app

from aict.core.errors import NotVisible, Sentence
from aict.exchange.reading import FileRow, Workbook
from aict.exchange.report import Problem

_EXTENSION: Final = "aict-imports"
KEPT: Final = 24 * 3600.0
MOST_OF_ONE: Final = 5
"""Imports that one person may have on their way; a new one takes the place of the oldest."""


@dataclass(frozen=True, slots=True)
class Held:
    """One import on its way: whose, for which organisation, from which files, and what they say."""

    owner: uuid.UUID
    importer: uuid.UUID
    names: tuple[str, ...]
    workbook: Workbook


class HeldImports:
    """The folder of imports of one machine."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before the first import."""
        self._folder = folder

    def keep(self, held: Held) -> uuid.UUID:
        """Keep an import; gives what to call it by."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.clear()
        self.forget(held.owner, but=MOST_OF_ONE - 1)
        name = uuid.uuid4()
        path = self._path(held.owner, name)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(_to_json(held)), "utf-8")
        # whole or not at all: another process may read meanwhile
        fresh.replace(path)
        return name

    def find(self, name: uuid.UUID, *, owner: uuid.UUID) -> Held:
        """An import of this person; `NotVisible` when there is none of that name, or no longer."""
        try:
            said = json.loads(self._path(owner, name).read_text("utf-8"))
        except FileNotFoundError as gone:
            raise NotVisible from gone
        return _from_json(said, owner)

    def _path(self, owner: uuid.UUID, name: uuid.UUID) -> Path:
        return self._folder / f"{owner}.{name}.json"

    def clear(self) -> int:
        """Take away what is older than a day; how many imports that was."""
        old = [path for path in self._folder.glob("*") if _age(path) > KEPT]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def forget(self, owner: uuid.UUID, *, but: int = 0) -> None:
        """Take away the imports of one person, except the newest ones."""
        own = sorted(self._folder.glob(f"{owner}.*.json"), key=_age)
        for path in own[but:]:
            path.unlink(missing_ok=True)


def _age(path: Path) -> float:
    with suppress(FileNotFoundError):
        return time.time() - path.stat().st_mtime
    return 0.0


def _to_json(held: Held) -> dict[str, Any]:
    book = held.workbook
    return {
        "importer": str(held.importer),
        "names": held.names,
        "rows": {name: [[row.number, row.cells] for row in rows] for name, rows in book.rows.items()},
        "errors": [_problem_to_json(problem) for problem in book.errors],
        "remarks": [_problem_to_json(problem) for problem in book.remarks],
    }


def _problem_to_json(problem: Problem) -> list[Any]:
    sentence = problem.sentence
    return [problem.sheet, problem.row, problem.column, sentence.text, dict(sentence.places)]


def _from_json(said: dict[str, Any], owner: uuid.UUID) -> Held:
    book = Workbook(
        rows={
            name: [FileRow(number, cells) for number, cells in rows] for name, rows in said["rows"].items()
        },
        errors=[_problem(*problem) for problem in said["errors"]],
        remarks=[_problem(*problem) for problem in said["remarks"]],
    )
    return Held(owner, uuid.UUID(said["importer"]), tuple(said["names"]), book)


def _problem(
    sheet: str, row: int | None, column: str | None, text: str, places: dict[str, object]
) -> Problem:
    return Problem(sheet, row, column, Sentence.again(text, places))


def init_app(app: Flask, folder: Path) -> None:
    """Give the application its imports."""
    app.extensions[_EXTENSION] = HeldImports(folder)


def held_imports() -> HeldImports:
    """The imports of the running application."""
    found: HeldImports = current_app.extensions[_EXTENSION]
    return found
