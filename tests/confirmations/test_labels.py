"""Shipping labels: what a scanner and a courier read on them."""

import re
from itertools import groupby
from typing import get_args

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from shopdesk.confirmations.labels import Label, LabelSize, labels_of, labels_pdf, missing_on, without_label
from shopdesk.core.errors import UserError
from shopdesk.couriers.service import DEFAULT_COURIERS
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderStatus
from tests.confirmations.scene import ADDRESS, Scene

SIZES: tuple[LabelSize, ...] = get_args(LabelSize)
DPI = 203
PATTERNS = [pattern for courier in DEFAULT_COURIERS for pattern in courier.patterns]
LONG_ADDRESS = "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县" * 4
USUAL = Label(
    "3001000000000000100", "顺丰速运", "SF1234567890123", "王𠮷", "13800138000", ADDRESS, "名美仓库", "0571-88881234",
    "浙江省杭州市萧山区示例路1号", ("MY-2601 法式连衣裙 红色 M ×1", "MY-2602 牛仔裤 深蓝 28 ×2"), "请发红色的",
)  # fmt: skip


def printed(label: Label, size: LabelSize) -> Image.Image:
    """The label as a printer of 203 dpi puts it on paper: black or white."""
    document = pypdfium2.PdfDocument(labels_pdf([label], size))
    assert len(document) == 1
    grey = document[0].render(scale=DPI / 72).to_pil().convert("L")  # pyright: ignore[reportArgumentType]
    return grey.point(lambda value: 255 if value > 127 else 0)


def scanned(picture: Image.Image) -> list[str]:
    return [
        one.text
        for one in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.Code128))
    ]


def text_of(label: Label, size: LabelSize) -> str:
    document = pypdfium2.PdfDocument(labels_pdf([label], size))
    return "".join(document[0].get_textpage().get_text_bounded().split())


def assert_inside(picture: Image.Image, margin: int = 8) -> None:
    """Nothing within a millimetre of the edge, where printers do not reach."""
    drawn = ImageChops.invert(picture.convert("L")).getbbox()
    assert drawn is not None
    assert min(drawn[0], drawn[1], picture.width - drawn[2], picture.height - drawn[3]) >= margin


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pattern", PATTERNS)
@settings(max_examples=3)
@given(data=st.data())
def test_every_couriers_numbers_are_read_back(size: LabelSize, pattern: str, data: st.DataObject) -> None:
    number = data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True)).strip()
    picture = printed(USUAL._replace(tracking_no=number), size)
    assert scanned(picture) == [number]
    assert_inside(picture)


@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=25)
@given(number=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=8, max_size=30))
def test_any_number_is_read_back(size: LabelSize, number: str) -> None:
    picture = printed(USUAL._replace(tracking_no=number), size)
    assert scanned(picture) == [number]
    assert_inside(picture)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "number", ["SF1234567890123", "73112345678901", "JDVA12345678901234567", "A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5"]
)
def test_the_bars_are_whole_dots_and_stand_free(size: LabelSize, number: str) -> None:
    picture = printed(USUAL._replace(tracking_no=number), size)
    (code,) = zxingcpp.read_barcodes(picture)
    corners = (code.position.top_left, code.position.bottom_right)
    x, y = (round(sum(getattr(corner, axis) for corner in corners) / 2) for axis in "xy")
    line = (0, y, picture.width, y + 1) if code.orientation in (0, 180) else (x, 0, x + 1, picture.height)
    runs = [len(list(run)) for _, run in groupby(picture.crop(line).tobytes())]
    thinnest = min(runs)
    assert thinnest >= 2  # dots, a quarter of a millimetre
    assert all(run % thinnest == 0 for run in runs[1:-1])
    assert min(runs[0], runs[-1]) >= 10 * thinnest


@pytest.mark.parametrize("size", SIZES)
def test_all_of_it_stands_on_the_label(size: LabelSize) -> None:
    found = text_of(USUAL, size)
    for value in (*USUAL[:9], *USUAL.goods, USUAL.remark):
        assert "".join(str(value).split()) in found


@pytest.mark.parametrize("size", SIZES)
def test_long_names_addresses_and_numbers_are_whole(size: LabelSize) -> None:
    assert len(LONG_ADDRESS) >= 100
    label = USUAL._replace(
        tracking_no="A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5",
        receiver="阿不都热合曼·买买提明·艾合买提江𠮷㛃",
        phone="0086-13800138000-123456",
        address=LONG_ADDRESS + "尽头",
        remark="请一定要包好。" * 60,
        goods=tuple(f"MY-{n} 法式复古连衣裙 红色 M ×1" for n in range(40)),
        part=2,
        parts=3,
    )
    found = text_of(label, size)
    for value in (label.tracking_no, label.receiver, label.phone, label.address, label.order_no):
        assert "".join(value.split()) in found
    assert "more" in found  # of the goods, that are not all there
    assert "parcel2of3" in found
    picture = printed(label, size)
    assert scanned(picture) == [label.tracking_no]
    assert_inside(picture)


