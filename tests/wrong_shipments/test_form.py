"""The form of a wrong shipment: what a scan fills, what is typed, what is refused, what outlives a crash."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.core.conflicts import taken_together
from shopdesk.core.settings import PcSettings
from shopdesk.couriers.service import add_default_couriers
from shopdesk.ui import messages
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.drafts import ShipmentDraft
from shopdesk.wrong_shipments.entry_dialog import WrongShipmentDialog
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.kept import KeptShipment, kept_shipment, plain_shipment
from shopdesk.wrong_shipments.model import WrongKind, WrongShipmentId
from shopdesk.wrong_shipments.registering import Registered
from shopdesk.wrong_shipments.store import ShipmentFilter, list_shipment_ids
from tests.desk_window import Strip
from tests.wrong_shipments.scene import BUYER, ORDER_NO, PARCEL, Register

SENT = 5  # the column of pieces sent


class Forms:
    """Forms on a desk over the data folder of a test."""

    def __init__(self, qtbot: QtBot, register: Register) -> None:
        self.bot, self.register, shop = qtbot, register, register.shop
        settings = PcSettings(shop.folder.root / "settings.json")
        self.desk = Desk(shop.database, shop.actor, shop.folder, settings, JobRunner())
        self.failures: list[object] = []
        self.desk.failed.connect(lambda error, _again: self.failures.append(error))
        self.saved: list[Registered] = []

    def open(self, **named: Any) -> WrongShipmentDialog:
        dialog = WrongShipmentDialog(self.desk, photos=lambda parent: Strip(parent), **named)
        self.bot.addWidget(dialog)
        dialog.saved.connect(self.saved.append)
        dialog.show()
        return dialog

    def save(self, dialog: WrongShipmentDialog) -> None:
        dialog.save()
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def pieces(self, dialog: WrongShipmentDialog, row: int, text: str) -> None:
        """Type how many pieces of a line were sent."""
        item = dialog.ui.goodsTable.item(row, SENT)
        assert item is not None
        item.setText(text)


@pytest.fixture
def forms(qtbot: QtBot, register: Register, monkeypatch: pytest.MonkeyPatch) -> Iterator[Forms]:
    # A form that a test leaves as it is closes without asking.
    monkeypatch.setattr(messages, "ask", lambda *_told: True)
    forms = Forms(qtbot, register)
    yield forms
    forms.bot.waitUntil(lambda: not forms.desk.jobs.running())
    forms.desk.jobs.shut_down()
    assert forms.failures == []


def test_a_scan_fills_the_form_and_one_number_registers_it(forms: Forms) -> None:
    dialog = forms.open()
    dialog.ui.scanEdit.setText(PARCEL)
    forms.bot.keyClick(dialog.ui.scanEdit, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.ui.orderEdit.text() == ORDER_NO
    assert dialog.ui.customerEdit.text() == BUYER and dialog.ui.trackingEdit.text() == PARCEL
    assert dialog.focusWidget() is dialog.ui.goodsTable and not dialog.is_changed()
    forms.pieces(dialog, 1, "1")
    assert dialog.ui.kindBox.currentData() == "too_few"
    assert dialog.ui.goodsHint.text() == "MY-2602 牛仔裤 蓝色 28 ×2 → ×1"
    forms.save(dialog)
    assert not dialog.isVisible() and forms.saved[0].register_no == "WS2611-0001"
    row = forms.register.detail(forms.saved[0].id).row
    assert (row.kind, row.order_no, row.goods) == (WrongKind.TOO_FEW, ORDER_NO, "MY-2602 牛仔裤 蓝色 28 ×2 → ×1")


def test_a_chosen_kind_does_not_follow_the_goods_any_more(forms: Forms) -> None:
    dialog = forms.open(order_id=forms.register.order_id)
    box = dialog.ui.kindBox
    box.setCurrentIndex(box.findData("copied_wrong"))
    box.activated.emit(box.currentIndex())
    forms.pieces(dialog, 1, "0")
    assert box.currentData() == "copied_wrong"


def test_goods_by_hand_without_an_order(forms: Forms) -> None:
    dialog = forms.open()
    dialog.ui.trackingEdit.setText("SF123")
    for column, text in ((1, "帽子"), (4, "围巾")):
        item = dialog.ui.goodsTable.item(0, column)
        assert item is not None
        item.setText(text)
    assert dialog.ui.kindBox.currentData() == "wrong_item"
    forms.save(dialog)
    assert forms.register.detail(forms.saved[0].id).row.goods == "帽子 ×1 → 围巾 ×1"


def test_weights_tell_their_difference_while_they_are_typed(forms: Forms) -> None:
    dialog = forms.open(order_id=forms.register.order_id)
    assert not dialog.ui.weightHint.isVisible()
    dialog.ui.slipEdit.setValue(620)
    dialog.ui.measuredEdit.setValue(410)
    assert dialog.ui.weightHint.text() == "slip 620 g, measured 410 g: 210 g too light"


def test_all_that_is_wrong_is_told_beside_its_field(forms: Forms) -> None:
    dialog = forms.open()
    dialog.ui.staffBox.setEditText("王五")
    dialog.ui.lossEdit.setText("viel")
    dialog.save()
    assert "which parcel" in dialog.errors.message("order_no")
    assert "what was sent" in dialog.errors.message("lines")
    assert "王五" in dialog.errors.message("staff_id")
    assert dialog.errors.message("loss_fen")
    assert forms.register.ask(list_shipment_ids, ShipmentFilter()) == []


def test_what_is_put_right_is_not_told_on(forms: Forms) -> None:
    """Any number of the parcel answers the question which one it was, not only the order's."""
    dialog = forms.open()
    dialog.save()
    assert dialog.errors.message("order_no") and dialog.errors.message("lines")
    dialog.ui.customerEdit.setText(BUYER)
    for column, text in ((1, "帽子"), (4, "围巾")):
        item = dialog.ui.goodsTable.item(0, column)
        assert item is not None
        item.setText(text)
    forms.bot.waitUntil(lambda: not dialog.errors.message("order_no"))
    assert not dialog.errors.message("lines")


