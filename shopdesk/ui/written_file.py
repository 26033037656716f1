"""Files that leave the program: where to, and what to do with them once they are there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.core.settings import LAST_FOLDERS, PcSettings
from shopdesk.core.text import translate
from shopdesk.ui.messages import show_toast


def ask_file(
    parent: QWidget, settings: PcSettings, title: str, name: str, kinds: dict[str, str], purpose: str
) -> Path | None:
    """Ask where a file shall go; None when given up.

    ``kinds`` are endings with their descriptions, the one of ``name`` first; the folder is that of last time.
    """
    folders = settings.get(LAST_FOLDERS)
    kept = folders.get(purpose)
    folder = Path(kept) if kept and isinstance(kept, str) else Path.home()
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(folder / name), ";;".join(kinds.values()))
    if not chosen:
        return None
    target = Path(chosen)
    if target.suffix.lower() not in kinds:
        ending = next((ending for ending, text in kinds.items() if text == kind), next(iter(kinds)))
        target = target.with_name(target.name + ending)
    settings.set(LAST_FOLDERS, folders | {purpose: str(target.parent)})
    return target


def tell_file(page: QWidget, target: Path) -> None:
    """Say that a file is there, and offer to open it or its folder."""
    actions = [
        (translate("ListExport", "Open file"), partial(open_path, target)),
        (translate("ListExport", "Open folder"), partial(open_path, target.parent)),
    ]
    show_toast(page.window(), translate("ListExport", "{file} is written").format(file=target.name), actions)


def open_path(path: Path) -> None:
    """Open a file or folder with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
