"""Barcodes in a picture: on a courier's label, often small, and seldom held straight."""

import unicodedata
from typing import NamedTuple

import zxingcpp
from PIL import Image

LONGEST_TEXT = 100
MOST = 20  # codes of one picture; a shelf of parcels has them by the dozen
_SIDE = 4096  # pixels of the longer side that are looked at
_TILTED_SIDE = 2000  # the same for a picture turned by other than right angles
# Lines across a bar code find it up to some eight degrees from upright, and the reader tries right angles by itself.
_TILTS = (15, 30, 45, 60, 75)
_KINDS = zxingcpp.BarcodeFormat
_FORMATS = zxingcpp.BarcodeFormats([_KINDS.Code128, _KINDS.Code39, _KINDS.ITF, _KINDS.EANUPC, _KINDS.QRCode])
# Neither has a check digit, and stripes of cloth read as short ones.
_UNCHECKED = ("Code 39", "ITF")
_LEAST_UNCHECKED = 8


class Code(NamedTuple):
    """What a barcode says (at most 100 characters, none that cannot be seen) and its kind, e.g. ``Code 128``."""

    text: str
    symbology: str


def read_codes(grey: Image.Image) -> list[Code]:
    """The barcodes in a picture of mode ``L``, each text once; a picture without any is turned until one shows."""
    if codes := _codes(_at_most(grey, _SIDE)):
        return codes
    small = _at_most(grey, _TILTED_SIDE)
    for tilt in _TILTS:
        turned = small.rotate(tilt, Image.Resampling.BILINEAR, expand=True, fillcolor=255)
        if codes := _codes(turned):
            return codes
    return []


def _codes(grey: Image.Image) -> list[Code]:
    found: dict[str, Code] = {}
    for one in zxingcpp.read_barcodes(grey, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain):
        text = _visible(one.text)
        symbology = str(one.format)
        if text and not (symbology.startswith(_UNCHECKED) and len(text) < _LEAST_UNCHECKED):
            found.setdefault(text, Code(text, symbology))
    return list(found.values())[:MOST]


def _visible(text: str) -> str:
    return "".join(one for one in text if unicodedata.category(one)[0] != "C").strip()[:LONGEST_TEXT].strip()


def _at_most(grey: Image.Image, side: int) -> Image.Image:
    longest = max(grey.size)
    if longest <= side:
        return grey
    return grey.resize((max(1, grey.width * side // longest), max(1, grey.height * side // longest)), reducing_gap=2.0)
