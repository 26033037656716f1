"""What the search box finds, below it while one types; keyboard only if one likes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from shopdesk.core.text import translate
from shopdesk.finding import Found, find
from shopdesk.ui.desk import Desk

TYPING_PAUSE_MS = 120
ROW_HEIGHT = 32
MOST_ROWS = 14
MOST_OF_A_KIND = 8  # so that a customer is seen below the orders without scrolling


class SearchPopup(QFrame):
    """Lists what was found; Up and Down choose while the cursor stays in the box, Enter opens, Esc closes."""

    def __init__(self, desk: Desk, box: QLineEdit, openers: Mapping[str, Callable[[int], object]]) -> None:
        super().__init__(box.window(), Qt.WindowType.ToolTip)
        self._desk, self._box, self._openers = desk, box, openers
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.itemClicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._asked = ""
        self._open_first_when_found = False
        box.textEdited.connect(self._on_edited)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False  # as the base class, which may be gone by then

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
            return True
        if key == Qt.Key.Key_Escape:
            self._box.clear() if not self.isVisible() else self.hide()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.isVisible():
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _on_enter(self) -> None:
        if self.isVisible() and self._asked == self._box.text().strip():
            self._open(self.list.currentItem())
        elif self._box.text().strip():
            # A scanner types faster than anybody reads: open what comes, once it is there.
            self._open_first_when_found = True
            self._ask()

    def _on_edited(self, text: str) -> None:
        self._open_first_when_found = False
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.hide()

    def _ask(self) -> None:
        self._pause.stop()
        text = self._box.text().strip()
        actor = self._desk.actor
        self._desk.ask(self, "find", find, actor, text, MOST_OF_A_KIND, then=lambda found: self._show(text, found))

    def _show(self, text: str, found: list[Found]) -> None:
        self._asked = text
        self.list.clear()
        titles = {
            "order": translate("Search", "Order"),
            "customer": translate("Search", "Customer"),
            "ticket": translate("Search", "After-sales"),
            "claim": translate("Search", "Claim"),
            "wrong_shipment": translate("Search", "Wrong shipment"),
            "quality_feedback": translate("Search", "Quality feedback"),
            "violation": translate("Search", "Violation"),
            "ledger_entry": translate("Search", "Ledger entry"),
            "fund_movement": translate("Search", "Fund movement"),
            "photo": translate("Search", "Photo"),
        }
        for one in found:
            where = "" if one.matched.casefold() in one.title.casefold() else f"    {one.matched[:60]}"
            item = QListWidgetItem(f"{titles[one.kind]}　{one.title}　{one.chip.text}{where}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        if not found:
            item = QListWidgetItem(self.tr("Nothing found for “{text}”").format(text=text))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        else:
            self.list.setCurrentRow(0)
        if self._open_first_when_found and found:
            self._open(self.list.item(0))
            return
        self._open_first_when_found = False
        if self._box.hasFocus():
            self._place()
            self.show()

    def _place(self) -> None:
        rows = min(MOST_ROWS, self.list.count())
        self.setFixedSize(self._box.width(), rows * ROW_HEIGHT + 12)
        self.move(self._box.mapToGlobal(QPoint(0, self._box.height() + 4)))

    def _move(self, by: int) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    def _open(self, item: QListWidgetItem | None) -> None:
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._open_first_when_found = False
        if isinstance(found, Found):
            self.hide()
            self._box.clear()
            self._openers[found.kind](found.id)
