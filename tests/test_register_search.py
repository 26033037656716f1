"""Registers in the search box and among what photos may belong to."""

from typing import Any, NamedTuple

import pytest

from shopdesk.finding import find
from shopdesk.ledger.fund.moving import SpendingDraft, deposit, spend
from shopdesk.linkables import find_linkables, offers_for
from shopdesk.photos import service as photos
from shopdesk.photos.companion import Linkable, record_title, record_word
from shopdesk.photos.store import PhotoFilter, list_photo_ids
from shopdesk.quality_feedback import service as feedback
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.quality_feedback.model import Defect
from shopdesk.violations import service as violations
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import ViolationKind
from shopdesk.wrong_shipments import service as shipments
from shopdesk.wrong_shipments.model import Resolution, WrongKind
from shopdesk.wrong_shipments.service import GoodsDraft, ShipmentDraft
from tests.aftersales.scene import BUYER
from tests.receiving.desk_scene import DeskScene
from tests.shop_folder import ShopFolder
from tests.test_linkables import photo_of, told


class Registers(NamedTuple):
    """One record in each register, all about one order."""

    shop: ShopFolder
    order_id: int
    order_no: str
    tracking_no: str
    shipment: Any
    feedback: Any
    violation: Any
    movement: int

    def kinds(self, text: str) -> dict[str, str]:
        """What the search box finds, with the field it is found in."""
        return {one.kind: one.matched for one in self.shop.ask(find, self.shop.actor, text)}


@pytest.fixture
def registers(shop: ShopFolder) -> Registers:
    scene = DeskScene(shop)
    order_id = scene.order()
    facts = scene.facts(order_id)
    goods = (GoodsDraft(ordered_item="裙子", ordered_quantity=1, sent_item="裤子", sent_quantity=1),)
    draft = ShipmentDraft(WrongKind.WRONG_ITEM, order_id=order_id, lines=goods)
    shipment = shop.do(shipments.register, draft)
    told = shop.do(feedback.report, FeedbackDraft("MY-2688", Defect.SEAM, order_id=order_id, description="开线"))
    today = shop.actor.clock.today()
    charged = ViolationDraft(None, today, ViolationKind.GENERAL, 3, 0, "延迟发货", "WG20261120", facts.order_no)
    violation = shop.do(violations.add_violation, charged)
    shop.do(deposit, today, 50_000, "老板")
    movement = shop.do(spend, SpendingDraft(today, 12_000, "王芳", "团建奶茶"))
    return Registers(
        shop, order_id, facts.order_no, facts.tracking_no, shipment, told, violation, movement
    )  # fmt: skip


def test_the_search_box_finds_registers_by_their_numbers(registers: Registers) -> None:
    assert registers.kinds(registers.shipment.register_no.lower()).keys() == {"wrong_shipment"}
    assert registers.kinds(registers.feedback.feedback_no).keys() == {"quality_feedback"}
    assert registers.kinds("pv2611-0001") == {"violation": "PV2611-0001"}
    assert registers.kinds("WG2026") == {"violation": "WG20261120"}
    assert registers.kinds("MY-2688").keys() == {"quality_feedback"}


def test_an_order_no_finds_whatever_is_registered_about_it(registers: Registers) -> None:
    assert registers.kinds(registers.order_no).keys() >= {"order", "wrong_shipment", "quality_feedback", "violation"}


def test_what_was_thrown_away_is_not_found(registers: Registers) -> None:
    registers.shop.do(violations.delete_violation, registers.violation.id, 1)
    registers.shop.do(shipments.delete, registers.shipment.id, 1)
    assert registers.kinds("2611-0001").keys() == {"quality_feedback", "fund_movement"}


def linkables(registers: Registers, text: str) -> list[Linkable]:
    return registers.shop.ask(find_linkables, text)


def test_photos_may_belong_to_registers_and_to_money_that_was_spent(registers: Registers) -> None:
    (shipment,) = linkables(registers, "WS2611-0001")
    assert (shipment.kind, shipment.id, shipment.title) == ("wrong_shipment", registers.shipment.id, "WS2611-0001")
    assert BUYER in shipment.details
    assert told(linkables(registers, "QF2611-0001")) == [("quality_feedback", registers.feedback.id)]
    assert told(linkables(registers, "PV2611-0001")) == [("violation", registers.violation.id)]
    (movement,) = linkables(registers, "奶茶")
    assert (movement.kind, movement.id, movement.details) == (
        "fund_movement", registers.movement, "王芳 · ￥120.00 · 团建奶茶"
    )  # fmt: skip
    assert told(linkables(registers, "FD2611-0002")) == [("fund_movement", registers.movement)]


def test_a_photo_of_a_customer_is_offered_what_is_open_about_them(registers: Registers) -> None:
    shop, row = registers.shop, photo_of(registers.shop, BUYER)
    offered = told(shop.ask(offers_for, row, []))
    assert ("wrong_shipment", registers.shipment.id) in offered
    assert ("quality_feedback", registers.feedback.id) in offered
    today = shop.actor.clock.today()
    shop.do(shipments.resolve, registers.shipment.id, 1, Resolution.RECOVERED, today, "")
    assert ("wrong_shipment", registers.shipment.id) not in told(shop.ask(offers_for, row, []))


def test_the_label_of_the_parcel_leads_to_what_was_wrong_in_it(registers: Registers) -> None:
    row = photo_of(registers.shop, "别人")
    offered = registers.shop.ask(offers_for, row, [registers.tracking_no])
    assert ("wrong_shipment", registers.shipment.id) in told(offered)
    assert {one.code for one in offered} == {registers.tracking_no}


@pytest.mark.parametrize(
    ("kind", "word", "title"),
    [
        ("wrong_shipment", "Wrong shipment", "WS2611-0001"),
        ("quality_feedback", "Quality feedback", "QF2611-0001"),
        ("violation", "Violation", "PV2611-0001"),
        ("fund_movement", "Fund movement", "FD2611-0001"),
    ],
)
def test_photos_call_their_records_by_name(registers: Registers, kind: str, word: str, title: str) -> None:
    assert record_word(kind) == word
    assert registers.shop.ask(record_title, kind, 1) == title


def test_a_photo_is_found_by_the_number_of_the_register_it_belongs_to(registers: Registers) -> None:
    shop, row = registers.shop, photo_of(registers.shop, "别人")
    shop.do(photos.link_photos, [row.id], "wrong_shipment", registers.shipment.id)
    assert list(shop.ask(list_photo_ids, PhotoFilter(text="ws2611-0001"))) == [row.id]
