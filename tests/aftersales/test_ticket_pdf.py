"""A ticket on paper: everything that is known of it, nothing cut, nothing beyond the edge, pictures from originals."""

from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from shopdesk.aftersales.dossier import (
    EventFacts,
    PlatformRefundFacts,
    ReplacementFacts,
    TicketFacts,
    TicketOrderFacts,
    ticket_facts,
)
from shopdesk.aftersales.paper.ticket_pdf import Picture, missing_in, missing_text, ticket_pdf, ticket_pictures
from shopdesk.aftersales.states import EventKind, Intervention, RefundChannel, TicketKind, TicketState, Urgency
from shopdesk.core.clock import Clock
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo
from tests.aftersales.scene import RECEIVED_AT, Scene
from tests.shop_folder import NOW, shop_folder

CLOCK = Clock(now=lambda: NOW)
A4 = (595, 842)


def told(scene: Scene, kind: TicketKind = TicketKind.RETURN, **fields: Any) -> TicketFacts:
    """A ticket of two orders, as it is stored."""
    ticket_id = scene.ticket(kind, scene.order(), scene.order(), description="袖口开线，见图", note="先验货")
    found = scene.ask(ticket_facts, ticket_id)
    assert found is not None
    return found._replace(**fields)


def picture(colour: str = "red", size: tuple[int, int] = (400, 300), name: str = "小鱼儿24_01.jpg") -> Picture:
    stream = BytesIO()
    Image.new("RGB", size, colour).save(stream, "JPEG")
    return Picture(name, stream.getvalue())


def texts(pdf: bytes) -> list[str]:
    """The text of each page, as a reader program finds it, without blanks and line breaks."""
    document = pypdfium2.PdfDocument(pdf)
    return ["".join(document[n].get_textpage().get_text_bounded().split()) for n in range(len(document))]


def bare(text: str) -> str:
    return "".join(text.split())


def assert_nothing_beyond_the_edge(pdf: bytes, margin: int = 20) -> None:
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        page = document[number]
        assert (round(page.get_width()), round(page.get_height())) == A4
        drawn = ImageChops.invert(page.render(scale=1).to_pil().convert("L")).getbbox()
        assert drawn is not None
        assert min(drawn[:2]) >= margin and drawn[2] <= A4[0] - margin and drawn[3] <= A4[1] - margin


