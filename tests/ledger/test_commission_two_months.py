"""Two months of a shop as its owner would work them out on paper, entered month by month while the data moves on.

Every case is one order, or two; the comments are the sums. Rates: everybody 2 %, from November 3 %; 李娜 3.00 an order.
"""

from datetime import UTC, date, datetime

import pytest

from shopdesk.aftersales.model import Ticket
from shopdesk.aftersales.states import RefundChannel, TicketKind, TicketState
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.settings import COMMISSION_COUNTS_ON, keep_shop_setting
from shopdesk.ledger import service
from shopdesk.ledger.commission import rates, running
from shopdesk.ledger.commission.rates import RateDraft
from shopdesk.ledger.model import CommissionLine
from shopdesk.ledger.states import CommissionBasis
from shopdesk.orders.model import OrderStatus
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId, StaffId
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import ShopFolder

NA = StaffId(2)


@pytest.fixture
def scene(shop: ShopFolder) -> SellingScene:
    made = SellingScene(shop, today=date(2026, 11, 2))
    assert made.staff("2", "李娜") == NA
    made.rate("2026-10", percent="2")
    made.rate("2026-11", percent="3")
    made.rate("2026-10", each=300, staff_id=NA)
    return made


def on(scene: SellingScene, day: date) -> None:
    scene.now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def lines_sum_to_entries(scene: SellingScene) -> None:
    """To the fen, for every run and person."""

    def sums(session: Session) -> dict[tuple[int, int], int]:
        found: dict[tuple[int, int], int] = {}
        for line in session.query(CommissionLine):
            key = (line.run_id, line.staff_id)
            found[key] = found.get(key, 0) + line.amount_fen
        return {key: amount for key, amount in found.items() if amount}

    entries = {(one.source_id, one.staff_id): one.amount_fen for one in scene.entries() if one.reverses_id is None}
    assert scene.shop.ask(sums) == entries


def test_two_months_entered_one_after_the_other_while_everything_changes(scene: SellingScene) -> None:
    # 王芳 (1) in October, 2 %.
    # A: 定金 50.00 and 尾款 248.90, discounts taken off by the platform, 12.00 postage: 298.90 − 12.00 = 286.90: 5.74
    scene.order(date(2026, 10, 2), 29_890, "1", postage_fen=1_200, ordered_at=datetime(2026, 9, 20, tzinfo=UTC))
    # B: 45.00 back in October, 5.50 in November: 155.25 − 45.00 = 110.25: 2.205, so 2.21; then 104.75: 2.10, −0.11
    b = scene.order(date(2026, 10, 5), 15_525, "1")
    scene.ticket(b, 4_500, date(2026, 10, 9))
    # C: a refund by bank of 20.00 in October, though the platform knows nothing: 79.99 − 20.00 = 59.99: 1.1998: 1.20
    c = scene.order(date(2026, 10, 6), 7_999, "1")
    scene.ticket(c, 2_000, date(2026, 10, 20), refund_channel=RefundChannel.BANK)
    # D: goods sent once more: no money, so nothing changes: 66.00: 1.32
    d = scene.order(date(2026, 10, 7), 6_600, "1")
    scene.ticket(d, None, None, kind=TicketKind.REISSUE, state=TicketState.COMPLETED)
    # E: closed before it was finished: nothing. F: moved to the recycle bin afterwards: 3.00 at first.
    scene.order(date(2026, 10, 8), 50_000, "1", status=OrderStatus.CLOSED)
    f = scene.order(date(2026, 10, 8), 15_000, "1")
    # G: the platform has paid 30.00, and our ticket says so too: 100.00 − 30.00 = 70.00: 1.40
    g = scene.order(date(2026, 10, 9), 10_000, "1", refunded_fen=3_000)
    ticket = scene.ticket(g, 3_000, date(2026, 10, 12))
    scene.platform_says(ticket, g, 3_000, datetime(2026, 10, 13, tzinfo=UTC))
    # H: its remark names 李娜 later: 200.00: 4.00 at first, then ￥3.00 an order for her.
    h = scene.order(date(2026, 10, 10), 20_000, "1")
    # 李娜 (2), ￥3.00 an order. I: kept. J: goes back wholly in November: −3.00. K: wholly in October: nothing.
    scene.order(date(2026, 10, 11), 8_000, "2")
    j = scene.order(date(2026, 10, 12), 9_000, "2", postage_fen=1_000)
    k = scene.order(date(2026, 10, 13), 4_000, "2")
    scene.ticket(k, 4_000, date(2026, 10, 31))

    scene.run("2026-10")
    fang = 574 + 221 + 120 + 132 + 300 + 140 + 400
    assert scene.entered("2026-10") == {"王芳": fang, "李娜": 600}
    scene.do(service.close_month, "2026-10", "")

    # November. F is thrown away, H's remark corrected, an order of October imported late: 50.00: 1.00.
    scene.change(f, deleted_at=scene.clock.now())
    scene.remark(h, "2号客服")
    scene.order(date(2026, 10, 30), 5_000, "1")
    scene.ticket(b, 550, date(2026, 11, 3))
    scene.ticket(j, 9_000, date(2026, 11, 4), postage_fen=1_000)
    # Sold in November: 120.00 at 3 %: 3.60; 0.50 at 3 %: 1.5 fen, so 2.
    scene.order(date(2026, 11, 5), 12_000, "1")
    scene.order(date(2026, 11, 6), 50, "1")
    on(scene, date(2026, 12, 1))
    assert scene.earned("2026-11") == {"王芳": 360 + 2 - 11, "李娜": -300}
    told = scene.shop.ask(running.differing_months, scene.clock, "2026-11")
    assert told == [("2026-10", -300 - 400 + 100 + 300, 4)]  # F, H of 王芳, the late one, H of 李娜

    scene.run("2026-11")
    scene.run("2026-10")
    late = [one for one in scene.entries("2026-10") if one.booked_on == date(2026, 11, 1)]
    assert {one.staff_name: one.amount_fen for one in late} == {"王芳": -300 - 400 + 100, "李娜": 300}
    assert scene.entered("2026-10") == {"王芳": fang - 600, "李娜": 900}
    assert scene.entered("2026-11") == {"王芳": 351, "李娜": -300}
    assert scene.run("2026-10").unchanged and scene.run("2026-11").unchanged
    lines_sum_to_entries(scene)

    # A rate for 李娜 that reaches back: 1 % instead. I 0.80, J 0.80 and back, K nothing, H 2.00.
    draft = RateDraft("2026-10", CommissionBasis.PERCENT, 100, staff_id=NA)
    scene.do(rates.add_rate, draft)
    scene.run("2026-11")
    scene.run("2026-10")
    assert scene.entered("2026-10")["李娜"] == 80 + 80 + 200
    assert scene.entered("2026-11")["李娜"] == -80
    # Somebody takes an entry back by hand and enters the month again: the same as before.
    before = scene.entered("2026-10")
    scene.do(service.reverse, next(one.id for one in scene.entries("2026-10") if one.staff_name == "王芳"), "wrong")
    scene.run("2026-10")
    assert scene.entered("2026-10") == before
    lines_sum_to_entries(scene)
    assert scene.shop.ask(service.verify).ok