def test_the_next_parcel_is_registered_in_the_same_window(forms: Forms) -> None:
    dialog = forms.open(order_id=forms.register.order_id)
    dialog.fields.staff.choose(forms.register.li)
    forms.pieces(dialog, 1, "0")
    day = dialog.ui.foundEdit.date().addDays(-1)
    dialog.ui.foundEdit.setDate(day)
    dialog.ui.memoEdit.setPlainText("漏发")
    dialog.ui.nextButton.click()
    forms.bot.waitUntil(lambda: not forms.desk.jobs.running())
    (first,) = forms.saved
    assert dialog.isVisible() and not dialog.is_changed()
    ui = dialog.ui
    assert (ui.orderEdit.text(), ui.customerEdit.text(), ui.memoEdit.toPlainText()) == ("", "", "")
    assert (ui.foundEdit.date(), dialog.fields.staff.value()) == (day, forms.register.li)
    assert dialog.focusWidget() is ui.scanEdit
    dialog.save_and_next()  # nothing is entered yet: told, and not gone on from
    assert dialog.errors.message("order_no")
    ui.customerEdit.setText("乙")
    for column, text in ((1, "帽子"), (4, "围巾")):
        item = ui.goodsTable.item(0, column)
        assert item is not None
        item.setText(text)
    forms.save(dialog)
    assert not dialog.isVisible()
    assert len(forms.register.ask(list_shipment_ids, ShipmentFilter())) == 2
    stored = forms.open(shipment_id=WrongShipmentId(first.id))
    assert not stored.ui.nextButton.isVisible()


def test_a_parcel_of_nobody_is_not_typed_twice(forms: Forms) -> None:
    """A number on no order that looks like a courier's is the tracking no.; another number is only told."""
    forms.register.do(add_default_couriers)
    dialog = forms.open()
    dialog.take_code("1234")
    assert "1234" in dialog.ui.scanHint.text() and dialog.ui.trackingEdit.text() == ""
    dialog.take_code("SF5550001112223")
    assert (dialog.ui.trackingEdit.text(), dialog.ui.courierEdit.text()) == ("SF5550001112223", "顺丰速运")
    assert "SF5550001112223" in dialog.ui.scanHint.text()
    dialog.take_code("SF5550001112224")
    assert dialog.ui.trackingEdit.text() == "SF5550001112223"


