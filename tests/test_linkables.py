"""Which records a photo may belong to: by barcode, by whose it is, by what is typed."""

import io

from PIL import Image

from shopdesk.aftersales.states import TicketKind
from shopdesk.claims import service as claims
from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.states import ClaimKind
from shopdesk.couriers import service as couriers
from shopdesk.linkables import find_linkables, offers_for, parcel_in
from shopdesk.orders.service import delete_orders
from shopdesk.photos import service as photos
from shopdesk.photos import store
from shopdesk.photos.companion import Linkable
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoRow
from tests.aftersales.scene import BUYER
from tests.receiving.desk_scene import SF, DeskScene
from tests.shop_folder import ShopFolder


def photo_of(shop: ShopFolder, customer: str) -> PhotoRow:
    held = io.BytesIO()
    Image.new("RGB", (20, 20)).save(held, "PNG")
    done = shop.do(
        photos.archive_photos, PhotoArchive(shop.folder), [PastedPicture("a.png", held.getvalue())], customer
    )
    photo_id = done.archived[0].photo_id
    return shop.ask(store.list_photo_rows, [photo_id])[photo_id]


def told(found: list[Linkable]) -> list[tuple[str, int]]:
    return [(one.kind, one.id) for one in found]


def test_a_tracking_number_leads_to_the_ticket_it_comes_back_for_and_to_its_parcel(shop: ShopFolder) -> None:
    scene = DeskScene(shop)
    ticket_id = scene.awaited()
    scene.receive(ticket_id)
    row = photo_of(shop, "别人")
    found = shop.ask(offers_for, row, [SF.lower()])
    assert [one.kind for one in found] == ["ticket", "parcel"]
    assert found[0].id == ticket_id
    assert {one.code for one in found} == {SF.lower()}


def test_the_number_of_an_order_or_of_its_parcel_leads_to_the_order_once(shop: ShopFolder) -> None:
    scene = DeskScene(shop)
    order_id = scene.order()
    facts = scene.facts(order_id)
    row = photo_of(shop, "别人")
    address = f"https://www.example.com/track?no={facts.tracking_no}&from=label"
    for codes in ([facts.tracking_no], [facts.order_no], [address], [facts.tracking_no, facts.order_no, address]):
        found = shop.ask(offers_for, row, codes)
        assert told(found) == [("order", order_id)]
        assert found[0].title == facts.order_no and found[0].code == codes[0]


def test_without_a_known_number_the_customers_open_tickets_and_last_orders_are_offered(shop: ShopFolder) -> None:
    scene = DeskScene(shop)
    first, second = scene.order(), scene.order(buyer="别人")
    open_one = scene.ticket(TicketKind.RETURN, first)
    row = photo_of(shop, BUYER)
    assert told(shop.ask(offers_for, row, ["690123456789"])) == [("ticket", open_one), ("order", first)]
    assert told(shop.ask(offers_for, row, [scene.facts(second).tracking_no])) == [("order", second)]


def test_a_masked_id_and_an_unknown_one_offer_nothing(shop: ShopFolder) -> None:
    DeskScene(shop).order(buyer="t**1")
    assert shop.ask(offers_for, photo_of(shop, "t**1"), []) == []
    assert shop.ask(offers_for, photo_of(shop, "没有人"), ["no such code"]) == []


def test_what_lies_in_the_recycle_bin_is_not_offered(shop: ShopFolder) -> None:
    scene = DeskScene(shop)
    order_id = scene.order()
    number = scene.facts(order_id).tracking_no
    shop.do(delete_orders, [order_id])
    assert shop.ask(offers_for, photo_of(shop, "别人"), [number]) == []


def test_typing_finds_every_kind_of_record(shop: ShopFolder) -> None:
    scene = DeskScene(shop)
    ticket_id = scene.awaited()
    scene.receive(ticket_id)
    assert {one.kind for one in shop.ask(find_linkables, SF)} == {"ticket", "parcel"}
    assert {"order", "customer", "ticket"} <= {one.kind for one in shop.ask(find_linkables, BUYER)}
    assert shop.ask(find_linkables, "  ") == []


def test_the_number_of_a_parcel_in_a_label_can_be_claimed_until_it_is(shop: ShopFolder) -> None:
    scene = DeskScene(shop)
    order_id = scene.order()
    number = scene.facts(order_id).tracking_no
    label = f"https://www.example.com/track?no={number}&from=label"
    assert shop.ask(parcel_in, number) == shop.ask(parcel_in, label) == number
    assert shop.ask(parcel_in, SF) == SF  # nobody's yet, but only one courier writes such
    assert shop.ask(parcel_in, scene.facts(order_id).order_no) == ""
    assert shop.ask(parcel_in, "MY-2601") == ""

    draft = ClaimDraft(number, ClaimKind.LOST, 10_000, order_id=order_id)
    courier = shop.ask(couriers.list_couriers)[0]
    made = shop.do(claims.register_claim, draft._replace(courier_id=courier.id))
    assert shop.ask(parcel_in, label) == ""
    found = shop.ask(offers_for, photo_of(shop, "别人"), [number])
    assert ("claim", made.id) in told(found)
