"""Photos of the invented parcels, drawn: a box on a table with its label, what is broken, a scale, a chat.

Labels carry a real barcode of the tracking number. Pillow's own font is used, so labels are in digits and
Latin letters.
"""

import io
import random
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

import zxingcpp
from PIL import ExifTags, Image, ImageDraw, ImageFont
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoKind

_SIZE = (960, 720)
_CARDBOARD = ((196, 154, 108), (181, 137, 90), (208, 171, 128), (171, 126, 84))
_TABLES = ((92, 74, 62), (120, 124, 128), (214, 208, 198), (64, 84, 96), (150, 118, 88))

_EVIDENCE = (PhotoKind.DEFECT, PhotoKind.PARCEL, PhotoKind.WEIGHT, PhotoKind.LABEL)
_INBOX = (PhotoKind.CHAT, PhotoKind.DEFECT, PhotoKind.CHAT, PhotoKind.PARCEL, PhotoKind.OTHER)

Point = tuple[float, float]


class Pictured(Protocol):
    """An order, as far as photos of its parcel show it."""

    @property
    def order_no(self) -> str:
        """What the label says."""
        ...

    @property
    def buyer(self) -> str:
        """The customer ID whose photos they are."""
        ...

    @property
    def tracking_no(self) -> str:
        """What the barcode says."""
        ...


class Evidence:
    """Draws photos and archives them like any others, through the folder ``place``."""

    def __init__(self, archive: PhotoArchive, place: Path, seed: int) -> None:
        self._archive, self._place = archive, place
        self._chance = random.Random(f"shopdesk photos {seed}")
        self.count = 0

    def add(
        self, session: Session, actor: Actor, order: Pictured, count: int, links: Sequence[tuple[str, int]]
    ) -> None:
        """``count`` photos of an order's parcel, linked to records."""
        for kind in _EVIDENCE[:count]:
            self._archive_one(session, actor, self._drawn(actor, order, kind), order.buyer, kind, links)

    def add_unlinked(self, session: Session, actor: Actor, orders: Sequence[Pictured]) -> None:
        """What has just come in and belongs to nothing yet; one is a photo another customer sent in before."""
        for kind, order in zip(_INBOX, reversed(orders), strict=False):
            self._archive_one(session, actor, self._drawn(actor, order, kind), order.buyer, kind, ())
        if len(orders) > 1:
            photo = self._drawn(actor, orders[-1], PhotoKind.DEFECT)
            self._archive_one(session, actor, photo, orders[-1].buyer, PhotoKind.DEFECT, ())
            other = next((order.buyer for order in orders if order.buyer != orders[-1].buyer), "小号2")
            self._archive_one(session, actor, copy_photo(photo), other, PhotoKind.DEFECT, ())

    def _drawn(self, actor: Actor, order: Pictured, kind: PhotoKind) -> bytes:
        taken_at = actor.clock.local(actor.clock.now())
        return draw_photo(kind, order.tracking_no, order.order_no, taken_at, self._chance)

    def _archive_one(
        self,
        session: Session,
        actor: Actor,
        photo: bytes,
        customer: str,
        kind: PhotoKind,
        links: Sequence[tuple[str, int]],
    ) -> None:
        self.count += 1
        file = self._place / f"IMG_{self.count:05d}.jpg"
        file.write_bytes(photo)
        photos.archive_photos(session, actor, self._archive, [file], customer, kind=kind, links=links)
        file.unlink()


def draw_photo(kind: PhotoKind, tracking_no: str, order_no: str, taken_at: datetime, chance: random.Random) -> bytes:
    """A JPEG of a parcel (or what else the kind shows), taken at a wall clock time; some are taken sideways."""
    draw_scene = {PhotoKind.CHAT: _chat, PhotoKind.LABEL: _label_close, PhotoKind.WEIGHT: _weight}.get(kind, _parcel)
    picture = draw_scene(tracking_no, order_no, chance)
    if kind in (PhotoKind.DEFECT, PhotoKind.PARCEL):
        _damage(picture, chance, tears=3 if kind is PhotoKind.DEFECT else 1)
    exif = Image.Exif()
    if kind is not PhotoKind.CHAT:  # a screenshot knows nothing of cameras
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
        if chance.random() < 0.2:
            picture = picture.transpose(Image.Transpose.ROTATE_90)
            exif[ExifTags.Base.Orientation] = 6
    return _jpeg(picture, exif)


def copy_photo(jpeg: bytes) -> bytes:
    """The same photo as somebody else would send it on: smaller, and saved once more."""
    with Image.open(io.BytesIO(jpeg)) as picture:
        upright = picture.getexif().get(ExifTags.Base.Orientation, 1) == 1
        copy = picture if upright else picture.transpose(Image.Transpose.ROTATE_270)
        return _jpeg(copy.resize((copy.width * 3 // 4, copy.height * 3 // 4)), Image.Exif())


def _jpeg(picture: Image.Image, exif: Image.Exif) -> bytes:
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=82, exif=exif)
    return held.getvalue()


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _table(chance: random.Random) -> Image.Image:
    near, far = chance.choice(_TABLES), chance.choice(_TABLES)
    # Light falls in from one side: a gradient, so that no two tables look the same.
    ramp = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270))).resize(_SIZE)
    picture = Image.composite(Image.new("RGB", _SIZE, near), Image.new("RGB", _SIZE, far), ramp)
    draw = ImageDraw.Draw(picture)
    for _ in range(chance.randrange(3, 9)):
        x, width = chance.randrange(_SIZE[0]), chance.randrange(20, 160)
        shade = tuple(max(0, part - chance.randrange(6, 24)) for part in near)
        draw.polygon([(x, 0), (x + width, 0), (x + width - 90, _SIZE[1]), (x - 90, _SIZE[1])], fill=shade)
    return picture


