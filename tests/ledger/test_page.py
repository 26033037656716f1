"""The list of entries: what it shows to whom, what can be done from it, what is told when something cannot."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shopdesk.core.changes import changed
from shopdesk.ledger import service
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.form.appeal_dialog import AppealDialog, DecisionDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.form.reversal_dialog import ReversalDialog
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund_view.collect_dialog import CollectDialog
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.page import LedgerPage
from shopdesk.ledger.states import EntryKind
from shopdesk.ui.messages import Toast
from tests.ledger.desk_scene import LedgerDesk, buttons, told
from tests.ledger.scene import LedgerScene
from tests.ledger.tampering import tamper

Desks = Callable[..., LedgerDesk]


def shown(page: LedgerPage) -> list[int]:
    return list(page.table.ids())


def select(page: LedgerPage, ids: list[int]) -> None:
    """Select some rows as somebody does with Ctrl held."""
    model = page.pane.view.selectionModel()
    model.clearSelection()
    for place in page.table.positions_of(frozenset(ids)):
        flag = model.SelectionFlag
        model.select(page.table.index(place, 0), flag.Select | flag.Rows)


def entries_of(menu: QMenu) -> dict[str, tuple[bool, str]]:
    return {one.text(): (one.isEnabled(), one.toolTip()) for one in menu.actions() if one.text()}


def test_an_empty_ledger_offers_the_first_entry(at_desk: Desks, scene: LedgerScene) -> None:
    page = at_desk().page()
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    assert page.findChild(EntryDialog) is not None


def test_kinds_are_counted_and_summed(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(3_000)
    scene.by_hand(5_000, EntryKind.BONUS)
    page = at_desk().page()
    assert [pill.text() for pill in page.pane.filters.states.pills()[:3]] == ["All 2", "Penalty 1", "Bonus 1"]
    assert "Together ￥20.00" in page._sums_text(page._totals)


def test_every_filter_narrows_the_list(at_desk: Desks, scene: LedgerScene) -> None:
    rule = scene.rule()
    ruled = scene.by_rule(rule).id
    bonus = scene.by_hand(5_000, EntryKind.BONUS, name="周敏", reason="全勤").id
    old = scene.by_hand(1_000, on=date(2026, 10, 8), reason="早退").id
    wrong = scene.by_hand(2_000, name="孙悦").id
    reversal = scene.reverse(wrong).id
    scene.do(file_appeal, ruled, "不是我", by="李静")
    scene.do(collect_fines, [old], scene.today, "")
    desk = at_desk()
    page = desk.page()
    for values, ids in (
        ({"states": ["bonus"]}, [bonus]),
        ({"text": "全勤"}, [bonus]),
        ({"staff": scene.staff["孙悦"]}, [reversal, wrong]),
        ({"rule": rule}, [ruled]),
        ({"watch": "standing"}, [old, bonus, ruled]),
        ({"watch": "appealed"}, [ruled]),
        ({"watch": "uncollected"}, [ruled]),
        ({"period": {"preset": "last_month"}}, [old]),
    ):
        page.show_filter(values)  # type: ignore[arg-type]
        desk.settle()
        assert shown(page) == ids, values


def test_the_detail_says_why_and_what_counts_with_it(at_desk: Desks, scene: LedgerScene) -> None:
    rule = scene.rule()
    first = scene.by_rule(rule)
    second = scene.by_rule(rule, source_kind="wrong_shipment", source_id=9, source_no="WS2611-0009")
    desk = at_desk()
    page = desk.page()
    page.open_record(second.id)
    said = told(page)
    for words in ("抄错单号", "2nd time", "￥-30.00", first.entry_no, "Wrong shipment WS2611-0009"):
        assert words in said, words
    next(one for one in page.pane.detail.findChildren(type(page.new_button)) if "WS2611" in one.text()).click()
    assert desk.opened == [("wrong_shipment", 9)]


def test_reversing_asks_for_the_reason_and_neutralises(at_desk: Desks, scene: LedgerScene) -> None:
    entry = scene.by_hand(3_000)
    desk = at_desk()
    page = desk.page()
    buttons(page)["Reverse…"].click()
    dialog = page.findChild(ReversalDialog)
    assert dialog is not None
    dialog.save()
    desk.until(lambda: dialog.fields is not None and bool(dialog.fields.message("reason")))
    dialog.ui.reasonEdit.setPlainText("监控显示不是他")
    dialog.save()
    desk.until(lambda: len(scene.entries()) == 2)
    desk.settle()
    assert "Together" not in page._sums_text(page._totals) and page._totals.total_fen == 0
    page.open_record(entry.id)
    assert not buttons(page)["Reverse…"].isEnabled() and "LG2611-0002" in buttons(page)["Reverse…"].toolTip()


def test_a_reversal_and_an_appeal_on_a_day_to_come_are_refused(at_desk: Desks, scene: LedgerScene) -> None:
    entry, desk = scene.by_hand(3_000), at_desk()
    reversal, appeal = (
        ReversalDialog(desk.desk, [scene.entry(entry.id)]),
        AppealDialog(desk.desk, scene.entry(entry.id)),
    )
    for dialog in (reversal, appeal):
        desk.show(dialog)
        dialog.ui.reasonEdit.setPlainText("搞错了人")
        dialog.ui.dayEdit.setDate(QDate(2026, 12, 31))
    reversal.save()
    appeal.file()
    desk.settle()
    assert reversal.fields is not None and appeal.fields is not None
    assert "still to come" in reversal.fields.message("day") and "still to come" in appeal.fields.message("filed_on")
    for dialog in (reversal, appeal):
        assert dialog.ui.dayEdit.date() == QDate(2026, 12, 31)
        dialog.done(0)
    assert len(scene.entries()) == 1


def test_a_fine_in_the_fund_goes_back_and_the_shop_may_put_in_what_lacks(at_desk: Desks, scene: LedgerScene) -> None:
    entry = scene.by_hand(3_000)
    scene.do(collect_fines, [entry.id], scene.today, "")
    desk = at_desk()
    dialog = ReversalDialog(desk.desk, [scene.entry(entry.id)])
    desk.show(dialog)
    assert "￥30.00 was paid into the department fund" in dialog.ui.fundLabel.text()
    assert dialog.ui.shopPaysBox.isHidden()
    from shopdesk.ledger.fund.moving import SpendingDraft, spend  # noqa: PLC0415

    scene.do(spend, SpendingDraft(scene.today, 2_500, "王芳", "奶茶"))
    dialog = ReversalDialog(desk.desk, [scene.entry(entry.id)])
    desk.show(dialog)
    assert not dialog.ui.shopPaysBox.isHidden() and "￥25.00" in dialog.ui.shopPaysBox.text()
    dialog.ui.reasonEdit.setPlainText("搞错了人")
    dialog.ui.shopPaysBox.setChecked(True)
    dialog.save()
    desk.until(lambda: len(scene.entries()) == 2)
    assert scene.verified().ok


def test_several_are_reversed_at_once_or_none(at_desk: Desks, scene: LedgerScene) -> None:
    ids: list[int] = [scene.by_hand(1_000 * number).id for number in (1, 2, 3)]
    scene.reverse(EntryId(ids[0]))
    desk = at_desk()
    page = desk.page()
    menu = QMenu(page)
    select(page, ids)
    page.selection.fill(menu)
    enabled, why = entries_of(menu)["Reverse…"]
    assert not enabled and "LG2611-0001" in why
    select(page, ids[1:])
    page.selection.reverse()
    dialog = page.findChild(ReversalDialog)
    assert dialog is not None and "2 entries" in dialog.windowTitle()
    dialog.ui.reasonEdit.setPlainText("整批录错")
    dialog.save()
    desk.until(lambda: len(scene.entries()) == 6)
    assert sum(row.amount_fen for row in scene.entries()) == 0


def test_fines_are_collected_from_the_selection(at_desk: Desks, scene: LedgerScene) -> None:
    fine, bonus = scene.by_hand(1_000).id, scene.by_hand(1_000, EntryKind.BONUS).id
    desk = at_desk()
    page = desk.page()
    menu = QMenu(page)
    select(page, [fine, bonus])
    page.selection.fill(menu)
    assert not entries_of(menu)["Collect the fines…"][0]
    select(page, [fine])
    page.selection.collect()
    dialog = page.findChild(CollectDialog)
    assert dialog is not None
    dialog.collect()
    desk.until(lambda: scene.entry(fine).collected)


def test_whom_it_concerns_sees_own_entries_alone_and_may_appeal(at_desk: Desks, scene: LedgerScene) -> None:
    own, other = scene.by_hand(1_000).id, scene.by_hand(9_000, name="周敏").id
    desk = at_desk("李静")
    page = desk.page()
    assert shown(page) == [own] and "￥-10.00" in page._sums_text(page._totals)
    assert not page.new_button.isVisible() and not page._staff_box.isVisible()
    assert list(buttons(page)) == ["Appeal…"]
    buttons(page)["Appeal…"].click()
    assert page.findChild(AppealDialog) is not None
    page.detail.show_entry(other)
    assert page.detail.detail is None, "not even by its number"


def test_an_appeal_is_decided_where_the_entry_is_shown(at_desk: Desks, scene: LedgerScene) -> None:
    entry = scene.do(
        service.enter,
        service.EntryDraft(scene.staff["李静"], EntryKind.PENALTY, scene.today, None, 500, "迟到"),
        by="陈明",
    )
    scene.do(file_appeal, entry.id, "提前请过假", by="李静")
    page = at_desk().page()
    assert "提前请过假" in told(page)
    buttons(page)["Decide the appeal…"].click()
    assert page.findChild(DecisionDialog) is not None


def test_verifying_says_plainly_what_became_of_it(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(1_000)
    scene.by_hand(2_000)
    desk = at_desk()
    page = desk.page()
    page.verify()
    desk.settle()
    assert page.pane.banner.text().startswith("Verified: 2 entries")
    with closing(sqlite3.connect(scene.file)) as raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f'DROP TRIGGER "{name}"')
        raw.execute("UPDATE ledger_entry SET reason = '好的' WHERE id = 1")
        raw.commit()
    page.verify()
    desk.settle()
    assert "changed from outside" in page.pane.banner.text() and "LG2611-0001" in page.pane.banner.text()


def test_a_good_result_goes_with_the_next_entry_and_a_bad_one_stays(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(1_000)
    desk = at_desk()
    page = desk.page()
    banner = page.pane.banner

    def verified() -> str:
        page.verify()
        desk.settle()
        assert banner.isVisible()
        return banner.text()

    assert verified().startswith("Verified: 1 entries")
    desk.desk.changed.emit(changed("order"))
    assert banner.isVisible()
    draft = service.EntryDraft(scene.staff["李静"], EntryKind.PENALTY, scene.today, None, 500, "迟到")
    desk.desk.write("", service.enter, draft)
    desk.settle()
    assert not banner.isVisible()
    assert verified().startswith("Verified: 2 entries")
    desk.desk.act_as(scene.people["李静"])
    assert not banner.isVisible()
    tamper(scene, "UPDATE ledger_entry SET reason = '好的' WHERE id = 1")
    assert "changed from outside" in verified()
    desk.desk.act_as(scene.actor)
    desk.desk.changed.emit(changed("ledger_entry"))
    assert banner.isVisible()
    banner.show_message("warning", "Something else.")
    desk.desk.changed.emit(changed("ledger_entry"))
    assert banner.isVisible()


def test_opening_an_entry_says_that_it_is_not_edited(at_desk: Desks, scene: LedgerScene, qtbot: QtBot) -> None:
    scene.by_hand(1_000)
    page = at_desk().page()
    page.pane.view.setFocus()
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Return)
    toast = page.window().findChild(Toast)
    assert toast is not None and "not edited" in toast.accessibleName()


def test_one_like_it_begins_with_staff_rule_and_reason(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_rule(scene.rule(), reason="单号抄错一位")
    page = at_desk().page()
    page.take_step("similar")
    dialog = page.findChild(EntryDialog)
    assert dialog is not None
    assert (dialog.ui.ruleBox.currentText(), dialog.ui.reasonBox.currentText()) == ("抄错单号", "单号抄错一位")
    assert dialog.ui.amountEdit.text() == "￥30.00"


def test_copying_rows_gives_texts(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(1_000)
    page = at_desk().page()
    page.pane.view.copy_selection()
    assert "LG2611-0001" in QApplication.clipboard().text()


def test_the_keys_work_through_the_list_on_after_a_dialog(at_desk: Desks, scene: LedgerScene) -> None:
    scene.by_hand(3_000)
    scene.by_hand(2_000)
    desk = at_desk()
    page = desk.page()
    page.activateWindow()
    desk.until(page.isActiveWindow)
    buttons(page)["Reverse…"].setFocus()
    buttons(page)["Reverse…"].click()
    dialog = page.findChild(ReversalDialog)
    assert dialog is not None
    dialog.ui.reasonEdit.setPlainText("搞错了人")
    dialog.save()
    desk.until(lambda: len(scene.entries()) == 3)
    desk.settle()
    page.activateWindow()  # as the system does once a dialog is gone
    desk.until(page.isActiveWindow)
    assert page.pane.view.hasFocus()
