"""The invented shop's registers: parcels packed wrong, styles with defects, and what the platform charged it with."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.demo_claims import SetClock
from shopdesk.demo_photos import Evidence
from shopdesk.demo_sheets import OTHER_SIZE
from shopdesk.demo_tickets import People
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.orders.store import OrderFilter
from shopdesk.quality_feedback import service as feedback
from shopdesk.quality_feedback import suppliers
from shopdesk.quality_feedback.drafts import draft_from_order as feedback_of_order
from shopdesk.quality_feedback.model import Defect, QualityFeedback, SupplierId
from shopdesk.quality_feedback.suppliers import SupplierDraft
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.violations import service as violations
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import Violation, ViolationId, ViolationKind
from shopdesk.wrong_shipments import service as shipments
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.model import Resolution, WrongKind, WrongShipment, WrongShipmentId

_LOOKED_AT = 400  # orders
# How far a parcel is off its slip.
_GRAMS = {WrongKind.TOO_MANY: 270, WrongKind.TOO_FEW: -280, WrongKind.MISSING_ITEM: -310}


class _Packed(NamedTuple):
    """A parcel that was packed wrong: when it came to light, what came of it, and how many days later."""

    days_ago: int
    kind: WrongKind
    memo: str
    resolution: Resolution | None = None
    after_days: int = 0
    by_service: bool = False  # copied wrong by whoever wrote the slip, not packed wrong
    photos: int = 1


_PACKED = (
    _Packed(47, WrongKind.WRONG_ITEM, "拣货时拿错尺码，客户当天反馈", Resolution.EXCHANGE, 3),
    _Packed(38, WrongKind.COPIED_WRONG, "底单抄成了大一码", Resolution.REISSUE, 1, by_service=True),
    _Packed(33, WrongKind.TOO_MANY, "同款多放一件，客户主动寄回", Resolution.RECOVERED, 5),
    _Packed(26, WrongKind.TOO_FEW, "客户拍了两件只收到一件", Resolution.REFUND, 2),
    _Packed(17, WrongKind.WRONG_ITEM, "吊牌与尺码不符，仓库说入库时就贴错了", Resolution.APPEAL, 1),
    _Packed(9, WrongKind.MISSING_ITEM, "称重比底单轻，监控里没有看到第二件", Resolution.REISSUE, 1),
    _Packed(3, WrongKind.WRONG_ITEM, "客户要求今天给答复", None, 0, photos=2),
    _Packed(1, WrongKind.TOO_FEW, "", None, 0, photos=0),
)


class _Told(NamedTuple):
    """What a customer says of a style, and how far it went."""

    days_ago: int
    style_no: str
    defect: Defect
    says: str
    steps: int  # verified, sent, closed
    photos: int = 1


_FEEDBACK = (
    _Told(41, "MY-2603", Defect.SEAM, "领口开线，穿第一次就这样", 3),
    _Told(35, "MY-2607", Defect.FABRIC, "下水后起皱，烫不平", 3, 2),
    _Told(24, "MY-2605", Defect.PART, "拉链头掉了", 2),
    _Told(12, "MY-2606", Defect.COLOUR, "和图片色差大，偏绿", 2),
    _Told(8, "MY-2606", Defect.SEAM, "腰头缝线歪", 1),
    _Told(5, "MY-2606", Defect.SEAM, "侧缝开线约 3 厘米", 1, 2),
    _Told(2, "MY-2606", Defect.SIZE, "标 M，实际量出来是 S", 0),
    _Told(1, "MY-2608", Defect.FABRIC, "钻绒，里布上都是", 0, 2),
)
_SUPPLIERS = (
    SupplierDraft("杭州示例制衣厂", "陈厂长 0571-00000001", "针织、衬衫；周三可送样"),
    SupplierDraft("东莞示例服饰有限公司", "何小姐 0769-00000002", "牛仔、外套、羽绒"),
)
_BATCHES = {f"MY-260{number}": f"26{8 + number % 3:02d}-{number}" for number in range(1, 9)}
_ANSWER = "工厂承认该批次有问题，库存已返工，下一批加检"
_SECOND_SUPPLIER = frozenset({"MY-2602", "MY-2605", "MY-2606", "MY-2608"})


class _Charge(NamedTuple):
    """A violation the platform counts, and how our appeal went: filed, and the answer where there is one."""

    days_ago: int
    kind: ViolationKind
    points: int
    fee_fen: int
    reason: str
    appeal: str = ""
    accepted: bool | None = None


_CHARGES = (
    _Charge(52, ViolationKind.GENERAL, 4, 0, "延迟发货：10 单未在承诺时间内揽收"),
    _Charge(
        30, ViolationKind.GENERAL, 3, 30_000, "违背承诺：未按约定时间换货", "客户自己改了收货时间，聊天记录可证", False
    ),
    _Charge(21, ViolationKind.SERIOUS, 2, 0, "描述不当：面料成分与检测不符", "送检样品不是本店商品", True),
    _Charge(6, ViolationKind.GENERAL, 4, 50_000, "虚假发货：物流 48 小时无更新"),
)


_Happening = tuple[float, Callable[[], object]]  # so many days ago


@dataclass
class _Telling:
    """What everything that is told needs."""

    session: Session
    people: People
    shop_id: ShopId
    evidence: Evidence
    chance: random.Random

    def photograph(self, order: OrderFacts, number: int, kind: str, record_id: int) -> None:
        """Archive photos of an order's goods for a record."""
        if number:
            links = [(kind, record_id), ("order", int(order.id))]
            self.evidence.add(self.session, self.people.service, order, number, links)


