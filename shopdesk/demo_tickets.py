"""The invented shop's after-sales tickets: every kind, in every state, some of them too late."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import service
from shopdesk.aftersales.books import reasons, return_addresses
from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft, draft_for_orders
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import DISPATCH_KINDS, RefundChannel, TicketKind, TicketState, Urgency
from shopdesk.aftersales.steps import opening
from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.progress import Progress
from shopdesk.demo_claims import SetClock
from shopdesk.demo_photos import Evidence
from shopdesk.demo_refunds import refund_no
from shopdesk.demo_sheets import OTHER_SIZE
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.orders.store import OrderFilter
from shopdesk.receiving.service import ParcelDraft, receive_for_ticket
from shopdesk.shops.model import ShopId

MOST = 2_000  # of a shop with very many orders
ONE_IN = 6  # orders
_CANDIDATES = 4  # orders looked at for each ticket wanted
_COURIER = "圆通速递"
_COMPENSATION_FEN = 1_000


class People(NamedTuple):
    """Who works on tickets; all of them live by one clock."""

    service: Actor
    warehouse: Actor
    finance: Actor
    owner: Actor


class Wish(NamedTuple):
    """What a customer wants, and what becomes of it: hours after the ticket was opened, and the step taken then."""

    kind: TicketKind
    reason: str
    says: str
    opened_hours_ago: float
    steps: tuple[tuple[float, Callable[["Case"], object]], ...] = ()
    photos: int = 0
    urgency: Urgency = Urgency.NORMAL
    is_compensation: bool = False  # some money, and the goods stay where they are
    on_platform: bool = False  # asked for there too, and its number was copied


@dataclass
class Case:
    """One ticket on its way; ``session`` is that of the present step."""

    session: Session
    people: People
    chance: random.Random
    ticket_id: TicketId

    @property
    def ticket(self) -> Ticket:
        """The ticket as it is now."""
        self.session.flush()
        return self.session.get_one(Ticket, self.ticket_id)

    def seen(self) -> tuple[TicketId, int]:
        """The ticket, and the version somebody would see."""
        return self.ticket_id, self.ticket.version

    def number(self) -> str:
        """A tracking no. as the courier of returns writes it."""
        return f"YT{self.chance.randrange(10**13):013d}"


def _reply(case: Case) -> object:
    return service.record_reply(case.session, case.people.service, *case.seen())


def _approve(case: Case) -> object:
    return service.approve(case.session, case.people.service, *case.seen())


def _reject(case: Case) -> object:
    return service.reject(case.session, case.people.service, *case.seen(), "吊牌已剪，穿着痕迹明显，不符合退货条件")


def _cancel(case: Case) -> object:
    return service.cancel(case.session, case.people.service, *case.seen(), "客户说朋友想要，不退了")


def _return_sent(case: Case) -> object:
    return service.enter_return(case.session, case.people.service, *case.seen(), _COURIER, case.number())


def _arrived(case: Case) -> object:
    counts = {line.id: Counted(good=line.quantity, defective=0, missing=0) for line in case.ticket.lines}
    return _received(case, counts)


def _arrived_broken(case: Case) -> object:
    counts = {line.id: Counted(good=0, defective=line.quantity, missing=0) for line in case.ticket.lines}
    return _received(case, counts, "袖口开线，不能再卖")


def _received(case: Case, counts: Mapping[int, Counted], note: str = "") -> object:
    """At the receiving desk, where parcels are scanned and weighed."""
    weight = case.chance.randrange(300, 1_400)
    draft = ParcelDraft(
        case.ticket.return_tracking_no, case.ticket.return_courier,
        weight_g=weight, slip_weight_g=weight + case.chance.randrange(15), note=note,
    )  # fmt: skip
    return receive_for_ticket(case.session, case.people.warehouse, *case.seen(), counts, draft)


def _passed(case: Case) -> object:
    return service.pass_inspection(case.session, case.people.warehouse, *case.seen())


def _sent_back(case: Case) -> object:
    return service.send_back(case.session, case.people.finance, *case.seen(), "运费没有算进去，请再核一次金额")


def _refunded(case: Case) -> object:
    amount = case.ticket.approved_fen or 0
    today = case.people.finance.clock.today()
    return service.refund(case.session, case.people.finance, *case.seen(), amount, today, RefundChannel.PLATFORM)


def _refunded_less(case: Case) -> object:
    amount = max(0, (case.ticket.approved_fen or 0) - 500)
    today = case.people.finance.clock.today()
    note = "客户同意少退5元，配饰留下"
    return service.refund(case.session, case.people.finance, *case.seen(), amount, today, RefundChannel.ALIPAY, note)


def _shipped_first(case: Case) -> object:
    return service.ship_first(case.session, case.people.owner, *case.seen(), "客户周末要穿，先发后收")


def _dispatched(case: Case) -> object:
    return service.dispatch(case.session, case.people.warehouse, *case.seen(), _COURIER, case.number())


def _arrived_there(case: Case) -> object:
    return service.complete(case.session, case.people.service, *case.seen(), "客户已签收，很满意")


_K = TicketKind
_APPROVED = ((0.08, _reply), (2, _approve))
_ON_ITS_WAY = (*_APPROVED, (20, _return_sent))
_HERE = (*_ON_ITS_WAY, (44, _arrived))
_BROKEN = (*_ON_ITS_WAY, (44, _arrived_broken))
_INSPECTED = (*_HERE, (45, _passed))
_UNSHIPPED = (
    Wish(_K.REFUND, "拍错/不想要", "拍错颜色了，还没发货吧？", 30, ((2, _refunded),)),
    Wish(_K.REFUND, "缺货", "说好今天发货的，怎么缺货", 3),
    Wish(_K.REFUND, "拍错/不想要", "地址填错了，我重新拍", 75, ((1, _refunded),)),
)
_SHIPPED = (
    Wish(_K.RETURN, "质量问题", "袖口开线，见图", 47, _BROKEN, photos=3, on_platform=True),
    Wish(_K.REISSUE, "快递丢失", "物流三天没动了，网点说找不到", 50, _APPROVED, 1, Urgency.URGENT),
    Wish(_K.EXCHANGE, "尺码不合", "M码偏小，换L码", 28, _APPROVED),
    Wish(_K.RETURN, "七天无理由", "和想象的不太一样，没穿过", 0.5, on_platform=True),
    Wish(_K.RETURN, "色差", "比图片深很多", 47.5, _INSPECTED, photos=2),
    Wish(_K.EXCHANGE, "发错货", "我拍的是黑色，发来米色", 46, (*_ON_ITS_WAY, (40, _shipped_first)), photos=2),
    Wish(_K.REFUND, "快递破损", "外包装压坏，里面的扣子掉了", 120, (*_APPROVED, (20, _refunded_less)), photos=2),
    Wish(_K.RETURN, "七天无理由", "穿过一次，不喜欢", 100, ((0.2, _reply), (6, _reject))),
    Wish(_K.REISSUE, "漏发", "少了腰带", 150, (*_APPROVED, (20, _dispatched), (90, _arrived_there)), photos=1),
    Wish(_K.REPAIR, "质量问题", "拉链坏了，可以修吗", 70, _HERE, photos=2),
    Wish(_K.RETURN, "与描述不符", "写的羊毛，标签上是化纤", 72, (*_INSPECTED, (50, _sent_back)), 2, Urgency.CRITICAL),
    Wish(_K.RETURN, "七天无理由", "尺码合适，就是不想要了", 26, ((0.1, _reply), (4, _cancel))),
    Wish(_K.RETURN, "质量问题", "洗了一次就起球", 200, (*_BROKEN, (46, _passed), (70, _refunded)), photos=3),
    Wish(_K.EXCHANGE, "尺码不合", "换大一码", 190, (*_INSPECTED, (60, _dispatched), (150, _arrived_there))),
    Wish(_K.REFUND, "差价补偿", "昨天买的今天降价了", 5, ((0.05, _reply),), is_compensation=True),
    Wish(_K.EXCHANGE, "尺码不合", "S码换M码", 110, (*_INSPECTED, (60, _dispatched))),
    Wish(_K.RETURN, "七天无理由", "不太显瘦", 40, _ON_ITS_WAY),
    Wish(_K.RETURN, "尺码不合", "腰围太紧", 170, (*_INSPECTED, (60, _refunded))),
)


def add_return_address(session: Session, actor: Actor, shop_id: ShopId) -> None:
    """Where the invented shop's customers send goods back to."""
    draft = return_addresses.AddressDraft(
        name="余杭仓", shop_id=shop_id, receiver="名美售后", phone="0571-00000000",
        address="浙江省 杭州市 余杭区 示例仓路8号 售后部", postcode="311100",
        hint="不收到付件，请勿寄平邮。", is_default=True,
    )  # fmt: skip
    return_addresses.add_address(session, actor, draft)


