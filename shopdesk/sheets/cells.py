"""One cell at a time: text guards off, and identifiers, amounts, times out of what platforms write.

Every parser takes a raw cell and raises UserError with a sentence; the caller adds file, row and column.
The common clean cell takes about a microsecond: these run a few million times in one import.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from shopdesk.core.clock import PLATFORM_ZONE, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.money import parse_fen
from shopdesk.core.text import translate
from shopdesk.sheets.raw import Cell, DamagedNumber

NULL_WORDS = frozenset({"null", "-", "--", "无", "NULL", "Null", "－", "——", "—"})
NO_AMOUNT_WORDS = frozenset({"无退款申请", "没有申请退款", "未申请退款", "无退款", "#N/A"})
_BLANKS = " \t\r\n\x0b\x0c\xa0\u3000\ufeff\u200b\u2002\u2003\u2009"
_GUARDS = frozenset(_BLANKS + "='")
_BLANK_ENDS = frozenset(_BLANKS)
_TEXT_GUARDS = ("=", "'")
_SCIENTIFIC = re.compile(r"[+-]?\d(?:\.\d+)?[eE]\+\d{2,3}")
_AFTER_15 = re.compile(r"\d{15}0{3,}")
_REMARK = re.compile(r"\s*[（(][^（()）]*[）)]$")
_WHOLE = re.compile(r"([+-]?\d{1,15})(?:\.0*)?\s*[件个]?")
_CLOCK = r"(\d{1,2})[:：时](\d{1,2})(?:(?:[:：分](\d{1,2})(?:\.\d+)?)?秒?|分)"
_FULL_DATE = re.compile(rf"(\d{{4}})[-/.年](\d{{1,2}})[-/.月](\d{{1,2}})日?(?:[T\s]*(?<=[T\s日]){_CLOCK})?")
_COMPACT_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\s?(\d{2}):?(\d{2}):?(\d{2}))?")
_SHORT_DATE = re.compile(rf"(\d{{1,2}})[-/月](\d{{1,2}})日?(?:[T\s]*(?<=[T\s日]){_CLOCK})?")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_SERIAL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a wall time, like Excel's day numbers
_BETWEEN = re.compile(r"[,;，；、|\s]+")
_TRACKING = re.compile(
    r"(?:No[:：.]\s*)?([A-Za-z]{0,5}[0-9][0-9A-Za-z]{6,28}|[A-Za-z0-9]{8,30})(?![0-9A-Za-z])", re.IGNORECASE
)
# No summer time in China since 1991, so that no table of zones is needed.
_CHINA_OFFSET, _FIRST_FIXED_YEAR = timedelta(hours=8), 1992
_FIRST_YEAR, _LAST_YEAR = 1970, 2200


class YearMissingError(UserError):
    """A date without a year, where nothing tells the year."""


class DamagedNumberError(UserError):
    """An identifier whose last digits Excel has thrown away."""


def clean_text(cell: Cell) -> str:
    """The text of a cell without guards, outer blanks and null words; what people typed stays as typed."""
    if type(cell) is not str:
        return _text_of(cell)
    if not cell or cell in NULL_WORDS:
        return ""
    if cell[0] in _GUARDS or cell[-1] in _BLANK_ENDS:
        return _unguarded(cell)
    return cell


def _text_of(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    return str(cell)


def _unguarded(cell: str) -> str:
    # Two apostrophes are this program's own sign for "exactly this"; see writing.guarded.
    if cell.startswith("''"):
        return cell[2:]
    text = cell.strip(_BLANKS)
    if len(text) >= 3 and text.startswith('="') and text.endswith('"'):
        text = text[2:-1].replace('""', '"').strip(_BLANKS)
    elif text.startswith("'"):
        text = text[1:].strip(_BLANKS)
    return "" if text in NULL_WORDS else text


def is_damaged_number(text: str) -> bool:
    """Whether Excel has made this number scientific (``3.51E+17``), so that its digits are lost."""
    return isinstance(text, DamagedNumber) or ("+" in text and _SCIENTIFIC.fullmatch(text) is not None)


def looks_rounded(cell: Cell) -> bool:
    """Whether these bare digits, 18 or more, show Excel's rounding: only zeros after the 15th.

    A text guard, or a workbook that stores text, proves that they are as the platform wrote them.
    """
    return type(cell) is str and _AFTER_15.fullmatch(cell.strip(" ")) is not None


def identifier(cell: Cell) -> str:
    """An order, tracking, refund or phone number as text, ``""`` for none; raises DamagedNumberError."""
    # Digits behind a text guard are whole, and nearly every cell is that.
    if type(cell) is str and cell[:1] in _TEXT_GUARDS:
        digits = cell[2:-1] if cell[0] == "=" and cell[1:2] == cell[-1] == '"' else cell[1:]
        if digits.isdecimal():
            return digits
    text = clean_text(cell)
    if isinstance(cell, DamagedNumber) or is_damaged_number(text) or (len(text) >= 18 and looks_rounded(cell)):
        raise DamagedNumberError(
            translate(
                "Sheets",
                "Damaged number: Excel has cut the last digits of “{text}”, and they cannot be restored. "
                "Import the platform's own export without saving it in Excel first.",
            ).format(text=text)
        )
    return text


def amount_fen(cell: Cell) -> int | None:
    """Fen of an amount in any form platforms write; None for blank and "no refund asked for". Raises UserError."""
    if type(cell) is str:
        yuan, _, fen = cell.partition(".")
        if len(fen) == 2 and len(yuan) < 13 and yuan.isdecimal() and fen.isdecimal():
            return int(yuan + fen)
    text = clean_text(cell)
    if not text or text in NO_AMOUNT_WORDS:
        return None
    return _worded_amount(text)


# "0元" and "￥20.00" come by the hundred thousand.
@lru_cache(maxsize=4096)
def _worded_amount(text: str) -> int:
    return parse_fen(_REMARK.sub("", text) or text)


def whole_number(cell: Cell) -> int | None:
    """A count such as a quantity; None for blank. Raises UserError for fractions and anything else."""
    if type(cell) is str and len(cell) < 10 and cell.isdecimal():
        return int(cell)
    text = clean_text(cell)
    if not text:
        return None
    if match := _WHOLE.fullmatch(text.replace(",", "").replace("，", "")):
        return int(match[1])
    raise UserError(translate("Sheets", "“{text}” is not a whole number. Write it like 3.").format(text=text))


def instant(cell: Cell, *, period: str | None = None) -> datetime | None:
    """The UTC instant of a platform's time (China time); a day alone is its begin; None for blank.

    ``period`` (``"2026-10"``) gives the year to dates written without one. Raises UserError, or YearMissingError
    when only the year is missing.
    """
    if type(cell) is str and len(cell) == 19 and cell[4] == "-":
        try:
            # Said to be in UTC at once: a fourth of the time of giving it a zone afterwards.
            moment = datetime.fromisoformat(cell + "+00:00")
            if _FIRST_FIXED_YEAR <= moment.year <= _LAST_YEAR:
                return moment - _CHINA_OFFSET
        except ValueError:
            pass
    naive = _wall_time(cell, period)
    return None if naive is None else _in_utc(naive, clean_text(cell))


def day(cell: Cell, *, period: str | None = None) -> date | None:
    """The day of a platform's date or time as written (China time); None for blank. Raises as ``instant``."""
    naive = _wall_time(cell, period)
    return None if naive is None else naive.date()


