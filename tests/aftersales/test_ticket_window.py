import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from shopdesk.aftersales import service
from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.drafting.drafts import ReplacementDraft
from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import FaultSide, TicketKind, TicketState
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.aftersales.view.ticket_steps import TicketSteps
from shopdesk.core.errors import UserError
from shopdesk.ui.printing import PrintDialog
from tests.aftersales.scene import DRESS, JEANS, Scene
from tests.aftersales.screen import TicketScreen
from tests.aftersales.ways import approve, receive


@pytest.fixture
def ticket(scene: Scene) -> TicketId:
    scene.address()
    return scene.ticket(TicketKind.RETURN, scene.order())


def state(scene: Scene, ticket: TicketId) -> TicketState:
    return scene.stored(ticket)["state"]


def undo(screen: TicketScreen) -> None:
    toast = screen.toast()
    assert toast is not None
    next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo").click()
    screen.settle()


def test_a_step_is_taken_in_the_window_and_what_came_of_it_is_told(
    screen: TicketScreen, scene: Scene, ticket: TicketId
) -> None:
    window = screen.window(ticket)
    assert "AS2611-0001" in window.windowTitle() and "小鱼儿24" in window.windowTitle()
    screen.press(window, "Approve")
    screen.press(screen.opened(TicketStepDialog), "Approve")
    assert screen.told() == "AS2611-0001 is approved: Awaiting return"
    assert "Awaiting return" in screen.texts(window)
    assert screen.button(window, "Goods arrived").isEnabled()
    window.close()


def test_steps_that_need_nothing_are_taken_at_once(screen: TicketScreen, scene: Scene, ticket: TicketId) -> None:
    approve(scene, ticket)
    receive(scene, ticket)
    window = screen.window(ticket)
    screen.press(window, "Passed")
    assert not screen.is_open(TicketStepDialog) and state(scene, ticket) is TicketState.AWAITING_REFUND
    assert screen.told() == "AS2611-0001 passed the inspection: To refund"
    window.close()


def test_who_comes_too_late_is_told_in_the_window_which_shows_the_ticket_anew(
    screen: TicketScreen, scene: Scene, ticket: TicketId
) -> None:
    window = screen.window(ticket)
    scene.step(service.add_note, ticket, "客户催")
    screen.press(window, "First reply given")
    assert window.ui.ticketBanner.isVisible() and "changed in between" in window.ui.ticketBanner.text()
    assert "客户催" in screen.texts(window)
    screen.press(window, "First reply given")
    assert not window.ui.ticketBanner.isVisible() and scene.stored(ticket)["first_reply_at"] is not None
    window.close()


def test_a_deleted_ticket_closes_its_window_and_can_be_taken_back(
    screen: TicketScreen, scene: Scene, ticket: TicketId
) -> None:
    window = screen.window(ticket)
    steps = TicketSteps(screen.desk, screen.background)
    steps.take("delete", screen.facts(ticket))
    screen.settle()
    screen.until(lambda: not screen.is_open(TicketDialog))
    assert scene.stored(ticket)["deleted_at"] is not None
    assert "recycle bin" in screen.told()
    undo(screen)
    assert scene.stored(ticket)["deleted_at"] is None
    del window


def test_a_ticket_in_the_recycle_bin_has_no_window(screen: TicketScreen, scene: Scene, ticket: TicketId) -> None:
    scene.do(service.delete_tickets, [ticket])
    with pytest.raises(UserError, match="recycle bin"):
        TicketDialog(screen.desk, screen.companions(), ticket, screen.background)


def test_the_window_shows_what_others_write(screen: TicketScreen, scene: Scene, ticket: TicketId) -> None:
    window = screen.window(ticket)
    version = scene.version(ticket)
    screen.desk.write("", service.add_note, ticket, version, "仓库：缺吊牌")
    screen.settle()
    assert "缺吊牌" in screen.texts(window)
    window.close()


def test_a_ticket_is_corrected_in_its_form(screen: TicketScreen, scene: Scene, ticket: TicketId) -> None:
    window = screen.window(ticket)
    screen.press(window, "Edit…")
    form = screen.opened(TicketEntryDialog)
    form.close()
    window.close()


def test_a_closed_ticket_is_not_corrected(screen: TicketScreen, scene: Scene, ticket: TicketId) -> None:
    scene.step(service.reject, ticket, "超期")
    window = screen.window(ticket)
    assert not window.ui.editButton.isEnabled() and window.ui.editButton.toolTip()
    window.close()


