"""Telling people something: in the page, in passing, or in a dialog where nothing else will do."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ui.detail import plain_label
from shopdesk.ui.icons import icon, icon_pixmap
from shopdesk.ui.theme import set_role
from shopdesk.ui.tokens import current_tokens

Action = tuple[str, Callable[[], object]]

ABOVE_EDGE = 76  # clear of the status strip and of a page's footer
TOAST_MS = 5_000
TOAST_WITH_ACTIONS_MS = 10_000
_PICTURES = {
    "info": ("info", "accent"),
    "good": ("done", "good"),
    "warning": ("warning", "warning"),
    "danger": ("error", "danger"),
}


class Banner(QFrame):
    """A message that belongs to a page and stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        self._kind = "info"
        self._picture, self._text = plain_label(), plain_label()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = QHBoxLayout()
        self._close = QToolButton()
        self._close.setIcon(icon("close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addLayout(self._actions)
        row.addWidget(self._close)
        self.hide()

    def show_message(self, kind: str, text: str, actions: Sequence[Action] = ()) -> None:
        """Show a message of a kind (``info``, ``good``, ``warning``, ``danger``), with things to do about it."""
        self._kind = kind
        set_role(self, kind, "banner")
        self._text.setText(text)
        self._draw()
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for title, call in actions:
            self._actions.addWidget(_link(title, call, self))
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def _draw(self) -> None:
        name, colour = _PICTURES[self._kind]
        self._picture.setPixmap(icon_pixmap(name, 16, current_tokens().colour(colour), self.devicePixelRatioF()))


class Toast(QFrame):
    """A quiet word at the bottom of the window, that goes by itself; the mouse on it holds it."""

    def __init__(self, window: QWidget, text: str, actions: Sequence[Action] = ()) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        label = plain_label(text)
        label.setMaximumWidth(560)
        label.setWordWrap(label.sizeHint().width() > 560)
        row.addWidget(label)
        for title, call in actions:
            row.addWidget(_link(title, lambda call=call: self._act(call), self))
        self._clock = QTimer(self, singleShot=True, interval=TOAST_WITH_ACTIONS_MS if actions else TOAST_MS)
        self._clock.timeout.connect(self.dismiss)
        window.installEventFilter(self)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._clock.start()

    def dismiss(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()

    def place(self) -> None:
        """Stand in the middle, above the lower edge."""
        window = self._window
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - ABOVE_EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()

    def _act(self, call: Callable[[], object]) -> None:
        self.dismiss()
        call()


def show_toast(window: QWidget, text: str, actions: Sequence[Action] = ()) -> Toast:
    """Tell a result in passing, in place of the one before; ``actions`` such as "Open file" or "Undo"."""
    for before in window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
        before.dismiss()
    return Toast(window, text, actions)


def ask(parent: QWidget | None, title: str, sentence: str, yes_text: str) -> bool:
    """Ask before something that cannot be undone; ``yes_text`` says what will be done. Enter and Esc keep things."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    yes = box.addButton(yes_text, QMessageBox.ButtonRole.DestructiveRole)
    yes.setProperty("role", "danger")
    no = box.addButton(translate("Messages", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    answer = box.clickedButton() is yes
    box.deleteLater()
    return answer


def close_unless_unsaved(dialog: QDialog, event: QCloseEvent, unsaved: str) -> None:
    """Answer a dialog's closeEvent: ask first when ``unsaved`` says what would be lost, else close at once."""
    if unsaved and not ask(dialog, dialog.windowTitle(), unsaved, translate("Messages", "Close without saving")):
        event.ignore()
        return
    event.accept()
    dialog.done(QDialog.DialogCode.Rejected)


def show_environment(parent: QWidget | None, sentence: str, retry: Callable[[], object] | None = None) -> None:
    """Tell of trouble outside the program (disk, folder, lock), and offer to try again."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Messages", "That did not work"))
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.addButton(translate("Messages", "Close"), QMessageBox.ButtonRole.RejectRole)
    again = box.addButton(translate("Messages", "Try again"), QMessageBox.ButtonRole.AcceptRole) if retry else None
    if again is not None:
        box.setDefaultButton(again)
    if retry is not None:
        box.accepted.connect(retry)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


class FieldErrors:
    """Puts messages below the fields of a form, by the names that services give the fields.

    Each field moves into a small column of its own, in the place where it stood.
    """

    def __init__(self, fields: Mapping[str, QWidget]) -> None:
        self._fields = dict(fields)
        self._labels = {name: _label_below(field) for name, field in self._fields.items()}
        for name, field in self._fields.items():
            for signal in edited(field):
                signal.connect(partial(self._on_edited, name))

    def show(self, error: UserError) -> bool:
        """Show an error beside its field and go there; False when it belongs to none of them."""
        return self.show_all([error])

    def show_all(self, errors: Sequence[UserError]) -> bool:
        """Show several errors and go to the first wrong field, in the order of the form."""
        self.clear()
        wrong = {error.field: error.message for error in errors if error.field in self._fields}
        for name, field in self._fields.items():
            if name in wrong:
                self._mark(name, wrong[name])
                if next(iter(n for n in self._fields if n in wrong)) == name:
                    field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(wrong)

    def clear(self) -> None:
        """Take all messages away."""
        for name in self._fields:
            self._mark(name, "")

    def forget_mended(self, problems: Callable[[], Sequence[UserError]]) -> None:
        """Take away what another field put right; ``problems`` says what is wrong, if anything is told at all."""
        if not any(map(self.message, self._fields)):
            return
        wrong = {error.field for error in problems()}
        for name in self._fields:
            if name not in wrong and self.message(name):
                self._mark(name, "")

    def message(self, name: str) -> str:
        """What stands below a field."""
        return self._labels[name].text()

    def _on_edited(self, name: str, *_content: object) -> None:
        """What was said of a field is no longer true of what stands in it now."""
        if self.message(name):
            self._mark(name, "")

    def _mark(self, name: str, message: str) -> None:
        self._labels[name].setText(message)
        self._labels[name].setVisible(bool(message))
        mark_invalid(self._fields[name], bool(message))
        self._fields[name].setAccessibleDescription(message)


def edited(field: QWidget) -> Sequence[SignalInstance]:
    """What a field tells when its content changes."""
    match field:
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            return [field.textChanged]
        case QComboBox():
            return [field.currentIndexChanged, field.editTextChanged]
        case QSpinBox() | QDoubleSpinBox():
            return [field.valueChanged]
        case QDateTimeEdit():
            return [field.dateTimeChanged]
        case QAbstractItemView() if (model := field.model()) is not None:
            return [model.dataChanged, model.rowsInserted, model.rowsRemoved]  # a reset is told by a dying table too
    return [told] if isinstance(told := getattr(field, "changed", None), SignalInstance) else []  # such as MonthEdit


def mark_invalid(field: QWidget, invalid: bool) -> None:
    """Give a field the red edge, or take it away."""
    set_role(field, "true" if invalid else "false", "invalid")


def _label_below(field: QWidget) -> QLabel:
    parent = field.parentWidget()
    label = plain_label(role="error")
    label.setWordWrap(True)
    label.hide()
    layout = _layout_of(parent.layout() if parent else None, field)
    if layout is None:
        label.setParent(parent)
        return label
    column_holder = QWidget(parent)
    column_holder.setSizePolicy(field.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Preferred)
    layout.replaceWidget(field, column_holder, Qt.FindChildOption.FindDirectChildrenOnly)
    column = QVBoxLayout(column_holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field)
    column.addWidget(label)
    return label


def _layout_of(layout: QLayout | None, field: QWidget) -> QLayout | None:
    """The layout, at any depth, that places a widget."""
    if layout is None or layout.indexOf(field) >= 0:
        return layout
    for place in range(layout.count()):
        item = layout.itemAt(place)
        found = _layout_of(item.layout() if item else None, field)
        if found is not None:
            return found
    return None


def _link(title: str, call: Callable[[], object], parent: QWidget) -> QPushButton:
    button = QPushButton(title, parent)
    button.setProperty("role", "link")
    button.setAutoDefault(False)
    button.setMinimumSize(QSize(0, 24))
    button.clicked.connect(lambda _checked: call())
    return button
