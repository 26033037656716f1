"""Commission and after-sales agree: whatever tickets and platforms gave back of an order, it earns what was kept."""

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from shopdesk.aftersales.given_away import given_away
from shopdesk.aftersales.states import RefundChannel
from shopdesk.ledger.commission.reckoning import earned_fen
from shopdesk.ledger.states import CommissionBasis
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import shop_folder

FIRST = date(2026, 8, 1)
MONTHS = ("2026-08", "2026-09", "2026-10", "2026-11")
days = st.integers(0, 121).map(lambda by: FIRST + timedelta(by))
refunds = st.tuples(days, st.integers(1, 6_000), st.sampled_from(RefundChannel), st.booleans())


@settings(max_examples=15)
@given(
    paid=st.integers(0, 20_000), sold=days, outside=st.sampled_from([0, 0, 700]),
    back=st.lists(refunds, max_size=3), points=st.integers(0, 3_000),
)  # fmt: skip
def test_over_all_months_an_order_earns_its_rate_of_what_after_sales_say_was_kept(
    empty_database: Path, paid: int, sold: date, outside: int,
    back: list[tuple[date, int, RefundChannel, bool]], points: int,
) -> None:  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        opened = shop_folder(Path(folder), empty_database)
        scene = SellingScene(opened)
        scene.rate("2026-01", percent=str(points / 100))
        # What the platform's own figure of the order knows: its refunds without a ticket and those of ours it made.
        on_platform = sum(amount for _day, amount, channel, _told in back if channel is RefundChannel.PLATFORM)
        order = scene.order(sold, paid, "1", refunded_fen=outside + on_platform)
        for day, amount, channel, told in back:
            ticket = scene.ticket(order, amount, day, refund_channel=channel)
            if told and channel is RefundChannel.PLATFORM:
                scene.platform_says(ticket, order, amount, datetime(day.year, day.month, day.day, 5, tzinfo=UTC))
        gone = opened.ask(given_away, [order])[order].refunded_fen
        assert gone == outside + sum(amount for _day, amount, *_rest in back)
        earned = sum(scene.earned(month).get("王芳", 0) for month in MONTHS)
        assert earned == earned_fen(paid - gone, CommissionBasis.PERCENT, points, 0)
        opened.database.close()
