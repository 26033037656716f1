"""The receiving desk as somebody with a scanner uses it."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.aftersales.view.step_dialog import TicketStepDialog
from shopdesk.core.actor import Role
from shopdesk.receiving import service
from shopdesk.receiving.dialogs import ParcelDialog
from shopdesk.receiving.model import ParcelState
from shopdesk.ui.printing import PrintDialog
from tests.receiving.desk_scene import JT, SF, YT, DeskScene
from tests.receiving.window import Window


def test_scan_and_enter_receive_a_parcel_and_the_scanner_goes_on(window: Window, scene: DeskScene) -> None:
    first, second = scene.awaited(), scene.awaited(number=JT)
    window.scan(SF)
    assert "Receive as counted (Enter)" in window.buttons() and window.bench.scan_edit.hasFocus()
    assert window.strip.shown == ("ticket", first, "小鱼儿24")
    window.key(Qt.Key.Key_Return)
    assert scene.state(first) is TicketState.INSPECTING and "AS2611-0001 is received" in window.told()
    assert window.bench.scan_edit.hasFocus() and window.bench.scan_edit.text() == ""
    window.scan(JT)
    window.key(Qt.Key.Key_Return)
    assert scene.state(second) is TicketState.INSPECTING and not window.bench.unfinished
    assert [row.tracking_no for row in scene.parcels()] == [JT, SF]
    assert window.page.table.rowCount() == 2


def test_enter_alone_passes_no_inspection(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    window.scan(SF)
    for _ in range(3):
        window.key(Qt.Key.Key_Return)
    assert scene.state(ticket_id) is TicketState.INSPECTING and len(scene.parcels()) == 1
    window.press("Passed")
    assert scene.state(ticket_id) is TicketState.AWAITING_REFUND and "Passed" not in window.buttons()


def test_what_is_missing_is_counted_with_the_keyboard(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    window.scan(SF)
    first = window.bench.view.form.counts.first()
    first.setFocus()
    window.key("1")  # the dress is defective
    window.key(Qt.Key.Key_Return)
    assert window.bench.scan_edit.hasFocus()
    window.key(Qt.Key.Key_Return)
    counted = [(one.good, one.defective, one.missing) for one in scene.ask(service.goods_of_ticket, ticket_id)]
    assert counted == [(0, 1, 0), (2, 0, 0)]


def test_what_is_scanned_into_a_number_is_a_parcel_and_no_count(window: Window, scene: DeskScene) -> None:
    first, second = scene.awaited(), scene.awaited(number="73412345678901")
    window.scan(SF)
    window.bench.view.form.counts.first().setFocus()
    window.scan("73412345678901")
    assert window.bench.shown.ticket.row.id == second
    window.bench.take_up(SF)
    assert set(window.bench.view.form.counts.counts().values()) == {(1, 0, 0), (2, 0, 0)}
    window.bench.view.form.weight_edit.setFocus()
    window.scan("73412345678901")
    assert window.bench.shown.ticket.row.id == second
    assert window.bench.unfinished[SF][1].weight_g is None and scene.state(first) is TicketState.AWAITING_RETURN


def test_what_is_scanned_while_the_list_has_the_focus_is_not_lost(window: Window, scene: DeskScene) -> None:
    scene.unclaimed(YT)
    ticket_id = scene.awaited()
    window.page.reload()
    window.settle()
    window.page.pane.view.setFocus()
    window.scan(SF)
    assert window.bench.shown.ticket.row.id == ticket_id


def test_the_next_scan_asks_nothing_and_keeps_what_is_not_finished(window: Window, scene: DeskScene) -> None:
    first, second = scene.awaited(), scene.awaited(number=JT)
    window.scan(SF)
    window.bench.view.form.slip_edit.set_grams(500)
    window.bench.view.form.note_edit.setText("吊牌没了")
    window.scan(JT)
    assert list(window.bench.unfinished) == [SF] and window.bench.aside.isVisible()
    window.key(Qt.Key.Key_Return)
    window.scan(SF)
    entered = window.bench.view.form.entered()
    assert entered.slip_weight_g == 500 and entered.note == "吊牌没了" and not window.bench.unfinished
    window.key(Qt.Key.Key_Return)
    assert scene.state(first) is scene.state(second) is TicketState.INSPECTING
    assert scene.last_event(first)[1] == "吊牌没了"


def test_esc_puts_a_parcel_aside(window: Window, scene: DeskScene) -> None:
    scene.awaited()
    window.scan(SF)
    window.key(Qt.Key.Key_Escape)
    assert window.bench.shown is None and list(window.bench.unfinished) == [SF]
    window.key(Qt.Key.Key_Return)
    assert scene.parcels() == []


def test_a_parcel_lighter_than_its_slip_is_pointed_out_before_and_after(window: Window, scene: DeskScene) -> None:
    scene.awaited()
    window.scan(SF)
    form = window.bench.view.form
    form.weight_edit.setValue(0.8)
    form.slip_edit.setValue(1.2)
    assert "0.4 kg lighter" in form._lighter.text() and form._lighter.isVisible()
    window.key(Qt.Key.Key_Return)
    assert "0.4 kg lighter" in window.told()


def test_who_wrote_in_between_is_not_overwritten_and_what_was_counted_stays(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    window.scan(SF)
    window.bench.view.form.counts.first().setValue(1)
    scene.step(tickets.add_note, ticket_id, "客户来电")
    window.key(Qt.Key.Key_Return)
    assert "changed in between" in window.bench.banner.text() and window.bench.banner.isVisible()
    assert scene.state(ticket_id) is TicketState.AWAITING_RETURN
    window.key(Qt.Key.Key_Return)
    assert scene.state(ticket_id) is TicketState.INSPECTING
    assert [one.defective for one in scene.ask(service.goods_of_ticket, ticket_id)] == [1, 0]


def test_a_ticket_that_is_not_ready_says_why_and_its_parcel_can_be_kept(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.ticket(TicketKind.RETURN, scene.order())
    scene.step(tickets.enter_return, ticket_id, "", SF)
    window.scan(SF)
    assert "to be reviewed" in window.bench.view.before.text()
    window.key(Qt.Key.Key_Return)
    assert scene.parcels() == []
    window.press("Keep as unclaimed")
    dialog = window.dialog(ParcelDialog)
    assert dialog.ui.trackingEdit.text() == SF and dialog.ui.customerEdit.text() == "小鱼儿24"
    window.finish(dialog)
    assert [row.state for row in scene.parcels()] == [ParcelState.WAITING]


def test_failing_needs_words_and_a_photo(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    window.scan(SF)
    window.key(Qt.Key.Key_Return)
    window.press("Not passed")
    dialog = window.dialog(TicketStepDialog)
    dialog.ui.wordsEdit.setPlainText("裙子破洞")
    window.finish(dialog)
    assert "photo" in dialog.errors.message("photos") and dialog.photos.shown == ("ticket", ticket_id, "小鱼儿24")
    scene.photo("ticket", ticket_id)
    dialog.ui.wordsEdit.clear()
    window.finish(dialog)
    assert "what is wrong" in dialog.errors.message("words")
    dialog.ui.wordsEdit.setPlainText("裙子破洞")
    window.finish(dialog)
    assert window.page.focusWidget() is window.bench.scan_edit and "did not pass" in window.told()
    assert scene.state(ticket_id) is TicketState.PENDING_REVIEW
    assert scene.last_event(ticket_id)[:2] == ("failed", "裙子破洞")


def test_the_list_shows_today_and_whatever_waits(window: Window, scene: DeskScene) -> None:
    scene.passes(days=-3)
    waiting, settled = scene.unclaimed(), scene.unclaimed(JT)
    scene.on_parcel(service.settle_parcel, settled, "退回")
    scene.passes(days=3)
    today = scene.undeliverable(scene.under_way())
    window.page.reload()
    window.settle()
    assert list(window.page.table.ids()) == [today, waiting]
    window.page.pane.filters.set_values({"states": ["waiting", "unclaimed"], "period": {"preset": "any"}})
    window.page.reload()
    window.settle()
    assert list(window.page.table.ids()) == [waiting]
    window.page.pane.filters.set_values({})
    window.page.reload()
    window.settle()
    assert list(window.page.table.ids()) == [today, settled, waiting]


def test_a_picture_in_the_clipboard_is_not_for_the_scan_field(window: Window, scene: DeskScene) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)

    def wants_paste() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QGuiApplication.sendEvent(window.bench.scan_edit, event)
        return event.isAccepted()

    assert not wants_paste()
    QGuiApplication.clipboard().setText(SF)
    assert wants_paste()


def test_who_may_not_sees_why(qtbot: QtBot, scene: DeskScene, tmp_path: Path) -> None:
    parcel_id = scene.unclaimed()
    scene.hire(Role.OWNER)
    scene.shop.actor = scene.hire(Role.PRE_SALES)
    opened = Window(qtbot, scene, tmp_path)
    opened.page.open_record(parcel_id)
    button = opened.buttons()["Settle…"]
    assert not button.isEnabled() and "can be done by" in button.toolTip()
    opened.close()


def test_a_ticket_leads_to_the_desk(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited(number="")
    window.page.receive_ticket(ticket_id)
    assert "Receive as counted (Enter)" in window.buttons()
    window.key(Qt.Key.Key_Return)
    assert scene.state(ticket_id) is TicketState.INSPECTING
    window.press("Count again")
    window.bench.view.form.counts.first().setValue(1)
    window.key(Qt.Key.Key_Return)
    assert [one.defective for one in scene.ask(service.goods_of_ticket, ticket_id)] == [1, 0]


def test_a_ticket_that_is_gone_is_told(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.ticket(TicketKind.RETURN, scene.order())
    scene.do(tickets.delete_tickets, [ticket_id])
    window.page.receive_ticket(ticket_id)
    assert "recycle bin" in window.bench.banner.text() and window.bench.shown is None


def test_the_parcels_on_the_screen_go_onto_paper(window: Window, scene: DeskScene) -> None:
    scene.unclaimed(YT, contents="牛仔裤")
    window.page.reload()
    window.settle()
    window.page.print_list()
    window.settle()
    dialog = window.dialog(PrintDialog)
    (text,) = [paper.get_textpage().get_text_bounded() for paper in pypdfium2.PdfDocument(dialog._content)]
    assert YT in text and "Waiting" in text and "Tracking no." in text
    dialog.reject()


def test_on_a_day_without_parcels_those_of_earlier_days_are_one_click_away(window: Window) -> None:
    empty = window.page.pane.empty
    window.settle()
    assert "No parcel has arrived today." in [label.text() for label in empty.findChildren(QLabel)]
    empty.button.click()
    window.settle()
    assert "No parcel has arrived yet" in " ".join(label.text() for label in empty.findChildren(QLabel))
