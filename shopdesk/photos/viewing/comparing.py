"""Two photos side by side, looked at together: in a window of their own, or inside of a dialog."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.canvas import STEP, PictureCanvas
from shopdesk.photos.viewing.decoding import PictureLoader
from shopdesk.photos.viewing.describing import facts_of
from shopdesk.photos.viewing.printing import print_photos
from shopdesk.photos.viewing.rows import PhotoRows
from shopdesk.photos.viewing.showing import PhotoOnCanvas
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.window import Bar, LookingDialog, tool_button, view_keys
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.theme import set_role
from shopdesk.ui.tokens import current_tokens

MARK = 2  # px, the line above the side that is chosen


class ComparedPhoto(QFrame):
    """One of two photos: what it is, above the picture."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row: PhotoRow | None = None
        self.before_button = tool_button(self, "chevron-left", self.tr("Previous (←)"))
        self.next_button = tool_button(self, "chevron-right", self.tr("Next (→)"))
        self.name, self.facts = plain_label(role="strong"), plain_label(role="secondary")
        self.canvas = PictureCanvas(self, enlarging=True)
        for label in (self.name, self.facts):
            label.setMinimumWidth(1)  # a long text is cut rather than the pictures made narrow
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.before_button)
        head.addWidget(self.next_button)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.canvas, 1)
        self.canvas.installEventFilter(self)

    def show_steps(self, shown: bool) -> None:
        """Whether there is a photo before and behind."""
        self.before_button.setVisible(shown)
        self.next_button.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit()
        return False

    def set_chosen(self, chosen: bool) -> None:
        """Whether keys and buttons work on this one; only asked for where it makes a difference."""
        role = "strong" if chosen else "secondary"
        if self.name.property("role") != role:
            set_role(self.name, role)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.name.property("role") == "strong":
            QPainter(self).fillRect(0, 0, self.width(), MARK, current_tokens().colour("accent"))


