"""Orders entered and corrected in their form."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from shopdesk.orders import service
from shopdesk.orders.drafts import LineDraft, OrderDraft
from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.entry_kept import draft_from_plain, plain_draft
from shopdesk.orders.model import Flag, OrderId, OrderStatus
from shopdesk.orders.remark_dialog import RemarkDialog
from shopdesk.shops.model import ShopId
from tests.orders.by_hand import DRESS
from tests.orders.windows import Windows, click, editor, put_goods, texts

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
PASTED = "周静，13800000021，江苏省扬州市广陵区文昌中路12号3单元402室"


@pytest.fixture
def new(windows: Windows) -> OrderEntryDialog:
    return windows.open(OrderEntryDialog(windows.desk))


def saved_id(dialog: OrderEntryDialog, windows: Windows) -> OrderId:
    made: list[OrderId] = []
    dialog.saved.connect(made.append)
    dialog.save()
    windows.settle()
    assert len(made) == 1, dialog.ui.messageLabel.text()
    return made[0]


# A new order.


def test_a_pasted_block_fills_receiver_phone_and_address(new: OrderEntryDialog, windows: Windows) -> None:
    new.ui.pasteEdit.setPlainText(f"{PASTED} 尽快发")
    ui = new.ui
    assert (ui.receiverEdit.text(), ui.phoneEdit.text()) == ("周静", "13800000021")
    boxes = (ui.provinceBox, ui.cityBox, ui.districtBox)
    assert [box.currentText() for box in boxes] == ["江苏省", "扬州市", "广陵区"]
    assert ui.detailEdit.text() == "文昌中路12号3单元402室"
    assert "尽快发" in ui.pasteHint.text()
    put_goods(ui.goodsTable, "Dress")
    facts = windows.counter.facts(saved_id(new, windows))
    assert facts.address == "江苏省 扬州市 广陵区 文昌中路12号3单元402室"
    assert facts.order_no.startswith("手工-")


def test_a_block_that_names_only_a_phone_leaves_the_rest_as_it_was(new: OrderEntryDialog) -> None:
    new.ui.receiverEdit.setText("周静")
    new.ui.pasteEdit.setPlainText("13800000021")
    assert (new.ui.receiverEdit.text(), new.ui.phoneEdit.text()) == ("周静", "13800000021")


def test_another_province_takes_cities_that_do_not_lie_there_away(new: OrderEntryDialog) -> None:
    new.ui.pasteEdit.setPlainText(PASTED)
    new.ui.provinceBox.setEditText("江苏")  # half typed: nothing goes
    assert (new.ui.cityBox.currentText(), new.ui.districtBox.currentText()) == ("扬州市", "广陵区")
    new.ui.provinceBox.setCurrentText("浙江省")
    assert (new.ui.cityBox.currentText(), new.ui.districtBox.currentText()) == ("", "")
    assert new.ui.cityBox.findText("杭州市") >= 0
    new.ui.provinceBox.setCurrentText("上海市")
    assert new.ui.cityBox.currentText() == "上海市"


def test_goods_are_typed_by_keyboard_alone(new: OrderEntryDialog, windows: Windows) -> None:
    table = new.ui.goodsTable
    new.ui.buyerEdit.setText("小鱼儿24")
    windows.bot.waitUntil(new.isActiveWindow)
    table.setFocus()
    table.setCurrentCell(0, 0)
    windows.type("", ENTER)
    for text, key in (("MY-2601", TAB), ("Dress", ENTER), ("red", ENTER), ("M", ENTER), ("2", ENTER), ("129", ENTER)):
        windows.bot.keyClicks(editor(table), text)
        windows.bot.keyClick(editor(table), key)
        windows.bot.waitUntil(lambda: bool(table.viewport().findChildren(type(new.ui.receiverEdit))))
        QApplication.processEvents()
    assert texts(table, 0) == ["MY-2601", "Dress", "red", "M", "2", "￥129.00", "￥258.00"]
    assert (table.currentRow(), table.currentColumn()) == (1, 0)
    assert table.rowCount() == 2
    windows.bot.keyClick(editor(table), TAB)  # at the empty row Tab leads out of the table
    QApplication.processEvents()
    windows.bot.keyClick(table, TAB)
    assert QApplication.focusWidget() is not table
    assert new.ui.goodsAmountEdit.text() == "￥258.00" and new.ui.paidEdit.text() == "￥258.00"
    facts = windows.counter.facts(saved_id(new, windows))
    assert (facts.goods_fen, facts.paid_fen, facts.quantity) == (25_800, 25_800, 2)


def test_an_enter_of_the_input_method_does_not_leave_the_cell(new: OrderEntryDialog, windows: Windows) -> None:
    table = new.ui.goodsTable
    windows.bot.waitUntil(new.isActiveWindow)
    table.setFocus()
    table.setCurrentCell(0, 1)
    windows.type("", ENTER)
    cell = editor(table)
    QApplication.sendEvent(cell, QInputMethodEvent("lianyiqun", []))
    windows.bot.keyClick(cell, ENTER)
    QApplication.processEvents()
    assert (table.currentRow(), table.currentColumn()) == (0, 1) and editor(table) is cell


def test_amounts_follow_until_somebody_enters_what_was_paid(new: OrderEntryDialog) -> None:
    cells = [new.ui.goodsTable.item(0, at) for at in (1, 4, 5)]
    for cell, text in zip(cells, ("Dress", "2", "￥12.5"), strict=True):
        assert cell is not None
        cell.setText(text)
    new.ui.postageEdit.setText("8")
    new.ui.discountEdit.setText("3")
    assert new.form.draft().paid_fen == 3_000
    new.ui.paidEdit.clear()
    new.ui.paidEdit.insert("29")
    new.ui.paidEdit.textEdited.emit("29")
    new.ui.postageEdit.setText("10")
    assert new.form.draft().paid_fen == 2_900


def test_a_line_is_removed_again(new: OrderEntryDialog, windows: Windows) -> None:
    table = new.ui.goodsTable
    put_goods(table, "Dress", "Shirt")
    table.setCurrentCell(0, 1)
    windows.bot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [line.title for line in new.form.draft().lines] == ["Shirt"]
    table.setCurrentCell(1, 0)
    assert not new.ui.removeLineButton.isEnabled()  # the empty row stays


@pytest.mark.parametrize(
    ("number", "taken", "offered"),
    [("YT1234567890123", "圆通速递", []), ("268123456789", "", ["申通快递?", "圆通速递?", "顺丰速运?"]), ("1", "", [])],
)
def test_a_courier_is_taken_only_when_the_number_leaves_no_doubt(
    new: OrderEntryDialog, number: str, taken: str, offered: list[str]
) -> None:
    new.ui.trackingEdit.setText(number)
    assert new.ui.courierBox.currentText() == taken
    shown = [one.text() for one in new.ui.candidatesRow.findChildren(QPushButton) if one.isVisible()]
    assert sorted(shown) == sorted(offered)
    if offered:
        click(new.ui.candidatesRow, offered[1])
        assert new.ui.courierBox.currentText() == offered[1].removesuffix("?")


def test_the_enter_of_a_scanner_goes_on_and_does_not_save(new: OrderEntryDialog, windows: Windows) -> None:
    windows.bot.waitUntil(new.isActiveWindow)
    new.ui.trackingEdit.setFocus()
    windows.type("YT1234567890123", ENTER)
    assert new.isVisible() and QApplication.focusWidget() is new.ui.courierBox
    assert windows.counter.shop.ask(service.count_orders) == 0


def test_a_courier_somebody_chose_is_never_replaced(new: OrderEntryDialog) -> None:
    new.ui.courierBox.setEditText("德邦快递")
    new.ui.trackingEdit.setText("YT1234567890123")
    assert new.ui.courierBox.currentText() == "德邦快递"
    assert "圆通" in new.ui.candidatesRow.findChildren(QPushButton)[-1].text()


def test_everything_wrong_is_told_beside_its_field_and_the_first_one_gets_the_cursor(
    new: OrderEntryDialog, windows: Windows
) -> None:
    windows.bot.waitUntil(new.isActiveWindow)
    new.ui.buyerEdit.setText("小鱼儿24")
    new.ui.trackingEdit.setText("?")
    new.ui.postageEdit.setText("much")
    cell = new.ui.goodsTable.item(0, 5)
    assert cell is not None
    cell.setText("dear")
    new.save()
    assert "tracking" in new.errors.message("tracking_no")
    assert "much" in new.errors.message("postage_fen")
    assert new.errors.message("lines").startswith("Line 1") and "dear" in new.errors.message("lines")
    assert QApplication.focusWidget() is new.ui.trackingEdit
    assert new.isVisible() and windows.counter.shop.ask(service.count_orders) == 0


def test_a_number_that_is_taken_leads_to_the_order_that_has_it(new: OrderEntryDialog, windows: Windows) -> None:
    other = windows.counter.enter(order_no="A-100")
    asked: list[OrderId] = []
    new.order_requested.connect(asked.append)
    new.ui.orderNoEdit.setText("A-100")
    new.save()
    assert new.errors.message("order_no")
    new.kept.discard()
    new.ui.orderNoEdit.setText("")
    new.form.changed.disconnect()
    click(new.ui.conflictBanner, "Open A-100")
    assert asked == [other.id]


def test_ctrl_s_saves(new: OrderEntryDialog, windows: Windows) -> None:
    windows.bot.waitUntil(new.isActiveWindow)
    new.ui.buyerEdit.setText("小鱼儿24")
    put_goods(new.ui.goodsTable, "Dress")
    with windows.bot.waitSignal(new.saved):
        windows.bot.keyClick(new, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_the_remark_is_composed_and_comes_back_with_its_flag(new: OrderEntryDialog) -> None:
    new.ui.remarkEdit.setPlainText("1号客服")
    new.compose_remark()
    composer = new.findChild(RemarkDialog)
    assert isinstance(composer, RemarkDialog)
    composer.ui.giftBox.setEditText("赠送小礼品")
    composer.save()
    draft = new.form.draft()
    assert (draft.seller_remark, draft.flag) == ("1号客服、赠送小礼品", Flag.BLUE)


# What is typed is not lost.


def test_closing_asks_only_when_something_was_typed(new: OrderEntryDialog, windows: Windows) -> None:
    new.ui.buyerEdit.setText("小鱼")
    windows.answers_yes = False
    new.close()
    assert new.isVisible() and len(windows.asked) == 1
    new.ui.buyerEdit.clear()
    new.close()
    assert not new.isVisible() and len(windows.asked) == 1


def test_a_draft_outlives_a_crash_and_is_offered_again(windows: Windows) -> None:
    first = windows.open(OrderEntryDialog(windows.desk))
    first.ui.pasteEdit.setPlainText(PASTED)
    first.ui.flagBox.setCurrentIndex(2)
    first.ui.deadlineCheck.setChecked(True)
    cell = first.ui.goodsTable.item(0, 1)
    assert cell is not None
    cell.setText("Dress")
    first.kept.keep()  # as a pause in typing does
    typed = first.form.draft()
    # The program dies here: nothing of the first window is asked or saved.
    second = windows.open(OrderEntryDialog(windows.desk))
    assert "周静" in second.ui.draftBanner.text()
    click(second.ui.draftBanner, "Go on")
    assert second.form.draft() == typed
    saved_id(second, windows)
    third = windows.open(OrderEntryDialog(windows.desk))
    assert not third.ui.draftBanner.isVisible()
    first.close()


def test_a_draft_that_is_given_up_is_not_offered_again(windows: Windows) -> None:
    first = windows.open(OrderEntryDialog(windows.desk))
    first.ui.buyerEdit.setText("小鱼")
    first.kept.keep()
    first.close()
    assert not windows.open(OrderEntryDialog(windows.desk)).ui.draftBanner.isVisible()


def test_another_order_saved_or_corrected_forgets_no_draft(windows: Windows) -> None:
    begun = windows.open(OrderEntryDialog(windows.desk))
    begun.ui.buyerEdit.setText("小鱼")
    begun.kept.keep()
    # The program dies here; the offer waits while another order is taken down, and corrected.
    other = windows.open(OrderEntryDialog(windows.desk))
    other.ui.pasteEdit.setPlainText(PASTED)
    put_goods(other.ui.goodsTable, "Dress")
    order_id = saved_id(other, windows)
    windows.open(OrderEntryDialog(windows.desk, order_id)).close()
    assert "小鱼" in windows.open(OrderEntryDialog(windows.desk)).ui.draftBanner.text()


def test_a_draft_that_was_offered_waits_for_a_decision(windows: Windows) -> None:
    first = windows.open(OrderEntryDialog(windows.desk))
    first.ui.buyerEdit.setText("小鱼")
    first.kept.keep()
    second = windows.open(OrderEntryDialog(windows.desk))
    second.ui.buyerEdit.setText("大鱼")
    second.kept._pause.stop()
    second.close()
    third = windows.open(OrderEntryDialog(windows.desk))
    assert "小鱼" in third.ui.draftBanner.text()
    click(third.ui.draftBanner, "Forget it")
    third.close()
    first.close()
    assert not windows.open(OrderEntryDialog(windows.desk)).ui.draftBanner.isVisible()


text = st.text(max_size=12)
amounts = st.integers(0, 10**9)
lines = st.builds(LineDraft, style_no=text, title=text, colour=text, quantity=st.integers(1, 999), price_fen=amounts)
instants = st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
drafts = st.builds(
    OrderDraft,
    shop_id=st.integers(0, 9).map(ShopId),
    buyer=text,
    address=text,
    note=text,
    status=st.sampled_from(OrderStatus),
    flag=st.sampled_from(Flag),
    paid_fen=amounts,
    deadline_at=instants,
    lines=st.lists(lines, max_size=3).map(tuple),
)


@given(drafts)
def test_every_draft_is_kept_to_the_letter(draft: OrderDraft) -> None:
    assert draft_from_plain(plain_draft(draft)) == draft


@given(st.dictionaries(st.sampled_from([*OrderDraft.__dataclass_fields__, "x"]), st.none() | text | amounts))
def test_a_file_that_holds_anything_else_is_no_draft(values: dict[str, Any]) -> None:
    assert draft_from_plain(values) is None or "lines" in values


# An order on file.


@pytest.fixture
def edited(windows: Windows) -> Callable[[int], OrderEntryDialog]:
    return lambda order_id: windows.open(OrderEntryDialog(windows.desk, OrderId(order_id)))


def test_an_order_of_the_platform_is_ours_where_it_was_changed_only(
    windows: Windows, edited: Callable[[int], OrderEntryDialog]
) -> None:
    facts = windows.counter.bring_in(收货人姓名="周静", 联系手机="'13800000021")
    dialog = edited(facts.id)
    ui = dialog.ui
    assert ui.buyerEdit.isReadOnly() and not ui.statusBox.isEnabled() and ui.paidEdit.isReadOnly()
    assert "platform" in ui.buyerEdit.toolTip()
    assert not dialog.is_changed() and not ui.saveButton.isEnabled()
    ui.phoneEdit.setText("13900000099")
    assert "ours" in ui.phoneLabel.text() and "ours" not in ui.receiverLabel.text()
    saved_id(dialog, windows)
    own = windows.counter.own(windows.counter.facts(facts.id))
    assert set(own) == {(0, "phone")}
    again = edited(facts.id)
    assert "ours" in again.ui.phoneLabel.text()


def test_a_form_that_nobody_touched_changes_nothing(
    windows: Windows, edited: Callable[[int], OrderEntryDialog]
) -> None:
    facts = windows.counter.enter(
        buyer="小鱼", address="江苏省扬州市，广陵区  文昌路1号", lines=(DRESS,), paid_fen=1, seller_remark="a\nb",
        deadline_at=datetime(2026, 11, 30, 4, 5, 6, tzinfo=UTC),
    )  # fmt: skip
    dialog = edited(facts.id)
    assert not dialog.is_changed()
    dialog.ui.noteEdit.setPlainText("called")
    changed = windows.counter.facts(saved_id(dialog, windows))
    assert changed == facts._replace(note="called", version=changed.version)


def test_what_somebody_else_changed_meanwhile_is_shown_beside_what_was_typed(
    windows: Windows, edited: Callable[[int], OrderEntryDialog]
) -> None:
    facts = windows.counter.enter(receiver="周静", phone="13800000021", buyer="小鱼")
    dialog = edited(facts.id)
    dialog.ui.phoneEdit.setText("13900000033")
    windows.counter.change(facts, phone="13700000044", receiver="周敬")
    dialog.save()
    windows.settle()
    told = dialog.ui.conflictBanner.text()
    assert dialog.isVisible() and "13700000044" in told and "13900000033" in told
    assert dialog.ui.receiverEdit.text() == "周敬"  # only they changed it
    assert dialog.ui.phoneEdit.text() == "13900000033"
    after = windows.counter.facts(saved_id(dialog, windows))
    assert (after.phone, after.receiver) == ("13900000033", "周敬")


def test_the_stored_version_can_be_taken_after_a_conflict(
    windows: Windows, edited: Callable[[int], OrderEntryDialog]
) -> None:
    facts = windows.counter.enter(phone="13800000021")
    dialog = edited(facts.id)
    dialog.ui.phoneEdit.setText("13900000033")
    windows.counter.change(facts, phone="13700000044")
    dialog.save()
    windows.settle()
    click(dialog.ui.conflictBanner, "Take the stored ones")
    assert dialog.ui.phoneEdit.text() == "13700000044" and not dialog.is_changed()
