"""Text tables (CSV and its relatives): encoding, delimiter, rows; streamed, so that size costs no memory."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.sheets.raw import RawRow, RawTable

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_SAMPLE_ROWS = 15
# A line this long is no table; csv's own limit for one field is 128 KiB.
_MAX_LINE = 4 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Tabs that guard the cells of a comma file, and would make it look like a wider tab file.
_GUARD_TABS = re.compile(r'(?<=[,;\r\n"])\t(?=[^"\t])|(?<=[^"\t])\t(?=[,;\r\n"])')


def text_table(path: Path, name: str, opened: Callable[[], BinaryIO]) -> RawTable:
    """The one table of a text file; ``opened`` gives its bytes afresh. Raises UserError for what is no text."""
    with opened() as file:
        encoding = detect_encoding(file, name)
        delimiter = _delimiter(file, encoding)
    return RawTable(path, name, "", encoding, False, lambda: _rows(opened, name, encoding, delimiter))


def detect_encoding(file: BinaryIO, name: str) -> str:
    """The codec that reads all of a text file; raises UserError naming the line where none does."""
    file.seek(0)
    head = file.read(4)
    for bom, codec in _BOMS:
        if head.startswith(bom):
            if problem := _first_problem(file, codec):
                raise _broken(name, problem)
            return codec
    utf8_problem = _first_problem(file, "utf-8")
    if utf8_problem is None:
        return "utf-8"
    _refuse_mixed(file, name)
    if problem := _first_problem(file, "gb18030"):
        raise _broken(name, max(problem, utf8_problem))
    return "gb18030"


def _first_problem(file: BinaryIO, codec: str) -> int | None:
    """The first line (from 1) that a codec cannot read, or that no text file has; None if all is well."""
    file.seek(0)
    decoder, line = codecs.getincrementaldecoder(codec)(), 1
    while True:
        chunk = file.read(_CHUNK)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            return line + error.object[: error.start].decode(codec, "ignore").count("\n")
        if "\0" in text:
            return line + text[: text.index("\0")].count("\n")
        line += text.count("\n")
        if not chunk:
            return None


def _refuse_mixed(file: BinaryIO, name: str) -> None:
    """Refuse a file with some lines in UTF-8 and others in GB18030.

    Chinese text in UTF-8 nearly always decodes as GB18030 too, into nonsense, so decoding alone does not
    notice; the other way round, a line of GB18030 is never made of three-byte UTF-8 characters only.
    """
    file.seek(0)
    first: bool | None = None
    for number, line in enumerate(_lines(file, name), 1):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            is_utf8 = False
        else:
            beyond = [char for char in text if char > "\x7f"]
            if len(beyond) < 2 or min(beyond) < "\u0800":
                continue  # plain ASCII, or too little to tell
            is_utf8 = True
        if first is None:
            first = is_utf8
        elif first != is_utf8:
            raise UserError(
                translate(
                    "Sheets",
                    "“{file}” mixes two text encodings: line {line} is not written like the lines before it. "
                    "Export it again, or open and save it in Excel as “CSV UTF-8”.",
                ).format(file=name, line=number)
            )


def _lines(file: BinaryIO, name: str) -> Iterator[bytes]:
    number = 0
    while line := file.readline(_MAX_LINE):
        number += 1
        if len(line) == _MAX_LINE and b"\r" not in line:
            raise _no_table(name, number)
        yield line


def _broken(name: str, line: int) -> UserError:
    return UserError(
        translate(
            "Sheets",
            "Line {line} of “{file}” is not readable text; the file may be damaged. Download or export it again.",
        ).format(file=name, line=line)
    )


def _no_table(name: str, line: int) -> UserError:
    return UserError(
        translate(
            "Sheets",
            "“{file}” cannot be read as a table: a quote opened in line {line} is never closed, or the line is far too "
            "long. Correct that line, or export the file again.",
        ).format(file=name, line=line)
    )


def _text(file: BinaryIO, encoding: str) -> io.TextIOWrapper:
    file.seek(0)
    return io.TextIOWrapper(file, encoding, newline="")


def _delimiter(file: BinaryIO, encoding: str) -> str:
    """The delimiter under which the first rows agree best on a width."""
    wrapper = _text(file, encoding)
    sample = wrapper.read(_SAMPLE)
    wrapper.detach()
    bare = _GUARD_TABS.sub("", sample)
    scores = {delimiter: _agreement(bare if delimiter == "\t" else sample, delimiter) for delimiter in ",\t;"}
    return max(scores, key=lambda delimiter: scores[delimiter])


def _agreement(sample: str, delimiter: str) -> float:
    """The usual width of the first rows, times the share of them that have it; 0 for a single column."""
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if cells:
                widths.append(len(cells))
            if len(widths) > _SAMPLE_ROWS:
                break
    except csv.Error:
        pass
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0
    usual = Counter(wide).most_common(1)[0][0]
    # Detail rows often have one comma too many.
    return usual * sum(abs(width - usual) <= 1 for width in wide) / len(widths)


def _rows(opened: Callable[[], BinaryIO], name: str, encoding: str, delimiter: str) -> Iterator[RawRow]:
    with opened() as file, _text(file, encoding) as text:
        source = _Source(text, name)
        reader = csv.reader(source, delimiter=delimiter)
        number = 1
        try:
            for cells in reader:
                if source.ended:  # the reader asked for more lines to finish this record
                    raise _no_table(name, number)
                if any(cells):
                    yield number, cells
                number = reader.line_num + 1
        except csv.Error as error:
            raise _no_table(name, number) from error
        except UnicodeError as error:  # changed since it was looked at
            raise _broken(name, number) from error


class _Source:
    """The lines of a text, remembering that they ended."""

    def __init__(self, text: io.TextIOWrapper, name: str) -> None:
        self._text, self._name, self.ended = text, name, False

    def __iter__(self) -> Iterator[str]:
        yield from self._text
        self.ended = True
