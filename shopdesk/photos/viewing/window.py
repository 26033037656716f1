"""What the windows for looking at photos share: bars with small buttons, keys, the full screen."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QToolButton, QVBoxLayout, QWidget

from shopdesk.photos.viewing.canvas import PAN, STEP
from shopdesk.ui.icons import icon
from shopdesk.ui.plain_tip import plain_tip

Call = Callable[[], object]
Keys = Mapping[tuple[str, ...], Call]


class Zoomed(Protocol):
    """What shows a picture, or two of them, at any scale."""

    def fit(self) -> None: ...

    def zoom(self, factor: float) -> None: ...

    def set_scale(self, scale: float) -> None: ...

    def turn(self, quarters: int = 1) -> None: ...

    def pan(self, by: QPointF) -> None: ...


class LookingDialog(QDialog):
    """A window that can be as large as the screen; Esc leaves the full screen first, then closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)

    def lay_out(self, above: QWidget, pictures: QWidget, below: QWidget | None = None) -> None:
        """Give the pictures all the room that the bars above and below them leave."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(pictures, 1)
        if below is not None:
            column.addWidget(below)

    def switch_full_screen(self) -> None:
        """Fill the screen, or go back to the window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def reject(self) -> None:
        if self.isFullScreen():
            self.switch_full_screen()
        else:
            super().reject()

    def set_keys(self, keys: Keys) -> None:
        """Let each of some keys do the same."""
        for names, call in keys.items():
            for name in names:
                QShortcut(QKeySequence(name), self, call)


class Bar(QFrame):
    """A bar above or below the pictures; what is in it is added to ``line``."""

    def __init__(
        self,
        parent: QWidget,
        margins: tuple[int, int, int, int] = (12, 6, 12, 6),
        spacing: int = 4,
        direction: QBoxLayout.Direction = QBoxLayout.Direction.LeftToRight,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "true")
        self.line = QBoxLayout(direction, self)
        self.line.setContentsMargins(*margins)
        self.line.setSpacing(spacing)


def view_keys(view: Zoomed, panning: str = "") -> Keys:
    """The keys that zoom, turn and move a picture; ``panning`` is held with the arrows, e.g. ``Ctrl+``."""
    ways = {"Left": (PAN, 0), "Right": (-PAN, 0), "Up": (0, PAN), "Down": (0, -PAN)}
    return {
        ("+", "=", "Ctrl++", "Ctrl+="): lambda: view.zoom(STEP),
        ("-", "Ctrl+-"): lambda: view.zoom(1 / STEP),
        ("0", "Ctrl+0"): view.fit,
        ("1", "Ctrl+1"): lambda: view.set_scale(1.0),
        ("R",): view.turn,
        ("Shift+R",): lambda: view.turn(-1),
    } | {(panning + key,): partial(view.pan, QPointF(*by)) for key, by in ways.items()}


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
