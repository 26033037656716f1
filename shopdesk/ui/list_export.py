"""A list out of its page: where to, as a job, and what to do with the file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.core.columns import Listing
from shopdesk.core.database import Session
from shopdesk.core.progress import Progress
from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast
from shopdesk.ui.record_view import RecordView

Row = TypeVar("Row")
Fetch = Callable[[Session, Sequence[int]], Mapping[int, Row]]

PURPOSE = "export"


def shown_listing(view: RecordView, listing: Listing[Row]) -> Listing[Row]:
    """The listing with the columns the view shows, in its order."""
    return replace(listing, columns=tuple(listing.columns[section] for section in view.columns.shown_sections()))


def ask_target(parent: QWidget, desk: Desk, name: str, suffixes: Sequence[str], purpose: str = PURPOSE) -> Path | None:
    """Ask where a file shall go; proposes the folder of last time and a dated name. None when given up."""
    kinds = {
        ".xlsx": translate("ListExport", "Excel workbook (*.xlsx)"),
        ".csv": translate("ListExport", "CSV (*.csv)"),
        ".pdf": translate("ListExport", "PDF (*.pdf)"),
        ".zip": translate("ListExport", "Zip archive (*.zip)"),
    }
    folders = desk.settings.get(LAST_FOLDERS)
    folder = Path(folders.get(purpose, "")) if folders.get(purpose) else Path.home()
    proposal = folder / f"{name}_{desk.clock.today():%Y-%m-%d}{suffixes[0]}"
    title = translate("ListExport", "Export {name}").format(name=name)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(proposal), ";;".join(kinds[s] for s in suffixes))
    if not chosen:
        return None
    target = Path(chosen)
    if target.suffix.lower() not in suffixes:
        target = target.with_name(target.name + next((s for s in suffixes if kinds[s] == kind), suffixes[0]))
    desk.settings.set(LAST_FOLDERS, folders | {purpose: str(target.parent)})
    return target


def run_export(
    page: QWidget, desk: Desk, target: Path, fetch: Fetch[Any], write: Callable[..., Any], title: str = ""
) -> None:
    """Write a file as a job: ``write(fetch=…, progress=…)`` with a session of its own behind ``fetch``."""

    def work(progress: Progress) -> None:
        with desk.database.read() as session:
            write(fetch=partial(fetch, session), progress=progress)

    title = title or translate("ListExport", "Exporting {file}").format(file=target.name)
    desk.run(title, work, then=lambda _nothing: tell_file(page, target))


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
