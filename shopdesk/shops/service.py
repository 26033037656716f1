"""What people do with shops and staff."""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.identifiers import as_given, one_line
from shopdesk.core.text import translate
from shopdesk.shops import store
from shopdesk.shops.model import Platform, Shop, ShopId, Staff, StaffId, role_chip
from shopdesk.shops.store import ShopRow, StaffRow


def why_not_manage(actor: Actor) -> str:
    """Why somebody may not change shops and staff; empty for who may."""
    return "" if actor.role is Role.OWNER else translate("Shops", "Only the owner may change shops and staff.")


def add_shop(
    session: Session,
    actor: Actor,
    name: str,
    platform: Platform,
    *,
    sender: str = "",
    sender_phone: str = "",
    sender_address: str = "",
) -> Done[ShopId]:
    """Open a shop; raises UserError for an empty or taken name, and for anybody but the owner."""
    _require_owner(actor)
    opened = _open_shop(session, name, platform)
    _name_sender(session.get_one(Shop, opened.value), sender, sender_phone, sender_address)
    return opened


def change_shop(
    session: Session,
    actor: Actor,
    shop_id: ShopId,
    name: str,
    platform: Platform,
    active: bool,
    *,
    sender: str | None = None,
    sender_phone: str | None = None,
    sender_address: str | None = None,
) -> Changes:
    """Rename, move or close a shop, say who sends its parcels; what is None stays as it is.

    Raises UserError for an empty or taken name, and for anybody but the owner.
    """
    _require_owner(actor)
    shop = session.get_one(Shop, shop_id)
    shop.name, shop.platform, shop.active = _shop_name(session, name, shop_id), platform, active
    _name_sender(shop, sender, sender_phone, sender_address)
    return changed("shop")


def actor_for(session: Session, staff_id: int, clock: Clock) -> Actor:
    """The staff member who acts; whoever works alone and has entered no staff is the owner."""
    for staff in store.list_staff(session):
        if staff.id == staff_id and staff.active:
            return Actor(staff.id, staff.name, staff.role, clock)
    return Actor(None, translate("Shops", "Owner"), Role.OWNER, clock)


def shop_for_import(session: Session, _actor: Actor, name: str, told: str, platform: Platform) -> ShopId:
    """The shop files belong to: the one named, else the one the files tell, else the only one.

    In a data folder without any shop it is opened here. Raises UserError when it cannot be told.
    """
    if not store.list_shops(session):
        return _open_shop(session, name or told or translate("Shops", "My shop"), platform).value
    if not name and told and (found := store.find_shop(session, as_given(told))) is not None:
        return found
    return shop_named(session, name)


def list_shops(session: Session) -> list[ShopRow]:
    """Every shop, closed ones too."""
    return store.list_shops(session)


def list_staff(session: Session) -> list[StaffRow]:
    """Every staff member, former ones too."""
    return store.list_staff(session)


def roles_apply(session: Session) -> bool:
    """Whether more than one person works here, so that roles say who may do what; somebody alone does everything."""
    return sum(staff.active for staff in store.list_staff(session)) > 1


def why_not_as(session: Session, actor: Actor, roles: frozenset[Role]) -> str:
    """Why something that some roles may do is not somebody's to do; empty for who may."""
    if actor.role in roles or not roles_apply(session):
        return ""
    names = [role_chip(role).text for role in Role if role in roles]
    text = translate("Rights", "{name} is “{role}”. This can be done by: {roles}.")
    return text.format(name=actor.name, role=role_chip(actor.role).text, roles=translate("Rights", ", ").join(names))


def shop_named(session: Session, name: str) -> ShopId:
    """The shop of that name, or the only one when the name is empty; raises UserError when there is none."""
    found = store.find_shop(session, as_given(name)) if name else store.find_only_shop(session)
    if found is not None:
        return found
    if name:
        raise UserError(
            translate("Shops", "There is no shop “{name}”. Add it in the settings first.").format(name=name)
        )
    raise UserError(translate("Shops", "Say which shop: there is not exactly one."), field="shop")


def add_staff(session: Session, actor: Actor, staff_no: str, name: str, role: Role) -> Done[StaffId]:
    """Add a staff member; raises UserError for an empty or taken staff no., no name, and anybody but the owner."""
    _require_owner(actor)
    staff_no, name = _staff_words(session, staff_no, name, None)
    staff = Staff(staff_no=staff_no, name=name, role=role, active=True)
    session.add(staff)
    session.flush()
    return Done(StaffId(staff.id), changed("staff"))


def change_staff(
    session: Session, actor: Actor, staff_id: StaffId, staff_no: str, name: str, role: Role, active: bool
) -> Changes:
    """Correct a staff member, or let one leave; raises UserError as ``add_staff``. What was written stays theirs."""
    _require_owner(actor)
    staff = session.get_one(Staff, staff_id)
    staff.staff_no, staff.name = _staff_words(session, staff_no, name, staff_id)
    staff.role, staff.active = role, active
    return changed("staff")


def _require_owner(actor: Actor) -> None:
    refuse(why_not_manage(actor))


def _open_shop(session: Session, name: str, platform: Platform) -> Done[ShopId]:
    shop = Shop(name=_shop_name(session, name, None), platform=platform, active=True)
    session.add(shop)
    session.flush()
    return Done(ShopId(shop.id), changed("shop"))


def _name_sender(shop: Shop, sender: str | None, phone: str | None, address: str | None) -> None:
    """Who stands as the sender on the shop's labels, each in one line."""
    shop.sender = shop.sender if sender is None else one_line(sender)
    shop.sender_phone = shop.sender_phone if phone is None else one_line(phone)
    shop.sender_address = shop.sender_address if address is None else one_line(address)


def _staff_words(session: Session, staff_no: str, name: str, own_id: StaffId | None) -> tuple[str, str]:
    staff_no, name = as_given(staff_no), as_given(name)
    if not staff_no:
        raise UserError(translate("Shops", "Enter the staff no., such as 1."), field="staff_no")
    if store.find_staff(session, staff_no) not in (None, own_id):
        raise UserError(
            translate("Shops", "Staff no. {staff_no} is taken.").format(staff_no=staff_no), field="staff_no"
        )
    if not name:
        raise UserError(translate("Shops", "Enter the name."), field="name")
    return staff_no, name


def _shop_name(session: Session, name: str, own_id: ShopId | None) -> str:
    name = as_given(name)
    if not name:
        raise UserError(translate("Shops", "Enter the name of the shop."), field="name")
    if store.find_shop(session, name) not in (None, own_id):
        raise UserError(translate("Shops", "There is a shop “{name}” already.").format(name=name), field="name")
    return name
