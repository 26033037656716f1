"""A new ticket in its form: goods, reasons, amounts, goods that are sent, the way back."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from shopdesk.aftersales.states import FaultSide, Phase, TicketKind
from shopdesk.ui import messages
from tests.aftersales.entry_window import Entry, cells, text, tick, type_reason, typing
from tests.aftersales.scene import DRESS, Goods, Scene
from tests.aftersales.screen import TicketScreen

TWO_DRESSES = DRESS._replace(quantity=2)


@pytest.fixture
def entry(screen: TicketScreen, monkeypatch: pytest.MonkeyPatch) -> Entry:
    opened = Entry(screen)
    monkeypatch.setattr(messages, "ask", opened.answer)
    return opened


# A new ticket.


@typing
def test_a_return_takes_a_few_keys(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    assert dialog.ui.totalLabel.text() == "￥279.00"
    type_reason(dialog, "zl")  # 质量问题
    assert dialog.ui.reasonBox.currentText() == "质量问题"
    stored = scene.stored(entry.save(dialog))
    assert (stored["kind"], stored["phase"]) == (TicketKind.RETURN, Phase.AFTER_RECEIPT)
    assert stored["reason_id"] == scene.defect
    assert [(line["quantity"], line["refund_fen"]) for line in stored["lines"]] == [(1, 12_900), (2, 15_000)]
    assert stored["proposed_fen"] == 27_900 and not stored["refund_postage"]


def test_before_shipping_a_refund_with_its_postage_is_proposed(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.unshipped())
    assert dialog.ui.refundKindButton.isChecked() and dialog.ui.phaseHint.text() == "Before shipping"
    assert dialog.ui.totalLabel.text() == "￥287.00"
    assert not dialog.ui.exchangeKindButton.isEnabled() and "shipped" in dialog.ui.exchangeKindButton.toolTip()
    assert dialog.ui.postageCheck.isChecked() and not dialog.ui.postageCheck.isEnabled()
    tick(dialog.ui.goodsTable, 1, on=False)  # part of it: the rest is still to be sent
    assert dialog.ui.totalLabel.text() == "￥129.00" and not dialog.ui.postageCheck.isChecked()
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    assert scene.stored(entry.save(dialog))["proposed_fen"] == 12_900


def test_pieces_amounts_postage_and_fee_are_worked_out_at_once(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(TWO_DRESSES))
    pieces, refund = cells(dialog.ui.goodsTable, 0)
    assert (pieces.value(), refund.text()) == (2, "￥258.00")
    pieces.setValue(1)
    assert refund.text() == "￥129.00" and text(dialog.ui.goodsTable, 0, 4) == "￥129.00"
    refund.setText("30")
    assert dialog.ui.totalLabel.text() == "￥30.00"
    dialog.ui.postageCheck.click()
    dialog.ui.partsButton.click()
    dialog.ui.feeEdit.setText("1.5")
    assert dialog.ui.totalLabel.text() == "￥36.50"
    refund.setFocus()
    refund.clear()
    dialog.ui.descriptionEdit.setFocus()  # emptied: the whole share again
    assert refund.text() == "￥129.00" and dialog.ui.totalLabel.text() == "￥135.50"
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    stored = scene.stored(entry.save(dialog))
    assert (stored["proposed_fen"], stored["service_fee_fen"], stored["refund_postage"]) == (13_550, 150, True)


def test_a_coupon_is_no_goods_money_unless_it_is_given_back(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(DRESS, postage_fen=0))
    dialog.ui.partsButton.click()
    dialog.ui.couponEdit.setText("9")
    assert dialog.ui.totalLabel.text() == "￥120.00"
    dialog.ui.couponCheck.click()
    assert dialog.ui.totalLabel.text() == "￥129.00"
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    stored = scene.stored(entry.save(dialog))
    assert (stored["orders"][0]["coupon_fen"], stored["refund_coupon"], stored["proposed_fen"]) == (900, True, 12_900)


def test_what_other_tickets_took_cannot_be_taken_again_and_it_is_said_why(entry: Entry, scene: Scene) -> None:
    order = scene.order(TWO_DRESSES, Goods("MY-2602", "牛仔裤", 1, 7_500))
    jeans = scene.lines(order)[1]
    scene.ticket(TicketKind.RETURN, order, lines=[(scene.lines(order)[0], 1)])
    scene.ticket(TicketKind.RETURN, order, lines=[(jeans, 1)])
    dialog = entry.open(order)
    pieces, _refund = cells(dialog.ui.goodsTable, 0)
    assert pieces.maximum() == 1 and text(dialog.ui.goodsTable, 0, 2) == "1 / 2"
    assert "1 of 2 pieces" in pieces.toolTip()
    assert dialog.ui.goodsWhy.text() == "MY-2601: 1 of 2 in AS2611-0001 · MY-2602: 1 of 1 in AS2611-0002"
    assert [line.order_line_id for line in dialog.form.draft().lines] == [scene.lines(order)[0]]
    item = dialog.ui.goodsTable.item(1, 0)
    assert item is not None and not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
    dialog.ui.reissueKindButton.click()  # for a reissue both are still there
    assert item is not dialog.ui.goodsTable.item(1, 0)
    assert text(dialog.ui.goodsTable, 1, 2) == "1" and dialog.ui.goodsWhy.isHidden()
    entry.close(dialog)


@typing
def test_errors_stand_beside_their_fields_and_the_first_has_the_cursor(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    dialog.ui.faultShopSpin.setValue(60)
    dialog.save()
    assert dialog.errors.message("reason_id") == "Choose the reason."
    assert "60 %" in dialog.errors.message("faults")
    assert dialog.ui.moreHolder.isVisible()  # where one of them stands
    assert dialog.ui.reasonBox.hasFocus()
    type_reason(dialog, "fch")
    assert dialog.errors.message("reason_id") == ""
    dialog.ui.faultCourierSpin.setValue(40)
    stored = scene.stored(entry.save(dialog))
    assert (stored["fault_shop"], stored["fault_courier"], stored["fault_side"]) == (60, 40, FaultSide.SHOP)


def test_a_reason_nobody_knows_is_not_taken_for_none(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    dialog.ui.reasonBox.setEditText("天气不好")
    dialog.save()
    assert "天气不好" in dialog.errors.message("reason_id")
    entry.close(dialog)


def test_an_amount_that_is_none_is_told_where_it_stands(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    cells(dialog.ui.goodsTable, 0)[1].setText("viel")
    dialog.save()
    assert "viel" in dialog.errors.message("lines")
    entry.close(dialog)


def test_a_reason_tells_what_follows_from_it(entry: Entry, scene: Scene) -> None:
    order = scene.order()
    scene.photo("order", order)
    dialog = entry.open(order)
    dialog.ui.reasonBox.setEditText("质量问题")
    told = dialog.ui.reasonHint.text()
    assert "until 2026-11-22 (3 days from receipt)" in told and "photo" in told and "1 there" in told
    dialog.ui.reasonBox.setEditText("七天无理由")
    assert "postage: Paid by the customer" in dialog.ui.reasonHint.text()
    assert dialog.ui.payerBox.currentText() == "Paid by the customer"
    assert dialog.ui.faultCustomerSpin.value() == 100
    dialog.ui.reissueKindButton.click()
    assert dialog.form.draft().reason_id == scene.no_reason  # for all kinds
    dialog.ui.reasonBox.setEditText("快递丢失")
    dialog.ui.exchangeKindButton.click()
    assert dialog.form.draft().reason_id is None and dialog.ui.reasonBox.currentText() == ""
    assert dialog.ui.reasonBox.findText("快递丢失") < 0
    entry.close(dialog)


def test_outside_the_window_the_form_asks_why_it_is_allowed(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    scene.passes(days=20)
    dialog.ui.reasonBox.setEditText("七天无理由")
    assert dialog.ui.overrideHolder.isVisible() and "over since 2026-11-26" in dialog.ui.reasonHint.text()
    dialog.save()
    assert dialog.ui.overrideEdit.hasFocus()
    dialog.ui.overrideEdit.setText("老客户")
    assert scene.stored(entry.save(dialog))["override_reason"] == "老客户"


def test_the_day_of_receipt_moves_the_window(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.under_way())
    dialog.ui.reasonBox.setEditText("七天无理由")
    assert "7 days from receipt" in dialog.ui.reasonHint.text()
    dialog.ui.receivedCheck.click()
    assert dialog.ui.receivedEdit.date() == QDate(2026, 11, 22)
    dialog.ui.receivedEdit.setDate(QDate(2026, 11, 17))
    assert "until 2026-11-24" in dialog.ui.reasonHint.text()
    assert scene.stored(entry.save(dialog))["received_on"] == date(2026, 11, 17)


# Goods that are sent.


def test_an_exchange_begins_with_the_same_goods_and_another_size_is_soon_typed(entry: Entry, scene: Scene) -> None:
    order = scene.order(TWO_DRESSES)
    dialog = entry.open(order, kind=TicketKind.RETURN)
    dialog.ui.exchangeKindButton.click()
    table = dialog.ui.replacementTable
    assert [text(table, 0, at) for at in range(5)] == ["MY-2601", "法式连衣裙", "红色 M", "2", ""]
    cells(dialog.ui.goodsTable, 0)[0].setValue(1)
    assert text(table, 0, 3) == "1"  # it follows
    item = table.item(0, 2)
    assert item is not None
    item.setText("红色 L")
    cells(dialog.ui.goodsTable, 0)[0].setValue(2)
    assert text(table, 0, 3) == "1"  # and no longer
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    stored = scene.stored(entry.save(dialog))
    assert [(one["spec"], one["quantity"]) for one in stored["replacements"]] == [("红色 L", 1)]
    assert stored["difference_fen"] == 0 and stored["proposed_fen"] == 0


def test_a_dearer_replacement_shows_what_the_customer_pays(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(DRESS), kind=TicketKind.EXCHANGE)
    assert dialog.ui.totalTitle.text() == "No difference to pay"
    tick(dialog.ui.goodsTable, 0, on=True)
    price = dialog.ui.replacementTable.item(0, 4)
    assert price is not None
    price.setText("149")
    assert (dialog.ui.totalTitle.text(), dialog.ui.totalLabel.text()) == ("Customer pays", "￥20.00")
    assert dialog.ui.differenceEdit.text() == "￥20.00"
    assert (dialog.ui.backLabel.text(), dialog.ui.newLabel.text()) == ("￥129.00", "￥149.00")
    dialog.ui.differenceEdit.setText("10")
    assert dialog.ui.totalLabel.text() == "￥10.00"
    price.setText("99")
    assert dialog.ui.totalLabel.text() == "￥10.00"  # as agreed, whatever it costs
    dialog.ui.differenceEdit.clear()
    dialog.ui.differenceEdit.editingFinished.emit()
    assert (dialog.ui.totalTitle.text(), dialog.ui.totalLabel.text()) == ("To give back", "￥30.00")
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    assert scene.stored(entry.save(dialog))["difference_fen"] == -3_000


def test_goods_are_called_what_they_are_and_have_a_price_only_in_an_exchange(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(DRESS), kind=TicketKind.REISSUE)
    table, label = dialog.ui.replacementTable, dialog.ui.replacementLabel
    assert "delivered" in label.text().replace("&", "") and table.isColumnHidden(4)
    table.setCurrentCell(0, 3)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert (table.currentRow(), table.currentColumn()) == (1, 0)  # past the price that nobody sees
    dialog.ui.repairKindButton.click()
    assert "Repaired" in label.text() and table.isColumnHidden(4)
    dialog.ui.exchangeKindButton.click()
    assert "Replacement" in label.text().replace("&", "") and not table.isColumnHidden(4)
    price = table.item(0, 4)
    assert price is not None
    price.setText("149")
    dialog.ui.repairKindButton.click()
    assert not table.isColumnHidden(4)  # what was entered is in sight
    entry.close(dialog)


def test_a_refund_keeps_no_replacement(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(), kind=TicketKind.REISSUE)
    dialog.ui.refundKindButton.click()
    assert dialog.form.draft().replacements == () and dialog.ui.replacementHolder.isHidden()
    entry.close(dialog)


# The way back.


def test_the_return_address_is_copied_for_the_customer(entry: Entry, scene: Scene) -> None:
    scene.address("南仓", default=False)
    scene.address("北仓")
    dialog = entry.open(scene.order())
    assert dialog.ui.addressBox.currentText().startswith("北仓")
    entry.screen.press(dialog, "Copy for customer")
    assert "仓前街道 1号" in QGuiApplication.clipboard().text()
    assert dialog.form.draft().return_address_id is None  # the default, whichever it is on approval
    entry.close(dialog)


def test_a_scanned_return_number_names_its_courier_and_saves_nothing(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    dialog.ui.trackingEdit.setFocus()
    entry.screen.scan(dialog, "YT7700000000001")
    assert dialog.isVisible() and dialog.ui.courierBox.currentText() == "圆通速递"
    stored = scene.stored(entry.save(dialog))
    assert (stored["return_tracking_no"], stored["return_courier"]) == ("YT7700000000001", "圆通速递")
