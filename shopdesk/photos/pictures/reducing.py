"""Pictures made small and plain: upright, on white, for thumbnails and for paper."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.photos.pictures.inspecting import MAX_PIXELS

STEEPEST = 3  # of a screenshot longer than this many times its width only the upper part is shown


def small_jpeg(path: Path, longest: int) -> bytes | None:
    """A picture file made small, as JPEG; None for one that is missing, damaged or no picture any more."""
    stream = BytesIO()
    try:
        with Image.open(path) as picture:
            reduced(picture, longest).save(stream, "JPEG", quality=85)
    except Exception:  # noqa: BLE001  what a broken file makes of a decoder is not to be foreseen
        return None
    return stream.getvalue()


def reduced(picture: Image.Image, longest: int) -> Image.Image:
    """The picture on white, its longer side at most so many pixels; a JPEG is decoded only as finely as needed."""
    picture.draft("RGB", (2 * longest, 2 * longest))
    picture = _cut(upright(decoded(picture)))
    picture.thumbnail((longest, longest), Image.Resampling.BICUBIC, reducing_gap=2.0)
    return on_white(picture)


def decoded(picture: Image.Image) -> Image.Image:
    """The picture with its pixels; raises UserError for more of them than anything here may hold."""
    if picture.width * picture.height > MAX_PIXELS:
        raise UserError(translate("Photos", "This picture is too large to be shown: more than 200 megapixels."))
    picture.load()
    return picture


def _cut(picture: Image.Image) -> Image.Image:
    width, height = picture.size
    return picture.crop((0, 0, width, STEEPEST * width)) if height > STEEPEST * width else picture


def upright(picture: Image.Image) -> Image.Image:
    """The picture as its EXIF says it is to be seen."""
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # noqa: BLE001  broken EXIF is no reason not to show evidence
        return picture


def on_white(picture: Image.Image) -> Image.Image:
    """The picture in plain colours; what is transparent in it is white."""
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")  # type: ignore[operator]
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole).convert("RGB")
    return picture.convert("RGB")
