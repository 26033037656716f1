"""What kind of disk a folder is on: SQLite's locks do not hold on network shares."""

import ctypes
import os
import sys
from pathlib import Path

NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "davfs", "ceph", "glusterfs", "lustre"}
    | {"fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.smbnetfs", "fuse.gvfsd-fuse"}
)
_DRIVE_REMOTE = 4  # of GetDriveTypeW


def is_on_network(folder: Path) -> bool:
    """Whether the folder lies on another machine's disk."""
    if sys.platform == "win32":
        path = str(folder.absolute())
        return is_unc(path) or is_unc(os.path.realpath(path)) or _drive_type(path[:3]) == _DRIVE_REMOTE
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return file_system_of(os.path.realpath(folder), mounts) in NETWORK_FILE_SYSTEMS


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names a share (``\\server\share``), not a drive of this PC (``\\?\C:\``)."""
    path = path.replace("/", "\\")
    if path[:4] in ("\\\\?\\", "\\\\.\\"):
        return path[4:8].upper() == "UNC\\"
    return path.startswith("\\\\")


def file_system_of(path: str, mounts: str) -> str:
    """The kind of file system an absolute path is on, by the text of ``/proc/mounts``."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        # The kernel writes blanks, tabs and backslashes as octal escapes.
        point = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        below = point == "/" or path == point or path.startswith(point + "/")
        if below and len(point) >= len(best):  # of two on one point, the later one covers the earlier
            best, kind = point, fields[2]
    return kind


def _drive_type(root: str) -> int:
    windll = getattr(ctypes, "windll", None)  # Windows only
    return 0 if windll is None else int(windll.kernel32.GetDriveTypeW(ctypes.c_wchar_p(root)))