def test_a_ticket_is_printed_from_its_window(screen: TicketScreen, ticket: TicketId) -> None:
    window = screen.window(ticket)
    screen.press(window, "Print…")
    screen.until(lambda: screen.is_open(PrintDialog))
    preview = screen.opened(PrintDialog)
    assert "AS2611-0001" in preview.windowTitle() and len(preview.pages) == 1
    preview.done(0)
    window.close()


def test_a_single_trade_is_extended_without_asking_which(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.under_way())
    window = screen.window(ticket)
    screen.press(window, "Extended")
    assert scene.stored(ticket)["orders"][0]["extended_at"] is not None
    assert "deadline is extended" in screen.told() and "Extend the trade" not in screen.texts(window)
    window.close()


def test_of_several_trades_somebody_says_which_was_extended(screen: TicketScreen, scene: Scene) -> None:
    first, second = scene.under_way(DRESS), scene.under_way(JEANS)
    ticket = scene.ticket(TicketKind.RETURN, first, second)
    window = screen.window(ticket)
    screen.press(window, "Extended")
    dialog = screen.opened(TicketStepDialog)
    dialog.ui.choiceBox.setCurrentIndex(dialog.ui.choiceBox.findData(second))
    screen.press(dialog, "Extended")
    extended = {one["order_id"]: one["extended_at"] is not None for one in scene.stored(ticket)["orders"]}
    assert extended == {first: False, second: True}
    window.close()


def test_goods_are_received_where_the_receiving_desk_is(screen: TicketScreen, scene: Scene, ticket: TicketId) -> None:
    approve(scene, ticket)
    window = screen.window(ticket, receive=lambda ticket_id: screen.asked.append(("receive", ticket_id)))
    screen.press(window, "Goods arrived")
    assert screen.asked == [("receive", ticket)] and not screen.is_open(TicketStepDialog)
    window.close()


def test_completing_what_was_shipped_first_warns_that_its_goods_are_not_back(
    screen: TicketScreen, scene: Scene
) -> None:
    scene.address()
    blue = ReplacementDraft(style_no="MY-2601", title="法式连衣裙", spec="蓝色 M", quantity=1, price_fen=12_900)
    ticket = scene.ticket(TicketKind.EXCHANGE, scene.order(DRESS), replacements=(blue,))
    assert scene.stored(ticket)["fault_side"] is FaultSide.SHOP
    approve(scene, ticket)
    scene.step(service.enter_return, ticket, "圆通速递", "YT0000000000009")
    scene.step(service.ship_first, ticket, "客户急用")
    scene.step(service.dispatch, ticket, "圆通速递", "YT0000000000008")
    window = screen.window(ticket)
    screen.press(window, "Complete")
    dialog = screen.opened(TicketStepDialog)
    assert "have not come back" in dialog.ui.ticketLabel.text()
    assert state(scene, ticket) is TicketState.DISPATCHED
    screen.press(dialog, "Complete")
    assert state(scene, ticket) is TicketState.COMPLETED
    window.close()


def test_escape_closes_the_window(screen: TicketScreen, ticket: TicketId) -> None:
    window = screen.window(ticket)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not screen.is_open(TicketDialog)


def test_several_tickets_are_approved_at_one_stroke_or_none_of_them(screen: TicketScreen, scene: Scene) -> None:
    tickets = [scene.ticket(TicketKind.REFUND, scene.order()) for _ in range(2)]
    steps, refused = TicketSteps(screen.desk, screen.background), []
    steps.refused.connect(refused.append)
    seen = {ticket: scene.version(ticket) for ticket in tickets}
    scene.step(service.add_note, tickets[1], "等一下")
    steps.take_many("approve", seen)
    screen.settle()
    assert [isinstance(error, UserError) for error in refused] == [True]
    assert {state(scene, one) for one in tickets} == {TicketState.PENDING_REVIEW}
    steps.take_many("approve", {ticket: scene.version(ticket) for ticket in tickets})
    screen.settle()
    assert {state(scene, one) for one in tickets} == {TicketState.AWAITING_REFUND}
    assert screen.told() == "2 tickets are approved"


def test_one_reason_is_asked_for_several_rejections(screen: TicketScreen, scene: Scene) -> None:
    tickets = [scene.ticket(TicketKind.REFUND, scene.order()) for _ in range(2)]
    steps = TicketSteps(screen.desk, screen.background)
    steps.take_many("reject", {ticket: scene.version(ticket) for ticket in tickets})
    dialog = screen.opened(TicketStepDialog)
    dialog.ui.wordsEdit.setPlainText("重复申请")
    screen.press(dialog, "Reject")
    assert {state(scene, one) for one in tickets} == {TicketState.REJECTED}
    assert screen.told() == "2 tickets are rejected"
