"""A parcel is lost: sent again and claimed in one step, taken back and done again, until the courier has paid."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from shopdesk.aftersales.dialogs import TicketDialog
from shopdesk.aftersales.lookup import tickets_of_order
from shopdesk.aftersales.states import TicketState
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.form.loss_dialog import LossDialog
from shopdesk.claims.lookup import claims_of_order
from shopdesk.claims.losses.parcel_result import parcel_result
from shopdesk.claims.losses.reporting import Loss
from shopdesk.claims.states import ClaimState
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.core.actor import Role
from shopdesk.orders.model import OrderId
from shopdesk.photos.service import photos_of
from shopdesk.photos.strip import PhotoStrip
from shopdesk.ui.messages import Toast
from tests.journeys.person import ORDERS_2025, Person, choose, press, texts

ORDER = "3002000000000005000"  # one T-shirt, ￥563.00
SECOND_PARCEL = "SF7511558922078"


def loses(person: Person, order: OrderId) -> LossDialog:
    """Tell of a lost parcel from the order in the list."""
    person.goes_to(order)
    person.press(person.workplace.orders.pane.detail, "Parcel lost or broken…")
    return person.window_of(LossDialog)


def reports(person: Person, dialog: LossDialog) -> Loss:
    """Make ticket and claim with the keys."""
    made: list[Loss] = []
    dialog.saved.connect(made.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert len(made) == 1, texts(dialog)
    return made[0]


def toast(person: Person, title: str) -> None:
    """Press what a message in passing offers."""
    shown = [one for one in person.workplace.window.findChildren(Toast) if one.isVisible()]
    press(shown[-1], title)
    person.settle()


def test_a_lost_parcel_from_the_order_to_the_money(person: Person) -> None:
    person.imports(ORDERS_2025).close()
    person.hires(Role.AFTER_SALES, Role.WAREHOUSE)
    order = person.order(ORDER)
    person.becomes(Role.AFTER_SALES)

    # What happened, with a picture from the chat; the rest is there already.
    dialog = loses(person, order)
    assert dialog.ui.reasonBox.currentText() == "快递丢失" and "￥563.00" in dialog.ui.orderTextLabel.text()
    (strip,) = dialog.findChildren(PhotoStrip)
    person.take_picture("red")
    strip.paste()
    person.settle()
    asked = dialog.ui.claimedEdit.value_fen() or 0
    first = reports(person, dialog)
    assert first.ticket_no in person.told() and first.claim_no in person.told()

    # It was at the neighbour's after all: both are gone in one step. The day after it is lost for good.
    toast(person, "Undo")
    assert person.desk.read(tickets_of_order, order) == [] and person.desk.read(claims_of_order, order) == []
    loss = reports(person, loses(person, order))
    assert loss.ticket_id is not None and loss.claim_id is not None
    for kind, record_id in (("ticket", loss.ticket_id), ("claim", loss.claim_id)):
        assert len(person.desk.read(photos_of, kind, record_id)) == 1

    # The goods leave again.
    person.finishes(person.begins(loss.ticket_id, "Approve"))
    person.becomes(Role.WAREHOUSE)
    step = person.begins(loss.ticket_id, "Dispatch")
    person.scan(SECOND_PARCEL)
    person.finishes(step)
    assert person.facts(loss.ticket_id).state is TicketState.DISPATCHED
    person.closes()

    # The ticket shows its claim and what the parcel costs so far; the claim tells of the ticket.
    person.becomes(None)
    window = person.sees(loss.ticket_id)
    shown = texts(window)
    assert loss.claim_no in shown and "PARCEL RESULT" in shown.upper()
    result = person.desk.read(parcel_result, order)
    assert result is not None and result.expected_fen == asked and result.reissue_cost_fen > 0
    press(window, "申通快递")  # beside the number of the claim
    person.settle()
    claims = person.workplace.claims
    assert loss.ticket_no in texts(claims.pane.detail)
    window.close()

    # The courier agrees and pays.
    person.press(claims.pane.detail, "Submit")
    for title, wanted in (("Agreed…", ClaimState.AGREED), ("Enter receipt…", ClaimState.SETTLED)):
        person.press(claims.pane.detail, title)
        answers(person)
        detail = person.desk.read(claim_detail, loss.claim_id)
        assert detail is not None and detail.row.state is wanted
    result = person.desk.read(parcel_result, order)
    assert result is not None and (result.compensation_fen, result.expected_fen) == (asked, 0)

    # Nobody claims it again: the form leads to the claim there is, and so does the ticket's.
    dialog = loses(person, order)
    assert loss.claim_no in dialog.ui.lossBanner.text() and not dialog.ui.claimBox.isChecked()
    press(dialog.ui.lossBanner, f"Open {loss.claim_no}")
    person.settle()
    window = person.sees(loss.ticket_id)
    assert isinstance(window, TicketDialog)
    menu = more(window)
    choose(menu, "Claim against the courier…")
    menu.close()
    entry = person.window_of(ClaimDialog)
    assert entry.ui.trackingEdit.text() == SECOND_PARCEL  # the first one is claimed
    person.gives_up(entry)
    window.close()

    # The customer wants the money as well: warned about beforehand, and told wherever the parcel is shown.
    form = person.opens_ticket(order)
    press(form, "Refund only")
    person.gives_reason(form, "快递丢失")
    assert "pay twice" in form.ui.duplicateBanner.text()
    refund_no = person.facts(person.saves(form)).ticket_no
    person.workplace.open_record("claim", loss.claim_id)
    person.settle()
    shown = texts(claims.pane.detail)
    assert "paid twice" in shown.lower() and refund_no in shown
    assert "paid twice" in texts(person.sees(loss.ticket_id)).lower()
    person.closes()


def answers(person: Person) -> None:
    """What a step of a claim asks for is right as it opens."""
    dialog = person.window_of(ClaimStepDialog)
    dialog.ui.doneButton.click()
    person.settle()


def more(window: TicketDialog) -> QMenu:
    """The menu behind a ticket's buttons."""
    window.ui.ticketPanel.more_button.click()
    menus = [one for one in window.findChildren(QMenu) if one.isVisible()]
    return menus[-1]