@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=25)
@given(words=st.lists(st.text(max_size=60), min_size=7, max_size=7), address=st.text(min_size=1, max_size=100))
def test_any_text_fits(size: LabelSize, words: list[str], address: str) -> None:
    label = USUAL._replace(
        courier=words[0], receiver=words[1], phone=words[2][:40], address=address, sender_address=words[3] * 3,
        goods=(words[4], words[5]), remark=words[6] * 5,
    )  # fmt: skip
    try:
        picture = printed(label, size)
    except UserError as refused:
        # Only what is drawn by its number takes so much room.
        told = refused.message
    else:
        assert scanned(picture) == [label.tracking_no]
        assert_inside(picture)
        return
    assert label.order_no in told and missing_on([label])


def test_an_address_no_paper_holds_is_refused_not_cut() -> None:
    with pytest.raises(UserError) as refused:
        labels_pdf([USUAL, USUAL._replace(order_no="3001000000000000999", address=LONG_ADDRESS * 30)], "76x130")
    assert "3001000000000000999" in refused.value.message


@pytest.mark.parametrize("text", ["<img src='file:///etc/passwd'>", "<para>x</para> &amp; <b>", "{order_no}"])
def test_texts_of_customers_print_as_typed(text: str) -> None:
    found = text_of(USUAL._replace(receiver=text, address=text + "1号", remark=text + "2"), "100x150")
    assert found.count("".join(text.split())) == 3


def test_the_senders_are_left_out_when_there_are_none() -> None:
    assert "From" not in text_of(USUAL._replace(sender="", sender_phone="", sender_address=""), "100x150")


def test_the_paper_has_the_size_it_says() -> None:
    for size in SIZES:
        page = pypdfium2.PdfDocument(labels_pdf([USUAL], size))[0]
        assert f"{page.get_width() / 72 * 25.4:.0f}x{page.get_height() / 72 * 25.4:.0f}" == size


def test_nothing_to_print_is_refused() -> None:
    with pytest.raises(UserError):
        labels_pdf([], "100x150")


def test_each_parcel_of_an_order_has_its_label(scene: Scene) -> None:
    order = scene.order(tracking_no="SF1234567890123,YT1234567890123", courier="圆通速递,顺丰速运")
    labels = scene.ask(labels_of, [order])
    assert [(one.tracking_no, one.courier, one.part, one.parts) for one in labels] == [
        ("SF1234567890123", "顺丰速运", 1, 2),
        ("YT1234567890123", "圆通速递", 2, 2),
    ]
    assert labels[0].sender == "名美仓库" and labels[0].remark == "请发红色的，谢谢"
    assert labels[0].goods[0] == "MY-2601 法式复古碎花连衣裙 春夏新款 红色 M ×1"
    assert len(pypdfium2.PdfDocument(labels_pdf(labels, "76x130"))) == 2


def test_orders_in_one_parcel_share_its_label(scene: Scene) -> None:
    together = [scene.order(tracking_no="YT1234567890123", customer="小鱼儿24") for _ in range(2)]
    (label,) = scene.ask(labels_of, together)
    assert label.order_no == "3001000000000000101,3001000000000000102"
    assert len(label.goods) == 4 and label.remark == "请发红色的，谢谢"


def test_the_remark_of_staff_is_not_on_the_parcel(scene: Scene) -> None:
    order = scene.order(tracking_no="YT1234567890123", seller_remark="1号客服、难缠的客户")
    (label,) = scene.ask(labels_of, [order])
    assert "客服" not in text_of(label, "100x150") and "难缠" not in text_of(label, "100x150")


def test_orders_without_a_number_or_an_address_get_no_empty_label(scene: Scene) -> None:
    ready = scene.order(tracking_no="YT1234567890123", status=OrderStatus.SHIPPED)
    wanting = [
        scene.order(),
        scene.order(tracking_no="YT1234567890124", address=" "),
        scene.order(tracking_no="YT1234567890125", receiver=""),
        scene.order(tracking_no="圆通1234567890"),
        scene.order(tracking_no="YT1234567890126"),
    ]
    scene.do(orders.delete_orders, wanting[-1:])
    found = scene.ask(without_label, [ready, *wanting])
    assert [(one.order_no[-3:], one.reason) for one in found] == [
        ("102", "no tracking no. yet"),
        ("103", "no address"),
        ("104", "no receiver"),
        ("105", "“圆通1234567890” cannot be a barcode"),
        ("106", "it is in the recycle bin"),
    ]
    assert [one.order_no[-3:] for one in scene.ask(labels_of, [ready, *wanting])] == ["101"]
