"""What quality feedback would be: begun from an order's line or a ticket, completed, and what is wrong with it."""

import re
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.lookup import find_tickets
from shopdesk.aftersales.model import Ticket
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number, is_masked, one_line, search_key
from shopdesk.core.text import translate
from shopdesk.customers import service as customers
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import LineFacts, OrderFacts
from shopdesk.quality_feedback import store
from shopdesk.quality_feedback.model import Defect, Supplier, SupplierId, defect_chip
from shopdesk.quality_feedback.store import FeedbackRow

LONGEST, LONGEST_NAME, MOST_PIECES = 100, 200, 99_999
_MOST_EARLIER = 3

# What customers and reasons call it; the first that is found says it. Whatever is said to differ in colour or size
# is no flaw of the fabric.
_DEFECT_WORDS: tuple[tuple[Defect, re.Pattern[str]], ...] = tuple(
    (defect, re.compile(words))
    for defect, words in (
        (Defect.PART, "拉链|纽扣|扣子|钮扣|掉扣|按扣|吊牌|配件|腰带|肩带|松紧带|魔术贴|鞋底|鞋跟|zip|button"),
        (Defect.SEAM, "开线|脱线|跳线|线头|走线|缝|绽|做工|开胶|脱胶|seam|stitch"),
        (Defect.COLOUR, "色差|掉色|褪色|染色|串色|颜色|发黄|colou?r|fad"),
        (Defect.SIZE, "尺码|尺寸|大小|偏大|偏小|太大|太小|码数|缩水|变形|长短|size|shr[iau]nk"),
        (Defect.FABRIC, "面料|布料|起球|起毛|勾丝|抽丝|破洞|破损|有洞|污渍|脏|薄|透|异味|味道|fabric|hole|stain|pill"),
    )
)


class FeedbackDraft(NamedTuple):
    """Quality feedback as somebody enters it. What is left open comes from order and ticket; no day: today."""

    style_no: str = ""
    defect: Defect = Defect.OTHER
    reported_on: date | None = None
    shop_id: int | None = None
    order_id: int | None = None
    order_line_id: int | None = None
    ticket_id: int | None = None
    customer_name: str = ""
    supplier_id: SupplierId | None = None
    goods_title: str = ""
    batch: str = ""
    colour: str = ""
    size: str = ""
    quantity: int = 1
    description: str = ""


class FoundGoods(NamedTuple):
    """What a scan leads to: feedback to enter, or nothing; ``words`` say which, or why not."""

    draft: FeedbackDraft | None
    words: str


class Completed(NamedTuple):
    """A draft with everything its order and its ticket say, and whom it comes from, as far as that is known."""

    draft: FeedbackDraft
    order: OrderFacts | None
    customer_id: int | None


def complete(session: Session, clock: Clock, draft: FeedbackDraft) -> Completed:
    """Fill what a draft leaves open from its ticket, its order and the line it is about."""
    ticket = None if draft.ticket_id is None else session.get(Ticket, draft.ticket_id)
    order_id = draft.order_id if draft.order_id is not None or ticket is None else ticket.order_id
    order = None if order_id is None else orders.order_facts(session, OrderId(order_id))
    draft = draft._replace(
        reported_on=draft.reported_on or clock.today(),
        order_id=order_id,
        shop_id=draft.shop_id if order is None else order.shop_id,
        **{name: as_given(one_line(getattr(draft, name))) for name in ("style_no", "batch", "colour", "size")},
        customer_name=as_given(draft.customer_name) or (as_given(order.buyer) if order is not None else ""),
        goods_title=one_line(draft.goods_title),
        description=draft.description.strip(),
    )
    if (line := _line_of(order, draft.order_line_id)) is not None:
        draft = _with_line(draft, line)
    return Completed(draft, order, _customer_of(session, draft.customer_name, order))


def problems(session: Session, clock: Clock, draft: FeedbackDraft, kept_supplier: int | None = None) -> list[UserError]:
    """What is wrong with a draft, each with its field; ``kept_supplier`` may stay though nothing more comes from it."""
    return problems_of(session, clock, complete(session, clock, draft), kept_supplier)


