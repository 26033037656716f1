"""A form on the screen, roughly as it prints: cells with their look, merged areas, and where pictures lie."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from shopdesk.claims.templates.areas import column_letters
from shopdesk.claims.templates.preview import USUAL_HEIGHT, USUAL_WIDTH, PreviewCell, PreviewPicture, PreviewSheet
from shopdesk.core.text import translate
from shopdesk.ui.plain_tip import plain_tip

PAPER, INK, FAINT, LINE, PICTURE = (
    "#ffffff",
    "#1f2329",
    "#646a73",
    "#d5d8dd",
    "#eef2f8",
)  # paper is white in the dark too
_ALIGNED = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_MOST_HEIGHT = 400  # px, Excel's own limit is 546


class _Paper(QStyledItemDelegate):
    """Fills each cell with its own colour, which style sheets leave out."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QBrush):
            painter.fillRect(option.rect, ground)  # pyright: ignore[reportAttributeAccessIssue]
        super().paint(painter, option, index)


def set_up_grid(table: QTableWidget) -> None:
    """Give a table the look of a sheet of paper that is read, not written."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setItemDelegate(_Paper(table))
    table.setShowGrid(True)
    table.verticalHeader().setMinimumSectionSize(1)
    table.horizontalHeader().setMinimumSectionSize(1)
    table.setStyleSheet(
        f"QTableView {{ background: {PAPER}; color: {INK}; gridline-color: {LINE}; }}"
        "QTableView::item { padding: 0px 3px; border: none; }"
    )


def show_sheet(table: QTableWidget, sheet: PreviewSheet) -> None:
    """Show a sheet in place of what was shown."""
    table.setUpdatesEnabled(False)
    table.clear()
    table.clearSpans()
    table.setRowCount(sheet.rows)
    table.setColumnCount(sheet.columns)
    table.setHorizontalHeaderLabels([column_letters(number) for number in range(1, sheet.columns + 1)])
    for number in range(1, sheet.rows + 1):
        table.setRowHeight(number - 1, min(max(sheet.heights.get(number, USUAL_HEIGHT), 0), _MOST_HEIGHT))
    for number in range(1, sheet.columns + 1):
        table.setColumnWidth(number - 1, sheet.widths.get(number, USUAL_WIDTH))
    for (row, column), cell in sheet.cells.items():
        table.setItem(row - 1, column - 1, _item(cell))
    for area in sheet.merged:
        if area.bottom > area.top or area.right > area.left:
            table.setSpan(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1)
    for picture in sheet.pictures:
        _mark(table, picture)
    _let_run_over(table, sheet)
    _fit_open_rows(table, sheet)
    table.setUpdatesEnabled(True)


def _item(cell: PreviewCell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    item.setToolTip(plain_tip(cell.text))
    font = QFont()
    font.setPointSizeF(max(cell.size * 0.9, 6))
    font.setBold(cell.bold)
    font.setItalic(cell.italic or cell.formula)
    item.setFont(font)
    item.setForeground(QBrush(QColor(FAINT if cell.formula else cell.colour or INK)))
    item.setBackground(QBrush(QColor(cell.fill or PAPER)))
    item.setTextAlignment(_ALIGNED.get(cell.align, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)
    return item


def _mark(table: QTableWidget, picture: PreviewPicture) -> None:
    """Tint the cells something lies over, and name it in the first one that is empty."""
    names = {
        "pic": translate("FormGrid", "[picture]"),
        "graphicFrame": translate("FormGrid", "[chart]"),
        "sp": translate("FormGrid", "[{text}]").format(text=picture.text or translate("FormGrid", "shape")),
    }
    named = False
    for row in range(picture.area.top - 1, min(picture.area.bottom, table.rowCount())):
        for column in range(picture.area.left - 1, min(picture.area.right, table.columnCount())):
            item = table.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                table.setItem(row, column, item)
            if not item.text():
                item.setBackground(QBrush(QColor(PICTURE)))
                if not named:
                    item.setText(names[picture.kind])
                    item.setForeground(QBrush(QColor(FAINT)))
                    named = True


def _let_run_over(table: QTableWidget, sheet: PreviewSheet) -> None:
    """Texts longer than their cell run over the empty ones beside it, as on paper."""
    merged = {
        (row, column)
        for area in sheet.merged
        for row in range(area.top, area.bottom + 1)
        for column in range(area.left, area.right + 1)
    }
    for (row, column), cell in sheet.cells.items():
        item = table.item(row - 1, column - 1)
        if item is None or not cell.text or cell.wrap or cell.align not in ("", "left") or (row, column) in merged:
            continue
        wanted, width, over = QFontMetrics(item.font()).horizontalAdvance(cell.text) + 12, 0, 0
        while width < wanted and column + over <= sheet.columns:
            beside = table.item(row - 1, column + over - 1)
            if over and ((row, column + over) in merged or (beside is not None and beside.text())):
                break
            width += table.columnWidth(column + over - 1)
            over += 1
        if over > 1:
            table.setSpan(row - 1, column - 1, 1, over)


def _fit_open_rows(table: QTableWidget, sheet: PreviewSheet) -> None:
    """Rows whose height nobody set are as high as their wrapped texts need, as in Excel."""
    wrapped = {row for (row, _column), cell in sheet.cells.items() if cell.wrap and cell.text}
    for row in wrapped - sheet.heights.keys():
        table.resizeRowToContents(row - 1)
        table.setRowHeight(row - 1, min(max(table.rowHeight(row - 1), USUAL_HEIGHT), _MOST_HEIGHT))
