"""Everything about one ticket, and what the rest of the desk asks."""

from datetime import timedelta

from shopdesk.aftersales import lookup
from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.model import PlatformRefund, TicketId, TicketOrder
from shopdesk.aftersales.states import EventKind, FaultSide, Phase, TicketKind, TicketState
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.customers import service as customers
from shopdesk.customers.model import Level, Risk, RiskKind
from shopdesk.shops.model import Platform
from tests.aftersales.listed import put, told_by_platform
from tests.aftersales.scene import BUYER, PHONE, RECEIVER, Scene
from tests.shop_folder import NOW


def facts_of(scene: Scene, ticket_id: TicketId) -> TicketFacts:
    facts = scene.ask(ticket_facts, ticket_id)
    assert facts is not None
    return facts


def test_a_ticket_tells_its_goods_orders_money_and_customer(scene: Scene) -> None:
    order_id = scene.order()
    dress, _jeans = scene.lines(order_id)
    ticket_id = scene.ticket(TicketKind.RETURN, order_id, lines=[(dress, 1)], description="袖口开线，见图")
    facts = facts_of(scene, ticket_id)
    assert (facts.order_no, facts.shop, facts.platform) == (
        scene.facts(order_id).order_no, "名美示例旗舰店", Platform.TAOBAO,
    )  # fmt: skip
    assert (facts.customer_name, facts.receiver, facts.phone) == (BUYER, RECEIVER, PHONE)
    assert (facts.state, facts.phase, facts.is_open) == (TicketState.PENDING_REVIEW, Phase.AFTER_RECEIPT, True)
    assert [(line.order_line_id, line.title, line.quantity, line.order_no) for line in facts.lines] == [
        (dress, "法式连衣裙", 1, facts.order_no)
    ]
    assert facts.pieces == 1 and facts.lines[0].good is None
    assert facts.proposed_fen == sum(order.proposed_fen for order in facts.orders) > 0
    assert facts.reason.text == "发错货/漏发" and facts.faults == {FaultSide.SHOP: 100}
    assert [event.what for event in facts.events] == [EventKind.OPENED]
    assert facts.told is None and facts.photos == 0
    scene.photo("ticket", ticket_id)
    assert facts_of(scene, ticket_id).photos == 1


def test_of_a_ticket_that_never_was_there_is_nothing(scene: Scene) -> None:
    assert scene.ask(ticket_facts, 404) is None


def test_the_person_is_judged_by_all_their_ids(scene: Scene) -> None:
    first, second = scene.order(), scene.order(buyer="小号25")
    one, other = scene.customer(first), scene.customer(second)
    ticket_id = scene.ticket(TicketKind.REFUND, first)
    scene.ticket(TicketKind.REFUND, second)
    standing = facts_of(scene, ticket_id).customer
    assert standing is not None and (standing.tickets, standing.level) == (1, Level.REGULAR)
    scene.do(customers.merge_customers, one, [other])
    seen = scene.ask(customers.customer_facts, other)
    scene.do(
        customers.change_customer, other, seen.version, Level.VIP, [], "", Risk.WATCH, RiskKind.REVIEWER, "差评", ""
    )
    standing = facts_of(scene, ticket_id).customer
    assert standing is not None and (standing.tickets, standing.level) == (2, Level.VIP)
    assert (standing.risk.risk, standing.risk.reason) == (Risk.WATCH, "差评")
    assert scene.ask(lookup.after_sales_of, [one, other]).tickets == 2
    assert scene.ask(lookup.after_sales_of, [one]).tickets == 1


def test_of_several_platform_reports_the_one_that_differs_is_told(scene: Scene) -> None:
    ticket_id = scene.ticket(TicketKind.REFUND, scene.order())
    told_by_platform(scene, ticket_id, "1001", "退款成功", differs=True, seen_at=NOW - timedelta(days=1))
    told_by_platform(scene, ticket_id, "1002", "退款关闭")
    facts = facts_of(scene, ticket_id)
    assert [one.refund_no for one in facts.refunds] == ["1002", "1001"]
    assert facts.told is not None and facts.told.refund_no == "1001"
    assert facts.told.data == {"退款编号": "1001"}


