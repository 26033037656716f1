"""Menus of what can be done with a record: what is barred stays in its place and says why."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget

from shopdesk.ui.plain_tip import plain_tip


class Offered(Protocol):
    """Whatever can be done with a record, as far as a menu is concerned."""

    @property
    def key(self) -> str:
        """What takes the step knows it by this."""
        ...

    @property
    def title(self) -> str:
        """As people read it."""
        ...

    @property
    def barred(self) -> str:
        """Why it cannot be done now; empty where it can."""
        ...


class OfferedStep(NamedTuple):
    """Something that can be done with a record; ``barred`` says why not, or nothing."""

    key: str
    title: str
    barred: str = ""


def add_steps(menu: QMenu, steps: Sequence[Offered], take: Callable[[str], object]) -> None:
    """Put steps into a menu; ``take`` gets the key of the one somebody chooses."""
    menu.setToolTipsVisible(True)
    for step in steps:
        bar(menu.addAction(step.title, partial(take, step.key)), step.barred)


def bar(action: QAction, why: str) -> None:
    """Let an action be taken where nothing speaks against it, else say what does."""
    action.setEnabled(not why)
    action.setToolTip(plain_tip(why))


def give_menu(button: QPushButton | QToolButton, menu: QMenu) -> None:
    """Let a button open a menu; once that is closed, the button looks pointed at only if it is."""
    button.setMenu(menu)
    menu.aboutToHide.connect(partial(_leave, button))


def _leave(button: QWidget) -> None:
    """Tell a button that the mouse went away over its menu.

    Qt keeps the Leave of a pressed button back until the release, which goes to the menu that the press opened: the
    button would stay painted as under the mouse until that comes by again.
    """
    if button.underMouse() and not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
        QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
        button.update()


def open_menu(menu: QMenu, where: QPoint) -> None:
    """Show a menu at a place on the screen; it goes once it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(where)


def open_menu_below(menu: QMenu, button: QWidget) -> None:
    """Show a menu under the button that it belongs to."""
    open_menu(menu, button.mapToGlobal(button.rect().bottomLeft()))
