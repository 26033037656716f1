"""A shop whose goods come in and leave, and a clock that tests turn."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

from shopdesk.core.clock import Clock
from shopdesk.shops.model import Platform, ShopId
from shopdesk.shops.service import add_shop
from shopdesk.stock import service, store
from shopdesk.stock.model import Direction, Grade, Purpose
from shopdesk.stock.service import Movement
from shopdesk.stock.store import MovementFilter, MovementRow
from tests.shop_folder import ShopFolder


@dataclass
class Scene:
    """One shop, 名美示例旗舰店, on a day; ``do`` and ``ask`` as in ``ShopFolder``."""

    shop: ShopFolder
    today: date = date(2026, 11, 22)

    def __post_init__(self) -> None:
        clock = Clock(now=lambda: datetime.combine(self.today, time(4), UTC))  # noon in Shanghai
        self.shop.actor = replace(self.shop.actor, clock=clock)
        self.shop_id: ShopId = self.do(add_shop, "名美示例旗舰店", Platform.TAOBAO)
        self.other_shop_id: ShopId = self.do(add_shop, "名美二店", Platform.DOUYIN)

    def do(self, verb: Callable[..., Any], *args: object, **named: object) -> Any:
        return self.shop.do(verb, *args, **named)

    def ask(self, query: Callable[..., Any], *args: object, **named: object) -> Any:
        return self.shop.ask(query, *args, **named)

    def movement(self, quantity: int = 1, direction: Direction = Direction.IN, **named: Any) -> Movement:
        """Goods of the ticket AS2611-0042, returned unless said otherwise."""
        told: dict[str, Any] = {
            "purpose": Purpose.RETURN if direction is Direction.IN else Purpose.REISSUE,
            "shop_id": self.shop_id,
            "source_kind": "ticket",
            "source_id": 42,
            "source_no": "AS2611-0042",
            "style_no": "MY-2601",
            "sku_code": "MY-2601-R-M",
            "title": "法式连衣裙",
            "spec": "红色 M",
        }
        return Movement(direction=direction, quantity=quantity, **(told | named))

    def moved(self, *movements: Movement) -> list[MovementRow]:
        """Write movements down; the rows of all there are, oldest first."""
        self.do(service.record_movements, movements)
        return self.rows()

    def rows(self, **wanted: Any) -> list[MovementRow]:
        """The movements a filter keeps, oldest first."""
        ids = self.ask(store.list_movement_ids, MovementFilter(**wanted), store.MovementSort("at", False))
        rows = self.ask(store.list_movement_rows, ids)
        return [rows[movement_id] for movement_id in ids]

    def returns(self, first: date | None = None, last: date | None = None, shop_id: ShopId | None = None) -> list[Any]:
        """The return table of today, or of other days, without ids."""
        clock = self.shop.actor.clock
        return [row[1:] for row in self.ask(service.daily_returns, clock, first or self.today, last, shop_id)]

    def defective(self, quantity: int = 1, **named: Any) -> Movement:
        """The same goods, no longer fit for sale."""
        return self.movement(quantity, grade=Grade.DEFECTIVE, **named)

    def undelivered(self, quantity: int = 1, **named: Any) -> Movement:
        """The same goods, which could not be delivered: they are counted here alone."""
        return self.movement(quantity, purpose=Purpose.UNDELIVERABLE, **named)
