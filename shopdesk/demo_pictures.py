"""Photos of the invented parcels, drawn: a box on a table with its label, what is broken, a scale, a chat.

Labels carry a real barcode of the tracking number, as couriers print it.
"""

import io
import random
from datetime import datetime
from functools import lru_cache

import zxingcpp
from PIL import ExifTags, Image, ImageDraw, ImageFilter, ImageFont

from shopdesk.core.money import decimal_yuan
from shopdesk.core.resources import resource_path
from shopdesk.photos.model import PhotoKind

_SIZE = (960, 720)
_CARDBOARD = ((196, 154, 108), (181, 137, 90), (208, 171, 128), (171, 126, 84))
_TABLES = ((92, 74, 62), (120, 124, 128), (214, 208, 198), (64, 84, 96), (150, 118, 88))
_CLOTHS = ((168, 58, 66), (46, 62, 96), (226, 214, 196), (84, 110, 82), (32, 34, 38), (204, 160, 172), (120, 98, 140))
_SORTS = ("571-A12 08", "020-C07 31", "755-B20 15", "028-F03 22", "010-D16 40")
_SAID = (
    "在吗", "衣服收到了，袖口脱线了", "外箱是破的，里面少一件", "颜色和图片差太多了吧", "这个给退吗",
    "不退我就去投诉了", "拍照给你看", "快递放门口没打电话", "尺码偏小，能换L码吗", "什么时候发货呀", "退款怎么还没到",
)  # fmt: skip
_ANSWERED = (
    "亲，在的", "麻烦拍一张面单和问题处", "您好，已经帮您登记了", "运费我们出，您先垫付", "稍等，查一下物流",
    "这边给您补发一件", "收到退件后当天处理", "抱歉给您添麻烦了", "好的，已备注",
)  # fmt: skip

Point = tuple[float, float]
Colour = tuple[int, int, int]


def draw_photo(kind: PhotoKind, tracking_no: str, order_no: str, taken_at: datetime, chance: random.Random) -> bytes:
    """A JPEG of a parcel (or what else the kind shows), taken at a wall clock time; some are taken sideways."""
    picture = _scene(kind, tracking_no, order_no, chance)
    exif = Image.Exif()
    if kind is not PhotoKind.CHAT:  # a screenshot knows nothing of cameras
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
        if chance.random() < 0.2:
            picture = picture.transpose(Image.Transpose.ROTATE_90)
            exif[ExifTags.Base.Orientation] = 6
    return _jpeg(picture, exif)


def draw_receipt(purpose: str, amount_fen: int, taken_at: datetime, chance: random.Random) -> bytes:
    """A JPEG of a shop's receipt on a table."""
    paper = Image.new("RGBA", (380, 520), (246, 244, 238, 255))
    draw = ImageDraw.Draw(paper)
    draw.text((120, 26), "销货小票", font=_font(34), fill=(40, 40, 44))
    draw.text((30, 96), f"{taken_at:%Y-%m-%d %H:%M}", font=_font(22), fill=(90, 90, 96))
    for y in (140, 300):
        draw.line([(24, y), (356, y)], fill=(150, 150, 150), width=2)
    draw.text((30, 170), purpose, font=_font(26), fill=(40, 40, 44))
    draw.text((30, 330), "合计", font=_font(30), fill=(40, 40, 44))
    draw.text((210, 330), f"{decimal_yuan(amount_fen)}", font=_font(30), fill=(40, 40, 44))
    draw.text((30, 430), "谢谢惠顾", font=_font(22), fill=(90, 90, 96))
    picture = _table(chance)
    paper = paper.rotate(chance.randrange(-5, 6), Image.Resampling.BICUBIC, expand=True)
    picture.paste(paper, (280, 80), paper)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
    return _jpeg(picture, exif)


def _scene(kind: PhotoKind, tracking_no: str, order_no: str, chance: random.Random) -> Image.Image:
    match kind:
        case PhotoKind.CHAT:
            return _chat(tracking_no, chance)
        case PhotoKind.LABEL:
            return _label_close(tracking_no, order_no, chance)
        case PhotoKind.WEIGHT:
            return _weight(tracking_no, order_no, chance)
        case PhotoKind.DEFECT if chance.random() < 0.5:
            return _cloth(chance)
    picture = _parcel(tracking_no, order_no, chance)
    if kind in (PhotoKind.DEFECT, PhotoKind.PARCEL):
        _damage(picture, chance, tears=3 if kind is PhotoKind.DEFECT else 1)
    return picture


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


