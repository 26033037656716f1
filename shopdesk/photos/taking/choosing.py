"""Where pictures are looked for: files, folders and workbooks that somebody chooses or drops."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.core.text import translate
from shopdesk.photos.arriving.found_files import PICTURE_SUFFIXES, WORKBOOK_SUFFIXES
from shopdesk.ui.desk import Desk


def choose_folder(parent: QWidget, desk: Desk) -> list[Path]:
    """Ask for a folder of pictures; empty when given up."""
    start = desk.settings.get(LAST_FOLDERS).get("photos", "")
    chosen = QFileDialog.getExistingDirectory(parent, translate("Photos", "Add a folder of photos"), start)
    return _remember(desk, Path(chosen), Path(chosen).parent) if chosen else []


def choose_pictures_and_sheets(parent: QWidget, desk: Desk) -> list[Path]:
    """Ask for pictures and workbooks that hold some; empty when given up."""
    suffixes = sorted(PICTURE_SUFFIXES | WORKBOOK_SUFFIXES)
    kinds = translate("Photos", "Pictures and sheets ({kinds})").format(kinds=" ".join(f"*{one}" for one in suffixes))
    every, title = translate("Photos", "All files (*)"), translate("Photos", "Add photos")
    start = desk.settings.get(LAST_FOLDERS).get("photos", "")
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, start, f"{kinds};;{every}")
    return [path for name in chosen for path in _remember(desk, Path(name), Path(name).parent)]


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders on this PC that a drop or a clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def needs_review(paths: list[Path]) -> bool:
    """Whether somebody has to look through it first: folders, and workbooks with pictures in them."""
    return any(path.suffix.lower() in WORKBOOK_SUFFIXES or path.is_dir() for path in paths)


def _remember(desk: Desk, path: Path, folder: Path) -> list[Path]:
    desk.settings.set(LAST_FOLDERS, desk.settings.get(LAST_FOLDERS) | {"photos": str(folder)})
    return [path]
