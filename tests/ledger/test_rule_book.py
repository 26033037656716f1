"""The book of rules: ladders row by row, who stands where, what only those who answer for it may do."""

from collections.abc import Callable

from PySide6.QtWidgets import QTableWidget

from shopdesk.ledger.rule_book.rule_book import RuleBookDialog
from shopdesk.ledger.rule_book.rule_dialog import RuleDialog
from shopdesk.ledger.rules.managing import change_rule, draft_of, list_rules
from tests.ledger.desk_scene import LedgerDesk
from tests.ledger.scene import LedgerScene

Desks = Callable[..., LedgerDesk]


def type_cell(table: QTableWidget, row: int, column: int, text: str) -> None:
    item = table.item(row, column)
    assert item is not None
    item.setText(text)


def cells(table: QTableWidget, row: int) -> list[str]:
    found = (table.item(row, column) for column in range(table.columnCount()))
    return ["" if item is None else item.text() for item in found]


def test_a_ladder_is_typed_row_by_row_and_told_in_words(at_desk: Desks, scene: LedgerScene) -> None:
    desk = at_desk()
    dialog = RuleDialog(desk.desk, None)
    desk.show(dialog)
    dialog.ui.nameEdit.setText("抄错单号")
    type_cell(dialog.ui.stepsTable, 0, 0, "10")
    type_cell(dialog.ui.stepsTable, 1, 0, "30")
    type_cell(dialog.ui.stepsTable, 2, 1, "劝退")
    said = dialog.ui.exampleLabel.text()
    assert "1st time ￥10.00" in said and "2nd time ￥30.00" in said and "劝退" in said and "month" in said
    dialog.save()
    desk.until(lambda: bool(scene.ask(list_rules)))
    (rule,) = scene.ask(list_rules)
    assert [tuple(step) for step in rule.steps] == [(1_000, ""), (3_000, ""), (0, "劝退")]


def test_what_is_wrong_is_told_beside_its_field(at_desk: Desks, scene: LedgerScene) -> None:
    desk = at_desk()
    dialog = RuleDialog(desk.desk, None)
    desk.show(dialog)
    dialog.save()
    assert dialog.fields is not None and dialog.fields.message("name") and dialog.fields.message("steps")
    type_cell(dialog.ui.stepsTable, 0, 0, "zehn")
    dialog.save()
    assert "zehn" in dialog.fields.message("steps")


def test_the_book_tells_who_stands_at_which_step(at_desk: Desks, scene: LedgerScene) -> None:
    rule = scene.rule()
    scene.by_rule(rule, "周敏")
    scene.reverse(scene.by_rule(rule, "周敏").id)
    scene.by_rule(rule, "李静")
    scene.by_rule(rule, "李静")
    desk = at_desk()
    book = RuleBookDialog(desk.desk)
    desk.show(book)
    table = book.ui.standingTable
    assert [cells(table, row) for row in range(table.rowCount())] == [
        ["李静", "2", "￥30.00", "劝退"],
        ["周敏", "1", "￥10.00", "￥30.00"],
    ]
    assert "2026-11" in book.ui.standingLabel.text()


def test_staff_read_the_rules_and_their_own_place_alone(at_desk: Desks, scene: LedgerScene) -> None:
    rule = scene.rule()
    scene.by_rule(rule, "周敏")
    scene.by_rule(rule, "李静")
    desk = at_desk("李静")
    book = RuleBookDialog(desk.desk)
    desk.show(book)
    table = book.ui.standingTable
    assert [cells(table, row)[0] for row in range(table.rowCount())] == ["李静"]
    assert not book.ui.addButton.isEnabled() and book.ui.addButton.toolTip()
    book.change()
    form = book.findChild(RuleDialog)
    assert form is not None and form.ui.saveButton.isHidden() and form.ui.nameEdit.isReadOnly()


def test_a_used_rule_is_kept_and_only_used_no_longer(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_rule(scene.rule())
    scene.rule("迟到")
    desk = at_desk()
    book = RuleBookDialog(desk.desk)
    desk.show(book)
    for name, left in (("迟到", ["抄错单号"]), ("抄错单号", ["抄错单号"])):
        book.select(next(rule.id for rule in scene.ask(list_rules) if rule.name == name))
        book.delete()
        desk.settle()
        assert [rule.name for rule in scene.ask(list_rules)] == left
    assert cells(book.ui.ruleTable, 0)[-1] == "no longer used"
    book.use_or_not()
    desk.settle()
    assert scene.ask(list_rules)[0].active


def test_somebody_elses_change_is_shown_before_it_is_written_over(at_desk: Desks, scene: LedgerScene) -> None:
    scene.rule()
    (rule,) = scene.ask(list_rules)
    desk = at_desk()
    dialog = RuleDialog(desk.desk, rule)
    desk.show(dialog)
    scene.do(change_rule, rule.id, rule.version, draft_of(rule)._replace(steps=[(2_000, "")]), by="陈明")
    type_cell(dialog.ui.stepsTable, 0, 0, "15")
    dialog.save()
    desk.until(lambda: "￥20.00" in dialog.ui.dialogBanner.text())
    desk.settle()
    dialog.save()
    desk.until(lambda: scene.ask(list_rules)[0].steps[0].amount_fen == 1_500)


def test_a_wrong_amount_of_a_step_is_told_once(at_desk: Desks, scene: LedgerScene) -> None:
    desk = at_desk()
    dialog = RuleDialog(desk.desk, None)
    desk.show(dialog)
    dialog.ui.nameEdit.setText("迟到")
    type_cell(dialog.ui.stepsTable, 0, 0, "书面检讨")
    assert "书面检讨" in dialog.ui.exampleLabel.text()
    dialog.save()
    assert dialog.fields is not None and "书面检讨" in dialog.fields.message("steps")
    assert "书面检讨" not in dialog.ui.exampleLabel.text()
