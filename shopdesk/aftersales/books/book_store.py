"""Every query about the books of after-sales: reasons and return addresses."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Reason, ReasonId, ReturnAddress, ReturnAddressId
from shopdesk.aftersales.states import FaultSide, PostagePayer, WindowFrom
from shopdesk.shops.model import Shop


class ReasonRow(NamedTuple):
    """A reason as lists and choices show it; ``kinds`` as they are stored, see ``reasons.kinds_of``."""

    id: ReasonId
    version: int
    category: str
    text: str
    kinds: str
    fault_side: FaultSide
    postage_payer: PostagePayer
    photo_required: bool
    window_days: int | None
    window_from: WindowFrom
    visible: bool
    position: int


class AddressRow(NamedTuple):
    """A return address as lists and choices show it; ``shop`` is empty for one of all shops."""

    id: ReturnAddressId
    version: int
    name: str
    shop_id: int | None
    receiver: str
    phone: str
    address: str
    postcode: str
    hint: str
    is_default: bool
    active: bool
    shop: str = ""


def list_reasons(session: Session, *, with_hidden: bool = False) -> list[ReasonRow]:
    """The reasons that are not in the recycle bin, in the order of the book."""
    columns = (getattr(Reason, name) for name in ReasonRow._fields)
    query = select(*columns).where(Reason.deleted_at.is_(None)).order_by(Reason.position, Reason.id)
    if not with_hidden:
        query = query.where(Reason.visible)
    return [ReasonRow(*row) for row in session.execute(query)]


def has_reasons(session: Session) -> bool:
    """Whether there ever was a reason: those in the recycle bin count."""
    return session.scalar(select(Reason.id).limit(1)) is not None


def find_reason(session: Session, text: str) -> tuple[int, datetime | None] | None:
    """The reason of exactly that text, and since when it lies in the recycle bin."""
    row = session.execute(select(Reason.id, Reason.deleted_at).where(Reason.text == text)).one_or_none()
    return None if row is None else (row[0], row[1])


def last_position(session: Session) -> int:
    """The place of the last reason; 0 without any."""
    return session.scalar(select(func.max(Reason.position))) or 0


def list_addresses(session: Session, shop_id: int | None = None, *, with_hidden: bool = False) -> list[AddressRow]:
    """The return addresses, of all shops or those that serve one: defaults first, then by name."""
    columns = (getattr(ReturnAddress, name) for name in AddressRow._fields[:-1])
    query = (
        select(*columns, func.coalesce(Shop.name, ""))
        .outerjoin(Shop, Shop.id == ReturnAddress.shop_id)
        .where(ReturnAddress.deleted_at.is_(None))
        .order_by(ReturnAddress.is_default.desc(), ReturnAddress.name, ReturnAddress.id)
    )
    if not with_hidden:
        query = query.where(ReturnAddress.active)
    if shop_id is not None:
        query = query.where(or_(ReturnAddress.shop_id == shop_id, ReturnAddress.shop_id.is_(None)))
    return [AddressRow(*row) for row in session.execute(query)]


def default_addresses(session: Session, shop_id: int | None) -> list[int]:
    """The addresses marked as default for exactly this shop, or for all shops."""
    query = select(ReturnAddress.id).where(
        ReturnAddress.shop_id == shop_id if shop_id is not None else ReturnAddress.shop_id.is_(None),
        ReturnAddress.is_default,
        ReturnAddress.deleted_at.is_(None),
    )
    return list(session.scalars(query))


def find_address(session: Session, name: str, shop_id: int | None) -> int | None:
    """The return address people call that, among those of one shop or of all shops."""
    query = select(ReturnAddress.id).where(
        ReturnAddress.name == name,
        ReturnAddress.shop_id == shop_id if shop_id is not None else ReturnAddress.shop_id.is_(None),
        ReturnAddress.deleted_at.is_(None),
    )
    return session.scalars(query.limit(1)).first()
