"""The invented shop's ledger: rules, penalties and bonuses, appeals, the department fund, commission, closed months."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Role
from shopdesk.core.clock import month_after
from shopdesk.core.database import Database
from shopdesk.demo_claims import SetClock
from shopdesk.demo_photos import Evidence
from shopdesk.demo_tickets import People
from shopdesk.ledger import service as ledger
from shopdesk.ledger.appeals.deciding import decide
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.commission.rates import RateDraft, add_rate
from shopdesk.ledger.commission.running import run
from shopdesk.ledger.fund.fines import collect_fines, uncollected
from shopdesk.ledger.fund.moving import SpendingDraft, deposit, spend
from shopdesk.ledger.model import AppealId, EntryId, LedgerAppeal, RuleId
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ledger.rules.managing import RuleDraft
from shopdesk.ledger.states import CountingPeriod, EntryKind
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff
from shopdesk.wrong_shipments import store as register
from shopdesk.wrong_shipments.model import Resolution, kind_chip
from shopdesk.wrong_shipments.store import ShipmentFilter, ShipmentRow

_LEDGER_DAYS = 75
_WRONG, _LATE, _SLOW, _PRAISED, _SAVED = "发错货", "迟到", "未按承诺回复客户", "客户点名表扬", "避免平台处罚"
_RULES = (
    RuleDraft(
        _WRONG, EntryKind.PENALTY, CountingPeriod.MONTH, "wrong_shipment",
        [(1_000, ""), (3_000, ""), (5_000, "停岗培训半天")], "按登记的责任人，每月重新计次",
    ),
    RuleDraft(_LATE, EntryKind.PENALTY, CountingPeriod.MONTH, "", [(1_000, ""), (2_000, ""), (5_000, "")]),
    RuleDraft(
        _SLOW, EntryKind.PENALTY, CountingPeriod.YEAR, "ticket", [(1_000, ""), (3_000, ""), (0, "辞退评估")],
        "一年内第三次起由店主约谈",
    ),
    RuleDraft(_PRAISED, EntryKind.BONUS, CountingPeriod.EVER, "", [(2_000, "")], "附聊天或评价截图"),
    RuleDraft(_SAVED, EntryKind.BONUS, CountingPeriod.YEAR, "", [(5_000, ""), (8_000, "")]),
)  # fmt: skip


class _Given(NamedTuple):
    """An entry by a rule: for whom, by their place among the people."""

    days_ago: int
    rule: str
    whom: str
    reason: str


_GIVEN = (
    _Given(71, _LATE, "service", "早班 8:15 到岗"),
    _Given(66, _PRAISED, "warehouse", "打包加了防撞角，客户来信感谢"),
    _Given(50, _LATE, "service", "早班 8:20 到岗"),
    _Given(44, _PRAISED, "service", "客户追评点名感谢改地址及时"),
    _Given(29, _LATE, "warehouse", "早班 8:12 到岗"),
    _Given(24, _SAVED, "service", "提前发现延迟揽收，避免 4 分"),
    _Given(15, _LATE, "warehouse", "早班 8:07 到岗"),
    _Given(13, _SLOW, "service", "答应当天回电，次日才回"),
    _Given(7, _PRAISED, "warehouse", "客户夸包装仔细"),
    _Given(4, _LATE, "warehouse", "早班 8:31 到岗"),
)
_Happening = tuple[float, Callable[[], object]]  # so many days ago


def tell_ledger(
    database: Database, people: People, clock: SetClock, now: datetime, evidence: Evidence
) -> None:  # fmt: skip
    """Three months of the ledger, the first of them closed, an appeal to be decided, and commission."""
    with database.write(people.finance) as session:
        telling = _Telling(session, people, clock, now, evidence)
        clock.moment = now - timedelta(days=_LEDGER_DAYS)
        telling.begin()
        closed = month_after(clock.month_of(now), -2)
        happenings = [*telling.from_register(), *telling.by_hand(), *telling.of_the_fund()]
        is_open = True
        for days_ago, happens in sorted(happenings, key=lambda one: -one[0]):
            clock.moment = now - timedelta(days=days_ago)
            if is_open and clock.month_of(clock.moment) > closed:
                run(session, people.finance, closed)
                ledger.close_month(session, people.finance, closed, "工资已发")
                is_open = False
            happens()
        clock.moment = now - timedelta(minutes=50)
        run(session, people.finance, month_after(closed))
    clock.moment = now


class _Telling:
    """The ledger as it is written, day by day."""

    def __init__(self, session: Session, people: People, clock: SetClock, now: datetime, evidence: Evidence) -> None:
        self._session, self._people, self._clock, self._now = session, people, clock, now
        self._evidence = evidence
        self._rules: dict[str, RuleId] = {}

    def begin(self) -> None:
        """The rules, the rates, and money to begin the fund with."""
        session, owner, today = self._session, self._people.owner, self._clock.today()
        for rule in _RULES:
            self._rules[rule.name] = ledger.add_rule(session, owner, rule).value
        month = self._clock.month_of(self._clock.moment)
        add_rate(session, owner, RateDraft(month, basis_points=100, memo="全店统一"))
        sales = next((one for one in list_staff(session) if one.role is Role.PRE_SALES), None)
        if sales is not None:
            add_rate(session, owner, RateDraft(month, basis_points=150, staff_id=sales.id, memo="售前"))
        deposit(session, owner, today, 20_000, owner.name, "启动经费")

    def from_register(self) -> Iterator[_Happening]:
        """A penalty for each wrong shipment somebody answers for; one of them was none, and one may be none."""
        rows = register.list_shipment_rows(self._session, register.list_shipment_ids(self._session, ShipmentFilter()))
        for row in sorted(rows.values(), key=lambda one: one.found_on):
            days_ago = (self._now - row.registered_at) / timedelta(days=1)
            if row.staff_id is None or days_ago < 2:
                continue
            appeal = ""
            if row.resolution is Resolution.APPEAL:
                appeal = "吊牌是入库时贴错的，仓库照吊牌发货"
            elif row.resolution is None:
                appeal = "当天两人一起拣货，请核对监控"
            penalty = _Penalty(self._session, self._people, row, self._rules[_WRONG], appeal)
            yield days_ago - 0.2, penalty.enter
            if appeal:
                yield days_ago - 0.6, penalty.file
            if row.resolution is not None and appeal:
                yield days_ago - 1.5, penalty.accept

    def by_hand(self) -> Iterator[_Happening]:
        """Penalties and bonuses somebody thought of."""
        for given in _GIVEN:
            yield given.days_ago, partial(self._give, given)

    def of_the_fund(self) -> Iterator[_Happening]:
        """Fines collected twice, and what the team had of it."""
        yield 40, self._collect
        yield 36, partial(self._spend, 12_600, "部门奶茶 9 杯")
        yield 12, self._collect
        yield 6, partial(self._spend, 6_800, "月度之星小礼品")

    def _give(self, given: _Given) -> None:
        staff_id = getattr(self._people, given.whom).staff_id
        if staff_id is not None:
            rule = next(one for one in _RULES if one.name == given.rule)
            draft = EntryDraft(
                StaffId(staff_id), rule.kind, self._clock.today(), self._rules[rule.name], reason=given.reason
            )
            ledger.enter(self._session, self._people.finance, draft)

    def _collect(self) -> None:
        # Not what somebody may still appeal.
        before = self._clock.today() - timedelta(days=3)
        due = [fine.entry_id for fine in uncollected(self._session) if fine.happened_on < before]
        if due:
            collect_fines(self._session, self._people.finance, due, self._clock.today(), "现金")

    def _spend(self, amount_fen: int, purpose: str) -> None:
        draft = SpendingDraft(self._clock.today(), amount_fen, self._people.service.name, purpose)
        movement_id = spend(self._session, self._people.finance, draft).value
        links = [("fund_movement", int(movement_id))]
        self._evidence.add_receipt(self._session, self._people.finance, purpose, amount_fen, links)


class _Penalty:
    """The penalty for a wrong shipment, and what whoever answers for it says."""

    def __init__(self, session: Session, people: People, row: ShipmentRow, rule_id: RuleId, appeal: str) -> None:
        self._session, self._people, self._row, self._rule_id, self._appeal = session, people, row, rule_id, appeal
        self._entry_id, self._appeal_id = EntryId(0), AppealId(0)

    def enter(self) -> None:
        """Enter it from the register."""
        row, finance = self._row, self._people.finance
        draft = EntryDraft(
            row.staff_id, EntryKind.PENALTY, row.found_on, self._rule_id, reason=kind_chip(row.kind).text,
            source_kind="wrong_shipment", source_id=int(row.id), source_no=row.register_no, shop_id=row.shop_id,
        )  # fmt: skip
        self._entry_id = ledger.enter(self._session, finance, draft).value.id

    def file(self) -> None:
        """Appeal it."""
        self._appeal_id = file_appeal(self._session, self._people.warehouse, self._entry_id, self._appeal).value

    def accept(self) -> None:
        """The owner agrees: the entry is reversed."""
        version = self._session.get_one(LedgerAppeal, self._appeal_id).version
        decide(self._session, self._people.owner, self._appeal_id, version, True, "入库记录可证，与发货人无关")
