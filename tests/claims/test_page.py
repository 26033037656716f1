import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from shopdesk.claims import service
from shopdesk.claims.closing.sheet_dialog import ClaimSheetDialog
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.ui import messages
from shopdesk.ui.messages import Toast
from tests.claims.scene import Scene
from tests.claims.window import Window


def test_the_list_shows_counts_sums_and_the_claim_chosen(window: Callable[[], Window], scene: Scene) -> None:
    scene.claim(1_000)
    agreed = scene.agreed(5_000)
    page = window().page
    assert page.pane.head.findChildren(QPushButton)
    assert page.table.rowCount() == 2
    page.open_record(agreed)
    assert page.detail.detail is not None and page.detail.detail.row.id == agreed
    assert "￥50.00" in page._sums_text(page._sums)
    assert page._sums.outstanding_fen == 5_000


def test_the_photo_strip_shows_the_claim_chosen(window: Callable[[], Window], scene: Scene) -> None:
    claim = scene.claim(customer_name="小鱼儿24")
    assert window().strip.shown == ("claim", claim, "小鱼儿24")


def test_an_empty_desk_offers_the_first_claim(window: Callable[[], Window]) -> None:
    page = window().page
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    dialog = page.findChild(ClaimDialog)
    assert isinstance(dialog, ClaimDialog) and dialog.isVisible()
    dialog.close()


def test_states_text_and_courier_narrow_the_list(window: Callable[[], Window], scene: Scene) -> None:
    draft, submitted = scene.claim(memo="网点说在找"), scene.submitted()
    shown = window()
    filters = shown.page.pane.filters
    for values, ids in (
        ({"states": ["draft"]}, [draft]),
        ({"states": ["submitted"]}, [submitted]),
        ({"text": "点说在"}, [draft]),
        ({"courier": 1}, []),
        ({"courier": 3}, [submitted, draft]),
        ({"due": "overdue"}, []),
        ({"period": {"preset": "yesterday"}}, []),
    ):
        filters.set_values(values)
        shown.load()
        assert list(shown.page.table.ids()) == ids, values


def test_steps_that_are_not_possible_are_barred_and_say_why(window: Callable[[], Window], scene: Scene) -> None:
    scene.claim()
    buttons = window().buttons()
    assert not buttons["Submit"].isEnabled()
    assert "which order" in buttons["Submit"].toolTip()
    assert not buttons["Enter receipt…"].isEnabled()
    assert "agreed" in buttons["Enter receipt…"].toolTip()
    assert buttons["Note a call…"].isEnabled()


