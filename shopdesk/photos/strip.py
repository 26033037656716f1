"""The photos of a record: dropped or pasted into the archive, shown in a row, looked at, taken away again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopdesk.core.columns import shown_text
from shopdesk.core.text import translate
from shopdesk.photos import service, store
from shopdesk.photos.companion import PhotoCompanions
from shopdesk.photos.dialogs.likeness_dialog import compare_likenesses
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.menu import photo_menu
from shopdesk.photos.model import kind_chip
from shopdesk.photos.service import Source
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.taking.choosing import choose_files
from shopdesk.photos.taking.intake import PhotoIntake
from shopdesk.photos.taking.offered import holds_picture, pictures_in, why_no_picture
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.tiles import DropTile, PhotoTile
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import show_toast
from shopdesk.ui.page import ListPane


class PhotoStrip(QWidget):
    """The photos of one record; takes more of them by drop, paste and file dialog."""

    count_changed = Signal(int)

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        parent: QWidget | None = None,
        companions: PhotoCompanions | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._archive, self._companions = desk, archive, companions or PhotoCompanions()
        self._record: tuple[str, int] | None = None
        self._customer = ""
        self._thumbnails = ThumbnailLoader(desk, archive, self)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.intake = PhotoIntake(desk, archive, self, self._compare)
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
        self._around: QScrollArea | None = None
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped anywhere on the facts around the photos is dropped on the photos."""
        if isinstance(event, QDragEnterEvent):
            self.dragEnterEvent(event)
            if event.isAccepted() and self._around is not None:
                self._around.ensureWidgetVisible(self.drop_tile)
            return event.isAccepted()
        if isinstance(event, QDragLeaveEvent):
            self.dragLeaveEvent(event)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.dropEvent(event)
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Ctrl+V works wherever the record is shown: in the whole list page, or in the record's own window."""
        super().showEvent(event)
        self._watch_facts()
        scope = _scope(self)
        if self._paste is None or not isValid(self._paste) or self._paste.parent() is not scope:
            if self._paste is not None and isValid(self._paste):
                self._paste.deleteLater()
            self._paste = QShortcut(QKeySequence.StandardKey.Paste, scope)
            self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._paste.activated.connect(self.paste)

    def _watch_facts(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = None if around.isWindow() else around.parentWidget()
        if around is not None and around is not self._around:
            around.viewport().setAcceptDrops(True)
            around.viewport().installEventFilter(self)
        self._around = around

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

    def _compare(self, window: QWidget, likeness_ids: Sequence[int]) -> None:
        compare_likenesses(self._desk, self._archive, self._companions, window, likeness_ids)

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


def _scope(strip: QWidget) -> QWidget:
    """Where Ctrl+V means this strip: its list page, or else its window."""
    widget: QWidget = strip
    while not isinstance(widget, ListPane) and not widget.isWindow():
        widget = widget.parentWidget() or strip
    return widget
