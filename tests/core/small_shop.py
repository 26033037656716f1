"""A small shop in a real data folder: orders, a claim, photos with their files."""

import hashlib
import importlib
import pkgutil
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

import shopdesk
from shopdesk.claims.model import Claim, ClaimGoods
from shopdesk.claims.states import ClaimKind
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.search import Findable, put
from shopdesk.couriers.model import Courier
from shopdesk.customers.model import Customer
from shopdesk.orders.model import Order, OrderLine, OrderStatus
from shopdesk.photos.model import Photo, PhotoLink
from shopdesk.shops.model import Platform, Shop
from tests.shop_folder import migrated_database

NOW = datetime(2026, 10, 15, 4, 0, tzinfo=UTC)


def acting(role: Role = Role.OWNER, now: datetime = NOW, name: str = "周静") -> Actor:
    """Somebody of a role, at a time."""
    return Actor(1, name, role, Clock(now=lambda: now))


def new_folder(root: Path) -> DataFolder:
    """A data folder with an empty, current database."""
    folder = DataFolder(root)
    folder.create()
    migrated_database(folder.database)
    open_database(folder, NOW).close()
    return folder


def fill(folder: DataFolder, orders: int = 30, photos: int = 3) -> None:
    """Put a small shop into an empty data folder."""
    with open_database(folder, NOW) as opened, opened.database.write(acting()) as session:
        shop = Shop(name="云裳女装", platform=Platform.TAOBAO, active=True)
        session.add(shop)
        session.flush()
        for number in range(orders):
            add_order(session, shop.id, number)
        add_claim(session)
        for number in range(photos):
            add_photo(session, folder, number)


def add_order(session: Session, shop_id: int, number: int) -> Order:
    """One order of two lines, findable by number and receiver."""
    order = Order(
        shop_id=shop_id,
        order_no=f"28810000000000{number:05d}",
        status=OrderStatus.SHIPPED,
        paid_fen=12_800 + number,
        receiver="李雷",
        phone="13800138000",
        address="浙江省杭州市西湖区文三路 1 号",
        ordered_at=NOW - timedelta(hours=number),
        lines=[OrderLine(position=place, title="真丝衬衫", quantity=1) for place in (1, 2)],
    )
    session.add(order)
    session.flush()
    put(session, "order", [Findable(order.id, (order.receiver,), (order.order_no,))])
    return order


def add_claim(session: Session, claim_no: str = "CL2610-0001") -> Claim:
    """A claim with two kinds of goods, of a courier of its own."""
    courier = Courier(name=f"顺丰 {claim_no}", code="SF", window_days=30)
    session.add(courier)
    session.flush()
    claim = Claim(
        claim_no=claim_no,
        courier_id=courier.id,
        tracking_no="SF1000000000001",
        tracking_key="sf1000000000001",
        kind=ClaimKind.LOST,
        registered_at=NOW,
        goods=[ClaimGoods(position=place, quantity=1, cost_fen=5_000) for place in (1, 2)],
    )
    session.add(claim)
    session.flush()
    return claim


def add_photo(session: Session, folder: DataFolder, number: int, order_id: int | None = None) -> Photo:
    """A photo with its file, perhaps linked to an order."""
    content = random.Random(number).randbytes(3_000)
    path = f"小明_{number}/2026-10-15_{number}.jpg"
    file = folder.photos / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    photo = Photo(
        sha256=hashlib.sha256(content).hexdigest(),
        path=path,
        path_key=path.casefold(),
        added_at=NOW,
        added_by="周静",
        size_bytes=len(content),
        width=10,
        height=10,
        image_format="JPEG",
    )
    session.add(photo)
    session.flush()
    if order_id is not None:
        session.add(PhotoLink(photo_id=photo.id, record_kind="order", record_id=order_id))
    return photo


def add_customer(session: Session, name: str) -> Customer:
    """A customer of Taobao."""
    customer = Customer(platform=Platform.TAOBAO, customer_name=name, search_key=name.casefold())
    session.add(customer)
    session.flush()
    return customer


def import_models() -> None:
    """Every feature's mapped classes, so that what holds for all of them is tested on all of them."""
    for module in pkgutil.walk_packages(shopdesk.__path__, "shopdesk."):
        if module.name.endswith(".model"):
            importlib.import_module(module.name)