@lru_cache(maxsize=16)
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(resource_path("fonts", "NotoSansSC-Regular.ttf"), size)


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
    sort = _SORTS[sum(map(ord, tracking_no)) % len(_SORTS)]
    draw.text((24, 12), sort, font=_font(44), fill="black")
    draw.text((430, 24), "标准快递", font=_font(32), fill="black")
    draw.line((4, 76, 595, 76), fill="black", width=3)
    if tracking_no:
        code = zxingcpp.create_barcode(tracking_no, zxingcpp.BarcodeFormat.Code128)
        bars = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=3)).convert("RGB")
        card.paste(bars.resize((540, 120), Image.Resampling.NEAREST), (30, 96))
    draw.text((150, 220), tracking_no, font=_font(34), fill="black")
    draw.line((4, 276, 595, 276), fill="black", width=2)
    draw.text((24, 292), f"订单 {order_no}" if order_no else "寄件：小月　广东 东莞", font=_font(28), fill="black")
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


def _cloth(chance: random.Random) -> Image.Image:
    """A piece of clothing from near: folds, perhaps stripes, a seam, and a hole or a stain."""
    colour = chance.choice(_CLOTHS)
    picture = Image.new("RGB", _SIZE, colour)
    draw = ImageDraw.Draw(picture)
    width, height = _SIZE
    stripe = chance.choice((0, 0, 34, 60, 96))
    for x in range(0, width + height, stripe or width * 3):
        draw.line((x, 0, x - height, height), fill=_shade(colour, 0.75), width=max(1, stripe // 3))
    for _ in range(chance.randrange(5, 10)):
        x, thick, lean = chance.randrange(width), chance.randrange(30, 130), chance.randrange(-300, 300)
        shade = _shade(colour, chance.uniform(0.55, 1.35))
        draw.polygon([(x, 0), (x + thick, 0), (x + thick + lean, height), (x + lean, height)], fill=shade)
    picture = picture.filter(ImageFilter.GaussianBlur(14))
    draw = ImageDraw.Draw(picture)
    y = chance.randrange(80, height - 80)
    for x in range(0, width, 26):
        draw.line((x, y, x + 15, y), fill=_shade(colour, 1.6), width=3)
    left, top = chance.randrange(200, 620), chance.randrange(140, 440)
    size = chance.randrange(70, 170)
    if chance.random() < 0.5:
        draw.ellipse((left, top, left + size, top + size * 2 // 3), fill=(20, 18, 18))
        for _ in range(12):
            x = left + chance.randrange(size)
            draw.line((x, top + chance.randrange(-12, 20), x + chance.randrange(-14, 14), top + size // 2),
                      fill=_shade(colour, 1.5), width=2)  # fmt: skip
    else:
        draw.ellipse((left, top, left + size, top + size), fill=_shade((112, 84, 40), chance.uniform(0.8, 1.3)))
    return picture


def _chat(tracking_no: str, chance: random.Random) -> Image.Image:
    """A screenshot of a conversation, as a phone shows it."""
    width, height = 540, 960
    picture = Image.new("RGB", (width, height), (237, 237, 237))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width, 96), fill=(247, 247, 247))
    draw.text((24, 8), f"{chance.randrange(8, 23):02d}:{chance.randrange(60):02d}", font=_font(20), fill="black")
    draw.text((width // 2 - 90, 44), "消息 · 名美旗舰店", font=_font(24), fill="black")
    theirs, ours = (tuple(chance.randrange(60, 220) for _ in range(3)) for _ in range(2))
    lines = chance.sample(_SAID, k=4) + chance.sample(_ANSWERED, k=3) + [f"单号 {tracking_no}"] * bool(tracking_no)
    chance.shuffle(lines)
    y = 120 + chance.randrange(40)
    pictured = next(line for line in lines if line in _SAID)
    for line in lines:
        mine = line in _ANSWERED
        x = width - 84 if mine else 24
        draw.rounded_rectangle((x, y, x + 60, y + 60), radius=8, fill=ours if mine else theirs)
        if line == pictured:
            picture.paste(_parcel(tracking_no, "", chance).resize((240, 180)), (100, y))
            y += 200
        room = 24 + round(draw.textlength(line, font=_font(22)))
        left = width - 100 - room if mine else 100
        draw.rounded_rectangle((left, y, left + room, y + 54), radius=10, fill=(149, 236, 105) if mine else "white")
        draw.text((left + 12, y + 10), line, font=_font(22), fill="black")
        y += 78 + chance.randrange(30)
        if y > height - 150:
            break
    draw.rectangle((0, height - 70, width, height), fill=(247, 247, 247))
    draw.rounded_rectangle((70, height - 56, width - 130, height - 14), radius=8, fill="white")
    return picture


def _shade(colour: Colour, by: float) -> Colour:
    red, green, blue = (min(255, int(part * by)) for part in colour)
    return red, green, blue
