"""The book of couriers in a window: rules with an example, expressions tried out, remembered columns forgotten."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QPushButton

from shopdesk.claims.books.courier_book import CourierBookDialog
from shopdesk.claims.books.courier_form import CourierDialog
from shopdesk.claims.statements import mappings
from shopdesk.claims.states import StatementKind
from shopdesk.core.actor import Actor, Role
from shopdesk.couriers import managing
from shopdesk.couriers.model import AmountRule
from shopdesk.couriers.service import CourierRow, list_couriers
from shopdesk.shops import service as shops
from tests.claims.scene import Scene
from tests.claims.window import Window


@pytest.fixture
def shown(window: Callable[[], Window]) -> Window:
    return window()


@pytest.fixture
def book(shown: Window) -> Iterator[CourierBookDialog]:
    shown.page.open_couriers()
    dialog = shown.page.findChild(CourierBookDialog)
    assert isinstance(dialog, CourierBookDialog)
    yield dialog
    dialog.close()


def named(scene: Scene, name: str) -> CourierRow:
    return next(one for one in scene.ask(lambda s: list_couriers(s, with_inactive=True)) if one.name == name)


def form_of(book: CourierBookDialog) -> CourierDialog:
    form = book.findChild(CourierDialog)
    assert isinstance(form, CourierDialog)
    return form


def cells(book: CourierBookDialog) -> list[list[str]]:
    table = book.ui.courierTable
    rows = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        rows.append(["" if item is None else item.text() for item in items])
    return rows


def test_all_couriers_are_listed_those_no_longer_used_last(book: CourierBookDialog) -> None:
    rows = cells(book)
    assert rows[0][0] == "顺丰速运" and rows[-1][0] == "百世快递" and rows[-1][-1] == "no longer used"
    assert not book.ui.changeButton.isEnabled() and book.ui.changeButton.toolTip()


def test_a_courier_is_added_and_stands_selected(shown: Window, scene: Scene, book: CourierBookDialog) -> None:
    book.ui.addButton.click()
    form = form_of(book)
    ui = form.ui
    form.save()
    assert form.fields is not None and form.fields.message("name")
    ui.nameEdit.setText("丹鸟快递")
    ui.codeEdit.setText("danniao")
    ui.aliasesEdit.setPlainText("丹鸟\nDN")
    ui.patternsEdit.setPlainText(r"^DN\d{10}$")
    ui.ruleBox.setCurrentIndex(ui.ruleBox.findData(AmountRule.POSTAGE))
    ui.timesSpin.setValue(5)
    form.save()
    shown.until(lambda: any(row[0] == "丹鸟快递" for row in cells(book)))
    row = named(scene, "丹鸟快递")
    assert (row.amount_rule, row.postage_times, row.aliases, row.window_days) == (
        AmountRule.POSTAGE,
        5,
        "丹鸟\nDN",
        30,
    )
    shown.until(lambda: book.selected() is not None)
    selected = book.selected()
    assert selected is not None and selected.id == row.id


def test_the_rule_is_shown_by_an_example_in_words(scene: Scene, book: CourierBookDialog) -> None:
    book.select(named(scene, "圆通速递").id)
    book.ui.changeButton.click()
    ui = form_of(book).ui
    assert not ui.timesSpin.isVisible() and not ui.percentSpin.isVisible()
    ui.ruleBox.setCurrentIndex(ui.ruleBox.findData(AmountRule.POSTAGE))
    assert ui.timesSpin.isVisible() and "￥36.00 (3 × ￥12.00 postage)" in ui.exampleLabel.text()
    ui.timesSpin.setValue(4)
    assert "￥48.00" in ui.exampleLabel.text()
    ui.ruleBox.setCurrentIndex(ui.ruleBox.findData(AmountRule.DECLARED))
    ui.percentSpin.setValue(50)
    assert not ui.timesSpin.isVisible() and "￥100.00 (50% of the declared ￥200.00)" in ui.exampleLabel.text()
    form_of(book).show_draft(managing.draft_of(named(scene, "圆通速递")))
    form_of(book).close()


def test_a_tracking_no_tries_the_expressions_as_they_are_typed(scene: Scene, book: CourierBookDialog) -> None:
    book.select(named(scene, "极兔速递").id)
    book.ui.changeButton.click()
    form = form_of(book)
    ui = form.ui
    before = ui.patternsEdit.toPlainText()
    ui.tryEdit.setText("YT0000000000077")
    assert ui.tryLabel.text() == "May be: 圆通速递"
    ui.patternsEdit.setPlainText(r"^YT0")
    assert "极兔速递" in ui.tryLabel.text() and "圆通速递" in ui.tryLabel.text()
    ui.patternsEdit.setPlainText("(")
    assert ui.tryLabel.text() == "May be: 圆通速递"
    ui.tryEdit.setText("§")
    assert "No courier" in ui.tryLabel.text()
    form.save()
    assert form.fields is not None and form.fields.message("patterns") and form.isVisible()
    ui.patternsEdit.setPlainText(before)
    form.close()


def test_a_courier_somebody_else_changed_meanwhile_is_shown_anew(
    shown: Window, scene: Scene, book: CourierBookDialog
) -> None:
    row = named(scene, "圆通速递")
    book.select(row.id)
    book.ui.changeButton.click()
    form = form_of(book)
    scene.do(managing.change_courier, row.id, row.version, managing.draft_of(row)._replace(window_days=45))
    form.ui.contactEdit.setText("小张")
    form.save()
    shown.until(form.ui.dialogBanner.isVisible)
    next(b for b in form.ui.dialogBanner.findChildren(QPushButton) if "stored" in b.text()).click()
    assert form.ui.windowSpin.value() == 45
    form.ui.contactEdit.setText("小张")
    form.save()
    shown.until(lambda: named(scene, "圆通速递").contact == "小张")


def test_a_courier_is_used_no_longer_and_again(shown: Window, scene: Scene, book: CourierBookDialog) -> None:
    courier = named(scene, "极兔速递").id
    book.select(courier)
    book.ui.useButton.click()
    shown.until(lambda: not named(scene, "极兔速递").active)
    shown.until(lambda: "again" in book.ui.useButton.text())
    book.ui.useButton.click()
    shown.until(lambda: named(scene, "极兔速递").active)


def test_remembered_columns_are_listed_and_forgotten(shown: Window, scene: Scene, book: CourierBookDialog) -> None:
    yto, header = named(scene, "圆通速递").id, ["运单编号", "赔付金额", "打款日期"]
    columns = {"tracking_no": "运单编号", "amount": "赔付金额"}
    scene.do(mappings.remember, yto, header, StatementKind.PAYOUT, columns)
    book.select(named(scene, "顺丰速运").id)
    assert book.ui.mappingTable.rowCount() == 0
    book.select(yto)
    item = book.ui.mappingTable.item(0, 1)
    assert item is not None and "Tracking no. = 运单编号" in item.text()
    assert not book.ui.forgetButton.isEnabled()
    book.ui.mappingTable.selectRow(0)
    book.ui.forgetButton.click()
    shown.until(lambda: book.ui.mappingTable.rowCount() == 0)
    assert scene.ask(mappings.list_mappings) == []


def test_who_may_not_change_couriers_reads_them(shown: Window, scene: Scene, book: CourierBookDialog) -> None:
    for place, role in enumerate((Role.SUPERVISOR, Role.AFTER_SALES), 1):
        scene.do(shops.add_staff, str(place), f"员工{place}", role)
    shown.desk.act_as(Actor(2, "员工2", Role.AFTER_SALES, scene.clock))
    book.select(named(scene, "圆通速递").id)
    for button in (book.ui.addButton, book.ui.useButton, book.ui.forgetButton):
        assert not button.isEnabled() and button.toolTip()
    book.ui.changeButton.click()
    form = form_of(book)
    assert not form.ui.saveButton.isEnabled() and form.ui.messageLabel.text()
    assert form.ui.nameEdit.isReadOnly() and not form.ui.tryEdit.isReadOnly()
    form.close()
