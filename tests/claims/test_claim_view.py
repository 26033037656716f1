"""The detail of a claim and its steps: what is missing and where, promises, receipts with their lines, the result."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.aftersales.states import TicketKind
from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail, ReceiptRow
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.model import ClaimId, StatementId
from shopdesk.claims.months.closing import close_month
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.claims.view.detail_facts import paid_facts
from shopdesk.claims.view.step_dialog import ClaimStepDialog
from shopdesk.core.actor import Actor, Role
from shopdesk.core.settings import CLAIM_CHECK_FROM_FEN, keep_shop_setting
from shopdesk.shops import service as shops
from shopdesk.ui.detail import FactList
from shopdesk.ui.messages import Toast
from tests.claims.loss_scene import Losses
from tests.claims.scene import Scene
from tests.claims.window import Window


@pytest.fixture
def shown(window: Callable[[], Window]) -> Window:
    return window()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def links(widget: QWidget) -> dict[str, QPushButton]:
    return {b.text(): b for b in widget.findChildren(QPushButton) if b.text() and b.isVisibleTo(widget)}


def need_check(scene: Scene, from_fen: int) -> None:
    scene.do(lambda session, _actor: keep_shop_setting(session, CLAIM_CHECK_FROM_FEN, from_fen))


def staff(scene: Scene, *roles: Role) -> list[Actor]:
    """People of these roles; from then on each may only what the role allows."""
    found = []
    for place, role in enumerate(roles, 1):
        scene.do(shops.add_staff, str(place), f"员工{place}", role)
        found.append(Actor(place, f"员工{place}", role, scene.clock))
    return found


def test_what_is_missing_is_named_with_the_way_to_where_it_is_put_right(shown: Window, scene: Scene) -> None:
    claim = scene.claim(kind=ClaimKind.DAMAGED)
    shown.load()
    shown.page.open_record(claim)
    gates = shown.page.detail.gates
    assert "which order" in words(gates) and "photo" in words(gates)
    links(gates)["Enter it"].click()
    dialog = shown.page.findChild(ClaimDialog)
    assert isinstance(dialog, ClaimDialog) and dialog.focusWidget() is dialog.ui.orderEdit
    dialog.close()
    scene.order(scene.detail(claim).row.tracking_no)
    stored = service.draft_of_claim(scene.detail(claim))
    scene.step(service.change_claim, claim, stored._replace(order_no="3001000000000000100"))
    scene.photo(claim)
    shown.page.open_record(claim)
    shown.page.detail.show_claim(claim)
    assert shown.page.detail.gates.isHidden() and shown.buttons()["Submit"].isEnabled()


def test_a_large_claim_waits_for_somebody_else_to_check_it(shown: Window, scene: Scene) -> None:
    first, second = staff(scene, Role.SUPERVISOR, Role.FINANCE)
    need_check(scene, 5_000)
    order = scene.order("YT1")
    scene.actor = first
    claim = scene.claim(9_900, tracking_no="YT1", order_id=order)
    shown.desk.act_as(first)
    shown.load()
    shown.page.open_record(claim)
    assert not shown.buttons()["Second check"].isEnabled()
    assert "somebody else" in shown.buttons()["Second check"].toolTip()
    assert not shown.buttons()["Submit"].isEnabled()
    shown.desk.act_as(second)
    shown.page.detail.show_claim(claim)
    shown.until(lambda: "Check it" in links(shown.page.detail.gates))
    links(shown.page.detail.gates)["Check it"].click()
    shown.until(lambda: scene.detail(claim).checked_by == "员工2")
    shown.until(lambda: shown.buttons().get("Submit") is not None and shown.buttons()["Submit"].isEnabled())
    assert "Second check" not in shown.buttons()
    undo = links(shown.page.findChildren(Toast)[-1])["Undo"]
    undo.click()
    shown.until(lambda: scene.detail(claim).checked_by == "")


def test_who_may_not_give_money_up_learns_it_at_the_button(shown: Window, scene: Scene) -> None:
    claim = scene.agreed(5_000)
    _lead, clerk = staff(scene, Role.SUPERVISOR, Role.AFTER_SALES)
    shown.desk.act_as(clerk)
    shown.load()
    shown.page.open_record(claim)
    assert not shown.buttons()["Write off…"].isEnabled() and shown.buttons()["Write off…"].toolTip()
    assert shown.buttons()["Enter receipt…"].isEnabled()


def test_a_promise_that_is_not_kept_stands_out(shown: Window, scene: Scene) -> None:
    claim = scene.submitted()
    scene.step(service.add_follow_up, claim, "后天给答复", date(2026, 10, 7), "王经理", date(2026, 10, 6))
    shown.load()
    shown.page.open_record(claim)
    told = words(shown.page.pane.detail)
    assert "2026-10-06" in told and "王经理" in told and "not kept" not in told
    scene.today = date(2026, 10, 8)
    shown.page.detail.show_claim(claim)
    shown.until(lambda: "not kept" in words(shown.page.pane.detail))
    shown.page.show_filter({"due": "promise_broken"})
    shown.settle()
    assert list(shown.page.table.ids()) == [claim]


def test_the_line_of_a_statement_behind_a_receipt_leads_to_it(scene: Scene) -> None:
    claim = scene.agreed(5_000)
    detail: ClaimDetail = scene.detail(claim)
    receipt = ReceiptRow(
        1, scene.today, scene.today, 5_000, MoneyTo.ACCOUNT, "", "王芳", StatementId(7), "圆通10月.xlsx", 12
    )
    opened: list[int] = []
    facts = paid_facts(detail._replace(receipts=(receipt,)), {"statement": opened.append})
    line = next(fact for fact in facts if fact.open is not None)
    assert "12" in line.value and line.open is not None
    line.open()
    assert opened == [7]
    assert all(fact.open is None for fact in paid_facts(detail._replace(receipts=(receipt,)), {}))


def test_a_long_name_of_a_statement_leaves_the_amounts_in_sight(scene: Scene, qtbot: QtBot) -> None:
    detail: ClaimDetail = scene.detail(scene.agreed(5_000))
    file = "圆通速递华东大区理赔打款明细_2026-10.xlsx"
    receipt = ReceiptRow(1, scene.today, scene.today, 5_000, MoneyTo.ACCOUNT, "", "王芳", StatementId(7), file, 12)
    facts = FactList()
    qtbot.addWidget(facts)
    facts.set_facts(paid_facts(detail._replace(receipts=(receipt,)), {"statement": lambda _id: None}))
    assert facts.minimumSizeHint().width() <= 345  # what a panel of 380 gives its groups


def test_the_result_of_the_parcel_stands_beside_the_order_amount(shown: Window, scene: Scene) -> None:
    claim = scene.agreed(5_000)
    scene.step(service.add_receipt, claim, 2_000, scene.today, MoneyTo.ACCOUNT)
    shown.load()
    shown.page.open_record(claim)
    told = words(shown.page.detail._result)
    assert "￥276.50" in told and "￥20.00" in told


def test_a_parcel_that_is_paid_for_twice_is_warned_about(shown: Window, scene: Scene) -> None:
    losses = Losses(scene)
    loss = losses.report()
    shown.load()
    assert loss.claim_id is not None
    shown.page.open_record(loss.claim_id)
    assert shown.page.detail.twice.isHidden()
    losses.opened(TicketKind.REFUND)
    shown.page.detail.show_claim(loss.claim_id)
    assert not shown.page.detail.twice.isHidden()
    assert shown.page.detail.twice.text() == "\n".join(losses.result().paid_twice)


def step(shown: Window, claim: ClaimId, key: str) -> ClaimStepDialog:
    dialog = ClaimStepDialog(shown.desk, shown.scene.detail(claim), key, shown.page)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("64.50", "￥64.50 stays outstanding"),
        ("129", "Nothing stays"),
        ("130", "￥1.00 is paid too much"),
        ("-1", "130"),
    ],
)
def test_a_receipt_says_what_stays_outstanding_before_it_is_entered(
    shown: Window, scene: Scene, typed: str, told: str
) -> None:
    dialog = step(shown, scene.agreed(12_900), "receipt")
    dialog.ui.amountEdit.setText(typed)
    assert told in dialog.ui.amountHint.text() and dialog.ui.amountHint.isVisible()
    dialog.deleteLater()


def test_days_that_cannot_be_are_refused_and_not_made_other_days(shown: Window, scene: Scene) -> None:
    claim = scene.agreed(12_900)
    receipt, call = step(shown, claim, "receipt"), step(shown, claim, "follow_up")
    receipt.ui.amountEdit.setText("129")
    receipt.ui.dayEdit.setDate(QDate(2026, 12, 1))
    receipt.take_step()
    shown.until(lambda: "yet to come" in receipt.errors.message("on"))
    call.ui.wordsEdit.setPlainText("说在处理")
    call.ui.nextBox.setChecked(True)
    call.ui.nextEdit.setDate(QDate(2026, 10, 1))
    call.take_step()
    shown.until(lambda: "over" in call.errors.message("next_on"))
    assert receipt.ui.dayEdit.date() == QDate(2026, 12, 1) and call.ui.nextEdit.date() == QDate(2026, 10, 1)
    for dialog in (receipt, call):
        dialog.done(0)


def test_a_short_payment_is_told_after_it_was_entered(shown: Window, scene: Scene) -> None:
    claim = scene.agreed(12_900)
    shown.load()
    shown.page.open_record(claim)
    shown.buttons()["Enter receipt…"].click()
    dialog = shown.page.findChild(ClaimStepDialog)
    assert isinstance(dialog, ClaimStepDialog)
    dialog.ui.amountEdit.setText("64.50")
    dialog.take_step()
    shown.until(lambda: any("￥64.50 stays" in toast.accessibleName() for toast in shown.page.findChildren(Toast)))


def test_a_part_is_written_off_with_its_reason(shown: Window, scene: Scene) -> None:
    claim = scene.agreed(5_000)
    dialog = step(shown, claim, "write_off")
    dialog.ui.amountEdit.setText("10")
    assert "￥40.00" in dialog.ui.amountHint.text()
    dialog.take_step()
    shown.until(lambda: bool(dialog.errors.message("reason")))
    dialog.ui.wordsEdit.setPlainText("协商各让一步")
    dialog.take_step()
    shown.until(lambda: scene.detail(claim).row.written_off_fen == 1_000)
    assert shown.state(claim) is ClaimState.AGREED


def test_what_falls_into_a_closed_month_says_when_it_counts(shown: Window, scene: Scene) -> None:
    scene.today = date(2026, 9, 20)
    claim = scene.agreed(5_000)
    scene.today = date(2026, 10, 5)
    scene.do(close_month, "2026-09")
    dialog = step(shown, claim, "receipt")
    assert not dialog.ui.dayHint.isVisible()
    dialog.ui.dayEdit.setDate(dialog.ui.dayEdit.date().addDays(-10))
    assert dialog.ui.dayHint.isVisible() and "2026-10-01" in dialog.ui.dayHint.text()
    dialog.deleteLater()


def test_a_call_notes_who_promised_what_for_when(shown: Window, scene: Scene) -> None:
    claim = scene.submitted()
    dialog = step(shown, claim, "follow_up")
    dialog.ui.spokeToEdit.setText("网点王经理")
    dialog.ui.promisedBox.setChecked(True)
    dialog.take_step()
    shown.until(lambda: bool(dialog.errors.message("said")))
    dialog.ui.wordsEdit.setPlainText("答应周四前赔付")
    dialog.take_step()
    shown.until(lambda: bool(scene.detail(claim).follow_ups))
    call = scene.detail(claim).follow_ups[0]
    assert (call.spoke_to, call.promised_on, call.next_on) == ("网点王经理", date(2026, 10, 8), date(2026, 10, 8))
    assert scene.detail(claim).row.promised_on == date(2026, 10, 8)


def test_whom_the_claim_names_is_not_typed_again_for_a_call(shown: Window, scene: Scene) -> None:
    claim = scene.submitted()
    with_contact = scene.detail(claim)._replace(contact="网点小王 13800000000")
    dialog = ClaimStepDialog(shown.desk, with_contact, "follow_up", shown.page)
    dialog.show()
    assert dialog.ui.spokeToEdit.text() == "网点小王 13800000000"
    assert dialog.close() and not dialog.isVisible()  # nothing was typed: nothing is asked


def test_nobody_has_to_be_asked_about_a_closed_claim_again(shown: Window, scene: Scene) -> None:
    claim = scene.submitted()
    scene.step(service.withdraw_claim, claim, "客户找到了")
    dialog = step(shown, claim, "follow_up")
    assert not dialog.ui.nextEdit.isVisible() and not dialog.ui.promisedEdit.isVisible()
    dialog.ui.wordsEdit.setPlainText("告知已撤销")
    dialog.take_step()
    shown.until(lambda: bool(scene.detail(claim).follow_ups))


def test_keys_in_the_list_lead_to_the_steps(shown: Window, scene: Scene) -> None:
    claim = scene.agreed(5_000)
    shown.load()
    shown.page.open_record(claim)
    view = shown.page.pane.view
    for key, modifier, title in (
        (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, "Money came in"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "Money came in"),
        (Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "Call to the courier"),
    ):
        shown.page.activateWindow()
        view.setFocus()
        shown.until(view.hasFocus)
        shown.bot.keyClick(view, key, modifier)
        dialog = shown.page.findChildren(ClaimStepDialog)[-1]
        assert dialog.windowTitle() == title
        dialog.close()


def test_a_key_for_what_is_not_possible_says_why(shown: Window, scene: Scene) -> None:
    claim = scene.submitted()
    shown.load()
    shown.page.open_record(claim)
    view = shown.page.pane.view
    shown.page.activateWindow()
    view.setFocus()
    shown.until(view.hasFocus)
    shown.bot.keyClick(view, Qt.Key.Key_R)
    assert "agreed" in shown.page.findChildren(Toast)[-1].accessibleName()
    assert not shown.page.findChildren(ClaimStepDialog)


def test_what_was_called_about_says_when_to_ask_again(shown: Window, scene: Scene) -> None:
    claim = scene.submitted()
    shown.load()
    shown.page.open_record(claim)
    shown.buttons()["Note a call…"].click()
    dialog = shown.page.findChild(ClaimStepDialog)
    assert isinstance(dialog, ClaimStepDialog)
    assert "claimed" in dialog.ui.claimLabel.text() and "outstanding" not in dialog.ui.claimLabel.text()
    dialog.ui.wordsEdit.setPlainText("后天给答复")
    dialog.take_step()
    told = "CL2610-0001: the call is noted · to ask again on 2026-10-08"
    shown.until(lambda: any(told in toast.accessibleName() for toast in shown.page.findChildren(Toast)))
    assert "outstanding ￥129.00" in step(shown, scene.agreed(12_900), "receipt").ui.claimLabel.text()


def test_why_somebody_may_not_check_is_seen_in_the_menu(shown: Window, scene: Scene) -> None:
    _lead, clerk = staff(scene, Role.SUPERVISOR, Role.AFTER_SALES)
    claim = scene.claim()
    shown.desk.act_as(clerk)
    shown.load()
    shown.page.open_record(claim)
    shown.page.pane.detail.more_button.click()
    (menu,) = (one for one in shown.page.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == "Second check")
    assert not action.isEnabled() and action.toolTip() and menu.toolTipsVisible()
    menu.close()
