from collections import Counter
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableWidgetItem

from shopdesk.confirmations import dossier, service
from shopdesk.confirmations.entered_numbers import entered_numbers
from shopdesk.confirmations.model import SHIPPED_UNCONFIRMED
from shopdesk.confirmations.parcel_table import COURIER, NUMBER, TOLD
from shopdesk.confirmations.shipping_dialog import ShippingDialog
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.orders import editing
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.shops.model import Platform, Shop
from shopdesk.ui import messages
from shopdesk.ui.printing import PrintDialog
from tests.confirmations.scene import Scene
from tests.confirmations.screen import Screen

SF = ("SF1000000000001", "SF1000000000002", "SF1000000000003")
OF_TWO = "731234567890"  # 12 digits: more than one courier writes such numbers


def shipping(screen: Screen, *order_ids: OrderId) -> ShippingDialog:
    return screen.show(ShippingDialog(screen.desk, order_ids, screen.background))


def cell(dialog: ShippingDialog, row: int, column: int) -> QTableWidgetItem:
    item = dialog.ui.parcelsTable.item(row, column)
    assert item is not None
    return item


def texts(dialog: ShippingDialog, column: int) -> list[str]:
    return [cell(dialog, row, column).text() for row in range(dialog.ui.parcelsTable.rowCount())]


def paste(screen: Screen, dialog: ShippingDialog, text: str) -> None:
    dialog.ui.listEdit.setPlainText(text)
    screen.until(lambda: not dialog._pause.isActive())
    screen.settle()


def head(scene: Scene, order_id: OrderId) -> dossier.OrderHead:
    return scene.ask(dossier.order_heads, [order_id])[order_id]


class ThreeOrders(NamedTuple):
    scene: Scene
    orders: list[OrderId]


