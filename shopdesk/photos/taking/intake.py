"""How pictures come in: out of a drop, the clipboard or a file dialog into the archive, with a way back."""

import binascii
from base64 import b64decode
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.core.text import translate
from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId
from shopdesk.photos.service import ArchivedPhoto, ArchiveResult, Link, PastedPicture
from shopdesk.photos.viewing.files import show_in_folder
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import Action, show_toast

SUFFIXES = frozenset({".jpg", ".jpeg", ".jfif", ".png", ".webp", ".bmp", ".gif", ".heic", ".heif"})
# The bytes as they are, where a program gives them; what everybody gives is only the picture drawn anew.
RAW_FORMATS = {
    "image/jpeg": ".jpg",
    'application/x-qt-windows-mime;value="JFIF"': ".jpg",
    "image/png": ".png",
    'application/x-qt-windows-mime;value="PNG"': ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
}
Source = Path | PastedPicture


def pictures_in(data: QMimeData) -> list[Source]:
    """The pictures in a clipboard or a drop: files when there are any among them, else the picture itself."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if any(path.suffix.lower() in SUFFIXES and path.is_file() for path in files):
        return list(files)
    if (embedded := _embedded(data)) is not None:
        return [embedded]
    for mime, suffix in RAW_FORMATS.items():
        if data.hasFormat(mime) and (raw := bytes(data.data(mime).data())):
            return [PastedPicture(_pasted_name(suffix), raw)]
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [PastedPicture(_pasted_name(".png"), _png(image))]
    return []


def holds_picture(data: QMimeData) -> bool:
    """Whether a drag brings a picture; looks at nothing but names, for it is asked at every move of the mouse."""
    local = (Path(url.toLocalFile()).suffix.lower() for url in data.urls() if url.isLocalFile())
    return (
        any(suffix in SUFFIXES for suffix in local)
        or data.hasImage()
        or any(map(data.hasFormat, RAW_FORMATS))
        or any(url.scheme() == "data" for url in data.urls())
    )


def why_no_picture(data: QMimeData) -> str:
    """What to do instead, when a drop or a clipboard holds no picture."""
    if any(url.scheme() in ("http", "https") for url in data.urls()):
        return translate("Photos", "That was only a link. Copy the picture itself and press Ctrl+V here.")
    return translate("Photos", "There is no picture in the clipboard. Copy one in the chat first.")


def choose_files(parent: QWidget, desk: Desk) -> list[Path]:
    """Ask for picture files; empty when given up."""
    folders = desk.settings.get(LAST_FOLDERS)
    kinds = translate("Photos", "Pictures ({kinds})").format(kinds=" ".join(f"*{one}" for one in sorted(SUFFIXES)))
    every = translate("Photos", "All files (*)")
    title = translate("Photos", "Add photos")
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, folders.get("photos", ""), f"{kinds};;{every}")
    files = [Path(name) for name in chosen]
    if files:
        desk.settings.set(LAST_FOLDERS, folders | {"photos": str(files[0].parent)})
    return files


class PhotoIntake(QObject):
    """Takes pictures into the archive as a job, and tells what came of it, with a way back."""

    started = Signal(object)  # Job

    def __init__(self, desk: Desk, archive: PhotoArchive, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk, self._archive, self._widget = desk, archive, widget

    def take(self, sources: Sequence[Source], customer_name: str, links: Sequence[Link] = ()) -> Job:
        """Archive pictures under a customer ID and link them."""
        before = {photo for link in links for photo in self._desk.read(store.list_record_photo_ids, *link)}
        job = self._desk.write(
            translate("Photos", "Archiving photos"),
            service.archive_photos,
            self._archive,
            list(sources),
            customer_name,
            list(links),
            then=partial(self._tell, customer_name, list(links), before),
            refused=lambda error: self._say(error.message),
            progressing=True,
        )
        self.started.emit(job)
        return job

    # What follows may run after the window that asked was closed: nothing of this object's Qt side is used.

    def _tell(self, customer_name: str, links: list[Link], before: set[PhotoId], result: ArchiveResult) -> None:
        new = [photo for photo in result.archived if photo.duplicate_of is None]
        again = [photo for photo in result.archived if photo.duplicate_of is not None]
        linked = list(dict.fromkeys(photo.photo_id for photo in again if photo.photo_id not in before))
        sentences = [self._new_words(len(new)), *self._again_words(again, links, before)]
        sentences += self._reuse_words(again, customer_name)
        sentences += self._failed_words(result.failed)
        actions: list[Action] = []
        if new or (links and linked):
            undo = partial(self._undo, [photo.photo_id for photo in new], linked if links else [], links)
            actions.append((translate("Photos", "Undo"), undo))
        if result.archived:
            path = self._archive.path_of(result.archived[0].path)
            actions.append((translate("Photos", "Open folder"), partial(self._open_folder, path)))
        self._say(" ".join(filter(None, sentences)), actions)

    def _new_words(self, count: int) -> str:
        if count == 1:
            return translate("Photos", "1 photo archived.")
        return translate("Photos", "{count} photos archived.").format(count=count) if count else ""

    def _again_words(self, again: list[ArchivedPhoto], links: list[Link], before: set[PhotoId]) -> list[str]:
        here = sum(photo.photo_id in before for photo in again)
        others = len(again) - here
        words = []
        if here:
            words.append(translate("Photos", "Already here: {count}.").format(count=here))
        if others and links:
            words.append(translate("Photos", "Already in the archive, linked now: {count}.").format(count=others))
        elif others:
            words.append(translate("Photos", "Already in the archive: {count}.").format(count=others))
        return words

    def _reuse_words(self, again: list[ArchivedPhoto], customer_name: str) -> list[str]:
        """The same picture from two customers is worth a look."""
        rows = self._desk.read(store.list_photo_rows, [photo.photo_id for photo in again]) if again else {}
        others = sorted({row.customer_name for row in rows.values()} - {customer_name.strip()})
        text = translate("Photos", "Attention: the same picture is filed under {customer}.")
        return [text.format(customer=other) for other in others[:3]]

    def _failed_words(self, failed: list[tuple[str, str]]) -> list[str]:
        if not failed:
            return []
        words = [failed[0][1]]
        if len(failed) > 1:
            words.append(translate("Photos", "Further files not archived: {count}.").format(count=len(failed) - 1))
        return words

    def _undo(self, new: list[PhotoId], linked: list[PhotoId], links: list[Link]) -> None:
        if new:
            self._desk.write(translate("Photos", "Removing photos"), service.delete_photos, new)
        for link in links if linked else ():
            self._desk.write(translate("Photos", "Removing photos"), service.unlink_photos, linked, *link)

    def _open_folder(self, path: Path) -> None:
        if (window := self._window()) is not None:
            show_in_folder(window, path)

    def _say(self, text: str, actions: Sequence[Action] = ()) -> None:
        if (window := self._window()) is not None:
            show_toast(window, text, actions)

    def _window(self) -> QWidget | None:
        """The window to speak in, even when the one that asked is closed by now."""
        return self._widget.window() if isValid(self._widget) else QApplication.activeWindow()


def _embedded(data: QMimeData) -> PastedPicture | None:
    """A picture that a browser hands over inside of its address (``data:image/png;base64,…``)."""
    for url in data.urls():
        head, comma, body = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")
        if comma and head.startswith("data:image/"):
            raw = unquote_to_bytes(body)
            try:
                return PastedPicture(_pasted_name(".png"), b64decode(raw) if head.endswith(";base64") else raw)
            except binascii.Error:
                return None
    return None


def _pasted_name(suffix: str) -> str:
    return translate("Photos", "Pasted picture") + suffix


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
