"""The first page tells of the registers and the ledger, to whom it matters, and leads there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Role
from shopdesk.ledger import service as ledger
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.states import EntryKind
from shopdesk.quality_feedback import service as feedback
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.quality_feedback.model import Defect
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import add_staff, list_shops
from shopdesk.ui.cards import Task
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import ViolationKind
from shopdesk.violations.service import add_violation
from shopdesk.wrong_shipments import service as shipments
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.model import WrongKind
from shopdesk.wrong_shipments.service import ShipmentDraft
from tests.claims.scene import Scene
from tests.today.test_page import TODAY, Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[Front]:
    front = Front(qtbot, Scene(tmp_path, TODAY), tmp_path)
    front.scene.order(order_no="309", ordered_at=datetime(2026, 9, 1, 4, tzinfo=UTC))
    yield front
    front.desk.jobs.shut_down()
    front.scene.database.close()


def told(front: Front) -> dict[str, Task]:
    """The rows of the registers by what they are about, or by what they say at first."""
    return {row.task.about: row.task for row in front.load().registers_list.rows()}


def follow(front: Front, task: Task) -> tuple[str, dict[str, object]]:
    assert task.open is not None
    task.open()
    return front.gone[-1]


def test_nothing_waits_in_a_quiet_shop(front: Front) -> None:
    assert told(front) == {}


def test_a_style_of_three_customers_is_named_with_its_defects(front: Front) -> None:
    for customer, defect, day in (("甲", Defect.SEAM, 3), ("乙", Defect.SEAM, 4), ("丙", Defect.SIZE, 5)):
        draft = FeedbackDraft("MY-1", defect, date(2026, 10, day), customer_name=customer, description="开线")
        front.scene.do(feedback.report, draft)
    rows = told(front)
    assert (rows["MY-1"].chip.text, rows["MY-1"].text) == ("3 customers", "within 3 days · Seam 2 · Size 1")
    assert follow(front, rows["MY-1"]) == ("quality_feedback", {"alert": "alert:my-1"})
    waiting = rows["Quality feedback to look at"]
    assert (waiting.chip.text, waiting.text) == ("3", "Oldest 2 days")
    assert follow(front, waiting) == ("quality_feedback", {"states": ["reported"]})


def test_wrong_shipments_wait_until_they_are_put_right(front: Front) -> None:
    goods = (GoodsDraft("MY-1", "T恤 M", 1, "MY-1", "T恤 L", 1),)
    draft = ShipmentDraft(WrongKind.WRONG_ITEM, date(2026, 10, 4), customer_name="甲", lines=goods)
    front.scene.do(shipments.register, draft)
    row = told(front)["Wrong shipments to put right"]
    assert (row.chip.text, row.text) == ("1", "Oldest 1 day")
    assert follow(front, row) == ("wrong_shipments", {"states": ["unresolved"]})


def test_points_near_a_threshold_and_days_for_an_appeal(front: Front) -> None:
    (shop,) = front.scene.ask(list_shops)
    draft = ViolationDraft(
        ShopId(shop.id), TODAY, ViolationKind.GENERAL, 10, reason="延迟发货", appeal_until=date(2026, 10, 7)
    )  # fmt: skip
    front.scene.do(add_violation, draft)
    rows = told(front)
    assert rows[shop.name].text == "10 of 12 points · 2 left"
    assert follow(front, rows[shop.name]) == ("violations", {"shop": shop.id})
    due = rows["Violations: the days for an appeal end"]
    assert (due.chip.text, due.text) == ("1", "first on 2026-10-07")


def test_a_threshold_that_was_reached_is_told(front: Front) -> None:
    (shop,) = front.scene.ask(list_shops)
    draft = ViolationDraft(ShopId(shop.id), TODAY, ViolationKind.GENERAL, 13, reason="延迟发货")
    front.scene.do(add_violation, draft)
    row = told(front)[shop.name]
    assert row.text == f"12 points reached on {TODAY.isoformat()}, 13 by now"
    assert follow(front, row) == ("violations", {"shop": shop.id, "year": 2026})


def test_appeals_are_for_who_answers_for_the_ledger(front: Front) -> None:
    staff_id = front.scene.do(add_staff, "3", "赵磊", Role.WAREHOUSE)
    front.scene.do(add_staff, "9", "周静", Role.OWNER)
    draft = ledger.EntryDraft(staff_id, EntryKind.PENALTY, TODAY, None, 1_000, "迟到")
    entry = front.scene.do(ledger.enter, draft)
    front.scene.do(file_appeal, entry.id, "堵车")
    row = told(front)["Appeals of staff to decide"]
    assert row.chip.text == "1"
    assert follow(front, row) == ("ledger", {"watch": "appealed"})
    front.desk.actor = replace(front.desk.actor, staff_id=staff_id, role=Role.WAREHOUSE)
    assert "Appeals of staff to decide" not in told(front)
