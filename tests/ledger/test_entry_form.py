"""Entering in the ledger as people do: by keyboard, from a record, for several at once, by a rule or by hand."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.ledger import service
from shopdesk.ledger.form.batch_dialog import BatchEntryDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.states import EntryKind
from shopdesk.ui import messages
from tests.ledger.desk_scene import LedgerDesk
from tests.ledger.scene import LedgerScene

Desks = Callable[..., LedgerDesk]


def type_into(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Type into a field and go on to the next one."""
    line, completer = box.lineEdit(), box.completer()
    assert line is not None and completer is not None
    line.setFocus()
    line.selectAll()
    line.insert(text)  # keyClicks knows Latin letters only
    popup = completer.popup()
    assert popup is not None
    popup.hide()
    qtbot.keyClick(line, Qt.Key.Key_Tab)


@pytest.fixture
def entered(scene: LedgerScene) -> LedgerScene:
    """A shop where 李静 copied a number wrongly once this month, by the rule."""
    scene.by_rule(scene.rule())
    return scene


def test_the_rule_says_step_amount_and_what_comes_next(at_desk: Desks, entered: LedgerScene) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk, draft=EntryDraft(entered.staff["李静"]))
    desk.show(dialog)
    dialog.ui.ruleBox.setEditText("抄错单号")
    assert dialog.ui.amountEdit.text() == "￥30.00"
    said = dialog.ui.proposalLabel.text()
    assert "2nd time in 2026-11 (before: LG2611-0001)" in said and "Next time: 劝退" in said


def test_number_rule_and_control_s_are_enough(at_desk: Desks, entered: LedgerScene, qtbot: QtBot) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    dialog.activateWindow()
    desk.until(dialog.isActiveWindow)
    type_into(qtbot, dialog.ui.staffBox, "5")
    assert dialog.ui.staffBox.currentText() == "No. 5 · 周敏"
    type_into(qtbot, dialog.ui.ruleBox, "抄错")
    assert dialog.ui.amountEdit.text() == "￥10.00"
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: len(entered.entries()) == 2)
    last = entered.entries()[-1]
    assert (last.staff_name, last.amount_fen, last.occurrence_no) == ("周敏", -1_000, 1)


def test_from_a_record_its_rule_stands_there_and_enter_saves(
    at_desk: Desks, scene: LedgerScene, qtbot: QtBot
) -> None:  # fmt: skip
    scene.rule("迟到")
    scene.rule("发错货", ((2_000, ""),), source_kind="wrong_shipment")
    desk, shown = at_desk(), []
    draft = EntryDraft(
        scene.staff["周敏"], happened_on=date(2026, 11, 3), reason="颜色发错",
        source_kind="wrong_shipment", source_id=7, source_no="WS2611-0007",
    )  # fmt: skip
    dialog = EntryDialog(desk.desk, draft=draft, source=lambda: shown.append(7))
    desk.show(dialog)
    assert "WS2611-0007" in dialog.ui.sourceLabel.text()
    dialog.ui.sourceButton.click()
    assert shown == [7]
    qtbot.keyClick(dialog.ui.saveButton, Qt.Key.Key_Return)
    desk.until(lambda: bool(scene.entries()))
    (row,) = scene.entries()
    assert (row.rule_name, row.amount_fen, row.source_no, row.reason) == ("发错货", -2_000, "WS2611-0007", "颜色发错")
    assert row.happened_on == date(2026, 11, 3)


def test_another_amount_than_the_rule_asks_for_a_reason(at_desk: Desks, entered: LedgerScene) -> None:
    desk = at_desk()
    rule = entered.entries()[0].rule_id
    dialog = EntryDialog(desk.desk, draft=EntryDraft(entered.staff["李静"], rule_id=rule))
    desk.show(dialog)
    dialog.ui.amountEdit.set_fen(500)
    assert "￥30.00" in dialog.ui.amountHint.text()
    dialog.save()
    assert "reason" in dialog.errors.message("reason").lower() and len(entered.entries()) == 1
    dialog.ui.reasonBox.setEditText("主动承认，减半以下")
    dialog.save()
    desk.until(lambda: len(entered.entries()) == 2)
    assert entered.entries()[-1].amount_fen == -500 and entered.entries()[-1].proposed_fen == -3_000


def test_an_amount_somebody_typed_stays_when_the_day_changes(at_desk: Desks, entered: LedgerScene) -> None:
    desk = at_desk()
    rule = entered.entries()[0].rule_id
    dialog = EntryDialog(desk.desk, draft=EntryDraft(entered.staff["李静"], rule_id=rule))
    desk.show(dialog)
    dialog.ui.dayEdit.setDate(QDate(2026, 10, 31))
    assert dialog.ui.amountEdit.text() == "￥10.00", "the first time in October"
    dialog.ui.amountEdit.set_fen(700)
    dialog.ui.dayEdit.setDate(QDate(2026, 11, 4))
    assert dialog.ui.amountEdit.value_fen() == 700