def test_a_tracking_no_typed_proposes_its_courier(forms: Forms) -> None:
    forms.register.do(add_default_couriers)
    dialog = forms.open()
    dialog.ui.trackingEdit.setFocus()
    dialog.ui.trackingEdit.setText("JT5550001112223")
    forms.bot.keyClick(dialog.ui.trackingEdit, Qt.Key.Key_Return)
    assert dialog.ui.courierEdit.text() == "极兔速递"
    assert not dialog.errors.message("order_no")  # the Enter of a scanner does not save half a record
    dialog.ui.courierEdit.setText("顺丰")
    dialog.ui.trackingEdit.editingFinished.emit()
    assert dialog.ui.courierEdit.text() == "顺丰"


def test_a_picture_pasted_into_a_field_goes_to_the_photos(forms: Forms) -> None:
    pasted: list[bool] = []
    dialog = forms.open(order_id=forms.register.order_id)
    QShortcut(QKeySequence.StandardKey.Paste, dialog, lambda: pasted.append(True))
    dialog.activateWindow()
    forms.bot.waitUntil(dialog.isActiveWindow)
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    for field in (dialog.ui.customerEdit, dialog.ui.memoEdit):
        field.setFocus()
        field.selectAll()
        QTest.keySequence(field, QKeySequence.StandardKey.Paste)
    assert pasted == [True, True] and dialog.ui.customerEdit.text() == BUYER


def test_a_staff_no_is_enough_to_say_who(forms: Forms) -> None:
    dialog = forms.open(order_id=forms.register.order_id)
    dialog.ui.staffBox.setEditText("2")
    line = dialog.ui.staffBox.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    assert dialog.fields.draft().staff_id == forms.register.zhao


