"""What can be done with the file of a photo: find it, open it, copy it, save it elsewhere."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QProcess, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.viewing.decoding import read_shown
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast
from shopdesk.ui.written_file import keep_folder, last_folder, open_path, tell_file

COPIES = "photo_copies"  # what the folder is remembered for


def show_in_folder(widget: QWidget, path: Path) -> None:
    """Show a file in Explorer with a mark on it; elsewhere open its folder."""
    if not path.exists():
        _tell_missing(widget, path)
    elif os.name == "nt":
        QProcess.startDetached("explorer.exe", ["/select,", str(path)])
    else:
        open_path(path.parent)


def open_file(widget: QWidget, path: Path) -> None:
    """Open a file with the viewer of the system."""
    if path.exists():
        open_path(path)
    else:
        _tell_missing(widget, path)


def copy_picture(desk: Desk, widget: QWidget, path: Path) -> None:
    """Put a picture into the clipboard, as chats take it."""

    def copied(image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        if isValid(widget):
            show_toast(widget.window(), translate("Photos", "The picture is in the clipboard"))

    desk.run("", lambda _progress: read_shown(path).levels[0], then=copied)


def file_data(paths: Sequence[Path]) -> QMimeData:
    """Files for the clipboard or for dragging them into another program."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def copy_files(widget: QWidget, paths: Sequence[Path]) -> None:
    """Put files into the clipboard, as Explorer and chats take them."""
    QGuiApplication.clipboard().setMimeData(file_data(paths))
    text = translate("Photos", "{count} files are in the clipboard").format(count=len(paths))
    show_toast(widget.window(), text if len(paths) > 1 else translate("Photos", "The file is in the clipboard"))


def save_copy(desk: Desk, widget: QWidget, path: Path) -> None:
    """Ask for a name and write the file there, byte for byte."""
    folder = last_folder(desk.settings, COPIES)
    kinds = translate("Photos", "Pictures (*{suffix})").format(suffix=path.suffix)
    title = translate("Photos", "Save the photo as")
    chosen, _kind = QFileDialog.getSaveFileName(widget, title, str(folder / path.name), kinds)
    if not chosen:
        return
    target = Path(chosen)
    if target.suffix.lower() != path.suffix.lower():
        target = target.with_name(target.name + path.suffix)
    keep_folder(desk.settings, COPIES, target)

    def work(_progress: Progress) -> None:
        with replacing(target) as temporary:
            shutil.copyfile(path, temporary)

    desk.run(
        translate("Photos", "Saving {file}").format(file=target.name),
        work,
        then=lambda _nothing: tell_file(widget, target) if isValid(widget) else None,
    )


def _tell_missing(widget: QWidget, path: Path) -> None:
    text = translate("Photos", "{file} is not in the photo folder any more").format(file=path.name)
    show_toast(widget.window(), text)