def tell_registers(
    database: Database, people: People, shop_id: ShopId, clock: SetClock, now: datetime, evidence: Evidence, seed: int
) -> None:
    """Wrong shipments, quality feedback and violations of the last weeks, some of them still to be taken care of."""
    chance = random.Random(f"shopdesk registers {seed}")
    with database.write(people.service) as session:
        telling = _Telling(session, people, shop_id, evidence, chance)
        orders = _sent_orders(session, chance)
        happenings = [*_packed(telling, orders), *_told(telling, orders), *_charged(telling)]
        for days_ago, happens in sorted(happenings, key=lambda one: -one[0]):
            clock.moment = now - timedelta(days=days_ago, hours=1)
            happens()
    clock.moment = now


def _sent_orders(session: Session, chance: random.Random) -> list[OrderFacts]:
    """Orders that have gone out, in no order."""
    wanted = OrderFilter(statuses=frozenset({OrderStatus.SHIPPED, OrderStatus.COMPLETED}))
    ids = order_store.list_order_ids(session, wanted, limit=_LOOKED_AT)
    return [
        order for order in (order_facts(session, OrderId(one)) for one in chance.sample(ids, len(ids))) if order.lines
    ]


class _Parcel:
    """A parcel that was packed wrong, from the register to what came of it."""

    def __init__(self, telling: _Telling, story: _Packed, order: OrderFacts) -> None:
        self._telling, self._story, self._order = telling, story, order
        self._id = WrongShipmentId(0)

    def register(self) -> None:
        """Enter it, with its photos."""
        telling, story = self._telling, self._story
        session, service = telling.session, telling.people.service
        answers = service if story.by_service else telling.people.warehouse
        draft = shipments.draft_from_order(session, self._order.id)
        slip = 280 * sum(line.quantity for line in self._order.lines) + 60
        draft = draft._replace(
            kind=story.kind,
            lines=_otherwise(draft.lines or (), story.kind),
            slip_weight_g=slip,
            measured_weight_g=slip + _GRAMS.get(story.kind, 8) + telling.chance.randrange(12),
            staff_id=StaffId(answers.staff_id) if answers.staff_id and story.memo else None,
            picture_checked=bool(story.photos),
            listing_taken_down=story.kind is WrongKind.COPIED_WRONG,
            loss_fen=draft.loss_fen or (1_200 if story.resolution is Resolution.EXCHANGE else 0),
            memo=story.memo,
        )
        self._id = shipments.register(session, service, draft).value.id
        telling.photograph(self._order, story.photos, "wrong_shipment", self._id)

    def resolve(self) -> None:
        """Say what came of it."""
        session, service = self._telling.session, self._telling.people.service
        version = session.get_one(WrongShipment, self._id).version
        assert self._story.resolution is not None
        shipments.resolve(session, service, self._id, version, self._story.resolution, service.clock.today())


def _packed(telling: _Telling, orders: Sequence[OrderFacts]) -> Iterator[_Happening]:
    waiting = list(orders)
    for story in _PACKED:
        order = next((one for one in waiting if _fits(one, story.kind)), None)
        if order is not None:
            waiting.remove(order)
            parcel = _Parcel(telling, story, order)
            yield story.days_ago, parcel.register
            if story.resolution is not None:
                yield story.days_ago - story.after_days, parcel.resolve


def _fits(order: OrderFacts, kind: WrongKind) -> bool:
    if kind is WrongKind.MISSING_ITEM:
        return len(order.lines) > 1
    return kind is not WrongKind.TOO_FEW or max(line.quantity for line in order.lines) > 1


