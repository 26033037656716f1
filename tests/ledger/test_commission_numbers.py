"""Whose sale it is when staff nos. change hands: what was entered for somebody stays theirs, and that is said."""

from datetime import UTC, date, datetime

import pytest

from shopdesk.core.actor import Role
from shopdesk.ledger import service
from shopdesk.shops import service as shops
from shopdesk.shops.model import StaffId
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> SellingScene:
    made = SellingScene(shop, today=date(2026, 9, 1))
    made.rate("2026-09", percent="10")
    return made


def renumber(scene: SellingScene, staff_id: StaffId, staff_no: str, name: str, *, active: bool = True) -> None:
    scene.do(shops.change_staff, staff_id, staff_no, name, Role.PRE_SALES, active)


def later(scene: SellingScene, day: date) -> None:
    scene.now = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def test_commission_stays_with_whom_it_was_entered_for_when_their_number_goes_to_somebody_else(
    scene: SellingScene,
) -> None:
    na = scene.staff("2", "李娜")
    kept = scene.order(date(2026, 10, 1), 10_000, "2")
    scene.order(date(2026, 10, 2), 20_000, "2")
    later(scene, date(2026, 11, 2))
    scene.run("2026-10")
    later(scene, date(2026, 11, 10))
    renumber(scene, na, "2旧", "李娜", active=False)
    scene.staff("2", "赵敏")
    scene.order(date(2026, 11, 20), 5_000, "2")
    scene.ticket(kept, 4_000, date(2026, 11, 21))
    later(scene, date(2026, 12, 2))
    # October is hers as before. What goes back of it in November goes back of hers: 40.00 × 10 %.
    assert scene.run("2026-10").unchanged
    assert scene.earned("2026-11") == {"李娜": -400, "赵敏": 500}
    assert scene.reckon("2026-10").warnings == (
        "2 orders that name no. 2 were entered for 李娜, who has another number now. They stay theirs; "
        "to enter them for somebody else, reverse that entry first.",
    )
    # Reversed by hand, they are the new one's: the way back where the number was wrong from the first.
    entry = next(one for one in scene.entries("2026-10") if one.staff_name == "李娜")
    scene.do(service.reverse, entry.id, "the number was wrong")
    assert scene.earned("2026-10") == {"赵敏": 3_000}


def test_orders_of_a_month_that_was_not_entered_yet_are_pointed_out_when_a_number_changed_hands(
    scene: SellingScene,
) -> None:
    na = scene.staff("2", "李娜")
    scene.order(date(2026, 10, 1), 10_000, "2")
    later(scene, date(2026, 10, 20))
    renumber(scene, na, "8", "李娜")
    scene.order(date(2026, 10, 21), 5_000, "8")
    assert scene.reckon("2026-10").warnings == (
        "No. 2 was that of 李娜 until 2026-10-20 and is nobody's now: say whose the 1 orders are that name it.",
    )
    later(scene, date(2026, 11, 2))
    scene.staff("2", "赵敏")
    assert scene.reckon("2026-10").warnings == (
        "No. 2 was that of 李娜 until 2026-10-20 and is that of 赵敏 now: look whose the 1 orders are that name it.",
    )
    # In a month that began afterwards nothing is doubtful.
    scene.order(date(2026, 11, 21), 5_000, "2")
    later(scene, date(2026, 12, 2))
    assert scene.reckon("2026-12").warnings == ()


def test_a_number_that_was_only_mistyped_is_nobodys_loss(scene: SellingScene) -> None:
    na = scene.staff("22", "李娜")
    renumber(scene, na, "2", "李娜")
    scene.order(date(2026, 10, 1), 10_000, "2")
    later(scene, date(2026, 11, 2))
    found = scene.reckon("2026-10")
    assert (scene.earned("2026-10"), found.warnings) == ({"李娜": 1_000}, ())
