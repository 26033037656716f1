"""Fields for what this program is about: amounts, months, identifiers; and the way Enter is kept from harm."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan, parse_fen
from shopdesk.ui.detail import CopyButton, plain_label
from shopdesk.ui.icons import icon
from shopdesk.ui.messages import mark_invalid
from shopdesk.ui.plain_tip import plain_tip


class MoneyEdit(QLineEdit):
    """An amount: takes ``12.5``, ``￥12.50``, ``1,234``; shows ``￥12.50`` once left."""

    value_changed = Signal(object)  # int fen | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText("￥0.00")
        self.setMaxLength(24)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._on_finished)

    def value_fen(self) -> int | None:
        """The amount in fen; None for an empty field and for what is no amount, see ``problem``."""
        try:
            return parse_fen(self.text()) if self.text().strip() else None
        except UserError:
            return None

    def problem(self) -> str:
        """Why the text is no amount; empty when it is one, or nothing."""
        if not self.text().strip():
            return ""
        try:
            parse_fen(self.text())
        except UserError as error:
            return error.message
        return ""

    def set_fen(self, amount_fen: int | None) -> None:
        """Show an amount."""
        self.setText(format_yuan(amount_fen))

    def _on_text_changed(self) -> None:
        # While somebody types, a mistake may go away but does not come up.
        if not self.problem():
            self._show_problem("")
        self.value_changed.emit(self.value_fen())

    def _on_finished(self) -> None:
        problem = self.problem()
        self._show_problem(problem)
        if not problem:
            self.set_fen(self.value_fen())

    def _show_problem(self, problem: str) -> None:
        mark_invalid(self, bool(problem))
        self.setToolTip(plain_tip(problem))
        self.setAccessibleDescription(problem)


class MonthEdit(QWidget):
    """A month, ``"2026-10"``, with a step back and one forward."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._edit = QDateEdit()
        self._edit.setDisplayFormat("yyyy-MM")
        self._edit.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._edit.setProperty("bare", "true")
        self._edit.setFixedWidth(96)
        self._edit.setDateRange(QDate(2000, 1, 1), QDate(9998, 12, 31))
        self._edit.setAccessibleName(self.tr("Month"))
        self._edit.setCurrentSection(QDateEdit.Section.MonthSection)
        self._edit.dateChanged.connect(lambda: self.changed.emit(self.month()))
        row.addWidget(self._step("chevron-left", self.tr("Month before"), -1))
        row.addWidget(self._edit)
        row.addWidget(self._step("chevron-right", self.tr("Month after"), 1))
        row.addStretch(1)
        self.setFocusProxy(self._edit)

    def month(self) -> str:
        """The month, ``"2026-10"``."""
        return self._edit.date().toString("yyyy-MM")

    def set_month(self, month: str) -> None:
        """Show a month; anything that is none changes nothing."""
        date = QDate.fromString(f"{month}-01", Qt.DateFormat.ISODate)
        if date.isValid():
            self._edit.setDate(date)

    def _step(self, picture: str, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setToolTip(plain_tip(name))
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._edit.setDate(self._edit.date().addMonths(by)))
        return button


class IdentifierLabel(QWidget):
    """An order, tracking or phone number: to be selected, or copied with one click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._label = plain_label()
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = CopyButton(self.text)
        row.addWidget(self._label)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.copy_button.hide()

    def set_text(self, text: str) -> None:
        """Show an identifier, exactly as given."""
        self._label.setText(text)
        self.copy_button.setVisible(bool(text))

    def text(self) -> str:
        """The identifier."""
        return self._label.text()


class PicturePaste(QObject):
    """Leaves the pasting of a picture to the photos also while the cursor is in a field, which takes text only."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Paste) or QGuiApplication.clipboard().mimeData().hasText():
            return False
        event.ignore()
        return True


def leave_pictures(*fields: QWidget | None) -> None:
    """Let pictures pasted into fields go to the photos beside them."""
    for field in fields:
        if field is not None:
            PicturePaste(field)


def is_plain_enter(event: QEvent) -> bool:
    """Whether it is the Enter that ends what somebody types or a scanner sends, not the one that saves a form."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier


def is_way_back(event: QEvent) -> bool:
    """Whether it is Alt+Left, asked for before the window's shortcut gets it, which leads to the page before."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_Left and alone == Qt.KeyboardModifier.AltModifier


class CompositionGuard(QObject):
    """Keeps the Enter that ends an input method's composition from submitting the dialog around it."""

    # Some input methods hand the Enter on right after the text they commit; nobody types that fast.
    AFTER_COMMIT_S = 0.05

    def __init__(self, dialog: QDialog, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(dialog)
        self._clock = clock
        self._composing, self._committed_at = False, float("-inf")
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox):
            for field in dialog.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            if event.commitString():
                self._committed_at = self._clock()
        elif event.type() == QEvent.Type.FocusOut:
            self._composing = False
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            return enter and (self._composing or self._clock() - self._committed_at < self.AFTER_COMMIT_S)
        return False


class DashGuard(QObject):
    """Lets a day be typed as it is written: Qt goes on by itself after a whole year, and once more at its dash."""

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.text() != "-":
            return False
        field = self._field
        # A part that Qt has gone on to is selected as a whole and not typed yet: its dash has been said.
        untouched = field.lineEdit().selectedText() == field.sectionText(field.currentSection())
        return untouched and field.currentSectionIndex() > 0


def guard_days(parent: QWidget) -> None:
    """Let days be typed with their dashes in all the fields of days that a form has by now."""
    for field in parent.findChildren(QDateTimeEdit):
        DashGuard(field)


def guard_composition(dialog: QDialog) -> CompositionGuard:
    """Guard all fields that a dialog has by now, those of days as well; call it after ``setupUi``."""
    guard_days(dialog)
    return CompositionGuard(dialog)
