"""The page as people use it: cards lead to the list, steps are taken, what is wrong is told where it is wrong."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from shopdesk.core.actor import Actor, Role
from shopdesk.core.columns import cell_text
from shopdesk.core.database import Session
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.ledger.posting.entering import EntryDraft, enter
from shopdesk.ledger.posting.reversing import reverse
from shopdesk.ledger.states import EntryKind
from shopdesk.violations import service
from shopdesk.violations.dialogs import ViolationAppealDialog, ViolationDialog
from shopdesk.violations.model import ViolationAppeal, ViolationId
from shopdesk.violations.months import MONTHS, ViolationMonthsDialog
from shopdesk.violations.table import VIOLATIONS
from tests.violations.scene import FIRST, GENERAL, SECOND, SERIOUS, STAFF, Scene, Window

Open = Callable[[], Window]


def dialog_of(window: Window, kind: type[QDialog]) -> Any:
    return next(one for one in window.page.findChildren(kind) if one.isVisible())


def fined(scene: Scene, violation: int) -> int:
    """Somebody is fined for a violation; the id of the entry."""

    def fine(session: Session, actor: Actor) -> Any:
        draft = EntryDraft(
            STAFF, EntryKind.PENALTY, scene.clock.today(), amount_fen=2_000, reason="违规", source_kind="violation",
            source_id=violation, source_no="PV2611-0001",
        )  # fmt: skip
        return enter(session, actor, draft)

    return scene.do(fine).id


def test_without_violations_the_page_says_what_belongs_here(window: Open) -> None:
    page = window().page
    assert page.pane.empty.isVisible()
    assert page.pane.empty.button.text() == "New violation"
    assert not page.warnings.isVisible()


def test_a_threshold_that_was_reached_stays_told(scene: Scene, window: Open) -> None:
    scene.add(12)
    page = window().page
    assert page.warnings.isVisible()
    assert page.warnings.text() == (
        "名美示例旗舰店, General violation: the threshold of 12 points was reached on 2026-11-22 (PV2611-0001)."
    )


def test_an_open_page_changes_the_year_at_midnight_of_the_shop(scene: Scene, window: Open) -> None:
    scene.now = datetime(2026, 12, 31, 15, 59, tzinfo=UTC)
    scene.add(5)
    one = window()
    card = one.page.cards.card_of(FIRST)
    assert card is not None and card.standing.of(GENERAL).points == 5
    scene.now = datetime(2026, 12, 31, 16, 0, tzinfo=UTC)
    one.page.look_at_day()
    one.settle()
    card = one.page.cards.card_of(FIRST)
    assert card is not None and (card.standing.year, card.standing.of(GENERAL).points) == (2027, 0)


def test_a_bar_leads_to_the_violations_behind_it(scene: Scene, window: Open) -> None:
    scene.add(9)
    scene.add(4, kind=SERIOUS)
    scene.add(2, date(2025, 12, 31))
    scene.add(5, shop_id=SECOND)
    one = window()
    card = one.page.cards.card_of(FIRST)
    assert card is not None
    assert card.bars[GENERAL].accessibleName() == "名美示例旗舰店, General violation: 9 of 12. 3 left to 12"
    QTest.mouseClick(card.bars[GENERAL], Qt.MouseButton.LeftButton)
    one.settle()
    assert one.numbers() == ["PV2611-0001"]
    assert one.page.pane.filters.values()["year"] == 2026


def test_the_shop_of_the_window_is_the_only_one_shown(scene: Scene, window: Open) -> None:
    scene.add(9)
    scene.add(5, shop_id=SECOND)
    one = window()
    one.desk.settings.set(SHOP_FILTER, SECOND)
    one.load()
    assert one.numbers() == ["PV2611-0002"]
    assert [card.standing.shop for card in one.page.cards.cards] == ["小店"]


def test_a_near_threshold_is_told_until_somebody_closes_it(scene: Scene, window: Open) -> None:
    violation = scene.add(10)
    one = window()
    assert one.page.warnings.text() == "名美示例旗舰店, General violation: 10 points, only 2 left to 12."
    one.page.warnings.hide()
    one.load()
    assert not one.page.warnings.isVisible()
    scene.step(service.change_violation, violation, scene.draft(11))
    one.load()
    assert one.page.warnings.isVisible()
    assert "only 1 left" in one.page.warnings.text()


def test_a_violation_is_entered_by_keyboard(scene: Scene, window: Open) -> None:
    scene.add(10)
    one = window()
    one.page.primary_action()
    dialog: ViolationDialog = dialog_of(one, ViolationDialog)
    ui = dialog.ui
    ui.shopBox.setCurrentIndex(ui.shopBox.findData(FIRST))
    ui.kindBox.setCurrentIndex(ui.kindBox.findData("general"))
    ui.pointsSpin.setValue(3)
    ui.feeEdit.setText("￥500")
    told = "2026, General violation: 10 points now, 13 with this one · 11 left to 24"
    assert ui.standingLabel.text() == f"{told}\nIt reaches the threshold of 12 points."
    ui.pointsSpin.setValue(1)
    assert ui.standingLabel.text() == "2026, General violation: 10 points now, 11 with this one · 1 left to 12"
    ui.pointsSpin.setValue(3)
    dialog.save()
    assert dialog.fields is not None
    assert dialog.fields.message("reason") == "Enter what the platform charges the shop with."
    assert dialog.isVisible()
    dialog.activateWindow()
    one.until(dialog.isActiveWindow)
    QTest.keyClicks(ui.reasonEdit, "late")
    assert dialog.fields.message("reason") == ""  # what is put right is not told on
    QTest.keyClick(ui.reasonEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    one.settle()
    assert one.numbers() == ["PV2611-0002", "PV2611-0001"]
    assert scene.detail(ViolationId(2)).row.fee_fen == 50_000
    assert one.page.detail.detail is not None and one.page.detail.detail.row.id == 2


def test_a_fee_that_is_no_amount_is_not_saved_as_nothing(scene: Scene, window: Open) -> None:
    one = window()
    one.page.primary_action()
    dialog: ViolationDialog = dialog_of(one, ViolationDialog)
    dialog.form.put(scene.draft())
    dialog.ui.feeEdit.setText("5o0")
    dialog.save()
    assert dialog.fields is not None and "is not an amount" in dialog.fields.message("fee")
    dialog.ui.feeEdit.setText("")
    dialog.save()
    one.settle()
    assert len(one.numbers()) == 1


def test_a_day_to_come_is_refused_and_not_made_another_day(scene: Scene, window: Open) -> None:
    one = window()
    one.page.primary_action()
    dialog: ViolationDialog = dialog_of(one, ViolationDialog)
    dialog.form.put(scene.draft())
    dialog.ui.dayEdit.setDate(QDate(2026, 12, 1))  # as typed
    dialog.save()
    assert dialog.fields is not None and dialog.fields.message("happened_on") == "This day is yet to come."
    dialog.done(0)
    assert one.numbers() == []


def test_what_was_typed_outlives_a_crash(scene: Scene, window: Open) -> None:
    one = window()
    one.page.primary_action()
    dialog: ViolationDialog = dialog_of(one, ViolationDialog)
    typed = scene.draft(7, date(2026, 11, 1), SERIOUS, appeal_until=date(2026, 11, 30), staff_id=STAFF, memo="x")
    dialog.form.put(typed)
    assert dialog.kept is not None
    dialog.kept.keep()
    again = ViolationDialog(one.desk, parent=one.page)  # as after a crash: nobody closed the first one
    assert again.form.draft() == typed
    again.save()
    one.settle()
    assert ViolationDialog(one.desk, parent=one.page).form.draft().reason == ""


def test_former_staff_and_closed_shops_stay_with_their_violations(scene: Scene, window: Open) -> None:
    violation = scene.add(staff_id=3)
    one = window()
    one.page.edit(violation)
    dialog: ViolationDialog = dialog_of(one, ViolationDialog)
    assert dialog.ui.staffBox.currentText() == "No. 3 · 赵敏 (former staff)"
    dialog.ui.pointsSpin.setValue(1)
    dialog.save()
    one.settle()
    row = scene.detail(violation).row
    assert (row.points, row.staff) == (1, "赵敏")


def test_an_appeal_is_filed_and_answered(scene: Scene, window: Open) -> None:
    violation = scene.add(6, date(2026, 11, 1), appeal_until=date(2026, 11, 25))
    one = window()
    one.buttons()["Appeal filed…"].click()
    dialog: ViolationAppealDialog = dialog_of(one, ViolationAppealDialog)
    assert "It takes appeals until 2026-11-25." in dialog.ui.effectLabel.text()
    dialog.save()
    one.settle()
    assert dialog.fields is not None and dialog.fields.message("note")
    dialog.ui.noteEdit.setPlainText("已按时发货")
    dialog.ui.dayEdit.setDate(QDate(2026, 11, 20))
    dialog.save()
    one.settle()
    assert scene.detail(violation).appealed_on == date(2026, 11, 20)
    one.buttons()["Answer of the platform…"].click()
    answer: ViolationAppealDialog = dialog_of(one, ViolationAppealDialog)
    answer.save()
    assert answer.ui.dialogBanner.text() == "Say what the platform answered."
    answer.ui.outcomeBox.setCurrentIndex(answer.ui.outcomeBox.findData("accepted"))
    assert answer.ui.effectLabel.text() == "6 points do not count any more in 2026."
    answer.save()
    one.settle()
    assert scene.detail(violation).row.appeal is ViolationAppeal.ACCEPTED
    card = one.page.cards.card_of(FIRST)
    assert card is not None and card.standing.of(GENERAL).points == 0


def test_one_click_asks_for_the_entry_of_whoever_answers_for_it(scene: Scene, window: Open) -> None:
    violation = scene.add(6, date(2026, 11, 1), staff_id=STAFF, fee_fen=5_000)
    one = window()
    one.buttons()["Ledger entry…"].click()
    assert one.asked == [
        (
            "violation", violation, "PV2611-0001", FIRST, STAFF, date(2026, 11, 1),
            "General violation, 6 points, ￥50.00: 延迟发货",
        )
    ]  # fmt: skip


def test_an_entry_that_still_stands_for_what_does_not_count_is_pointed_out(scene: Scene, window: Open) -> None:
    violation = scene.add(6, staff_id=STAFF)
    entry = fined(scene, violation)
    one = window()
    row = one.page.table.row_of(violation)
    assert row is not None
    column = next(column for column in VIOLATIONS.columns if column.key == "entries")
    assert cell_text(column, row, scene.clock) == "LG2611-0001"
    scene.appeal(violation, accepted=True)
    one.load()
    assert one.page.detail.stands.isVisible()
    assert "LG2611-0001" in one.page.detail.stands.text()
    scene.do(reverse, entry, "申诉成功")
    one.load()
    assert not one.page.detail.stands.isVisible()


def test_a_violation_with_a_standing_entry_stays(scene: Scene, window: Open) -> None:
    violation = scene.add(6, staff_id=STAFF)
    entry = fined(scene, violation)
    one = window()
    one.page.take_step("delete")
    one.settle()
    assert "LG2611-0001 in the ledger is about it" in one.page.pane.banner.text()
    assert one.page.pane.banner.isVisible()
    scene.do(reverse, entry, "记错了")
    one.page.take_step("delete")
    one.settle()
    assert one.numbers() == []


def test_who_may_not_throw_away_is_told_why(scene: Scene, window: Open) -> None:
    scene.add()
    scene.act_as(Role.AFTER_SALES)
    steps = {step.key: step.barred for step in window().page.detail.more_steps()}
    assert steps["edit"] == ""
    assert "can be done by" in steps["delete"]


def test_the_months_of_a_year_lead_to_their_violations(scene: Scene, window: Open) -> None:
    scene.add(6, date(2026, 3, 31), fee_fen=30_000)
    scene.add(4, date(2026, 3, 1), SERIOUS)
    scene.add(2, date(2026, 4, 1))
    scene.add(9, date(2025, 3, 1))
    scene.appeal(scene.add(12, date(2026, 3, 2)), accepted=True)
    one = window()
    one.page.show_months()
    dialog: ViolationMonthsDialog = dialog_of(one, ViolationMonthsDialog)
    cells = [[cell_text(column, row, scene.clock) for column in MONTHS.columns] for row in dialog.rows[2:4]]
    assert cells == [["2026-03", "2", "6", "4", "￥300.00"], ["2026-04", "1", "2", "0", "￥0.00"]]
    # The table begins with this month, where something happens: November; none is told that has not begun.
    listed = [item.text() for at in range(dialog.table.rowCount()) if (item := dialog.table.item(at, 0)) is not None]
    assert listed[0] == "2026-11" and listed[-1] == "2026-01" and len(listed) == 11
    assert "12 points in 2026, fees ￥300.00" in dialog.sum_label.text()
    place = dialog.chart.spot_of("2026-03", 1)
    assert dialog.chart.spot_told(place) == "2026-03, Serious violation: 4 points"
    dialog.chart.choose(place)
    one.settle()
    assert one.numbers() == ["PV2611-0001", "PV2611-0005", "PV2611-0002"]


def test_the_order_of_a_violation_is_a_link(scene: Scene, window: Open) -> None:
    order_id = scene.order()
    scene.add(order_no="3001000000000000100")
    one = window()
    assert one.strip.shown == ("violation", 1, "Platform violation")
    links = [one for one in one.page.pane.detail.findChildren(type(one.page.pane.empty.button)) if "100" in one.text()]
    links[0].click()
    assert one.opened == [order_id]


@pytest.mark.parametrize("key", ["text", "year", "appeal", "staff"])
def test_a_filter_is_taken_back_to_show_a_record(scene: Scene, window: Open, key: str) -> None:
    violation = scene.add()
    one = window()
    one.page.show_filter({"text": "nothing"} if key == "text" else {key: {"year": 2026}.get(key, "accepted")})
    one.settle()
    one.page.open_record(violation)
    one.settle()
    assert one.page.pane.view.current_id() == violation
    assert QApplication.activeModalWidget() is None


def test_a_filter_that_shows_a_new_record_stays(scene: Scene, window: Open) -> None:
    scene.add(kind=SERIOUS)
    one = window()
    one.page.show_filter({"states": ["general"]})
    one.settle()
    violation = scene.add()
    one.page.open_record(violation)
    one.settle()
    assert one.page.pane.view.current_id() == violation
    assert one.page.pane.filters.values().get("states") == ["general"]
