"""The room a short list takes above what it leads to."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter

from shopdesk.ui.record_view import RecordView
from shopdesk.ui.tokens import ROW_HEIGHT


class RoomAbove(QObject):
    """Gives the upper list of a splitter room for its rows, ``most`` px at most; who moves the splitter decides."""

    def __init__(self, body: QSplitter, view: RecordView, most: int) -> None:
        super().__init__(body)
        self._body, self._view, self._most, self._rows = body, view, most, 0
        self._was_moved = False
        self._later = QTimer(self, singleShot=True, interval=0)  # once the splitter has its own new size
        self._later.timeout.connect(self._share_out)
        body.splitterMoved.connect(self._on_moved)
        body.installEventFilter(self)

    def fit(self, rows: int) -> None:
        """Make room for so many rows; all that is left goes to what stands below."""
        self._rows = rows
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._later.start()
        return super().eventFilter(watched, event)

    def _share_out(self) -> None:
        if self._was_moved or not self._rows:
            return
        view = self._view
        # Not what stands around the rows just now: a bar below may come and go while the columns are laid out.
        around = (
            view.horizontalHeader().height() + 2 * view.frameWidth() + view.horizontalScrollBar().sizeHint().height()
        )
        above = min(self._most, around + self._rows * ROW_HEIGHT)
        self._body.setSizes([above, max(1, self._body.height() - self._body.handleWidth() - above)])

    def _on_moved(self) -> None:
        self._was_moved = True
