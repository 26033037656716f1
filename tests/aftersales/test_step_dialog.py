import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox

from shopdesk.aftersales import service
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import Intervention, RefundChannel, TicketKind, TicketState, Urgency
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.core.actor import Role
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.strip import PhotoStrip
from shopdesk.ui import messages
from tests.aftersales.scene import DRESS, JEANS, Scene
from tests.aftersales.screen import TicketScreen
from tests.aftersales.ways import all_good, approve, receive

Key = Qt.Key


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Answers to the question before closing, instead of waiting for somebody."""
    given: list[bool] = []
    monkeypatch.setattr(messages, "ask", lambda *_args: given.pop(0))
    return given


@pytest.fixture
def arrived(scene: Scene) -> TicketId:
    """A return whose goods are counted and to be inspected."""
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    approve(scene, ticket)
    receive(scene, ticket)
    return ticket


@pytest.fixture
def to_refund(scene: Scene, arrived: TicketId) -> TicketId:
    scene.step(service.pass_inspection, arrived)
    return arrived


@pytest.fixture
def to_dispatch(scene: Scene) -> TicketId:
    ticket = scene.ticket(TicketKind.REISSUE, scene.order(DRESS))
    approve(scene, ticket)
    return ticket


def state(scene: Scene, ticket: TicketId) -> TicketState:
    return scene.stored(ticket)["state"]


def spins(dialog: TicketStepDialog) -> list[QSpinBox]:
    """The numbers of the table from left to right, line by line."""
    table = dialog.ui.countsTable
    boxes = [table.cellWidget(row, column) for row in range(table.rowCount()) for column in range(4)]
    return [box for box in boxes if isinstance(box, QSpinBox)]


def key(
    dialog: TicketStepDialog, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or dialog, which, modifier)


def test_approval_proposes_the_whole_amount_and_keeps_another_one(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    other = scene.address("南仓", default=False)
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    dialog = screen.step("approve", ticket)
    ui = dialog.ui
    assert ui.amountEdit.text() == "￥279.00" and ui.amountText.text() == "As proposed"
    assert ui.addressBox.currentText() == "北仓" and "名美售后" in ui.addressText.text()
    ui.amountEdit.setText("200")
    assert ui.amountText.text() == "￥79.00 less than the proposed ￥279.00"
    ui.addressBox.setCurrentText("南仓")
    ui.wordsEdit.setPlainText("好的")
    screen.press(dialog, "Approve")
    stored = scene.stored(ticket)
    assert (stored["state"], stored["approved_fen"]) == (TicketState.AWAITING_RETURN, 20_000)
    assert stored["return_address_id"] == other
    assert stored["events"][-1]["note"] == "好的"
    assert not dialog.isVisible()


def test_what_is_too_much_or_no_amount_is_told_beside_the_amount(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("approve", ticket)
    for wrong in ("zwölf", ""):
        dialog.ui.amountEdit.setText(wrong)
        dialog.take_step()
        assert dialog.errors.message("amount")
    dialog.ui.amountEdit.setText("99999")
    assert dialog.errors.message("amount") == ""
    dialog.take_step()
    screen.settle()
    assert dialog.isVisible() and dialog.errors.message("amount")
    assert state(scene, ticket) is TicketState.PENDING_REVIEW
    dialog.done(0)


def test_goods_only_have_no_amount_to_approve(screen: TicketScreen, scene: Scene) -> None:
    dialog = screen.step("approve", scene.ticket(TicketKind.REISSUE, scene.order(DRESS)))
    assert not dialog.ui.amountEdit.isVisible() and not dialog.ui.addressBox.isVisible()
    screen.press(dialog, "Approve")
    assert not dialog.isVisible()


def test_a_rejection_needs_its_reason_and_enter_gives_it(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("reject", ticket)
    assert QApplication.focusWidget() is dialog.ui.wordsEdit
    key(dialog, Key.Key_Return)
    screen.settle()
    assert dialog.errors.message("words") and dialog.isVisible()
    QTest.keyClicks(dialog.ui.wordsEdit, "a")
    key(dialog, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(dialog.ui.wordsEdit, "b")
    key(dialog, Key.Key_Return)
    screen.settle()
    assert state(scene, ticket) is TicketState.REJECTED
    assert scene.stored(ticket)["events"][-1]["note"] == "a\nb"


def test_the_enter_of_an_input_method_takes_no_step(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("reject", ticket)
    QApplication.sendEvent(dialog.ui.wordsEdit, QInputMethodEvent("bu", []))
    key(dialog, Key.Key_Return)
    screen.settle()
    assert dialog.isVisible() and state(scene, ticket) is TicketState.PENDING_REVIEW
    assert dialog.errors.message("words") == ""
    dialog.done(0)


def test_what_arrived_is_in_order_unless_somebody_says_otherwise(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order(DRESS, JEANS))
    approve(scene, ticket)
    dialog = screen.step("receive_return", ticket)
    assert "3 in order" in dialog.ui.countsText.text()
    assert QApplication.focusWidget() is spins(dialog)[0]
    for digit in ("1", "0", "1", "1"):  # the dress is defective; of two jeans one is defective, one missing
        QTest.keyClicks(QApplication.focusWidget() or dialog, digit)
        key(dialog, Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.ui.wordsEdit
    assert "2 defective" in dialog.ui.countsText.text() and "cannot be passed" in dialog.ui.countsText.text()
    key(dialog, Key.Key_Return)
    screen.settle()
    lines = scene.stored(ticket)["lines"]
    assert [(one["good"], one["defective"], one["missing"]) for one in lines] == [(0, 1, 0), (0, 1, 1)]
    assert state(scene, ticket) is TicketState.INSPECTING


def test_no_more_pieces_are_counted_than_there_are(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order(JEANS))
    approve(scene, ticket)
    dialog = screen.step("receive_return", ticket)
    defective, missing = spins(dialog)
    defective.setValue(2)
    missing.setValue(2)
    assert (defective.value(), missing.value()) == (2, 0)
    assert next(iter(dialog.counts.counts().values())) == service.Counted(0, 2, 0)
    dialog.done(0)


def test_counting_again_begins_with_what_was_counted(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order(JEANS))
    approve(scene, ticket)
    line = next(iter(all_good(scene, ticket)))
    scene.step(service.receive_return, ticket, {line: service.Counted(1, 0, 1)})
    dialog = screen.step("receive_return", ticket)
    assert [box.value() for box in spins(dialog)] == [0, 1]
    spins(dialog)[1].setValue(0)
    screen.press(dialog, "Received")
    assert scene.stored(ticket)["lines"][0]["good"] == 2


def test_an_inspection_fails_with_a_note_and_a_photo_added_there(
    screen: TicketScreen, scene: Scene, arrived: TicketId
) -> None:
    scene.passes(minutes=1)
    dialog = screen.step("fail_inspection", arrived)
    assert screen.strips[-1].shown == ("ticket", arrived, "小鱼儿24") and screen.strips[-1].isVisible()
    dialog.ui.wordsEdit.setPlainText("袖口有污渍")
    screen.press(dialog, "Not passed")
    assert "photo" in dialog.errors.message("photos")
    scene.photo("ticket", arrived)
    screen.press(dialog, "Not passed")
    assert state(scene, arrived) is TicketState.PENDING_REVIEW
    assert scene.stored(arrived)["events"][-1]["note"] == "袖口有污渍"


def test_a_refund_tells_how_it_differs_from_what_was_approved(
    screen: TicketScreen, scene: Scene, to_refund: TicketId
) -> None:
    dialog = screen.step("refund", to_refund)
    ui = dialog.ui
    assert ui.amountEdit.text() == "￥279.00" and ui.amountText.text() == "As approved"
    ui.dayEdit.setDate(QDate(2026, 11, 23))
    assert ui.dayEdit.date() == QDate(2026, 11, 23)  # refused in words, and not made another day
    screen.press(dialog, "Refunded")
    assert "yet to come" in dialog.errors.message("on")
    ui.dayEdit.setDate(QDate(2026, 11, 22))
    ui.amountEdit.setText("270.5")
    assert ui.amountText.text() == "￥8.50 less than the approved ￥279.00"
    ui.channelBox.setCurrentIndex(ui.channelBox.findData(RefundChannel.ALIPAY.value))
    screen.press(dialog, "Refunded")
    stored = scene.stored(to_refund)
    assert (stored["state"], stored["refunded_fen"]) == (TicketState.COMPLETED, 27_050)
    assert stored["refund_channel"] is RefundChannel.ALIPAY


def test_nobody_s_money_is_not_offered_as_credit(screen: TicketScreen, scene: Scene) -> None:
    known = screen.step("refund", scene.ticket(TicketKind.REFUND, scene.order()))
    masked = screen.step("refund", scene.ticket(TicketKind.REFUND, scene.order(buyer="小**4")))
    credit = RefundChannel.CREDIT.value
    assert known.ui.channelBox.findData(credit) >= 0 and masked.ui.channelBox.findData(credit) < 0
    known.done(0)
    masked.done(0)


def test_a_scanned_number_brings_its_courier_and_does_not_submit(
    screen: TicketScreen, scene: Scene, to_dispatch: TicketId
) -> None:
    dialog = screen.step("dispatch", to_dispatch)
    assert "周静 13900000009" in dialog.ui.ticketLabel.text() and "法式连衣裙" in dialog.ui.ticketLabel.text()
    screen.scan(dialog, "YT0000000000077")
    assert dialog.ui.courierBox.currentText() == "圆通速递"
    assert dialog.isVisible() and state(scene, to_dispatch) is TicketState.AWAITING_DISPATCH
    assert QApplication.focusWidget() is dialog.ui.doneButton
    key(dialog, Key.Key_Return)
    screen.settle()
    stored = scene.stored(to_dispatch)
    assert (stored["out_courier"], stored["out_tracking_no"]) == ("圆通速递", "YT0000000000077")


def test_a_courier_somebody_chose_stays_whatever_the_number_says(screen: TicketScreen, to_dispatch: TicketId) -> None:
    dialog = screen.step("dispatch", to_dispatch)
    line = dialog.ui.courierBox.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "runner")
    dialog.ui.trackingEdit.setText("YT0000000000077")
    assert dialog.parcel.parcel() == ("runner", "YT0000000000077")
    dialog.done(0)


def test_a_number_nobody_knows_leads_on_to_the_courier(
    screen: TicketScreen, scene: Scene, to_dispatch: TicketId
) -> None:
    dialog = screen.step("dispatch", to_dispatch)
    screen.scan(dialog, "ABC")
    assert QApplication.focusWidget() in (dialog.ui.courierBox, dialog.ui.courierBox.lineEdit())
    dialog.take_step()
    screen.settle()
    assert dialog.errors.message("courier") and state(scene, to_dispatch) is TicketState.AWAITING_DISPATCH
    dialog.done(0)


def test_esc_asks_only_when_something_was_entered(screen: TicketScreen, scene: Scene, answers: list[bool]) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("add_note", ticket)
    key(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = screen.step("add_note", ticket)
    QTest.keyClicks(dialog.ui.wordsEdit, "a")
    answers[:] = [False, True]
    key(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    key(dialog, Key.Key_Escape)
    assert not dialog.isVisible() and answers == []


def test_what_was_written_survives_somebody_else_being_faster(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("add_note", ticket)
    dialog.ui.wordsEdit.setPlainText("客户说周五到")
    scene.step(service.approve, ticket)
    screen.press(dialog, "Add note")
    assert "changed in between" in dialog.ui.messageLabel.text() and "To refund" in dialog.ui.ticketLabel.text()
    screen.press(dialog, "Add note")
    assert scene.stored(ticket)["events"][-1]["note"] == "客户说周五到"


@pytest.mark.parametrize(
    ("step", "chosen", "field", "stored"),
    [
        ("set_urgency", Urgency.CRITICAL.value, "urgency", Urgency.CRITICAL),
        ("set_intervention", Intervention.UNDER_WAY.value, "intervention", Intervention.UNDER_WAY),
    ],
)
def test_what_is_chosen_is_kept(
    screen: TicketScreen, scene: Scene, step: str, chosen: str, field: str, stored: object
) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step(step, ticket)
    assert dialog.ui.choiceBox.currentIndex() == 0
    dialog.ui.choiceBox.setCurrentIndex(dialog.ui.choiceBox.findData(chosen))
    screen.press(dialog, "Save")
    assert scene.stored(ticket)[field] is stored


def test_a_ticket_is_assigned_to_somebody_who_works_here(screen: TicketScreen, scene: Scene) -> None:
    helper = scene.hire(Role.AFTER_SALES)
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("assign", ticket)
    dialog.ui.choiceBox.setCurrentText("1 · 小陈")
    screen.press(dialog, "Assign")
    assert scene.stored(ticket)["handler_id"] == helper.staff_id


def test_one_reason_rejects_several_tickets_or_none(screen: TicketScreen, scene: Scene) -> None:
    tickets = [scene.ticket(TicketKind.REFUND, scene.order()) for _ in range(2)]
    seen = {ticket: scene.version(ticket) for ticket in tickets}
    dialog = screen.show(TicketStepDialog(screen.desk, "reject", None, screen.background, seen=seen))
    assert "2 tickets" in dialog.ui.ticketLabel.text()
    dialog.take_step()
    screen.settle()
    assert dialog.isVisible() and {state(scene, one) for one in tickets} == {TicketState.PENDING_REVIEW}
    dialog.ui.wordsEdit.setPlainText("重复申请")
    dialog.take_step()
    screen.settle()
    assert {state(scene, one) for one in tickets} == {TicketState.REJECTED}


def test_a_reason_that_wants_a_photo_takes_it_where_it_is_approved(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.under_way(), reason_id=scene.defect)
    dialog = screen.step("approve", ticket)
    screen.press(dialog, "Approve")
    assert dialog.errors.message("photos")
    scene.photo("ticket", ticket)
    screen.press(dialog, "Approve")
    assert state(scene, ticket) is TicketState.AWAITING_RETURN


def test_what_is_told_above_the_buttons_finds_room(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.REFUND, scene.order())
    dialog = screen.step("dispatch", ticket)
    dialog.ui.trackingEdit.setText("YT0000000000099")
    dialog.take_step()
    screen.settle()
    for label in (dialog.ui.ticketLabel, dialog.ui.messageLabel):
        screen.until(lambda label=label: label.isVisible() and label.height() >= label.heightForWidth(label.width()))
    assert dialog.ui.messageLabel.geometry().bottom() < dialog.ui.doneButton.geometry().top()
    dialog.done(0)


def test_pictures_pasted_beside_the_note_are_its_photos_and_find_room(
    screen: TicketScreen, scene: Scene, arrived: TicketId
) -> None:
    archive = PhotoArchive(screen.desk.folder)
    dialog = screen.step("fail_inspection", arrived, photos=lambda parent: PhotoStrip(screen.desk, archive, parent))
    strip = dialog.photos
    assert isinstance(strip, PhotoStrip)
    for place in range(5):
        picture = QImage(40, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(place * 60, 200, 200))
        QGuiApplication.clipboard().setImage(picture)
        QTest.keyClick(dialog.ui.wordsEdit, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        screen.settle()
    assert len(strip.rows()) == 5
    screen.until(lambda: strip.height() >= strip.heightForWidth(strip.width()))  # a second row of them
    assert strip.geometry().bottom() < dialog.ui.doneButton.geometry().top()
    dialog.ui.wordsEdit.setPlainText("袖口有污渍")
    screen.press(dialog, "Not passed")
    assert state(scene, arrived) is TicketState.PENDING_REVIEW
