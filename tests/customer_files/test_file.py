"""Everything about one person, checked against orders added up by hand."""

from datetime import timedelta

import pytest

from shopdesk.claims import service as claims
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.states import ClaimKind
from shopdesk.confirmations import service as sheets
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.couriers.service import add_default_couriers
from shopdesk.customer_files import dossier
from shopdesk.customer_files.dossier import ChangeEntry, ClaimEntry, CustomerFile, Entry, OrderEntry, PhotoEntry
from shopdesk.customer_files.timeline import Line, timeline_lines
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Level, Risk
from shopdesk.orders import service as orders
from tests.customer_files.scene import FIRST, Scene


def file_of(scene: Scene, customer_id: CustomerId) -> CustomerFile:
    return scene.shop.ask(dossier.customer_file, customer_id)


def timeline(scene: Scene, customer_id: CustomerId, limit: int = 100) -> list[Entry]:
    return scene.shop.ask(dossier.list_timeline, scene.shop.ask(customers.group_of, customer_id), limit)


def lines(scene: Scene, customer_id: CustomerId) -> list[Line]:
    return timeline_lines(timeline(scene, customer_id), file_of(scene, customer_id), scene.shop.actor.clock)


def test_the_figures_of_a_file(scene: Scene) -> None:
    for paid, refunded in ((10_000, 0), (20_050, 5_000), (0, 0), (1_000, 1_000)):
        scene.order("甲", paid, refunded_fen=refunded)
    scene.order("乙", 9)
    scene.shop.do(orders.delete_orders, [scene.order("甲", 77_700, refunded_fen=1)])
    sums = file_of(scene, scene.customer("甲")).sums
    assert (sums.orders, sums.paid_orders, sums.refunded_orders) == (4, 3, 2)
    assert (sums.paid_fen, sums.refunded_fen) == (31_050, 6_000)
    assert (sums.first_at, sums.last_at) == (FIRST, FIRST + timedelta(days=3))


def test_names_phones_and_addresses_with_how_often_and_when_last(scene: Scene) -> None:
    scene.order("甲", receiver="周静", phone="13911112222", address="文三路 1 号", address_key=7)
    scene.order("甲", receiver="周*", phone="139****2222", address="浙江省杭州市**路", address_key=None)
    scene.order("甲", receiver="李娜", phone="13911112222", address="文三路1号", address_key=7)
    scene.order("甲", receiver="周静", phone="", address="", address_key=None)
    file = file_of(scene, scene.customer("甲"))
    assert [(one.text, one.times, one.masked) for one in file.names] == [
        ("周静", 2, False),
        ("李娜", 1, False),
        ("周*", 1, True),
    ]
    assert [(one.text, one.times, one.masked) for one in file.phones] == [
        ("13911112222", 2, False),
        ("139****2222", 1, True),
    ]
    assert [(one.text, one.times) for one in file.addresses] == [("文三路1号", 2), ("浙江省杭州市**路", 1)]
    assert file.phones[0].last_at == FIRST + timedelta(days=2)


def test_other_ids_that_share_phone_or_address(scene: Scene) -> None:
    scene.order("甲", phone="13911112222", address_key=7)
    scene.order("乙", phone="13911112222", address_key=7)
    scene.order("丙", phone="13900000000", address_key=7)
    scene.order("丁", phone="139111122220", receiver="13911112222")
    scene.order("戊", phone="139****2222")
    scene.order("己", phone="139****2222")
    scene.block(scene.customer("乙"))
    others = scene.shop.ask(dossier.list_others, scene.customer("甲"))
    assert [(one.customer_name, one.by_phone, one.by_address, one.orders) for one in others] == [
        ("乙", True, True, 1),
        ("丙", False, True, 1),
    ]
    assert others[0].risk is Risk.BLOCKED
    assert scene.shop.ask(dossier.list_others, scene.customer("戊")) == (), "a masked phone is nobody's"
    scene.shop.do(customers.merge_customers, scene.customer("甲"), [scene.customer("乙")])
    left = scene.shop.ask(dossier.list_others, scene.customer("乙"))
    assert [one.customer_name for one in left] == ["丙"]


def test_a_file_is_that_of_the_whole_person(scene: Scene) -> None:
    main, other = scene.customer("甲"), scene.customer("乙")
    scene.order("甲", 1_000)
    scene.order("乙", 2_000, refunded_fen=500)
    scene.block(other, "敲诈")
    scene.shop.do(customers.merge_customers, main, [other])
    for customer_id in (main, other):
        file = file_of(scene, customer_id)
        assert file.facts.id == customer_id
        assert [facts.customer_name for facts in file.group] == ["甲", "乙"]
        assert (file.sums.orders, file.sums.paid_fen, file.sums.refunded_fen) == (2, 3_000, 500)
        assert (file.risk.risk, file.risk.reason) == (Risk.BLOCKED, "敲诈")
        assert [one.buyer for one in timeline(scene, customer_id) if isinstance(one, OrderEntry)] == ["乙", "甲"]


