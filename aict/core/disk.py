"""Where SQLite may lie: on a disk of this very machine, for its locks fail on a network's."""

from pathlib import Path, PurePosixPath

from sqlalchemy import make_url

MOUNTS = Path("/proc/mounts")
NETWORK_FILE_SYSTEMS = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs",
     "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
)  # fmt: skip


class NetworkDisk(SystemExit):
    """The database would lie on a network file system; the message says what to do."""

    def __init__(self, folder: Path, kind: str) -> None:
        """Stop with a plain sentence instead of lost rows later."""
        super().__init__(
            f"{folder} lies on a network file system ({kind}): SQLite would lose writes there. Put the "
            "database on a disk of this machine, or give a PostgreSQL address in AICT_DATABASE_URL."
        )


def refuse_network_disk(database_url: str, mounts: Path = MOUNTS) -> None:
    """Raise `NetworkDisk` when an SQLite file would lie on a network's disk (quality.md E33).

    Systems without `/proc/mounts` are not checked: the documentation says one host, local disk.
    """
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or not url.database or not mounts.exists():
        return
    folder = Path(url.database).resolve().parent
    kind = _file_system_of(PurePosixPath(folder), mounts.read_text("utf-8", "replace"))
    if kind in NETWORK_FILE_SYSTEMS:
        raise NetworkDisk(folder, kind)


def _file_system_of(folder: PurePosixPath, mounts: str) -> str:
    found, longest = "", -1
    for line in mounts.splitlines():
        _device, point, kind, *_rest = line.split(" ")
        # Spaces in a mount point are written \040.
        mounted = PurePosixPath(point.replace("\\040", " "))
        if folder.is_relative_to(mounted) and len(mounted.parts) >= longest:
            found, longest = kind, len(mounted.parts)
    return found
