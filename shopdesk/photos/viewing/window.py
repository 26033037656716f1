"""What the windows for looking at photos share: small buttons, keys, the full screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from shopdesk.ui.icons import icon
from shopdesk.ui.plain_tip import plain_tip

Call = Callable[[], object]


class LookingDialog(QDialog):
    """A window that can be as large as the screen; Esc leaves the full screen first, then closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)

    def switch_full_screen(self) -> None:
        """Fill the screen, or go back to the window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def reject(self) -> None:
        if self.isFullScreen():
            self.switch_full_screen()
        else:
            super().reject()

    def set_keys(self, keys: Mapping[tuple[str, ...], Call]) -> None:
        """Let each of some keys do the same."""
        for names, call in keys.items():
            for name in names:
                QShortcut(QKeySequence(name), self, call)


def tool_button(parent: QWidget, picture: str, title: str, call: Call | None = None) -> QToolButton:
    """A small button; its title says its key too. Without a picture it is to be given a text."""
    button = QToolButton(parent)
    if picture:
        button.setIcon(icon(picture))
    button.setToolTip(plain_tip(title))
    button.setAccessibleName(title)
    if call is not None:
        button.clicked.connect(lambda _checked: call())
    return button
