"""Which picture files ShopDesk takes, and what Pillow needs to open them."""

import warnings

from PIL import Image
from pillow_heif import register_heif_opener

register_heif_opener()
# Pillow's own alarm would only warn; every picture is measured before it is decoded.
Image.MAX_IMAGE_PIXELS = None
# Cameras write EXIF that Pillow complains about and reads all the same. Said here once for all threads.
warnings.filterwarnings("ignore", module=r"PIL\.")

MAX_PIXELS = 200_000_000
MAX_BYTES = 500 << 20
SUFFIXES = {
    "JPEG": ".jpg",
    "MPO": ".jpg",
    "PNG": ".png",
    "WEBP": ".webp",
    "BMP": ".bmp",
    "DIB": ".bmp",
    "GIF": ".gif",
    "HEIF": ".heic",
}
FORMATS = tuple(name for name in SUFFIXES if name != "MPO")  # which is opened as the JPEG it begins with
