"""Pictures made small and plain: upright, on white, for thumbnails and for paper."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos.pictures.formats import FORMATS, MAX_PIXELS

THUMBNAIL = 256  # pixels of the longer side
STEEPEST = 3  # of a screenshot longer than this many times its width only the upper part is shown
STRIP = 1 << 22  # pixels
ACROSS = frozenset({5, 6, 7, 8})  # orientations that make width of height
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


def small_jpeg(path: Path, longest: int) -> bytes | None:
    """A picture file made small, as JPEG; None for one that is missing, damaged or no picture any more."""
    try:
        with Image.open(path, formats=FORMATS) as picture:
            return as_jpeg(reduced(picture, longest))
    except Exception:  # noqa: BLE001  what a broken file makes of a decoder is not to be foreseen
        return None


def as_jpeg(picture: Image.Image) -> bytes:
    """A small picture as it is kept, without what the file it comes from says beside it."""
    stream, plain = BytesIO(), picture.copy()
    plain.info = {}  # Pillow would write a comment or XMP, which may tell a place, out again
    plain.save(stream, "JPEG", quality=85)
    return stream.getvalue()


def reduced(picture: Image.Image, longest: int) -> Image.Image:
    """The picture on white, its longer side at most so many pixels; a JPEG is decoded only as finely as needed."""
    return fitted(lessened(picture, longest), longest)


def lessened(picture: Image.Image, longest: int) -> Image.Image:
    """The whole picture upright and on white, roughly smaller, as what is to be ``longest`` is made of.

    Takes hardly more memory than the decoder does.
    """
    picture.draft("RGB", (longest * 5 // 4, longest * 5 // 4))
    decoded(picture)
    way = orientation(picture)
    width, height = picture.size
    factor = min(max(width, height), STEEPEST * min(width, height)) // (2 * longest)
    small = on_white(picture) if factor < 2 else by_strips(picture, factor)
    return turned(small, way)


def fitted(picture: Image.Image, longest: int) -> Image.Image:
    """A plain picture, its longer side at most so many pixels; of a steep one the upper part."""
    width, height = picture.size
    shown = picture.crop((0, 0, width, STEEPEST * width)) if height > STEEPEST * width else picture.copy()
    shown.thumbnail((longest, longest), Image.Resampling.BICUBIC, reducing_gap=2.0)
    return shown


def decoded(picture: Image.Image) -> Image.Image:
    """The picture with its pixels; raises UserError for more of them than anything here may hold."""
    if picture.width * picture.height > MAX_PIXELS:
        raise UserError(translate("Photos", "This picture is too large to be shown: more than 200 megapixels."))
    picture.load()
    return picture


def orientation(picture: Image.Image) -> int:
    """How the picture is to be turned, in the numbers of EXIF; 1 where that is not said or broken."""
    try:
        return int(picture.getexif().get(0x0112, 1))
    except Exception:  # noqa: BLE001  broken EXIF is no reason not to take or show evidence
        return 1


def upright(picture: Image.Image) -> Image.Image:
    """The picture as its EXIF says it is to be seen."""
    return turned(picture, orientation(picture))


def turned(picture: Image.Image, way: int) -> Image.Image:
    """The picture turned by a number as EXIF has it."""
    turn = _TURNS.get(way)
    return picture if turn is None else picture.transpose(turn)


def on_white(picture: Image.Image) -> Image.Image:
    """The picture in plain colours; what is transparent in it is white."""
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")  # type: ignore[operator]
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def by_strips(picture: Image.Image, factor: int) -> Image.Image:
    """The picture plain and so many times smaller; never whole in plain colours, which may take a gigabyte."""
    width, height = picture.size
    small = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    rows = factor * max(1, STRIP // (width * factor))
    for top in range(0, height, rows):
        strip = on_white(picture.crop((0, top, width, min(height, top + rows))))
        small.paste(strip.reduce(factor), (0, top // factor))
    return small
