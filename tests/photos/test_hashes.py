"""A picture is known again by its hashes, and plain surfaces have none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageEnhance

from shopdesk.photos.pictures.hashes import BANDS, Hashes, bands, hashes_of
from tests.shop_folder import DATA

PHOTOS = DATA / "photos"
SIGNED = st.integers(-(2**63), 2**63 - 1)


def grey(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("L")


def differing(one: Hashes, other: Hashes) -> tuple[int, int]:
    assert one.difference is not None and other.difference is not None and one.fine and other.fine
    coarse = (one.difference ^ other.difference) & (2**64 - 1)
    return coarse.bit_count(), (int.from_bytes(one.fine) ^ int.from_bytes(other.fine)).bit_count()


@pytest.mark.parametrize("name", ["小鱼儿24.jpg", "tb18470054.jpg", "聊天截图.png"])
def test_a_picture_made_smaller_and_brighter_keeps_its_hashes_nearly(name: str) -> None:
    whole = grey(PHOTOS / name)
    small = whole.resize((whole.width // 3, whole.height // 3), Image.Resampling.LANCZOS)
    coarse, fine = differing(hashes_of(whole), hashes_of(ImageEnhance.Brightness(small).enhance(1.1)))
    assert coarse <= 4 and fine <= 16


def test_different_pictures_differ_in_many_bits() -> None:
    hashes = [hashes_of(grey(PHOTOS / name)) for name in ("小鱼儿24.jpg", "tb18470054.jpg", "tb25826780.jpg")]
    for number, one in enumerate(hashes):
        for other in hashes[:number]:
            coarse, fine = differing(one, other)
            assert coarse > 20 and fine > 90


@pytest.mark.parametrize(
    "plain",
    [
        Image.new("L", (300, 200), 0),
        Image.new("L", (1, 1), 90),
        Image.linear_gradient("L"),
        Image.new("L", (5000, 3), 255),
    ],
    ids=["black", "one point", "gradient", "thin"],
)
def test_a_plain_surface_says_nothing(plain: Image.Image) -> None:
    assert hashes_of(plain) == (None, None)


@given(SIGNED, st.sets(st.integers(0, 63), max_size=BANDS - 1))
def test_fewer_differing_bits_than_bands_leave_one_band_the_same(difference: int, flipped: set[int]) -> None:
    other = (difference ^ sum(1 << bit for bit in flipped)) & (2**64 - 1)
    other -= (other >> 63) << 64
    assert set(bands(difference)) & set(bands(other))


@given(SIGNED)
def test_bands_hold_the_whole_hash(difference: int) -> None:
    keys = bands(difference)
    assert [key >> 16 for key in keys] == list(range(BANDS))
    assert sum((key & 0xFFFF) << 16 * number for number, key in enumerate(keys)) == difference & (2**64 - 1)