def tracking_numbers(cell: Cell) -> list[str]:
    """All tracking numbers in a cell, in order, once each, without ``No:`` and what follows them (courier, goods).

    Empty for blank and for words such as 无需物流; raises DamagedNumberError.
    """
    text = identifier(cell)
    if text.isdecimal() and 8 <= len(text) <= 30:
        return [text]
    found: dict[str, None] = {}
    for part in _BETWEEN.split(text):
        if match := _TRACKING.match(part):
            number = match[1]
            if is_damaged_number(part):
                identifier(part)  # says so
            if sum(map(str.isdigit, number)) >= 6:
                found[number] = None
    return list(found)


def pairs(cell: Cell) -> list[tuple[str, str]]:
    """Name and value of each attribute in ``颜色分类:红色;尺码：XL``; a part without a colon has the name ``""``."""
    result = []
    for part in re.split("[;；]", clean_text(cell)):
        if part := part.strip(_BLANKS):
            name, colon, value = part.replace("：", ":", 1).partition(":") if "：" in part else part.partition(":")
            result.append((name.strip(_BLANKS), value.strip(_BLANKS)) if colon else ("", part))
    return result


def _in_utc(naive: datetime, text: str) -> datetime:
    if naive.tzinfo is not None:
        return naive.astimezone(UTC)
    if _FIRST_FIXED_YEAR <= naive.year <= _LAST_YEAR:
        return (naive - _CHINA_OFFSET).replace(tzinfo=UTC)
    if _FIRST_YEAR <= naive.year <= _LAST_YEAR:
        return naive.replace(tzinfo=PLATFORM_ZONE).astimezone(UTC)
    raise _no_time(text)


def _wall_time(cell: Cell, period: str | None) -> datetime | None:
    """The time as written, naive; raises UserError."""
    if isinstance(cell, datetime):
        return cell
    text = clean_text(cell)
    if not text:
        return None
    try:
        if match := _FULL_DATE.fullmatch(text) or _COMPACT_DATE.fullmatch(text):
            moment = _moment(int(part or 0) for part in match.groups())
        elif _SERIAL.fullmatch(text):
            moment = _SERIAL_ZERO + timedelta(seconds=round(Decimal(text) * 86400))
        elif match := _SHORT_DATE.fullmatch(text):
            month, *rest = (int(part or 0) for part in match.groups())
            moment = _moment((_year_for(month, period, text), month, *rest))
        else:
            raise _no_time(text)
    except (ValueError, OverflowError) as error:
        raise _no_time(text) from error
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise _no_time(text)
    return moment


def _moment(parts: Iterable[int]) -> datetime:
    year, month, day_of_month, hour, minute, second = parts
    return datetime(year, month, day_of_month, hour, minute, second)  # noqa: DTZ001 - as written


def _year_for(month: int, period: str | None, text: str) -> int:
    """The year that brings a month nearest to a bill's period."""
    if period is None:
        raise YearMissingError(
            translate("Sheets", "“{text}” has no year. Say which month the file is for, and try again.").format(
                text=text
            )
        )
    start = month_start(period)
    return min((start.year + by for by in (0, -1, 1)), key=lambda y: abs((y - start.year) * 12 + month - start.month))


def _no_time(text: str) -> UserError:
    return UserError(
        translate("Sheets", "“{text}” is not a date or time. Write it like 2026-11-03 or 2026-11-03 09:30.").format(
            text=text
        )
    )