def test_the_timeline_holds_everything_newest_first(scene: Scene) -> None:
    scene.shop.do(add_default_couriers)
    order = scene.order("甲", note="送赠品", tracking_no="YT0000000000001", courier="圆通速递")
    later = scene.order("甲", 5_000)
    scene.order("乙")
    photo = scene.photo("甲")
    linked = scene.photo("别人", (("order", order),))
    scene.photo("乙")
    made = scene.shop.do(sheets.make_sheets, [order])
    draft = ClaimDraft("YT0000000000001", ClaimKind.LOST, 8_800, order_id=order, customer_name="甲")
    claim = scene.shop.do(claims.register_claim, draft)
    scene.write_down(scene.customer("甲"), level=Level.VIP, note="下午打电话")
    found = timeline(scene, scene.customer("甲"))
    assert sorted((one.at for one in found), reverse=True) == [one.at for one in found]
    kinds = {type(one) for one in found}
    assert len(kinds) == 5, "orders, sheets, claims, photos, what was written down"
    assert {one.order_id for one in found if isinstance(one, OrderEntry)} == {order, later}
    assert {one.photo_id for one in found if isinstance(one, PhotoEntry)} == {photo, linked}
    assert [one.claim_id for one in found if isinstance(one, ClaimEntry)] == [claim.id]
    assert file_of(scene, scene.customer("甲")).sums.claims == 1
    told = {line.what: line for line in lines(scene, scene.customer("甲"))}
    assert "送赠品" in told["Order"].details and told["Order"].amount == "￥100.00"
    assert told["Claim"].amount == "￥88.00" and "Lost" in told["Claim"].details
    assert told["Confirmation sheet"].opens == (("sheet", made[0]), ("order", order))
    assert told["Written down"].details == "王芳 Level: Regular → VIP; Note: 下午打电话"


def test_the_timeline_tells_who_became_whom(scene: Scene) -> None:
    main, other = scene.customer("甲"), scene.customer("乙")
    scene.shop.do(customers.merge_customers, main, [other])
    assert lines(scene, main)[0].details == "王芳 Same person as: 甲 · 乙"


def test_a_long_timeline_comes_in_pieces(scene: Scene) -> None:
    for _ in range(7):
        scene.order("甲")
    scene.photo("甲")
    everything = timeline(scene, scene.customer("甲"))
    assert len(everything) == 8
    assert timeline(scene, scene.customer("甲"), 3) == everything[:3]


def test_times_are_those_of_the_shop(scene: Scene) -> None:
    scene.order("甲", ordered_at=FIRST.replace(hour=17))
    customer_id = scene.customer("甲")
    found = timeline_lines(timeline(scene, customer_id), file_of(scene, customer_id), Clock())
    assert found[0].when == "2026-10-02 01:00"


def test_deleted_things_are_not_told(scene: Scene) -> None:
    scene.shop.do(add_default_couriers)
    order = scene.order("甲", tracking_no="YT0000000000001")
    draft = ClaimDraft("YT0000000000001", ClaimKind.LOST, 8_800, order_id=order, customer_name="甲")
    claim = scene.shop.do(claims.register_claim, draft)
    scene.shop.do(claims.delete_claim, claim.id, 1)
    scene.shop.do(orders.delete_orders, [order])
    assert all(isinstance(one, ChangeEntry) for one in timeline(scene, scene.customer("甲")))
    assert file_of(scene, scene.customer("甲")).sums == dossier.FileSums()


def test_a_claim_without_an_order_belongs_to_whom_it_names(scene: Scene) -> None:
    scene.shop.do(add_default_couriers)
    customer_id = scene.customer("甲")
    scene.shop.do(claims.register_claim, ClaimDraft("YT0000000000001", ClaimKind.LOST, 8_800, customer_name="甲"))
    scene.shop.do(claims.register_claim, ClaimDraft("YT0000000000002", ClaimKind.LOST, 8_800, customer_name="甲乙"))
    assert file_of(scene, customer_id).sums.claims == 1


def test_there_is_no_file_of_nobody(scene: Scene) -> None:
    with pytest.raises(UserError):
        file_of(scene, CustomerId(99))
