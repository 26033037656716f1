"""Appeals on the screen: what is said before somebody files or decides, and what comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from shopdesk.ledger.form.appeal_dialog import AppealDialog, DecisionDialog
from shopdesk.ledger.fund.moving import SpendingDraft, spend
from shopdesk.ledger.model import AppealId, EntryId
from shopdesk.ledger.states import AppealState
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


def put_up(shown: FundDesk, dialog: QDialog) -> None:
    shown.bot.addWidget(dialog)
    dialog.show()


def deciding(shown: FundDesk, appeal_id: AppealId, by: str = "supervisor") -> DecisionDialog:
    shown.desk.act_as(shown.scene.as_(by))
    appeal = shown.scene.appeal_row(appeal_id)
    dialog = DecisionDialog(shown.desk, shown.scene.entry(EntryId(appeal.entry_id)), appeal)
    put_up(shown, dialog)
    return dialog


def test_whoever_is_fined_says_why_it_is_wrong(fund: FundScene, shown: FundDesk) -> None:
    entry_id = fund.fine()
    shown.desk.act_as(fund.as_("lin"))
    dialog = AppealDialog(shown.desk, fund.entry(entry_id))
    put_up(shown, dialog)
    assert "小林" in dialog.ui.entryLabel.text() and "￥-30.00" in dialog.ui.entryLabel.text()
    assert not dialog.ui.dayEdit.isVisible()
    dialog.file()
    shown.settle()
    assert dialog.fields is not None and dialog.fields.message("reason")
    dialog.ui.reasonEdit.setPlainText("标签贴反了")
    with shown.bot.waitSignal(dialog.filed) as filed:
        dialog.file()
    assert filed.args is not None
    row = fund.appeal_row(filed.args[0])
    assert (row.reason, row.filed_by, row.state) == ("标签贴反了", "小林", AppealState.OPEN)


def test_who_files_for_somebody_else_says_when_they_said_so(fund: FundScene, shown: FundDesk) -> None:
    dialog = AppealDialog(shown.desk, fund.entry(fund.fine()))
    put_up(shown, dialog)
    assert dialog.ui.dayEdit.isVisible()
    dialog.close()


def test_accepting_tells_what_follows_and_does_it(fund: FundScene, shown: FundDesk) -> None:
    entry_id = fund.collected(3_000)
    dialog = deciding(shown, fund.appeal(entry_id, reason="标签贴反了"))
    told = dialog.ui.followsLabel.text()
    assert "￥30.00" in told and "FD2611-0001" in told and "小林" in told
    assert dialog.ui.appealLabel.text() == "标签贴反了" and "王芳" in dialog.ui.whyLabel.text()
    assert not dialog.ui.shopPaysBox.isVisible()
    with shown.bot.waitSignal(dialog.decided) as decided:
        dialog.ui.acceptButton.click()
    assert decided.args == [fund.entry(entry_id).reversed_by_no] and fund.balance() == 0


def test_a_rejection_needs_words(fund: FundScene, shown: FundDesk) -> None:
    entry_id = fund.fine()
    dialog = deciding(shown, fund.appeal(entry_id))
    dialog.ui.rejectButton.click()
    shown.settle()
    assert dialog.fields is not None and dialog.fields.message("decision")
    dialog.ui.decisionEdit.setPlainText("底单重量不符")
    with shown.bot.waitSignal(dialog.decided) as decided:
        dialog.ui.rejectButton.click()
    assert decided.args == [""] and fund.entry(entry_id).stands


def test_what_the_fund_lacks_is_named_and_put_in_by_the_shop(fund: FundScene, shown: FundDesk) -> None:
    entry_id = fund.collected(3_000)
    fund.do(spend, SpendingDraft(fund.today, 1_900, "陈静", "聚餐"))
    dialog = deciding(shown, fund.appeal(entry_id))
    assert "￥19.00 is missing" in dialog.ui.followsLabel.text()
    dialog.ui.acceptButton.click()
    shown.settle()
    assert dialog.isVisible() and dialog.fields is not None and "￥19.00" in dialog.fields.message("shop_pays")
    dialog.ui.shopPaysBox.setChecked(True)
    with shown.bot.waitSignal(dialog.decided):
        dialog.ui.acceptButton.click()
    assert fund.balance() == 0 and not fund.entry(entry_id).stands


def test_who_may_not_decide_is_told_at_once(fund: FundScene, shown: FundDesk) -> None:
    dialog = deciding(shown, fund.appeal(fund.fine()), by="owner")
    assert not dialog.ui.acceptButton.isEnabled() and not dialog.ui.rejectButton.isEnabled()
    assert "陈静" in dialog.ui.dialogBanner.text()
    dialog.close()


def test_a_decision_of_somebody_quicker_is_told(fund: FundScene, shown: FundDesk) -> None:
    appeal_id = fund.appeal(fund.fine(by="finance"))
    dialog = deciding(shown, appeal_id)
    fund.decide(appeal_id, accepted=False, by="owner")
    dialog.ui.acceptButton.click()
    shown.settle()
    assert "王芳 rejected" in dialog.ui.dialogBanner.text()
    dialog.close()
