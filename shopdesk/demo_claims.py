"""What happened to the invented parcels: claims told through the services people use, each step on its own day.

A story is a generator: it does a step and yields the days until the next one. Stories are told side by side
in the order of time, and one that would go on after today stays where it is, as real claims do.
"""

import heapq
import random
from collections.abc import Callable, Generator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import service as claims
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.core.actor import Actor
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database
from shopdesk.core.progress import Progress
from shopdesk.demo_orders import InventedOrder
from shopdesk.demo_photos import Evidence

_STEPS_A_TRANSACTION = 200
_CHECKED_FROM_FEN = 20_000  # orders of so much are looked at a second time
_CONTACTS = ("示例网点 李经理", "理赔专员 小陈", "片区客服 9号", "")


class SetClock(Clock):
    """A clock that shows what it was set to, so that the past can be told."""

    def __init__(self, zone: str, moment: datetime) -> None:
        super().__init__(zone, lambda: self.moment)
        self.moment = moment


class Case:
    """A parcel something happened to, and what is done about it; its steps happen when the clock says."""

    def __init__(self, order: InventedOrder, story: "Story", begins_at: datetime, chance: random.Random) -> None:
        self.order, self.story, self.begins_at, self.chance = order, story, begins_at, chance
        self._claim_id: ClaimId | None = None
        self._session: Session | None = None
        self._actor: Actor | None = None
        self._finance: Actor | None = None

    def enter(self, session: Session, actor: Actor, finance: Actor) -> None:
        """Do the next steps in this session, as this person; ``finance`` checks claims and gives up what is owed."""
        self._session, self._actor, self._finance = session, actor, finance

    @property
    def session(self) -> Session:
        """The session of the present step."""
        assert self._session is not None
        return self._session

    @property
    def actor(self) -> Actor:
        """Who does the present step."""
        assert self._actor is not None
        return self._actor

    @property
    def finance(self) -> Actor:
        """Who answers for money at the present step."""
        assert self._finance is not None
        return self._finance

    @property
    def claim(self) -> Claim:
        """The claim as it is now."""
        assert self._claim_id is not None
        self.session.flush()
        return self.session.get_one(Claim, self._claim_id)

    def register(self, evidence: Evidence) -> None:
        """Register the claim, with photos of the parcel where the story has some."""
        whole = max(self.order.paid_fen, 100)
        part = whole if self.story.kind in (ClaimKind.LOST, ClaimKind.ABANDONED) else max(100, whole * 6 // 1000 * 100)
        draft = ClaimDraft(
            tracking_no=self.order.tracking_no,
            kind=self.story.kind,
            claimed_fen=part,
            money_to=self.story.money_to,
            order_no=self.order.order_no,
            case_no=f"LP{self.chance.randrange(10**8):08d}" if self.chance.random() < 0.5 else "",
            contact=self.chance.choice(_CONTACTS),
            declared_fen=whole if self.chance.random() < 0.2 else 0,
            memo=self.story.memo,
        )
        self._claim_id = claims.register_claim(self.session, self.actor, draft).value.id
        links = [("claim", int(self._claim_id)), ("order", self.claim.order_id or 0)]
        evidence.add(self.session, self.actor, self.order, self.story.photos, links)
        if whole >= _CHECKED_FROM_FEN:
            claims.check_claim(self.session, self.finance, *self._seen())

    def submit(self) -> None:
        """Hand the claim to the courier."""
        claims.submit_claim(self.session, self.actor, *self._seen())

    def ask(self, said: str, again_in_days: int | None = None, *, promised: bool = False) -> None:
        """Call the courier; it says something, perhaps when to ask again, and promises an answer for that day."""
        again = None if again_in_days is None else self._today() + timedelta(days=again_in_days)
        claims.add_follow_up(
            self.session, self.actor, *self._seen(), said, again, self.claim.contact, again if promised else None
        )

    def agree(self, percent: int) -> None:
        """The courier agrees to a share of what was claimed, in whole yuan."""
        amount = max(100, self.claim.claimed_fen * percent // 10_000 * 100)
        claims.agree_claim(self.session, self.actor, *self._seen(), amount, self._today())

    def receive(self, percent: int, note: str = "") -> None:
        """A share of what was agreed comes in; negative: a wrong receipt is taken back."""
        amount = (self.claim.agreed_fen or 0) * percent // 100
        claims.add_receipt(self.session, self.actor, *self._seen(), amount, self._today(), self.story.money_to, note)

    def write_off(self, reason: str) -> None:
        """Give up what is outstanding."""
        claims.write_off(self.session, self.finance, *self._seen(), reason, on=self._today())

    def reject(self, reason: str) -> None:
        """The courier refuses to pay."""
        claims.reject_claim(self.session, self.actor, *self._seen(), reason)

    def appeal(self, reason: str) -> None:
        """Appeal against a rejection."""
        claims.appeal_claim(self.session, self.actor, *self._seen(), reason)

    def recover(self) -> None:
        """The parcel turns up."""
        claims.recover_goods(self.session, self.actor, *self._seen(), "包裹在网点找到，已退回仓库")

    def withdraw(self) -> None:
        """Give up the claim before the courier has answered."""
        claims.withdraw_claim(self.session, self.actor, *self._seen(), "买家已收到货，登记错误")

    def delete(self) -> None:
        """Move the claim to the recycle bin."""
        claims.delete_claim(self.session, self.actor, *self._seen())

    def _seen(self) -> tuple[ClaimId, int]:
        return ClaimId(self.claim.id), self.claim.version

    def _today(self) -> date:
        return self.actor.clock.today()


Steps = Generator[int, None, None]


class Story(NamedTuple):
    """How a claim goes on once it is registered; ``tell`` yields the days from one step to the next."""

    kind: ClaimKind
    tell: Callable[[Case], Steps]
    photos: int = 0
    money_to: MoneyTo = MoneyTo.ACCOUNT
    memo: str = ""


def _paid_in_full(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 3
    case.ask("网点说正在查件，让等通知", 3)
    yield 4
    case.agree(100)
    yield 9
    case.receive(100, "随月结账单扣减")


def _paid_in_parts(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 6
    case.agree(90)
    case.ask("分两次打款，第二笔下个月", 20)
    yield 8
    case.receive(40, "首笔")
    yield 40
    case.receive(60, "尾款")


def _difference_written_off(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 5
    case.agree(80)
    yield 10
    case.receive(70)
    yield 7
    case.ask("网点只认这么多，不再补差额")
    case.write_off("差额小，继续追讨不划算")


def _waiting_for_money(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 6
    case.agree(100)
    yield 9
    case.ask("财务说下周打款", 7, promised=True)
    yield 9
    case.ask("又说月底统一打款，\n记得要回单", 10)


def _appealed_and_paid(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 4
    case.reject("对方称内件完好，不予赔付")
    yield 1
    case.appeal("补交开箱照片，申请总部仲裁")
    yield 8
    case.agree(60)
    yield 9
    case.receive(100)


def _goods_recovered(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 7
    case.recover()


def _rejected(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 6
    case.reject("超过规定时效但属不可抗力")


def _paid_too_much(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 5
    case.agree(80)
    yield 8
    case.receive(110, "多打了一笔，待核对")


def _withdrawn(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 3
    case.withdraw()


def _rejected_and_given_up(case: Case) -> Steps:
    yield 2
    case.submit()
    yield 6
    case.reject("称收件人拒收，视为正常退回")
    yield 9
    case.write_off("证据不足，放弃")


def _receipt_taken_back(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 4
    case.agree(100)
    yield 6
    case.receive(100)
    yield 5
    case.receive(-30, "对方冲正")
    yield 12
    case.ask("承认冲正有误，下期补回", 6)


def _appealing(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 3
    case.reject("缺少外包装照片")
    yield 1
    case.appeal("已补充六面照")
    case.ask("总部受理，五个工作日内回复", 5)


def _being_looked_into(case: Case) -> Steps:
    yield 0
    case.submit()
    yield 2
    case.ask("已立案，三天内回电", 3)
    yield 8
    case.ask("电话没人接", 1)


def _agreed_to_less(case: Case) -> Steps:
    yield 1
    case.submit()
    yield 4
    case.agree(100)
    yield 6
    case.ask("称保价不足，改赔七成")
    case.agree(70)
    yield 8
    case.receive(50)


def _left_as_draft(case: Case) -> Steps:
    del case
    yield from ()


def _entered_by_mistake(case: Case) -> Steps:
    yield 0
    case.delete()


STORIES = (
    Story(ClaimKind.LOST, _paid_in_full, 1, MoneyTo.MONTHLY_BILL),
    Story(ClaimKind.DAMAGED, _paid_in_parts, 3, memo="外箱破损，内件受潮"),
    Story(ClaimKind.SHORTAGE, _difference_written_off, 2, memo="少一件，称重与底单不符"),
    Story(ClaimKind.LOST, _waiting_for_money, 0, MoneyTo.MONTHLY_BILL, "物流停更超过七天"),
    Story(ClaimKind.DAMAGED, _appealed_and_paid, 3),
    Story(ClaimKind.LOST, _goods_recovered),
    Story(ClaimKind.DELAYED, _rejected, memo="比承诺晚到五天，买家拒收"),
    Story(ClaimKind.LOST, _paid_too_much),
    Story(ClaimKind.MISDELIVERED, _withdrawn, 1),
    Story(ClaimKind.ABANDONED, _rejected_and_given_up),
    Story(ClaimKind.DAMAGED, _receipt_taken_back, 2, MoneyTo.CUSTOMER, "=快递直接赔给买家"),
    Story(ClaimKind.DAMAGED, _appealing, 3),
    Story(ClaimKind.LOST, _being_looked_into, 0, memo="派件员称已放驿站，\n驿站查无此件"),
    Story(ClaimKind.SHORTAGE, _agreed_to_less, 2),
    Story(ClaimKind.LOST, _left_as_draft),
    Story(ClaimKind.LOST, _entered_by_mistake),
)
FORGOTTEN = Story(ClaimKind.LOST, _left_as_draft, memo="一直没提交，理赔期快过了")
_FORGOTTEN_AGE = range(26, 30)  # days since shipping: the couriers' window of 30 is about to close


def plan_cases(orders: Sequence[InventedOrder], now: datetime, seed: int) -> list[Case]:
    """A story for each parcel, and when it begins: some days after shipping, never after ``now``."""
    chance = random.Random(f"shopdesk claims {seed}")
    cases: list[Case] = []
    for number, order in enumerate(orders):
        if order.shipped_at is None:
            continue
        begins_at = order.shipped_at + timedelta(days=chance.randrange(2, 6), minutes=chance.randrange(600))
        age = (now - order.shipped_at).days
        forgotten = age in _FORGOTTEN_AGE and not any(case.story is FORGOTTEN for case in cases[-3:])
        story = FORGOTTEN if forgotten else STORIES[number % len(STORIES)]
        if begins_at < now:
            cases.append(Case(order, story, begins_at, chance))
    return cases


def tell_stories(
    database: Database,
    actor: Actor,
    finance: Actor,
    clock: SetClock,
    cases: Sequence[Case],
    now: datetime,
    evidence: Evidence,
    progress: Progress,
) -> int:
    """Register the claims and follow them up to ``now``; returns how many there are. Raises Cancelled.

    ``actor`` and ``finance`` act by ``clock``, which is set to the time of each step.
    """
    waiting = [(case.begins_at, number, _whole_story(case, evidence)) for number, case in enumerate(cases)]
    heapq.heapify(waiting)
    told = 0
    while waiting:
        with database.write(actor) as session:
            for _ in range(_STEPS_A_TRANSACTION):
                if not waiting:
                    break
                at, number, story = heapq.heappop(waiting)
                clock.moment = at
                cases[number].enter(session, actor, finance)
                days = next(story, None)
                if days is None:
                    told += 1
                elif (following := _later(clock, days, cases[number].chance)) < now:
                    heapq.heappush(waiting, (following, number, story))
                else:
                    told += 1
                    story.close()
        progress.step(told, len(cases))
    return len(cases)


def _whole_story(case: Case, evidence: Evidence) -> Steps:
    case.register(evidence)
    yield from case.story.tell(case)


def _later(clock: SetClock, days: int, chance: random.Random) -> datetime:
    """In the office hours ``days`` later; within the hour for none."""
    if days == 0:
        return clock.moment + timedelta(minutes=chance.randrange(10, 60))
    return clock.day_start(clock.today() + timedelta(days=days)) + timedelta(minutes=chance.randrange(9 * 60, 21 * 60))
