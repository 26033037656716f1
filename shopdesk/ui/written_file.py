"""Files that leave the program: where to, and what to do with them once they are there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.core.files import safe_target
from shopdesk.core.settings import LAST_FOLDERS, PcSettings
from shopdesk.core.text import translate
from shopdesk.ui.messages import Action, show_toast


def ask_file(
    parent: QWidget, settings: PcSettings, title: str, name: str, kinds: dict[str, str], purpose: str
) -> Path | None:
    """Ask where a file shall go; None when given up.

    ``kinds`` are endings with their descriptions, the one of ``name`` first; the folder is that of last time.
    """
    suggested = str(last_folder(settings, purpose) / name)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, suggested, ";;".join(kinds.values()))
    if not chosen:
        return None
    target = Path(chosen)
    if target.suffix.lower() not in kinds:
        ending = next((ending for ending, text in kinds.items() if text == kind), next(iter(kinds)))
        target = target.with_name(target.name + ending)
    keep_folder(settings, purpose, target)
    return target


def last_folder(settings: PcSettings, purpose: str) -> Path:
    """Where files of a purpose went last; the person's own folder where that is gone."""
    kept = settings.get(LAST_FOLDERS).get(purpose)
    return Path(kept) if kept and isinstance(kept, str) and Path(kept).is_dir() else Path.home()


def keep_folder(settings: PcSettings, purpose: str, target: Path) -> None:
    """Remember the folder of a file for the next one of its purpose."""
    settings.set(LAST_FOLDERS, settings.get(LAST_FOLDERS) | {purpose: str(target.parent)})


def free_target(folder: Path, stem: str, suffix: str) -> Path:
    """A file in a folder that is not there yet: its name made safe, and numbered where it is taken."""
    name = safe_target(folder, stem).name
    number, target = 1, folder / f"{name}{suffix}"
    while target.exists():
        number += 1
        target = folder / f"{name} ({number}){suffix}"
    return target


def tell_file(page: QWidget, target: Path) -> None:
    """Say that a file is there, and offer to open it or its folder."""
    text = translate("ListExport", "{file} is written").format(file=target.name)
    show_toast(page.window(), text, opening(target))


def opening(target: Path) -> list[Action]:
    """What a toast offers to do with a file that is there now."""
    return [
        (translate("ListExport", "Open file"), partial(open_path, target)),
        (translate("ListExport", "Open folder"), partial(open_path, target.parent)),
    ]


def open_path(path: Path) -> None:
    """Open a file or folder with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