class SideBySide(QWidget):
    """Two photos, zoomed and moved together or each by itself; fits into any dialog."""

    scale_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        parent: QWidget | None = None,
        thumbnails: ThumbnailLoader | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures = PictureLoader(desk, archive, self)
        small = thumbnails or ThumbnailLoader(desk, archive, self)
        self.sides = [ComparedPhoto(self), ComparedPhoto(self)]
        self._shown = {side: PhotoOnCanvas(side.canvas, self._pictures, small) for side in self.sides}
        self._together, self._chosen = True, self.sides[0]
        self._splitter = QSplitter(self)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        for side in self.sides:
            self._splitter.addWidget(side)
            side.chosen.connect(partial(self.choose, side))
            side.canvas.view_changed.connect(partial(self._on_view, side))
            side.canvas.scale_changed.connect(self.scale_changed)
        self.choose(self.sides[0])

    @property
    def chosen(self) -> ComparedPhoto:
        """The side that keys and buttons work on."""
        return self._chosen

    @property
    def together(self) -> bool:
        """Whether zooming or moving one does the same to the other."""
        return self._together

    def show_pair(self, left: PhotoRow, right: PhotoRow | None, reason: str = "") -> None:
        """Show two photos, or one and the reason why there is no other."""
        self._pictures.want([row for row in (left, right) if row is not None])
        for side, row in zip(self.sides, (left, right), strict=True):
            self._show(side, row, reason)

    def show_other(self, side: ComparedPhoto, row: PhotoRow) -> None:
        """Show another photo on one side; the other side stays."""
        others = [one.row for one in self.sides if one is not side and one.row is not None]
        self._pictures.want([row, *others])
        self._show(side, row, "")
        if self._together:
            side.canvas.set_view(next(one for one in self.sides if one is not side).canvas.view())

    def refresh_facts(self, rows: Mapping[int, PhotoRow]) -> None:
        """Tell what has changed about the photos shown."""
        for side in self.sides:
            if side.row is not None and side.row.id in rows:
                self._tell(side, rows[side.row.id])

    def choose(self, side: ComparedPhoto) -> None:
        """Let keys and buttons work on this side."""
        self._chosen = side
        for one in self.sides:
            one.set_chosen(one is side)

    def choose_other(self) -> None:
        """Let keys and buttons work on the other side."""
        other = next(side for side in self.sides if side is not self._chosen)
        other.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(other)

    def set_together(self, together: bool) -> None:
        """Zoom and move both, or each by itself."""
        self._together = together
        if together:
            self._on_view(self._chosen)

    def swap(self) -> None:
        """Put the left one to the right; what is seen of each stays."""
        self.sides.reverse()
        for place, side in enumerate(self.sides):
            self._splitter.insertWidget(place, side)

    def fit(self) -> None:
        """Show the whole of it."""
        self._chosen.canvas.fit()

    def zoom(self, factor: float) -> None:
        """Zoom around the middle."""
        self._chosen.canvas.zoom(factor)

    def set_scale(self, scale: float) -> None:
        """Show the chosen one at a scale of its own pixels."""
        self._chosen.canvas.set_scale(scale)

    def turn(self, quarters: int = 1) -> None:
        """Turn the view of the chosen one only: the two may lie differently."""
        self._chosen.canvas.turn(quarters)

    def pan(self, by: QPointF) -> None:
        """Move the picture."""
        self._chosen.canvas.pan(by)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._splitter.setSizes([self.width() // 2] * 2)

    def _show(self, side: ComparedPhoto, row: PhotoRow | None, reason: str) -> None:
        if row is None:
            side.row = None
            side.name.clear()
            side.facts.clear()
            self._shown[side].say(reason)
            return
        self._tell(side, row)
        self._shown[side].show(row)

    def _tell(self, side: ComparedPhoto, row: PhotoRow) -> None:
        side.row = row
        facts = facts_of(row, self._desk.clock)
        side.name.setText(" ".join(row.customer_name.split()))
        side.facts.setText(facts)
        side.facts.setToolTip(plain_tip(facts))
        side.canvas.setAccessibleName(row.customer_name)

    def _on_view(self, side: ComparedPhoto) -> None:
        if self._together:
            view = side.canvas.view()
            for other in self.sides:
                if other is not side and other.row is not None:
                    other.canvas.set_view(view)


class CompareViewer(LookingDialog):
    """Two photos of several side by side; each side can go on to the next."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        rows: Sequence[PhotoRow] | PhotoRows,
        left: int = 0,
        right: int = 1,
        parent: QWidget | None = None,
        thumbnails: ThumbnailLoader | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._rows = rows if isinstance(rows, PhotoRows) else PhotoRows.of(desk, rows)
        self.pair = SideBySide(desk, archive, self, thumbnails)
        self._positions = dict(zip(self.pair.sides, (left, right), strict=True))
        self._percent = plain_label(role="secondary")
        self._percent.setMinimumWidth(104)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle(self.tr("Compare photos"))
        self.lay_out(self._tools(), self.pair)
        self._connect()
        self.resize(1200, 680)
        first, second = self._rows.at(left), self._rows.at(right)
        if first is not None:
            self.pair.show_pair(first, second, self.tr("This photo is not there any more."))
        self._show_steps()
        self._show_scale()
        self.pair.sides[0].canvas.setFocus()

    def go(self, by: int, side: ComparedPhoto | None = None) -> None:
        """Show the next photo on a side (else the chosen one), or one before; never the one on the other side."""
        side = side or self.pair.chosen
        taken = {place for one, place in self._positions.items() if one is not side}
        position = self._rows.nearest(self._positions[side] + by, by)
        if position in taken:
            position = self._rows.nearest(position + by, by)
        row = self._rows.at(position) if position is not None else None
        if position is not None and row is not None:
            self._positions[side] = position
            self.pair.show_other(side, row)
            self._show_steps()

    def print(self) -> None:
        """Print both on one page."""
        print_photos(self, self._desk, self._archive, [side.row for side in self.pair.sides if side.row], 2)

    def _tools(self) -> Bar:
        bar, pair = Bar(self), self.pair
        self.together_button = tool_button(bar, "link", self.tr("Zoom and move both together (T)"))
        self.together_button.setCheckable(True)
        self.together_button.setChecked(True)
        self.together_button.toggled.connect(pair.set_together)
        buttons = [
            self.together_button,
            tool_button(bar, "swap", self.tr("Swap left and right (X)"), pair.swap),
            None,
            tool_button(bar, "zoom-out", self.tr("Smaller (-)"), lambda: pair.zoom(1 / STEP)),
            self._percent,
            tool_button(bar, "zoom-in", self.tr("Larger (+)"), lambda: pair.zoom(STEP)),
            tool_button(bar, "fit", self.tr("Whole pictures (0)"), pair.fit),
            tool_button(bar, "rotate", self.tr("Turn this one (R)"), pair.turn),
            None,
            tool_button(bar, "print", self.tr("Print both… (Ctrl+P)"), self.print),
            tool_button(bar, "full-screen", self.tr("Full screen (F11)"), self.switch_full_screen),
        ]
        hint = plain_label(self.tr("Ctrl+Tab: the other side · ← →: another photo on this side"), "secondary")
        for widget in buttons:
            if widget is None:
                bar.line.addSpacing(12)
            else:
                bar.line.addWidget(widget)
        bar.line.insertWidget(2, hint, 1)
        return bar

    def _connect(self) -> None:
        pair = self.pair
        pair.scale_changed.connect(self._show_scale)
        self._desk.changed.connect(self._on_changed)
        for side in pair.sides:
            side.before_button.clicked.connect(lambda _checked, side=side: self.go(-1, side))
            side.next_button.clicked.connect(lambda _checked, side=side: self.go(1, side))
        self.set_keys(
            {
                **view_keys(pair, "Ctrl+"),
                ("Left", "PgUp"): lambda: self.go(-1),
                ("Right", "PgDown"): lambda: self.go(1),
                ("Ctrl+Tab",): pair.choose_other,
                ("T",): self.together_button.toggle,
                ("X",): pair.swap,
                ("Ctrl+P",): self.print,
                ("F11",): self.switch_full_screen,
            }
        )

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Tell what somebody said of the photos meanwhile."""
        if "photo" in kinds:
            self._rows.refresh()
            rows = [self._rows.at(position) for position in self._positions.values()]
            self.pair.refresh_facts({row.id: row for row in rows if row is not None})

    def _show_steps(self) -> None:
        for side, position in self._positions.items():
            side.show_steps(len(self._rows) > 2)
            side.before_button.setEnabled(position > 0)
            side.next_button.setEnabled(position < len(self._rows) - 1)

    def _show_scale(self) -> None:
        percent = self.tr("{percent} %")
        shown = [percent.format(percent=max(1, round(100 * side.canvas.scale))) for side in self.pair.sides]
        self._percent.setText(" | ".join(shown))
