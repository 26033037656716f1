"""The postage a customer advanced for a return that the shop pays: paid back once, or kept as credit."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shopdesk.aftersales import service, store
from shopdesk.aftersales.dossier import ticket_facts
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.paper import words
from shopdesk.aftersales.states import AGREED_STATES, EventKind, PostagePayer, RefundChannel, TicketKind, TicketState
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.aftersales.store import TicketFilter
from shopdesk.core.errors import UserError
from shopdesk.core.money import MAX_FEN
from shopdesk.customers import credit
from tests.aftersales.entry_window import Entry
from tests.aftersales.listed import put
from tests.aftersales.scene import Scene
from tests.aftersales.screen import TicketScreen
from tests.aftersales.test_leaving import credit_of
from tests.aftersales.ways import approve, brought_to, complete, receive, refund

K, S = TicketKind, TicketState


@pytest.fixture
def entry(screen: TicketScreen) -> Entry:
    return Entry(screen)


def pay(
    scene: Scene, ticket_id: TicketId, amount_fen: int = 1_200, channel: RefundChannel = RefundChannel.ALIPAY
) -> None:
    scene.step(service.pay_postage, ticket_id, amount_fen, channel, scene.clock.today())


def offered(scene: Scene, ticket_id: TicketId) -> dict[str, str]:
    """What can be done, with what is to be read before."""
    return {one.key: one.warning for one in scene.ask(steps_ahead, scene.actor, ticket_id) if not one.barred}


def to_pay(scene: Scene) -> list[int]:
    return list(scene.ask(store.list_ticket_ids, TicketFilter(postage_open=True)))


def here(scene: Scene, **fields: Any) -> TicketId:
    """A return whose goods are here, with 12 yuan of postage unless told otherwise."""
    return brought_to(scene, K.RETURN, S.INSPECTING, **{"return_postage_fen": 1_200, **fields})


def under_review_again(scene: Scene, ticket_id: TicketId) -> TicketId:
    scene.photo("ticket", ticket_id)
    scene.step(service.fail_inspection, ticket_id, "洗过了")
    return ticket_id


@pytest.mark.parametrize("kind", [K.RETURN, K.EXCHANGE, K.REPAIR])
def test_what_the_customer_advanced_is_paid_back_once(scene: Scene, kind: TicketKind) -> None:
    ticket_id = brought_to(scene, kind, S.INSPECTING, return_postage_fen=1_200)
    pay(scene, ticket_id)
    stored = scene.stored(ticket_id)
    assert (stored["postage_channel"], stored["postage_paid_on"]) == (RefundChannel.ALIPAY, scene.clock.today())
    last = stored["events"][-1]
    assert (last["what"], last["amount_fen"], last["note"]) == (EventKind.POSTAGE_PAID, 1_200, "Alipay")
    assert stored["state"] is S.INSPECTING
    assert "pay_postage" not in offered(scene, ticket_id)
    with pytest.raises(UserError, match="paid back on 2026-11-22"):
        pay(scene, ticket_id)


def test_it_does_not_count_against_what_was_paid_for_the_goods(scene: Scene) -> None:
    ticket_id = here(scene, return_postage_fen=100_000)
    pay(scene, ticket_id, 100_000)
    scene.step(service.pass_inspection, ticket_id)
    refund(scene, ticket_id)
    assert scene.stored(ticket_id)["refunded_fen"] == 12_900


@pytest.mark.parametrize("amount", [0, -1, MAX_FEN + 1])
def test_the_amount_is_above_zero_and_no_more_than_money_comes_to(scene: Scene, amount: int) -> None:
    ticket_id = here(scene, return_postage_fen=0)
    with pytest.raises(UserError) as refused:
        pay(scene, ticket_id, amount)
    assert refused.value.field == "amount"
    assert scene.stored(ticket_id)["postage_paid_on"] is None


def test_an_amount_that_nobody_knew_is_entered_with_the_payment(scene: Scene) -> None:
    ticket_id = here(scene, return_postage_fen=0)
    pay(scene, ticket_id, 950)
    assert scene.stored(ticket_id)["return_postage_fen"] == 950


def test_what_was_agreed_is_what_is_paid(scene: Scene) -> None:
    ticket_id = here(scene)
    for other in (1_199, 1_201):
        with pytest.raises(UserError, match=r"￥12\.00") as refused:
            pay(scene, ticket_id, other)
        assert refused.value.field == "amount"
    pay(scene, ticket_id, 1_200)


def test_the_day_lies_between_opening_and_today(scene: Scene) -> None:
    ticket_id = here(scene)
    opened_on = scene.clock.today()
    scene.passes(days=2)
    for day in (scene.clock.today() + timedelta(1), opened_on - timedelta(1)):
        with pytest.raises(UserError, match=r"yet to come|opened on 2026-11-22") as refused:
            scene.step(service.pay_postage, ticket_id, 1_200, RefundChannel.WECHAT, day)
        assert refused.value.field == "on"
    scene.step(service.pay_postage, ticket_id, 1_200, RefundChannel.WECHAT, opened_on)
    assert scene.stored(ticket_id)["postage_paid_on"] == opened_on


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        *((K.RETURN, state) for state in S if state not in (S.AWAITING_DISPATCH, S.DISPATCHED)),
        *((kind, state) for kind in (K.EXCHANGE, K.REPAIR) for state in S if state is not S.AWAITING_REFUND),
    ],
)
def test_it_is_paid_once_the_goods_are_here_and_the_ticket_is_agreed_to(
    scene: Scene, kind: TicketKind, state: TicketState
) -> None:
    ticket_id = brought_to(scene, kind, state, return_postage_fen=1_200)
    possible = state in AGREED_STATES - {S.AWAITING_RETURN}
    assert ("pay_postage" in offered(scene, ticket_id)) is possible
    assert (ticket_id in to_pay(scene)) is possible
    if not possible:
        with pytest.raises(UserError):
            pay(scene, ticket_id)
        return
    pay(scene, ticket_id)
    assert to_pay(scene) == []


def test_what_is_reviewed_again_waits_for_its_review(scene: Scene) -> None:
    ticket_id = under_review_again(scene, here(scene))
    assert "pay_postage" not in offered(scene, ticket_id) and to_pay(scene) == []
    scene.step(service.approve, ticket_id)
    assert "pay_postage" in offered(scene, ticket_id) and to_pay(scene) == [ticket_id]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"postage_payer": PostagePayer.CUSTOMER, "return_postage_fen": 0}, "customer pays"),
        ({"postage_as_credit": True}, "kept as credit"),
        ({"postage_as_credit": True, "return_postage_fen": 0}, "kept as credit"),
    ],
)
def test_what_the_customer_pays_or_keeps_as_credit_is_not_paid_back(
    scene: Scene, fields: dict[str, Any], why: str
) -> None:
    ticket_id = here(scene, **fields)
    assert "pay_postage" not in offered(scene, ticket_id) and to_pay(scene) == []
    with pytest.raises(UserError, match=why):
        pay(scene, ticket_id)


def test_credit_that_came_to_nothing_is_still_paid_back_after_the_end(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.COMPLETED, postage_as_credit=True)
    pay(scene, ticket_id, 800, RefundChannel.CREDIT)
    assert credit_of(scene, ticket_id) == 800
    assert not scene.stored(ticket_id)["postage_as_credit"]


def test_what_became_credit_at_the_end_is_not_paid_besides(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.COMPLETED, return_postage_fen=1_200, postage_as_credit=True)
    assert credit_of(scene, ticket_id) == 1_200
    with pytest.raises(UserError, match="kept as credit"):
        pay(scene, ticket_id)


def test_it_may_be_kept_as_credit_when_it_is_paid_and_only_then(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.DISPATCHED, return_postage_fen=1_200)
    pay(scene, ticket_id, channel=RefundChannel.CREDIT)
    assert credit_of(scene, ticket_id) == 1_200
    complete(scene, ticket_id)
    assert credit_of(scene, ticket_id) == 1_200
    (row,) = scene.ask(credit.list_credit, [scene.stored(ticket_id)["customer_id"]])
    assert scene.stored(ticket_id)["ticket_no"] in row.reason and "postage" in row.reason


def test_nobody_has_credit_whom_the_platform_hides(scene: Scene) -> None:
    scene.address()
    ticket_id = scene.ticket(K.RETURN, scene.order(buyer="t**1"), return_postage_fen=1_200)
    approve(scene, ticket_id)
    receive(scene, ticket_id)
    with pytest.raises(UserError, match="nobody knows whose credit") as refused:
        pay(scene, ticket_id, channel=RefundChannel.CREDIT)
    assert refused.value.field == "channel"
    pay(scene, ticket_id)


def test_credit_for_it_is_taken_back_when_the_return_is_given_up(scene: Scene) -> None:
    ticket_id = here(scene)
    pay(scene, ticket_id, channel=RefundChannel.CREDIT)
    assert "￥12.00" in offered(scene, ticket_id)["cancel"]
    scene.step(service.cancel, ticket_id, "不退了")
    assert credit_of(scene, ticket_id) == 0
    stored = scene.stored(ticket_id)
    assert "￥12.00" in stored["events"][-1]["note"]
    assert (stored["postage_channel"], stored["postage_paid_on"]) == (None, None)


def test_money_or_used_credit_is_told_to_whoever_refuses_the_return(scene: Scene) -> None:
    paid, used = here(scene), here(scene)
    pay(scene, paid, channel=RefundChannel.WECHAT)
    pay(scene, used, channel=RefundChannel.CREDIT)
    scene.do(credit.use_credit, scene.stored(used)["customer_id"], 1_000, "新订单抵扣")
    for ticket_id, way in ((paid, "WeChat"), (used, "credit")):
        told = offered(scene, under_review_again(scene, ticket_id))["reject"]
        assert "￥12.00" in told and way in told.casefold().replace("wechat", "WeChat")
        scene.step(service.reject, ticket_id, "洗过的不退")
        stored = scene.stored(ticket_id)
        assert stored["events"][-1]["note"] == told
        assert stored["postage_paid_on"] == scene.clock.today()  # as it was
    assert credit_of(scene, used) == 200


def test_giving_up_tells_of_difference_and_postage_alike(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, return_postage_fen=1_200, difference_fen=-1_500)
    scene.step(service.settle_difference, ticket_id, RefundChannel.CREDIT, scene.clock.today())
    pay(scene, ticket_id)
    told = offered(scene, ticket_id)["cancel"]
    assert "￥15.00" in told and "￥12.00" in told
    scene.step(service.cancel, ticket_id, "不换了")
    notes = [one["note"] for one in scene.stored(ticket_id)["events"][-2:]]
    assert "\n".join(notes) == told


@pytest.mark.parametrize("change", [{"return_postage_fen": 1_300}, {"postage_as_credit": True}])
@pytest.mark.parametrize("again", [False, True])
def test_what_was_paid_back_is_not_changed_any_more(scene: Scene, change: dict[str, Any], again: bool) -> None:
    ticket_id = here(scene)
    pay(scene, ticket_id)
    if again:
        under_review_again(scene, ticket_id)
    draft = scene.ask(drafts.draft_of, ticket_id)
    with pytest.raises(UserError, match="paid back") as refused:
        scene.step(service.change_ticket, ticket_id, replace(draft, **change))
    assert refused.value.field in change
    with pytest.raises(UserError, match="customer pays the postage"):
        scene.step(service.change_ticket, ticket_id, replace(draft, postage_payer=PostagePayer.CUSTOMER))
    scene.step(service.change_ticket, ticket_id, replace(draft, note="客户很着急"))


def test_only_what_is_due_is_on_the_list_of_postage_to_pay_back(scene: Scene) -> None:
    due, paid, kept, nothing, customers = (
        here(scene),
        here(scene),
        here(scene, postage_as_credit=True),
        here(scene, return_postage_fen=0),
        here(scene),
    )
    pay(scene, paid)
    put(scene, customers, postage_payer=PostagePayer.CUSTOMER)
    assert to_pay(scene) == [due]
    assert scene.stored(kept)["postage_as_credit"] and scene.stored(nothing)["return_postage_fen"] == 0
    scene.step(service.cancel, due, "不退了")
    assert to_pay(scene) == []


# What people see.


def test_the_detail_and_the_paper_tell_what_is_to_be_paid_and_how_it_was(screen: TicketScreen, scene: Scene) -> None:
    ticket_id = brought_to(scene, K.RETURN, S.AWAITING_RETURN, return_postage_fen=1_200)
    panel, view = screen.detail(ticket_id)
    assert "Paid by the shop ￥12.00" in screen.texts(panel) and "to pay" not in screen.texts(panel)
    paid_back = dict(words.money(screen.facts(ticket_id)))["Postage back"]
    assert paid_back == "￥12.00 · Paid by the shop"
    scene.step(service.receive_return, ticket_id, {scene.stored(ticket_id)["lines"][0]["id"]: service.Counted(1)})
    view.show_ticket(ticket_id)
    assert "to pay" in screen.texts(panel)
    assert dict(words.money(screen.facts(ticket_id)))["Postage back"] == "￥12.00 · Paid by the shop · to pay"
    scene.passes(days=1)
    pay(scene, ticket_id)
    view.show_ticket(ticket_id)
    assert "to pay" not in screen.texts(panel) and "Alipay · 2026-11-23" in screen.texts(panel)
    facts = scene.ask(ticket_facts, ticket_id)
    assert dict(words.money(facts))["Postage back"] == "￥12.00 · Paid by the shop · Alipay · 2026-11-23"


def test_what_is_due_has_a_button_and_an_amount_nobody_told_is_asked_for_in_the_menu(
    screen: TicketScreen, scene: Scene
) -> None:
    for amount in (1_200, 0):
        ticket_id = brought_to(scene, K.EXCHANGE, S.COMPLETED, return_postage_fen=amount)
        _panel, view = screen.detail(ticket_id)
        assert ("pay_postage" in {one.key for one in view.next_steps()}) is bool(amount)
        assert ("pay_postage" in {one.key for one in view.more_steps()}) is not bool(amount)


def test_the_history_tells_the_payment_with_its_amount_and_once(screen: TicketScreen, scene: Scene) -> None:
    ticket_id = here(scene, return_postage_fen=0)
    scene.passes(minutes=10)
    pay(scene, ticket_id, 950)
    told = screen.texts(screen.detail(ticket_id)[0])
    assert "王芳 paid the return postage back ￥9.50: Alipay" in told
    assert "￥0.00 → ￥9.50" not in told and told.count("￥9.50") == 2  # beside the money itself


def test_the_dialog_proposes_what_was_agreed(screen: TicketScreen, scene: Scene) -> None:
    ticket_id = here(scene)
    dialog = screen.step("pay_postage", ticket_id)
    assert dialog.ui.amountEdit.text() == "￥12.00" and dialog.ui.amountText.text() == "As agreed"
    dialog.ui.amountEdit.setText("13")
    screen.press(dialog, "Paid back")
    assert "￥12.00" in dialog.errors.message("amount")
    dialog.ui.amountEdit.setText("12")
    dialog.ui.channelBox.setCurrentIndex(dialog.ui.channelBox.findData(RefundChannel.WECHAT.value))
    screen.press(dialog, "Paid back")
    assert not dialog.isVisible()
    assert scene.stored(ticket_id)["postage_channel"] is RefundChannel.WECHAT


def test_the_dialog_asks_for_an_amount_nobody_knows(screen: TicketScreen, scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.COMPLETED)
    dialog = screen.step("pay_postage", ticket_id)
    assert dialog.ui.amountEdit.isVisible() and dialog.ui.amountEdit.text() == ""
    screen.press(dialog, "Paid back")
    assert dialog.errors.message("amount") == "Enter what the return postage was."
    dialog.ui.amountEdit.setText("9.5")
    screen.press(dialog, "Paid back")
    assert scene.stored(ticket_id)["return_postage_fen"] == 950


def test_the_form_leaves_what_was_paid_back_as_it_is(entry: Entry, scene: Scene) -> None:
    ticket_id = here(scene)
    before = entry.open(ticket_id=ticket_id)
    assert before.ui.returnPostageEdit.isEnabled() and before.ui.creditCheck.isEnabled()
    entry.close(before)
    pay(scene, ticket_id)
    dialog = entry.open(ticket_id=ticket_id)
    ui = dialog.ui
    assert not ui.returnPostageEdit.isEnabled() and not ui.creditCheck.isEnabled()
    assert "paid back" in ui.returnPostageEdit.toolTip()
    entry.close(dialog)
