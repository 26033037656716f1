"""What people enter about an order, and what is wrong with it."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number, is_masked
from shopdesk.core.money import MAX_FEN
from shopdesk.core.text import translate
from shopdesk.orders import store
from shopdesk.orders.dossier import LineFacts, OrderFacts, order_facts
from shopdesk.orders.model import Flag, OrderId, OrderStatus
from shopdesk.shops.model import Shop, ShopId

MAX_QUANTITY = 1_000_000
_LENGTHS = {"order_no": 64, "buyer": 200, "receiver": 200, "phone": 64, "courier": 64, "tracking_no": 200}
_LINE_LENGTHS = {"style_no": 100, "sku_code": 100, "colour": 100, "size": 100}
_AMOUNTS = ("goods_fen", "postage_fen", "discount_fen", "paid_fen")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
# A mobile or landline number, with country code, extension or the tail of a virtual number.
_PHONE = re.compile(
    r"(?:\+?86-?)?(?:1[3-9]\d{9}(?:[-转]\d{1,6})?|0\d{2,3}-?\d{7,8}(?:[-转]\d{1,6})?|[48]00-?\d{3}-?\d{4})"
)


@dataclass(frozen=True)
class LineDraft:
    """One kind of goods as people enter it; ``line_id`` is that of a line on file. ``price_fen`` is for one piece."""

    style_no: str = ""
    sku_code: str = ""
    title: str = ""
    colour: str = ""
    size: str = ""
    attributes: str = ""
    quantity: int = 1
    price_fen: int = 0
    line_id: int | None = None


@dataclass(frozen=True)
class OrderDraft:
    """An order as people enter it. Amounts in fen; times are instants."""

    shop_id: ShopId
    order_no: str = ""
    buyer: str = ""
    status: OrderStatus = OrderStatus.TO_SHIP
    receiver: str = ""
    phone: str = ""
    address: str = ""
    courier: str = ""
    tracking_no: str = ""  # several parcels joined by commas
    goods_fen: int = 0
    postage_fen: int = 0
    discount_fen: int = 0
    paid_fen: int = 0
    buyer_message: str = ""
    seller_remark: str = ""
    note: str = ""
    flag: Flag = Flag.NONE
    ordered_at: datetime | None = None
    paid_at: datetime | None = None
    shipped_at: datetime | None = None
    deadline_at: datetime | None = None
    lines: tuple[LineDraft, ...] = field(default=())


ORDER_FIELDS = tuple(name for name in OrderDraft.__dataclass_fields__ if name != "lines")
LINE_FIELDS = tuple(name for name in LineDraft.__dataclass_fields__ if name != "line_id")


def draft_of(facts: OrderFacts) -> OrderDraft:
    """An order on file as somebody would have entered it, to be changed."""
    lines = tuple(_line_of(line) for line in facts.lines)
    return OrderDraft(**{name: getattr(facts, name) for name in ORDER_FIELDS}, lines=lines)


def _line_of(line: LineFacts) -> LineDraft:
    return LineDraft(**{name: getattr(line, name) for name in LINE_FIELDS}, line_id=line.id)


def tidied(name: str, value: Any) -> Any:
    """A field's value as it is stored: identifiers as given without blanks, parcels joined by commas."""
    if name == "tracking_no":
        return ",".join(tracking_numbers(value))
    if name == "phone":
        return as_number(as_given(value))
    return as_given(value) if isinstance(value, str) else value


def tracking_numbers(text: str) -> list[str]:
    """The numbers somebody wrote or scanned, once each: no blanks in them, letters large, digits narrow."""
    parts = [part.strip() for part in re.split(r"[,;\n、]", text.translate(_NARROW))]
    numbers: dict[str, None] = {}
    for part in filter(None, parts):
        words = part.upper().split()
        # Blanks stand inside the numbers that chats write, or between whole numbers.
        numbers |= dict.fromkeys(words if all(len(word) >= 10 for word in words) else ["".join(words)])
    return list(numbers)


def is_tracking_no(text: str) -> bool:
    """Whether a text looks like a tracking number: 8 to 30 letters and digits, with digits among them."""
    return bool(re.fullmatch(r"[A-Z0-9]{8,30}", text)) and any(map(str.isdigit, text))


def phone_warning(phone: str) -> str:
    """Why a phone number looks wrong, as a warning only: virtual and foreign numbers take many forms; else empty."""
    if not phone.strip() or is_masked(phone) or _PHONE.fullmatch(as_number(as_given(phone))):
        return ""
    return translate("Orders", "“{phone}” does not look like a phone number. Is it complete?").format(
        phone=phone.strip()
    )


