"""What all painted charts can do: point at a part to read it, choose it to see its records, take the picture along."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QToolTip, QWidget

from shopdesk.ui.plain_tip import plain_tip


class PaintedChart(QWidget):
    """A chart of spots, each reached by the mouse and by the arrow keys; subclasses say where they are and paint.

    Its accessible name is what its picture is called. Actions added to it stand in its menu, below the picture's.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What a chart says of itself.

    def spot_count(self) -> int:
        """How many parts there are to point at."""
        return 0

    def spot_rect(self, place: int) -> QRect:
        """Where a part takes the mouse."""
        raise NotImplementedError

    def spot_told(self, place: int) -> str:
        """What a part says."""
        raise NotImplementedError

    def choose(self, place: int) -> None:
        """Somebody clicked on a part, or pressed Enter on it."""
        raise NotImplementedError

    # What all of them do.

    def point(self, place: int) -> None:
        """Mark a part; -1 marks none."""
        if place != self._pointed:
            self._pointed = place
            self.update()

    def pointed_place(self) -> int:
        """The part under the mouse, or the one the arrow keys went to; -1 for none."""
        return self._pointed if 0 <= self._pointed < self.spot_count() else -1

    def copy_picture(self) -> None:
        """Put the chart as a picture into the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    def save_picture(self) -> None:
        """Ask for a file, and write the chart as PNG."""
        chart = self.tr("Chart")
        name = f"{self.accessibleName() or chart}.png"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save picture"), name, "PNG (*.png)")
        if chosen:
            self.grab().save(chosen if chosen.lower().endswith(".png") else chosen + ".png", "PNG")

    def menu(self) -> QMenu:
        """What can be done with the whole chart; goes away once it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save as PNG…"), self.save_picture)
        menu.addActions(self.actions())
        return menu

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and not self.hasFocus():
            self.point(-1)
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point(self._place_at(event.position().toPoint()))
        if (place := self.pointed_place()) >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(self.spot_told(place)), self)
        else:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.point(self._place_at(event.position().toPoint()))
            self._choose_pointed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.spot_count() - 1
        start = self._pointed if self._pointed >= 0 else last + (event.key() == Qt.Key.Key_Left)
        match event.key():
            case Qt.Key.Key_Left:
                self.point(max(0, start - 1))
            case Qt.Key.Key_Right:
                self.point(min(last, start + 1))
            case Qt.Key.Key_Home:
                self.point(0)
            case Qt.Key.Key_End:
                self.point(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._choose_pointed()
            case _:
                super().keyPressEvent(event)
                return
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._pointed < 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.point(self.spot_count() - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.point(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _place_at(self, where: QPoint) -> int:
        return next((place for place in range(self.spot_count()) if self.spot_rect(place).contains(where)), -1)

    def _tell(self) -> None:
        if (place := self.pointed_place()) >= 0:
            told = self.spot_told(place)
            self.setAccessibleDescription(told)
            QToolTip.showText(self.mapToGlobal(self.spot_rect(place).topLeft()), plain_tip(told), self)

    def _choose_pointed(self) -> None:
        if (place := self.pointed_place()) >= 0:
            self.choose(place)
