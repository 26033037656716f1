"""Pictures that tell where they were taken, as phones and programs write them."""

import io
import struct
import zlib

from PIL import Image, PngImagePlugin
from PIL.ExifTags import IFD

HANGZHOU = {1: "N", 2: (30.0, 16.0, 27.5), 3: "E", 4: (120.0, 9.0, 18.25), 5: b"\0", 6: 12.5, 29: "2026:10:03"}
XMP = (
    '<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>'
    "<rdf:Description exif:GPSLatitude='30,16.46N' photoshop:City=\"杭州市\" tiff:Make='HUAWEI'>"
    "<exif:GPSLongitude>120,9.30E</exif:GPSLongitude>"
    "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li>西湖区</rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>"
    "<dc:title>瑕疵</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
).encode()
TOLD = (b"30,16.46N", b"120,9.30E", "杭州市".encode(), "西湖区".encode())


def drawing(mode: str = "RGB", size: tuple[int, int] = (96, 64)) -> Image.Image:
    """Something with edges and colours."""
    picture = Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 60).convert("RGB")
    picture.paste((200, 40, 40), (10, 10, 50, 30))
    return picture.convert(mode)


def exif(make: str = "HUAWEI", endian: str = "<", orientation: int = 1, *, located: bool = True) -> bytes:
    """An EXIF block with camera, times and maker's notes, and the place if asked for."""
    block = Image.Exif()
    block.endian = endian
    block[0x010F], block[0x0110], block[0x0112] = make, "P60 Pro", orientation
    block[0x0132] = "2026:10:03 14:22:31"
    block.get_ifd(IFD.Exif)[0x9003] = "2026:10:03 14:22:31"
    block.get_ifd(IFD.Exif)[0x927C] = make.encode() + b"\0" + bytes(range(200))
    if located:
        block.get_ifd(IFD.GPSInfo).update(HANGZHOU)
    return block.tobytes()


def jpeg(block: bytes = b"", xmp: bytes = b"", size: tuple[int, int] = (96, 64)) -> bytes:
    stream = io.BytesIO()
    more = {"xmp": xmp} if xmp else {}
    drawing(size=size).save(stream, "JPEG", quality=90, exif=block, **more)
    return stream.getvalue()


def saved(image_format: str, mode: str = "RGB", **more: object) -> bytes:
    stream = io.BytesIO()
    drawing(mode).save(stream, image_format, **more)
    return stream.getvalue()


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def with_segment(data: bytes, marker: int, content: bytes) -> bytes:
    """A JPEG with one more segment, right behind its begin."""
    return data[:2] + segment(marker, content) + data[2:]


def iptc(city: str) -> bytes:
    """The picture resources of Photoshop, with a city and a headline."""
    sets = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text.encode())) + text.encode()
        for number, text in ((105, "瑕疵"), (90, city), (101, "中国"))
    )
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(sets)) + sets + b"\0" * (len(sets) % 2)


def png(*, raw_profile: bool = False, packed: bool = False, in_words: str = "") -> bytes:
    """A PNG that tells its place in EXIF, in XMP, in a profile of hexadecimal digits or in words."""
    about = PngImagePlugin.PngInfo()
    if raw_profile:
        block = exif()
        digits = "\n".join(block.hex()[at : at + 72] for at in range(0, len(block.hex()), 72))
        about.add_text("Raw profile type exif", f"\nexif\n{len(block):8}\n{digits}\n", zip=packed)
    elif in_words:
        about.add_text("Comment", in_words, zip=packed)
    else:
        about.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=packed)
    return saved("PNG", "RGBA", pnginfo=about, **({} if raw_profile or in_words else {"exif": exif()}))


def told_oddly() -> PngImagePlugin.PngInfo:
    """EXIF in hexadecimal digits below a line that does not belong there."""
    about = PngImagePlugin.PngInfo()
    about.add_text("Raw profile type exif", f"?\nexif\n{len(exif())}\n{exif().hex()}\n")
    return about


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Kind and content of the chunks of a PNG, whose checksums are right."""
    found, at = [], 8
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        assert int.from_bytes(data[at + 8 + size : at + 12 + size], "big") == zlib.crc32(kind + content)
        found.append((kind, content))
        at += 12 + size
    return found
