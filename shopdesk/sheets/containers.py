"""What kind of file it is, by its content; and the files that would hurt: encrypted, bombs, web pages."""

import re
import zipfile
import zlib
from collections.abc import Iterable
from enum import Enum, auto
from typing import BinaryIO

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

MAX_UNPACKED_BYTES = 1 << 30
MAX_RATIO = 200
MAX_MEMBERS = 10_000
# A cell costs some 24 bytes in memory whether anything is in it or not.
MAX_SHEET_CELLS = 20_000_000
# Below this size a high compression ratio is ordinary, and harmless.
_SMALL_BYTES = 16 << 20
_CHUNK = 1 << 20
_OVERLAP = 512

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_MARKUP = (b"<html", b"<!doctype", b"<table", b"<head", b"<meta", b"<body", b"<?xml", b"<script", b"<style", b"<div")
# A row or a cell that says where it stands; ends in "/>" when there is nothing in it.
_PLACE = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]*)(\d+)[\"'][^>/]*>")
# How many of something follow, as readers believe it when they make room: declared by the file, whatever is in it.
_COUNT = re.compile(rb"<[^<>]{0,400}?[cC]ount\s*=\s*[\"']\s*(\d{7,})")
_ENTITY = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class Content(Enum):
    """How a file is to be read."""

    TEXT = auto()
    XLS = auto()
    XLSX = auto()
    ZIP = auto()


def content_of(file: BinaryIO, name: str) -> Content:
    """What a seekable file holds, decided by its bytes alone; raises UserError for what is no table.

    ``name`` is the one people know the file by.
    """
    file.seek(0)
    head = file.read(4096)
    if not head:
        raise UserError(translate("Sheets", "“{file}” is empty. Export it again.").format(file=name))
    if head.startswith(b"PK"):
        return _packed_content(file, name)
    if head.startswith(_OLE[:4]):
        file.seek(0)
        if _ENCRYPTED_PACKAGE in file.read():
            raise password_protected(name)
        return Content.XLS
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP):
        raise UserError(
            translate(
                "Sheets",
                "“{file}” is a web page, not a table; often it is the sign-in page. Sign in and download it again, "
                "or open it in Excel and save it as .xlsx.",
            ).format(file=name)
        )
    return Content.TEXT


def password_protected(name: str) -> UserError:
    """The refusal of an encrypted file."""
    return UserError(
        translate(
            "Sheets",
            "“{file}” is protected with a password. Open it in Excel, remove the password, save it and try again.",
        ).format(file=name)
    )


def damaged(name: str) -> UserError:
    """The refusal of a file that cannot be read to its end."""
    return UserError(
        translate("Sheets", "“{file}” is damaged or incomplete. Download or export it again.").format(file=name)
    )


def too_large(name: str) -> UserError:
    """The refusal of a file that would fill the memory."""
    return UserError(
        translate(
            "Sheets",
            "“{file}” unpacks to more than this program accepts. If it is yours, delete empty rows and columns "
            "in Excel, or split it, and try again.",
        ).format(file=name)
    )


def check_archive(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse an archive that declares too much or is encrypted; raises UserError."""
    members = archive.infolist()
    if len(members) > MAX_MEMBERS or sum(m.file_size for m in members) > MAX_UNPACKED_BYTES:
        raise too_large(name)
    for member in members:
        if member.flag_bits & 1:
            raise password_protected(name)
        if member.file_size > _SMALL_BYTES and member.file_size > MAX_RATIO * max(member.compress_size, 1):
            raise too_large(name)


def check_workbook(archive: zipfile.ZipFile, name: str) -> None:
    """Unpack every XML part of a workbook once, as a stream, and refuse what would hurt its reader.

    The sizes an archive declares may be lies, so the parts are really unpacked, and counted. Raises UserError.
    """
    budget = MAX_UNPACKED_BYTES
    for member in archive.infolist():
        if member.filename.lower().endswith((".xml", ".rels", ".vml")):
            budget = _check_part(archive, member, budget, name)


def _packed_content(file: BinaryIO, name: str) -> Content:
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise damaged(name) from error
    lower = {n.lower().replace("\\", "/") for n in names}
    if "xl/workbook.xml" in lower:
        return Content.XLSX
    if "[content_types].xml" in lower or "content.xml" in lower or any(n.endswith("workbook.bin") for n in lower):
        raise UserError(
            translate("Sheets", "“{file}” is not a kind of workbook that can be read. Save it as .xlsx.").format(
                file=name
            )
        )
    return Content.ZIP


def _check_part(archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: int, name: str) -> int:
    packed = max(member.compress_size, 1)
    size, rest, corner = 0, b"", (1, 1)
    try:
        for chunk in unpacked(archive, member):
            size += len(chunk)
            if size > budget or (size > _SMALL_BYTES and size > MAX_RATIO * packed):
                raise too_large(name)
            text = rest + chunk
            if _ENTITY.search(text):
                raise damaged(name)
            if b"ount" in text and any(int(digits[:20]) > MAX_SHEET_CELLS for digits in _COUNT.findall(text)):
                raise too_large(name)
            corner = _farther(corner, _PLACE.findall(text))
            if corner[0] * corner[1] > MAX_SHEET_CELLS:
                raise too_large(name)
            rest = text[-_OVERLAP:]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise damaged(name) from error
    return budget - size


def unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterable[bytes]:
    """The bytes of a member in chunks, all that really are in it whatever size it declares."""
    honest = zipfile.ZipInfo(member.filename)
    for slot in ("compress_type", "flag_bits", "header_offset", "CRC", "compress_size", "orig_filename"):
        setattr(honest, slot, getattr(member, slot))
    honest.file_size = MAX_UNPACKED_BYTES + 2
    with archive.open(honest) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


def _farther(corner: tuple[int, int], places: list[tuple[bytes, bytes]]) -> tuple[int, int]:
    """The last row and column of all places so far."""
    row, column = corner
    if places:
        row = max(row, *(int(digits[:12]) for _, digits in places))
        for letters in {letters for letters, _ in places}:
            number = 0
            for letter in letters.upper()[:8]:
                number = number * 26 + letter - 64
            column = max(column, number)
    return row, column