def images(pdf: bytes) -> list[tuple[int, int]]:
    """The size in pixels of every picture in a document."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number in range(len(document)):
        for one in document[number].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
            found.append(one.get_px_size())  # pyright: ignore[reportAttributeAccessIssue]
    return found


def test_everything_about_a_ticket_stands_on_one_page(scene: Scene) -> None:
    facts = told(
        scene,
        state=TicketState.COMPLETED,
        urgency=Urgency.URGENT,
        intervention=Intervention.UNDER_WAY,
        refund_no="88880001",
        handler="小陈",
        approved_fen=20_000,
        approved_by="林主管",
        refunded_fen=19_500,
        refunded_by="赵会计",
        refunded_on=CLOCK.today(),
        refund_channel=RefundChannel.ALIPAY,
        return_address="收件人：名美售后\n地址：杭州1号",
        return_courier="圆通速递",
        return_tracking_no="YT999",
        out_courier="顺丰速运",
        out_tracking_no="SF123",
        dispatched_at=RECEIVED_AT,
        replacements=(ReplacementFacts(1, None, "MY-2601", "", "法式连衣裙", "蓝色 L", 1, 13_900),),
    )
    pdf = ticket_pdf(facts, [picture()], CLOCK)
    (page,) = texts(pdf)
    for value in (
        f"Aftersalesticket{facts.ticket_no}".replace("Afters", "After-s"),
        "名美示例旗舰店",
        "Completed",
        "Returnandrefund",
        "Urgent",
        "Platformdecides",
        "小鱼儿24",
        "周静",
        "13900000009",
        bare(facts.address),
        "88880001",
        "小陈",
        *(order.order_no for order in facts.orders),
        "MY-2601",
        "法式连衣裙红色M",
        "蓝色L",
        "￥139.00",
        "￥200.00·林主管",
        "￥195.00·Alipay",
        "￥5.00",
        facts.reason_text,
        "袖口开线，见图",
        "先验货",
        "收件人：名美售后地址：杭州1号",
        "圆通速递·YT999",
        "顺丰速运·SF123",
        "王芳openedtheticket",
        "Photos(1of1)",
        "小鱼儿24_01.jpg",
        "Handledby",
        "Finance",
        "Page1of1",
    ):
        assert bare(value) in page, value
    assert_nothing_beyond_the_edge(pdf)


def test_amounts_of_orders_and_lines_are_told(scene: Scene) -> None:
    facts = told(scene)
    (page,) = texts(ticket_pdf(facts, [], CLOCK))
    paid = sum(order.paid_fen for order in facts.orders)
    assert f"Paid￥{paid / 100:.2f}" in page
    assert f"Torefund￥{facts.proposed_fen / 100:.2f}" in page
    for line in facts.lines:
        assert f"￥{line.share_fen / 100:.2f}￥{line.refund_fen / 100:.2f}" in page


def test_what_the_inspection_found_is_told(scene: Scene) -> None:
    facts = told(scene)
    first, *rest = facts.lines
    facts = facts._replace(lines=(first._replace(quantity=3, good=1, defective=1, missing=1), *rest))
    (page,) = texts(ticket_pdf(facts, [], CLOCK))
    assert "1good1defective1missing" in page


def test_what_the_platform_says_and_that_it_differs_is_told(scene: Scene) -> None:
    refund = PlatformRefundFacts(
        *(1, "88", "", None, "退款成功", TicketState.COMPLETED, 1_234, "质量问题", "开线了", "", "", ""),
        *(None, None, None, NOW, True, {}),
    )
    (page,) = texts(ticket_pdf(told(scene, refunds=(refund,)), [], CLOCK))
    assert "退款成功·differsfromours" in page and "￥12.34" in page and "开线了" in page


def test_times_are_those_of_the_shop(scene: Scene) -> None:
    facts = told(scene, opened_at=NOW)
    assert "2026-11-2214:30" in texts(ticket_pdf(facts, [], CLOCK))[0]
    assert "2026-11-2206:30" in texts(ticket_pdf(facts, [], Clock("UTC", now=lambda: NOW)))[0]


@pytest.mark.parametrize("field", ["description", "note", "address", "return_address", "override_reason"])
def test_long_words_flow_to_further_pages(scene: Scene, field: str) -> None:
    long = "".join(f"第{number}句。" for number in range(1_500))
    pdf = ticket_pdf(told(scene)._replace(**{field: long}), [picture()], CLOCK)  # pyright: ignore[reportArgumentType]
    found = texts(pdf)
    assert len(found) > 1
    whole = "".join(found)
    assert "第0句。" in whole and "第1499句。" in whole and "Handledby" in found[-1]
    for number, page in enumerate(found, 1):
        assert f"Page{number}of{len(found)}" in page and "AS" in page
    assert_nothing_beyond_the_edge(pdf)


def test_many_short_lines_flow_to_further_pages(scene: Scene) -> None:
    pdf = ticket_pdf(told(scene, note="\n".join(f"行{number}" for number in range(150))), [], CLOCK)
    assert "行149" in "".join(texts(pdf))
    assert_nothing_beyond_the_edge(pdf)


def test_many_goods_and_events_flow_to_further_pages_with_the_head_again(scene: Scene) -> None:
    facts = told(scene)
    line, order = facts.lines[0], facts.orders[0]
    lines = tuple(line._replace(id=place, style_no=f"MY-{place:04d}") for place in range(80))
    events = tuple(
        EventFacts(place, NOW, "王芳", EventKind.NOTE, TicketState.PENDING_REVIEW, f"电话{place}", None)
        for place in range(120)
    )
    orders = tuple(TicketOrderFacts(*order) for _place in range(3))
    pdf = ticket_pdf(facts._replace(lines=lines, events=events, orders=orders), [], CLOCK)
    found = texts(pdf)
    whole = "".join(found)
    assert all(f"MY-{place:04d}" in whole for place in range(80))
    assert all(f"电话{place}" in whole for place in range(120))
    assert sum("Styleno." in page for page in found) >= 2, "the head of the goods stands on each of their pages"
    assert_nothing_beyond_the_edge(pdf)


def test_one_remark_longer_than_a_page_is_not_cut(scene: Scene) -> None:
    facts = told(scene)
    long = "".join(f"句{number}。" for number in range(2_500))
    (event,) = facts.events[:1]
    line = facts.lines[0]._replace(title=long)
    pdf = ticket_pdf(facts._replace(events=(event._replace(note=long),), lines=(line,)), [], CLOCK)
    assert "".join(texts(pdf)).count("句2499。") == 2


@pytest.mark.parametrize(
    "text", ["<img src='file:///etc/passwd'>", "<para>x</para> &amp; <b>", "{by} %s ]]>", "王𠮷㛃𡈽"]
)
def test_texts_print_as_typed(scene: Scene, text: str) -> None:
    facts = told(scene, description=text, note=text, receiver=text, customer_name=text, reason_text=text)
    facts = facts._replace(events=(facts.events[0]._replace(note=text, by=text),))
    page = "".join(texts(ticket_pdf(facts, [picture(name=text)], CLOCK)))
    assert page.count(bare(text)) >= 6


def test_characters_that_no_font_has_are_told_and_printed_by_number(scene: Scene) -> None:
    facts = told(scene, note="好的\U0001f600")
    missing = missing_in(facts, [picture(name="\ue000.jpg")], CLOCK)
    assert missing == {facts.ticket_no: {"\U0001f600", "\ue000"}}
    assert facts.ticket_no in missing_text(missing)
    assert "[U+1F600]" in texts(ticket_pdf(facts, [], CLOCK))[0]
    assert missing_in(told(scene), [], CLOCK) == {}


def test_six_photos_at_most_whatever_their_form(scene: Scene) -> None:
    shown = [picture("red", (300 + place * 200, 900), f"{place}.jpg") for place in range(8)]
    pdf = ticket_pdf(told(scene, photos=8), shown, CLOCK)
    assert [size[0] for size in images(pdf)] == [300, 500, 700, 900, 1100, 1300]
    whole = "".join(texts(pdf))
    assert "Photos(6of8)" in whole and "5.jpg" in whole and "6.jpg" not in whole
    assert_nothing_beyond_the_edge(pdf)


def test_a_picture_that_cannot_be_read_is_named(scene: Scene) -> None:
    pdf = ticket_pdf(told(scene), [Picture("坏.jpg", None), picture()], CLOCK)
    whole = "".join(texts(pdf))
    assert "Thisfilecannotberead." in whole and "坏.jpg" in whole
    assert len(images(pdf)) == 1


def test_pictures_come_upright_and_small_from_the_originals(scene: Scene) -> None:
    archive = PhotoArchive(scene.shop.folder)
    ticket_id = scene.ticket(TicketKind.REFUND, scene.order())
    source = scene.shop.folder.root / "小鱼儿24.jpg"
    turned = Image.new("RGB", (4000, 1000), "red")
    exif = turned.getexif()
    exif[0x0112] = 6  # lies on its side
    turned.save(source, exif=exif)
    with scene.shop.database.write(scene.actor) as session:
        photos.archive_photos(
            session, scene.actor, archive, [source], "小鱼儿24", links=[("ticket", ticket_id)]
        )  # fmt: skip
    scene.photo("ticket", ticket_id)  # its file is missing
    good, missing = scene.ask(ticket_pictures, archive, ticket_id)
    assert good.jpeg is not None and missing.jpeg is None
    assert Image.open(BytesIO(good.jpeg)).size[0] < Image.open(BytesIO(good.jpeg)).size[1] <= 700
    with scene.shop.database.read() as session:
        assert session.query(Photo).count() == 2


def test_the_font_is_embedded(scene: Scene) -> None:
    pdf = ticket_pdf(told(scene), [], CLOCK)
    assert b"NotoSansSC" in pdf and b"/FontFile2" in pdf


def test_an_almost_empty_ticket_prints(scene: Scene) -> None:
    facts = told(scene)
    empty = {name: "" for name, value in facts._asdict().items() if isinstance(value, str) and name != "ticket_no"}
    kept = {name: empty[name] for name in empty if not hasattr(getattr(facts, name), "value")}
    bare_facts = facts._replace(**kept, lines=(), orders=(), events=(), replacements=(), customer=None)
    assert facts.ticket_no in texts(ticket_pdf(bare_facts, [], CLOCK))[0]


@settings(max_examples=25)
@given(text=st.text(max_size=400), amount=st.integers(-(10**9), 10**9))
def test_no_text_and_no_amount_stops_it(
    facts_once: TicketFacts, text: str, amount: int
) -> None:  # fmt: skip
    facts = facts_once._replace(
        description=text, note=text, receiver=text, reason_text=text, return_address=text, difference_fen=amount
    )
    pdf = ticket_pdf(facts._replace(events=(facts.events[0]._replace(note=text, amount_fen=amount),)), [], CLOCK)
    assert facts.ticket_no in texts(pdf)[0]


@pytest.fixture(scope="module")
def facts_once(tmp_path_factory: pytest.TempPathFactory, empty_database: Any) -> TicketFacts:
    """One ticket for many examples."""
    shop = shop_folder(tmp_path_factory.mktemp("paper") / "data", empty_database)
    facts = told(Scene(shop))
    shop.database.close()
    return facts
