"""What a record's page and detail panel are made of: facts in groups, what can be done, what happened."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shopdesk.core.columns import Chip
from shopdesk.ui.flow import FlowLayout, FlowRow
from shopdesk.ui.icons import icon
from shopdesk.ui.long_words import BreakingLabel, ElidedLabel, ElidedLink
from shopdesk.ui.plain_tip import plain_tip, plain_title
from shopdesk.ui.theme import set_role

LONG_VALUE = 24  # characters: of what stands in one line, order numbers are whole


class Fact(NamedTuple):
    """One line of facts: ``copy`` offers a button for the value, ``chips`` follow it, ``side`` stands on the right.

    With ``open`` the value is a link.
    """

    label: str
    value: str
    copy: bool = False
    chips: Sequence[Chip] = ()
    side: str = ""
    open: Callable[[], object] | None = None


class Event(NamedTuple):
    """One line of a timeline: when and what, as shown."""

    when: str
    text: str


def plain_label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that never takes its text for markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if role:
        label.setProperty("role", role)
    return label


def _selectable(value: QLabel, label: str) -> QLabel:
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    value.setAccessibleName(label)
    return value


def tag(chip: Chip, parent: QWidget | None = None) -> QLabel:
    """A chip as a label."""
    label = plain_label(chip.text, parent=parent)
    label.setProperty("tag", chip.tone)
    label.setFixedHeight(20)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def clear_layout(layout: QGridLayout | QVBoxLayout | QHBoxLayout | FlowLayout) -> None:
    """Delete everything in a layout; the keys then act on nothing, rather than on the button that is next by chance."""
    focused = QApplication.focusWidget()
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            if focused is not None and (widget is focused or widget.isAncestorOf(focused)):
                focused.clearFocus()
            widget.hide()
            widget.deleteLater()


class CopyButton(QToolButton):
    """Copies a text and says so for a moment."""

    def __init__(self, text: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setIcon(icon("copy"))
        self.setToolTip(self.tr("Copy"))
        self.setAccessibleName(self.tr("Copy"))
        self.setFixedSize(22, 22)
        self.clicked.connect(self._copy)
        self._back = QTimer(self, singleShot=True, interval=1200)
        self._back.timeout.connect(lambda: self.setIcon(icon("copy")))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text())
        self.setIcon(icon("check", "good"))
        self._back.start()


class FactList(QWidget):
    """A group of facts under a heading: labels on the left, values that can be selected on the right."""

    LABEL_WIDTH = 76

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._title = plain_label(role="section")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, self.LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        self._title.hide()

    def set_title(self, title: str) -> None:
        """The heading of the group."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_facts(self, facts: Iterable[Fact]) -> None:
        """Replace the facts; those without a value are left out."""
        clear_layout(self._grid)
        for row, fact in enumerate(fact for fact in facts if fact.value or fact.chips or fact.side):
            label = plain_label(fact.label, "key", self)
            label.setWordWrap(True)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._value(fact), row, 1, 1, 1 if fact.side else 2)
            if fact.side:
                side = plain_label(fact.side, "secondary", self)
                self._grid.addWidget(side, row, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def _value(self, fact: Fact) -> QWidget:
        if not fact.copy and not fact.chips and not fact.open:
            value = BreakingLabel(fact.value, self)
            value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            return _selectable(value, fact.label)
        shown = self._link(fact) if fact.open else self._in_row(fact)
        holder = FlowRow(self)
        if fact.value:
            holder.flow.addWidget(shown)
        else:
            shown.deleteLater()  # chips alone stand where values do
        if fact.copy:
            holder.flow.addWidget(CopyButton(lambda text=fact.value: text, holder))
        for chip in fact.chips:
            holder.flow.addWidget(tag(chip, holder))
        return holder

    def _link(self, fact: Fact) -> QPushButton:
        button = ElidedLink(plain_title(fact.value), self)
        button.setProperty("role", "link")
        button.setProperty("flush", "true")  # its words stand where those of the other values do
        button.setAutoDefault(False)
        button.clicked.connect(lambda: fact.open and fact.open())
        return button

    def _in_row(self, fact: Fact) -> QLabel:
        """A value with something behind it: in one line, and cut where it would be longer than that."""
        if len(fact.value) < LONG_VALUE:
            return _selectable(plain_label(fact.value, parent=self), fact.label)
        value = ElidedLabel(parent=self)
        value.setText(fact.value)
        value.setAccessibleName(fact.label)
        return value


class Timeline(QWidget):
    """What happened to a record, newest first as given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def set_events(self, events: Iterable[Event]) -> None:
        """Replace what is listed."""
        clear_layout(self._grid)
        for row, event in enumerate(events):
            self._grid.addWidget(plain_label(event.when, "secondary", self), row, 0, Qt.AlignmentFlag.AlignTop)
            text = BreakingLabel(event.text, self)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(text, row, 1)


class ActionRow(FlowRow):
    """What can be done next, as buttons that wrap; what is not allowed is disabled and says why."""

    def set_actions(self, actions: Iterable[tuple[str, Callable[[], object], str, str]]) -> None:
        """Replace the buttons: title, what it does, role (``primary``, ``plain``, ``danger``), reason it is barred."""
        focused = self.window().focusWidget()
        had_focus = isinstance(focused, QPushButton) and self.isAncestorOf(focused)
        title_before = focused.text() if isinstance(focused, QPushButton) else ""
        self.flow.clear()
        goal: QPushButton | None = None
        for title, call, role, reason in actions:
            button = QPushButton(title, self)
            button.setProperty("role", role)
            button.setAutoDefault(False)
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))
            button.clicked.connect(lambda checked=False, call=call: call())
            self.flow.addWidget(button)
            button.show()
            if button.isEnabled() and (goal is None or title == title_before):
                goal = button
        if had_focus and goal is not None:
            # Else it would go to the next widget: the undo of the toast that tells what was just done.
            goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()


class DetailPanel(QFrame):
    """The right side of a list: heading with state, actions, groups, all scrolling together."""

    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailPanel")
        self._shown: object = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(scroll)
        inner = QFrame()
        inner.setProperty("surface", "true")
        scroll.setWidget(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(19, 14, 16, 16)
        self._column.setSpacing(14)
        self._heading = plain_label(role="heading")
        self._heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = tag(Chip(""))
        self.more_button = QToolButton()
        self.more_button.setIcon(icon("more"))
        self.more_button.setAccessibleName(self.tr("More"))
        self.more_button.clicked.connect(self.more_requested)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._heading)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self.more_button)
        self.actions_row = ActionRow()
        self._column.addLayout(head)
        self._column.addWidget(self.actions_row)
        self._column.addStretch(1)

    def set_heading(self, text: str, state: Chip | None = None, record: object = None) -> None:
        """Which record this is, and its state; another one is shown from its beginning.

        ``record`` tells records apart whose headings may be the same.
        """
        shown = text if record is None else record
        if shown != self._shown:
            self._scroll.verticalScrollBar().setValue(0)
        self._shown = shown
        self._heading.setText(text)
        self._state.setVisible(state is not None)
        if state is not None:
            self._state.setText(state.text)
            set_role(self._state, state.tone, "tag")

    def add(self, widget: QWidget) -> None:
        """Put a group below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_section(self, title: str, widget: QWidget) -> QLabel:
        """Put a widget with a heading of its own below the others; returns the heading."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        label = plain_label(title, "section")
        column.addWidget(label)
        column.addWidget(widget)
        self.add(holder)
        return label
