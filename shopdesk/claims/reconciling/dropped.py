"""Files that somebody drops onto the page or into the dialog."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIXES = frozenset({".xlsx", ".xls", ".xlsm", ".csv", ".txt", ".zip", ".et"})


def local_files(data: QMimeData) -> list[Path]:
    """The files among what is dropped; folders and links to the web are none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def statements_among(data: QMimeData) -> list[Path]:
    """Those of them that may be statements by their endings."""
    return [path for path in local_files(data) if path.suffix.lower() in SUFFIXES]
