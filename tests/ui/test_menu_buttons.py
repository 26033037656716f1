"""Buttons that open a menu: whether they look pointed at once it is closed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.ui.filter_bar import PeriodButton
from shopdesk.ui.menus import give_menu
from shopdesk.ui.page import PageHead

MenuButton = QPushButton | QToolButton


def _of_a_page(parent: QWidget) -> MenuButton:
    menu = QMenu(parent)
    menu.addAction("Write down")
    return PageHead(parent).add_menu("Actions", menu)


def _of_a_top_bar(parent: QWidget) -> MenuButton:
    button, menu = QToolButton(parent), QMenu(parent)
    menu.addAction("Owner")
    give_menu(button, menu)
    return button


@pytest.fixture(params=[_of_a_page, PeriodButton, _of_a_top_bar], ids=["page", "period", "top bar"])
def button(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MenuButton]:
    make: Callable[[QWidget], MenuButton] = request.param
    window = QWidget()
    qtbot.addWidget(window)
    button = make(window)
    head = button.parentWidget()
    QVBoxLayout(window).addWidget(head if isinstance(head, PageHead) else button)
    QCursor.setPos(window.mapToGlobal(QPoint(5, 600)))
    with qtbot.waitExposed(window):
        window.show()
    yield button
    window.close()


def _open(button: MenuButton) -> QMenu:
    """Open the menu as a press does: the button gets no Leave, wherever the mouse goes from there."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return menu


def test_a_button_is_left_when_the_mouse_left_it_by_its_menu(button: MenuButton) -> None:
    menu = _open(button)
    QCursor.setPos(menu.mapToGlobal(menu.rect().center()))
    menu.close()
    assert not button.underMouse()


def test_a_button_is_still_pointed_at_when_the_mouse_never_left_it(button: MenuButton) -> None:
    menu = _open(button)
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    menu.close()
    assert button.underMouse()
