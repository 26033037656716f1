"""The book of return addresses (退货地址): where customers send goods back to, and how they are told."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales.books import book_store
from shopdesk.aftersales.books.book_store import AddressRow
from shopdesk.aftersales.model import ReturnAddress, ReturnAddressId
from shopdesk.aftersales.states import Duty
from shopdesk.core import recycle
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import as_given, one_line
from shopdesk.core.text import translate
from shopdesk.shops import service as shops

__all__ = [
    "AddressDraft",
    "AddressRow",
    "add_address",
    "address_text",
    "change_address",
    "default_address",
    "delete_address",
    "draft_of",
    "hide_address",
    "list_addresses",
    "proposed_address",
    "restore_address",
    "set_default",
]

_LONGEST = {"name": 50, "receiver": 100, "phone": 64, "postcode": 10}


@dataclass(frozen=True)
class AddressDraft:
    """A return address as somebody enters it; ``shop_id`` None: it serves all shops."""

    name: str = ""
    shop_id: int | None = None
    receiver: str = ""
    phone: str = ""
    address: str = ""
    postcode: str = ""
    hint: str = ""
    is_default: bool = False
    active: bool = True


def list_addresses(session: Session, shop_id: int | None = None, *, with_hidden: bool = False) -> list[AddressRow]:
    """The return addresses, all or those that serve a shop: defaults first, then by name."""
    return book_store.list_addresses(session, shop_id, with_hidden=with_hidden)


def default_address(session: Session, shop_id: int) -> AddressRow | None:
    """Where goods of a shop go unless somebody says otherwise: its own default before that of all shops."""
    defaults = [row for row in book_store.list_addresses(session, shop_id) if row.is_default]
    return next((row for row in defaults if row.shop_id is not None), defaults[0] if defaults else None)


def proposed_address(session: Session, shop_id: int | None) -> AddressDraft:
    """What a new address begins with: who sends the shop's parcels mostly takes them back."""
    for shop in shops.list_shops(session):
        if shop.id == shop_id:
            return AddressDraft(
                shop.name, shop_id, shop.sender, shop.sender_phone, shop.sender_address, is_default=True
            )
    return AddressDraft(shop_id=shop_id)


def add_address(session: Session, actor: Actor, draft: AddressDraft) -> Done[ReturnAddressId]:
    """Add a return address; the first one of a shop, or of all shops, is its default.

    Raises UserError for what is wrong with it, and for who may not.
    """
    rights.require(session, actor, Duty.SUPERVISOR)
    draft = _checked(session, draft, None)
    if draft.active and not book_store.default_addresses(session, draft.shop_id):
        draft = replace(draft, is_default=True)
    address = ReturnAddress()
    _fill(session, address, draft)
    session.add(address)
    session.flush()
    return Done(ReturnAddressId(address.id), changed("return_address"))


def change_address(
    session: Session, actor: Actor, address_id: ReturnAddressId, seen_version: int, draft: AddressDraft
) -> Changes:
    """Change a return address; customers were told what they were told.

    Raises UserError as ``add_address``, and Conflict when somebody wrote in between.
    """
    rights.require(session, actor, Duty.SUPERVISOR)
    address = _live(session, address_id)
    if address.version != seen_version:
        text = translate("ReturnAddresses", "Somebody else changed “{name}” in between. Look at what stands there now.")
        raise Conflict(text.format(name=address.name))
    _fill(session, address, _checked(session, draft, address_id))
    return changed("return_address")


def set_default(session: Session, actor: Actor, address_id: ReturnAddressId) -> Changes:
    """Make an address the default of its shop (or of all shops) instead of the one before."""
    rights.require(session, actor, Duty.SUPERVISOR)
    address = _live(session, address_id)
    if not address.active:
        text = translate("ReturnAddresses", "“{name}” is hidden. Show it first.")
        raise UserError(text.format(name=address.name))
    _let_go_of_default(session, address.shop_id, address_id)
    address.is_default = True
    return changed("return_address")


def hide_address(session: Session, actor: Actor, address_id: ReturnAddressId, hidden: bool = True) -> Changes:
    """Offer an address no longer, or again; what is hidden is no default."""
    rights.require(session, actor, Duty.SUPERVISOR)
    address = _live(session, address_id)
    address.active = not hidden
    address.is_default = address.is_default and not hidden
    return changed("return_address")


