"""What a picture file is: its kind, size, when it was taken, how it looks, and by what it is known again."""

import hashlib
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PIL import Image, UnidentifiedImageError

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos.pictures.formats import FORMATS, MAX_BYTES, MAX_PIXELS, SUFFIXES
from shopdesk.photos.pictures.hashes import hashes_of
from shopdesk.photos.pictures.reducing import ACROSS, THUMBNAIL, as_jpeg, fitted, lessened, orientation

LARGE_PIXELS, LARGE_BYTES = 40_000_000, 64 << 20
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
    difference_hash: int | None  # as ``hashes.Hashes`` has them
    fine_hash: bytes | None
    thumbnail: bytes  # JPEG, as the gallery keeps it


def inspect_picture(data: bytes, name: str) -> PictureFacts:
    """Look at a picture in memory; raises UserError when it is none, is damaged, or is larger than 200 megapixels.

    Decodes it once, a JPEG only as finely as needed, so it also tells whether the file is whole.
    """
    if not data:
        raise UserError(translate("Photos", "“{file}” is empty. Save it again.").format(file=name))
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    try:
        return _inspect(data, name)
    except UserError:
        raise
    except UnidentifiedImageError as error:
        raise _no_picture(name) from error
    # What a broken file makes of a decoder is not to be foreseen: struct, zlib, index and value errors and more.
    except Exception as error:
        raise _damaged(name) from error


def is_large(data: bytes) -> bool:
    """Whether a picture takes so much memory that only one of its kind should be looked at at a time."""
    if len(data) > LARGE_BYTES:
        return True
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            return image.width * image.height > LARGE_PIXELS
    except Exception:  # noqa: BLE001  what is wrong with it is told when it is looked at
        return False


def _inspect(data: bytes, name: str) -> PictureFacts:
    with Image.open(io.BytesIO(data)) as image:
        image_format = image.format or ""
        if image_format not in SUFFIXES:
            raise _no_picture(name)
        if image.width * image.height > MAX_PIXELS:
            raise _too_large(name)
        turned = orientation(image) in ACROSS
        width, height = (image.height, image.width) if turned else image.size
        taken_at = _taken_at(image)
        small = lessened(image, THUMBNAIL)
    hashes = hashes_of(small.convert("L"))
    return PictureFacts(
        hashlib.sha256(data).hexdigest(),
        len(data),
        "BMP" if image_format == "DIB" else image_format,
        SUFFIXES[image_format],
        width,
        height,
        taken_at,
        hashes.difference,
        hashes.fine,
        as_jpeg(fitted(small, THUMBNAIL)),
    )


def _taken_at(image: Image.Image) -> datetime | None:
    """When the camera says it was; a camera that names no zone is in China, like the parcel."""
    try:
        exif = image.getexif()
        more = exif.get_ifd(_EXIF_IFD)
        text = str(more.get(_TAKEN_AT) or exif.get(_CHANGED_AT) or "")[:19]
        taken = datetime.strptime(f"{text}{more.get(_TAKEN_OFFSET) or '+08:00'}", "%Y:%m:%d %H:%M:%S%z")
        return taken.astimezone(UTC)
    except Exception:  # noqa: BLE001  broken EXIF is no reason to refuse evidence
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
