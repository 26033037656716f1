"""The photos of a record: dropped or pasted into the archive, shown in a row, looked at, taken away again."""

import binascii
from base64 import b64decode
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QMimeData,
    QObject,
    QPoint,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QActionGroup,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.core.text import translate
from shopdesk.photos import service, store
from shopdesk.photos.archive import PhotoArchive
from shopdesk.photos.files import copy_files, copy_picture, open_file, save_copy, show_in_folder
from shopdesk.photos.model import PhotoId, PhotoKind, kind_chip
from shopdesk.photos.service import ArchivedPhoto, ArchiveResult, Link, PastedPicture
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.table import DropTile, PhotoTile
from shopdesk.photos.thumbnails import ThumbnailLoader
from shopdesk.photos.viewer import PhotoViewer
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import Action, show_toast
from shopdesk.ui.page import ListPane

TILE = QSize(76, 60)  # four in a row of the detail panel
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


class PhotoStrip(QWidget):
    """The photos of one record; takes more of them by drop, paste and file dialog."""

    count_changed = Signal(int)

    def __init__(self, desk: Desk, archive: PhotoArchive, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._record: tuple[str, int] | None = None
        self._customer = ""
        self._thumbnails = ThumbnailLoader(desk, archive, self)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.intake = PhotoIntake(desk, archive, self)
        self.intake.started.connect(self._on_started)
        self.tiles: list[PhotoTile] = []
        self._row = FlowRow(self)
        self.drop_tile = DropTile(self._row)
        self.drop_tile.clicked.connect(lambda _checked: self.add_files())
        self._row.flow.addWidget(self.drop_tile)
        self._hint = plain_label(self.tr("Photos can be added once this is saved."), "secondary", self)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(self._row)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAcceptDrops(True)
        self._paste: QShortcut | None = None
        desk.changed.connect(self._on_changed)
        self.show_record("", None, "")

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show the photos of a record, and archive new ones under this customer ID; None shows a hint only."""
        self._record = None if record_id is None else (record_kind, record_id)
        self._customer = customer_name
        self._hint.setVisible(self._record is None)
        self._row.setVisible(self._record is not None)
        self.reload()

    def reload(self) -> None:
        """Show what belongs to the record now."""
        rows: list[PhotoRow] = []
        if self._record is not None:
            ids = self._desk.read(store.list_record_photo_ids, *self._record)
            found = self._desk.read(store.list_photo_rows, ids) if ids else {}
            rows = [found[photo_id] for photo_id in ids if photo_id in found]
        if rows != [tile.row for tile in self.tiles]:
            self._show_rows(rows)

    def rows(self) -> list[PhotoRow]:
        """The photos shown."""
        return [tile.row for tile in self.tiles]

    def paste(self) -> None:
        """Archive the picture or the files in the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if self._record is not None and not self._take(pictures_in(data)):
            show_toast(self.window(), why_no_picture(data))

    def add_files(self) -> None:
        """Ask for files and archive them."""
        self._take(choose_files(self, self._desk))

    def open_photo(self, position: int) -> None:
        """Look at a photo, and from there at the others."""
        viewer = PhotoViewer(self._desk, self._archive, self.rows(), position, self.window(), self._thumbnails)
        viewer.show()

    def remove_photo(self, row: PhotoRow) -> None:
        """Take a photo from the record; it stays in the archive."""
        record = self._record
        if record is None:
            return
        title = translate("Photos", "Removing photos")
        again = partial(self._desk.write, translate("Photos", "Linking photos"), service.link_photos, [row.id], *record)

        def removed(_value: object) -> None:
            if isValid(self):
                text = self.tr("The photo does not belong to this record any more; it stays in the archive.")
                show_toast(self.window(), text, [(self.tr("Undo"), again)])

        self._desk.write(title, service.unlink_photos, [row.id], *record, then=removed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_take(event):
            self.drop_tile.set_hot(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_tile.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_tile.set_hot(False)
        event.acceptProposedAction()
        if not self._take(pictures_in(event.mimeData())):
            show_toast(self.window(), why_no_picture(event.mimeData()))

    def showEvent(self, event: QShowEvent) -> None:
        """Ctrl+V works wherever the record is shown: in the whole list page, or in the record's own window."""
        super().showEvent(event)
        scope = _scope(self)
        if self._paste is None or not isValid(self._paste) or self._paste.parent() is not scope:
            if self._paste is not None and isValid(self._paste):
                self._paste.deleteLater()
            self._paste = QShortcut(QKeySequence.StandardKey.Paste, scope)
            self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._paste.activated.connect(self.paste)

    def _may_take(self, event: QDragEnterEvent) -> bool:
        own = isinstance(event.source(), PhotoTile) and event.source() in self.tiles
        return self._record is not None and not own and holds_picture(event.mimeData())

    def _take(self, sources: Sequence[Source]) -> bool:
        if sources and self._record is not None:
            self.intake.take(sources, self._customer, [self._record])
        return bool(sources)

    def _on_started(self, job: Job) -> None:
        job.progressed.connect(self.drop_tile.show_progress)
        job.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self.drop_tile.show_progress(0, 0)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "photo" in kinds:
            self._thumbnails.look_again()
            self.reload()

    def _on_thumbnail(self, sha256: str) -> None:
        for tile in self.tiles:
            if tile.row.sha256 == sha256:
                tile.update()

    def _show_rows(self, rows: Sequence[PhotoRow]) -> None:
        focused = next((place for place, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        flow = self._row.flow
        flow.removeWidget(self.drop_tile)
        flow.clear()
        self.tiles = [self._make_tile(row, place, len(rows)) for place, row in enumerate(rows)]
        for widget in (*self.tiles, self.drop_tile):
            flow.addWidget(widget)
            widget.show()
        if self.tiles:
            self.tiles[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        before: QWidget | None = None
        for widget in (*self.tiles, self.drop_tile):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        if focused is not None:
            self._focus(min(focused, len(self.tiles) - 1))
        flow.invalidate()  # the drop tile was visible all the time, so nobody else told that it moved
        self._row.updateGeometry()
        self.count_changed.emit(len(rows))

    def _make_tile(self, row: PhotoRow, place: int, total: int) -> PhotoTile:
        tile = PhotoTile(row, self._thumbnails, self._archive.path_of(row.path), self._row)
        kind, taken = kind_chip(row.kind).text, shown_text(row.taken_at or row.added_at, self._desk.clock)
        words = self.tr("Photo {number} of {total}: {kind}").format(number=place + 1, total=total, kind=kind)
        tile.describe(words, "\n".join(filter(None, (f"{kind} · {taken}", row.note, row.path.rsplit("/", 1)[-1]))))
        tile.opened.connect(partial(self.open_photo, place))
        tile.removed.connect(partial(self.remove_photo, row))
        tile.moved.connect(partial(self._on_moved, place))
        tile.menu_requested.connect(partial(self._on_menu, row))
        return tile

    def _on_moved(self, place: int, key: int) -> None:
        """Arrows go from photo to photo, up and down from row to row."""
        tiles: list[QWidget] = [*self.tiles, self.drop_tile]
        across = sum(tile.y() == tiles[0].y() for tile in tiles)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -across,
            Qt.Key.Key_Down: across,
            Qt.Key.Key_Home: -place,
            Qt.Key.Key_End: len(tiles) - place,
        }
        self._focus(max(0, min(place + steps[Qt.Key(key)], len(tiles) - 1)))

    def _focus(self, place: int) -> None:
        tiles: list[QWidget] = [*self.tiles, self.drop_tile]
        # Tab goes to one photo only, the arrows go on from there.
        for number, tile in enumerate(self.tiles):
            policy = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)
        tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu(self, row: PhotoRow, where: QPoint) -> None:
        menu = photo_menu(self, self._desk, self._archive, row, partial(self.open_photo, self.rows().index(row)))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from this record"), partial(self.remove_photo, row))
        menu.popup(where)


def photo_menu(widget: QWidget, desk: Desk, archive: PhotoArchive, row: PhotoRow, look: Callable[[], object]) -> QMenu:
    """What can be done with one photo, wherever it is shown; ``look`` opens the viewer."""
    path = archive.path_of(row.path)
    menu = QMenu(widget)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("Photos", "Open"), look)
    menu.addAction(translate("Photos", "Open with the system's viewer"), partial(open_file, widget, path))
    menu.addAction(translate("Photos", "Open folder"), partial(show_in_folder, widget, path))
    menu.addSeparator()
    menu.addAction(translate("Photos", "Copy picture"), partial(copy_picture, desk, widget, path))
    menu.addAction(translate("Photos", "Copy file"), partial(copy_files, widget, [path]))
    menu.addAction(translate("Photos", "Save as…"), partial(save_copy, desk, widget, path))
    menu.addSeparator()
    kinds = kind_menu(widget, desk, row)
    kinds.setParent(menu, kinds.windowFlags())  # so that it goes with the menu
    menu.addMenu(kinds)
    menu.addAction(translate("Photos", "Note…"), partial(ask_note, widget, desk, row))
    return menu


def kind_menu(widget: QWidget, desk: Desk, row: PhotoRow) -> QMenu:
    """What a photo may show; the kind it has is marked."""
    menu = QMenu(translate("Photos", "Kind"), widget)
    group = QActionGroup(menu)
    for kind in PhotoKind:
        action = menu.addAction(kind_chip(kind).text, partial(change_photo, widget, desk, row, kind, row.note))
        action.setCheckable(True)
        action.setChecked(kind is row.kind)
        group.addAction(action)
    return menu


def ask_note(widget: QWidget, desk: Desk, row: PhotoRow) -> QInputDialog:
    """Ask for the note of a photo and keep it."""
    dialog = QInputDialog(widget.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Photos", "Note on the photo"))
    dialog.setLabelText(translate("Photos", "What does the photo show?"))
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setTextValue(row.note)
    dialog.textValueSelected.connect(lambda text: change_photo(widget, desk, row, row.kind, text))
    dialog.open()
    return dialog


def change_photo(widget: QWidget, desk: Desk, row: PhotoRow, kind: PhotoKind, note: str) -> None:
    """Say what a photo shows; tells when somebody else did in between."""

    def refused(error: UserError) -> None:
        window = widget.window() if isValid(widget) else QApplication.activeWindow()
        if window is not None:
            show_toast(window, error.message)

    if (kind, note.strip()) != (row.kind, row.note):
        title = translate("Photos", "Saving the photo's note")
        desk.write(title, service.change_photo, row.id, row.version, kind, note, refused=refused)


def _scope(strip: QWidget) -> QWidget:
    """Where Ctrl+V means this strip: its list page, or else its window."""
    widget: QWidget = strip
    while not isinstance(widget, ListPane) and not widget.isWindow():
        widget = widget.parentWidget() or strip
    return widget


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