def problems_of(
    session: Session, clock: Clock, completed: Completed, kept_supplier: int | None = None
) -> list[UserError]:
    """The same for a draft that is complete."""
    draft, order, _customer_id = completed
    found: list[UserError] = []
    if not draft.style_no:
        found.append(UserError(translate("Quality", "Say which style it is about."), field="style_no"))
    for name in ("style_no", "batch", "colour", "size"):
        found += _too_long(getattr(draft, name), LONGEST, name)
    found += _too_long(draft.customer_name, LONGEST_NAME, "customer_name")
    if not 1 <= draft.quantity <= MOST_PIECES:
        found.append(UserError(translate("Quality", "Enter how many pieces are affected."), field="quantity"))
    if draft.reported_on is not None and draft.reported_on > clock.today():
        found.append(UserError(translate("Quality", "This day is yet to come."), field="reported_on"))
    if draft.defect is Defect.OTHER and not draft.description:
        text = translate("Quality", "Describe the defect: “other” alone tells the factory nothing.")
        found.append(UserError(text, field="description"))
    if draft.order_line_id is not None and _line_of(order, draft.order_line_id) is None:
        text = translate("Quality", "These goods are of another order.")
        found.append(UserError(text, field="order_line_id"))
    if draft.supplier_id is not None and draft.supplier_id != kept_supplier:
        supplier = session.get(Supplier, draft.supplier_id)
        if supplier is None or supplier.deleted_at is not None or not supplier.active:
            text = translate("Quality", "Nothing more is bought from this supplier. Choose another one.")
            found.append(UserError(text, field="supplier_id"))
    return found


def earlier_feedback(
    session: Session, clock: Clock, draft: FeedbackDraft, own_id: int | None = None
) -> list[FeedbackRow]:
    """What the same customer, or somebody with the same order, reported of a draft's style before, newest first."""
    completed = complete(session, clock, draft)
    key, order_id = search_key(completed.draft.style_no), completed.draft.order_id
    found = store.same_goods(session, key, order_id, completed.customer_id, own_id)[:_MOST_EARLIER]
    rows = store.list_feedback_rows(session, found)
    return [rows[feedback_id] for feedback_id in found]


def cautions(session: Session, clock: Clock, draft: FeedbackDraft, own_id: int | None = None) -> list[str]:
    """What to look at before a draft is saved, in words: see ``earlier_feedback``."""
    return [caution_text(row) for row in earlier_feedback(session, clock, draft, own_id)]


def caution_text(row: FeedbackRow) -> str:
    """That there is feedback about the same goods already."""
    text = translate("Quality", "{feedback_no} of {day} is about the same style and customer: {defect}.")
    return text.format(
        feedback_no=row.feedback_no, day=row.reported_on.isoformat(), defect=defect_chip(row.defect).text
    )


def draft_from_order(session: Session, order_id: int, line_id: int | None = None) -> FeedbackDraft:
    """Feedback about a line of an order, the first one unless it is named; raises UserError without such an order."""
    order = orders.order_facts(session, OrderId(order_id))
    line = _line_of(order, line_id) or next(iter(order.lines), None)
    draft = FeedbackDraft(order_id=order.id, shop_id=order.shop_id, customer_name=order.buyer)
    if line is None:
        return draft._replace(goods_title=order.items)
    draft = _with_line(draft._replace(order_line_id=line.id), line)
    return draft._replace(supplier_id=supplier_of_style(session, draft.style_no))


def draft_from_ticket(session: Session, ticket_id: int) -> FeedbackDraft:
    """Feedback about the goods of a ticket, its defect by what the ticket says; raises UserError without such a ticket.

    Of several goods those count that nobody has fed back about for this ticket.
    """
    ticket = session.get(Ticket, ticket_id)
    if ticket is None or ticket.deleted_at is not None:
        raise UserError(translate("Quality", "This ticket lies in the recycle bin (by now)."))
    told = store.list_feedback_rows(session, store.feedback_of_ticket(session, ticket_id))
    done = {row.order_line_id for row in told.values()}
    goods = next((one for one in ticket.lines if one.order_line_id not in done), next(iter(ticket.lines), None))
    order_id = ticket.order_id if goods is None else goods.order_id
    draft = draft_from_order(session, order_id, None if goods is None else goods.order_line_id)
    words = f"{ticket.reason_text} {ticket.description}"
    return draft._replace(
        ticket_id=ticket.id,
        quantity=1 if goods is None else goods.defective or goods.quantity,
        customer_name=draft.customer_name or ticket.customer_name,
        defect=defect_in(words),
        description=ticket.description or ticket.reason_text,
    )


