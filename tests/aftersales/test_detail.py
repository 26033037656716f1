from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from shopdesk.aftersales import service
from shopdesk.aftersales.drafting.drafts import ReplacementDraft, draft_of
from shopdesk.aftersales.model import PlatformRefund, TicketId
from shopdesk.aftersales.states import Intervention, RefundChannel, TicketKind, TicketState, Urgency
from shopdesk.aftersales.steps import opening
from shopdesk.aftersales.view.detail import TicketDetailView
from shopdesk.core.actor import Actor, Role
from shopdesk.core.columns import Chip
from shopdesk.core.database import Session
from shopdesk.customers.model import Level, Risk, RiskKind
from shopdesk.customers.service import change_customer, customer_facts, set_level
from shopdesk.orders.detail import Related
from shopdesk.ui.detail import DetailPanel
from tests.aftersales.scene import DRESS, JEANS, Scene
from tests.aftersales.screen import TicketScreen
from tests.aftersales.ways import all_good, approve, inspect, receive, refund

BLUE = ReplacementDraft(style_no="MY-2601", title="法式连衣裙", spec="蓝色 M", quantity=1, price_fen=15_900)


def buttons(panel: DetailPanel) -> dict[str, QPushButton]:
    row = panel.actions_row
    return {one.text(): one for one in row.findChildren(QPushButton) if one.isVisibleTo(row)}


def menu_of(view: TicketDetailView) -> dict[str, str]:
    """What stands in the menu behind the buttons, and why it cannot be done."""
    return {step.title: step.barred for step in view.more_steps()}


def history(panel: DetailPanel, screen: TicketScreen) -> list[str]:
    """The lines of what happened, newest first."""
    return screen.texts(panel).split("What happened\n")[1].split("\n")


def platform_says(scene: Scene, ticket_id: TicketId, **told: object) -> None:
    def add(session: Session, actor: Actor) -> None:
        fields = {
            "ticket_id": ticket_id, "shop_id": scene.shop_id, "refund_no": "1234567890", "state": "退款成功",
            "means": TicketState.COMPLETED, "amount_fen": 9_900, "seen_at": actor.clock.now(), "differs": True,
            "digest": b"1", "data": {}, **told,
        }  # fmt: skip
        session.add(PlatformRefund(**fields))

    scene.do(add)


def test_a_ticket_tells_its_customer_goods_money_and_reason(screen: TicketScreen, scene: Scene) -> None:
    order = scene.order(DRESS, JEANS)
    ticket = scene.ticket(TicketKind.RETURN, order, description="袖口开线", note="尽快")
    panel, _view = screen.detail(ticket)
    told = screen.texts(panel)
    for words in ("AS2611-0001", "To review", "小鱼儿24", "周静", "13900000009", "MY-2601", "法式连衣裙 红色 M × 1"):
        assert words in told
    assert "￥279.00 (paid ￥287.00, without postage)" in told
    assert "￥129.00" in told and "￥150.00" in told
    assert "发错货/漏发" in told and "袖口开线" in told and "Paid by the shop" in told
    assert "5 min left" in told and "nobody yet" in told


def test_goods_stand_below_the_order_they_were_bought_with(screen: TicketScreen, scene: Scene) -> None:
    first, second = scene.order(DRESS), scene.order(JEANS)
    panel, _view = screen.detail(scene.ticket(TicketKind.RETURN, first, second))
    numbers = [scene.facts(order).order_no for order in (first, second)]
    for number in numbers:
        screen.press(panel, number)
    assert screen.asked == [("order", first), ("order", second)]


def test_the_customer_is_a_link_and_shows_what_is_known_of_them(screen: TicketScreen, scene: Scene) -> None:
    one, other = scene.order(), scene.order()
    customer = scene.customer(one)
    scene.ticket(TicketKind.RETURN, one)
    scene.do(set_level, [customer], Level.VIP)
    panel, view = screen.detail(scene.ticket(TicketKind.RETURN, other))
    assert "2 tickets" in screen.texts(panel) and "VIP" in screen.texts(panel)
    screen.press(panel, "小鱼儿24")
    assert screen.asked == [("customer", customer)]
    known = scene.ask(customer_facts, customer)
    scene.do(
        change_customer, customer, known.version, level=Level.VIP, note="", risk=Risk.BLOCKED,
        risk_kind=RiskKind.REVIEWER, risk_reason="敲诈", risk_evidence="", tags=[],
    )  # fmt: skip
    assert view.facts is not None
    view.show_ticket(view.facts.id)
    assert "敲诈" in screen.texts(panel)