def delete_address(session: Session, actor: Actor, address_id: ReturnAddressId) -> Changes:
    """Put an address into the recycle bin; tickets keep what the customer was told."""
    rights.require(session, actor, Duty.SUPERVISOR)
    address = _live(session, address_id)
    address.deleted_at, address.is_default = actor.clock.now(), False
    return changed("return_address")


def restore_address(session: Session, actor: Actor, address_id: ReturnAddressId) -> Changes:
    """Take an address out of the recycle bin; raises UserError when it does not lie there."""
    rights.require(session, actor, Duty.SUPERVISOR)
    return recycle.restore(session, actor, ReturnAddress.audit_kind, address_id)


def draft_of(row: AddressRow) -> AddressDraft:
    """An address as a form begins with it."""
    return AddressDraft(
        row.name,
        row.shop_id,
        row.receiver,
        row.phone,
        row.address,
        row.postcode,
        row.hint,
        row.is_default,
        row.active,
    )


def address_text(row: AddressRow, ticket_no: str = "") -> str:
    """What a customer is told: where to send the goods, and which number to put into the parcel."""
    lines = [
        translate("ReturnAddresses", "Receiver: {receiver}").format(receiver=row.receiver),
        translate("ReturnAddresses", "Phone: {phone}").format(phone=row.phone),
        translate("ReturnAddresses", "Address: {address}").format(address=row.address),
    ]
    if row.postcode:
        lines.append(translate("ReturnAddresses", "Postcode: {postcode}").format(postcode=row.postcode))
    if ticket_no:
        text = translate("ReturnAddresses", "Please put a note with the ticket no. {ticket_no} into the parcel.")
        lines.append(text.format(ticket_no=ticket_no))
    if row.hint:
        lines.append(row.hint)
    return "\n".join(lines)


def _live(session: Session, address_id: int) -> ReturnAddress:
    address = session.get(ReturnAddress, address_id)
    if address is None or address.deleted_at is not None:
        raise UserError(translate("ReturnAddresses", "This return address lies in the recycle bin (by now)."))
    return address


def _fill(session: Session, address: ReturnAddress, draft: AddressDraft) -> None:
    is_default = draft.is_default and draft.active
    if is_default:
        _let_go_of_default(session, draft.shop_id, address.id)
    address.name, address.shop_id = draft.name, draft.shop_id
    address.receiver, address.phone, address.address = draft.receiver, draft.phone, draft.address
    address.postcode, address.hint = draft.postcode, draft.hint
    address.is_default, address.active = is_default, draft.active


def _let_go_of_default(session: Session, shop_id: int | None, but_for: int | None) -> None:
    for one in book_store.default_addresses(session, shop_id):
        if one != but_for:
            session.get_one(ReturnAddress, one).is_default = False


def _checked(session: Session, draft: AddressDraft, own_id: int | None) -> AddressDraft:
    """The draft as it is stored; raises UserError for the first thing that is wrong."""
    told = {
        field: one_line(as_given(getattr(draft, field)))
        for field in ("name", "receiver", "phone", "address", "postcode")
    }
    hint = "\n".join(line.rstrip() for line in draft.hint.strip().splitlines())
    needed = {
        "name": translate("ReturnAddresses", "Say what you call this address, such as North warehouse."),
        "receiver": translate("ReturnAddresses", "Enter who takes the parcels."),
        "phone": translate("ReturnAddresses", "Enter the phone: couriers take no parcel without one."),
        "address": translate("ReturnAddresses", "Enter the address."),
    }
    for field, text in needed.items():
        if not told[field]:
            raise UserError(text, field=field)
    for field, most in _LONGEST.items():
        if len(told[field]) > most:
            text = translate("ReturnAddresses", "Longer than {most} characters: “{text}”.")
            raise UserError(text.format(most=most, text=told[field]), field=field)
    if book_store.find_address(session, told["name"], draft.shop_id) not in (None, own_id):
        text = translate("ReturnAddresses", "There is a return address “{name}” already.")
        raise UserError(text.format(name=told["name"]), field="name")
    return replace(draft, **told, hint=hint)
