"""Parcels nobody awaited at the receiving desk: unknown ones, ours that came back, those we were to pay for."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shopdesk.aftersales.states import TicketState
from shopdesk.receiving import service
from shopdesk.receiving.dialogs import ParcelDialog, ParcelStepDialog
from shopdesk.receiving.model import ParcelKind, ParcelState
from tests.receiving.desk_scene import SF, YT, DeskScene
from tests.receiving.window import Window


def test_an_unknown_parcel_is_kept_and_finds_its_ticket_later(window: Window, scene: DeskScene) -> None:
    window.scan(YT)
    assert "Nobody awaits" in window.bench.view.before.text()
    window.key(Qt.Key.Key_Return)
    dialog = window.dialog(ParcelDialog)
    assert dialog.ui.trackingEdit.text() == YT and dialog.ui.courierBox.currentText() == "圆通速递"
    dialog.ui.contentsEdit.setText("连衣裙和两条牛仔裤")
    window.finish(dialog)
    (parcel,) = scene.parcels()
    assert parcel.kind is ParcelKind.UNCLAIMED and window.strip.shown == ("parcel", parcel.id, "Unclaimed")
    ticket_id = scene.awaited(number="")
    window.key(Qt.Key.Key_Escape)
    window.scan(YT)
    search = window.bench.view.candidates.search_edit
    search.setFocus()
    QTest.keyClicks(search, "13900000009")
    window.key(Qt.Key.Key_Return)
    assert window.bench.shown.ticket.row.id == ticket_id
    window.key(Qt.Key.Key_Return)
    (parcel,) = scene.parcels()
    assert parcel.ticket_id == ticket_id and parcel.state is ParcelState.SETTLED
    assert scene.state(ticket_id) is TicketState.INSPECTING


def test_a_customer_typed_into_the_scan_field_finds_candidates(window: Window, scene: DeskScene) -> None:
    first, second = scene.awaited(number=""), scene.awaited(number="")
    window.scan("小鱼儿24")
    table = window.bench.view.candidates.table
    assert table.rowCount() == 2 and not window.bench.unfinished
    window.key(Qt.Key.Key_Return)
    assert table.hasFocus()
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_Return)
    assert window.bench.shown.ticket.row.id in (first, second) and window.bench.scan_edit.hasFocus()
    window.scan("nobody at all")
    assert "Nothing is known" in window.bench.view.candidates._none.text()


def test_an_order_that_came_back_is_taken_in_and_sent_again(window: Window, scene: DeskScene) -> None:
    order_id = scene.under_way()
    window.scan(scene.facts(order_id).tracking_no)
    assert "could not be delivered" in window.bench.view.before.text()
    window.key(Qt.Key.Key_Return)
    (parcel,) = scene.parcels()
    assert parcel.kind is ParcelKind.UNDELIVERABLE and parcel.state is ParcelState.WAITING
    window.press("Send again")
    dialog = window.dialog(ParcelStepDialog)
    window.finish(dialog)
    assert dialog.errors.message("tracking_no")
    dialog.ui.trackingEdit.setText(YT)
    window.finish(dialog)
    assert scene.facts(order_id).tracking_no.endswith(YT) and "圆通速递" in window.told()
    assert scene.parcel(parcel.id).state is ParcelState.SETTLED
    window.scan(scene.facts(order_id).tracking_no.split(",")[0])
    assert "Seen before" in window.bench.view.before.text() and "Sent again" in window.bench.view.before.text()


def test_a_customers_parcel_without_a_ticket_is_kept_under_the_customer(window: Window, scene: DeskScene) -> None:
    order_id = scene.order()
    window.scan("小鱼儿24")
    window.key(Qt.Key.Key_Return)
    window.key(Qt.Key.Key_Return)
    assert window.bench.shown.order.id == order_id
    window.press("New ticket")
    assert window.opened == [("new", [order_id])]
    window.key(Qt.Key.Key_Return)
    dialog = window.dialog(ParcelDialog)
    assert dialog.ui.customerEdit.text() == "小鱼儿24" and dialog.ui.trackingEdit.text() == ""
    dialog.ui.contentsEdit.setText("连衣裙")
    window.finish(dialog)
    (parcel,) = scene.parcels()
    assert parcel.customer_name == "小鱼儿24" and window.strip.shown == ("parcel", parcel.id, "小鱼儿24")
    window.bench.view.candidates.begin(scene.ask(service.find_candidates, "小鱼儿24"))
    window.bench.view.candidates.order_chosen.emit(window.bench.view.candidates._found[0])
    assert window.opened[-1] == ("new", [order_id])


def test_a_parcel_of_ours_with_another_number_is_found_by_its_order(window: Window, scene: DeskScene) -> None:
    order_id = scene.under_way()
    window.scan("ZTO9988776655")
    button = next(one for one in window.page.findChildren(QPushButton) if "Came back" in one.text())
    button.click()
    search = window.bench.view.candidates.search_edit
    assert search.hasFocus()
    QTest.keyClicks(search, scene.facts(order_id).order_no)
    window.key(Qt.Key.Key_Return)
    assert window.bench.shown.order.id == order_id
    window.key(Qt.Key.Key_Return)
    (parcel,) = scene.parcels()
    assert parcel.tracking_no == "ZTO9988776655" and parcel.order_id == order_id
    scene.on_parcel(service.resend_parcel, parcel.id, "", YT)
    assert scene.facts(order_id).tracking_no.endswith(YT)


def test_an_order_that_is_on_the_desk_is_the_one_that_came_back(window: Window, scene: DeskScene) -> None:
    order_id = scene.under_way()
    window.scan(scene.facts(order_id).tracking_no)
    next(one for one in window.page.findChildren(QPushButton) if "Came back" in one.text()).click()
    assert window.bench.shown.order.id == order_id and window.bench.scan_edit.hasFocus()
    window.key(Qt.Key.Key_Return)
    (parcel,) = scene.parcels()
    assert parcel.kind is ParcelKind.UNDELIVERABLE and parcel.order_id == order_id


def test_a_number_nobody_knew_is_looked_up_anew_when_it_is_scanned_again(window: Window, scene: DeskScene) -> None:
    window.scan(SF)
    window.scan(YT)
    assert list(window.bench.unfinished) == [SF]
    ticket_id = scene.awaited()
    window.scan(SF)
    assert window.bench.shown.ticket.row.id == ticket_id and list(window.bench.unfinished) == [YT]


def test_esc_in_the_search_for_whose_it_is_frees_the_desk(window: Window, scene: DeskScene) -> None:
    window.scan(SF)
    search = window.bench.view.candidates.search_edit
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert window.bench.shown is None and list(window.bench.unfinished) == [SF]
    assert window.bench.scan_edit.hasFocus()


def test_a_parcel_settled_with_money_back_leads_to_a_ticket(window: Window, scene: DeskScene) -> None:
    order_id = scene.under_way()
    parcel_id = scene.undeliverable(order_id)
    window.page.open_record(parcel_id)
    window.press("Settle")
    dialog = window.dialog(ParcelStepDialog)
    dialog.ui.outcomeBox.setCurrentText("The customer gets the money back")
    window.finish(dialog)
    assert scene.parcel(parcel_id).state is ParcelState.SETTLED
    assert window.opened == [("new", [order_id])]
    window.press("Let it wait again")
    assert scene.parcel(parcel_id).state is ParcelState.WAITING


def test_one_registered_by_mistake_leaves_no_stock(window: Window, scene: DeskScene) -> None:
    parcel_id = scene.undeliverable(scene.under_way())
    window.page.open_record(parcel_id)
    window.press("Settle")
    dialog = window.dialog(ParcelStepDialog)
    dialog.ui.outcomeBox.setCurrentText("Registered by mistake")
    window.finish(dialog)
    assert {purpose for _way, purpose, _grade, _pieces in scene.moved("parcel", parcel_id)} == {
        "undeliverable",
        "correction",
    }


def test_a_replacement_that_came_back_is_taken_in_for_its_ticket(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.dispatched()
    window.scan(YT)
    window.key(Qt.Key.Key_Return)
    (parcel,) = scene.parcels()
    assert parcel.kind is ParcelKind.UNDELIVERABLE and parcel.ticket_id == ticket_id
    window.press("Open the ticket")
    assert window.opened == [("ticket", ticket_id)]


def test_freight_collect_is_refused_with_its_amount(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    window.scan(SF)
    window.press("Freight collect")
    dialog = window.dialog(ParcelDialog)
    dialog.ui.freightEdit.setText("15")
    window.finish(dialog)
    assert scene.last_event(ticket_id)[0] == "collect_refused" and scene.last_event(ticket_id)[2] == 1_500
    assert scene.state(ticket_id) is TicketState.AWAITING_RETURN


def test_a_parcel_goes_to_the_recycle_bin_and_back(window: Window, scene: DeskScene) -> None:
    parcel_id = scene.unclaimed()
    window.page.open_record(parcel_id)
    window.press("Move to the recycle bin")
    assert scene.parcels() == [] and window.bench.shown is None
    scene.do(service.restore_parcels, [parcel_id])
    assert [row.id for row in scene.parcels()] == [parcel_id]
