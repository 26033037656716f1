"""The review of a statement: every outcome seen, decided, accepted and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu

from shopdesk.claims import service
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.reconciling.match_dialog import MatchDialog
from shopdesk.claims.reconciling.reason_dialog import SettleReasonDialog
from shopdesk.claims.statements.accepting import accept_statement
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.importing import discard_statement
from shopdesk.claims.states import ClaimKind, ClaimState, Handling, Outcome
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.core.actor import Actor, Role
from shopdesk.shops.service import add_staff
from shopdesk.ui.plain_tip import plain_tip
from tests.claims.reconciling import Bench, Case
from tests.claims.scene import Scene


def figures(bench: Bench) -> dict[str, str]:
    return {box.figure.title: box.figure.number for box in bench.review.cards.boxes}


def footer(bench: Bench) -> str:
    return " | ".join(label.text() for label in bench.review.pane.footer.findChildren(QLabel) if label.text())


def cell(bench: Bench, tracking_no: str, key: str) -> str:
    table = bench.review.table
    number = bench.review.results.number_of(bench.row_of(tracking_no).tracking_key)
    position = table.position_of(number or 0)
    assert position is not None
    return table.text(position, [column.key for column in table.columns].index(key))


def test_every_outcome_stands_in_its_row_and_adds_up_above(opened: Bench, case: Case) -> None:
    outcomes = {row.tracking_no: row.outcome for row in opened.rows()}
    assert outcomes == {
        case.no(case.equal): Outcome.EQUAL,
        case.no(case.short): Outcome.SHORT,
        case.no(case.over): Outcome.OVER,
        "YT9999999999999": Outcome.UNKNOWN_HERE,
        case.no(case.added): Outcome.SHORT,
        case.no(case.missing): Outcome.MISSING_THERE,
    }
    assert figures(opened) == {
        "Expected": "￥1,243.67",
        "Paid on the statement": "￥1,013.17",
        "Difference": "￥-230.50",
        "Equal / different": "1 / 5",
        "Carried over": "￥0.00",
    }
    assert opened.review.head.accept_button.text() == "Accept 5 lines, enter receipts"
    assert "6 lines" in footer(opened) and "5 receipts to enter, ￥925.17" in footer(opened)


def test_what_a_row_has_none_of_is_a_dash_and_too_much_has_its_sign(opened: Bench, case: Case) -> None:
    unknown, over = "YT9999999999999", case.no(case.over)
    assert [cell(opened, unknown, key) for key in ("claim_no", "expected", "paid")] == ["—", "—", "￥88.00"]
    assert cell(opened, case.no(case.missing), "paid") == "—"
    assert cell(opened, over, "difference") == "+￥10.00"
    assert cell(opened, case.no(case.short), "difference") == "￥-64.50"


def test_pills_and_text_narrow_the_lines_down(opened: Bench, case: Case) -> None:
    review = opened.review
    pill = next(pill for pill in review.pane.filters.states.pills() if pill.text().startswith("Short"))
    assert pill.text() == "Short paid 2"
    pill.click()
    assert {row.tracking_no for row in opened.rows()} == {case.no(case.short), case.no(case.added)}
    opened.review.pane.filters.text_edit.setText("多付")
    opened.review.pane.filters.text_edit.returnPressed.emit()
    assert [row.tracking_no for row in opened.rows()] == [case.no(case.added)]
    review.pane.filters.text_edit.setText("nothing like it")
    review.pane.filters.text_edit.returnPressed.emit()
    assert review.pane.empty.isVisible()
    review.pane.empty.button.click()
    assert len(opened.rows()) == 6


def test_a_click_on_a_header_sorts_and_dashes_stand_last(opened: Bench) -> None:
    for descending in (False, True):
        opened.review.pane.view.sort_requested.emit("paid", descending)
        paid = [row.paid_fen for row in opened.rows()]
        there = [fen for fen in paid if fen is not None]
        assert there == sorted(there, reverse=descending) and paid[-1] is None


def test_two_lines_that_add_up_are_opened_to_both(opened: Bench, case: Case) -> None:
    added = case.no(case.added)
    assert cell(opened, added, "outcome") == "Short paid · 2 lines"
    opened.select(added)
    opened.bot.keyClick(opened.review.pane.view, Qt.Key.Key_Return)
    panel = opened.review.lines.lines

    def told() -> str:
        return " ".join(label.text() for label in panel.findChildren(QLabel))

    opened.until(lambda: "Row 7" in told())
    for words in ("￥399.00", "Row 8", "冲正 多付扣回", "￥-5.00", "Reversal"):
        assert words in told(), words


def test_accepting_enters_the_receipts_and_undo_takes_all_of_them_back(opened: Bench, case: Case) -> None:
    before = {claim: case.scene.detail(claim) for claim in (case.equal, case.short, case.over, case.added)}
    opened.bot.keyClick(opened.review.pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    received = {claim: case.scene.detail(claim).row.received_fen for claim in before}
    assert received == {case.equal: 39_867, case.short: 6_450, case.over: 6_800, case.added: 39_400}
    assert case.scene.detail(case.equal).row.state is ClaimState.SETTLED
    assert "5 receipts entered, ￥925.17" in opened.toast().accessibleName()
    assert opened.review.head.take_back_button.isVisible() and not opened.review.head.accept_button.isVisible()
    assert cell(opened, case.no(case.equal), "action") == "Entered"
    assert cell(opened, "YT9999999999999", "action") == "Not entered"
    opened.press_toast("Undo")
    opened.until(lambda: opened.review.head.accept_button.isVisible())
    for claim, was in before.items():
        now = case.scene.detail(claim).row
        assert (now.state, now.received_fen, now.agreed_fen) == (was.row.state, 0, was.row.agreed_fen)


def test_an_accepted_statement_is_taken_back_later_too(opened: Bench, case: Case) -> None:
    opened.review.head.accept_button.click()
    opened.settle()
    opened.page.show_list()
    opened.open(opened.review.statement_id() or 0)
    opened.review.head.take_back_button.click()
    opened.settle()
    assert case.scene.detail(case.equal).row.received_fen == 0
    assert opened.review.head.accept_button.isVisible()
    opened.press_toast("Undo")
    opened.until(lambda: opened.review.head.take_back_button.isVisible())
    assert case.scene.detail(case.equal).row.received_fen == 39_867


def test_taking_back_is_refused_by_name_once_something_was_booked_on_a_claim(opened: Bench, case: Case) -> None:
    opened.review.head.accept_button.click()
    opened.settle()
    row = case.scene.detail(case.short).row
    case.scene.step(service.add_receipt, case.short, 100, case.scene.today, row.money_to, "")
    opened.review.head.take_back_button.click()
    opened.settle()
    assert row.claim_no in opened.review.pane.banner.text()
    assert case.scene.detail(case.short).row.received_fen == 6_550


def test_lines_that_are_left_out_are_not_entered(opened: Bench, case: Case) -> None:
    opened.select(case.no(case.short), case.no(case.over))
    opened.bot.keyClick(opened.review.pane.view, Qt.Key.Key_Delete)
    opened.settle()
    assert opened.review.head.accept_button.text() == "Accept 3 lines, enter receipts"
    assert cell(opened, case.no(case.over), "action").startswith("Leave out")
    opened.select(case.no(case.over))
    opened.choose("receive")
    opened.settle()
    opened.review.head.accept_button.click()
    opened.settle()
    assert case.scene.detail(case.short).row.received_fen == 0
    assert case.scene.detail(case.over).row.received_fen == 6_800


def test_giving_up_the_rest_asks_why_and_settles_the_claim(opened: Bench, case: Case) -> None:
    opened.select(case.no(case.short))
    opened.choose("settle")
    dialog = opened.dialog(SettleReasonDialog)
    assert "￥64.50" in dialog.ui.toldLabel.text()
    dialog.settle()
    assert dialog.fields.message("reason")
    dialog.ui.reasonEdit.setPlainText("网点只认一半")
    dialog.settle()
    opened.settle()
    assert cell(opened, case.no(case.short), "remark") == "网点只认一半"
    opened.review.head.accept_button.click()
    opened.settle()
    row = case.scene.detail(case.short).row
    assert (row.received_fen, row.written_off_fen, row.outstanding_fen) == (6_450, 6_450, 0)
    assert row.state not in (ClaimState.AGREED, ClaimState.SUBMITTED)


def test_a_call_is_noted_with_every_claim_that_was_not_paid_in_full(opened: Bench, case: Case) -> None:
    opened.select(case.no(case.equal), case.no(case.short), case.no(case.missing))
    opened.choose("chase")
    dialog = opened.dialog(ClaimStepDialog)
    dialog.take_step()
    opened.settle()
    assert dialog.errors.message("said") and dialog.isVisible()
    dialog.ui.wordsEdit.setPlainText("下周三前补打")
    dialog.ui.promisedBox.setChecked(True)
    dialog.take_step()
    opened.settle()
    for claim, said in ((case.short, ["下周三前补打"]), (case.missing, ["下周三前补打"]), (case.equal, [])):
        assert [one.said for one in case.scene.detail(claim).follow_ups] == said
    assert case.scene.detail(case.missing).row.promised_on == date(2026, 11, 15)
    assert "2 claims" in opened.toast().accessibleName()


def test_an_unknown_line_is_matched_to_a_claim_of_this_courier(opened: Bench, case: Case) -> None:
    opened.select("YT9999999999999")
    opened.choose("match")
    dialog = opened.dialog(MatchDialog)
    dialog.ui.searchEdit.setText(case.scene.detail(case.missing).row.claim_no)
    dialog.search()
    opened.bot.keyClick(dialog.ui.searchEdit, Qt.Key.Key_Return)
    opened.settle()
    row = opened.row_of("YT9999999999999")
    assert row.claim_id == case.missing and row.outcome is Outcome.SHORT
    opened.choose("match")
    again = opened.dialog(MatchDialog)
    again.ui.unmatchButton.click()
    opened.settle()
    assert opened.row_of("YT9999999999999").outcome is Outcome.UNKNOWN_HERE


def test_enter_in_an_empty_search_takes_no_claim(opened: Bench) -> None:
    opened.select("YT9999999999999")
    opened.choose("match")
    dialog = opened.dialog(MatchDialog)
    opened.bot.keyClick(dialog.ui.searchEdit, Qt.Key.Key_Return)
    opened.settle()
    assert dialog.isVisible() and dialog.focusWidget() is dialog.ui.claimsTable
    dialog.reject()


def test_a_claim_registered_for_an_unknown_line_takes_its_money(opened: Bench, case: Case) -> None:
    opened.select("YT9999999999999")
    opened.choose("match")
    dialog = opened.dialog(MatchDialog)
    dialog.register()
    form = opened.dialog(ClaimDialog)
    draft = form.fields.draft()
    assert (draft.tracking_no, draft.claimed_fen, draft.kind) == ("YT9999999999999", 8_800, ClaimKind.LOST)
    form.save()
    opened.settle()
    opened.until(lambda: opened.row_of("YT9999999999999").outcome is Outcome.EQUAL)
    opened.settle()
    assert opened.review.head.accept_button.text() == "Accept 6 lines, enter receipts"


def test_the_link_of_a_row_opens_its_claim_and_the_last_one_its_choices(opened: Bench, case: Case) -> None:
    view, table = opened.review.pane.view, opened.review.table
    keys = [column.key for column in table.columns]

    def click(row: int, key: str) -> None:
        where = view.visualRect(table.index(row, keys.index(key))).center()
        opened.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x() - 10, where.y()))

    click(0, "claim_no")
    assert opened.opened == [case.equal]
    click(1, "action")
    menu = opened.menu()
    assert list(menu)[:4] == ["Enter as received", "Receive, give up the rest…", "Leave out", "Note a call…"]
    assert all(action.isEnabled() for title, action in menu.items())


def test_what_cannot_be_done_says_why(opened: Bench, case: Case) -> None:
    opened.select("YT9999999999999")
    opened.review._on_menu(list(opened.review.pane.view.selected_ids()), QPoint())
    menu = opened.menu()
    assert not menu["Enter as received"].isEnabled()
    assert menu["Enter as received"].toolTip() == plain_tip("No claim of ours belongs to it. Match it first.")
    opened.select(case.no(case.missing))
    opened.choose("leave")
    assert "nothing new" in opened.toast().accessibleName()


def test_what_was_entered_by_hand_is_entered_all_the_same_by_who_says_so(bench: Bench, case: Case) -> None:
    short, row = case.no(case.short), case.scene.detail(case.short).row
    case.scene.step(service.add_receipt, case.short, 6_450, case.scene.today, row.money_to, "")
    bench.open(case.imported())
    assert cell(bench, short, "action") == "Entered before ▾"
    bench.select(short, case.no(case.equal))  # among others it is not entered by the way
    bench.choose("receive")
    bench.settle()
    assert bench.row_of(short).to_enter_count == 0
    bench.select(short)
    bench.review._on_menu(list(bench.review.pane.view.selected_ids()), QPoint())
    menu = bench.menu()
    assert menu["Enter all the same"].isEnabled() and menu["Match…"].isEnabled()
    nothing_new = plain_tip("The statement says nothing new of it.")
    assert [menu[title].toolTip() for title in ("Receive, give up the rest…", "Leave out")] == [nothing_new] * 2
    menu["Enter all the same"].trigger()
    bench.settle()
    assert bench.row_of(short).to_enter_fen == 6_450
    bench.select(short)
    bench.choose("leave")
    bench.settle()
    assert bench.row_of(short).to_enter_count == 0


def test_a_claim_the_statement_does_not_list_is_said_to_be_just_that(opened: Bench, case: Case) -> None:
    opened.select(case.no(case.missing))
    opened.review._on_menu(list(opened.review.pane.view.selected_ids()), QPoint())
    menu = opened.menu()
    not_listed = plain_tip("The statement does not list it.")
    for title in ("Enter as received", "Receive, give up the rest…", "Match…"):
        assert not menu[title].isEnabled() and menu[title].toolTip() == not_listed, title


def test_who_may_not_enter_money_sees_why(opened: Bench, case: Case, scene: Scene) -> None:
    scene.do(add_staff, "1", "王芳", Role.OWNER)
    scene.do(add_staff, "2", "小李", Role.PRE_SALES)
    opened.desk.act_as(Actor(None, "小李", Role.PRE_SALES, scene.clock))
    opened.page.reload()
    opened.settle()
    assert not opened.review.head.accept_button.isEnabled() and "小李" in opened.review.head.accept_button.toolTip()
    opened.review.accept_statement()
    opened.settle()
    assert scene.detail(case.equal).row.received_fen == 0
    opened.page.show_list()
    opened.page.list._on_context_menu([opened.review.statement_id() or 0], QPoint())
    menus = [one for one in opened.page.list.findChildren(QMenu) if one.isVisible()]
    discard = next(action for action in menus[0].actions() if action.text() == "Discard")
    assert not discard.isEnabled() and "小李" in discard.toolTip()


def test_a_statement_accepted_by_somebody_else_meanwhile_is_told(opened: Bench, case: Case) -> None:
    shown = opened.review.shown()
    assert shown is not None
    case.scene.do(accept_statement, shown.statement.id, shown.statement.version)
    opened.review.accept_statement()
    opened.settle()
    assert opened.review.pane.banner.text()
    opened.until(lambda: opened.review.head.take_back_button.isVisible())
    assert case.scene.detail(case.equal).row.received_fen == 39_867


def test_lines_decided_by_somebody_else_meanwhile_are_not_written_over(opened: Bench, case: Case) -> None:
    shown = opened.review.shown()
    assert shown is not None
    key = opened.row_of(case.no(case.over)).tracking_key
    case.scene.do(set_handling, shown.statement.id, shown.statement.version, [key], Handling.LEAVE)
    opened.select(case.no(case.short))
    opened.choose("leave")
    opened.settle()
    assert opened.review.pane.banner.text()
    assert opened.row_of(case.no(case.over)).handling is Handling.LEAVE
    assert opened.row_of(case.no(case.short)).handling is Handling.RECEIVE


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Left])
def test_the_keyboard_leads_back_to_the_list(opened: Bench, key: Qt.Key) -> None:
    pages_back: list[str] = []
    QShortcut(QKeySequence("Alt+Left"), opened.page, lambda: pages_back.append("window"))  # as the window has it
    alt = Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier
    opened.bot.keyClick(opened.review.pane.view, key, alt)
    opened.until(lambda: opened.page.list.isVisible())
    assert pages_back == []
    assert opened.page.list.pane.view.current_id() == opened.review.statement_id()


def test_a_discarded_statement_comes_back_from_the_toast(opened: Bench) -> None:
    opened.review.head.discard_button.click()
    opened.settle()
    assert opened.page.list.isVisible() and opened.page.list.table.rowCount() == 0
    opened.press_toast("Undo")
    opened.until(lambda: opened.page.list.table.rowCount() == 1)


def test_a_claim_registered_elsewhere_is_found_when_somebody_comes_back(opened: Bench, case: Case) -> None:
    opened.page.hide()
    claim = case.scene.claim(8_800, tracking_no="YT9999999999999")
    opened.page.show()
    opened.until(lambda: opened.row_of("YT9999999999999").claim_id == claim)
    assert "1 lines belong to claims" in opened.toast().accessibleName()


def test_a_statement_that_is_gone_leads_back_to_the_list(opened: Bench, case: Case) -> None:
    shown = opened.review.shown()
    assert shown is not None
    case.scene.do(discard_statement, shown.statement.id, shown.statement.version)
    opened.page.reload()
    opened.until(lambda: opened.page.list.isVisible())


def test_keys_decide_about_the_row_and_barred_ones_say_why(opened: Bench, case: Case) -> None:
    opened.select("YT9999999999999")
    opened.bot.keyClick(opened.review.pane.view, Qt.Key.Key_R)
    assert "Match it first" in opened.toast().accessibleName()
    opened.bot.keyClick(opened.review.pane.view, Qt.Key.Key_M)
    opened.dialog(MatchDialog).reject()


def test_the_sums_of_selected_lines_stand_below(opened: Bench, case: Case) -> None:
    opened.select(case.no(case.short), case.no(case.over))
    assert "2 selected · paid ￥132.50 · difference ￥-54.50" in footer(opened)


def test_a_selection_keeps_what_does_not_fit_out_of_a_choice(opened: Bench, case: Case) -> None:
    opened.select(case.no(case.short), case.no(case.missing), "YT9999999999999")
    opened.review._on_menu(list(opened.review.pane.view.selected_ids()), QPoint())
    titles = list(opened.menu())
    assert "Enter as received (1 of 3)" in titles and "Leave out (2 of 3)" in titles
    assert "Note a call… (2 of 3)" in titles and "Match…" in titles
    assert not opened.menu()["Match…"].isEnabled()
