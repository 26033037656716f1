"""Barcodes as customers photograph them."""

import io

import pytest
import zxingcpp
from PIL import Image, ImageEnhance, ImageFilter
from zxingcpp import BarcodeFormat

from shopdesk.photos.pictures.barcodes import LONGEST_TEXT, Code, read_codes
from tests.photos.drawn import nature
from tests.shop_folder import DATA

TRACKING_NO = "YT7412345678901"


def label(text: str, kind: BarcodeFormat, width: int) -> Image.Image:
    """A white card with a barcode this many pixels wide."""
    bars = Image.fromarray(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=3))
    square = kind == BarcodeFormat.QRCode
    bars = bars.convert("L").resize((width, width if square else width // 4), Image.Resampling.BICUBIC)
    card = Image.new("L", (bars.width + 80, bars.height + 80), 255)
    card.paste(bars, (40, 40))
    return card


def photographed(card: Image.Image, size: tuple[int, int], angle: float = 0, darker: float = 1.0) -> Image.Image:
    """A card on a busy ground, at an angle, as a JPEG."""
    scene = nature(3, (800, 600)).resize(size).convert("L")
    mask = Image.new("L", card.size, 255).rotate(angle, expand=True)
    turned = card.rotate(angle, Image.Resampling.BICUBIC, expand=True)
    scene.paste(turned, ((size[0] - turned.width) // 2, (size[1] - turned.height) // 3), mask)
    scene = ImageEnhance.Brightness(scene).enhance(darker).filter(ImageFilter.GaussianBlur(0.6))
    held = io.BytesIO()
    scene.save(held, "JPEG", quality=75)
    return Image.open(io.BytesIO(held.getvalue()))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (BarcodeFormat.Code128, TRACKING_NO),
        (BarcodeFormat.Code39, "SF1234567890"),
        (BarcodeFormat.ITF, "12345678901234"),
        (BarcodeFormat.EAN13, "6901234567892"),
        (BarcodeFormat.QRCode, "JD0012345678901"),
    ],
)
def test_every_kind_on_labels_is_read(kind: BarcodeFormat, text: str) -> None:
    (code,) = read_codes(photographed(label(text, kind, 560), (1280, 960)))
    assert code.text == text


@pytest.mark.parametrize("angle", [0, 8, 20, 30, 45, 58, 70, 90, 117, 135, 180, 200, 270, 340])
def test_a_label_may_lie_at_any_angle(angle: int) -> None:
    (code,) = read_codes(photographed(label(TRACKING_NO, BarcodeFormat.Code128, 560), (1280, 960), angle))
    assert code.text == TRACKING_NO


def test_a_label_may_be_small_and_dark_in_a_large_photo() -> None:
    card = label(TRACKING_NO, BarcodeFormat.Code128, 420)
    (code,) = read_codes(photographed(card, (4000, 3000), 90, darker=0.4))
    assert code == Code(TRACKING_NO, "Code 128")


def test_the_labels_of_several_parcels_are_all_read() -> None:
    scene = nature(4, (1600, 1200)).convert("L")
    numbers = [f"YT74123456789{number:02}" for number in range(4)]
    for number, text in enumerate(numbers):
        scene.paste(label(text, BarcodeFormat.Code128, 480), (60 + 800 * (number % 2), 80 + 500 * (number // 2)))
    scene.paste(label(numbers[0], BarcodeFormat.Code128, 480), (60, 980))
    assert sorted(code.text for code in read_codes(scene)) == numbers


@pytest.mark.parametrize("name", ["tb25826780.jpg", "末尾点.12.jpg", "聊天截图.png"])
def test_what_has_no_barcode_has_none(name: str) -> None:
    with Image.open(DATA / "photos" / name) as picture:
        assert read_codes(picture.convert("L")) == []


def test_stripes_are_no_barcode() -> None:
    stripes = Image.new("L", (900, 600), 230)
    for x in range(0, 900, 14):
        stripes.paste(40, (x, 0, x + 5 + x % 3, 600))
    assert read_codes(stripes) == []


def test_what_a_code_says_is_bounded_and_visible() -> None:
    long = "http://example.com/" + "x" * 300
    (code,) = read_codes(label(long, BarcodeFormat.QRCode, 700))
    assert code.text == long[:LONGEST_TEXT]
    (code,) = read_codes(label("YT\t741\n2345\u200b678", BarcodeFormat.QRCode, 500))
    assert code.text == "YT7412345678"


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (2000, 3), (20_000, 20)])
def test_odd_sizes_do_no_harm(size: tuple[int, int]) -> None:
    assert read_codes(Image.new("L", size, 128)) == []
