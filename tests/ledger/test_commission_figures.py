"""Commission beside figures that were worked out by hand."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from shopdesk.aftersales.model import TicketLine
from shopdesk.aftersales.states import RefundChannel, TicketKind, TicketState
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.settings import COMMISSION_COUNTS_ON, COMMISSION_ON_POSTAGE, Setting, keep_shop_setting
from shopdesk.ledger.commission.rates import end_rate, list_rates
from shopdesk.ledger.commission.words import explain
from shopdesk.orders.model import OrderLine, OrderStatus
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> SellingScene:
    return SellingScene(shop)


def keep(scene: SellingScene, setting: Setting[Any], value: object) -> None:
    scene.shop.do(lambda session, _actor: keep_shop_setting(session, setting, value))


def test_two_months_of_three_people_as_worked_out_by_hand(scene: SellingScene) -> None:
    """The rates: everybody 2.5 % from October, 3 % from November; 李娜 (2) ￥2.00 an order; 赵敏 (3) 1 % in October."""
    na, min_ = scene.staff("2", "李娜"), scene.staff("3", "赵敏")
    scene.rate("2026-10", percent="2.5")
    scene.rate("2026-11", percent="3")
    scene.rate("2026-10", each=200, staff_id=na)
    ended = scene.rate("2026-10", percent="1", staff_id=min_)
    row = next(one for one in scene.shop.ask(list_rates) if one.id == ended)
    scene.do(end_rate, ended, row.version, "2026-10")

    # October. 王芳: 259.00 paid − 10.00 postage = 249.00 × 2.5 % = 6.225, half a fen up: 6.23
    first = scene.order(date(2026, 10, 3), 25_900, "1", postage_fen=1_000)
    # 王芳: 199.00 − 50.00 back in October = 149.00 × 2.5 % = 3.725: 3.73
    partly = scene.order(date(2026, 10, 9), 19_900, "01")
    scene.ticket(partly, 5_000, date(2026, 10, 20))
    # 李娜: two orders at 2.00 = 4.00; a third one went back wholly in October: nothing
    kept = scene.order(date(2026, 10, 11), 9_900, "2")
    later = scene.order(date(2026, 10, 12), 12_000, "2", postage_fen=600)
    gone = scene.order(date(2026, 10, 13), 8_800, "2")
    scene.ticket(gone, 8_800, date(2026, 10, 31))
    # 赵敏: 120.40 × 1 % = 1.204: 1.20
    scene.order(date(2026, 10, 31), 12_040, "3")
    # Nobody's 77.00; no. 9, whom nobody knows, 66.00; a closed trade, an unpaid one: neither counts.
    scene.order(date(2026, 10, 15), 7_700)
    scene.order(date(2026, 10, 16), 6_600, "9")
    scene.order(date(2026, 10, 17), 5_500, "1", status=OrderStatus.CLOSED)
    scene.order(date(2026, 10, 18), 5_500, "1", status=OrderStatus.UNPAID)

    # November. 王芳: 100.00 × 3 % = 3.00. The first order of October: 100.00 of its 249.00 go back, at October's rate:
    # 149.00 × 2.5 % = 3.725: 3.73, it had earned 6.23, so −2.50. Together 0.50.
    scene.order(date(2026, 11, 2), 10_000, "1")
    scene.ticket(first, 10_000, date(2026, 11, 5))
    # 李娜: her order of 120.00 (6.00 postage) goes back wholly, postage too: its 2.00 are taken back. 40.00 of the one
    # of 99.00 go back: something was kept, so its 2.00 stay. Nothing sold: −2.00.
    scene.ticket(later, 12_000, date(2026, 11, 6), postage_fen=600)
    scene.ticket(kept, 4_000, date(2026, 11, 7))
    # 赵敏: her own rate has ended, everybody's 3 % holds: 33.50 × 3 % = 1.005: 1.01
    scene.order(date(2026, 11, 30), 3_350, "3")

    assert scene.earned("2026-10") == {"王芳": 623 + 373, "李娜": 400, "赵敏": 120}
    assert scene.earned("2026-11") == {"王芳": 300 - 250, "李娜": -200, "赵敏": 101}

    october, november = scene.reckon("2026-10"), scene.reckon("2026-11")
    assert [one.sale_fen for one in october.unclaimed] == [7_700]
    assert {number: [one.sale_fen for one in orders] for number, orders in october.unknown_numbers.items()} == {
        "9": [6_600]
    }
    fang = next(one for one in october.staff if one.staff.name == "王芳")
    assert (fang.sale_fen, fang.refunded_fen) == (24_900 + 19_900, 5_000)
    assert [explain(line) for line in fang.lines] == [
        "￥259.00 paid − ￥10.00 postage = ￥249.00 × 2.5 % = ￥6.23",
        "￥199.00 paid − ￥50.00 refunded = ￥149.00 × 2.5 % = ￥3.73",
    ]
    words = {one.staff.name: [explain(line) for line in one.lines] for one in november.staff}
    assert words == {
        "王芳": [
            "￥100.00 paid × 3 % = ￥3.00",
            "￥249.00 kept until then − ￥100.00 refunded = ￥149.00 × 2.5 % = ￥3.73; "
            "it had earned ￥6.23, so ￥-2.50",
        ],
        "李娜": [
            "￥99.00 kept until then − ￥40.00 refunded = ￥59.00: ￥2.00 for the order; "
            "it had earned ￥2.00, so ￥0.00",
            "￥114.00 kept until then − ￥114.00 refunded = ￥0.00: nothing for an order of which nothing was kept; "
            "it had earned ￥2.00, so ￥-2.00",
        ],
        "赵敏": ["￥33.50 paid × 3 % = ￥1.01"],
    }


def test_an_order_given_back_in_small_parts_earned_nothing_in_the_end(scene: SellingScene) -> None:
    """1.00 × 2.5 % = 2.5 fen: 3. Five times 20 fen go back, each 0.5 fen by itself, in months of their own."""
    scene.rate("2026-06", percent="2.5")
    order = scene.order(date(2026, 6, 1), 100, "1")
    for month in range(7, 12):
        scene.ticket(order, 20, date(2026, month, 1))
    # Kept 1.00, 0.80, 0.60, 0.40, 0.20, 0.00 earn 3, 2, 2 (1.5), 1, 1 (0.5), 0 fen.
    told = [scene.earned(f"2026-{month:02d}").get("王芳") for month in range(6, 12)]
    assert told == [3, -1, 0, -1, 0, -1]
    assert sum(amount or 0 for amount in told) == 0


def test_no_refund_counts_twice(scene: SellingScene) -> None:
    scene.rate("2026-09", percent="10")
    # The platform's own figure holds the ticket's refund: 100.00 − 30.00 = 70.00 × 10 % = 7.00.
    both = scene.order(date(2026, 10, 1), 10_000, "1", refunded_fen=3_000)
    scene.ticket(both, 3_000, date(2026, 10, 2))
    # 20.00 of the 50.00 were given back without a ticket, nobody knows when: they count in the order's own month.
    # So 200.00 − 20.00 in October, − 30.00 in November: 18.00, then −3.00.
    mixed = scene.order(date(2026, 10, 1), 20_000, "1", refunded_fen=5_000)
    scene.ticket(mixed, 3_000, date(2026, 11, 2))
    # Paid past the platform, by bank: 400.00 − 10.00 − 5.00 = 385.00: 38.50.
    past = scene.order(date(2026, 10, 1), 40_000, "1", refunded_fen=500)
    scene.ticket(past, 1_000, date(2026, 10, 5), refund_channel=RefundChannel.BANK)
    # A ticket still open, of which the platform's figure may be: nothing has gone back for certain. 50.00: 5.00
    waiting = scene.order(date(2026, 10, 1), 5_000, "1", refunded_fen=1_000)
    scene.ticket(waiting, None, None, proposed_fen=1_000)
    assert [line.amount_fen for line in scene.of("2026-10", scene.owner).lines] == [700, 1_800, 3_850, 500]
    assert [line.amount_fen for line in scene.of("2026-11", scene.owner).lines] == [-300]


def test_what_the_platform_gave_back_counts_from_its_day_though_the_ticket_is_open_or_was_refused(
    scene: SellingScene,
) -> None:
    scene.rate("2026-09", percent="10")
    still_open = scene.order(date(2026, 10, 1), 10_000, "1", refunded_fen=2_000)
    ticket = scene.ticket(still_open, None, None, proposed_fen=2_500)
    # In two parts, the second at 23:59 on the last day of October in Shanghai; the other order's a minute later.
    scene.platform_says(ticket, still_open, 500, datetime(2026, 10, 20, 4, 0, tzinfo=UTC))
    scene.platform_says(ticket, still_open, 1_500, datetime(2026, 10, 31, 15, 59, tzinfo=UTC))
    refused = scene.order(date(2026, 10, 1), 10_000, "1", refunded_fen=4_000)
    ticket = scene.ticket(refused, None, None, state=TicketState.REJECTED)
    scene.platform_says(ticket, refused, 4_000, datetime(2026, 10, 31, 16, 0, tzinfo=UTC))
    # October: 80.00 and 100.00 at 10 %; November: −40.00 at 10 %.
    assert scene.earned("2026-10") == {"王芳": 800 + 1_000}
    assert scene.earned("2026-11") == {"王芳": -400}


def test_an_exchange_for_something_cheaper_counts_by_what_was_given_back(scene: SellingScene) -> None:
    scene.rate("2026-09", percent="10")
    order = scene.order(date(2026, 10, 1), 10_000, "1")

    def add_line(session: Session, _actor: Actor) -> int:
        line = OrderLine(order_id=order, position=0, quantity=1, price_fen=10_000)
        session.add(line)
        session.flush()
        return line.id

    line_id = scene.do(add_line)
    ticket = scene.ticket(
        order, None, None, kind=TicketKind.EXCHANGE, difference_fen=-1_500, difference_settled_on=date(2026, 11, 9)
    )

    def add_goods(session: Session, _actor: Actor) -> None:
        session.add(
            TicketLine(
                ticket_id=ticket, order_id=order, order_line_id=line_id, position=0, quantity=1, share_fen=10_000
            )
        )

    scene.do(add_goods)
    assert scene.earned("2026-10") == {"王芳": 1_000}
    assert scene.earned("2026-11") == {"王芳": -150}


def test_postage_given_back_costs_nobody_what_it_never_earned(scene: SellingScene) -> None:
    scene.rate("2026-09", percent="10")
    order = scene.order(date(2026, 10, 1), 11_000, "1", postage_fen=1_000)
    scene.ticket(order, 3_000, date(2026, 10, 2), postage_fen=1_000)
    # 110.00 − 10.00 postage = 100.00; of the 30.00 that went back 10.00 were postage: 80.00 × 10 % = 8.00
    assert scene.earned("2026-10") == {"王芳": 800}
    keep(scene, COMMISSION_ON_POSTAGE, True)
    # With postage: 110.00 − 30.00 = 80.00 × 10 % all the same.
    assert scene.earned("2026-10") == {"王芳": 800}


@pytest.mark.parametrize(("counts_on", "month"), [("paid", "2026-08"), ("shipped", "2026-09"), ("finished", "2026-10")])
def test_an_order_counts_in_the_month_of_the_day_that_was_chosen(
    scene: SellingScene, counts_on: str, month: str
) -> None:
    scene.rate("2026-01", percent="10")
    scene.order(
        date(2026, 8, 1), 10_000, "1",
        paid_at=datetime(2026, 8, 31, 15, 59, tzinfo=UTC),  # the last minute of August in Shanghai
        shipped_at=datetime(2026, 8, 31, 16, 0, tzinfo=UTC),  # the first one of September
        finished_at=datetime(2026, 9, 30, 16, 0, tzinfo=UTC),  # and of October
    )  # fmt: skip
    keep(scene, COMMISSION_COUNTS_ON, counts_on)
    months = ("2026-08", "2026-09", "2026-10")
    assert [scene.earned(one) for one in months] == [{"王芳": 1_000} if one == month else {} for one in months]


@pytest.mark.parametrize(
    ("zone", "month"), [("Asia/Shanghai", "2026-11"), ("UTC", "2026-10"), ("America/New_York", "2026-10")]
)
def test_months_turn_in_the_zone_of_the_shop(shop: ShopFolder, zone: str, month: str) -> None:
    scene = SellingScene(shop, zone=zone)
    scene.rate("2026-01", percent="10")
    scene.order(datetime(2026, 10, 31, 16, 0, tzinfo=UTC), 10_000, "1")
    assert scene.earned(month) == {"王芳": 1_000}


def test_the_narrowest_rate_goes_first(scene: SellingScene) -> None:
    other = ShopId(scene.do(shops.add_shop, "名美工厂店", Platform.TMALL))
    na = scene.staff("2", "李娜")
    for staff_no in ("1", "2"):
        for shop_id in (scene.shop_id, other):
            scene.order(date(2026, 10, 1), 10_000, staff_no, shop_id=shop_id)
    scene.rate("2026-01", percent="1")
    assert scene.earned("2026-10") == {"王芳": 200, "李娜": 200}
    scene.rate("2026-02", percent="2", shop_id=other)
    assert scene.earned("2026-10") == {"王芳": 300, "李娜": 300}
    scene.rate("2026-01", percent="4", staff_id=na)
    assert scene.earned("2026-10") == {"王芳": 300, "李娜": 800}
    scene.rate("2026-03", percent="8", staff_id=na, shop_id=other)
    assert scene.earned("2026-10") == {"王芳": 300, "李娜": 1_200}
    assert {one.staff.name: one.amount_fen for one in scene.reckon("2026-10", other).staff} == {
        "王芳": 200,
        "李娜": 800,
    }
    scene.rate("2026-11", percent="50")  # a month to come changes nothing
    assert scene.earned("2026-10") == {"王芳": 300, "李娜": 1_200}


def test_orders_without_a_rate_earn_nothing_and_that_is_said(scene: SellingScene) -> None:
    order = scene.order(date(2026, 10, 1), 10_000, "1")
    scene.ticket(order, 10_000, date(2026, 11, 1))
    found = scene.reckon("2026-10")
    assert [explain(line) for line in found.staff[0].lines] == ["￥100.00 paid: no rate holds"]
    assert found.warnings == ("No rate holds for 王芳 in 2026-10: 1 orders earn nothing.",)
    # What was sold before there was a rate takes nothing back either.
    scene.rate("2026-11", percent="10")
    assert scene.reckon("2026-11").staff == ()


def test_completed_orders_without_a_day_are_told_of(scene: SellingScene) -> None:
    scene.order(date(2026, 10, 1), 10_000, "1", finished_at=None)
    assert scene.reckon("2026-10").warnings == (
        "1 orders placed in 2026-10 have no day to count on, so they count for nobody.",
    )
