"""What a picture file is: its kind, size, when it was taken, and the numbers by which it is known again."""

import hashlib
import io
import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from PIL import Image, UnidentifiedImageError
from pillow_heif import register_heif_opener

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

register_heif_opener()
# Pillow's own alarm would only warn; every picture is measured here before it is decoded.
Image.MAX_IMAGE_PIXELS = None

MAX_PIXELS = 200_000_000
MAX_BYTES = 500 << 20
_SUFFIXES = {
    "JPEG": ".jpg",
    "MPO": ".jpg",
    "PNG": ".png",
    "WEBP": ".webp",
    "BMP": ".bmp",
    "GIF": ".gif",
    "HEIF": ".heic",
}
FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "BMP", "DIB", "GIF", "HEIF")
# ImageOps.exif_transpose does the same, but fails on broken EXIF.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_EXIF_IFD, _TAKEN_AT, _CHANGED_AT, _TAKEN_OFFSET = 0x8769, 0x9003, 0x0132, 0x9011


class PictureFacts(NamedTuple):
    """A picture as its bytes tell; width and height are those on the screen, after EXIF rotation."""

    sha256: str
    size_bytes: int
    image_format: str
    suffix: str
    width: int
    height: int
    taken_at: datetime | None
    difference_hash: int


def inspect_picture(data: bytes, name: str) -> PictureFacts:
    """Look at a picture in memory; raises UserError when it is none, is damaged, or is larger than 200 megapixels."""
    if not data:
        raise UserError(translate("Photos", "“{file}” is empty. Save it again.").format(file=name))
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    # Cameras write EXIF that Pillow complains about and reads all the same.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _inspect(io.BytesIO(data), data, name)


def _inspect(file: BinaryIO, data: bytes, name: str) -> PictureFacts:
    try:
        with Image.open(file, formats=None) as image:
            image_format = image.format or ""
            if image_format not in _SUFFIXES and image_format != "DIB":
                raise _no_picture(name)
            if image.width * image.height > MAX_PIXELS:
                raise _too_large(name)
            turned = _orientation(image) in (5, 6, 7, 8)
            width, height = (image.height, image.width) if turned else image.size
            taken_at = _taken_at(image)
            hashed = difference_hash(image)
    except UserError:
        raise
    except UnidentifiedImageError as error:
        raise _no_picture(name) from error
    # What a broken file makes of a decoder is not to be foreseen: struct, zlib, index and value errors and more.
    except Exception as error:
        raise _damaged(name) from error
    return PictureFacts(
        hashlib.sha256(data).hexdigest(),
        len(data),
        "BMP" if image_format == "DIB" else image_format,
        _SUFFIXES.get(image_format, ".bmp"),
        width,
        height,
        taken_at,
        hashed,
    )


def difference_hash(image: Image.Image) -> int:
    """64 bits that barely change when a picture is scaled or saved again, as a signed integer.

    Each bit says whether a point of a 9x8 grey version is brighter than its neighbour. Decodes the picture
    (a JPEG only as finely as needed), so it also tells whether the file is whole.
    """
    if image.format in ("JPEG", "MPO"):
        image.draft("L", (image.width // 8 or 1, image.height // 8 or 1))
    turn = _TURNS.get(_orientation(image))
    grey = _grey(image)
    grey = (grey.transpose(turn) if turn is not None else grey).resize((9, 8), Image.Resampling.BOX)
    points = grey.tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            bits = bits << 1 | (points[row * 9 + column] > points[row * 9 + column + 1])
    return bits - (1 << 64) if bits >= 1 << 63 else bits


def _grey(image: Image.Image) -> Image.Image:
    if image.mode in ("I", "I;16", "I;16B", "F"):
        low, high = image.getextrema()  # 16 bits and floats have no fixed white
        span = (high - low) or 1  # type: ignore[operator]
        return image.convert("F").point(lambda value: value * (255 / span) - low * (255 / span)).convert("L")  # type: ignore[operator]
    if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA"):
        whole = image.convert("RGBA")
        ground = Image.new("RGBA", whole.size, "white")
        return Image.alpha_composite(ground, whole).convert("L")
    return image.convert("L")


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(0x0112, 1))
    except Exception:  # noqa: BLE001  broken EXIF is no reason to refuse evidence
        return 1


def _taken_at(image: Image.Image) -> datetime | None:
    """When the camera says it was; a camera that names no zone is in China, like the parcel."""
    try:
        exif = image.getexif()
        more = exif.get_ifd(_EXIF_IFD)
        text = str(more.get(_TAKEN_AT) or exif.get(_CHANGED_AT) or "")[:19]
        taken = datetime.strptime(f"{text}{more.get(_TAKEN_OFFSET) or '+08:00'}", "%Y:%m:%d %H:%M:%S%z")
        return taken.astimezone(UTC)
    except Exception:  # noqa: BLE001  as above
        return None


def read_picture(path: Path) -> bytes:
    """The bytes of a file that may be a picture; raises UserError for a huge one and OSError."""
    if path.stat().st_size > MAX_BYTES:
        raise _too_large(path.name)
    return path.read_bytes()


def _no_picture(name: str) -> UserError:
    text = translate("Photos", "“{file}” is not a picture ShopDesk knows. Use JPEG, PNG, WebP, BMP, GIF or HEIC.")
    return UserError(text.format(file=name))


def _damaged(name: str) -> UserError:
    text = translate("Photos", "“{file}” is damaged or incomplete. Ask for the picture again.")
    return UserError(text.format(file=name))


def _too_large(name: str) -> UserError:
    return UserError(translate("Photos", "“{file}” is too large: at most 200 megapixels and 500 MB.").format(file=name))
