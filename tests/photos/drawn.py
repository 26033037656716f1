"""Pictures for tests, drawn: photos of things, chats, and what becomes of a picture on its way through phones."""

import io
import random
from collections.abc import Iterator
from datetime import datetime

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from shopdesk.core.resources import resource_path
from shopdesk.demo_pictures import draw_photo
from shopdesk.photos.model import PhotoKind

_WORDS = (
    "亲 您好 这个 衣服 收到 有 破洞 退款 快点 什么 时候 发货 我 要 投诉 "
    "谢谢 好的 稍等 照片 已经 拍 了 开线 颜色 不对 尺码 偏小"
).split()


def nature(seed: int, size: tuple[int, int] = (800, 600)) -> Image.Image:
    """A picture with something in it everywhere, coarse and fine."""
    chance = random.Random(seed)
    return Image.merge("RGB", [_clouds(chance, size, 5) for _ in range(3)])


def cloth(seed: int, size: tuple[int, int] = (800, 600)) -> Image.Image:
    """Folds of one colour, and a small stain."""
    chance = random.Random(seed)
    colour = Image.new("RGB", size, (chance.randrange(60, 200), chance.randrange(60, 200), chance.randrange(60, 200)))
    picture = Image.composite(ImageEnhance.Brightness(colour).enhance(0.7), colour, _clouds(chance, size, 3))
    x, y = chance.randrange(200, 600), chance.randrange(150, 450)
    ImageDraw.Draw(picture).ellipse((x, y, x + 60, y + 40), fill=(60, 40, 20))
    return picture


def parcel(seed: int, kind: PhotoKind = PhotoKind.DEFECT) -> Image.Image:
    """A box on a table, its label, or a scale."""
    chance = random.Random(seed)
    number = str(chance.randrange(10**12, 10**13))
    with Image.open(io.BytesIO(draw_photo(kind, number, number, datetime(2026, 11, 1), chance))) as picture:
        return ImageOps.exif_transpose(picture).convert("RGB")


def chat(seed: int, layout: int) -> Image.Image:
    """A screenshot of a chat; one ``layout`` has its bubbles in the same places, whatever they say."""
    words, places = random.Random(seed), random.Random(layout)
    picture = Image.new("RGB", (1080, 2340), (237, 237, 237))
    draw, font = ImageDraw.Draw(picture), _font(44)
    draw.text((40, 30), f"{words.randrange(24):02}:{words.randrange(60):02}", font=font, fill="black")
    top = 230
    while top < 2040:
        mine, lines, width = places.random() < 0.5, places.randrange(1, 4), places.randrange(300, 760)
        left = 940 - width if mine else 140
        face = (960, top, 1040, top + 80) if mine else (40, top, 120, top + 80)
        draw.rounded_rectangle(face, 10, fill=(90, 120, 160) if mine else (200, 150, 120))
        box = (left, top, left + width, top + lines * 60 + 50)
        draw.rounded_rectangle(box, 20, fill=(149, 236, 105) if mine else "white")
        for line in range(lines):
            text = ""
            while draw.textlength(text + "中文", font=font) < width - 60:
                text += words.choice(_WORDS)
            draw.text((left + 25, top + 20 + 60 * line), text, font=font, fill="black")
        top += lines * 60 + 110
    return picture


def copies(picture: Image.Image) -> Iterator[tuple[str, Image.Image]]:
    """What becomes of a picture that somebody sends on, and the word for it."""
    width, height = picture.size
    across, down = width * 3 // 100, height * 3 // 100
    yield "saved again", saved(picture, 55)
    yield "smaller", saved(picture.resize((width * 2 // 5, height * 2 // 5)), 70)
    yield "cut all around", picture.crop((across // 2, down // 2, width - across // 2, height - down // 2))
    yield "cut at the right", picture.crop((0, 0, width - across, height))
    yield "brighter", ImageEnhance.Brightness(picture).enhance(1.2)
    yield "darker", ImageEnhance.Brightness(picture).enhance(0.75)
    yield "without colours", picture.convert("L").convert("RGB")
    yield "blurred", picture.filter(ImageFilter.GaussianBlur(2))
    marked, font = picture.copy(), _font(width // 25)
    ImageDraw.Draw(marked).text((width * 0.6, height * 0.9), "@小红书 12345678", font=font, fill="white")
    yield "with a water mark", marked


def shot_of(picture: Image.Image) -> Image.Image:
    """The screenshot of a phone that shows a picture, between black bars with a clock."""
    shot, font = Image.new("RGB", (1080, 2340)), _font(40)
    shown = picture.resize((1080, 1080 * picture.height // picture.width))
    shot.paste(shown, (0, (2340 - shown.height) // 2))
    ImageDraw.Draw(shot).text((40, 20), "10:24  5G  88%", font=font, fill="white")
    return shot


def saved(picture: Image.Image, quality: int = 85) -> Image.Image:
    """A picture after it was a JPEG."""
    return Image.open(io.BytesIO(jpeg(picture, quality)))


def jpeg(picture: Image.Image, quality: int = 85) -> bytes:
    """A picture as a JPEG file."""
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=quality)
    return held.getvalue()


def _clouds(chance: random.Random, size: tuple[int, int], octaves: int) -> Image.Image:
    clouds = None
    for octave in range(octaves):
        side = 2 ** (octave + 1) + 1
        points = Image.frombytes("L", (side + 1, side), chance.randbytes((side + 1) * side))
        layer = points.resize(size, Image.Resampling.BICUBIC)
        clouds = layer if clouds is None else Image.blend(clouds, layer, 0.35)
    assert clouds is not None
    return clouds


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource_path("fonts", "NotoSansSC-Regular.ttf")), size)
