"""The page of the department fund: its figures, what is entered there, receipts, and what somebody may see."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from shopdesk.ledger.fund.fund_store import PHOTO_KIND
from shopdesk.ledger.fund.moving import SpendingDraft, deposit, spend
from shopdesk.ledger.fund_view.collect_dialog import CollectDialog
from shopdesk.ledger.fund_view.columns import MOVEMENTS
from shopdesk.ledger.fund_view.correction_dialog import FundCorrectionDialog
from shopdesk.ledger.fund_view.movement_dialog import MovementDialog
from shopdesk.ledger.months.closing import close_month
from shopdesk.ledger.states import FundKind
from shopdesk.photos import service as photos
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.messages import Toast
from tests.ledger.fund_desk import FundDesk
from tests.ledger.fund_scene import FundScene


@pytest.fixture
def fund(tmp_path: Path) -> Iterator[FundScene]:
    scene = FundScene(tmp_path)
    yield scene
    scene.database.close()


@pytest.fixture
def shown(qtbot: QtBot, fund: FundScene, tmp_path: Path) -> Iterator[FundDesk]:
    desk = FundDesk(qtbot, fund, tmp_path)
    yield desk
    desk.close()


def filled(fund: FundScene) -> None:
    """A fine in the fund, a deposit, spending, and a fine that is to be collected."""
    fund.collected(3_000, on=date(2026, 10, 30))
    fund.do(deposit, date(2026, 11, 2), 20_000, "王芳", "公司补贴")
    fund.do(spend, SpendingDraft(date(2026, 11, 12), 8_050, "陈静", "聚餐"))
    fund.fine(1_000, "hao")


def test_the_list_tells_what_was_in_the_fund_after_each_movement(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    shown.load()
    assert [row[:6] for row in shown.rows()] == [
        ["2026-11-12", "Spent", "陈静", "聚餐", "￥-80.50", "￥149.50"],
        ["2026-11-02", "Put in", "王芳", "公司补贴", "￥200.00", "￥230.00"],
        ["2026-10-30", "Fine collected", "小林", "", "￥30.00", "￥30.00"],
    ]
    assert shown.cards() == ["￥149.50", "￥200.00", "￥80.50", "￥10.00"]
    assert shown.page.cards.uncollected.line() == "1 fine is not collected yet"


def test_an_empty_fund_says_what_belongs_there_and_begins_with_fines(fund: FundScene, shown: FundDesk) -> None:
    assert shown.page.pane.empty.isVisible()
    shown.page.pane.empty.button.click()
    shown.dialog(MovementDialog).done(0)
    fund.fine()
    shown.load()
    shown.page.pane.empty.button.click()
    assert shown.dialog(CollectDialog).ui.fineTable.rowCount() == 1


def test_fines_are_ticked_and_collected_all_at_once(fund: FundScene, shown: FundDesk) -> None:
    ids = [fund.fine(1_000), fund.fine(2_000, "hao"), fund.fine(4_000, "hao")]
    shown.load()
    shown.page.collect([ids[0]])
    dialog = shown.dialog(CollectDialog)
    assert dialog.ui.sumLabel.text() == "1 of 3, together ￥10.00"
    dialog.ui.filterEdit.setText("阿豪")
    dialog.ui.allButton.click()
    assert dialog.ui.sumLabel.text() == "3 of 3, together ￥70.00"
    item = dialog.ui.fineTable.item(1, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.ui.collectButton.text() == "&Collect ￥30.00"
    with shown.bot.waitSignal(dialog.collected):
        dialog.ui.collectButton.click()
    shown.settle()
    assert fund.balance() == 3_000 and shown.cards()[3] == "￥40.00"


def test_nothing_is_collected_without_a_tick(fund: FundScene, shown: FundDesk) -> None:
    fund.fine()
    shown.load()
    shown.page.collect()
    button = shown.dialog(CollectDialog).ui.collectButton
    assert not button.isEnabled() and button.toolTip()


def test_spending_is_entered_shown_and_gets_its_receipt(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    shown.load()
    shown.page.primary_action()
    dialog = shown.dialog(MovementDialog)
    assert "￥149.50" in dialog.ui.thereLabel.text() and dialog.ui.personBox.currentText() == "王芳"
    assert dialog.ui.purposeBox.itemText(0) == "聚餐"  # nobody types again what it was for last time
    dialog.ui.amountEdit.setText("49.50")
    assert dialog.ui.amountHint.text() == "￥100.00 is in it then."
    dialog.ui.purposeBox.setEditText("水果")
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()
    shown.settle()
    assert shown.rows()[0][:6] == ["2026-11-20", "Spent", "王芳", "水果", "￥-49.50", "￥100.00"]
    movement_id = shown.page.pane.view.current_id()
    assert movement_id == shown.page.table.ids()[0]
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill("red")
    QGuiApplication.clipboard().setImage(image)
    shown.strip.paste()
    shown.settle()
    shown.bot.waitUntil(lambda: len(shown.strip.rows()) == 1)
    assert fund.ask(photos.count_record_photos, PHOTO_KIND, [movement_id]) == {movement_id: 1}
    shown.load()
    assert shown.rows()[0][6] == "1"


def test_what_is_wrong_with_spending_stands_at_its_fields(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    shown.page.primary_action()
    dialog = shown.dialog(MovementDialog)
    dialog.ui.personBox.setEditText("")
    dialog.save()
    assert dialog.fields is not None and dialog.job is None
    assert all(dialog.fields.message(name) for name in ("amount", "person", "purpose"))
    dialog.ui.amountEdit.setText("149.51")
    dialog.ui.personBox.setEditText("陈静")
    dialog.ui.purposeBox.setEditText("聚餐")
    dialog.save()
    assert "￥149.50" in dialog.fields.message("amount")
    assert fund.balance() == 14_950
    dialog.ui.purposeBox.setEditText("")
    dialog.done(0)


def test_a_day_to_come_is_refused_and_not_made_another_day(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    fund.fine()
    shown.load()
    shown.page.primary_action()
    spending = shown.dialog(MovementDialog)
    shown.page.collect()
    collecting = shown.dialog(CollectDialog)
    collecting.ui.allButton.click()
    for dialog in (spending, collecting):
        dialog.ui.dayEdit.setDate(QDate(2026, 12, 1))  # as typed
        assert dialog.ui.dayEdit.date() == QDate(2026, 12, 1)
    spending.save()
    collecting.ui.collectButton.click()
    shown.settle()
    for dialog in (spending, collecting):
        assert dialog.fields is not None and "still to come" in dialog.fields.message("day")
        dialog.done(0)


def test_several_movements_are_entered_one_after_the_other(fund: FundScene, shown: FundDesk) -> None:
    shown.page.enter_movement(FundKind.DEPOSIT)
    dialog = shown.dialog(MovementDialog)
    for yuan in ("100", "50"):
        dialog.ui.amountEdit.setText(yuan)
        with shown.bot.waitSignal(dialog.saved):
            dialog.save(goes_on=True)
        shown.settle()
        assert dialog.isVisible() and dialog.ui.amountEdit.value_fen() is None
    assert "￥150.00" in dialog.ui.thereLabel.text() and dialog.ui.personBox.currentText() == "王芳"
    dialog.reject()
    assert [row.amount_fen for row in fund.movements()] == [10_000, 5_000]


def test_a_day_in_a_closed_month_says_when_it_counts(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    fund.do(close_month, "2026-10", "")
    shown.page.enter_movement(FundKind.DEPOSIT)
    dialog = shown.dialog(MovementDialog)
    assert not dialog.ui.dayHint.isVisible()
    dialog.ui.dayEdit.setDate(dialog.ui.dayEdit.date().addDays(-25))
    assert dialog.ui.dayHint.isVisible() and "2026-11-01" in dialog.ui.dayHint.text()
    dialog.reject()


def test_a_wrong_movement_is_taken_back_and_both_lead_to_each_other(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    shown.load()
    shown.page.pane.view.select_id(shown.page.table.ids()[0])
    shown.buttons()["Take back…"].click()
    dialog = shown.dialog(FundCorrectionDialog)
    dialog.take_back()
    shown.settle()
    assert dialog.fields is not None and dialog.fields.message("reason")
    dialog.ui.reasonEdit.setPlainText("金额录错")
    with shown.bot.waitSignal(dialog.accepted):
        dialog.take_back()
    shown.settle()
    assert shown.rows()[0][1:6] == ["Correction", "陈静", "金额录错", "￥80.50", "￥230.00"]
    wrong = fund.movements()[2]
    shown.page.open_record(wrong.id)
    barred = shown.buttons()["Take back…"]
    assert not barred.isEnabled() and wrong.reversed_by_no in barred.toolTip()
    shown.page.detail.movement_requested.emit(wrong.reversed_by_no)
    assert shown.page.pane.view.current_id() == fund.movements()[3].id


def test_the_cards_lead_to_what_is_behind_them(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    shown.load()
    shown.page.cards.went.click()
    shown.settle()
    assert [row[3] for row in shown.rows()] == ["聚餐"]
    shown.page.cards.came.click()
    shown.settle()
    assert [row[3] for row in shown.rows()] == ["公司补贴"]
    shown.page.cards.balance.click()
    shown.settle()
    assert len(shown.rows()) == 3
    shown.page.cards.uncollected.click()
    assert shown.dialog(CollectDialog).ui.fineTable.rowCount() == 1


def test_a_fine_leads_to_its_entry(fund: FundScene, shown: FundDesk) -> None:
    entry_id = fund.collected()
    shown.load()
    shown.page.pane.view.opened.emit(shown.page.table.ids()[0])
    assert shown.opened == [entry_id]


def test_who_is_fined_sees_the_fund_but_no_names_of_others_and_moves_nothing(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    fund.collected(500, "hao")
    shown.desk.act_as(fund.as_("hao"))
    shown.load()
    assert [row[2] for row in shown.rows() if row[1] == "Fine collected"] == ["阿豪", ""]
    assert shown.cards()[0] == "￥154.50" and shown.page.cards.uncollected.line() == "1 of yours to pay"
    for button in (shown.page.spend_button, shown.page.deposit_button, shown.page.collect_button):
        assert not button.isEnabled() and "阿豪" in button.toolTip()
    shown.page.primary_action()
    assert not shown.page.findChildren(MovementDialog)
    shown.page.open_record(fund.movements()[0].id)
    assert not shown.strip.isVisibleTo(shown.page)


def test_the_list_leaves_as_it_is_on_the_screen_without_names_of_others(
    fund: FundScene, shown: FundDesk, tmp_path: Path
) -> None:
    filled(fund)
    fund.do(spend, SpendingDraft(fund.today, 100, "=1+1", "<img>"))
    shown.desk.act_as(fund.as_("hao"))
    shown.load()
    target = tmp_path / "fund.xlsx"
    with fund.database.read() as session:
        write_list_file(
            target, MOVEMENTS, shown.page.table.ids(), lambda ids: shown.page._fetch(session, ids), clock=fund.clock
        )
    cells = [[str(cell or "") for cell in row] for row in openpyxl.load_workbook(target).worksheets[0].values]
    told = "\n".join(" ".join(row) for row in cells)
    assert "陈静" in told and "=1+1" in told and "小林" not in told


def test_a_toast_says_what_to_do_with_the_receipt(fund: FundScene, shown: FundDesk) -> None:
    filled(fund)
    shown.load()
    shown.page.primary_action()
    dialog = shown.dialog(MovementDialog)
    dialog.ui.amountEdit.setText("1")
    dialog.ui.purposeBox.setEditText("笔")
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()
    toast = shown.page.window().findChildren(Toast)[-1]
    assert "FD2611-" in toast.accessibleName() and "receipt" in toast.accessibleName()


def test_a_fine_under_appeal_says_so_before_it_is_collected(fund: FundScene, shown: FundDesk) -> None:
    fund.appeal(fund.fine(1_000))
    fund.fine(2_000, "hao")
    shown.load()
    shown.page.collect()
    table = shown.dialog(CollectDialog).ui.fineTable
    reasons = [item.text() for row in range(2) if (item := table.item(row, 4)) is not None]
    assert reasons[0].startswith("Appeal open · ") and "Appeal" not in reasons[1]