def _parcel(tracking_no: str, order_no: str, chance: random.Random) -> Image.Image:
    picture = _table(chance)
    draw = ImageDraw.Draw(picture)
    board = chance.choice(_CARDBOARD)
    left, top = chance.randrange(60, 280), chance.randrange(180, 300)
    width, height, deep = chance.randrange(420, 560), chance.randrange(260, 380), chance.randrange(70, 170)
    lean = chance.randrange(-60, 120)
    front = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    lid = [front[0], front[1], (left + width + lean, top - deep), (left + lean, top - deep)]
    side_x = left + width if lean > 0 else left
    side = [(side_x, top), (side_x + lean, top - deep), (side_x + lean, top + height - deep), (side_x, top + height)]
    draw.polygon([(x + 18, y + 22) for x, y in front], fill=(40, 36, 34))
    draw.polygon(side, fill=_shade(board, 0.7))
    draw.polygon(front, fill=board, outline=_shade(board, 0.6), width=3)
    draw.polygon(lid, fill=_shade(board, 1.15), outline=_shade(board, 0.6), width=3)
    tape = top + chance.randrange(10, height - 60)
    draw.rectangle((left, tape, left + width, tape + 34), fill=_shade(board, 1.3))
    label = (
        _label(tracking_no, order_no).resize((300, 180)).rotate(chance.randrange(-6, 7), expand=True, fillcolor=board)
    )
    picture.paste(label, (left + chance.randrange(20, 90), top + chance.randrange(20, 60)))
    return picture


def _damage(picture: Image.Image, chance: random.Random, tears: int) -> None:
    draw = ImageDraw.Draw(picture)
    for _ in range(tears):
        x, y = chance.randrange(240, 560), chance.randrange(240, 560)
        edge: list[Point] = [(x, y)]
        for _ in range(chance.randrange(5, 9)):
            x, y = x + chance.randrange(12, 44), y + chance.randrange(-34, 35)
            edge.append((x, y))
        back = [(x - chance.randrange(8), y + chance.randrange(10, 36)) for x, y in reversed(edge)]
        draw.polygon([*edge, *back], fill=(38, 28, 22))
        draw.line(edge, fill=(236, 220, 196), width=4)


def _label(tracking_no: str, order_no: str) -> Image.Image:
    card = Image.new("RGB", (600, 360), "white")
    draw = ImageDraw.Draw(card)
    draw.rectangle((4, 4, 595, 355), outline="black", width=3)
    draw.text((24, 18), "EXPRESS", font=_font(40), fill="black")
    draw.line((4, 76, 595, 76), fill="black", width=3)
    if tracking_no:
        code = zxingcpp.create_barcode(tracking_no, zxingcpp.BarcodeFormat.Code128)
        bars = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=3)).convert("RGB")
        card.paste(bars.resize((540, 120), Image.Resampling.NEAREST), (30, 96))
    draw.text((150, 228), tracking_no, font=_font(34), fill="black")
    draw.text((24, 300), f"ORDER {order_no}", font=_font(28), fill="black")
    return card


def _label_close(tracking_no: str, order_no: str, chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", _SIZE, chance.choice(_CARDBOARD))
    card = _label(tracking_no, order_no).resize((780, 468))
    fill = picture.getpixel((0, 0))
    picture.paste(card.rotate(chance.randrange(-16, 17), expand=True, fillcolor=fill), (60, 40 + chance.randrange(80)))
    return picture


def _weight(tracking_no: str, order_no: str, chance: random.Random) -> Image.Image:
    picture = _parcel(tracking_no, order_no, chance).resize((640, 480))
    scene = _table(chance)
    scene.paste(picture, (160, 20))
    draw = ImageDraw.Draw(scene)
    draw.rounded_rectangle((120, 520, 840, 700), radius=24, fill=(58, 62, 68))
    draw.rectangle((300, 556, 660, 664), fill=(16, 28, 20))
    draw.text((330, 562), f"{chance.randrange(300, 2600) / 1000:.3f} kg", font=_font(76), fill=(120, 255, 140))
    return scene


def _chat(tracking_no: str, order_no: str, chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", (540, 960), (237, 237, 237))
    draw = ImageDraw.Draw(picture)
    y = 40
    lines = (f"ORDER {order_no}", tracking_no, "???", "box is open!", "refund please", "OK, one moment")
    for line in chance.sample(lines, k=5):
        mine, width = chance.random() < 0.5, 40 + 17 * max(4, len(line))
        left = 500 - width if mine else 40
        colour = (149, 236, 105) if mine else "white"
        draw.rounded_rectangle((left, y, left + width, y + 70), radius=14, fill=colour)
        draw.text((left + 20, y + 18), line, font=_font(28), fill="black")
        y += 100 + chance.randrange(60)
    return picture


def _shade(colour: tuple[int, int, int], by: float) -> tuple[int, int, int]:
    red, green, blue = (min(255, int(part * by)) for part in colour)
    return red, green, blue