@pytest.fixture
def three_orders(scene: Scene) -> ThreeOrders:
    return ThreeOrders(scene, [scene.order(), scene.order(), scene.order()])


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Answers to the question before closing, instead of waiting for somebody."""
    given: list[bool] = []
    monkeypatch.setattr(messages, "ask", lambda *_args: given.pop(0))
    return given


def test_a_scan_too_many_is_told_though_the_scanner_is_fast(screen: Screen, scene: Scene) -> None:
    dialog = shipping(screen, scene.order())
    screen.scan(dialog, SF[0], SF[1])
    screen.settle()
    assert "Every order has its number" in dialog.ui.messageLabel.text() and texts(dialog, NUMBER) == [SF[0]]
    dialog.done(0)


def test_a_scanner_goes_from_order_to_order_and_never_ships_by_itself(screen: Screen, scene: Scene) -> None:
    orders = [scene.order(), scene.order(tracking_no="YT1234567890123", courier="圆通速递"), scene.order()]
    dialog = shipping(screen, *orders)
    screen.scan(dialog, SF[0], SF[1])
    screen.settle()
    assert texts(dialog, NUMBER) == [SF[0], "", SF[1]]  # the one in the middle has a number already
    assert texts(dialog, COURIER) == ["顺丰速运", "", "顺丰速运"]
    assert dialog.ui.messageLabel.text() == ""
    screen.scan(dialog, SF[2])  # one parcel too many
    screen.settle()
    assert "Every order has its number" in dialog.ui.messageLabel.text()
    assert dialog.isVisible() and texts(dialog, NUMBER) == [SF[0], "", SF[1]]
    screen.press(dialog, "Ship 2")
    assert [head(scene, order).tracking_no for order in orders] == [SF[0], "YT1234567890123", SF[1]]
    assert head(scene, orders[0]).status is OrderStatus.SHIPPED
    assert head(scene, orders[0]).courier == "顺丰速运"
    assert not dialog.isVisible()


def test_labels_are_printed_right_after_shipping(screen: Screen, scene: Scene) -> None:
    order = scene.order()
    dialog = shipping(screen, order)
    assert not dialog.ui.labelsButton.isEnabled() and dialog.ui.labelsButton.toolTip()
    screen.scan(dialog, SF[0])
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    toast = screen.toast()
    assert toast is not None and "shipped" in toast.accessibleName()
    screen.press(toast, "Print labels")
    preview = screen.opened(PrintDialog)
    assert len(preview.pages) == 1
    preview.close()


def test_shipping_is_undone_from_the_toast(screen: Screen, scene: Scene) -> None:
    orders = [scene.facts(scene.sent()).order.id, scene.order(), scene.order()]
    dialog = shipping(screen, *orders)
    screen.scan(dialog, *SF)
    screen.settle()
    screen.press(dialog, "Ship 3")
    dialog.ui.noteEdit.setText("电话里确认了")
    screen.press(dialog, "Ship nevertheless")
    toast = screen.toast()
    assert toast is not None and screen.button(toast, "Print labels")
    scene.status(orders[2], OrderStatus.COMPLETED)  # meanwhile
    screen.press(toast, "Undo")
    heads = [head(scene, order) for order in orders]
    assert [one.tracking_no for one in heads] == ["", "", SF[2]]
    assert [one.status for one in heads] == [OrderStatus.TO_SHIP, OrderStatus.TO_SHIP, OrderStatus.COMPLETED]
    assert "2 orders" in screen.told() and heads[2].order_no in screen.told()
    page = screen.page()
    assert any("taken back" in label.text() for label in page.pane.detail.findChildren(QLabel))


def test_labels_of_orders_that_left_are_printed_from_the_window(screen: Screen, scene: Scene) -> None:
    dialog = shipping(screen, scene.order(tracking_no=SF[0], courier="顺丰速运"))
    menu = dialog.ui.labelsButton.menu()
    next(action for action in menu.actions() if action.text() == "76 × 130 mm").trigger()
    screen.settle()
    screen.opened(PrintDialog).close()
    dialog.close()


def test_a_pasted_list_goes_beside_its_orders(screen: Screen, scene: Scene) -> None:
    orders = [scene.order(), scene.order(), scene.order()]
    numbers = [head(scene, order).order_no for order in orders]
    dialog = shipping(screen, *orders)
    paste(screen, dialog, f"{numbers[2]}\t{SF[2]}\n{SF[0]}\n3999\t{SF[1]}")
    assert texts(dialog, NUMBER) == [SF[0], "", SF[2]]
    assert "no number for this order" in texts(dialog, TOLD)[1]
    assert "3999" in dialog.ui.listBanner.text()
    screen.press(dialog, "Ship 2")
    assert [head(scene, order).tracking_no for order in orders] == [SF[0], "", SF[2]]


def test_a_number_mended_by_hand_does_not_move_the_others(screen: Screen, scene: Scene) -> None:
    orders = [scene.order(), scene.order(), scene.order()]
    dialog = shipping(screen, *orders)
    paste(screen, dialog, "\n".join([*SF, "SF1000000000009"]))
    table = dialog.ui.parcelsTable
    table.setFocus()
    table.setCurrentCell(0, NUMBER)
    screen.scan(dialog, "SF2000000000001")
    screen.settle()
    assert texts(dialog, NUMBER) == ["SF2000000000001", SF[1], SF[2]]
    # Only what found no order is left in the list.
    assert dialog.ui.listEdit.toPlainText() == "SF1000000000009"
    dialog.done(0)


def test_a_number_that_several_couriers_write_asks_which(screen: Screen, scene: Scene) -> None:
    order = scene.order(seller_remark="")
    dialog = shipping(screen, order)
    screen.scan(dialog, OF_TWO)
    screen.settle()
    candidates = dialog.parcels.candidates(0)
    assert texts(dialog, COURIER) == [""] and candidates[0] in texts(dialog, TOLD)[0]
    screen.press(dialog, "Ship")
    assert dialog.isVisible() and "Choose the courier" in dialog.ui.messageLabel.text()
    QTest.keyClick(dialog.ui.parcelsTable, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    box = next(one for one in dialog.ui.parcelsTable.findChildren(QComboBox) if one.isVisible())
    assert [box.itemText(at) for at in range(2)] == list(candidates[:2])
    box.setCurrentIndex(1)
    QTest.keyClick(box, Qt.Key.Key_Return)
    screen.settle()
    assert texts(dialog, COURIER) == [candidates[1]] and texts(dialog, TOLD) == [""]
    assert dialog.ui.messageLabel.text() == ""
    screen.press(dialog, "Ship")
    assert head(scene, order).courier == candidates[1]


def test_one_courier_for_all(screen: Screen, scene: Scene) -> None:
    orders = [scene.order(), scene.order()]
    dialog = shipping(screen, *orders)
    screen.scan(dialog, OF_TWO, "731234567891")
    dialog.ui.courierBox.setCurrentText("圆通速递")
    screen.settle()
    assert texts(dialog, COURIER) == ["圆通速递", "圆通速递"]
    screen.press(dialog, "Ship 2")
    assert {head(scene, order).courier for order in orders} == {"圆通速递"}


def test_a_number_that_is_none_keeps_everything_from_leaving(screen: Screen, scene: Scene) -> None:
    orders = [scene.order(), scene.order()]
    dialog = shipping(screen, *orders)
    screen.scan(dialog, SF[0], SF[0])  # the same parcel for two customers
    screen.settle()
    assert "already" in texts(dialog, TOLD)[1]
    screen.press(dialog, "Ship 2")
    assert dialog.isVisible() and dialog.ui.messageLabel.text()
    assert [head(scene, order).tracking_no for order in orders] == ["", ""]
    cell(dialog, 1, NUMBER).setText(SF[1])
    screen.settle()
    assert dialog.ui.messageLabel.text() == ""
    screen.press(dialog, "Ship 2")
    assert [head(scene, order).tracking_no for order in orders] == list(SF[:2])


@pytest.mark.parametrize("at_once", [True, False])
def test_a_scanner_at_the_end_comes_to_what_was_misread(screen: Screen, scene: Scene, at_once: bool) -> None:
    orders = [scene.order(), scene.order(), scene.order()]
    dialog = shipping(screen, *orders)
    table = dialog.ui.parcelsTable
    for number in (SF[0], "YT-12", SF[2]):
        screen.scan(dialog, number)
        if not at_once:
            screen.settle()
    screen.settle()
    assert QApplication.focusWidget() is table and (table.currentRow(), table.currentColumn()) == (1, NUMBER)
    assert "YT-12" in dialog.ui.messageLabel.text()
    screen.scan(dialog, "YT-13")  # no better
    screen.settle()
    assert table.currentRow() == 1 and "YT-13" in dialog.ui.messageLabel.text()
    screen.scan(dialog, SF[1])
    screen.settle()
    assert texts(dialog, NUMBER) == list(SF) and dialog.ui.messageLabel.text() == ""
    assert QApplication.focusWidget() is dialog.ui.shipButton
    QTest.keyClick(dialog.ui.shipButton, Qt.Key.Key_Space)
    screen.settle()
    assert [head(scene, order).tracking_no for order in orders] == list(SF)


@pytest.mark.parametrize("nevertheless", [True, False])
def test_an_unconfirmed_sheet_asks_and_tells_who_decided(screen: Screen, scene: Scene, nevertheless: bool) -> None:
    sheet = scene.sent()
    order = scene.facts(sheet).order.id
    dialog = shipping(screen, order)
    screen.scan(dialog, SF[0])
    screen.press(dialog, "Ship")
    ui = dialog.ui
    assert ui.questionFrame.isVisible() and head(scene, order).order_no in ui.questionLabel.text()
    assert not ui.shipButton.isEnabled() and head(scene, order).status is OrderStatus.TO_SHIP
    screen.press(dialog, "Ship nevertheless")  # without a reason
    assert head(scene, order).status is OrderStatus.TO_SHIP and ui.questionFrame.isVisible()
    assert "in a few words" in dialog.errors.message("note") and QApplication.focusWidget() is ui.noteEdit
    ui.noteEdit.setText("电话里确认了")
    assert not dialog.errors.message("note")
    QTest.keyClick(ui.noteEdit, Qt.Key.Key_Return)  # no answer yet
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    assert head(scene, order).status is OrderStatus.TO_SHIP
    if nevertheless:
        screen.press(dialog, "Ship nevertheless")
        assert head(scene, order).status is OrderStatus.SHIPPED
        event = scene.facts(sheet).events[-1]
        assert (event.what, event.by, event.note) == (SHIPPED_UNCONFIRMED, "王芳", "电话里确认了")
    else:
        screen.press(dialog, "Back")
        assert not ui.questionFrame.isVisible() and ui.shipButton.isEnabled()
        assert head(scene, order).status is OrderStatus.TO_SHIP
        dialog.done(0)


def test_closing_asks_before_numbers_are_lost(screen: Screen, scene: Scene, answers: list[bool]) -> None:
    dialog = shipping(screen, scene.order())
    screen.scan(dialog, SF[0])
    screen.settle()
    answers.append(False)
    dialog.close()
    assert dialog.isVisible()
    answers.append(True)
    dialog.close()
    assert not dialog.isVisible()
    untouched = shipping(screen, scene.order())
    untouched.close()
    assert not untouched.isVisible()


def test_a_second_parcel_is_added_to_the_first(screen: Screen, scene: Scene) -> None:
    order = scene.order(tracking_no=SF[0], courier="顺丰速运", status=OrderStatus.SHIPPED)
    dialog = shipping(screen, order)
    screen.scan(dialog, SF[1])
    screen.press(dialog, "Ship")
    assert head(scene, order).tracking_no == f"{SF[0]},{SF[1]}"


def test_a_courier_that_follows_from_the_number_is_nothing_of_our_own(screen: Screen, scene: Scene) -> None:
    order = scene.order()
    dialog = shipping(screen, order)
    screen.scan(dialog, SF[0])
    screen.press(dialog, "Ship")
    assert "courier" not in {row.field for row in scene.ask(editing.own_values, order)}


def test_orders_of_two_shops_with_one_number_are_told_apart_by_their_rows(scene: Scene) -> None:
    first, second = scene.order(order_no="3999"), scene.order()

    def move(session: Session, _actor: Actor) -> None:
        session.add(Shop(id=2, name="另一家店", platform=Platform.TAOBAO, active=True))
        session.flush()
        order = session.get_one(Order, second)
        order.shop_id, order.order_no = 2, "3999"

    scene.do(move)
    found = scene.ask(entered_numbers, [first, second], {first: SF[0], second: SF[1]}, "")
    assert {order: parcel.numbers for order, parcel in found.parcels.items()} == {first: SF[0], second: SF[1]}
    assert [parcel.problem for parcel in found.parcels.values()] == ["", ""]


def test_what_nothing_was_entered_for_is_not_spoken_of(screen: Screen, scene: Scene) -> None:
    dialog = shipping(screen, scene.order(), scene.order())
    screen.scan(dialog, SF[0])
    screen.settle()
    assert texts(dialog, TOLD) == ["", ""]
    assert QApplication.focusWidget() is dialog.ui.parcelsTable
    dialog.done(0)


def test_a_sheet_given_up_needs_no_confirmation(screen: Screen, scene: Scene) -> None:
    sheet = scene.sheet()
    scene.do(service.void_sheet, sheet, "电话里说好了")
    order = scene.facts(sheet).order.id
    dialog = shipping(screen, order)
    screen.scan(dialog, SF[0])
    screen.press(dialog, "Ship")
    assert head(scene, order).status is OrderStatus.SHIPPED


def test_a_number_typed_while_something_is_asked_asks_anew(screen: Screen, scene: Scene) -> None:
    orders = [scene.facts(scene.sent()).order.id, scene.facts(scene.sent()).order.id]
    dialog = shipping(screen, *orders)
    screen.scan(dialog, SF[0])
    screen.press(dialog, "Ship")
    assert head(scene, orders[1]).order_no not in dialog.ui.questionLabel.text()
    cell(dialog, 1, NUMBER).setText(SF[1])
    screen.settle()
    assert not dialog.ui.questionFrame.isVisible()
    screen.press(dialog, "Ship 2")
    assert head(scene, orders[1]).order_no in dialog.ui.questionLabel.text()
    dialog.ui.noteEdit.setText("电话里确认了")
    screen.press(dialog, "Ship nevertheless")
    assert [head(scene, order).tracking_no for order in orders] == list(SF[:2])


def test_a_list_pasted_and_shipped_at_once_is_looked_at_first(screen: Screen, scene: Scene) -> None:
    order = scene.order()
    dialog = shipping(screen, order)
    dialog.ui.listEdit.setPlainText(SF[0])
    dialog.ship()
    screen.settle()
    assert head(scene, order).tracking_no == SF[0]


def test_a_list_that_nobody_has_looked_at_yet_is_not_taken_away(screen: Screen, scene: Scene) -> None:
    dialog = shipping(screen, scene.order(), scene.order())
    dialog.ui.listEdit.setPlainText(SF[1])
    cell(dialog, 0, NUMBER).setText(SF[0])
    screen.settle()
    assert texts(dialog, NUMBER) == [SF[0], SF[1]]
    dialog.done(0)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])  # nothing is written
@given(
    typed=st.lists(st.sampled_from(["", *SF, "坏", "731234567890"]), min_size=3, max_size=3),
    lines=st.lists(st.sampled_from([*SF, "SF2000000000001", "SF2000000000002", "abc", OF_TWO, "3999"]), max_size=6),
)
def test_no_number_is_lost_and_none_typed_moves(three_orders: ThreeOrders, typed: list[str], lines: list[str]) -> None:
    by_hand = {order: number for order, number in zip(three_orders.orders, typed, strict=True) if number}
    found = three_orders.scene.ask(entered_numbers, three_orders.orders, by_hand, "\n".join(lines))
    for order, number in by_hand.items():
        assert number in found.parcels[order].numbers.split(",")
    shown = [number for parcel in found.parcels.values() for number in parcel.numbers.split(",") if number]
    shown += [number for one in found.left for number in (one.tracking_no, one.order_no) if number]
    title = 1 if not by_hand and lines[:1] == ["abc"] else 0  # a first line without a digit may be one of titles
    assert not (Counter(set(lines[title:])) - Counter(shown)), (found, lines)
