"""Tickets entered one after the other, with everything known in sight; corrected; nothing typed is lost."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from shopdesk.aftersales import service
from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft, draft_of
from shopdesk.aftersales.form.kept import draft_from_plain, plain_draft
from shopdesk.aftersales.model import ReasonId, TicketId
from shopdesk.aftersales.states import FaultSide, Phase, PostagePayer, TicketKind, TicketState, Urgency
from shopdesk.aftersales.steps import opening
from shopdesk.customers import service as customers
from shopdesk.customers.model import Level, Risk, RiskKind
from shopdesk.orders.model import OrderLine
from shopdesk.ui import messages
from tests.aftersales.entry_window import Entry, cells, text, tick, type_reason, typing
from tests.aftersales.scene import DRESS, Scene
from tests.aftersales.screen import TicketScreen


@pytest.fixture
def entry(screen: TicketScreen, monkeypatch: pytest.MonkeyPatch) -> Entry:
    opened = Entry(screen)
    monkeypatch.setattr(messages, "ask", opened.answer)
    return opened


# Orders, customers and other tickets in sight.


def test_another_order_of_the_customer_comes_along(entry: Entry, scene: Scene) -> None:
    other, order = scene.order(DRESS), scene.order(DRESS)
    dialog = entry.open(order)
    entry.screen.press(dialog, "Add")
    assert dialog.ui.totalLabel.text() == "￥258.00"
    assert not dialog.ui.goodsTable.isColumnHidden(1)
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    stored = scene.stored(entry.save(dialog))
    assert [part["order_id"] for part in stored["orders"]] == [order, other]


def test_the_history_of_the_customer_is_in_sight(entry: Entry, scene: Scene) -> None:
    order = scene.order()
    customer = scene.customer(order)
    earlier = scene.ticket(TicketKind.RETURN, scene.order(DRESS))
    facts = scene.ask(customers.customer_facts, customer)
    told = (Level.VIP, [], "", Risk.WATCH, RiskKind.REVIEWER)
    scene.do(customers.change_customer, customer, facts.version, *told, "三次以差评要挟", "聊天记录 2026-10-03")
    dialog = entry.open(order)
    shown = entry.screen.texts(dialog)
    assert "After-sales 1, open 1" in shown and "VIP" in shown and "AS2611-0001" in shown
    assert "三次以差评要挟" in dialog.ui.riskBanner.text() and "聊天记录 2026-10-03" in dialog.ui.riskBanner.text()
    asked: list[TicketId] = []
    dialog.ticket_requested.connect(asked.append)
    entry.screen.press(dialog, "AS2611-0001")
    assert asked == [earlier]
    entry.close(dialog)


def test_paying_twice_for_the_same_goods_is_warned_about_with_a_link(entry: Entry, scene: Scene) -> None:
    order = scene.order(DRESS)
    reissue = scene.ticket(TicketKind.REISSUE, order)
    dialog = entry.open(order)
    assert "pay twice" in dialog.ui.duplicateBanner.text()
    asked: list[TicketId] = []
    dialog.ticket_requested.connect(asked.append)
    entry.screen.press(dialog, "Open AS2611-0001")
    assert asked == [reissue] and dialog.isVisible()
    tick(dialog.ui.goodsTable, 0, on=False)
    assert dialog.ui.duplicateBanner.isHidden()
    entry.close(dialog)


def test_the_photos_stand_where_the_reason_asks_for_one(entry: Entry, scene: Scene) -> None:
    order = scene.order()
    dialog = entry.open(order, photos=entry.screen._strip)
    assert dialog.ui.photosHolder.isHidden()
    dialog.ui.reasonBox.setEditText("质量问题")
    assert dialog.ui.photosHolder.isVisible() and "none yet" in dialog.ui.reasonHint.text()
    assert entry.screen.strips[-1].shown == ("order", order, "小鱼儿24")
    photo = scene.photo("order", order)
    entry.screen.desk.changed.emit(frozenset({"photo"}))
    assert "1 there" in dialog.ui.reasonHint.text() and photo
    entry.close(dialog)


def test_a_masked_buyer_is_nobody_of_whom_only_this_order_is_known(entry: Entry, scene: Scene) -> None:
    order = scene.order(buyer="t**1")
    scene.ticket(TicketKind.REISSUE, order)
    scene.order(buyer="t**1")
    dialog = entry.open(order)
    shown = entry.screen.texts(dialog)
    assert "masked: only this order" in shown and "After-sales of this order: 1" in shown
    assert "Other orders" not in shown
    entry.close(dialog)


def test_an_order_known_by_its_list_alone_offers_its_goods_as_one_line(entry: Entry, scene: Scene) -> None:
    order = scene.order(DRESS)
    scene.do(lambda session, _actor: session.delete(session.get_one(OrderLine, scene.lines(order)[0])))
    scene.change_order(order, items="连衣裙，腰带", quantity=2)
    dialog = entry.open(order)
    assert not dialog.choice.isVisible()
    assert text(dialog.ui.goodsTable, 0, 0) == "连衣裙，腰带"
    assert "one line stands for all its goods" in dialog.ui.goodsWhy.text() and dialog.ui.goodsWhy.isVisible()
    dialog.ui.reasonBox.setEditText("发错货/漏发")
    ticket = scene.stored(entry.save(dialog))
    (real,) = scene.facts(order).lines
    told = [(one["order_line_id"], one["title"], one["quantity"]) for one in ticket["lines"]]
    assert told == [(real.id, "连衣裙，腰带", 2)]


# One after the other.


@typing
def test_an_order_is_found_by_its_number_and_several_tickets_are_entered_in_a_row(entry: Entry, scene: Scene) -> None:
    first, second = scene.order(DRESS), scene.order(DRESS)
    numbers = [scene.facts(one).order_no for one in (first, second)]
    dialog = entry.open()
    made: list[TicketId] = []
    dialog.saved.connect(made.append)
    entry.screen.scan(dialog, numbers[0])
    entry.screen.until(lambda: dialog.ui.entryHolder.isVisible())
    type_reason(dialog, "fch")  # 发错货/漏发
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry.screen.until(lambda: dialog.choice.isVisible())
    assert dialog.choice.ui.searchEdit.hasFocus() and "AS2611-0001" in dialog.choice.ui.choiceLabel.text()
    entry.screen.scan(dialog, numbers[1])
    entry.screen.until(lambda: dialog.ui.entryHolder.isVisible())
    assert dialog.form.draft().reason_id is None
    type_reason(dialog, "fch")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry.screen.until(lambda: dialog.choice.isVisible())
    assert [scene.stored(one)["order_id"] for one in made] == [first, second]
    entry.close(dialog)
    assert entry.asked == []


def test_orders_are_chosen_with_the_keyboard_newest_first(entry: Entry, scene: Scene) -> None:
    old = scene.order(DRESS, ordered_at=scene.now.replace(month=10))
    new = scene.order(DRESS)
    dialog = entry.open()
    dialog.choice.ui.searchEdit.setText("小鱼儿24")
    table = dialog.choice.ui.orderTable
    entry.screen.until(lambda: table.rowCount() == 2)
    assert text(table, 0, 0) == scene.facts(new).order_no
    QTest.keyClick(dialog.choice.ui.searchEdit, Qt.Key.Key_Down)
    QTest.keyClick(dialog.choice.ui.searchEdit, Qt.Key.Key_Return)
    assert [line.order_line_id for line in dialog.form.draft().lines] == scene.lines(old)
    entry.close(dialog)


def test_an_unknown_number_is_told_and_stays_to_be_overwritten(entry: Entry, scene: Scene) -> None:
    dialog = entry.open()
    entry.screen.scan(dialog, "999999999999")
    entry.screen.settle()
    assert "999999999999" in dialog.choice.ui.choiceLabel.text()
    assert dialog.choice.ui.searchEdit.selectedText() == "999999999999"
    entry.close(dialog)


# Nothing typed is lost.


def test_closing_asks_only_when_something_was_entered(entry: Entry, scene: Scene) -> None:
    order = scene.order()
    entry.close(entry.open(order))
    assert entry.asked == []
    dialog = entry.open(order)
    dialog.ui.descriptionEdit.setPlainText("袖口开线")
    entry.close(dialog)
    assert len(entry.asked) == 1


def test_what_was_typed_before_a_crash_is_offered_again(entry: Entry, scene: Scene) -> None:
    order = scene.order()
    dialog = entry.open(order)
    dialog.ui.reissueKindButton.click()
    dialog.ui.descriptionEdit.setPlainText("袖口开线")
    dialog.kept.keep()
    dialog.hide()  # as far as it comes in a crash
    again = entry.open(scene.order())
    assert "小鱼儿24" in again.ui.draftBanner.text()
    entry.screen.press(again, "Go on")
    draft = again.form.draft()
    assert (draft.kind, draft.description) == (TicketKind.REISSUE, "袖口开线")
    assert [line.order_line_id for line in draft.lines] == scene.lines(order)
    again.ui.reasonBox.setEditText("发错货/漏发")
    assert scene.stored(entry.save(again))["order_id"] == order
    last = entry.open(order)
    assert last.ui.draftBanner.isHidden()
    entry.close(last)


KEPT = st.builds(
    TicketDraft,
    kind=st.sampled_from(TicketKind),
    lines=st.tuples(st.builds(LineDraft, st.integers(1), st.integers(1), st.none() | st.integers())),
    reason_id=st.none() | st.integers(1).map(ReasonId),
    phase=st.none() | st.sampled_from(Phase),
    description=st.text(),
    faults=st.none() | st.dictionaries(st.sampled_from(FaultSide), st.integers(0, 100)),
    postage_payer=st.none() | st.sampled_from(PostagePayer),
    urgency=st.sampled_from(Urgency),
    received_on=st.none() | st.dates(),
    refund_postage=st.none() | st.booleans(),
    coupons=st.dictionaries(st.integers(1), st.integers()),
    replacements=st.tuples(st.builds(ReplacementDraft, st.none() | st.integers(1), spec=st.text())),
    difference_fen=st.none() | st.integers(),
)


@given(KEPT)
def test_a_kept_ticket_comes_back_to_the_letter(draft: TicketDraft) -> None:
    assert draft_from_plain(plain_draft(draft)) == draft


@given(KEPT, st.sampled_from([*TicketDraft.__dataclass_fields__]), st.sampled_from(["x", 1.5, [1], {"a": 1}]))
def test_a_kept_file_of_another_make_is_no_ticket_or_a_sound_one(draft: TicketDraft, name: str, value: Any) -> None:
    again = draft_from_plain({**plain_draft(draft), name: value})
    assert again is None or isinstance(again, TicketDraft)


# Corrected.


def test_a_ticket_to_be_reviewed_is_corrected(entry: Entry, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    dialog = entry.open(ticket_id=ticket)
    assert not dialog.ui.saveButton.isEnabled() and dialog.ui.nextButton.isHidden()
    tick(dialog.ui.goodsTable, 1, on=False)
    dialog.ui.noteEdit.setPlainText("先联系客户")
    assert entry.save(dialog) == ticket
    stored = scene.stored(ticket)
    assert (stored["proposed_fen"], stored["note"], len(stored["lines"])) == (12_900, "先联系客户", 1)


def test_what_was_reviewed_stays_and_the_rest_can_be_changed(entry: Entry, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    scene.step(service.approve, ticket)
    assert scene.stored(ticket)["state"] is TicketState.AWAITING_RETURN
    dialog = entry.open(ticket_id=ticket)
    pieces, refund = cells(dialog.ui.goodsTable, 0)
    locked = (pieces, refund, dialog.ui.reasonBox, dialog.ui.exchangeKindButton, dialog.ui.postageCheck)
    assert [one.isEnabled() for one in locked] == [False] * 5
    dialog.ui.trackingEdit.setText("YT7700000000001")
    dialog.ui.urgencyBox.setCurrentIndex(1)
    entry.save(dialog)
    stored = scene.stored(ticket)
    assert (stored["return_tracking_no"], stored["urgency"]) == ("YT7700000000001", Urgency.URGENT)
    assert stored["state"] is TicketState.AWAITING_RETURN


def test_goods_that_were_counted_stay_and_their_amounts_can_be_changed(entry: Entry, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order(DRESS))
    scene.step(service.approve, ticket)
    line = scene.stored(ticket)["lines"][0]["id"]
    scene.step(service.receive_return, ticket, {line: service.Counted(0, 1, 0)})
    scene.passes(minutes=1)
    scene.photo("ticket", ticket)
    scene.step(service.fail_inspection, ticket, "穿过")
    dialog = entry.open(ticket_id=ticket)
    pieces, refund = cells(dialog.ui.goodsTable, 0)
    assert not pieces.isEnabled() and not dialog.ui.refundKindButton.isEnabled() and refund.isEnabled()
    refund.setText("100")
    entry.save(dialog)
    assert scene.stored(ticket)["proposed_fen"] == 10_000


def test_two_people_who_change_a_ticket_lose_nothing(entry: Entry, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order(), note="一", description="甲")
    dialog = entry.open(ticket_id=ticket)
    dialog.ui.noteEdit.setPlainText("二")
    dialog.ui.refundNoEdit.setText("RF1")
    theirs = replace(scene.ask(draft_of, ticket), note="三", description="乙")
    scene.step(opening.change_ticket, ticket, theirs)
    dialog.save()
    entry.screen.settle()
    told = dialog.ui.conflictBanner.text()
    assert "“三”" in told and "“二”" in told and "甲" not in told
    draft = dialog.form.draft()
    assert (draft.note, draft.description, draft.refund_no) == ("二", "乙", "RF1")
    entry.save(dialog)
    stored = scene.stored(ticket)
    assert (stored["note"], stored["description"], stored["refund_no"]) == ("二", "乙", "RF1")


# Keys.


def test_a_letter_leads_to_one_field_only(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    shown += [button.text() for button in dialog.findChildren(QAbstractButton)]
    shown = [one for one in shown if one not in ("&Take", "&Order no., tracking no., phone or customer ID")]
    letters = Counter(key for one in shown if (key := QKeySequence.mnemonic(one).toString()))
    assert letters and not [key for key, count in letters.items() if count > 1]
    entry.close(dialog)


def test_tab_goes_the_way_one_reads(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(DRESS))
    dialog.ui.goodsTable.setFocus()
    pieces, refund = cells(dialog.ui.goodsTable, 0)
    ui = dialog.ui
    way: list[QWidget] = [pieces, refund, ui.reasonBox, ui.refundNoEdit, ui.receivedCheck, ui.descriptionEdit]
    for field in [*way, ui.addressBox, ui.trackingEdit, ui.courierBox, ui.moreButton, ui.postageCheck]:
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() in (field, *field.findChildren(QWidget)), field.objectName()
    entry.close(dialog)


def test_tab_takes_the_reason_that_was_begun(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    dialog.ui.reasonBox.setFocus()
    dialog.ui.reasonBox.setEditText("qt")
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert dialog.ui.reasonBox.currentText() == "七天无理由" and dialog.ui.refundNoEdit.hasFocus()
    entry.close(dialog)


def test_the_wheel_scrolls_past_numbers_and_choices(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order(DRESS._replace(quantity=2)))
    pieces, _refund = cells(dialog.ui.goodsTable, 0)
    dialog.ui.moreButton.click()
    dialog.ui.descriptionEdit.setFocus()
    before = dialog.form.draft()
    for field in (pieces, dialog.ui.urgencyBox, dialog.ui.faultShopSpin):
        at = QPointF(field.rect().center())
        nothing, down = QPoint(), QPoint(0, -120)
        keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(at, field.mapToGlobal(at), nothing, down, Qt.MouseButton.NoButton, keys, phase, False)
        QApplication.sendEvent(field, wheel)
    assert dialog.form.draft() == before
    entry.close(dialog)


def test_space_unticks_the_goods(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    dialog.ui.goodsTable.setFocus()
    QTest.keyClick(dialog.ui.goodsTable, Qt.Key.Key_Space)
    assert [line.order_line_id for line in dialog.form.draft().lines] == scene.lines(dialog._orders[0].id)[1:]
    entry.close(dialog)


def test_every_button_and_field_has_a_name_to_be_read_out(entry: Entry, scene: Scene) -> None:
    dialog = entry.open(scene.order())
    fields = [one for one in dialog.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    fields = [one for one in fields if one.isVisibleTo(dialog) and not one.objectName().startswith("qt_")]
    nameless = [
        one for one in fields if not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
    ]
    inner = [one for one in nameless if isinstance(one.parent(), QWidget) and one.parent() in fields]
    assert [one for one in nameless if one not in inner] == []
    assert any(isinstance(one, QPushButton) for one in fields)
    entry.close(dialog)
