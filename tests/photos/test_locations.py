"""The place where a photo was taken does not leave the house with a copy; everything else does."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import IFD

from shopdesk.core.errors import UserError
from shopdesk.photos.pictures.locations import without_location
from tests.photos import places
from tests.photos.places import TOLD, XMP, exif, jpeg, saved, with_segment
from tests.shop_folder import DATA


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def place_of(data: bytes) -> dict[int, object]:
    return {tag: value for tag, value in opened(data).getexif().get_ifd(IFD.GPSInfo).items() if value}


def assert_only_the_place_is_gone(before: bytes, after: bytes) -> None:
    first, second = opened(before), opened(after)
    assert (first.size, first.mode, first.tobytes()) == (second.size, second.mode, second.tobytes())
    assert not place_of(after)
    kept, left = first.getexif(), second.getexif()
    assert {tag: kept[tag] for tag in kept if tag not in (0x8825, 0x8769)} == {
        tag: left[tag] for tag in left if tag not in (0x8825, 0x8769)
    }
    assert kept.get_ifd(IFD.Exif) == left.get_ifd(IFD.Exif)


@pytest.mark.parametrize("make", ["Apple", "samsung", "HUAWEI"])
@pytest.mark.parametrize("endian", ["<", ">"])
@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_the_place_goes_and_the_camera_stays(make: str, endian: str, orientation: int) -> None:
    before = jpeg(exif(make, endian, orientation))
    assert place_of(before)
    after = without_location(before)
    assert (after.found, after.saved_anew, len(after.data)) == (True, "", len(before))
    assert_only_the_place_is_gone(before, after.data)
    assert opened(after.data).getexif()[0x010F] == make
    assert b"2026:10:03\0" not in after.data  # the day in the GPS data; the camera's own time has an hour


def test_what_tells_no_place_stays_byte_for_byte() -> None:
    for data in (
        jpeg(),
        jpeg(exif(located=False)),
        saved("PNG", "P"),
        saved("WEBP", lossless=True),
        saved("GIF", "P"),
        saved("BMP"),
        *(path.read_bytes() for path in (DATA / "photos").iterdir()),
    ):
        assert without_location(data) == (data, False, "")


def test_a_second_time_there_is_nothing_left_to_do() -> None:
    once = without_location(jpeg(exif(), XMP)).data
    assert without_location(once) == (once, False, "")


def test_places_in_xmp_go_and_its_other_words_stay() -> None:
    before = jpeg(xmp=XMP)
    after = without_location(before)
    assert after.found
    assert not [word for word in TOLD if word in after.data]
    assert "瑕疵".encode() in after.data and b"tiff:Make='HUAWEI'" in after.data
    assert_only_the_place_is_gone(before, after.data)


def test_places_in_long_xmp_that_is_split_in_the_middle_of_a_name() -> None:
    half = XMP.index(b"GPSLongitude") + 4
    before = jpeg()
    for number, (at, part) in enumerate([(half, XMP[half:]), (0, XMP[:half])]):
        head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(XMP), at)
        before = with_segment(before, 0xE1, head + part)
        assert number < 2
    after = without_location(before)
    assert not [word for word in TOLD if word in after.data]
    assert_only_the_place_is_gone(before, after.data)


def test_xmp_in_wide_letters_goes_as_a_whole() -> None:
    packet = XMP.decode().encode("utf-16-be")
    before = with_segment(jpeg(), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)
    after = without_location(before)
    assert packet not in after.data
    assert_only_the_place_is_gone(before, after.data)


def test_city_and_country_of_a_press_caption() -> None:
    before = with_segment(jpeg(), 0xED, places.iptc("杭州市"))
    after = without_location(before)
    assert "杭州".encode() not in after.data and "中国".encode() not in after.data
    assert "瑕疵".encode() in after.data
    assert_only_the_place_is_gone(before, after.data)


def test_coordinates_in_a_comment_become_noughts() -> None:
    before = with_segment(jpeg(), 0xFE, b'{"lat": 30.274085, "lng":120.155070, "scene": 30.5}')
    after = without_location(before)
    assert b'{"lat": 00.000000, "lng":000.000000, "scene": 30.5}' in after.data
    assert_only_the_place_is_gone(before, after.data)


def test_further_pictures_and_a_film_behind_the_photo() -> None:
    small = jpeg(exif("Apple", ">"), size=(48, 32))
    film = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0\0\0\x20udta\0\0\0\x18\xa9xyz\0\x12\x15\xc7+30.2741+120.1551/"
    before = jpeg(exif(), size=(120, 80)) + b"\0" * 7 + small + film
    after = without_location(before)
    assert len(after.data) == len(before)
    assert b"+00.0000+000.0000/" in after.data
    at = after.data.index(b"\xff\xd8\xff", 10)
    assert_only_the_place_is_gone(before, after.data)
    assert_only_the_place_is_gone(small, after.data[at : at + len(small)])


def test_a_thumbnail_in_the_photo_stays() -> None:
    inside = jpeg(size=(32, 24))
    first, second = 0x0201, 0x0202
    # IFD0 with the way to the place, IFD1 with the thumbnail; the GPS data lie behind both.
    tiff = b"MM\0*" + struct.pack(">I", 8)
    tiff += struct.pack(">HHHII", 1, 0x8825, 4, 1, 62) + struct.pack(">I", 26)
    tiff += struct.pack(">HHHII", 3, first, 4, 1, 200) + struct.pack(">HHII", second, 4, 1, len(inside))
    tiff += struct.pack(">HHIHH", 0x0103, 3, 1, 6, 0)
    tiff = tiff.ljust(62, b"\0") + struct.pack(">HHHI4s", 1, 1, 2, 2, b"N\0\0\0") + b"\0" * 4
    tiff = tiff.ljust(200, b"\0") + inside
    before = with_segment(jpeg(), 0xE1, b"Exif\0\0" + tiff)
    after = without_location(before)
    assert after.found and inside in after.data
    assert not place_of(after.data)


@pytest.mark.parametrize("packed", [False, True])
def test_png_in_all_the_ways_it_tells(packed: bool) -> None:
    for before in (places.png(packed=packed), places.png(raw_profile=True, packed=packed)):
        assert place_of(before)
        after = without_location(before)
        assert after.found and not after.saved_anew
        assert_only_the_place_is_gone(before, after.data)
        assert [kind for kind, _ in places.chunks(after.data)] == [kind for kind, _ in places.chunks(before)]
        assert "30,16.46N" not in str(opened(after.data).info)
    before = places.png(in_words="GPS latitude=30.27408 longitude=120.15507", packed=packed)
    after = without_location(before)
    assert opened(after.data).info["Comment"] == "GPS latitude=00.00000 longitude=000.00000"


def test_webp_and_heic() -> None:
    webp = saved("WEBP", exif=exif(), xmp=XMP, lossless=True)
    heic = (DATA / "photos_located" / "located.heic").read_bytes()  # made by another program: ours only reads it
    for before in (webp, heic):
        assert place_of(before)
        after = without_location(before)
        assert after.found and not after.saved_anew and len(after.data) == len(before)
        assert not [word for word in TOLD if word in after.data]
        assert "瑕疵".encode() in after.data
        assert_only_the_place_is_gone(before, after.data)


def test_a_way_to_the_place_that_leads_astray_does_not_turn_the_picture() -> None:
    tiff = bytearray(exif("HUAWEI", "<", 6, located=False)[6:])
    count = struct.unpack_from("<H", tiff, 8)[0]
    # The last entry now says that the place stands where the table itself does.
    struct.pack_into("<HHII", tiff, 8 + 2 + 12 * (count - 1), 0x8825, 4, 1, 8)
    before = with_segment(jpeg(), 0xE1, b"Exif\0\0" + bytes(tiff))
    after = without_location(before)
    assert opened(after.data).getexif()[0x0112] == 6
    assert not place_of(after.data)


def test_exif_longer_than_a_segment() -> None:
    block = exif("samsung")
    middle = block.index(struct.pack("<I", 30))  # the degrees
    before = with_segment(jpeg(), 0xE1, b"Exif\0\0" + block[middle:])
    before = with_segment(before, 0xE1, block[:middle])
    assert place_of(before)
    after = without_location(before)
    assert after.found and struct.pack("<II", 120, 1) not in after.data
    assert_only_the_place_is_gone(before, after.data)


def test_what_cannot_be_cleaned_in_place_is_saved_anew_and_said() -> None:
    # Its profile does not begin as it should, and is read by others all the same.
    before = saved("PNG", pnginfo=places.told_oddly())
    assert place_of(before)
    after = without_location(before)
    assert (after.found, after.saved_anew) == (True, ".png")
    assert not place_of(after.data)
    assert opened(after.data).tobytes() == opened(before).tobytes()


def test_a_damaged_picture_with_such_a_place_is_refused_rather_than_handed_out() -> None:
    whole = saved("PNG", pnginfo=places.told_oddly())
    with pytest.raises(UserError, match="place"):
        without_location(whole[: whole.index(b"IDAT") + 40])


SEEDS = [
    jpeg(exif("Apple", ">", 6), XMP),
    jpeg(exif()) + jpeg(exif("samsung"), size=(32, 24)),
    places.png(),
    saved("WEBP", exif=exif(), xmp=XMP, lossless=True),
    (DATA / "photos_located" / "located.heic").read_bytes(),
]


@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.integers(0, 8000), st.integers(0, 255)), max_size=6), st.data())
def test_damaged_metadata_never_break_a_copy(seed: bytes, changes: list[tuple[int, int]], data: st.DataObject) -> None:
    damaged = bytearray(seed)
    for at, byte in changes:
        damaged[at % len(damaged)] = byte
    damaged = damaged[: data.draw(st.integers(0, len(damaged)))] if data.draw(st.booleans()) else damaged
    before = bytes(damaged)
    try:
        after = without_location(before)
    except UserError:
        return
    try:
        shown = opened(before)
        place_of(before)
    except Exception:  # noqa: BLE001  what no program opens tells nobody anything
        return
    assert not place_of(after.data)
    if not after.saved_anew:
        assert (opened(after.data).size, opened(after.data).tobytes()) == (shown.size, shown.tobytes())


@given(st.binary(max_size=400))
def test_any_bytes_are_answered(noise: bytes) -> None:
    for head in (
        b"",
        b"\xff\xd8\xff\xe1\0\x80Exif\0\0II*\0\x08\0\0\0",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"GIF89a",
    ):
        cleaned = without_location(head + noise)
        assert len(cleaned.data) == len(head + noise)