def tell_tickets(
    database: Database,
    people: People,
    clock: SetClock,
    now: datetime,
    evidence: Evidence,
    order_count: int,
    seed: int,
    progress: Progress,
) -> int:
    """Open tickets of some orders and lead each as far as it is by ``now``; how many there are. Raises Cancelled."""
    chance = random.Random(f"shopdesk tickets {seed}")
    wanted = min(max(order_count // ONE_IN, 1), MOST)
    told = 0
    with database.read() as session:
        plan = list(_plan(session, wanted, now))
    for number, (order_id, wish) in enumerate(plan):
        with database.write(people.service) as session:
            told += _tell(session, people, clock, now, evidence, chance, order_id, wish)
        progress.step(number + 1, len(plan))
    return told


def _plan(session: Session, wanted: int, now: datetime) -> Iterator[tuple[OrderId, Wish]]:
    """Which order gets which wish: the newest ones that were shipped, or not yet, by the time the customer asks."""
    unshipped = _newest(session, OrderStatus.TO_SHIP, len(_UNSHIPPED))
    yield from zip(unshipped, _UNSHIPPED[: max(1, wanted // 4)], strict=False)
    shipped = iter(_newest(session, OrderStatus.SHIPPED, wanted * _CANDIDATES))
    for place in range(wanted - min(len(unshipped), len(_UNSHIPPED))):
        wish = _SHIPPED[place % len(_SHIPPED)]
        asked_at = now - timedelta(hours=wish.opened_hours_ago)
        found = next((one for one in shipped if _left_before(order_facts(session, one), asked_at)), None)
        if found is None:
            return
        yield found, wish


def _left_before(facts: OrderFacts, asked_at: datetime) -> bool:
    return facts.shipped_at is not None and facts.shipped_at < asked_at and bool(facts.lines)


def _newest(session: Session, status: OrderStatus, most: int) -> Sequence[OrderId]:
    wanted = OrderFilter(statuses=frozenset({status}))
    return [OrderId(order_id) for order_id in order_store.list_order_ids(session, wanted, limit=most)]


def _tell(
    session: Session, people: People, clock: SetClock, now: datetime, evidence: Evidence,
    chance: random.Random, order_id: OrderId, wish: Wish,
) -> int:  # fmt: skip
    """One ticket from its beginning; 0 where the order has nothing to ask for."""
    opened_at = now - timedelta(hours=wish.opened_hours_ago)
    clock.moment = opened_at
    draft = _draft(session, people.service, order_id, wish, chance)
    if not draft.lines or draft.reason_id is None:
        return 0
    opened = opening.open_ticket(session, people.service, draft).value
    case = Case(session, people, chance, opened.id)
    links = [("ticket", int(opened.id)), ("order", int(order_id))]
    evidence.add(session, people.service, order_facts(session, order_id), wish.photos, links)
    for hours, step in wish.steps:
        clock.moment = opened_at + timedelta(hours=hours)
        if clock.moment > now or case.ticket.state in (TicketState.COMPLETED, TicketState.CANCELLED):
            break
        step(case)
    return 1


def _draft(session: Session, actor: Actor, order_id: OrderId, wish: Wish, chance: random.Random) -> TicketDraft:
    draft = draft_for_orders(session, actor, [order_id], wish.kind)
    reason = next((one for one in reasons.list_reasons(session, wish.kind) if one.text == wish.reason), None)
    lines = draft.lines if wish.kind is TicketKind.REFUND else draft.lines[:1]
    if wish.is_compensation:
        lines = tuple(LineDraft(line.order_line_id, line.quantity, _COMPENSATION_FEN) for line in lines[:1])
    return replace(
        draft,
        lines=lines,
        reason_id=reason and reason.id,
        description=wish.says,
        urgency=wish.urgency,
        keeps_goods=wish.is_compensation,
        handler_id=actor.staff_id,
        refund_no=refund_no(chance) if wish.on_platform else "",
        replacements=tuple(_replacements(order_facts(session, order_id), lines, wish.kind)),
    )


def _replacements(facts: OrderFacts, lines: Sequence[LineDraft], kind: TicketKind) -> Iterator[ReplacementDraft]:
    """What goes to the customer: the next size of an exchange, the same goods otherwise."""
    if kind not in DISPATCH_KINDS:
        return
    goods = {line.id: line for line in facts.lines}
    for line in lines:
        one = goods[line.order_line_id]
        size = OTHER_SIZE.get(one.size, one.size) if kind is TicketKind.EXCHANGE else one.size
        spec = " ".join(filter(None, (one.colour, size)))
        yield ReplacementDraft(one.id, one.style_no, "", one.title, spec, line.quantity)