def test_tickets_are_found_by_order_customer_parcel_and_platform_no(scene: Scene) -> None:
    first, second = scene.order(), scene.order(buyer="老王_21")
    older = scene.ticket(TicketKind.EXCHANGE, first, refund_no="2001")
    scene.passes(hours=1)
    newer = scene.ticket(TicketKind.REFUND, second)
    put(scene, older, return_tracking_no="YT 001a", return_key="yt 001a")
    put(scene, newer, out_key="yt 001a", state=TicketState.CANCELLED)

    def ids(query: object, *args: object) -> list[int]:
        return [row.id for row in scene.ask(query, *args)]  # type: ignore[arg-type]

    assert ids(lookup.tickets_of_order, first) == [older]
    assert ids(lookup.tickets_of_customers, [scene.customer(first), scene.customer(second)]) == [newer, older]
    assert ids(lookup.tickets_of_customers, [scene.customer(first), scene.customer(second)], 1) == [newer]
    assert ids(lookup.tickets_with_tracking, "ｙｔ 001A") == [older, newer]  # the open one first
    assert ids(lookup.tickets_with_tracking, "") == []
    told_by_platform(scene, newer, "2002", "退款成功")
    found = scene.ask(lookup.tickets_with_refund_no, scene.shop_id, ["2001", "2002", "2003", ""])
    assert found == {"2001": older, "2002": newer}
    assert scene.ask(lookup.tickets_with_refund_no, scene.shop_id + 1, ["2001"]) == {}


def test_the_search_box_finds_tickets_and_says_by_what(scene: Scene) -> None:
    order_id = scene.order()
    ticket_id = scene.ticket(TicketKind.REFUND, order_id)
    facts = facts_of(scene, ticket_id)
    for text, matched in (
        (facts.ticket_no, facts.ticket_no.lower()),
        (facts.order_no[-8:], facts.order_no),
        (BUYER[:2], BUYER),
    ):
        found = scene.ask(lookup.find_tickets, text, 20)
        assert [(one.row.id, one.matched) for one in found] == [(ticket_id, matched)], text
    assert scene.ask(lookup.find_tickets, "没有这个", 20) == []


def test_what_waits_is_counted_since_the_oldest(scene: Scene) -> None:
    review = scene.ticket(TicketKind.REFUND, scene.order())
    scene.passes(minutes=1)
    refund = scene.ticket(TicketKind.REFUND, scene.under_way())
    put(scene, refund, state=TicketState.AWAITING_REFUND, first_reply_at=scene.now)
    told_by_platform(scene, refund, "3001", "退款成功", differs=True)
    waiting = scene.ask(lookup.waiting_work, scene.now)
    assert waiting["review"] == (1, NOW) and waiting["reply"] == (1, NOW)
    assert waiting["refund"] == waiting["differs"] == waiting["extension"] == (1, NOW + timedelta(minutes=1))
    assert waiting["overdue"].number == waiting["dispatch"].number == 0 and waiting["overdue"].oldest is None
    assert scene.ask(lookup.waiting_work, scene.now, scene.shop_id + 1)["review"].number == 0
    scene.passes(days=3)
    assert scene.ask(lookup.waiting_work, scene.now)["overdue"] == (2, NOW)
    assert scene.ask(lookup.count_waiting, scene.now) == 2
    assert [row.id for row in scene.ask(lookup.urgent_tickets, scene.now, 5)] == [review, refund]
    assert scene.ask(lookup.count_tickets) == 2

    def extended(session: Session, actor: Actor) -> None:
        (part,) = session.query(TicketOrder).filter_by(ticket_id=refund).all()
        part.extended_at = actor.clock.now()

    scene.do(extended)
    assert scene.ask(lookup.waiting_work, scene.now)["extension"].number == 0
    assert scene.ask(lambda session: session.query(PlatformRefund).count()) == 1
