"""Workbooks with pictures of every kind, as Excel writes them."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
from PIL import Image

HEADER = ("日期", "客户ID", "订单号", "问题", "图片")


def picture(colour: str, size: tuple[int, int] = (64, 16), file_format: str = "PNG") -> bytes:
    """A plain picture, lower than a row; another colour is other bytes."""
    held = io.BytesIO()
    Image.new("RGB", size, colour).save(held, file_format)
    return held.getvalue()


def workbook(
    path: Path,
    rows: Sequence[Sequence[object]],
    fill: Callable[[Any, Any], object],
    header: Sequence[str] = HEADER,
    sheet: str = "登记",
) -> Path:
    """A workbook with a table; ``fill`` is handed the workbook and its sheet to put pictures in."""
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet(sheet)
        page.write_row(0, 0, header)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                page.write(number, column, value)
        fill(book, page)
    return path


def put(page: Any, row: int, column: int, data: bytes, how: str = "float", **options: Any) -> None:
    """A picture on a sheet, row and column from 0: floating over it or in a cell."""
    told = {"image_data": io.BytesIO(data), **options}
    (page.insert_image if how == "float" else page.embed_image)(row, column, "picture.png", told)


def changed(path: Path, parts: Mapping[str, Callable[[str], str] | bytes | None]) -> Path:
    """A workbook with some parts rewritten, replaced or (None) left out; parts that were not there are added."""
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    for name, what in parts.items():
        if what is None:
            held.pop(name, None)
        else:
            held[name] = what if isinstance(what, bytes) else what(held.get(name, b"").decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return path


def drawing(*anchors: str) -> bytes:
    """A drawing part of one's own."""
    spaces = (
        'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    return f'<?xml version="1.0"?><xdr:wsDr {spaces}>{"".join(anchors)}</xdr:wsDr>'.encode()


def pic(embed: str, name: str = "图片", box: tuple[int, int, int, int] = (0, 0, 100, 100)) -> str:
    """A picture in a drawing; ``box`` is where it is and how large."""
    x, y, cx, cy = box
    return (
        f'<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="{name}"/><xdr:cNvPicPr/></xdr:nvPicPr>'
        f'<xdr:blipFill><a:blip r:embed="{embed}"/></xdr:blipFill>'
        f'<xdr:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm></xdr:spPr></xdr:pic>'
    )


def two_cells(first: tuple[int, int], last: tuple[int, int], inside: str) -> str:
    """An anchor from a cell to a cell: column and row from 0."""
    corners = "".join(
        f"<xdr:{mark}><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff>"
        f"<xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{mark}>"
        for mark, (column, row) in (("from", first), ("to", last))
    )
    return f"<xdr:twoCellAnchor>{corners}{inside}<xdr:clientData/></xdr:twoCellAnchor>"


def group(inner: tuple[int, int, int, int], inside: str, outer: tuple[int, int, int, int] | None = None) -> str:
    """A group: ``inner`` are its own coordinates, ``outer`` the place of the group in its parent's."""
    x, y, cx, cy = outer or inner
    return (
        '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="组合"/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>'
        f'<a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/>'
        f'<a:chOff x="{inner[0]}" y="{inner[1]}"/><a:chExt cx="{inner[2]}" cy="{inner[3]}"/>'
        f"</a:xfrm></xdr:grpSpPr>{inside}</xdr:grpSp>"
    )


def without(pattern: str, instead: str = "") -> Callable[[str], str]:
    """A change of a part's text."""
    return lambda text: re.sub(pattern, instead, text)
