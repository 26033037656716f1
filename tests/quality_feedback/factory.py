"""A shop whose customers complain: orders, tickets and feedback on days that tests choose."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from PIL import Image

from shopdesk.aftersales.books.reasons import add_default_reasons, list_reasons
from shopdesk.aftersales.drafting.ticket_draft import LineDraft, TicketDraft
from shopdesk.aftersales.service import open_ticket
from shopdesk.aftersales.states import TicketKind
from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Session
from shopdesk.customers.service import customers_named
from shopdesk.orders.model import Order, OrderLine, OrderStatus
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import archive_photos
from shopdesk.quality_feedback import service
from shopdesk.quality_feedback.dossier import FeedbackDetail, feedback_detail
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.quality_feedback.model import Defect
from shopdesk.quality_feedback.suppliers import SupplierDraft, add_supplier
from shopdesk.shops.model import Platform, Shop
from tests.shop_folder import ShopFolder


class Factory:
    """Acts in an open shop; ``today`` is noon in Shanghai of a day, unless ``now`` is set."""

    def __init__(self, shop: ShopFolder) -> None:
        self.folder, self.database = shop.folder, shop.database
        self.today, self.now = date(2026, 11, 22), None
        self.clock = Clock(now=lambda: self.now or datetime.combine(self.today, time(4), UTC))
        self.actor = Actor(None, "王芳", Role.OWNER, self.clock)
        self.archive = PhotoArchive(shop.folder)
        self.numbers = 0

    def do(self, verb: Callable[..., Any], *args: object, **named: object) -> Any:
        """Act, commit, and return what was made."""
        with self.database.write(self.actor) as session:
            outcome = verb(session, self.actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: object, **named: object) -> Any:
        with self.database.read() as session:
            return query(session, *args, **named)

    def order(self, buyer: str = "小鱼儿24", **named: Any) -> int:
        """A finished order of two kinds of goods; a masked buyer is nobody."""
        self.numbers += 1
        order_no = named.pop("order_no", f"30010000000000{self.numbers:05d}")

        def add(session: Session, actor: Actor) -> int:
            shop = session.get(Shop, 1) or Shop(id=1, name="名美示例旗舰店", platform=Platform.TAOBAO, active=True)
            session.add(shop)
            session.flush()
            known = {} if "*" in buyer else customers_named(session, actor, Platform.TAOBAO, [buyer])
            order = Order(shop=shop, order_no=order_no, buyer=buyer, customer_id=known.get(buyer))
            order.status, order.paid_fen = OrderStatus.COMPLETED, 27_650
            order.ordered_at = order.paid_at = datetime(2026, 11, 1, 4, tzinfo=UTC)
            order.shipped_at = order.finished_at = datetime(2026, 11, 5, 4, tzinfo=UTC)
            order.tracking_no = named.pop("tracking_no", f"YT{self.numbers:013d}")
            order.lines = [
                OrderLine(position=0, style_no="MY-2601", title="法式连衣裙", colour="红色", size="M", quantity=1,
                          price_fen=12_900, paid_fen=12_900),
                OrderLine(position=1, style_no="MY-2602", title="牛仔裤", quantity=2, price_fen=7_500, paid_fen=14_750),
            ]  # fmt: skip
            session.add(order)
            session.flush()
            return order.id

        return self.do(add)

    def line_of(self, order_id: int, place: int = 0) -> int:
        def found(session: Session) -> int:
            return session.get_one(Order, order_id).lines[place].id

        return self.ask(found)

    def ticket(self, order_id: int, description: str, reason: str = "质量问题") -> int:
        """A ticket for the first line of an order."""
        if not self.ask(list_reasons):
            self.do(add_default_reasons)
        reason_id = next(row.id for row in self.ask(list_reasons) if row.text == reason)
        draft = TicketDraft(
            TicketKind.REFUND, (LineDraft(self.line_of(order_id)),), reason_id, description=description,
            received_on=date(2026, 11, 10), override_reason="答应过客户",
        )  # fmt: skip
        return self.do(open_ticket, draft).id

    def supplier(self, name: str = "广州锦绣制衣厂") -> int:
        return self.do(add_supplier, SupplierDraft(name, "李厂长 13800000000"))

    def report(self, style_no: str = "MY-2601", customer: str = "", on: date | None = None, **named: Any) -> int:
        """Feedback as somebody enters it."""
        draft = FeedbackDraft(
            style_no=style_no, customer_name=customer, reported_on=on, **{"defect": Defect.SEAM, **named}
        )
        return self.do(service.report, draft).id

    def detail(self, feedback_id: int) -> FeedbackDetail:
        found = self.ask(feedback_detail, feedback_id)
        assert found is not None
        return found

    def step(self, verb: Callable[..., Any], feedback_id: int, *args: object, **named: object) -> Any:
        """Act on feedback as somebody who sees it as it is now."""
        return self.do(verb, feedback_id, self.detail(feedback_id).row.version, *args, **named)

    def seen(self, *feedback_ids: int) -> dict[int, int]:
        return {one: self.detail(one).row.version for one in feedback_ids}

    def photo(self, kind: str, record_id: int, colour: str = "red", size: tuple[int, int] = (640, 480)) -> None:
        """A picture of one colour, archived with a record."""
        self.numbers += 1
        source = Path(self.folder.root, f"incoming {self.numbers}.png")
        picture = Image.new("RGB", size, colour)
        picture.putpixel((0, 0), (self.numbers % 256, self.numbers // 256, 0))
        picture.save(source)
        self.do(archive_photos, self.archive, [source], "小鱼儿24", links=[(kind, record_id)])