def test_submitting_can_be_undone_from_the_toast(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("YT1")
    claim = scene.claim(tracking_no="YT1", order_id=order)
    shown = window()
    shown.buttons()["Submit"].click()
    shown.until(lambda: shown.state(claim) is ClaimState.SUBMITTED and bool(shown.page.findChildren(Toast)))
    undo = next(b for b in shown.page.findChildren(Toast)[-1].findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    shown.until(lambda: shown.state(claim) is ClaimState.DRAFT)


def test_a_deleted_claim_comes_back_from_the_toast(window: Callable[[], Window], scene: Scene) -> None:
    scene.claim()
    shown = window()
    shown.page.take_step("delete")
    shown.until(lambda: shown.page.table.rowCount() == 0)
    toast = shown.page.findChildren(Toast)[-1]
    next(b for b in toast.findChildren(QPushButton) if b.text() == "Undo").click()
    shown.until(lambda: shown.page.table.rowCount() == 1)


def test_a_step_somebody_else_took_first_is_told_and_nothing_is_done(
    window: Callable[[], Window], scene: Scene
) -> None:
    order = scene.order("YT1")
    claim = scene.claim(tracking_no="YT1", order_id=order)
    shown = window()
    scene.step(service.withdraw_claim, claim, "登记错了")
    shown.page.take_step("submit")
    shown.until(lambda: "Withdrawn" in shown.page.pane.banner.text())
    assert shown.state(claim) is ClaimState.WITHDRAWN


def step(window: Window, claim: ClaimId, key: str) -> ClaimStepDialog:
    dialog = ClaimStepDialog(window.desk, window.scene.detail(claim), key, window.page)
    dialog.show()
    return dialog


def test_agreeing_and_receiving_settles_the_claim(window: Callable[[], Window], scene: Scene) -> None:
    claim = scene.submitted(12_900)
    shown = window()
    agree = step(shown, claim, "agree")
    agree.ui.amountEdit.setText("￥100")
    agree.take_step()
    shown.until(lambda: shown.state(claim) is ClaimState.AGREED)
    receipt = step(shown, claim, "receipt")
    assert receipt.ui.amountEdit.value_fen() == 10_000
    receipt.take_step()
    shown.until(lambda: shown.state(claim) is ClaimState.SETTLED)
    shown.until(lambda: not receipt.isVisible())


def test_a_refused_step_stays_open_with_the_sentence_beside_its_field(
    window: Callable[[], Window], scene: Scene
) -> None:
    claim = scene.submitted()
    shown = window()
    reject = step(shown, claim, "reject")
    reject.take_step()
    shown.until(lambda: bool(reject.errors.message("reason")))
    assert reject.isVisible() and reject.ui.doneButton.isEnabled()
    agree = step(shown, claim, "agree")
    agree.ui.amountEdit.setText("abc")
    agree.take_step()
    assert "abc" in agree.errors.message("amount")
    for dialog in (reject, agree):
        dialog.deleteLater()


def test_a_call_is_noted_with_the_day_to_ask_again(window: Callable[[], Window], scene: Scene) -> None:
    claim = scene.submitted()
    shown = window()
    call = step(shown, claim, "follow_up")
    call.ui.wordsEdit.setPlainText("答应月底赔")
    call.take_step()
    shown.until(lambda: bool(scene.detail(claim).follow_ups))
    assert scene.detail(claim).follow_ups[0].next_on == date(2026, 10, 8)


def test_a_claim_is_registered_from_an_order(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("YT0000000000077")
    shown = window()
    dialog = ClaimDialog(shown.desk, order_id=order, parent=shown.page)
    dialog.show()
    assert dialog.ui.trackingEdit.text() == "YT0000000000077"
    assert dialog.ui.courierBox.currentText() == "圆通速递"
    assert dialog.ui.claimedEdit.value_fen() == 27_650
    assert not dialog.is_changed()
    item = dialog.ui.goodsTable.item(1, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.ui.claimedEdit.value_fen() == 12_900
    dialog.ui.claimedEdit.setText("88")
    item.setCheckState(Qt.CheckState.Checked)
    assert dialog.ui.claimedEdit.value_fen() == 8_800
    with shown.bot.waitSignal(dialog.saved) as saved:
        dialog.save()
    assert saved.args is not None
    row = scene.detail(ClaimId(saved.args[0])).row
    assert (row.claimed_fen, row.order_id, row.customer_name) == (8_800, order, "小鱼儿24")
    assert row.goods == "MY-2601 法式连衣裙 红色 M ×1；MY-2602 牛仔裤 ×2"


def test_a_typed_tracking_number_brings_courier_order_and_customer(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("YT0000000000077")
    shown = window()
    dialog = ClaimDialog(shown.desk, parent=shown.page)
    dialog.show()
    dialog.ui.trackingEdit.setText("YT0000000000077")
    dialog.ui.trackingEdit.editingFinished.emit()
    assert dialog.ui.orderEdit.text() == "3001000000000000100"
    assert dialog.ui.customerEdit.text() == "小鱼儿24"
    assert dialog.ui.courierBox.currentText() == "圆通速递"
    assert dialog.ui.goodsTable.rowCount() == 2
    dialog.deleteLater()


def test_all_wrong_fields_are_told_and_the_first_gets_the_cursor(window: Callable[[], Window], scene: Scene) -> None:
    shown = window()
    dialog = ClaimDialog(shown.desk, parent=shown.page)
    dialog.show()
    dialog.ui.orderEdit.setText("404")
    dialog.ui.claimedEdit.setText("viel")
    dialog.save()
    for name in ("tracking_no", "courier", "order_no", "claimed"):
        assert dialog.errors.message(name), name
    assert "viel" in dialog.errors.message("claimed")
    assert dialog.focusWidget() is dialog.ui.trackingEdit
    assert dialog.ui.orderEdit.text() == "404"
    dialog.deleteLater()


@pytest.mark.expects_log("unexpected error in a job")
def test_a_claim_that_could_not_be_written_can_be_saved_once_more(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("YT0000000000077")
    shown = window()
    with closing(sqlite3.connect(scene.database.engine.url.database or "")) as database:
        database.execute("CREATE TRIGGER full BEFORE INSERT ON claim BEGIN SELECT RAISE(ABORT, 'no room'); END")
    dialog = ClaimDialog(shown.desk, order_id=order, parent=shown.page)
    dialog.show()
    dialog.save()
    assert not dialog.ui.saveButton.isEnabled()
    shown.bot.waitUntil(dialog.ui.saveButton.isEnabled)
    assert "no room" in str(shown.failures.pop())
    with closing(sqlite3.connect(scene.database.engine.url.database or "")) as database:
        database.execute("DROP TRIGGER full")
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()
    dialog.deleteLater()


def test_a_second_claim_for_a_parcel_leads_to_the_first(
    window: Callable[[], Window], scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = scene.claim(tracking_no="YT0000000000077")
    shown = window()
    dialog = ClaimDialog(shown.desk, parent=shown.page)
    dialog.show()
    dialog.ui.trackingEdit.setText("YT0000000000077")
    dialog.ui.courierBox.setCurrentIndex(3)
    dialog.ui.claimedEdit.setText("5")
    dialog.save()
    assert dialog.ui.claimBanner.isVisible()
    link = next(b for b in dialog.ui.claimBanner.findChildren(QPushButton) if "CL2610-0001" in b.text())
    answers = [False, True]  # whether what is typed may go: it is kept, and the old claim is not shown
    monkeypatch.setattr(messages, "ask", lambda *_args: answers.pop(0))
    asked: list[ClaimId] = []
    dialog.claim_requested.connect(asked.append)
    link.click()
    assert dialog.isVisible() and asked == []
    link.click()
    assert not dialog.isVisible() and asked == [first]


def test_an_open_claim_is_corrected_and_its_goods_stay_as_they_were(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("YT1")
    claim = scene.claim(tracking_no="YT1", order_id=order)
    goods = scene.detail(claim).goods
    shown = window()
    dialog = ClaimDialog(shown.desk, claim_id=claim, parent=shown.page)
    dialog.show()
    assert not dialog.is_changed()
    dialog.ui.memoEdit.setPlainText("第二行\n也在")
    assert dialog.is_changed()
    dialog.save()
    shown.until(lambda: scene.detail(claim).row.memo == "第二行\n也在")
    assert scene.detail(claim).goods == goods


@pytest.mark.parametrize("close_anyway", [True, False])
def test_closing_asks_only_when_something_typed_would_be_lost(
    window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch, close_anyway: bool
) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, sentence: str, _yes: str) -> bool:
        asked.append(sentence)
        return close_anyway

    monkeypatch.setattr(messages, "ask", answer)
    shown = window()
    untouched = ClaimDialog(shown.desk, parent=shown.page)
    untouched.show()
    untouched.close()
    assert asked == [] and not untouched.isVisible()
    dialog = ClaimDialog(shown.desk, parent=shown.page)
    dialog.show()
    dialog.ui.memoEdit.setPlainText("半句话")
    dialog.close()
    assert len(asked) == 1
    assert dialog.isVisible() is not close_anyway
    assert dialog.ui.memoEdit.toPlainText() == "半句话"
    dialog.deleteLater()


def test_enter_that_ends_a_composition_does_not_save(window: Callable[[], Window], scene: Scene) -> None:
    order = scene.order("YT0000000000077")
    shown = window()
    dialog = ClaimDialog(shown.desk, order_id=order, parent=shown.page)
    dialog.show()
    QApplication.sendEvent(dialog.ui.customerEdit, QInputMethodEvent("xiao", []))
    shown.bot.keyClick(dialog.ui.customerEdit, Qt.Key.Key_Return)
    assert not dialog._saving
    dialog.deleteLater()


def test_the_month_sheet_is_written_where_it_was_asked_for(
    window: Callable[[], Window], scene: Scene, tmp_path: Path
) -> None:
    scene.step(service.add_receipt, scene.agreed(5_000), 100, scene.today, MoneyTo.ACCOUNT)
    scene.claim(kind=ClaimKind.DELAYED)
    shown = window()
    dialog = ClaimSheetDialog(shown.desk, shown.page)
    dialog.show()
    assert dialog.ui.sheetMonthEdit.month() == "2026-09"  # on the 5th people close the month before
    dialog.ui.sheetMonthEdit.set_month("2026-10")
    dialog.ui.targetEdit.setText(str(tmp_path / "gone" / "x.xlsx"))
    dialog.write()
    assert dialog.errors.message("target")
    dialog.ui.targetEdit.setText(str(tmp_path / "理赔"))
    dialog.write()
    shown.until(lambda: (tmp_path / "理赔.xlsx").exists())
    shown.until(lambda: any("理赔.xlsx" in toast.accessibleName() for toast in shown.page.findChildren(Toast)))


def test_the_history_of_a_claim_reads_in_words(window: Callable[[], Window], scene: Scene) -> None:
    claim = scene.submitted()
    scene.step(service.reject_claim, claim, "包装不合格")
    shown = window()
    shown.page.open_record(claim)
    from shopdesk.claims.view.history import field_titles, plain_history  # noqa: PLC0415
    from shopdesk.core.audit import list_history  # noqa: PLC0415
    from shopdesk.ui.history import history_events  # noqa: PLC0415

    rows = plain_history(scene.ask(list_history, "claim", claim))
    texts = [event.text for event in history_events(rows, scene.clock, field_titles())]
    assert any("State: Submitted → Rejected" in text for text in texts)
    assert any("包装不合格" in text for text in texts)
    assert not any("submitted" in text or "_fen" in text for text in texts)
