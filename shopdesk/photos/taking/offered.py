"""What a drop or the clipboard offers: files, folders, workbooks, or a picture by itself."""

import binascii
from base64 import b64decode
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from shopdesk.core.text import translate
from shopdesk.photos.arriving.found_files import PICTURE_SUFFIXES, WORKBOOK_SUFFIXES
from shopdesk.photos.service import PastedPicture, Source

# The bytes as they are, where a program gives them; what everybody gives is only the picture drawn anew.
RAW_FORMATS = {
    "image/jpeg": ".jpg",
    'application/x-qt-windows-mime;value="JFIF"': ".jpg",
    "image/png": ".png",
    'application/x-qt-windows-mime;value="PNG"': ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
}


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders on this PC that a drop or a clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def needs_review(paths: list[Path]) -> bool:
    """Whether somebody has to look through it first: folders, and workbooks with pictures in them."""
    return any(path.suffix.lower() in WORKBOOK_SUFFIXES or path.is_dir() for path in paths)


def pictures_in(data: QMimeData) -> list[Source]:
    """The pictures in a clipboard or a drop: files when there are any among them, else the picture itself."""
    files = dropped_files(data)
    if any(path.suffix.lower() in PICTURE_SUFFIXES and path.is_file() for path in files):
        return list(files)
    if (embedded := _embedded(data)) is not None:
        return [embedded]
    for mime, suffix in RAW_FORMATS.items():
        if data.hasFormat(mime) and (raw := bytes(data.data(mime).data())):
            return [PastedPicture(_pasted_name(suffix), raw)]
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [PastedPicture(_pasted_name(".png"), _png(image))]
    return []


def holds_picture(data: QMimeData) -> bool:
    """Whether a drag brings a picture; looks at nothing but names, for it is asked at every move of the mouse."""
    return (
        any(path.suffix.lower() in PICTURE_SUFFIXES for path in dropped_files(data))
        or data.hasImage()
        or any(map(data.hasFormat, RAW_FORMATS))
        or any(url.scheme() == "data" for url in data.urls())
    )


def why_no_picture(data: QMimeData) -> str:
    """What to do instead, when a drop or a clipboard holds no picture."""
    if any(url.scheme() in ("http", "https") for url in data.urls()):
        return translate("Photos", "That was only a link. Copy the picture itself and press Ctrl+V here.")
    return translate("Photos", "There is no picture in the clipboard. Copy one in the chat first.")


def _embedded(data: QMimeData) -> PastedPicture | None:
    """A picture that a browser hands over inside of its address (``data:image/png;base64,…``)."""
    for url in data.urls():
        head, comma, body = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")
        if comma and head.startswith("data:image/"):
            raw = unquote_to_bytes(body)
            try:
                return PastedPicture(_pasted_name(".png"), b64decode(raw) if head.endswith(";base64") else raw)
            except binascii.Error:
                return None
    return None


def _pasted_name(suffix: str) -> str:
    return translate("Photos", "Pasted picture") + suffix


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
