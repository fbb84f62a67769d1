"""A file on one kind of database is done by one worker."""

import os

import pytest

from tests.pieces import piece_of

WORKER = "PYTEST_XDIST_WORKER"
_SEEN: list[str] = []


@pytest.mark.parametrize(
    ("test", "piece"),
    [
        ("tests/access/test_matrix.py::test_a_cell[sqlite-officer]", "tests/access/test_matrix.py sqlite"),
        (
            "tests/access/test_matrix.py::test_a_cell[officer-postgresql]",
            "tests/access/test_matrix.py postgresql",
        ),
        ("tests/core/test_pdf.py::test_it", "tests/core/test_pdf.py "),
        ("tests/core/test_pdf.py::test_it[a::b[c]]", "tests/core/test_pdf.py "),
        ("tests/core/test_pdf.py::test_it[postgresqls-\n-sqlite]", "tests/core/test_pdf.py sqlite"),
        ("tests/demonstration/test_copied.py::test_it[sqlite-postgresql]", "tests/demonstration sqlite"),
        ("tests/demonstration/test_loading.py::test_it[sqlite]", "tests/demonstration sqlite"),
    ],
)
def test_a_piece_is_a_file_on_one_kind_of_database(test: str, piece: str) -> None:
    assert piece_of(test) == piece


@pytest.mark.parametrize("turn", range(6))
def test_all_of_a_piece_is_on_one_worker(turn: int) -> None:
    """Two workers that took turns would each see some of these."""
    _SEEN.append(os.environ.get(WORKER, ""))
    assert len(_SEEN) == turn + 1
