"""Files, folders and workbooks that somebody chooses; the place is remembered for the next time."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.core.text import translate
from shopdesk.photos.arriving.found_files import PICTURE_SUFFIXES, WORKBOOK_SUFFIXES
from shopdesk.ui.desk import Desk

_PURPOSE = "photos"  # what the folder is remembered for


def choose_files(parent: QWidget, desk: Desk) -> list[Path]:
    """Ask for picture files; none when somebody cancels."""
    return _choose(parent, desk, translate("Photos", "Pictures ({kinds})"), PICTURE_SUFFIXES)


def choose_pictures_and_sheets(parent: QWidget, desk: Desk) -> list[Path]:
    """Ask for pictures and workbooks that hold some; none when somebody cancels."""
    suffixes = PICTURE_SUFFIXES | WORKBOOK_SUFFIXES
    return _choose(parent, desk, translate("Photos", "Pictures and sheets ({kinds})"), suffixes)


def choose_folder(parent: QWidget, desk: Desk) -> list[Path]:
    """Ask for a folder of pictures; none when somebody cancels."""
    title = translate("Photos", "Add a folder of photos")
    chosen = QFileDialog.getExistingDirectory(parent, title, _last_folder(desk))
    return _remembered(desk, [Path(chosen)] if chosen else [])


def _choose(parent: QWidget, desk: Desk, named: str, suffixes: Iterable[str]) -> list[Path]:
    kinds = named.format(kinds=" ".join(f"*{one}" for one in sorted(suffixes)))
    every, title = translate("Photos", "All files (*)"), translate("Photos", "Add photos")
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, _last_folder(desk), f"{kinds};;{every}")
    return _remembered(desk, [Path(name) for name in chosen])


def _last_folder(desk: Desk) -> str:
    return desk.settings.get(LAST_FOLDERS).get(_PURPOSE, "")


def _remembered(desk: Desk, chosen: list[Path]) -> list[Path]:
    if chosen:
        desk.settings.set(LAST_FOLDERS, desk.settings.get(LAST_FOLDERS) | {_PURPOSE: str(chosen[0].parent)})
    return chosen
