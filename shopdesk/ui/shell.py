"""The frame around all pages: the rail on the left, the bar on top, the strip at the bottom."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shopdesk.ui.detail import plain_label
from shopdesk.ui.icons import icon, icon_pixmap
from shopdesk.ui.jobs import Job, JobRunner
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import (
    FIELD_RADIUS,
    RAIL_COLLAPSED_WIDTH,
    RAIL_WIDTH,
    STATUS_HEIGHT,
    TOP_BAR_HEIGHT,
    current_tokens,
)

PATIENCE_MS = 300  # work without a name is shown when it takes longer


class RailItem(QAbstractButton):
    """One page on the rail: icon, label, and how much waits there."""

    ICON = 16

    def __init__(self, key: str, title: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._picture, self._badge, self._narrow = key, picture, 0, False
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    def set_badge(self, count: int) -> None:
        """How much waits there; nothing is shown for 0."""
        self._badge = count
        self._name()
        self.update()

    def badge(self) -> int:
        """How much waits there."""
        return self._badge

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon, with the label as a tool tip."""
        self._narrow = narrow
        self.setToolTip(plain_tip(self.text()) if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RAIL_COLLAPSED_WIDTH if self._narrow else RAIL_WIDTH, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_soft" if self.isChecked() else "neutral"))
            painter.drawRoundedRect(ground, FIELD_RADIUS, FIELD_RADIUS)
        if self.hasFocus():
            painter.setPen(tokens.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), FIELD_RADIUS, FIELD_RADIUS)
        colour = tokens.colour("accent_text" if self.isChecked() else "secondary")
        left = (self.width() - self.ICON) // 2 if self._narrow else 20
        pixmap = icon_pixmap(self._picture, self.ICON, colour, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - self.ICON) // 2, pixmap)
        if self._narrow:
            self._paint_dot(painter)
            return
        right = self._paint_badge(painter)
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(colour)
        room = QRect(46, 0, right - 46 - 4, self.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _paint_badge(self, painter: QPainter) -> int:
        """Draw the count; returns where the room for the label ends."""
        edge = self.width() - 20
        if not self._badge:
            return edge
        tokens, font = current_tokens(), self.font()
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        text = str(self._badge) if self._badge < 1000 else "999+"
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + 13)
        pill = QRectF(edge - width, (self.height() - 16) / 2, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("danger_soft"))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(tokens.colour("danger_text"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        return int(pill.left())

    def _paint_dot(self, painter: QPainter) -> None:
        if self._badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_tokens().colour("danger"))
            painter.drawEllipse(self.width() // 2 + 5, self.height() // 2 - 11, 6, 6)

    def _name(self) -> None:
        waiting = self.tr("{title}, {count} waiting").format(title=self.text(), count=self._badge)
        self.setAccessibleName(waiting if self._badge else self.text())


class NavigationRail(QFrame):
    """The pages, one below the other; folds to its icons. Up and Down move along it."""

    chosen = Signal(str)
    collapsed_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigationRail")
        self.setAccessibleName(self.tr("Pages"))
        self._items: dict[str, RailItem] = {}
        self.collapsed = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 4)
        outer.setSpacing(0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QFrame()
        inner.setProperty("surface", "true")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        scroll.setWidget(inner)
        self._fold = QToolButton(self)
        self._fold.clicked.connect(lambda: self.set_collapsed(not self.collapsed))
        outer.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(11, 0, 0, 0)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        outer.addLayout(foot)
        self._show_width()

    def add_page(self, key: str, title: str, picture: str) -> RailItem:
        """Put a page at the end."""
        item = RailItem(key, title, picture, self)
        item.clicked.connect(lambda: self.chosen.emit(key))
        item.set_narrow(self.collapsed)
        self._items[key] = item
        self._column.insertWidget(self._column.count() - 1, item)
        return item

    def set_current(self, key: str) -> None:
        """Mark the page that is shown, silently."""
        if key in self._items:
            self._items[key].setChecked(True)

    def set_badge(self, key: str, count: int) -> None:
        """How much waits on a page."""
        if key in self._items:
            self._items[key].set_badge(count)

    def set_collapsed(self, collapsed: bool) -> None:
        """Fold to the icons, or unfold."""
        self.collapsed = collapsed
        for item in self._items.values():
            item.set_narrow(collapsed)
        self._show_width()
        self.collapsed_changed.emit(collapsed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        items = list(self._items.values())
        focused = next((place for place, item in enumerate(items) if item.hasFocus()), None)
        if focused is None or event.key() not in steps:
            super().keyPressEvent(event)
            return
        items[(focused + steps[Qt.Key(event.key())]) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_width(self) -> None:
        self.setFixedWidth(RAIL_COLLAPSED_WIDTH if self.collapsed else RAIL_WIDTH)
        name = self.tr("Unfold the pages") if self.collapsed else self.tr("Fold the pages")
        self._fold.setIcon(icon("rail-expand" if self.collapsed else "rail-collapse"))
        self._fold.setToolTip(plain_tip(name))
        self._fold.setAccessibleName(name)


class SearchBox(QLineEdit):
    """The box that finds everything, with the key that leads to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setAccessibleName(self.tr("Search"))
        self.setFixedWidth(520)
        self._hint = plain_label("Ctrl K", parent=self)
        self._hint.setObjectName("keyHint")
        self._hint.setFixedHeight(18)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._hint.setVisible(not text))

    def resizeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        super().resizeEvent(event)  # type: ignore[arg-type]
        size = self._hint.sizeHint()
        self._hint.move(self.width() - size.width() - 12, (self.height() - 18) // 2)


class TopBar(QFrame):
    """The name of the program, the search box, and on the right whose desk this is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 1)
        self._row.setSpacing(8)
        self.name = plain_label("ShopDesk", "heading")
        self.name.setFixedWidth(RAIL_WIDTH - 16 - 8)
        self.search = SearchBox(self)
        self._row.addWidget(self.name)
        self._row.addWidget(self.search)
        self._row.addStretch(1)

    def set_name(self, name: str) -> None:
        """What the program calls itself."""
        self.name.setText(name)

    def add_button(self, text: str, name: str) -> QToolButton:
        """A quiet button on the right; give it a menu, and it opens on a click."""
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setProperty("role", "text")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIcon(icon("chevron-down"))
        button.setIconSize(QSize(12, 12))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row.addWidget(button)
        return button


class StatusStrip(QFrame):
    """Running work on the left, with a way to stop it; facts on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setFixedHeight(STATUS_HEIGHT)
        self._jobs: list[Job] = []
        self._runner: JobRunner | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(24)
        self._title, self._facts = plain_label(role="secondary"), plain_label(role="secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 6)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("role", "link")
        self._cancel.clicked.connect(self._on_cancel)
        for widget in (self._title, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        self._extra = QHBoxLayout()
        self._extra.setSpacing(24)
        row.addLayout(self._extra)
        row.addWidget(self._facts)
        self._show_job()

    def watch(self, runner: JobRunner) -> None:
        """Show the work of a runner from now on."""
        self._runner = runner
        runner.started.connect(self._on_started)

    def set_facts(self, text: str) -> None:
        """What stands on the right."""
        self._facts.setText(text)

    def add_link(self, text: str, call: Callable[[], object]) -> QPushButton:
        """Something on the right to click on, e.g. the last backup."""
        button = QPushButton(text, self)
        button.setProperty("role", "link")
        button.clicked.connect(lambda _checked: call())
        self._extra.addWidget(button)
        return button

    def _on_started(self, job: Job) -> None:
        if job.title:
            self._follow(job)
        else:
            # A question of a page, a look at a folder: most often answered before anybody could read.
            QTimer.singleShot(PATIENCE_MS, job, lambda: self._follow(job))

    def _follow(self, job: Job) -> None:
        if self._runner is None or job not in self._runner.running():
            return
        self._jobs.append(job)
        self._jobs.sort(key=lambda one: not one.title)  # what has a name is told first
        job.progressed.connect(self._show_job)
        job.finished.connect(self._on_finished)
        self._show_job()

    def _on_finished(self) -> None:
        running = self._runner.running() if self._runner else []
        self._jobs = [job for job in self._jobs if job in running]
        self._cancel.setEnabled(True)
        self._show_job()

    def _on_cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()
            self._cancel.setEnabled(False)

    def _show_job(self, *_: object) -> None:
        job = self._jobs[0] if self._jobs else None
        for widget in (self._title, self._bar, self._cancel):
            widget.setVisible(job is not None)
        if job is None:
            self._cancel.setEnabled(True)
            return
        title = job.title or self.tr("Working in the background")
        text = title if not job.total else f"{title} {job.done:,} / {job.total:,}"
        more = len(self._jobs) - 1
        self._title.setText(text if not more else self.tr("{job} (+{more} more)").format(job=text, more=more))
        # Permille: totals in bytes do not fit into the bar's 32 bits.
        self._bar.setRange(0, 1000 if job.total else 0)
        self._bar.setValue(job.done * 1000 // job.total if job.total else 0)
        self._bar.setAccessibleName(text)
