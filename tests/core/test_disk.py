"""SQLite refuses to lie on a network file system."""

from pathlib import Path

import pytest

from aict.core.disk import NetworkDisk, refuse_network_disk

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /mnt/shared nfs4 rw 0 0
/dev/sdb1 /mnt/shared/local ext4 rw 0 0
//server/office /mnt/our\\040office cifs rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mounts"
    path.write_text(MOUNTS, "utf-8")
    return path


@pytest.mark.parametrize(
    "url",
    ["sqlite:////mnt/shared/aict.sqlite3", "sqlite:////mnt/our office/a/aict.sqlite3"],
)
def test_a_network_disk_stops_the_start_and_says_what_to_do(url: str, mounts: Path) -> None:
    with pytest.raises(NetworkDisk, match="AICT_DATABASE_URL"):
        refuse_network_disk(url, mounts)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////var/lib/aict/aict.sqlite3",
        "sqlite:////mnt/shared/local/aict.sqlite3",
        "postgresql://aict@/aict",
        "sqlite://",
    ],
)
def test_a_local_disk_or_a_server_is_fine(url: str, mounts: Path) -> None:
    refuse_network_disk(url, mounts)