def draft_from_text(session: Session, text: str) -> FoundGoods:
    """What somebody scanned or typed leads to: an order, the order of a parcel, or a ticket."""
    code = as_number(as_given(text))
    ticket = next((one.row for one in find_tickets(session, code, 5) if one.row.ticket_no == code.upper()), None)
    if ticket is not None:
        words = translate("Quality", "{ticket_no} of {customer}: {reason}")
        told = words.format(ticket_no=ticket.ticket_no, customer=ticket.customer_name, reason=ticket.reason)
        return FoundGoods(draft_from_ticket(session, ticket.id), told)
    order_id = orders.order_with_no(session, code)
    if order_id is None:
        order_id = next(iter(orders.orders_with_tracking(session, code)), None)
    if order_id is None:
        words = translate(
            "Quality", "“{text}” is no order, parcel or ticket on file. The style can be entered by hand."
        )
        return FoundGoods(None, words.format(text=text.strip()))
    return FoundGoods(draft_from_order(session, order_id), about_order(session, order_id))


def about_order(session: Session, order_id: int, ticket_id: int | None = None) -> str:
    """Which order a feedback is about, in words, and the ticket it came with."""
    order = orders.order_facts(session, OrderId(order_id))
    words = translate("Quality", "Order {order_no} of {customer}, {shop}")
    told = words.format(order_no=order.order_no, customer=order.buyer, shop=order.shop)
    ticket = None if ticket_id is None else session.get(Ticket, ticket_id)
    if ticket is None:
        return told
    words = translate("Quality", "{ticket_no}: {reason} · {order}")
    return words.format(ticket_no=ticket.ticket_no, reason=ticket.reason_text, order=told)


def draft_of_feedback(row: FeedbackRow) -> FeedbackDraft:
    """Feedback on file as a form begins with it."""
    return FeedbackDraft(**{name: getattr(row, name) for name in FeedbackDraft._fields})


def supplier_of_style(session: Session, style_no: str) -> SupplierId | None:
    """Whom a style was last put down to."""
    key = search_key(as_given(one_line(style_no)))
    return store.last_supplier_of_style(session, key) if key else None


def defect_in(words: str) -> Defect:
    """The defect that words of a customer or a reason speak of; ``OTHER`` where they do not say."""
    key = search_key(words)
    return next((defect for defect, pattern in _DEFECT_WORDS if pattern.search(key)), Defect.OTHER)


def _with_line(draft: FeedbackDraft, line: LineFacts) -> FeedbackDraft:
    return draft._replace(
        style_no=draft.style_no or line.style_no or line.sku_code,
        goods_title=draft.goods_title or one_line(line.title),
        colour=draft.colour or line.colour,
        size=draft.size or line.size,
    )


def _line_of(order: OrderFacts | None, line_id: int | None) -> LineFacts | None:
    return None if order is None else next((line for line in order.lines if line.id == line_id), None)


def _customer_of(session: Session, name: str, order: OrderFacts | None) -> int | None:
    """Who it is: the order's customer where the ID is theirs, else the only one who goes by it; nobody when masked."""
    if order is not None and (is_masked(name) or not name or search_key(name) == search_key(order.buyer)):
        return order.customer_id
    return None if is_masked(name) or not name else customers.sole_customer_id(session, name)


def _too_long(text: str, longest: int, field: str) -> list[UserError]:
    if len(text) <= longest:
        return []
    told = translate("Quality", "That is longer than {number} characters.").format(number=longest)
    return [UserError(told, field=field)]