def test_an_order_no_typed_brings_its_goods(forms: Forms) -> None:
    dialog = forms.open()
    dialog.ui.orderEdit.setText(ORDER_NO)
    forms.bot.keyClick(dialog.ui.orderEdit, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.ui.goodsTable.rowCount() == 4
    assert dialog.ui.customerEdit.text() == BUYER


def test_a_ticket_fills_kind_goods_and_loss(forms: Forms) -> None:
    ticket_id = forms.register.ticket()
    dialog = forms.open(ticket_id=ticket_id)
    draft = dialog.fields.draft()
    assert (draft.kind, draft.ticket_id, draft.loss_fen) == (WrongKind.MISSING_ITEM, ticket_id, 7_500)
    assert dialog.ui.lossHint.text() == "￥75.00 of goods sent again"
    strip = dialog.findChild(Strip)
    assert isinstance(strip, Strip) and strip.shown == ("ticket", ticket_id, BUYER)


def test_a_second_record_is_warned_of_and_leads_to_the_first(forms: Forms) -> None:
    made = forms.register.register()
    dialog = forms.open(order_id=forms.register.order_id)
    asked: list[WrongShipmentId] = []
    dialog.shipment_requested.connect(asked.append)
    forms.pieces(dialog, 1, "1")
    forms.bot.waitUntil(lambda: "WS2611-0001" in dialog.ui.shipmentBanner.text())
    dialog.fields.show(dialog.fields.draft())  # nothing typed, so that nothing is asked
    button = next(one for one in dialog.ui.shipmentBanner.findChildren(QPushButton) if one.text() == "Show it")
    button.click()
    assert asked == [made.id] and not dialog.isVisible()


def test_a_record_on_file_is_corrected(forms: Forms) -> None:
    made = forms.register.register()
    dialog = forms.open(shipment_id=made.id)
    assert made.register_no in dialog.windowTitle() and not dialog.is_changed()
    dialog.ui.memoEdit.setPlainText("没放进去")
    dialog.ui.listingBox.setChecked(True)
    forms.save(dialog)
    row = forms.register.detail(made.id).row
    assert (row.memo, row.listing_taken_down) == ("没放进去", True)


def test_two_people_at_one_record(forms: Forms) -> None:
    """What only the other touched is taken over, what only I typed stays, and what both did is told."""
    made = forms.register.register()
    dialog = forms.open(shipment_id=made.id)
    dialog.ui.memoEdit.setPlainText("我的")
    dialog.ui.courierEdit.setText("申通")
    theirs = service.draft_of_shipment(forms.register.detail(made.id))._replace(memo="别人的", loss_fen=500)
    forms.register.step(service.change, made.id, theirs)
    forms.save(dialog)
    assert dialog.isVisible()
    assert "Memo: stored “别人的”, yours “我的”" in dialog.ui.shipmentBanner.text()
    draft = dialog.fields.draft()
    assert (draft.memo, draft.courier, draft.loss_fen) == ("我的", "申通", 500)
    take = next(one for one in dialog.ui.shipmentBanner.findChildren(QPushButton) if "stored" in one.text())
    take.click()
    forms.save(dialog)
    row = forms.register.detail(made.id).row
    assert (row.memo, row.courier, row.loss_fen) == ("别人的", "申通", 500)


def test_what_was_typed_outlives_a_crash(forms: Forms) -> None:
    dialog = forms.open(order_id=forms.register.order_id)
    forms.pieces(dialog, 1, "1")
    dialog.kept.keep()
    again = forms.open()
    assert ORDER_NO in again.ui.draftBanner.text()
    go_on = next(one for one in again.ui.draftBanner.findChildren(QPushButton) if one.text() == "Go on")
    go_on.click()
    assert again.fields.draft() == dialog.fields.draft()
    forms.save(again)
    assert forms.open().ui.draftBanner.text() == ""


def test_a_draft_nobody_answered_for_stays_when_another_record_is_saved(forms: Forms) -> None:
    begun = forms.open(order_id=forms.register.order_id)
    forms.pieces(begun, 1, "1")
    begun.kept.keep()
    other = forms.open()
    other.fields.put(begun.fields.draft()._replace(memo="另一件"))
    forms.save(other)
    assert ORDER_NO in forms.open().ui.draftBanner.text()


def test_closing_asks_only_when_something_would_be_lost(forms: Forms, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def keep(_parent: object, _title: str, sentence: str, _yes: str) -> bool:
        asked.append(sentence)
        return False

    monkeypatch.setattr(messages, "ask", keep)
    dialog = forms.open(order_id=forms.register.order_id)
    dialog.close()
    assert asked == [] and not dialog.isVisible()
    other = forms.open(order_id=forms.register.order_id)
    forms.pieces(other, 1, "1")
    other.close()
    assert len(asked) == 1 and other.isVisible()


words = st.text(st.characters(codec="utf-8"), max_size=8)
maybe = st.none() | st.integers(1, 1_000_000)
goods = st.builds(GoodsDraft, words, words, st.integers(0, 9), words, words, st.integers(0, 9), maybe)
drafts: st.SearchStrategy[ShipmentDraft] = st.builds(
    ShipmentDraft,
    kind=st.none() | st.sampled_from(WrongKind),
    found_on=st.none() | st.dates(),
    order_id=maybe,
    order_no=words,
    ticket_id=maybe,
    shop_id=maybe,
    customer_name=words,
    courier=words,
    tracking_no=words,
    slip_weight_g=maybe,
    measured_weight_g=maybe,
    staff_id=maybe,
    picture_checked=st.booleans(),
    listing_taken_down=st.booleans(),
    loss_fen=st.integers(0, 10**12),
    memo=words,
    lines=st.lists(goods, max_size=3).map(tuple),
)


@given(drafts, st.integers(0, 99))
def test_what_is_kept_comes_back_as_it_was(draft: ShipmentDraft, seen: int) -> None:
    kept = KeptShipment(seen, draft)
    assert kept_shipment(json.loads(json.dumps(plain_shipment(kept)))) == kept


@given(drafts, st.data())
def test_anything_else_in_the_file_is_refused(draft: ShipmentDraft, data: st.DataObject) -> None:
    plain = plain_shipment(KeptShipment(1, draft))
    name = data.draw(st.sampled_from(sorted(plain["draft"])))
    plain["draft"][name] = data.draw(st.sampled_from([[1], {"a": 1}, 1.5, "strange"]))
    found = kept_shipment(plain)
    assert found is None or isinstance(getattr(found.draft, name), str)
    del plain["draft"][name]
    found = kept_shipment(plain)
    assert found is None or name not in ("kind", "found_on", "lines")


@given(drafts, drafts, drafts)
def test_of_two_peoples_changes_none_is_lost(base: ShipmentDraft, mine: ShipmentDraft, theirs: ShipmentDraft) -> None:
    together = taken_together(base, mine, theirs)
    for name in ShipmentDraft._fields:
        before, own, other = (getattr(draft, name) for draft in (base, mine, theirs))
        assert getattr(together.draft, name) == (other if own == before else own)
        assert (name in together.both) == (own != before and other not in (before, own))
