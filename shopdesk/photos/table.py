"""Photos as a gallery of any length lays them out."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopdesk.core.clock import Clock
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import kind_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.files import file_data
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.photos.viewing.tiles import draw_edge
from shopdesk.ui.icons import icon_pixmap
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RowRanges
from shopdesk.ui.tokens import CARD_RADIUS, current_tokens

Index = QModelIndex | QPersistentModelIndex

CELL_WIDTH = 184  # at least; the cells share the width of the gallery
CELL_MARGIN = 12  # around the picture
CELL_WORDS = 58  # below the picture


class GalleryView(QListView):
    """A grid of equal cells in reading order."""

    AT_ONCE = 5_000  # so many photos are laid out anew at every step of a moving edge

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Laying out a hundred thousand photos takes a tenth of a second: not at every pixel of a moving edge.
        self._resized = QTimer(self, singleShot=True, interval=40)
        self._resized.timeout.connect(self._share_width)
        self._keeps_sight = False  # of the photo the cursor is on, while its row moves
        # A list that wraps lays out ten times faster than the icon mode with its free positions.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(cell_size(CELL_WIDTH))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(CELL_WIDTH // 3)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # Nothing shines through: then scrolling moves what is drawn, and only the rows that come in are painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_tokens().colour("surface"))
        painter.end()
        super().paintEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not search: Qt would fetch every photo of the gallery for it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        # As long as nothing is laid out anew, this tells where the photo was that somebody looks at.
        if self.viewport().rect().intersects(self.visualRect(self.currentIndex())):
            self._keeps_sight = True
        super().resizeEvent(event)
        if self.model().rowCount() <= self.AT_ONCE:
            self._share_width()
        else:
            self._resized.start()

    def selected(self) -> RowRanges:
        """The places of the selected photos."""
        selection = self.selectionModel().selection()
        stretches = (selection.at(number) for number in range(selection.count()))
        return RowRanges((stretch.top(), stretch.bottom()) for stretch in stretches)

    def current_place(self) -> int | None:
        """Where the cursor is."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, place: int) -> None:
        """Put the cursor on a photo, and select it alone."""
        index = self.model().index(place, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def menu_place(self) -> QPoint:
        """Where a menu that a key asked for stands: on the photo the cursor is on, unless the mouse is nearer."""
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            return self.viewport().mapToGlobal(self.visualRect(index).center())
        return QCursor.pos()

    def _share_width(self) -> None:
        """Share the width evenly among the columns; Qt keeps the room of the scroll bar free in any case."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        width = self.maximumViewportSize().width() - bar - 1  # a row that takes the last pixel too is broken in two
        grid = cell_size(max(CELL_WIDTH, width // max(1, width // CELL_WIDTH)))
        if grid != self.gridSize():
            self.setGridSize(grid)
        if self._keeps_sight:
            self._keeps_sight = False
            self.scrollTo(self.currentIndex())


def cell_size(width: int) -> QSize:
    """A cell of the gallery, high enough for a photo of 4:3."""
    return QSize(width, (width - 2 * CELL_MARGIN) * 3 // 4 + CELL_MARGIN + CELL_WORDS)


class PhotoRole(IntEnum):
    """What an item of the gallery tells beside its text."""

    ROW = Qt.ItemDataRole.UserRole + 1  # PhotoRow | None


class PhotoGrid(QStringListModel):
    """The photos behind ordered ids; their rows are fetched a window at a time.

    The list of empty texts below it only counts: a view asks for the number of its rows at every cell it lays out,
    and a hundred thousand answers in Python are a tenth of a second in which nothing moves.
    """

    WINDOW = 60  # what fits on a screen comes in one or two of them
    KEPT = 60
    DRAGGED = 50  # files at once; a drag of thousands only hangs the other program

    failed = Signal(object)  # the exception: a window could not be fetched

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Mapping[int, PhotoRow]],
        archive: PhotoArchive,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch, self._archive, self.clock = fetch, archive, clock
        self._ids: array[int] = array("q")
        self._windows: OrderedDict[int, Mapping[int, PhotoRow]] = OrderedDict()

    def show(self, ids: Iterable[int]) -> None:
        """Replace what is shown; nothing is fetched until it is drawn."""
        new = array("q", ids)
        if new == self._ids:
            self.refresh()
            return
        self._ids = new
        self._windows.clear()
        self.setStringList([""] * len(new))

    def refresh(self) -> None:
        """Fetch anew what is on the screen; the order stays."""
        self._windows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def ids(self) -> Sequence[int]:
        """All ids, in the order shown; not to be changed."""
        return self._ids

    def position_of(self, photo_id: int) -> int | None:
        """Where a photo stands, None when it is not shown."""
        try:
            return self._ids.index(photo_id)
        except ValueError:
            return None

    def row(self, position: int) -> PhotoRow | None:
        """The photo at a position; None when it is gone."""
        number = position // self.WINDOW
        if number not in self._windows:
            self._windows[number] = self._fetched(number)
            if len(self._windows) > self.KEPT:
                self._windows.popitem(last=False)
        self._windows.move_to_end(number)
        return self._windows[number].get(self._ids[position])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == PhotoRole.ROW:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self._words(row) if (row := self.row(index.row())) is not None else ""
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row(index.row())
            return "" if row is None else row.customer_name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [self.row(index.row()) for index in list(indexes)[: self.DRAGGED]]
        return file_data([self._archive.path_of(row.path) for row in rows if row is not None])

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _words(self, row: PhotoRow) -> str:
        state = "" if row.links else translate("Photos", "not linked yet")
        day = f"{self.clock.day_of(row.added_at):%Y-%m-%d}"
        first = " · ".join(filter(None, (row.customer_name, kind_chip(row.kind).text, day, state)))
        return "\n".join(filter(None, (first, row.note)))

    def _fetched(self, number: int) -> Mapping[int, PhotoRow]:
        start = number * self.WINDOW
        try:
            return self._fetch(self._ids[start : start + self.WINDOW])
        except Exception as error:  # noqa: BLE001  called while painting: told, not raised
            wrong = error
            QTimer.singleShot(0, self, lambda: self.failed.emit(wrong))
            return {}


class PhotoDelegate(QStyledItemDelegate):
    """Draws a photo of the gallery: picture, customer ID, kind and day, and a mark when it is not linked."""

    KEPT = 200  # pictures in the size of their cells, some screens full

    def __init__(self, thumbnails: ThumbnailLoader, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails, self._clock = thumbnails, clock
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._places: OrderedDict[str, int] = OrderedDict()

    def place_of(self, sha256: str) -> int | None:
        """Where a photo was drawn last; None for one that was not drawn lately."""
        return self._places.get(sha256)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget  # type: ignore[attr-defined]
        return view.gridSize() if isinstance(view, QListView) else cell_size(CELL_WIDTH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PhotoRow | None = index.data(PhotoRole.ROW)
        tokens = current_tokens()
        area: QRect = option.rect.adjusted(4, 4, -4, -4)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selected" if chosen else "neutral"))
            painter.drawRoundedRect(QRectF(area), CARD_RADIUS, CARD_RADIUS)
        if chosen:
            edge = "accent" if state & QStyle.StateFlag.State_HasFocus else "line"
            draw_edge(painter, area, edge, Qt.PenStyle.SolidLine, 1, CARD_RADIUS)
        inset = CELL_MARGIN - 4
        picture = area.adjusted(inset, inset, -inset, 4 - CELL_WORDS)
        if row is not None:
            self._remember(self._places, row.sha256, index.row())
            self._draw_picture(painter, picture, row)
            if not row.links:
                self._draw_unlinked(painter, picture)
            self._draw_words(painter, picture, row)
        painter.restore()

    def _draw_picture(self, painter: QPainter, area: QRect, row: PhotoRow) -> None:
        pixmap = self._thumbnails.pixmap(row.sha256, row.path)
        if pixmap is None:
            draw_thumbnail(painter, area, None, missing=self._thumbnails.is_missing(row.sha256))
            return
        # Scaled and cut to round corners once: at every frame of scrolling that would take longer than the frame has.
        scale, ground = painter.device().devicePixelRatio(), current_tokens().colour("neutral").rgba()
        key = (row.sha256, area.width(), area.height(), scale, ground)
        drawn = self._pictures.get(key)
        if drawn is None:
            drawn = QPixmap(area.size() * scale)
            drawn.setDevicePixelRatio(scale)
            drawn.fill(Qt.GlobalColor.transparent)
            within = QPainter(drawn)
            draw_thumbnail(within, QRect(QPoint(), area.size()), pixmap)
            within.end()
            self._remember(self._pictures, key, drawn)
        painter.drawPixmap(area.topLeft(), drawn)

    def _remember(self, held: OrderedDict[Any, Any], key: object, value: object) -> None:
        held[key] = value
        held.move_to_end(key)
        if len(held) > self.KEPT:
            held.popitem(last=False)

    def _draw_unlinked(self, painter: QPainter, picture: QRect) -> None:
        tokens = current_tokens()
        spot = QRect(picture.right() - 27, picture.top() + 5, 22, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("surface"))
        painter.drawEllipse(spot)
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(spot.adjusted(4, 4, -4, -4), icon_pixmap("unlink", 14, tokens.colour("warning"), scale))

    def _draw_words(self, painter: QPainter, picture: QRect, row: PhotoRow) -> None:
        tokens = current_tokens()
        line = QRect(picture.left() + 2, picture.bottom() + 7, picture.width() - 4, 20)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tokens.colour("text"))
        name = painter.fontMetrics().elidedText(row.customer_name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | centre, name)
        line.translate(0, 20)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(tokens.colour("secondary"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | centre, kind_chip(row.kind).text)
        day = self._clock.local(row.taken_at or row.added_at)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | centre, f"{day:%Y-%m-%d}")
