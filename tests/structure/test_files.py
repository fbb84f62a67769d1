"""Names and words that no file of the repository may have."""

import re
from pathlib import Path

import pytest

from tests.structure.house import ROOT, paths, texts, where

_VAGUE = {"util", "utils", "common", "commons", "helper", "helpers", "misc"}

# One letter of each stands in brackets, so that this file does not find itself.
_LATER = re.compile(r"\b(?:T[O]DO|F[I]XME)\b")
_HOSTS = re.compile(
    r"pypi\.(?:org|python\.org)|pythonh[o]sted|registry\.npmjs|npmjs\.(?:org|com)"
    r"|(?:deb|security)\.debian\.(?:org|net)|(?<!emit-)index-u[r]l|extra-ind[e]x"
)
_MACHINE = re.compile(r"(?<![\w.~-])/(?:work|root|home/\w+|Users/\w+)/")

_PIN = re.compile(r"^([\w.\[\]-]+)==([^\s;\\]+)", re.MULTILINE)


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{where(path, text.count(chr(10), 0, match.start()) + 1)} {match.group()}"
        for path, text in texts()
        for match in pattern.finditer(text)
    ]


def pins(name: str) -> dict[str, str]:
    return dict(_PIN.findall((ROOT / name).read_text("utf-8")))


def vague(path: Path) -> bool:
    return path.name.partition(".")[0].strip("_").lower() in _VAGUE


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    assert [where(path) for path in paths() if vague(path)] == []


def test_nothing_is_left_for_later() -> None:
    assert found(_LATER) == []


def test_no_registry_is_named() -> None:
    assert found(_HOSTS) == []


def test_no_path_of_a_machine_is_named() -> None:
    assert found(_MACHINE) == []


def test_tests_run_on_the_versions_that_run() -> None:
    """`make test` installs one file only, and counts the other as installed."""
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


@pytest.mark.parametrize(
    "name", ["requirements.txt", "requirements-dev.txt", ".ci/installer.txt", ".ci/audit.txt"]
)
def test_every_pin_has_its_hashes(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").split("\n")
    starts = [line for line in lines if line and not line.startswith((" ", "#"))]
    assert starts
    assert all(_PIN.match(line) and line.endswith("\\") for line in starts)


@pytest.mark.parametrize(
    ("pattern", "text", "seen"),
    [
        (_LATER, "# TO" + "DO: later", True),
        (_LATER, "mastodon", False),
        (_HOSTS, "https://files.python" + "hosted.org/x", True),
        (_HOSTS, "--no-emit-index" + "-url", False),
        (_HOSTS, "--index" + "-url=x", True),
        (_MACHINE, "open('/" + "work/main/x')", True),
        (_MACHINE, "the /" + "workshop/ page", False),
    ],
)
def test_words_are_seen(pattern: re.Pattern[str], text: str, seen: bool) -> None:  # noqa: FBT001 — a table of cases
    assert bool(pattern.search(text)) is seen


@pytest.mark.parametrize(
    ("name", "seen"), [("aict/utils", True), ("tests/_helpers.py", True), ("aict/paging.py", False)]
)
def test_vague_names_are_seen(name: str, seen: bool) -> None:  # noqa: FBT001 — a table of cases
    assert vague(Path(name)) is seen
