"""Saved views: chosen, changed, kept, renamed, deleted; whatever a settings file holds."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.core.settings import LAYOUTS, VIEWS, PcSettings
from shopdesk.ui.messages import Toast
from shopdesk.ui.page import ListPane
from shopdesk.ui.views import View, ViewNameDialog, ViewsButton, views_from
from tests.ui.lists import CLOCK, Tickets

OVERDUE = View("Overdue", {"states": ["review"]}, ("opened_at", False))
REVIEW, DONE = {"states": ["review"]}, {"states": ["done"]}


class ListPage:
    """A list with views, and what its page was asked for."""

    def __init__(self, qtbot: QtBot, settings: PcSettings) -> None:
        self.bot, self.settings = qtbot, settings
        self.pane = ListPane()
        qtbot.addWidget(self.pane)
        self.pane.filters.set_clock(CLOCK)
        self.pane.filters.set_states([("review", "待审核", 8), ("done", "已完成", 1), ("void", "已撤销", 0)], {"void"})
        self.pane.filters.add_choice("shop", "Shop", [(1, "小鱼旗舰店"), (2, "二店")])
        self.table = Tickets().table(40)
        self.table.setParent(self.pane)
        self.table.set_sort("opened_at", descending=True)
        self.pane.view.set_table(self.table)
        self.button = self.pane.add_views(settings, "tickets", [OVERDUE])
        self.asked: list[View] = []
        self.button.chosen.connect(self.asked.append)
        self.pane.resize(1100, 600)
        self.pane.show()

    def menu(self) -> dict[str, QAction]:
        menu = self.button.menu()
        menu.aboutToShow.emit()
        return {action.text(): action for action in menu.actions() if not action.isSeparator()}

    def click(self, title: str) -> None:
        action = self.menu()[title]
        assert action.isEnabled()
        action.trigger()

    def dialog(self) -> ViewNameDialog:
        (dialog,) = [one for one in self.pane.findChildren(ViewNameDialog) if one.isVisible()]
        return dialog

    def answer(self, name: str) -> None:
        dialog = self.dialog()
        dialog.name_edit.setText(name)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()

    def own(self) -> list[str]:
        """The names in a settings file that is read anew."""
        return [view.name for view in views_from(PcSettings(self.settings._path).get(VIEWS).get("tickets"))]


@pytest.fixture
def settings(tmp_path: Path) -> PcSettings:
    return PcSettings(tmp_path / "settings.json")


@pytest.fixture
def page(qtbot: QtBot, settings: PcSettings) -> ListPage:
    return ListPage(qtbot, settings)


def test_a_view_is_saved_and_brings_filter_sort_and_columns_back(qtbot: QtBot, page: ListPage) -> None:
    columns = page.pane.view.columns
    page.pane.filters.set_values({"text": "小鱼", "states": ["done"], "shop": 2})
    page.table.set_sort("refund", descending=True)
    columns.set_shown(4, False)
    columns.move(2, -1)
    columns.freeze_to(0)
    wanted = page.pane.filters.values(), page.pane.view.column_layout()
    page.click("Save this view…")
    page.answer("  My   work ")
    assert page.button.text() == "View: My work" and page.own() == ["My work"]
    page.click("No view")
    assert not page.pane.filters.is_narrowed() and columns.shown_sections()[:3] == [0, 1, 2]
    assert page.button.text() == "Views"

    again = ListPage(qtbot, PcSettings(page.settings._path))
    again.click("My work")
    assert (again.pane.filters.values(), again.pane.view.column_layout()) == wanted
    assert again.asked[-1].sort == ("refund", True) == (again.table.sort_key, again.table.descending)
    assert not again.button.is_changed()


def test_a_star_says_that_the_list_is_no_longer_the_view(page: ListPage) -> None:
    page.click("Overdue")
    assert page.asked[-1].sort == ("opened_at", False)
    assert page.button.text() == "View: Overdue"
    page.bot.mouseClick(page.pane.filters.states.pills()[2], Qt.MouseButton.LeftButton)
    assert page.button.text() == "View: Overdue *" and "changed" in page.button.accessibleName()
    page.bot.mouseClick(page.pane.filters.states.pills()[1], Qt.MouseButton.LeftButton)
    assert page.button.text() == "View: Overdue"
    page.table.set_sort("refund", descending=False)
    assert page.button.is_changed() and page.button.text().endswith("*")
    page.table.set_sort("opened_at", descending=False)
    page.pane.view.columns.set_shown(4, False)
    assert not page.button.is_changed()  # the columns are no part of this view
    page.pane.filters.set_values({})
    assert page.button.text().endswith("*")


def test_a_name_is_typed_and_enter_saves(page: ListPage) -> None:
    page.click("Save this view…")
    dialog = page.dialog()
    assert dialog.focusWidget() is dialog.name_edit
    page.bot.keyClick(dialog.name_edit, Qt.Key.Key_Return)
    assert dialog.isVisible() and page.own() == []
    page.bot.keyClicks(dialog.name_edit, "Mine")
    page.bot.keyClick(dialog.name_edit, Qt.Key.Key_Return)
    assert page.own() == ["Mine"] and page.button.text() == "View: Mine"


def test_a_changed_view_of_ones_own_is_brought_up_to_date(page: ListPage) -> None:
    page.pane.filters.set_values(REVIEW)
    page.button.save("Mine")
    assert "Update “Mine”" not in page.menu()
    page.pane.view.columns.set_shown(4, False)
    page.click("Update “Mine”")
    assert page.button.text() == "View: Mine" and page.own() == ["Mine"]
    page.click("No view")
    page.click("Mine")
    assert 4 not in page.pane.view.columns.shown_sections()


def test_built_in_views_come_first_and_stay_as_they_are(page: ListPage) -> None:
    page.button.save("A")
    assert [view.name for view in page.button.views()] == ["Overdue", "A"]
    assert list(page.menu())[:3] == ["No view", "Overdue", "A"] and page.menu()["A"].isChecked()
    page.click("Overdue")
    assert not page.menu()["Rename…"].isEnabled() and not page.menu()["Delete"].isEnabled()
    page.click("Save this view…")
    dialog = page.dialog()
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog.name_edit.setText("Overdue")
    assert not save.isEnabled() and "built-in" in dialog.hint.text()
    dialog.name_edit.setText("  ")
    assert not save.isEnabled()
    dialog.name_edit.setText("A")
    assert save.isEnabled() and "replaced" in dialog.hint.text()


def test_a_name_that_exists_is_replaced(page: ListPage) -> None:
    page.pane.filters.set_values(REVIEW)
    page.button.save("A")
    page.pane.filters.set_values(DONE)
    page.button.save("B")
    page.click("Save this view…")
    page.answer("A")
    assert page.own() == ["A", "B"]
    page.click("No view")
    page.click("A")
    assert page.pane.filters.values()["states"] == ["done"]


def test_a_view_is_renamed(page: ListPage) -> None:
    for name in ("A", "B"):
        page.button.save(name)
    page.click("Rename…")
    assert page.dialog().hint.text() == ""  # of the list nothing is kept by that
    page.answer("Mine & yours")
    assert page.own() == ["A", "Mine & yours"]
    assert page.button.text() == "View: Mine && yours" and "Mine && yours" in page.menu()
    page.click("Rename…")
    page.answer("A")
    assert page.own() == ["A"] and page.button.text() == "View: A"


def test_a_deleted_view_comes_back_where_it_stood(page: ListPage) -> None:
    for name in ("A", "B", "C"):
        page.button.save(name)
    page.click("B")
    page.click("Delete")
    assert page.own() == ["A", "C"] and page.button.text() == "Views"
    (toast,) = [one for one in page.pane.findChildren(Toast) if one.isVisible()]
    next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo").click()
    assert page.own() == ["A", "B", "C"] and page.button.text() == "View: B"


def test_no_view_brings_back_the_columns_kept_for_the_list(page: ListPage) -> None:
    columns = page.pane.view.columns
    columns.set_shown(4, False)
    page.settings.set(LAYOUTS, {"tickets": page.pane.view.column_layout()})
    columns.set_shown(3, False)
    page.button.save("Few")
    page.click("No view")
    assert 3 in columns.shown_sections() and 4 not in columns.shown_sections()


def test_a_state_without_records_can_be_part_of_a_view(page: ListPage) -> None:
    void = page.pane.filters.states.pills()[3]
    assert not void.isVisible()
    page.pane.filters.set_values({"states": ["void"]})
    assert void.isVisible() and page.pane.filters.values()["states"] == ["void"]
    page.button.save("Void")
    page.click("No view")
    assert not void.isVisible()
    page.click("Void")
    assert page.pane.filters.values()["states"] == ["void"]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # nor does the offscreen platform have one
def test_the_keyboard_opens_and_walks_the_menu(page: ListPage) -> None:
    page.pane.activateWindow()
    page.bot.waitUntil(page.pane.isActiveWindow)
    page.button.setFocus()
    menu = page.button.menu()

    def walk() -> None:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            page.bot.keyClick(menu, key)

    QTimer.singleShot(0, menu, walk)
    page.bot.keyClick(page.button, Qt.Key.Key_Space)
    page.bot.waitUntil(lambda: bool(page.asked))
    assert page.asked[-1].name == "Overdue"


RUBBISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["name", "filter", "sort", "layout", "columns", "frozen", "key", "states", "period", "shop", "text"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)
ENTRY = st.fixed_dictionaries(
    {"name": st.text(max_size=3), "filter": RUBBISH, "sort": RUBBISH, "layout": RUBBISH | st.just({"columns": [7]})}
)


@given(saved=RUBBISH | st.lists(ENTRY, max_size=3))
def test_rubbish_in_the_settings_gives_views_that_can_be_written_again(saved: object) -> None:
    views = views_from(saved)
    names = [view.name for view in views]
    assert len(set(names)) == len(names) and all(name == name.strip() != "" for name in names)
    assert views_from(json.loads(json.dumps([view._asdict() for view in views]))) == views


@pytest.mark.parametrize(
    "entry",
    [
        {"filter": 7, "sort": "refund", "layout": []},
        {"filter": {"states": 7, "period": [], "shop": {"a": 1}, "text": None}, "sort": ["nonsense", True]},
        {"filter": {"states": ["gone", 3]}, "sort": [1, 2], "layout": {"columns": 5, "frozen": "x"}},
        {"sort": ["refund", True, 1], "layout": {"columns": [{"key": [], "width": "w"}], "frozen": 99}},
    ],
)
def test_a_damaged_view_can_be_chosen_and_filters_nothing(
    qtbot: QtBot, settings: PcSettings, entry: dict[str, object]
) -> None:
    settings.set(VIEWS, {"tickets": [{"name": "Bad"} | entry, 5, {"name": 3}]})
    page = ListPage(qtbot, settings)
    page.click("Bad")
    assert not page.pane.filters.is_narrowed() and page.asked[-1].sort is None
    assert len(page.pane.view.columns.shown_sections()) == 8
    assert (page.table.sort_key, page.table.descending) == ("opened_at", True)


def test_settings_that_cannot_be_written_are_told(page: ListPage, tmp_path: Path) -> None:
    page.settings._path = tmp_path / "settings.json" / "below a file"
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    page.button.save("A")
    assert page.button.text() == "Views" and page.button.views() == [OVERDUE]
    (told,) = [one for one in page.button.findChildren(QMessageBox) if one.isVisible()]
    page.settings._path = tmp_path / "settings.json"
    next(button for button in told.buttons() if button.text() == "Try again").click()
    assert page.button.text() == "View: A" and page.own() == ["A"]


def test_a_list_without_columns_keeps_its_filter(qtbot: QtBot, settings: PcSettings) -> None:
    pane = ListPane()
    qtbot.addWidget(pane)
    button = ViewsButton(settings, "photos", (), pane.filters, None, pane)
    pane.filters.set_values({"text": "小鱼"})
    button.save("Fish")
    button.choose("")
    assert not pane.filters.is_narrowed()
    button.choose("Fish")
    assert pane.filters.values()["text"] == "小鱼" and isinstance(button.menu(), QMenu)