def problems(session: Session, draft: OrderDraft, order_id: int | None = None) -> list[UserError]:
    """Everything that keeps a draft from being saved, each naming its field, in the order of the form.

    ``order_id`` is that of the order it changes: what stays as it is is not looked at. The error of a taken number
    has ``order_id``, ``order_no`` and ``in_bin`` of the order that has it in its values.
    """
    facts = None if order_id is None else order_facts(session, order_id)
    before = None if facts is None else draft_of(facts)
    new = {name: tidied(name, value) for name in ORDER_FIELDS if (value := getattr(draft, name)) != _of(before, name)}
    found: list[UserError] = []
    shop = session.get(Shop, draft.shop_id)
    if shop is None or shop.deleted_at is not None:
        found.append(UserError(translate("Orders", "Choose the shop."), field="shop_id"))
    elif (taken := _taken(session, draft, order_id)) is not None:
        found.append(taken)
    if before is not None and not as_given(draft.order_no):
        found.append(UserError(translate("Orders", "The order no. is missing."), field="order_no"))
    if (facts is None or facts.by_hand) and _names_nobody(draft) and not (before is not None and _names_nobody(before)):
        text = translate("Orders", "Say whose order this is: customer ID, receiver or phone.")
        found.append(UserError(text, field="receiver"))
    found += [_too_long(name, length) for name, length in _LENGTHS.items() if len(new.get(name, "")) > length]
    for number in tracking_numbers(new.get("tracking_no", "")):
        if not is_tracking_no(number):
            found.append(UserError(tracking_problem(number), field="tracking_no"))
    amounts = [(name, new[name]) for name in _AMOUNTS if name in new]
    found += [error for name, amount in amounts if (error := _amount_problem(name, amount)) is not None]
    if not draft.lines and (before is None or (facts is not None and facts.by_hand and before.lines)):
        found.append(UserError(translate("Orders", "Say which goods were ordered: at least one line."), field="lines"))
    return found + _line_problems(draft, frozenset(before.lines if before is not None else ()))


def _names_nobody(draft: OrderDraft) -> bool:
    return not any(as_given(text) for text in (draft.buyer, draft.receiver, draft.phone))


def _of(draft: OrderDraft | None, name: str) -> Any:
    return None if draft is None else getattr(draft, name)


def tracking_problem(number: str) -> str:
    """Why a text is no tracking number."""
    text = translate("Orders", "“{number}” does not look like a tracking no.: 8 to 30 letters and digits.")
    return text.format(number=number)


def _taken(session: Session, draft: OrderDraft, order_id: int | None) -> UserError | None:
    """Why the number cannot be used: another order of the shop has it, in the recycle bin or not."""
    order_no = as_given(draft.order_no)
    other = store.order_with_no_in_shop(session, draft.shop_id, order_no) if order_no else None
    if other is None or other.id == order_id:
        return None
    if other.deleted:
        text = translate("Orders", "Order {order_no} lies in the recycle bin. Restore it instead of entering it again.")
    else:
        text = translate("Orders", "This shop already has an order {order_no}. Open that one instead.")
    message = text.format(order_no=order_no)
    return UserError(message, field="order_no", order_id=OrderId(other.id), order_no=order_no, in_bin=other.deleted)


def _too_long(name: str, length: int) -> UserError:
    text = translate("Orders", "This is longer than {length} characters.").format(length=length)
    return UserError(text, field=name)


def _amount_problem(name: str, amount: int) -> UserError | None:
    if amount < 0:
        return UserError(translate("Orders", "This amount cannot be below zero."), field=name)
    if amount > MAX_FEN:
        return UserError(translate("Orders", "This amount is too large."), field=name)
    return None


def _line_problems(draft: OrderDraft, known: frozenset[LineDraft]) -> list[UserError]:
    """What is wrong with the goods that are not on file like this, each with its line's number."""
    told = []
    for number, line in enumerate(draft.lines, 1):
        if line in known:
            continue
        if not any((line.style_no.strip(), line.sku_code.strip(), line.title.strip())):
            told.append((number, translate("Orders", "say which goods: a style no., an SKU code or a title")))
        if not 1 <= line.quantity <= MAX_QUANTITY:
            told.append((number, translate("Orders", "the quantity is at least 1")))
        if not 0 <= line.price_fen <= MAX_FEN:
            told.append((number, translate("Orders", "the price cannot be below zero")))
        if any(len(as_given(getattr(line, name))) > length for name, length in _LINE_LENGTHS.items()):
            told.append(
                (number, translate("Orders", "style no., SKU code, colour and size have at most 100 characters"))
            )
    text = translate("Orders", "Line {number}: {reason}.")
    return [UserError(text.format(number=number, reason=reason), field="lines", line=number) for number, reason in told]
