"""The list on the screen: selection by record, columns that hide, move and freeze, copying."""

from collections.abc import Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from shopdesk.ui.cell_delegate import CellDelegate
from shopdesk.ui.column_layout import ColumnLayout
from shopdesk.ui.copying import copied_cells
from shopdesk.ui.record_table import Index, RecordTable, RowRanges
from shopdesk.ui.tokens import ROW_HEIGHT, TABLE_HEADER_HEIGHT, current_tokens

# A reload finds up to so many selected records again; more are let go.
KEPT_SELECTION = 20_000
# The clipboard is for pasting a piece into a chat or a sheet; whole lists go through an export.
COPY_ROWS = 20_000


class RecordView(QTableView):
    """Shows a RecordTable. The columns and their saved layout are in ``columns``."""

    opened = Signal(object)  # id
    current_changed = Signal(object)  # id | None: the record to show details of
    selection_changed = Signal(int)  # how many records are selected
    sort_requested = Signal(str, bool)  # sort key, descending
    layout_changed = Signal()
    context_menu_requested = Signal(object, QPoint)  # selected ids, global position
    failed = Signal(object)  # the exception: rows could not be fetched
    message = Signal(str)  # something to tell quietly

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt calls scrollTo and its like while it sets itself up, so the columns come first.
        self._frozen_header = QHeaderView(Qt.Orientation.Horizontal, self)
        self.columns = ColumnLayout(self, self._frozen_header)
        self._cells = CellDelegate(self)
        self._ranges = RowRanges(())
        self._kept: tuple[frozenset[int], int | None, int, int] = (frozenset(), None, 0, 0)
        self._was_at_top = False
        self._is_left = False  # nobody did anything in it since it was last hidden
        self._told_current: int | None = None
        self.setItemDelegate(self._cells)
        self._set_up()
        self.columns.laid_out.connect(self._on_laid_out)
        self.columns.changed.connect(self.layout_changed)
        self.columns.sort_requested.connect(self.sort_requested)

    def set_table(self, table: RecordTable[Any]) -> None:
        """Show a table; its columns get the widths they were declared with."""
        self.setModel(table)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._frozen_header.setModel(self.model())
        # Headers ask for every section whether all its rows are selected, which takes seconds for a million rows; they
        # get a selection of their own, that stays empty.
        for header in (self.horizontalHeader(), self.verticalHeader(), self._frozen_header):
            header.setSelectionModel(QItemSelectionModel(self.model(), header))
        if not isinstance(model, RecordTable):
            return
        model.modelAboutToBeReset.connect(self._keep_places)
        model.modelReset.connect(self._find_places)
        model.failed.connect(self.failed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.selectionModel().currentChanged.connect(self._on_selection_changed)
        self.columns.attach(model)
        self.setAccessibleName(model.listing.translated_title())

    def table(self) -> RecordTable[Any] | None:
        """The table shown."""
        model = self.model()
        return model if isinstance(model, RecordTable) else None

    def selected_count(self) -> int:
        """How many records are selected."""
        return len(self._ranges)

    def selected_ids(self) -> Sequence[int]:
        """The selected records, in the order shown."""
        table = self.table()
        return self._ranges.pick(table.ids()) if table else ()

    def current_id(self) -> int | None:
        """The record that the cursor is on, while it is selected."""
        table, row = self.table(), self.currentIndex().row()
        return table.id_at(row) if table and 0 <= row < table.rowCount() and row in self._ranges else None

    def select_id(self, record_id: int) -> bool:
        """Select a record, put the cursor on it and scroll it into view; False when it is not on the list."""
        table = self.table()
        position = table.position_of(record_id) if table else None
        if table is None or position is None:
            return False
        self._go_to(table.index(position, self.columns.first_section()))
        return True

    def column_layout(self) -> dict[str, Any]:
        """Order, widths, hidden and frozen columns as a plain dictionary, to be saved."""
        return self.columns.as_dict()

    def restore_column_layout(self, saved: dict[str, Any]) -> None:
        """Take up a saved layout; what it does not know or knows wrongly stays as declared."""
        self.columns.restore(saved)

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, the shown columns in the shown order."""
        table = self.table()
        if table is None or not self._ranges:
            return
        if len(self._ranges) > COPY_ROWS:
            self.message.emit(
                self.tr("Too many rows to copy ({count}). Export them instead.").format(count=len(self._ranges))
            )
            return
        QApplication.clipboard().setMimeData(copied_cells(table, self._ranges.stretches, self.columns.shown_sections()))
        self.message.emit(self.tr("{count} rows copied.").format(count=len(self._ranges)))

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self.columns.frozen and point.x() < self.columns.frozen_width():
            section = self._frozen_header.logicalIndexAt(point.x())
            row = self.rowAt(point.y())
            return self.model().index(row, section) if row >= 0 and section >= 0 else QModelIndex()
        return super().indexAt(point)

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if self.columns.is_frozen(index.column()):
            rect.moveLeft(self._frozen_header.sectionViewportPosition(index.column()))
        return rect

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if self.columns.is_frozen(index.column()):
            bar.setValue(before)
        elif self.columns.frozen:
            hidden = self.columns.frozen_width() - super().visualRect(index).left()
            if hidden > 0:
                bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not shiboken6.isValid(self):
            return  # a view that is being deleted may still scroll; nothing of it can be asked any more
        super().scrollContentsBy(dx, dy)
        if dx and self.columns.frozen:
            self.viewport().update()
        if dy:
            self._hover_at(self.viewport().mapFromGlobal(self.cursor().pos()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.columns.frozen and self.model().rowCount():
            self._paint_frozen(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fill()

    def keyboardSearch(self, search: str) -> None:
        """Typing does not search: Qt would fetch every row of the list for it."""

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_left = self._is_left or not event.spontaneous()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._is_left = False
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_left = False
        self._show_focus(True)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if (record_id := self.current_id()) is not None:
                self.opened.emit(record_id)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(event.key() == Qt.Key.Key_End, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_left = False
        self._show_focus(False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        table, index = self.table(), self.indexAt(event.position().toPoint())
        if table and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(table.id_at(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover_at(event.position().toPoint())

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._hover_row(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            position = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if self.selected_count():
            self.context_menu_requested.emit(self.selected_ids(), position)
        event.accept()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        _set_up_header(header)
        header.setSectionsMovable(True)
        _set_up_header(self._frozen_header)
        self._frozen_header.hide()

    def _paint_frozen(self, event: QPaintEvent) -> None:
        first, last = self.rowAt(max(event.rect().top(), 0)), self.rowAt(event.rect().bottom())
        if first < 0 or event.rect().left() > self.columns.frozen_width():
            return
        last = last if last >= 0 else self.model().rowCount() - 1
        painter = QPainter(self.viewport())
        focused = self.currentIndex() if self.hasFocus() else QModelIndex()
        for section in self.columns.frozen_sections():
            left, width = self._frozen_header.sectionViewportPosition(section), self.columnWidth(section)
            for row in range(first, last + 1):
                index = self.model().index(row, section)
                rect = QRect(left, self.rowViewportPosition(row), width, ROW_HEIGHT)
                selected = row in self._ranges
                self._cells.paint_cell(painter, rect, self.font(), index, selected=selected, focused=index == focused)
        bottom = self.rowViewportPosition(last) + ROW_HEIGHT
        edge = QRect(self.columns.frozen_width() - 1, 0, 1, bottom)
        painter.fillRect(edge, current_tokens().colour("line"))

    def _go_to_end(self, end: bool, extend: bool) -> None:
        rows = self.model().rowCount()
        if not rows:
            return
        row, section = (rows - 1 if end else 0), self.columns.first_section()
        target, flag = self.model().index(row, section), QItemSelectionModel.SelectionFlag
        if extend and self.currentIndex().isValid():
            first, last = sorted((self.currentIndex().row(), row))
            stretch = QItemSelection(self.model().index(first, 0), self.model().index(last, section))
            self.selectionModel().select(stretch, flag.Select | flag.Rows)
            self.selectionModel().setCurrentIndex(target, flag.NoUpdate)
        else:
            self._go_to(target)

    def _go_to(self, index: QModelIndex) -> None:
        """Cursor and selection on one row, whatever keys are held down meanwhile."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def _show_focus(self, shown: bool) -> None:
        if self._cells.shows_focus != shown:
            self._cells.shows_focus = shown
            self.viewport().update()

    def _hover_at(self, point: QPoint) -> None:
        inside = self.viewport().rect().contains(point) and self.underMouse()
        self._hover_row(self.rowAt(point.y()) if inside else -1)

    def _hover_row(self, row: int) -> None:
        before, self._cells.hovered_row = self._cells.hovered_row, row
        for changed in {before, row} if before != row else ():
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)

    def _on_laid_out(self) -> None:
        self._cells.link_section = self.columns.link_section()
        self.viewport().update()

    def _on_selection_changed(self, *_: object) -> None:
        selection = self.selectionModel().selection()
        stretches = (selection.at(number) for number in range(selection.count()))
        self._ranges = RowRanges((stretch.top(), stretch.bottom()) for stretch in stretches)
        self.selection_changed.emit(len(self._ranges))
        if (current := self.current_id()) != self._told_current:
            self._told_current = current
            self.current_changed.emit(current)

    def _keep_places(self) -> None:
        table = self.table()
        if table is None:
            return
        few = len(self._ranges) <= KEPT_SELECTION
        ids = frozenset(self._ranges.pick(table.ids())) if few else frozenset()
        index = self.currentIndex()
        offset = self.rowViewportPosition(index.row()) if index.isValid() else 0
        current = table.id_at(index.row()) if index.isValid() else None
        self._kept = (ids, current, offset, max(index.column(), 0))
        self._was_at_top = self.verticalScrollBar().value() == 0

    def _find_places(self) -> None:
        """After a reload: the same records selected, the cursor on the same one, at the same height.

        At the top of the list the top stays in sight as long as the cursor does: new records appear there. Of a list
        that was left at its top for another page it is its top that is seen again, however many there are.
        """
        ids, current, offset, section = self._kept
        self._kept = (frozenset(), None, 0, 0)
        table = self.table()
        if table is None:
            return
        places, selection = RowRanges((row, row) for row in table.positions_of(ids)), QItemSelection()
        for first, last in places.stretches:
            selection.select(table.index(first, 0), table.index(last, table.columnCount() - 1))
        position = None if current is None else table.position_of(current)
        chooser, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if position is not None:
            self.setAutoScroll(False)  # a hidden view would scroll to its cursor, above all places, when it is shown
            chooser.setCurrentIndex(table.index(position, section), flag.NoUpdate)
            self.setAutoScroll(True)
        chooser.select(selection, flag.ClearAndSelect)
        if position is not None:
            stays_in_sight = (position + 1) * ROW_HEIGHT <= self.viewport().height()
            at_top = self._was_at_top and (stays_in_sight or self._is_left)
            self.executeDelayedItemsLayout()  # while it is hidden the bar would still end where the old rows did
            self.verticalScrollBar().setValue(0 if at_top else position * ROW_HEIGHT - offset)
        self._on_selection_changed()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _set_up_header(header: QHeaderView) -> None:
    header.setFixedHeight(TABLE_HEADER_HEIGHT)
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setMinimumSectionSize(40)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
