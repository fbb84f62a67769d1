"""Nothing comes out of an envelope but the whole of what went in."""

import io

import pytest

from aict.copies.envelope import CHUNK, MAGIC, Opening, Sealing
from aict.copies.errors import CopyRefused

KEY = "a key of the copies, as long as production wants it"
SEALED = CHUNK + 16
BEGINNING = len(MAGIC) + 32 + 16


def sealed(content: bytes, key: str = KEY) -> bytes:
    target = io.BytesIO()
    sealing = Sealing(target, key)
    for at in range(0, len(content), 10_000):
        sealing.write(content[at : at + 10_000])
    sealing.finish()
    return target.getvalue()


def opened(envelope: bytes, key: str = KEY) -> bytes:
    return io.BufferedReader(Opening(io.BytesIO(envelope), key)).read()


def of_length(length: int) -> bytes:
    return bytes(number % 251 for number in range(length))


@pytest.mark.parametrize("length", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
def test_what_goes_in_comes_out(length: int) -> None:
    content = of_length(length)
    assert opened(sealed(content)) == content


def test_nothing_of_it_can_be_read_and_no_two_are_alike() -> None:
    content = b"Partenariat Grenoble-Sfax " * 100
    first, second = sealed(content), sealed(content)
    assert b"Grenoble" not in first
    assert first[len(MAGIC) :] != second[len(MAGIC) :]


def test_another_key_is_told_from_a_damaged_file() -> None:
    with pytest.raises(CopyRefused, match="another key"):
        opened(sealed(b"content"), KEY + "!")


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", MAGIC[:5]])
def test_another_file_is_told(content: bytes) -> None:
    with pytest.raises(CopyRefused, match="not a copy"):
        opened(content)


@pytest.mark.parametrize("at", [0, len(MAGIC), BEGINNING - 1, BEGINNING, BEGINNING + SEALED, -1])
def test_one_byte_that_changed_is_seen(at: int) -> None:
    damaged = bytearray(sealed(of_length(2 * CHUNK + 5)))
    damaged[at] ^= 1
    with pytest.raises(CopyRefused):
        opened(bytes(damaged))


@pytest.mark.parametrize(
    "length", [len(MAGIC), BEGINNING, BEGINNING + 5, BEGINNING + SEALED, BEGINNING + 2 * SEALED, -1]
)
def test_a_file_that_was_cut_is_seen(length: int) -> None:
    with pytest.raises(CopyRefused):
        opened(sealed(of_length(3 * CHUNK))[:length])


def test_chunks_that_changed_places_are_seen() -> None:
    whole = sealed(of_length(3 * CHUNK))
    first, second = whole[BEGINNING:][:SEALED], whole[BEGINNING + SEALED :][:SEALED]
    with pytest.raises(CopyRefused, match="damaged"):
        opened(whole[:BEGINNING] + second + first + whole[BEGINNING + 2 * SEALED :])


def test_what_was_added_is_seen() -> None:
    with pytest.raises(CopyRefused, match="damaged"):
        opened(sealed(of_length(CHUNK)) + b"\0")
