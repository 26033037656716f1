"""An invented shop in an empty data folder, so that everything can be tried before real data comes in.

Nothing goes past the services: the orders and refunds come through the importers out of files as Taobao writes
them, the photos through the archive, parcels through the receiving desk, and the claims are followed day by day. The
same seed at the same time gives the same shop.
"""

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.books.reasons import add_default_reasons
from shopdesk.core.actor import Actor, Role
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.couriers.service import add_default_couriers
from shopdesk.demo_claims import SetClock, plan_cases, tell_stories
from shopdesk.demo_ledger import tell_ledger
from shopdesk.demo_orders import SHOP_NAME, OrderFiles, invent_orders, write_order_files
from shopdesk.demo_parcels import tell_parcels
from shopdesk.demo_photos import Evidence
from shopdesk.demo_refunds import tell_refunds
from shopdesk.demo_registers import tell_registers
from shopdesk.demo_sheets import tell_customers, tell_reminders, tell_sheets
from shopdesk.demo_statements import tell_loss, tell_statements
from shopdesk.demo_tickets import People, add_return_address, tell_tickets
from shopdesk.order_files.imports import import_orders, order_tables
from shopdesk.orders import service as order_service
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.store import OrderFilter
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId

MOST_ORDERS = 1_000_000
_SERVICE, _WAREHOUSE, _FINANCE, _OWNER = "王芳", "赵磊", "孙敏", "周静"
_STAFF = (
    ("1", _SERVICE, Role.AFTER_SALES),
    ("2", "李强", Role.PRE_SALES),
    ("3", _WAREHOUSE, Role.WAREHOUSE),
    ("4", _FINANCE, Role.FINANCE),
    ("9", _OWNER, Role.OWNER),
)
_NOTES = ("老客户，回访时多问一句尺码", "=要发票，抬头已存", "第一次买，\n怕色差")


class DemoReport(NamedTuple):
    """How much of everything was invented; ``lines`` are those of orders."""

    orders: int
    lines: int
    tickets: int
    claims: int
    photos: int


def fill(
    database: Database,
    folder: DataFolder,
    actor: Actor,
    orders: int = 240,
    seed: int = 1,
    progress: Progress | None = None,
) -> DemoReport:
    """Fill an empty data folder; the shop's last 60 days end now, by the actor's clock.

    Raises UserError when there are orders already and for an impossible number of them, OSError, and Cancelled:
    before the orders are in nothing is kept, later a shop in which less has happened.
    """
    if not 1 <= orders <= MOST_ORDERS:
        raise UserError(
            translate("Demo", "A shop can be invented with 1 to {most} orders.").format(most=MOST_ORDERS),
            field="orders",
        )
    progress = progress or Progress()
    now = actor.clock.now()
    with tempfile.TemporaryDirectory(prefix="shopdesk-demo-", ignore_cleanup_errors=True) as temporary:
        place = Path(temporary)
        with database.write(actor) as session:
            # In the transaction that fills: two fillings at once must not both find it empty.
            _require_empty(session)
            shop_id = _set_up(session, actor)
            files = write_order_files(place, invent_orders(orders, seed, now), now)
            order_count, line_count = _import(session, actor, files, shop_id, progress)
            _write_notes(session, actor)
            tell_sheets(session, actor)
            tell_reminders(session, actor)
            tell_customers(session, actor)
        clock = SetClock(actor.clock.zone.key, now)
        people = People(*(_acting(database, name, clock) for name in (_SERVICE, _WAREHOUSE, _FINANCE, _OWNER)))
        wang = people.service
        evidence = Evidence(PhotoArchive(folder), place, seed)
        cases = plan_cases(files.cases, now, seed)
        claim_count = tell_stories(database, wang, people.finance, clock, cases, now, evidence, progress)
        ticket_count = tell_tickets(database, people, clock, now, evidence, order_count, seed, progress)
        tell_parcels(database, people.warehouse, clock, now, evidence, seed)
        tell_statements(database, people.finance, people.owner, clock, now, place)
        losses = tell_loss(database, wang, clock, now)
        tell_registers(database, people, shop_id, clock, now, evidence, seed)
        tell_ledger(database, people, clock, now, evidence)
        with database.write(wang) as session:
            ticket_count += tell_refunds(session, wang, place, shop_id, seed)
            clock.moment = now - timedelta(hours=26)
            evidence.add_inbox(session, wang, files.cases)
            clock.moment = now - timedelta(hours=2)
            evidence.add_sent_twice(session, wang, files.cases)
    return DemoReport(order_count, line_count, ticket_count + losses, claim_count + losses, evidence.count)


def _require_empty(session: Session) -> None:
    if order_service.has_orders(session):
        raise UserError(
            translate(
                "Demo", "There are orders in this data folder. An invented shop needs an empty one: choose another."
            )
        )


def _set_up(session: Session, actor: Actor) -> ShopId:
    add_default_couriers(session, actor)
    add_default_reasons(session, actor)
    taken = {staff.staff_no for staff in shops.list_staff(session)}
    for staff_no, name, role in _STAFF:
        if staff_no not in taken:
            shops.add_staff(session, actor, staff_no, name, role)
    try:
        shop_id = shops.shop_named(session, SHOP_NAME)
    except UserError:
        address = "浙江省 杭州市 余杭区 示例仓路8号"
        sender = {"sender": "名美仓库", "sender_phone": "0571-00000000", "sender_address": address}
        shop_id = shops.add_shop(session, actor, SHOP_NAME, Platform.TMALL, **sender).value
    add_return_address(session, actor, shop_id)
    return shop_id


def _import(session: Session, actor: Actor, files: OrderFiles, shop_id: ShopId, progress: Progress) -> tuple[int, int]:
    """How many orders and lines came in; every invented row is good, or the generator is wrong."""
    tables = [*order_tables(files.order_list), *order_tables(files.detail_list)]
    results = import_orders(session, actor, tables, shop_id, progress).value
    if refused := [problem for result in results for problem in result.failed]:
        raise RuntimeError(f"an invented row was refused: {refused[0]}")
    order_list, detail_list = (result.counts.inserted for result in results)
    return order_list, detail_list


def _write_notes(session: Session, actor: Actor) -> None:
    """Our own notes on the newest orders, and one order in the recycle bin."""
    newest = [OrderId(order_id) for order_id in order_store.list_order_ids(session, OrderFilter(), limit=30)]
    for order_id, note in zip(newest[3::7], _NOTES, strict=False):
        order_service.change_note(session, actor, order_id, "", note)
    closed = order_store.list_order_ids(session, OrderFilter(statuses=frozenset({OrderStatus.CLOSED})), limit=1)
    order_service.delete_orders(session, actor, [OrderId(order_id) for order_id in closed])


def _acting(database: Database, name: str, clock: SetClock) -> Actor:
    with database.read() as session:
        staff = next((staff for staff in shops.list_staff(session) if staff.name == name), None)
    return Actor(staff and staff.id, name, staff.role if staff else Role.AFTER_SALES, clock)
