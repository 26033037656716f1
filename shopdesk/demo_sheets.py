"""The invented shop's confirmation sheets, payment reminders and well-known customers, on its newest orders."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.confirmations import service as sheets
from shopdesk.confirmations.model import SheetId
from shopdesk.confirmations.versions import SheetDraft
from shopdesk.core.actor import Actor
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Level, Risk, RiskKind
from shopdesk.orders import reminders
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId, OrderStatus, ReminderOutcome
from shopdesk.orders.service import order_facts
from shopdesk.orders.store import OrderFilter

_MOST = 9
OTHER_SIZE = {"S": "M", "M": "L", "L": "XL", "XL": "L"}
_REMINDERS = (
    (ReminderOutcome.WILL_PAY, "晚上回家付"),
    (ReminderOutcome.REMINDED, ""),
    (ReminderOutcome.ASKED_TIME, "等发工资，25号再联系"),
)


def tell_sheets(session: Session, actor: Actor) -> int:
    """Make sheets of the newest orders and lead them into every state; how many there are."""
    shipped = sheets.make_sheets(session, actor, _newest(session, OrderStatus.SHIPPED, _MOST)).value
    to_ship = sheets.make_sheets(session, actor, _newest(session, OrderStatus.TO_SHIP, _MOST)).value
    # The fourth stays a draft, the second is not answered yet; the first and the third wanted another size.
    sheets.send_sheets(session, actor, [*shipped, *(one for place, one in enumerate(to_ship) if place != 3)])
    sheets.confirm_sheets(session, actor, [*shipped, *to_ship[4:]])
    for place in (0, 2):
        if place < len(to_ship):
            _want_another_size(session, actor, to_ship[place], settled=place == 0)
    return len(shipped) + len(to_ship)


def tell_reminders(session: Session, actor: Actor) -> None:
    """Remind some buyers of what they have not paid yet."""
    for order_id, (outcome, note) in zip(_newest(session, OrderStatus.UNPAID, 3), _REMINDERS, strict=False):
        reminders.remind(session, actor, [order_id], outcome, note)


def tell_customers(session: Session, actor: Actor) -> None:
    """Know some of the customers who ordered last: two are VIP, and one is to be watched."""
    facts = (order_facts(session, OrderId(one)) for one in order_store.list_order_ids(session, OrderFilter(), limit=40))
    known = list(dict.fromkeys(CustomerId(one.customer_id) for one in facts if one.customer_id is not None))
    customers.set_level(session, actor, known[1:3], Level.VIP)
    customers.change_tags(session, actor, known[1:3], ["老客户"], [])
    for customer_id in known[:1]:
        customers.change_customer(
            session, actor, customer_id, customers.customer_facts(session, customer_id).version,
            level=Level.REGULAR, tags=["要发票"], note="", risk=Risk.WATCH, risk_kind=RiskKind.INVOICE,
            risk_reason="收货后以发票抬头为由要求退款", risk_evidence="10月的聊天记录",
        )  # fmt: skip


def _want_another_size(session: Session, actor: Actor, sheet_id: SheetId, *, settled: bool) -> None:
    draft = sheets.sheet_facts(session, sheet_id).versions[-1].draft
    sheets.request_change(session, actor, sheet_id, _resized(draft), "客户说偏小，换大一码")
    if settled:
        sheets.send_sheets(session, actor, [sheet_id])
        sheets.confirm_sheets(session, actor, [sheet_id])


def _resized(draft: SheetDraft) -> SheetDraft:
    first, *others = draft.lines
    first = first._replace(size=OTHER_SIZE.get(first.size, "L"))
    return draft._replace(lines=(first, *others))


def _newest(session: Session, status: OrderStatus, most: int) -> Sequence[OrderId]:
    wanted = OrderFilter(statuses=frozenset({status}))
    return [OrderId(order_id) for order_id in order_store.list_order_ids(session, wanted, limit=most)]
