"""What is typed into the form of an entry outlives a crash, and comes back only where it belongs."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from shopdesk.ledger import service
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.states import EntryKind
from tests.kept_typing import answer, pause
from tests.ledger.desk_scene import LedgerDesk
from tests.ledger.scene import LedgerScene

Desks = Callable[..., LedgerDesk]


def opened(desk: LedgerDesk, draft: EntryDraft | None = None) -> EntryDialog:
    dialog = EntryDialog(desk.desk, draft=draft)
    desk.show(dialog)
    return dialog


def about(scene: LedgerScene, number: int) -> EntryDraft:
    """An entry about a wrong shipment, as its register asks for it."""
    return EntryDraft(
        scene.staff["周敏"], happened_on=date(2026, 11, 3), reason="颜色发错",
        source_kind="wrong_shipment", source_id=number, source_no=f"WS2611-000{number}",
    )  # fmt: skip


def typed(desk: LedgerDesk, qtbot: QtBot, draft: EntryDraft | None = None) -> EntryDialog:
    """A bonus of ￥66.00 by hand, typed and never saved when the program dies."""
    dialog = opened(desk, draft)
    ui = dialog.ui
    ui.staffBox.setEditText("No. 2 · 李静")
    ui.kindBox.setCurrentIndex(ui.kindBox.findData("bonus"))
    ui.dayEdit.setDate(QDate(2026, 11, 2))
    ui.amountEdit.setText("66")
    ui.reasonBox.setEditText("盘点到半夜")
    pause(qtbot, dialog.kept)
    return dialog


def test_an_entry_outlives_a_crash_and_is_offered_again(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    before = typed(at_desk(), qtbot)
    desk = at_desk()
    dialog = opened(desk)
    assert "盘点到半夜" in dialog.ui.draftBanner.text()
    assert not dialog.ui.reasonBox.currentText(), "only who asks for it gets it"
    answer(dialog.ui.draftBanner, "Go on")
    assert dialog.drafts() == before.drafts() and dialog.ui.draftBanner.isHidden()
    dialog.save()
    desk.until(lambda: bool(scene.entries()))
    desk.settle()
    (row,) = scene.entries()
    assert (row.staff_name, row.kind, row.amount_fen, row.reason) == ("李静", EntryKind.BONUS, 6_600, "盘点到半夜")
    assert opened(desk).ui.draftBanner.isHidden()


def test_several_staff_and_their_rule_come_back(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    scene.by_rule(scene.rule())
    rule = scene.entries()[0].rule_id
    before = opened(at_desk())
    before.ui.severalButton.click()
    before.staff.choose([scene.staff["李静"], scene.staff["周敏"]])
    before.ui.ruleBox.setEditText("抄错单号")
    before.ui.dayEdit.setDate(QDate(2026, 11, 2))
    pause(qtbot, before.kept)
    dialog = opened(at_desk())
    assert "李静" in dialog.ui.draftBanner.text()
    answer(dialog.ui.draftBanner, "Go on")
    assert dialog.drafts() == before.drafts()
    assert [draft.rule_id for draft in dialog.drafts()] == [rule, rule]
    assert not dialog.ui.amountEdit.text(), "the rule goes on saying the amounts"
    assert {one.name: one.proposal.amount_fen for one in dialog._proposed} == {
        "No. 2 · 李静": -3_000,
        "No. 5 · 周敏": -1_000,
    }


def test_nothing_is_kept_of_a_form_nobody_typed_into(
    at_desk: Desks, scene: LedgerScene, qtbot: QtBot, tmp_path: Path
) -> None:
    scene.rule("发错货", source_kind="wrong_shipment")
    for draft in (None, about(scene, 7)):
        pause(qtbot, opened(at_desk(), draft).kept)
        assert opened(at_desk(), draft).ui.draftBanner.isHidden()
    assert not [*tmp_path.glob("drafts/*")]


def test_what_is_taken_out_again_is_not_offered(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    dialog = opened(at_desk())
    dialog.ui.reasonBox.setEditText("迟到")
    pause(qtbot, dialog.kept)
    dialog.ui.reasonBox.setEditText("")
    pause(qtbot, dialog.kept)
    assert opened(at_desk()).ui.draftBanner.isHidden()


def test_what_is_given_up_is_not_offered_again(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    typed(at_desk(), qtbot).close()
    assert opened(at_desk()).ui.draftBanner.isHidden()


def test_what_is_offered_waits_for_an_answer(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    typed(at_desk(), qtbot)
    dialog = opened(at_desk())
    dialog.ui.reasonBox.setEditText("迟到")
    pause(qtbot, dialog.kept)
    dialog.close()
    again = opened(at_desk())
    assert "盘点到半夜" in again.ui.draftBanner.text()
    answer(again.ui.draftBanner, "Forget it")
    assert opened(at_desk()).ui.draftBanner.isHidden()


def test_an_entry_about_a_record_comes_back_with_that_record_only(
    at_desk: Desks, scene: LedgerScene, qtbot: QtBot
) -> None:
    typed(at_desk(), qtbot, about(scene, 7))
    for draft in (None, about(scene, 8)):
        other = opened(at_desk(), draft)
        assert other.ui.draftBanner.isHidden()
        assert other.ui.reasonBox.currentText() == ("" if draft is None else "颜色发错")
    dialog = opened(at_desk(), about(scene, 7))
    assert dialog.ui.reasonBox.currentText() == "颜色发错"
    answer(dialog.ui.draftBanner, "Go on")
    (draft,) = dialog.drafts()
    assert (draft.reason, draft.source_no, draft.amount_fen) == ("盘点到半夜", "WS2611-0007", 6_600)


def test_the_next_one_by_hand_is_kept_apart_from_the_record(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    desk = at_desk()
    dialog = typed(desk, qtbot, about(scene, 7))
    dialog.ui.nextButton.click()
    desk.until(lambda: bool(scene.entries()))
    desk.settle()
    dialog.ui.reasonBox.setEditText("迟到")
    pause(qtbot, dialog.kept)
    assert opened(at_desk(), about(scene, 7)).ui.draftBanner.isHidden()
    assert "迟到" in opened(at_desk()).ui.draftBanner.text()


def test_a_rule_that_is_used_no_longer_comes_back_as_none(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    scene.rule("迟到")
    before = opened(at_desk())
    before.ui.staffBox.setEditText("No. 2 · 李静")
    before.ui.ruleBox.setEditText("迟到")
    pause(qtbot, before.kept)
    (rule,) = scene.ask(service.list_rules)
    scene.do(service.delete_rule, rule.id, rule.version)
    dialog = opened(at_desk())
    answer(dialog.ui.draftBanner, "Go on")
    assert dialog.ui.ruleBox.currentText() == "No rule: amount by hand"
    assert dialog.staff.chosen() == [scene.staff["李静"]]
