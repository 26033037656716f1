"""A shop with couriers, an order and a clock that tests turn."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind
from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, Session, open_engine
from shopdesk.couriers.service import add_default_couriers
from shopdesk.orders.model import Order, OrderId, OrderLine, OrderStatus
from shopdesk.photos.model import Photo, PhotoLink
from shopdesk.shops.model import Platform, Shop
from tests.shop_folder import migrated_database


class Scene:
    """One real database file, made where there is none yet; one acting person."""

    def __init__(self, folder: Path, today: date = date(2026, 10, 5)) -> None:
        path = folder / "shopdesk.db"
        self.database = Database(open_engine(path if path.exists() else migrated_database(path)))
        self.today = today
        self.clock = Clock(now=lambda: datetime.combine(self.today, time(4), UTC))  # noon in Shanghai
        self.actor = Actor(None, "王芳", Role.OWNER, self.clock)
        self.do(add_default_couriers)
        self.tracking = 0
        self.photos = 0

    def do(self, verb: Callable[..., Any], *args: object, **named: object) -> Any:
        """Act, commit, and return what was made."""
        with self.database.write(self.actor) as session:
            outcome = verb(session, self.actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: object) -> Any:
        with self.database.read() as session:
            return query(session, *args)

    def claim(self, claimed_fen: int = 10_000, kind: ClaimKind = ClaimKind.LOST, **named: Any) -> ClaimId:
        """A new claim for a new parcel of 圆通."""
        if "tracking_no" not in named:
            named["tracking_no"] = self.next_tracking_no()
        return self.do(service.register_claim, ClaimDraft(kind=kind, claimed_fen=claimed_fen, **named)).id

    def next_tracking_no(self) -> str:
        self.tracking += 1
        return f"YT{self.tracking:013d}"

    def detail(self, claim_id: ClaimId) -> ClaimDetail:
        return self.ask(claim_detail, claim_id)

    def step(self, verb: Callable[..., Any], claim_id: ClaimId, *args: object, **named: object) -> Any:
        """Act on a claim as somebody who sees it as it is now."""
        return self.do(verb, claim_id, self.detail(claim_id).row.version, *args, **named)

    def order(self, tracking_no: str = "", order_no: str = "3001000000000000100", **named: Any) -> OrderId:
        """A shipped order of two kinds of goods."""

        def add(session: Session, _actor: Actor) -> OrderId:
            shop = session.get(Shop, 1) or Shop(id=1, name="名美示例旗舰店", platform=Platform.TAOBAO, active=True)
            order = Order(
                shop=shop,
                order_no=order_no,
                tracking_no=tracking_no,
                **{
                    "status": OrderStatus.SHIPPED,
                    "buyer": "小鱼儿24",
                    "paid_fen": 27_650,
                    "postage_fen": 800,
                    "courier": "圆通",
                    "shipped_at": datetime(2026, 10, 1, 20, tzinfo=UTC),
                    **named,
                },
            )
            order.lines = [
                OrderLine(
                    position=0,
                    style_no="MY-2601",
                    title="法式连衣裙",
                    colour="红色",
                    size="M",
                    quantity=1,
                    price_fen=12_900,
                    paid_fen=12_900,
                ),
                OrderLine(position=1, style_no="MY-2602", title="牛仔裤", quantity=2, price_fen=7_500, paid_fen=13_950),
            ]
            session.add_all([shop, order])
            session.flush()
            return OrderId(order.id)

        return OrderId(self.do(add))

    def photo(self, claim_id: ClaimId) -> None:
        """A photo linked to a claim."""
        self.photos += 1
        name = f"{self.photos}.jpg"

        def add(session: Session, actor: Actor) -> None:
            photo = Photo(
                sha256=f"{self.photos:064d}",
                path=name,
                path_key=name,
                added_at=actor.clock.now(),
                added_by=actor.name,
                size_bytes=1,
                width=1,
                height=1,
                image_format="JPEG",
            )
            photo.links = [PhotoLink(record_kind="claim", record_id=claim_id)]
            session.add(photo)

        self.do(add)

    def submitted(self, claimed_fen: int = 10_000, kind: ClaimKind = ClaimKind.LOST) -> ClaimId:
        """A claim that lies with the courier."""
        tracking_no = self.next_tracking_no()
        order_id = self.order(tracking_no, order_no=f"30010000000000{self.tracking:05d}")
        claim_id = self.claim(claimed_fen, kind, tracking_no=tracking_no, order_id=order_id)
        self.step(service.submit_claim, claim_id)
        return claim_id

    def agreed(self, agreed_fen: int = 10_000, on: date | None = None) -> ClaimId:
        """A claim the courier agreed to."""
        claim_id = self.submitted()
        self.step(service.agree_claim, claim_id, agreed_fen, on or self.today)
        return claim_id
