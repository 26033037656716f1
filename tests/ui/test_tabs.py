"""Several pages under one place: made when shown, reloaded when something was missed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import PcSettings
from shopdesk.main_window import MainWindow, Place
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.page import ListPane
from shopdesk.ui.tabs import Tab, TabbedPage
from tests.shop_folder import ShopFolder
from tests.ui.lists import Tickets


class Part(QWidget):
    """A page of a list that remembers what it was asked for."""

    def __init__(self, *kinds: str) -> None:
        super().__init__()
        self.shows = frozenset(kinds)
        self.asked: list[object] = []
        self.pane = ListPane(self)
        table = Tickets().table(3)
        table.setParent(self)
        self.pane.view.set_table(table)
        QVBoxLayout(self).addWidget(self.pane)

    def reload(self) -> None:
        self.asked.append("reload")

    def primary_action(self) -> None:
        self.asked.append("new")

    def open_record(self, record_id: int) -> None:
        self.asked.append(record_id)

    def show_filter(self, values: dict[str, object]) -> None:
        self.asked.append(values)


class Plain(QWidget):
    """A page that knows nothing but to reload."""

    shows = frozenset({"reminder"})
    reloads = 0

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit(self)

    def reload(self) -> None:
        self.reloads += 1


class Orders:
    """Three tabs and the pages made for them so far."""

    def __init__(self) -> None:
        self.made: dict[str, QWidget] = {}
        self.page = TabbedPage(
            [
                Tab("orders", "Orders", self._maker("orders", lambda: Part("order", "shop"))),
                Tab("sheets", "Sheets & co", self._maker("sheets", lambda: Part("sheet"))),
                Tab("reminders", "Payment reminders", self._maker("reminders", Plain)),
            ]
        )

    def _maker(self, key: str, make: Callable[[], QWidget]) -> Callable[[], QWidget]:
        def made() -> QWidget:
            assert key not in self.made
            self.made[key] = make()
            return self.made[key]

        return made

    def forget(self) -> None:
        for page in self.made.values():
            if isinstance(page, Part):
                page.asked.clear()

    def asked(self, key: str) -> list[object]:
        """What a page was asked for since the last look."""
        page = self.made[key]
        assert isinstance(page, Part)
        asked, page.asked = page.asked, []
        return asked


@pytest.fixture
def orders(qtbot: QtBot) -> Orders:
    orders = Orders()
    qtbot.addWidget(orders.page)
    orders.page.resize(1000, 600)
    return orders


def test_pages_are_made_and_loaded_when_somebody_goes_there(orders: Orders) -> None:
    page = orders.page
    assert orders.made == {} and page.current_key() == "orders" and page.pane is None
    page.reload()
    assert list(orders.made) == ["orders"] and orders.asked("orders") == ["reload"]
    assert page.shows == {"order", "shop"}
    assert page.show_tab("sheets") is orders.made["sheets"] is page.page("sheets")
    assert orders.asked("sheets") == ["reload"] and orders.asked("orders") == []
    assert page.shows == {"order", "shop", "sheet"} and page.page("reminders") is None
    page.show_tab("orders")
    page.show_tab("sheets")
    assert orders.asked("orders") == orders.asked("sheets") == []


def test_a_hidden_tab_reloads_when_it_is_shown_and_only_when_it_missed_something(orders: Orders) -> None:
    page = orders.page
    page.reload()
    page.show_tab("sheets")
    orders.forget()
    page.take_changes(frozenset({"order"}))
    assert orders.asked("orders") == orders.asked("sheets") == []
    page.show_tab("orders")
    assert orders.asked("orders") == ["reload"]
    page.take_changes(frozenset({"order", "sheet"}))
    assert orders.asked("orders") == ["reload"] and orders.asked("sheets") == []
    page.reload()
    assert orders.asked("orders") == ["reload"] and orders.asked("sheets") == []
    page.show_tab("sheets")
    assert orders.asked("sheets") == ["reload"]
    page.take_changes(frozenset({"photo"}))
    page.show_tab("orders")
    assert orders.asked("orders") == []


def test_what_the_window_asks_for_goes_to_the_page_shown(orders: Orders) -> None:
    page = orders.page
    page.reload()
    page.show_tab("sheets")
    orders.forget()
    page.primary_action()
    page.open_record(7)
    page.show_filter({"text": "x"})
    page.export()  # this page has no export
    assert orders.asked("sheets") == ["new", 7, {"text": "x"}] and orders.asked("orders") == []
    shown = orders.made["sheets"]
    assert isinstance(shown, Part) and page.pane is shown.pane
    page.show_tab("reminders")
    page.primary_action()
    assert page.pane is None


def test_tabs_are_walked_by_mouse_and_keyboard(qtbot: QtBot, orders: Orders) -> None:
    page = orders.page
    page.show()
    page.reload()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    first = orders.made["orders"]
    assert isinstance(first, Part) and first.pane.view.hasFocus()
    told: list[str] = []
    page.tab_changed.connect(told.append)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(first.pane.view, Qt.Key.Key_PageDown, control)
    second = orders.made["sheets"]
    assert isinstance(second, Part) and second.pane.view.hasFocus() and second.isVisible() and not first.isVisible()
    qtbot.keyClick(second.pane.view, Qt.Key.Key_PageUp, control)
    qtbot.keyClick(first.pane.view, Qt.Key.Key_PageUp, control)
    qtbot.mouseClick(page.bar, Qt.MouseButton.LeftButton, pos=page.bar.tabRect(0).center())
    assert told == ["sheets", "orders", "reminders", "orders"]


def test_counts_stand_behind_the_titles_and_are_told(orders: Orders) -> None:
    page = orders.page
    without = page.bar.tabRect(1).width()
    page.set_count("sheets", 1234)
    assert page.bar.tabRect(1).width() > without
    assert page.bar.accessibleTabName(1) == "Sheets & co, 1234"
    page.set_count("sheets", 0)
    assert page.bar.tabRect(1).width() == without and page.bar.accessibleTabName(1) == "Sheets & co"
    with pytest.raises(KeyError):
        page.set_count("nowhere", 1)
    with pytest.raises(KeyError):
        page.show_tab("nowhere")


def test_the_window_takes_it_for_one_page(qtbot: QtBot, shop: ShopFolder, tmp_path: Path) -> None:
    desk = Desk(shop.database, shop.actor, shop.folder, PcSettings(tmp_path / "pc.json"), JobRunner())
    orders, other = Orders(), Plain()
    places = [Place("orders", "Orders", "orders", lambda: orders.page), Place("other", "Other", "today", lambda: other)]
    window = MainWindow(desk, places, {}, lambda _session: ("", {}))
    qtbot.addWidget(window)
    window.begin()
    window.show()
    assert orders.asked("orders") == ["reload"]
    orders.page.show_tab("sheets")
    assert orders.asked("sheets") == ["reload"]
    desk.changed.emit(frozenset({"order"}))
    assert orders.asked("orders") == orders.asked("sheets") == []
    window.show_page("other")
    desk.changed.emit(frozenset({"sheet"}))
    assert orders.asked("sheets") == []
    window.show_page("orders")
    assert orders.asked("sheets") == ["reload"]
    orders.page.show_tab("orders")
    assert orders.asked("orders") == ["reload"]
    qtbot.waitUntil(lambda: not desk.jobs.running())
    desk.jobs.shut_down()
