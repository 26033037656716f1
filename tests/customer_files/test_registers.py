"""Wrong shipments and quality feedback in the files of customers: counted, in the timeline, kept from being lost."""

from collections.abc import Callable
from typing import Any

import pytest

from shopdesk.core.errors import UserError
from shopdesk.customer_files import dossier, service
from shopdesk.customer_files.entries import FeedbackEntry, ShipmentEntry
from shopdesk.customer_files.timeline import timeline_lines
from shopdesk.customers import service as customers
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import delete_orders
from shopdesk.quality_feedback import service as feedback
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.quality_feedback.model import Defect
from shopdesk.wrong_shipments import service as shipments
from shopdesk.wrong_shipments.model import WrongKind, WrongShipmentId
from shopdesk.wrong_shipments.service import GoodsDraft, ShipmentDraft
from tests.customer_files.scene import Scene
from tests.customer_files.window import Window, shown_words, texts


def sent_wrong(scene: Scene, order_id: OrderId, **more: Any) -> WrongShipmentId:
    goods = (
        GoodsDraft(
            ordered_item="法式连衣裙 红色 M", ordered_quantity=1, sent_item="法式连衣裙 红色 L", sent_quantity=1
        ),
    )
    draft = ShipmentDraft(WrongKind.WRONG_ITEM, order_id=order_id, lines=goods, **more)
    return scene.shop.do(shipments.register, draft).id


def reported(scene: Scene, order_id: OrderId) -> int:
    draft = FeedbackDraft("MY-2601", Defect.SEAM, order_id=order_id, description="袖口开线")
    return scene.shop.do(feedback.report, draft).id


def test_registers_stand_in_figures_and_timeline(scene: Scene) -> None:
    order_id = scene.order("甲")
    sent_wrong(scene, order_id, loss_fen=1_250)
    feedback_id = reported(scene, order_id)
    thrown_away = sent_wrong(scene, order_id)
    scene.shop.do(shipments.delete, thrown_away, 1)
    reported(scene, scene.order("乙"))
    file = scene.shop.ask(dossier.customer_file, scene.customer("甲"))
    assert file.sums.registered == (1, 1)
    entries = scene.shop.ask(dossier.list_timeline, [scene.customer("甲")], 100)
    told = {
        type(one): line
        for one, line in zip(entries, timeline_lines(entries, file, scene.shop.actor.clock), strict=True)
    }
    wrong, defect = told[ShipmentEntry], told[FeedbackEntry]
    assert (wrong.what, wrong.state, wrong.amount) == ("Wrong shipment", "To be put right", "￥12.50")
    assert wrong.details.startswith("WS2611-0001 · Wrong item · ")
    assert wrong.details.endswith(" · 3001000000000000001")
    assert wrong.opens == (("wrong_shipment", 1),)
    assert (defect.what, defect.details, defect.state) == (
        "Quality feedback", "QF2611-0001 · MY-2601 · Seam · 袖口开线", "Reported",
    )  # fmt: skip
    assert defect.opens == (("quality_feedback", feedback_id),)


def test_all_ids_of_a_person_count_together(scene: Scene) -> None:
    for name in "甲乙":
        reported(scene, scene.order(name))
    first, second = map(scene.customer, "甲乙")
    scene.shop.do(customers.merge_customers, first, [second])
    assert scene.shop.ask(dossier.customer_file, second).sums.registered == (0, 2)


def test_a_masked_buyer_is_nobody_in_registers_too(scene: Scene) -> None:
    sent_wrong(scene, scene.order("甲**"))
    customer = scene.customer("甲")
    assert scene.shop.ask(dossier.customer_file, customer).sums.registered == (0, 0)


def test_who_stands_in_a_register_is_not_deleted(scene: Scene) -> None:
    order_id = scene.order("甲")
    sent_wrong(scene, order_id)
    scene.shop.do(delete_orders, [order_id])
    with pytest.raises(UserError, match="1 entries in registers"):
        scene.shop.do(service.delete_customers, [scene.customer("甲")])


def test_the_file_leads_to_the_register(scene: Scene, window: Callable[[], Window]) -> None:
    sent_wrong(scene, scene.order("甲"))
    screen = window()
    dialog = screen.open(scene.customer("甲"))
    assert "Wrong shipments" in shown_words(dialog)
    table = dialog.ui.timelineTable
    place = next(row for row, cells in enumerate(texts(table)) if cells[1] == "Wrong shipment")
    table.cellActivated.emit(place, 0)
    assert screen.opened == [("wrong_shipment", 1)]
    reported(scene, scene.order("甲"))
    screen.desk.changed.emit(frozenset({"quality_feedback"}))
    screen.settle()
    assert "Quality feedback" in shown_words(dialog)