def test_a_long_reason_is_read_from_its_beginning(at_desk: Desks, scene: LedgerScene) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk, draft=EntryDraft(reason="发错货：" + "小香风外套 " * 12))
    desk.show(dialog)
    line = dialog.ui.reasonBox.lineEdit()
    assert line is not None and line.cursorPosition() == 0
    dialog.done(0)


def test_a_day_to_come_is_refused_and_not_made_another_day(at_desk: Desks, entered: LedgerScene) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk, draft=EntryDraft(entered.staff["李静"], rule_id=entered.entries()[0].rule_id))
    desk.show(dialog)
    dialog.ui.dayEdit.setDate(QDate(2026, 12, 31))
    assert dialog.ui.dayEdit.date() == QDate(2026, 12, 31)
    dialog.save()
    desk.settle()
    assert dialog.fields is not None and "still to come" in dialog.fields.message("day") and len(entered.entries()) == 1
    dialog.done(0)


def test_several_staff_get_an_entry_each_at_their_own_step(at_desk: Desks, entered: LedgerScene) -> None:
    desk = at_desk()
    staff = [entered.staff["李静"], entered.staff["周敏"]]
    dialog = EntryDialog(desk.desk, staff_ids=staff, draft=EntryDraft(rule_id=entered.entries()[0].rule_id))
    desk.show(dialog)
    assert not dialog.ui.amountEdit.text(), "it differs, so nobody is told one amount for both"
    assert "李静" in dialog.ui.proposalLabel.text() and "周敏" in dialog.ui.proposalLabel.text()
    dialog.save()
    desk.until(lambda: len(entered.entries()) == 3)
    assert {row.staff_name: row.amount_fen for row in entered.entries()[1:]} == {"李静": -3_000, "周敏": -1_000}


def test_save_and_next_keeps_day_and_rule_and_asks_for_the_next_person(at_desk: Desks, entered: LedgerScene) -> None:
    desk = at_desk()
    rule = entered.entries()[0].rule_id
    dialog = EntryDialog(
        desk.desk, draft=EntryDraft(entered.staff["周敏"], rule_id=rule, happened_on=date(2026, 11, 2))
    )
    desk.show(dialog)
    dialog.ui.nextButton.click()
    desk.until(lambda: len(entered.entries()) == 2)
    desk.settle()
    assert dialog.isVisible() and not dialog.staff.chosen()
    assert dialog.ui.ruleBox.currentText() == "抄错单号" and dialog.ui.dayEdit.date() == QDate(2026, 11, 2)
    dialog.close()
    assert not dialog.isVisible(), "nothing was typed since, so nothing is asked"


