"""Two shops, some staff, and a clock that tests turn, in whatever zone."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import SHOP_ZONE, Clock
from shopdesk.core.database import Database, Session, open_engine
from shopdesk.core.paths import DataFolder
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.shops.model import Platform, Shop, ShopId, Staff, StaffId
from shopdesk.violations import service
from shopdesk.violations.companions import ViolationCompanions
from shopdesk.violations.dossier import ViolationDetail, violation_detail
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import ViolationId, ViolationKind
from shopdesk.violations.page import ViolationsPage
from tests.desk_window import PageWindow, Strip

FIRST, SECOND = ShopId(1), ShopId(2)
GENERAL, SERIOUS = ViolationKind.GENERAL, ViolationKind.SERIOUS


class Scene:
    """One real database file, one acting person, a clock to be set."""

    def __init__(self, folder: Path, empty_database: Path, zone: str = SHOP_ZONE) -> None:
        (folder / "shopdesk.db").write_bytes(empty_database.read_bytes())
        self.database = Database(open_engine(folder / "shopdesk.db"))
        self.now = datetime(2026, 11, 22, 4, tzinfo=UTC)
        self.clock = Clock(zone, now=lambda: self.now)
        self.actor = Actor(None, "王芳", Role.OWNER, self.clock)
        self.do(_add_shops)

    def in_zone(self, zone: str) -> None:
        """Let the shop be in another zone."""
        self.clock = Clock(zone, now=lambda: self.now)
        self.actor = Actor(None, "王芳", Role.OWNER, self.clock)

    def act_as(self, role: Role, staff_id: int = 2) -> None:
        self.actor = Actor(staff_id, "李强", role, self.clock)

    def do(self, verb: Callable[..., Any], *args: object, **named: object) -> Any:
        """Act, commit, and return what was made."""
        with self.database.write(self.actor) as session:
            outcome = verb(session, self.actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: object) -> Any:
        with self.database.read() as session:
            return query(session, *args)

    def draft(self, points: int = 3, on: date | None = None, kind: ViolationKind = GENERAL, **more: Any) -> Any:
        """What somebody would enter about the first shop today."""
        named = {"shop_id": FIRST, "reason": "延迟发货", **more}
        return ViolationDraft(happened_on=on or self.clock.today(), kind=kind, points=points, **named)

    def add(self, points: int = 3, on: date | None = None, kind: ViolationKind = GENERAL, **more: Any) -> ViolationId:
        return self.do(service.add_violation, self.draft(points, on, kind, **more)).id

    def detail(self, violation_id: ViolationId) -> ViolationDetail:
        return self.ask(violation_detail, violation_id)

    def step(self, verb: Callable[..., Any], violation_id: ViolationId, *args: object) -> Any:
        """Act on a violation as somebody who sees it as it is now."""
        return self.do(verb, violation_id, self.detail(violation_id).row.version, *args)

    def appeal(self, violation_id: ViolationId, accepted: bool | None = None) -> None:
        """File an appeal today, and answer it."""
        self.step(service.file_appeal, violation_id, self.clock.today(), "已按时发货")
        if accepted is not None:
            self.step(service.answer_appeal, violation_id, accepted, self.clock.today())

    def order(self, order_no: str = "3001000000000000100", shop_id: ShopId = FIRST) -> OrderId:
        def add(session: Session, _actor: Actor) -> OrderId:
            order = Order(shop_id=shop_id, order_no=order_no, status=OrderStatus.SHIPPED, buyer="小鱼儿24")
            session.add(order)
            session.flush()
            return OrderId(order.id)

        return OrderId(self.do(add))


def _add_shops(session: Session, _actor: Actor) -> None:
    session.add_all(
        [
            Shop(id=FIRST, name="名美示例旗舰店", platform=Platform.TMALL, active=True),
            Shop(id=SECOND, name="小店", platform=Platform.TAOBAO, active=True),
            Staff(id=1, staff_no="1", name="王芳", role=Role.OWNER, active=True),
            Staff(id=2, staff_no="2", name="李强", role=Role.AFTER_SALES, active=True),
            Staff(id=3, staff_no="3", name="赵敏", role=Role.PRE_SALES, active=False),
        ]
    )


STAFF = StaffId(2)


class Window(PageWindow[ViolationsPage]):
    """The page of violations on a desk over the scene's database."""

    def __init__(self, bot: QtBot, scene: Scene, folder: Path) -> None:
        super().__init__(bot, scene.database, scene.actor, DataFolder(folder))
        self.scene = scene
        self.strip, self.asked, self.opened = Strip(), list[tuple[Any, ...]](), list[int]()
        companions = ViolationCompanions(
            lambda _parent: self.strip, {"order": self.opened.append}, lambda *told: self.asked.append(told)
        )
        self.show_page(ViolationsPage(self.desk, companions))

    def numbers(self) -> list[str]:
        """The violations on the list, by their numbers."""
        table = self.page.table
        rows = [table.row_of(one) for one in table.ids()]
        return [row.violation_no for row in rows if row is not None]
