"""The page of commission: nobody's orders first, what everybody gets and how, and the way into the ledger."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Role
from shopdesk.core.settings import PcSettings
from shopdesk.ledger.commission.commission_store import order_words
from shopdesk.ledger.commission_view.claim_dialog import ClaimOrdersDialog
from shopdesk.ledger.commission_view.page import CommissionPage
from shopdesk.ledger.commission_view.rate_book import RateBookDialog
from shopdesk.ledger.commission_view.rate_dialog import EndDialog, RateDialog
from shopdesk.ledger.commission_view.run_dialog import RunDialog
from shopdesk.ledger.companions import LedgerCompanions
from shopdesk.ledger.papers.commission_workbook import write_commission_workbook
from shopdesk.orders.service import order_facts
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.record_view import RecordView
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import ShopFolder

_CONTAINS = Qt.MatchFlag.MatchContains


class CommissionWindow:
    """The page on a desk over a scene's database."""

    def __init__(self, qtbot: QtBot, scene: SellingScene) -> None:
        self.bot, self.scene, shop = qtbot, scene, scene.shop
        settings = PcSettings(shop.folder.root / "settings.json")
        self.desk = Desk(shop.database, shop.actor, shop.folder, settings, JobRunner())
        self.failures: list[Any] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.opened: list[int] = []
        openers = {"order": self.opened.append}
        companions = LedgerCompanions(openers, lambda _parent: QWidget(), PhotoArchive(shop.folder))
        self.page = CommissionPage(self.desk, companions)
        self.desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()
        self.show_month("2026-10")

    def show_month(self, month: str) -> None:
        self.page.month.set_month(month)
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until every job has told its outcome."""
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def select(self, group: int) -> None:
        self.page.groups.select_id(group)
        self.settle()

    def dialog(self, kind: type[QDialog]) -> Any:
        return next(one for one in self.page.findChildren(kind) if one.isVisible())


def texts(view: RecordView, *keys: str) -> list[tuple[str, ...]]:
    """What a list shows in some columns."""
    table = view.table()
    assert table is not None
    places = [next(place for place, column in enumerate(table.listing.columns) if column.key == key) for key in keys]
    return [tuple(table.text(row, place) for place in places) for row in range(table.rowCount())]


@pytest.fixture
def scene(shop: ShopFolder) -> SellingScene:
    made = SellingScene(shop)
    made.staff("2", "李娜")
    made.rate("2026-09", percent="2.5")
    made.order(date(2026, 10, 3), 25_900, "1", postage_fen=1_000)
    made.order(date(2026, 10, 4), 10_000, "2")
    made.order(date(2026, 10, 5), 7_700)
    made.order(date(2026, 10, 6), 8_800)
    made.order(date(2026, 10, 7), 6_600, "9")
    return made


@pytest.fixture
def commission(qtbot: QtBot, scene: SellingScene) -> Iterator[Callable[[], CommissionWindow]]:
    opened: list[CommissionWindow] = []

    def open_window() -> CommissionWindow:
        opened.append(CommissionWindow(qtbot, scene))
        return opened[-1]

    yield open_window
    for one in opened:
        one.settle()
        one.desk.jobs.shut_down()
        assert one.failures == []


def test_nobodys_orders_come_first_and_everybody_sees_how_an_amount_comes_about(
    commission: Callable[[], CommissionWindow],
) -> None:
    window = commission()
    page = window.page
    assert texts(page.groups, "who", "state", "orders", "amount") == [
        ("Unclaimed", "Nobody's", "2", ""),
        ("No. 9", "Nobody has this no.", "1", ""),
        ("No. 1 · 王芳", "To enter", "1", "￥6.23"),
        ("No. 2 · 李娜", "To enter", "1", "￥2.50"),
    ]
    assert page.banners.unclaimed.text() == (
        "2 orders of 2026-10 name nobody (￥165.00). 1 name a staff no. nobody has (9)."
    )
    assert texts(page.orders.view, "sale") == [("￥77.00",), ("￥88.00",)]
    window.select(window.scene.owner)
    assert texts(page.orders.view, "how") == [("￥259.00 paid − ￥10.00 postage = ￥249.00 × 2.5 % = ￥6.23",)]
    page.orders.view.select_id(1)
    page.orders.open_button.click()
    assert window.opened == [1]


def test_nobodys_orders_get_a_number_in_one_step_and_the_flag_follows_and_it_can_be_undone(
    commission: Callable[[], CommissionWindow], scene: SellingScene
) -> None:
    scene.remark(3, "发顺丰快递")  # type: ignore[arg-type]
    window = commission()
    window.page.orders.give_button.click()
    dialog = window.dialog(ClaimOrdersDialog)
    dialog.give()
    window.settle()
    assert dialog.fields.message("staff") == "Choose whose sale it is."
    dialog.ui.staffBox.setCurrentIndex(dialog.ui.staffBox.findText("李娜", flags=_CONTAINS))
    dialog.give()
    window.settle()
    facts = [scene.shop.ask(order_facts, order_id) for order_id in (3, 4)]
    assert [(one.seller_remark, one.staff_no, one.flag.value) for one in facts] == [
        ("2号客服、发顺丰快递", "2", "yellow"), ("2号客服", "2", "red"),
    ]  # fmt: skip
    assert [row[0] for row in texts(window.page.groups, "who")] == ["No. 9", "No. 1 · 王芳", "No. 2 · 李娜"]
    # The number nobody has is replaced, not added to.
    window.select(-1)
    window.page.give_staff_no()
    dialog = window.dialog(ClaimOrdersDialog)
    dialog.ui.staffBox.setCurrentIndex(dialog.ui.staffBox.findText("王芳", flags=_CONTAINS))
    dialog.give()
    window.settle()
    assert scene.shop.ask(order_facts, 5).seller_remark == "1号客服"
    assert not window.page.banners.unclaimed.isVisible()


def test_a_month_is_entered_from_the_page_and_then_there_is_nothing_left_to_enter(
    commission: Callable[[], CommissionWindow], scene: SellingScene
) -> None:
    window = commission()
    page = window.page
    page.enter_button.click()
    page.enter_button.setFocus()
    dialog = window.dialog(RunDialog)
    assert dialog.ui.toldLabel.text() == (
        "Entries for 2 people come to ￥8.73. 2 orders still name nobody. Once they do, the difference is entered."
    )
    dialog.enter()
    window.settle()
    assert scene.entered("2026-10") == {"王芳": 623, "李娜": 250}
    assert [row[0] for row in texts(page.groups, "state")][2:] == ["Entered", "Entered"]
    assert not page.enter_button.isEnabled()
    assert page.enter_button.toolTip() == "Nothing to enter: the ledger says it all already."
    assert page.window().focusWidget() is page.groups  # the keyboard stays with the month
    # An order that goes back later on is told of on the page of the month after.
    scene.change(1, refunded_fen=24_900)  # type: ignore[arg-type]
    page.reload()
    window.settle()
    assert texts(page.groups, "state", "differing")[2] == ("Differs", "￥-6.23")
    window.show_month("2026-11")
    assert page.banners.earlier.text() == "2026-10 comes to ￥-6.23 other than was entered (1 orders)."


def test_a_month_that_still_runs_says_so(commission: Callable[[], CommissionWindow], scene: SellingScene) -> None:
    scene.order(date(2026, 12, 1), 10_000, "1")
    window = commission()
    window.show_month("2026-12")
    assert texts(window.page.groups, "state") == [("Running",)]
    assert "2026-12 is not over" in window.page.enter_button.toolTip()
    window.show_month("2026-08")
    assert window.page.empty.isVisible()


def test_rates_are_added_changed_ended_and_removed(
    commission: Callable[[], CommissionWindow], scene: SellingScene
) -> None:
    window = commission()
    window.page.rates_button.click()
    book = window.dialog(RateBookDialog)
    book.add()
    form = book.findChild(RateDialog)
    form.ui.staffBox.setCurrentIndex(form.ui.staffBox.findText("李娜", flags=_CONTAINS))
    form.ui.basisBox.setCurrentIndex(1)
    form.ui.perOrderEdit.setText("2")
    assert form.ui.exampleLabel.text() == "An order of which ￥199.00 were paid and kept earns ￥2.00."
    form.save()
    window.settle()
    table = book.ui.rateTable
    rows = [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]
    assert rows == [
        ["Everybody", "Every shop", "2026-09", "", "2.5 %"],
        ["No. 2 · 李娜", "Every shop", "2026-10", "", "￥2.00 an order"],
    ]
    assert texts(window.page.groups, "amount")[3] == ("￥2.00",)
    scene.run("2026-10")
    book.reload()
    table.selectRow(1)
    assert "used for 2026-10" in book.ui.removeButton.toolTip()
    book.end()
    end = book.findChild(EndDialog)
    end.ui.untilMonthEdit.set_month("2026-09")
    end.save()
    window.settle()
    assert end.fields.message("until_month") == "It begins with 2026-10 and cannot end before."
    end.ui.untilMonthEdit.set_month("2026-10")
    end.save()
    window.settle()
    assert table.item(1, 3).text() == "2026-10"
    book.close()


def test_who_answers_for_nobody_sees_their_own_alone(qtbot: QtBot, scene: SellingScene) -> None:
    scene.run("2026-10")
    scene.act_as(2, "李娜", Role.PRE_SALES)  # type: ignore[arg-type]
    window = CommissionWindow(qtbot, scene)
    assert [row[0] for row in texts(window.page.groups, "who")] == ["Unclaimed", "No. 9", "No. 2 · 李娜"]
    assert not window.page.enter_button.isEnabled() and not window.page.rates_button.isVisible()
    assert "This can be done by" in window.page.enter_button.toolTip()
    # Nor is anybody's sale taken for oneself with one click.
    give = window.page.orders.give_button
    assert not give.isEnabled() and "This can be done by" in give.toolTip()
    window.desk.jobs.shut_down()
    assert window.failures == []


def test_the_workbook_says_the_same_as_the_page(scene: SellingScene, tmp_path: Path) -> None:
    scene.change(1, buyer="=1+1", items="<r>长裙</r>")  # type: ignore[arg-type]
    path, found = tmp_path / "commission.xlsx", scene.reckon("2026-10")
    words = scene.shop.ask(order_words, [1, 2, 3, 4, 5])
    write_commission_workbook(path, found, words, scene.clock)
    values, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
    assert values.sheetnames == ["Commission", "1 王芳", "2 李娜", "Nobody's"]
    summary = values["Commission"]
    assert [cell.value for cell in summary[4]][:8] == ["1", "王芳", 1, 249, 0, 6.23, 0, 6.23]
    assert [cell.value for cell in summary[6]][2:8] == [2, 349, 0, 8.73, 0, 8.73]
    assert formulas["Commission"]["F4"].value == "='1 王芳'!H5"
    assert formulas["1 王芳"]["H5"].value == "=SUM(H4:H4)" and values["1 王芳"]["H5"].value == 6.23
    assert values["1 王芳"]["D4"].value == "=1+1" and formulas["1 王芳"]["D4"].data_type == "s"
    assert values["1 王芳"]["I4"].value == "￥259.00 paid − ￥10.00 postage = ￥249.00 × 2.5 % = ￥6.23"
    assert [row[2].value or "" for row in values["Nobody's"].iter_rows(min_row=4, max_row=6)] == ["", "", "9"]


def test_the_workbook_has_room_for_everything_to_look_at(scene: SellingScene, tmp_path: Path) -> None:
    found = scene.reckon("2026-10")
    warnings = tuple(f"{place}: 工号换人了，请核对备注写着该工号的订单归谁。" * 3 for place in range(6))
    path = tmp_path / "commission.xlsx"
    write_commission_workbook(path, found._replace(warnings=warnings), {}, scene.clock)
    summary = openpyxl.load_workbook(path)["Commission"]
    row = next(row for row in range(1, 20) if "5: 工号" in str(summary.cell(row, 1).value))
    assert summary.row_dimensions[row].height >= 7 * 12  # the sentence that is always there, and the six


def test_every_corrected_order_stands_in_a_line_of_its_own(
    commission: Callable[[], CommissionWindow], scene: SellingScene
) -> None:
    window = commission()
    window.page.enter_button.click()
    window.dialog(RunDialog).enter()
    window.settle()
    for number in (1, 2):
        scene.order(date(2026, 10, 20 + number), 10_000, "1")
    window.page.reload()
    window.settle()
    window.page.enter_button.click()
    item = window.dialog(RunDialog).ui.runTable.item(0, 3)
    assert item is not None and len(item.text().splitlines()) == 2
    window.dialog(RunDialog).reject()
