"""An invented after-sales list of any length, for tests and pictures."""

from array import array
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Column, Kind, Listing, Tone
from shopdesk.ui.record_table import RecordTable

CLOCK = Clock(now=lambda: datetime(2026, 11, 21, 4, 0, tzinfo=UTC))
STATES: tuple[tuple[str, Tone], ...] = (
    ("待验货", "accent"),
    ("待补发", "warning"),
    ("待退货", "special"),
    ("待审核", "warning"),
    ("待退款", "accent"),
    ("已完成", "good"),
    ("审核拒绝", "danger"),
    ("已撤销", "neutral"),
)
CUSTOMERS = ("小鱼儿24", "tb18470054", "老王_21", "花/木\\兰48", "a:b*c?20", "CON27", "<b>Lily9</b>", "=1+1")
REASONS = ("质量问题", "快递丢失", "尺码不合", "七天无理由", "色差", "发错货", "快递破损", "超出期限")


class TicketRow(NamedTuple):
    """One invented ticket."""

    id: int
    customer: str
    order_no: str
    state: Chip
    reason: str
    refund_fen: int | None
    opened_at: datetime
    due: object


def ticket(record_id: int) -> TicketRow:
    """The ticket with an id, always the same one."""
    return TicketRow(
        record_id,
        CUSTOMERS[record_id % len(CUSTOMERS)],
        f"{3001000000000000100 + record_id}",
        Chip(*STATES[record_id % len(STATES)]),
        REASONS[record_id % len(REASONS)],
        None if record_id % 9 == 8 else (record_id * 6450) % 45000 - (500 if record_id % 7 == 3 else 0),
        datetime(2026, 11, 21, 2, 12, tzinfo=UTC) - timedelta(minutes=record_id * 31 % 500_000),
        Chip("已超 2h", "danger") if record_id % 8 == 1 else "5 小时",
    )


LISTING = Listing[TicketRow](
    "tickets",
    "Tickets",
    "After-sales",
    (
        Column("ticket_no", "售后单号", lambda row: f"AS2611-{row.id:04d}", Kind.IDENTIFIER, 100, "ticket_no"),
        Column("customer", "客户ID", lambda row: row.customer, width=100, sort="customer"),
        Column("order_no", "订单号", lambda row: row.order_no, Kind.IDENTIFIER, 160),
        Column("state", "状态", lambda row: row.state, Kind.STATE, 90),
        Column("reason", "原因", lambda row: row.reason, width=90),
        Column("note", "备注", lambda row: "", width=150, hidden=True),
        Column("refund", "退款", lambda row: row.refund_fen, Kind.MONEY, 90, "refund"),
        Column("opened_at", "申请时间", lambda row: row.opened_at, Kind.TIME, 140, "opened_at"),
        Column("due", "处理期限", lambda row: row.due, width=80),
    ),
)


class Tickets:
    """Stands where a store stands: answers with rows, and counts what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self.gone: set[int] = set()

    def fetch(self, ids: Sequence[int]) -> dict[int, TicketRow]:
        """The rows of some ids, those that are not gone."""
        self.asked.append(ids)
        return {record_id: ticket(record_id) for record_id in ids if record_id not in self.gone}

    def table(self, count: int) -> RecordTable[TicketRow]:
        """A list of the tickets 1 to ``count``."""
        table = RecordTable(LISTING, self.fetch, CLOCK)
        table.show(array("q", range(1, count + 1)))
        return table
