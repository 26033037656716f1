"""How one cell of a list is drawn: ground, line, text or tag."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from shopdesk.core.columns import Kind
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import Index, RecordTable, alignment_of
from shopdesk.ui.tokens import ROW_HEIGHT, TAG_RADIUS, Tokens, current_tokens

PADDING = 8
TAG_HEIGHT = 20
TAG_FONT_PX = 12


@dataclass(frozen=True)
class CellState:
    """What a cell is drawn for, beside its value."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False
    link: bool = False


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a RecordTable; the view says which row is under the mouse and which column is a link."""

    hovered_row = -1
    link_section = -1
    shows_focus = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The stubs do not know the members of style options.
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        self.paint_cell(
            painter,
            option.rect,  # type: ignore[attr-defined]
            option.font,  # type: ignore[attr-defined]
            index,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )

    def paint_cell(
        self, painter: QPainter, rect: QRect, font: QFont, index: Index, *, selected: bool, focused: bool
    ) -> None:
        """Draw one cell; ``rect`` is all of it, lines included."""
        state = CellState(
            selected,
            index.row() == self.hovered_row,
            focused and self.shows_focus,
            index.column() == self.link_section,
        )
        tokens = current_tokens()
        painter.save()
        self._paint_ground(painter, rect, state, tokens)
        table = index.model()
        if isinstance(table, RecordTable) and (text := table.text(index.row(), index.column())):
            inner = rect.adjusted(PADDING, 0, -PADDING, -1)
            if table.columns[index.column()].kind is Kind.STATE:
                _paint_tag(painter, inner, font, text, table, index, tokens)
            else:
                painter.setFont(font)
                painter.setPen(_text_colour(table, index, state, tokens))
                _paint_text(painter, inner, text, alignment_of(table.columns[index.column()]))
        if state.focused:
            painter.setPen(QPen(tokens.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = QFontMetrics(option.font).horizontalAdvance(str(index.data() or ""))  # type: ignore[attr-defined]
        return QSize(width + 2 * PADDING + 2, ROW_HEIGHT)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = str(index.data() or "")
        rect = view.visualRect(index)
        room = rect.width() - 2 * PADDING
        if QFontMetrics(view.font()).horizontalAdvance(text) > room or "\n" in text:
            QToolTip.showText(event.globalPos(), plain_tip(text), view.viewport(), rect)
        else:
            QToolTip.hideText()
        return True

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRect, state: CellState, tokens: Tokens) -> None:
        ground = "selected" if state.selected else "raised" if state.hovered else "surface"
        painter.fillRect(rect, tokens.colour(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.colour("line"))


def _text_colour(table: RecordTable, index: Index, state: CellState, tokens: Tokens) -> QColor:
    tone = table.tone(index.row(), index.column())
    if tone is not None:
        return tokens.tone_text(tone)
    return tokens.colour("accent_text" if state.link else "text")


def _paint_text(painter: QPainter, rect: QRect, text: str, alignment: Qt.AlignmentFlag) -> None:
    line = text.replace("\n", " ") if "\n" in text else text
    metrics = painter.fontMetrics()
    # The trailing pixel that hinting may need must not turn a fitting text into "…".
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, int(alignment) | int(Qt.TextFlag.TextSingleLine), shown)


def _paint_tag(
    painter: QPainter, rect: QRect, font: QFont, text: str, table: RecordTable, index: Index, tokens: Tokens
) -> None:
    tone = table.tone(index.row(), index.column()) or "neutral"
    small = QFont(font)
    small.setPixelSize(TAG_FONT_PX)
    painter.setFont(small)
    width = min(painter.fontMetrics().horizontalAdvance(text) + 2 * PADDING, rect.width())
    tag = QRectF(rect.left(), rect.center().y() - TAG_HEIGHT / 2 + 1, width, TAG_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.tone_soft(tone))
    painter.drawRoundedRect(tag, TAG_RADIUS, TAG_RADIUS)
    painter.setPen(tokens.tone_text(tone))
    _paint_text(painter, tag.toRect().adjusted(PADDING, 0, -PADDING, 0), text, Qt.AlignmentFlag.AlignCenter)