def test_another_day_to_count_on_moves_orders_and_counts_none_twice(scene: SellingScene) -> None:
    # Shipped in October, finished in November; the month it counts in decides the rate.
    scene.order(date(2026, 11, 1), 10_000, "1", shipped_at=datetime(2026, 10, 25, tzinfo=UTC))
    scene.order(date(2026, 11, 20), 20_000, "1")
    on(scene, date(2026, 12, 1))
    scene.run("2026-10")
    scene.run("2026-11")
    assert scene.entered("") == {"王芳": 900}

    def shipped(session: Session, _actor: Actor) -> None:
        keep_shop_setting(session, COMMISSION_COUNTS_ON, "shipped")

    scene.shop.do(shipped)
    scene.run("2026-10")
    scene.run("2026-11")
    assert scene.entered("2026-10") == {"王芳": 200} and scene.entered("2026-11") == {"王芳": 600}
    gone = next(one for one in scene.entries("2026-11") if one.amount_fen < 0)
    assert "it does not count in this month any more" in gone.reason


def test_a_rate_for_another_shop_that_reaches_back_is_told_as_such(scene: SellingScene) -> None:
    """What earned nothing for want of a rate was theirs all the time."""
    scene.order(date(2026, 9, 4), 10_000, "1")
    other = ShopId(scene.do(shops.add_shop, "名美工厂店", Platform.TMALL))
    scene.rate("2026-09", percent="1", shop_id=other)
    scene.order(date(2026, 9, 5), 10_000, "1", shop_id=other)
    scene.run("2026-09")
    assert scene.entered("2026-09") == {"王芳": 100}
    scene.rate("2026-09", percent="4", shop_id=scene.shop_id)
    scene.run("2026-09")
    assert scene.entries()[-1].reason.endswith("right: it was not theirs then, did not count yet, or had no rate)")


def test_a_refund_that_was_not_one_says_so_when_it_is_given_back(scene: SellingScene) -> None:
    order = scene.order(date(2026, 10, 5), 10_000, "1")
    ticket = scene.ticket(order, 5_000, date(2026, 11, 9))
    scene.order(date(2026, 11, 9), 10_000, "1")
    on(scene, date(2026, 12, 1))
    scene.run("2026-11")

    def undo(session: Session, _actor: Actor) -> None:
        found = session.get_one(Ticket, ticket)
        found.state, found.refunded_fen, found.refunded_on = TicketState.CANCELLED, None, None
        found.orders[0].refunded_fen = None

    scene.shop.do(undo)
    scene.run("2026-11")
    assert scene.entered("2026-11") == {"王芳": 300}
    assert "nothing went back of it in this month after all" in scene.entries()[-1].reason