def _otherwise(lines: Sequence[GoodsDraft], kind: WrongKind) -> tuple[GoodsDraft, ...]:
    """The goods of a parcel with what went wrong."""
    if kind is WrongKind.MISSING_ITEM:
        return (*lines[:-1], lines[-1]._replace(sent_style_no="", sent_item="", sent_quantity=0))
    place = max(range(len(lines)), key=lambda one: lines[one].ordered_quantity)
    line = lines[place]
    if kind is WrongKind.TOO_FEW:
        line = line._replace(sent_quantity=line.ordered_quantity - 1)
    elif kind is WrongKind.TOO_MANY:
        line = line._replace(sent_quantity=line.ordered_quantity + 1)
    else:
        item, _blank, size = line.ordered_item.rpartition(" ")
        line = line._replace(sent_item=f"{item} {OTHER_SIZE.get(size, 'L')}".strip())
    return (*lines[:place], line, *lines[place + 1 :])


class _Style:
    """A customer's word on a style, from the report to the factory's answer."""

    def __init__(self, telling: _Telling, story: _Told, order: OrderFacts, supplier_id: SupplierId) -> None:
        self._telling, self._story, self._order, self._supplier_id = telling, story, order, supplier_id
        self._id = 0

    def report(self) -> None:
        """Enter it, with its photos."""
        telling, story = self._telling, self._story
        line = next(line for line in self._order.lines if line.style_no == story.style_no)
        draft = feedback_of_order(telling.session, self._order.id, line.id)
        draft = draft._replace(
            defect=story.defect, description=story.says, supplier_id=self._supplier_id, batch=_BATCHES[story.style_no]
        )
        self._id = feedback.report(telling.session, telling.people.service, draft).value.id
        telling.photograph(self._order, story.photos, "quality_feedback", self._id)

    def verify(self) -> None:
        """Somebody looked at the goods."""
        feedback.verify_defect(*self._seen(), "退回的实物已看过")

    def send(self) -> None:
        """The factory is told."""
        feedback.send_to_factory(*self._seen())

    def close(self) -> None:
        """The factory has answered."""
        feedback.close_feedback(*self._seen(), _ANSWER)

    def _seen(self) -> tuple[Session, Actor, int, int]:
        session = self._telling.session
        return session, self._telling.people.service, self._id, session.get_one(QualityFeedback, self._id).version


def _told(telling: _Telling, orders: Sequence[OrderFacts]) -> Iterator[_Happening]:
    made = [suppliers.add_supplier(telling.session, telling.people.owner, draft).value for draft in _SUPPLIERS]
    waiting = {order.buyer: order for order in orders}  # each customer once
    for story in _FEEDBACK:
        found = (one for one in waiting.values() if any(line.style_no == story.style_no for line in one.lines))
        order = next(found, None)
        if order is None:
            continue
        del waiting[order.buyer]
        style = _Style(telling, story, order, made[story.style_no in _SECOND_SUPPLIER])
        yield story.days_ago, style.report
        for step, happens in enumerate((style.verify, style.send, style.close)[: story.steps], 1):
            yield story.days_ago - step * min(1.5, story.days_ago / 4), happens


class _Charged:
    """A violation, with our appeal."""

    def __init__(self, telling: _Telling, story: _Charge) -> None:
        self._telling, self._story, self._id = telling, story, ViolationId(0)

    def enter(self) -> None:
        """Write it down as the platform told it."""
        today = self._actor.clock.today()
        draft = ViolationDraft(
            self._telling.shop_id, today, self._story.kind, self._story.points, self._story.fee_fen, self._story.reason,
            appeal_until=today + timedelta(days=7),
        )  # fmt: skip
        self._id = violations.add_violation(self._telling.session, self._actor, draft).value.id

    def appeal(self) -> None:
        """Say that it is not so."""
        violations.file_appeal(*self._seen(), self._actor.clock.today(), self._story.appeal)

    def answer(self) -> None:
        """Hear what the platform says."""
        accepted = bool(self._story.accepted)
        violations.answer_appeal(*self._seen(), accepted, self._actor.clock.today())

    @property
    def _actor(self) -> Actor:
        return self._telling.people.service

    def _seen(self) -> tuple[Session, Actor, ViolationId, int]:
        session = self._telling.session
        return session, self._actor, self._id, session.get_one(Violation, self._id).version


def _charged(telling: _Telling) -> Iterator[_Happening]:
    for story in _CHARGES:
        charged = _Charged(telling, story)
        yield story.days_ago, charged.enter
        if story.appeal:
            yield story.days_ago - 2, charged.appeal
        if story.accepted is not None:
            yield story.days_ago - 5, charged.answer