def test_closing_asks_only_for_what_would_be_lost(
    at_desk: Desks, scene: LedgerScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, asked = at_desk(), []
    monkeypatch.setattr(messages, "ask", lambda *_args: bool(asked.append(1)))
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    dialog.close()
    assert not asked
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    dialog.ui.amountEdit.set_fen(500)
    dialog.close()
    assert asked and dialog.isVisible()
    dialog.ui.amountEdit.set_fen(None)


def test_what_nobody_is_called_is_told_beside_the_field(at_desk: Desks, scene: LedgerScene) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    dialog.save()
    assert dialog.errors.message("staff")
    dialog.ui.staffBox.setEditText("胡乱")
    dialog.save()
    assert "胡乱" in dialog.errors.message("staff")
    dialog.ui.staffBox.setEditText("No. 2 · 李静")
    dialog.ui.amountEdit.setText("一百")
    dialog.save()
    assert "一百" in dialog.errors.message("amount") and not scene.entries()
    dialog.ui.amountEdit.clear()
    dialog.ui.staffBox.setEditText("")


def test_a_second_entry_about_one_record_is_warned_of(at_desk: Desks, scene: LedgerScene) -> None:
    rule = scene.rule(source_kind="wrong_shipment")
    about = {"source_kind": "wrong_shipment", "source_id": 4, "source_no": "WS2611-0004"}
    scene.by_rule(rule, **about)
    desk = at_desk()
    dialog = EntryDialog(desk.desk, draft=EntryDraft(scene.staff["李静"], **about))
    desk.show(dialog)
    assert "LG2611-0001" in dialog.ui.cautionLabel.text()
    dialog.ui.staffBox.setEditText("No. 5 · 周敏")
    assert not dialog.ui.cautionLabel.text()


def test_the_reasons_given_last_are_offered(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(1_000, reason="迟到")
    scene.by_hand(2_000, EntryKind.BONUS, reason="全勤")
    desk = at_desk()
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    box = dialog.ui.reasonBox
    assert [box.itemText(place) for place in range(box.count())] == ["迟到"]
    dialog.ui.kindBox.setCurrentIndex(dialog.ui.kindBox.findData("bonus"))
    assert [box.itemText(place) for place in range(box.count())] == ["全勤"] and not box.currentText()


def test_a_batch_counts_its_records_one_after_the_other(at_desk: Desks, scene: LedgerScene) -> None:
    scene.rule("发错货", source_kind="wrong_shipment")
    about = {"source_kind": "wrong_shipment", "happened_on": date(2026, 11, 3)}
    drafts = [
        EntryDraft(scene.staff["周敏"], source_id=number, source_no=f"WS2611-000{number}", **about) for number in (1, 2)
    ]
    drafts.append(EntryDraft(None, source_id=3, source_no="WS2611-0003", **about))
    desk, made = at_desk(), []
    dialog = BatchEntryDialog(desk.desk, drafts)
    dialog.saved.connect(made.append)
    desk.show(dialog)
    table = dialog.ui.entryTable
    steps = [item.text() for row in range(3) if (item := table.item(row, 4)) is not None]
    assert steps == ["￥10.00", "￥30.00", ""]
    assert "1 records name nobody" in dialog.ui.noteLabel.text()
    box = table.cellWidget(2, 1)
    box.setCurrentIndex(box.findData(scene.staff["李静"]))  # type: ignore[attr-defined]
    assert "3 entries, ￥50.00" in dialog.ui.noteLabel.text()
    dialog.save()
    desk.until(lambda: len(made) == 1)
    assert [(row.staff_name, row.amount_fen, row.source_no) for row in scene.entries()] == [
        ("周敏", -1_000, "WS2611-0001"),
        ("周敏", -3_000, "WS2611-0002"),
        ("李静", -1_000, "WS2611-0003"),
    ]


def test_one_like_an_entry_of_a_rule_no_longer_used_is_by_hand(at_desk: Desks, entered: LedgerScene) -> None:
    (rule,) = entered.ask(service.list_rules)
    entered.do(service.delete_rule, rule.id, rule.version)
    dialog = EntryDialog(at_desk().desk, draft=EntryDraft(entered.staff["李静"], rule_id=rule.id))
    assert dialog.ui.ruleBox.currentText() == "No rule: amount by hand"


def test_a_closed_month_is_told_before_it_is_saved(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(1_000, on=date(2026, 10, 8))
    scene.do(service.close_month, "2026-10", "")
    desk = at_desk()
    dialog = EntryDialog(desk.desk, draft=EntryDraft(scene.staff["李静"], happened_on=date(2026, 10, 30)))
    desk.show(dialog)
    assert "2026-10 is closed" in dialog.ui.cautionLabel.text()


def test_every_button_of_the_form_has_a_word_for_readers(at_desk: Desks, scene: LedgerScene) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    assert all(button.text() for button in dialog.findChildren(QPushButton) if button.isVisible())


def test_a_rule_tells_by_itself_whether_it_is_a_penalty_or_a_bonus(
    at_desk: Desks, scene: LedgerScene, qtbot: QtBot
) -> None:
    scene.rule("迟到")
    scene.rule("客户点名表扬", kind=EntryKind.BONUS, steps=[(2_000, "")])
    desk = at_desk()
    dialog = EntryDialog(desk.desk, draft=EntryDraft(scene.staff["周敏"]))
    desk.show(dialog)
    dialog.activateWindow()
    desk.until(dialog.isActiveWindow)
    type_into(qtbot, dialog.ui.ruleBox, "表扬")
    assert dialog.ui.kindBox.currentData() == "bonus" and dialog.ui.ruleBox.currentText() == "客户点名表扬"
    assert dialog.ui.amountEdit.text() == "￥20.00"
    # Another kind takes the rule away: what it proposed is another thing.
    dialog.ui.kindBox.setCurrentIndex(dialog.ui.kindBox.findData("penalty"))
    assert dialog.ui.ruleBox.currentText() == "No rule: amount by hand" and not dialog.ui.amountEdit.text()
    type_into(qtbot, dialog.ui.ruleBox, "表扬")
    dialog.save()
    desk.until(lambda: bool(scene.entries()))
    (entry,) = scene.entries()
    assert (entry.kind, entry.amount_fen, entry.rule_name) == (EntryKind.BONUS, 2_000, "客户点名表扬")


def test_the_day_follows_the_name_on_the_keyboard(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    desk = at_desk()
    dialog = EntryDialog(desk.desk)
    desk.show(dialog)
    dialog.activateWindow()
    desk.until(dialog.isActiveWindow)
    type_into(qtbot, dialog.ui.staffBox, "5")
    assert dialog.ui.dayEdit.hasFocus()
    dialog.ui.staffBox.setEditText("")