def test_the_next_step_is_the_primary_button_and_the_rest_stands_in_the_menu(
    screen: TicketScreen, scene: Scene
) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    panel, view = screen.detail(ticket)
    shown = buttons(panel)
    assert next(iter(shown)) == "Approve" and shown["Approve"].property("role") == "primary"
    assert "Reject" in shown and "Add note" in shown and "Cancel" not in shown
    assert {"Cancel", "Assign", "Edit…", "Print…"} <= set(menu_of(view)) and "Reject" not in menu_of(view)
    taken = []
    view.step_requested.connect(taken.append)
    shown["Approve"].click()
    menu = QMenu()
    view.fill_menu(menu, view.more_steps())
    next(action for action in menu.actions() if action.text() == "Print…").trigger()
    assert taken == ["approve", "print"]


def test_a_ticket_that_has_ended_does_not_call_for_its_goods(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    scene.step(service.reject, ticket, "超过期限")
    receive = buttons(screen.detail(ticket)[0])["Goods arrived"]
    assert receive.isEnabled() and receive.property("role") == "plain"


def test_who_may_not_take_a_step_reads_why(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    people = scene.hire_all()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    screen.desk.act_as(people[Role.WAREHOUSE])
    panel, _view = screen.detail(ticket)
    button = buttons(panel)["Approve"]
    assert not button.isEnabled() and "老钱" in button.toolTip()


def test_inspection_can_fail_though_the_photo_is_still_to_come(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    approve(scene, ticket)
    receive(scene, ticket)
    panel, _view = screen.detail(ticket)
    assert buttons(panel)["Not passed"].isEnabled()


def test_amounts_that_are_not_the_ones_before_stand_out(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    scene.step(service.approve, ticket, 20_000)
    receive(scene, ticket)
    inspect(scene, ticket)
    refund(scene, ticket, 19_000)
    told = screen.texts(screen.detail(ticket)[0])
    assert "￥79.00 less" in told and "￥10.00 less" in told
    assert "The way it was paid · 2026-11-22" in told


def test_an_exchange_tells_what_leaves_and_who_pays_the_difference(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.EXCHANGE, scene.order(DRESS), replacements=(BLUE,), difference_fen=3_000)
    approve(scene, ticket)
    panel, view = screen.detail(ticket)
    told = screen.texts(panel)
    assert "MY-2601 法式连衣裙 蓝色 M × 1" in told
    assert "the customer pays ￥30.00" in told and "open" in told
    scene.step(service.settle_difference, ticket, RefundChannel.ALIPAY, scene.clock.today())
    view.show_ticket(ticket)
    assert "Alipay · 2026-11-22" in screen.texts(panel)


def test_the_return_address_is_copied_as_the_customer_is_told(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    approve(scene, ticket)
    panel, _view = screen.detail(ticket)
    screen.press(panel, "Copy for the customer")
    copied = QGuiApplication.clipboard().text()
    assert copied == scene.stored(ticket)["return_address"] and "名美售后" in copied and "AS2611-0001" in copied


def test_what_was_counted_stands_with_the_return_parcel(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order(JEANS))
    approve(scene, ticket)
    scene.step(service.enter_return, ticket, "圆通速递", "YT0000000000009")
    line = next(iter(all_good(scene, ticket)))
    scene.step(service.receive_return, ticket, {line: service.Counted(0, 1, 1)})
    told = screen.texts(screen.detail(ticket)[0])
    assert "YT0000000000009" in told and "0 of 2 in order" in told
    assert "1 defective" in told and "1 missing" in told


def test_a_trade_to_be_extended_is_pointed_out_until_that_is_done(screen: TicketScreen, scene: Scene) -> None:
    order = scene.under_way()
    ticket = scene.ticket(TicketKind.RETURN, order)
    panel, view = screen.detail(ticket)
    taken = []
    view.step_requested.connect(taken.append)
    assert "Extend the trade" in screen.texts(panel)
    screen.press(panel, "Extended")
    assert taken == ["extend_deadline"]
    scene.step(service.extend_deadline, ticket, order)
    view.show_ticket(ticket)
    assert "Extend the trade" not in screen.texts(panel)


def test_where_the_platform_says_something_else_both_are_told_and_one_is_chosen(
    screen: TicketScreen, scene: Scene
) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order(), refund_no="1234567890")
    platform_says(scene, ticket)
    settled = []
    panel, view = screen.detail(ticket, settle_platform=lambda *told: settled.append(told))
    told = screen.texts(view.platform_box)
    assert "To review" in told and "Completed (退款成功)" in told
    assert "￥279.00" in told and "￥99.00" in told
    screen.press(panel, "Take the platform's")
    screen.press(panel, "Keep ours")
    version = scene.version(ticket)
    assert settled == [(ticket, version, True), (ticket, version, False)]


def test_only_what_contradicts_is_to_be_decided(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    approve(scene, ticket)
    scene.step(service.enter_return, ticket, "圆通速递", "YT0000000000123")
    # The platform is behind us, which is nothing to decide; another parcel is.
    told = {"state": "等待卖家同意", "means": TicketState.PENDING_REVIEW, "amount_fen": 27_900}
    platform_says(scene, ticket, kind=TicketKind.RETURN, return_tracking_no="SF0220481613112", **told)
    _panel, view = screen.detail(ticket)
    box = screen.texts(view.platform_box)
    assert "YT0000000000123" in box and "SF0220481613112" in box
    assert "等待卖家同意" not in box and "279" not in box


def test_without_anybody_to_settle_it_a_difference_is_only_told(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    platform_says(scene, ticket)
    panel, view = screen.detail(ticket)
    assert "The platform says something else" in screen.texts(panel)
    assert not view.platform_box.take_button.isVisible()


def test_what_agrees_with_the_platform_needs_no_decision(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    platform_says(scene, ticket, differs=False)
    panel, view = screen.detail(ticket)
    assert not view.platform_box.isVisible()
    assert "退款成功" in screen.texts(panel)


def test_photos_are_the_ticket_s_own_and_records_above_lead_there(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    scene.photo("ticket", ticket)
    claim = Related("CL2611-0001", "圆通速递", Chip("Submitted"), lambda: screen.asked.append(("claim", 1)))
    panel, view = screen.detail(ticket, related=lambda _ticket: [claim])
    assert screen.strips[0].shown == ("ticket", ticket, "小鱼儿24")
    assert "Photos 1" in screen.texts(panel)
    screen.press(panel, "圆通速递")
    assert screen.asked == [("claim", 1)]
    assert view.facts is not None and view.facts.photos == 1


def test_a_ticket_in_the_recycle_bin_is_not_shown(screen: TicketScreen, scene: Scene) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    _panel, view = screen.detail(ticket)
    scene.do(service.delete_tickets, [ticket])
    assert view.show_ticket(ticket) is None and view.facts is None


def test_the_history_tells_every_step_once_newest_first(screen: TicketScreen, scene: Scene) -> None:
    scene.address()
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    scene.passes(minutes=10)
    scene.step(service.approve, ticket, 20_000, None, "好的")
    scene.passes(minutes=10)
    scene.step(service.enter_return, ticket, "圆通速递", "YT0000000000009")
    scene.passes(minutes=10)
    receive(scene, ticket)
    panel, _view = screen.detail(ticket)
    assert history(panel, screen)[:8] == [
        "11-22 15:00", "王芳 received the goods",
        "11-22 14:50", "王芳 noted the return parcel: 圆通速递 YT0000000000009",
        "11-22 14:40", "王芳 approved ￥200.00: 好的",
        "11-22 14:30", "王芳 opened the ticket",
    ]  # fmt: skip


def test_what_was_changed_beside_the_steps_is_told_once_with_before_and_after(
    screen: TicketScreen, scene: Scene
) -> None:
    ticket = scene.ticket(TicketKind.RETURN, scene.order(DRESS, JEANS), note="a")
    scene.passes(minutes=1)
    scene.step(service.set_urgency, ticket, Urgency.CRITICAL)
    scene.passes(minutes=1)
    scene.step(service.set_intervention, ticket, Intervention.UNDER_WAY, "客服已介入")
    scene.passes(minutes=1)
    draft = scene.ask(draft_of, ticket)
    scene.step(opening.change_ticket, ticket, replace(draft, note="b", lines=draft.lines[:1]))
    told = history(screen.detail(ticket)[0], screen)
    text = "\n".join(told)
    assert text.count("Very urgent") == 1
    assert text.count("Platform decides") == 1 and "客服已介入" in text
    assert "Note: a → b" in text
    assert "took out the goods MY-2602 牛仔裤 × 2" in text and "added the goods" not in text
    assert "To refund: ￥279.00 → ￥129.00" in text
    assert "changed the ticket" not in text  # what was changed tells it


def test_who_handles_a_ticket_is_told_by_name_and_once(screen: TicketScreen, scene: Scene) -> None:
    helper = scene.hire(Role.AFTER_SALES)
    ticket = scene.ticket(TicketKind.RETURN, scene.order())
    scene.passes(minutes=1)
    scene.do(service.assign, {ticket: scene.version(ticket)}, helper.staff_id)
    scene.passes(minutes=1)
    draft = scene.ask(draft_of, ticket)
    scene.step(opening.change_ticket, ticket, replace(draft, handler_id=None))
    panel, _view = screen.detail(ticket)
    assert history(panel, screen)[:4] == [
        "11-22 14:32", "王芳 Handler: 小陈 → —",
        "11-22 14:31", "王芳: Handled by: 小陈",
    ]  # fmt: skip
