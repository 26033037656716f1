"""The form of a claim: scanned parcels, proposed amounts, second claims, drafts that outlive a crash, two people."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from shopdesk.claims import service
from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft
from shopdesk.claims.form.claim_dialog import ClaimDialog
from shopdesk.claims.form.kept import KeptClaim, kept_claim, plain_claim
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.couriers import managing
from shopdesk.couriers.model import AmountRule, CourierId
from shopdesk.couriers.service import CourierRow, list_couriers
from shopdesk.orders.model import OrderId
from shopdesk.shops.model import ShopId
from tests.claims.scene import Scene
from tests.claims.window import Window

TRACKING = "YT0000000000077"

Open = Callable[..., ClaimDialog]


@pytest.fixture
def shown(window: Callable[[], Window]) -> Window:
    return window()


@pytest.fixture
def form(shown: Window) -> Iterator[Open]:
    opened: list[ClaimDialog] = []

    def open_form(**named: Any) -> ClaimDialog:
        opened.append(ClaimDialog(shown.desk, parent=shown.page, **named))
        opened[-1].show()
        return opened[-1]

    yield open_form
    for dialog in opened:
        dialog.deleteLater()


def yto(scene: Scene) -> CourierRow:
    return next(one for one in scene.ask(list_couriers) if one.name == "圆通速递")


def set_rule(scene: Scene, rule: AmountRule, **named: Any) -> None:
    courier = yto(scene)
    draft = managing.draft_of(courier)._replace(amount_rule=rule, **named)
    scene.do(managing.change_courier, courier.id, courier.version, draft)


def links(widget: QWidget) -> dict[str, QPushButton]:
    return {button.text(): button for button in widget.findChildren(QPushButton) if button.text()}


def test_a_scanned_parcel_fills_in_everything_and_leads_on_to_what_happened(
    shown: Window, scene: Scene, form: Open
) -> None:
    scene.order(TRACKING)
    dialog = form()
    assert dialog.focusWidget() is dialog.ui.scanEdit
    shown.bot.keyClicks(dialog.ui.scanEdit, TRACKING)
    shown.bot.keyClick(dialog.ui.scanEdit, Qt.Key.Key_Return)
    ui = dialog.ui
    assert (ui.trackingEdit.text(), ui.orderEdit.text(), ui.customerEdit.text()) == (
        TRACKING,
        "3001000000000000100",
        "小鱼儿24",
    )
    assert ui.courierBox.currentText() == "圆通速递" and ui.goodsTable.rowCount() == 2
    assert ui.claimedEdit.value_fen() == 27_650
    assert "小鱼儿24" in ui.scanHint.text()
    assert dialog.focusWidget() is ui.kindBox
    assert not dialog.is_changed()  # a scan is made again in a second


def test_the_next_parcel_scanned_takes_the_place_of_the_first_but_not_of_what_was_typed(
    scene: Scene, form: Open
) -> None:
    scene.order(TRACKING)
    scene.order("YT0000000000088", order_no="3001000000000000188", buyer="大海")
    dialog = form(code=TRACKING)
    dialog.ui.kindBox.setCurrentIndex(dialog.ui.kindBox.findData(ClaimKind.DELAYED.value))
    dialog.ui.memoEdit.setPlainText("催过两次")
    dialog.take_code("YT0000000000088")
    draft = dialog.fields.draft()
    assert (draft.tracking_no, draft.customer_name) == ("YT0000000000088", "大海")
    assert (draft.kind, draft.memo) == (ClaimKind.DELAYED, "催过两次")
    assert dialog.is_changed()


def test_a_scanned_parcel_that_is_claimed_leads_to_its_claim(scene: Scene, form: Open) -> None:
    first = scene.claim(tracking_no=TRACKING)
    dialog = form()
    asked: list[ClaimId] = []
    dialog.claim_requested.connect(asked.append)
    dialog.take_code(TRACKING)
    assert "CL2610-0001" in dialog.ui.claimBanner.text()
    links(dialog.ui.claimBanner)["Open CL2610-0001"].click()
    assert asked == [first] and not dialog.isVisible()


def test_a_parcel_nobody_knows_keeps_its_number(scene: Scene, form: Open) -> None:
    dialog = form(code="YT9999999999999")
    assert dialog.ui.trackingEdit.text() == "YT9999999999999"
    assert dialog.ui.courierBox.currentText() == "圆通速递"
    assert dialog.ui.scanHint.isVisible() and dialog.ui.orderEdit.text() == ""


def test_the_amount_follows_the_courier_s_rule_until_another_is_entered(scene: Scene, form: Open) -> None:
    set_rule(scene, AmountRule.POSTAGE, postage_times=3, declared_percent=50)
    dialog = form(order_id=scene.order(TRACKING))
    ui = dialog.ui
    assert ui.claimedEdit.value_fen() == 2_400
    assert "3 × ￥8.00" in ui.proposalLabel.text() and not ui.takeProposalButton.isVisible()
    ui.postageEdit.setText("12")
    assert ui.claimedEdit.value_fen() == 3_600
    ui.declaredEdit.setText("300")
    assert ui.claimedEdit.value_fen() == 15_000
    ui.claimedEdit.setText("88")
    ui.declaredEdit.setText("200")
    assert ui.claimedEdit.value_fen() == 8_800 and "￥100.00" in ui.proposalLabel.text()
    assert ui.takeProposalButton.isVisible()
    ui.takeProposalButton.click()
    assert ui.claimedEdit.value_fen() == 10_000 and not ui.takeProposalButton.isVisible()
    ui.declaredEdit.clear()
    assert ui.claimedEdit.value_fen() == 3_600


def test_where_nothing_can_be_proposed_the_reason_is_told(scene: Scene, form: Open) -> None:
    set_rule(scene, AmountRule.POSTAGE)
    dialog = form(order_id=scene.order(TRACKING, postage_fen=0))
    assert dialog.ui.claimedEdit.value_fen() is None
    assert "no postage" in dialog.ui.proposalLabel.text()


def test_the_amount_of_a_stored_claim_does_not_move_by_itself(scene: Scene, form: Open) -> None:
    claim = scene.claim(5_000, tracking_no=TRACKING, order_id=scene.order(TRACKING))
    dialog = form(claim_id=claim)
    item = dialog.ui.goodsTable.item(1, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.ui.claimedEdit.value_fen() == 5_000
    assert dialog.ui.takeProposalButton.isVisible() and not dialog.ui.scanEdit.isVisible()


def test_a_second_claim_is_told_before_anybody_saves_and_fills_the_blanks_of_the_first(
    shown: Window, scene: Scene, form: Open
) -> None:
    first = scene.claim(9_900, tracking_no=TRACKING)
    scene.order(TRACKING)
    dialog = form()
    dialog.ui.trackingEdit.setText(TRACKING)
    dialog.ui.trackingEdit.editingFinished.emit()
    dialog.ui.caseNoEdit.setText("A-77")
    dialog.ui.claimedEdit.setText("5")
    assert dialog.ui.claimBanner.isVisible() and "missing" in dialog.ui.claimBanner.text()
    with shown.bot.waitSignal(dialog.saved) as saved:
        links(dialog.ui.claimBanner)["Fill in what is missing there"].click()
    assert saved.args == [first]
    detail = scene.detail(first)
    assert detail.row.order_no == "3001000000000000100" and detail.case_no == "A-77"
    assert detail.row.claimed_fen == 9_900 and len(detail.goods) == 2


def test_a_second_claim_that_is_refused_is_told_once(shown: Window, scene: Scene, form: Open) -> None:
    scene.claim(9_900, tracking_no=TRACKING)
    dialog = form()
    dialog.ui.trackingEdit.setText(TRACKING)
    dialog.ui.claimedEdit.setText("5")
    dialog.save()
    assert dialog.isVisible() and "already claimed as CL2610-0001" in dialog.ui.claimBanner.text()
    assert dialog.errors.message("tracking_no") == "" and dialog.ui.messageLabel.text() == ""
    assert dialog.focusWidget() is dialog.ui.trackingEdit


def test_a_complete_claim_offers_nothing_to_fill_in(scene: Scene, form: Open) -> None:
    order = scene.order(TRACKING)
    scene.claim(tracking_no=TRACKING, order_id=order, applicant="王芳")
    dialog = form(order_id=order)
    assert dialog.ui.claimBanner.isVisible()
    assert set(links(dialog.ui.claimBanner)) == {"Open CL2610-0001"}


def test_what_somebody_should_look_at_is_told_while_it_is_entered(shown: Window, scene: Scene, form: Open) -> None:
    dialog = form(order_id=scene.order(TRACKING))
    assert not dialog.ui.cautionLabel.isVisible()
    dialog.ui.claimedEdit.setText("9999")
    shown.until(lambda: "worth" in dialog.ui.cautionLabel.text())
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()


@pytest.mark.parametrize("keys", [Qt.Key.Key_S, Qt.Key.Key_Return])
def test_control_s_and_control_enter_save(shown: Window, scene: Scene, form: Open, keys: Qt.Key) -> None:
    dialog = form(order_id=scene.order(TRACKING))
    dialog.activateWindow()
    shown.until(dialog.isActiveWindow)
    with shown.bot.waitSignal(dialog.saved):
        shown.bot.keyClick(dialog.ui.trackingEdit, keys, Qt.KeyboardModifier.ControlModifier)


def test_the_enter_of_a_scanner_in_a_number_goes_on_and_saves_nothing(shown: Window, scene: Scene, form: Open) -> None:
    scene.order(TRACKING)
    dialog = form()
    dialog.ui.trackingEdit.setFocus()
    shown.bot.keyClicks(dialog.ui.trackingEdit, TRACKING)
    shown.bot.keyClick(dialog.ui.trackingEdit, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.ui.saveButton.isEnabled()
    assert dialog.ui.orderEdit.text() == "3001000000000000100"
    assert dialog.focusWidget() is dialog.ui.courierBox


def test_goods_are_ticked_counted_and_priced_from_the_keyboard(shown: Window, scene: Scene, form: Open) -> None:
    dialog = form(order_id=scene.order(TRACKING))
    table = dialog.ui.goodsTable
    table.setFocus()
    table.setCurrentCell(1, 0)
    shown.bot.keyClick(table, Qt.Key.Key_Space)
    assert [one.style_no for one in dialog.fields.goods.goods()] == ["MY-2601"]
    shown.bot.keyClick(table, Qt.Key.Key_Tab)
    quantity = dialog.focusWidget()
    assert quantity is table.cellWidget(0, 1)
    shown.bot.keyClick(quantity, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is table.cellWidget(0, 2)
    shown.bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    shown.bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    shown.bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.ui.addGoodsButton


def test_what_was_typed_outlives_a_crash(shown: Window, scene: Scene, form: Open) -> None:
    scene.order(TRACKING)
    dialog = form(code=TRACKING)
    dialog.ui.memoEdit.setPlainText("快递员说丢了")
    dialog.kept.keep()
    again = form()
    assert TRACKING in again.ui.draftBanner.text()
    links(again.ui.draftBanner)["Go on"].click()
    assert again.fields.draft() == dialog.fields.draft() and again.is_changed()
    with shown.bot.waitSignal(again.saved):
        again.save()
    assert not form().ui.draftBanner.isVisible()


def test_a_draft_whose_order_is_gone_is_not_offered(scene: Scene, form: Open, tmp_path: Path) -> None:
    dialog = form(order_id=scene.order(TRACKING))
    gone = dialog.fields.draft()._replace(order_id=OrderId(404), memo="x")
    dialog.ui.memoEdit.setPlainText("x")
    dialog.kept.keep()
    (file,) = tmp_path.rglob("drafts/*")
    file.write_text(json.dumps(plain_claim(KeptClaim(0, gone))), encoding="utf-8")
    assert not form().ui.draftBanner.isVisible()


def test_goods_that_are_not_claimed_stay_listed_when_two_people_wrote(shown: Window, scene: Scene, form: Open) -> None:
    order = scene.order(TRACKING)
    claim = scene.claim(tracking_no=TRACKING, order_id=order)
    stored = service.draft_of_claim(scene.detail(claim))
    scene.step(service.change_claim, claim, stored._replace(goods=(stored.goods or ())[:1]))
    dialog = form(claim_id=claim)
    assert dialog.ui.goodsTable.rowCount() == 2
    scene.step(service.change_claim, claim, service.draft_of_claim(scene.detail(claim))._replace(contact="老张"))
    dialog.ui.memoEdit.setPlainText("我写的")
    dialog.save()
    shown.until(dialog.ui.claimBanner.isVisible)
    assert dialog.ui.goodsTable.rowCount() == 2 and len(dialog.fields.goods.goods()) == 1


def test_a_draft_somebody_forgets_is_not_offered_again(scene: Scene, form: Open) -> None:
    dialog = form()
    dialog.ui.trackingEdit.setText("YT1")
    dialog.kept.keep()
    again = form()
    links(again.ui.draftBanner)["Forget it"].click()
    assert again.ui.trackingEdit.text() == "" and not form().ui.draftBanner.isVisible()


def test_a_correction_that_was_never_saved_is_there_again(scene: Scene, form: Open) -> None:
    claim = scene.claim(tracking_no=TRACKING)
    dialog = form(claim_id=claim)
    dialog.ui.caseNoEdit.setText("K-1")
    dialog.kept.keep()
    again = form(claim_id=claim)
    assert again.ui.caseNoEdit.text() == "K-1" and "never saved" in again.ui.messageLabel.text()


def test_two_people_keep_what_each_of_them_alone_changed_and_see_what_both_did(
    shown: Window, scene: Scene, form: Open
) -> None:
    claim = scene.claim(tracking_no=TRACKING, contact="老王")
    dialog = form(claim_id=claim)
    dialog.ui.memoEdit.setPlainText("我写的")
    dialog.ui.contactEdit.setText("小李")
    stored = service.draft_of_claim(scene.detail(claim))
    scene.step(service.change_claim, claim, stored._replace(contact="老张", case_no="C-9"))
    dialog.save()
    shown.until(lambda: dialog.ui.claimBanner.isVisible())
    told = dialog.ui.claimBanner.text()
    assert "老张" in told and "小李" in told and "我写的" not in told
    assert (dialog.ui.caseNoEdit.text(), dialog.ui.memoEdit.toPlainText()) == ("C-9", "我写的")
    links(dialog.ui.claimBanner)["Take the stored ones"].click()
    with shown.bot.waitSignal(dialog.saved):
        dialog.save()
    detail = scene.detail(claim)
    assert (detail.contact, detail.case_no, detail.row.memo) == ("老张", "C-9", "我写的")


def test_a_draft_handed_in_is_completed_and_shown(scene: Scene, form: Open) -> None:
    scene.order(TRACKING)
    dialog = form(draft=ClaimDraft(TRACKING, ClaimKind.DAMAGED, 4_200, memo="对账单多出来的"))
    draft = dialog.fields.draft()
    assert (draft.claimed_fen, draft.kind, draft.customer_name) == (4_200, ClaimKind.DAMAGED, "小鱼儿24")
    assert draft.memo == "对账单多出来的" and draft.applicant == "王芳"


def test_a_field_that_is_asked_for_gets_the_cursor(scene: Scene, form: Open) -> None:
    dialog = form(claim_id=scene.claim(tracking_no=TRACKING))
    dialog.focus_field("order_no")
    assert dialog.focusWidget() is dialog.ui.orderEdit


texts = st.text(max_size=12)
amounts = st.integers(0, 10**9)
ids = st.none() | st.integers(1, 10**6)
goods = st.builds(GoodsDraft, texts, st.integers(1, 99), amounts, texts, texts, ids)
claims = st.builds(
    ClaimDraft,
    tracking_no=texts,
    kind=st.sampled_from(ClaimKind),
    claimed_fen=amounts,
    courier_id=ids.map(lambda one: None if one is None else CourierId(one)),
    order_id=ids.map(lambda one: None if one is None else OrderId(one)),
    order_no=texts,
    shop_id=ids.map(lambda one: None if one is None else ShopId(one)),
    customer_name=texts,
    order_amount_fen=amounts,
    postage_fen=amounts,
    declared_fen=amounts,
    money_to=st.sampled_from(MoneyTo),
    case_no=texts,
    contact=texts,
    applicant=texts,
    memo=texts,
    goods=st.lists(goods, max_size=3).map(tuple),
)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=8,
)


@given(draft=claims, seen=st.integers(0, 99))
def test_a_kept_draft_comes_back_as_it_was(draft: ClaimDraft, seen: int) -> None:
    kept = KeptClaim(seen, draft)
    assert kept_claim(json.loads(json.dumps(plain_claim(kept)))) == kept


@given(draft=claims, field=st.sampled_from([*ClaimDraft._fields, "goods", "seen"]), value=plain)
def test_a_file_of_another_kind_is_refused_and_never_shown(draft: ClaimDraft, field: str, value: Any) -> None:
    values = plain_claim(KeptClaim(1, draft))
    (values if field == "seen" else values["draft"])[field] = value
    kept = kept_claim(values)
    assert kept is None or kept_claim(plain_claim(kept)) == kept


def test_goods_that_no_order_has_are_named_by_hand(scene: Scene, form: Open) -> None:
    dialog = form()
    dialog.ui.addGoodsButton.click()
    item = dialog.ui.goodsTable.item(0, 0)
    assert item is not None
    item.setText("手工耳环")
    assert [(one.title, one.quantity) for one in dialog.fields.goods.goods()] == [("手工耳环", 1)]


def test_the_fields_above_and_below_the_goods_line_up(form: Open, shown: Window, scene: Scene) -> None:
    ui = form(claim_id=scene.claim()).ui

    def left(field: QWidget) -> int:
        return field.mapTo(ui.bodyHolder, QPoint(0, 0)).x()

    shown.until(lambda: left(ui.claimedEdit) > 0)
    assert left(ui.trackingEdit) == left(ui.claimedEdit) < left(ui.courierBox) == left(ui.orderAmountEdit)
