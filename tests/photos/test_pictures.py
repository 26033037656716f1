"""Pictures as they come: damaged, huge, odd, misnamed. Kept as they are or refused with a sentence, never a crash."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from shopdesk.core.errors import UserError
from shopdesk.photos import service
from shopdesk.photos.evidence.examining import examine, record_findings, waiting_photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.pictures.inspecting import inspect_picture
from shopdesk.photos.pictures.reducing import small_jpeg
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.viewing.decoding import read_shown
from tests.photos.drawn import jpeg, nature
from tests.shop_folder import ShopFolder

SCENE = nature(1, (240, 160))


def encoded(picture: Image.Image, file_format: str, **named: object) -> bytes:
    held = io.BytesIO()
    picture.save(held, file_format, **named)
    return held.getvalue()


def png_of(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that says it is so large, whatever it holds."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def with_exif(body: bytes) -> bytes:
    """A JPEG with these bytes where its EXIF should be."""
    data, segment = jpeg(SCENE), b"Exif\0\0" + body
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + data[2:]


def turned_by(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(SCENE, "JPEG", exif=exif)


def animated(file_format: str) -> bytes:
    frames = [nature(seed, (240, 160)) for seed in range(3)]
    return encoded(frames[0], file_format, save_all=True, append_images=frames[1:], duration=80)


def sixteen_bits() -> Image.Image:
    grey = SCENE.convert("L")
    return Image.frombytes("I;16", grey.size, b"".join(struct.pack("<H", 257 * point) for point in grey.tobytes()))


def jpeg_that_says(width: int, height: int) -> bytes:
    data = bytearray(jpeg(SCENE))
    place = data.index(b"\xff\xc0")
    data[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


KEPT: dict[str, tuple[Callable[[], bytes], str]] = {
    "misnamed": (lambda: encoded(SCENE, "PNG"), ".png"),
    "cmyk": (lambda: encoded(SCENE.convert("CMYK"), "JPEG"), ".jpg"),
    "grey": (lambda: encoded(SCENE.convert("L"), "JPEG"), ".jpg"),
    "progressive": (lambda: encoded(SCENE, "JPEG", progressive=True), ".jpg"),
    "bytes after the end": (lambda: jpeg(SCENE) + b"\0" * 5000, ".jpg"),
    "several pictures": (lambda: encoded(SCENE, "MPO", save_all=True, append_images=[SCENE]), ".jpg"),
    "broken EXIF": (lambda: with_exif(b"II*\0\xff\xff\xff\xff" + b"\xee" * 60), ".jpg"),
    "endless EXIF": (lambda: with_exif(b"MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\0"), ".jpg"),
    "no EXIF at all": (lambda: with_exif(b""), ".jpg"),
    "turned by nonsense": (lambda: turned_by(77), ".jpg"),
    "16 bits": (lambda: encoded(sixteen_bits(), "PNG"), ".png"),
    "palette": (lambda: encoded(SCENE.convert("P"), "PNG"), ".png"),
    "palette with a hole": (lambda: encoded(SCENE.convert("P"), "PNG", transparency=b"\0" * 20), ".png"),
    "black and white": (lambda: encoded(SCENE.convert("1"), "PNG"), ".png"),
    "half transparent": (lambda: encoded(SCENE.convert("LA"), "PNG"), ".png"),
    "animated GIF": (lambda: animated("GIF"), ".gif"),
    "animated PNG": (lambda: animated("PNG"), ".png"),
    "animated WebP": (lambda: animated("WEBP"), ".webp"),
    "bitmap": (lambda: encoded(SCENE, "BMP"), ".bmp"),
    "lossless WebP": (lambda: encoded(SCENE.convert("RGBA"), "WEBP", lossless=True), ".webp"),
    "HEIC": (lambda: encoded(SCENE, "HEIF"), ".heic"),
    "HEIC with a hole": (lambda: encoded(SCENE.convert("RGBA"), "HEIF"), ".heic"),
    "one pixel": (lambda: encoded(Image.new("RGB", (1, 1)), "PNG"), ".png"),
    "a line": (lambda: encoded(Image.new("RGB", (30_000, 2), "red"), "PNG"), ".png"),
    "a very long screenshot": (lambda: encoded(Image.new("L", (40, 30_000), 200), "PNG"), ".png"),
}

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (bytes, "empty"),
    "a web page": (lambda: b"<html><body>404</body></html>", "not a picture"),
    "an archive": (lambda: b"PK\x03\x04" + b"\0" * 500, "not a picture"),
    "a drawing": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9"/></svg>', "not a picture"),
    "a fax": (lambda: encoded(SCENE, "TIFF"), "not a picture"),
    "half a JPEG": (lambda: half(jpeg(SCENE)), "damaged"),
    "half a progressive JPEG": (lambda: half(encoded(SCENE, "JPEG", progressive=True)), "damaged"),
    "half a PNG": (lambda: half(encoded(SCENE, "PNG")), "damaged"),
    "half a WebP": (lambda: half(encoded(SCENE, "WEBP")), "damaged|not a picture"),
    "half a GIF": (lambda: half(encoded(SCENE, "GIF")), "damaged"),
    "half a bitmap": (lambda: half(encoded(SCENE, "BMP")), "damaged"),
    "half a HEIC": (lambda: half(encoded(SCENE, "HEIF")), "damaged|not a picture"),
    "the beginning of a JPEG": (lambda: jpeg(SCENE)[:12], "damaged|not a picture"),
    "a PNG without pixels": (lambda: png_of(400, 300), "damaged"),
    "a PNG of 4 billion pixels": (lambda: png_of(65_535, 65_535, b"\0" * 1000), "200 megapixels"),
    "a JPEG of 4 billion pixels": (lambda: jpeg_that_says(65_500, 65_500), "200 megapixels"),
    "a huge one that is small": (lambda: encoded(Image.new("1", (20_001, 10_000)), "PNG"), "200 megapixels"),
}


@pytest.mark.parametrize("kind", KEPT)
def test_an_odd_picture_is_kept_as_it_is_and_shown(shop: ShopFolder, kind: str) -> None:
    make, suffix = KEPT[kind]
    archive, data = PhotoArchive(shop.folder), make()
    (photo,) = shop.do(service.archive_photos, archive, [PastedPicture("photo.jpeg", data)], "小鱼儿24").archived
    path = archive.path_of(photo.path)
    assert (path.suffix, path.read_bytes()) == (suffix, data)
    small = small_jpeg(path, 256)
    assert small is not None
    with Image.open(io.BytesIO(small)) as thumbnail:
        assert max(thumbnail.size) <= 256
    assert not read_shown(path).size.isEmpty()
    shop.do(record_findings, examine(archive, shop.ask(waiting_photos, 4)))
    assert shop.ask(waiting_photos, 4) == []


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_good_picture_is_refused_with_a_sentence(shop: ShopFolder, tmp_path: Path, kind: str) -> None:
    make, reason = REFUSED[kind]
    archive = PhotoArchive(shop.folder)
    file = tmp_path / "照片.jpg"
    file.write_bytes(make())
    result = shop.do(service.archive_photos, archive, [file], "小鱼儿24")
    ((told, why),) = result.failed
    assert Path(told) == file and result.archived == []
    assert any(words in why for words in reason.split("|")) and "照片.jpg" in why
    assert list(archive.files()) == []
    if reason != "200 megapixels":  # a JPEG of that size is decoded as coarsely as a thumbnail needs
        assert small_jpeg(file, 256) is None
    with pytest.raises(UserError):
        read_shown(file)


def test_a_text_in_a_picture_that_unpacks_without_end_is_refused(shop: ShopFolder) -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", "x" * 2_000_000, zip=True)
    data = encoded(SCENE, "PNG", pnginfo=told)
    result = shop.do(service.archive_photos, PhotoArchive(shop.folder), [PastedPicture("x.png", data)], "小鱼儿24")
    assert [reason for _file, reason in result.failed] == [
        "“x.png” is damaged or incomplete. Ask for the picture again."
    ]


_SAMPLES = {
    file_format: encoded(nature(2, (48, 32)), file_format)
    for file_format in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "HEIF")
}


@given(
    file_format=st.sampled_from(sorted(_SAMPLES)),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=4)), max_size=6),
    cut=st.floats(0, 1),
)
def test_whatever_a_file_holds_it_is_a_picture_or_refused(
    file_format: str, changes: list[tuple[float, bytes]], cut: float
) -> None:
    data = bytearray(_SAMPLES[file_format])
    for place, new in changes:
        start = int(place * len(data))
        data[start : start + len(new)] = new
    if cut < 0.5:
        del data[int(2 * cut * len(data)) :]
    try:
        facts = inspect_picture(bytes(data), "x")
    except UserError:
        return
    assert facts.width > 0 and facts.height > 0
    assert facts.thumbnail.startswith(b"\xff\xd8")
