"""Money is integer fen (1/100 yuan); ``Decimal`` only at the edges, never float."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

# Ten trillion yuan: far over any shop, far under the 64 bits of a database integer.
MAX_FEN = 10**15
_NUMBER = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?")
_CURRENCY = re.compile(r"^([+-]?)\s*(?:¥|￥|CNY|RMB)\s*([+-]?)|\s*(?:元|圆)$", re.IGNORECASE)
_WIDTH = str.maketrans("０１２３４５６７８９．，＋－　", "0123456789.,+- ")


def parse_fen(text: str) -> int:
    """Fen from what people and exports write: ``12.5``, ``￥1,234.00``, ``0元``; raises UserError."""
    bare = _CURRENCY.sub(r"\1\2", text.translate(_WIDTH).strip()).strip()
    if not bare or not any(map(str.isdigit, bare)) or not _NUMBER.fullmatch(bare):
        raise UserError(translate("Money", "“{text}” is not an amount. Write it like 12.50.").format(text=text))
    return fen_from_decimal(Decimal(bare.replace(",", "")))


def fen_from_decimal(yuan: Decimal) -> int:
    """Fen of an amount in yuan, half a fen rounded away from zero; raises UserError beyond any real amount."""
    if not yuan.is_finite() or abs(yuan) * 100 > MAX_FEN:
        raise UserError(translate("Money", "“{text}” is too large for an amount.").format(text=yuan))
    return int((yuan * 100).quantize(Decimal(1), ROUND_HALF_UP))


def decimal_yuan(fen: int) -> Decimal:
    """The amount in yuan, with its two decimals."""
    return Decimal(fen).scaleb(-2)


def format_yuan(fen: int | None) -> str:
    """The amount as screens and sheets show it: ``￥1,234.50``; nothing for None."""
    if fen is None:
        return ""
    sign, yuan = ("-" if fen < 0 else ""), abs(fen)
    return f"￥{sign}{yuan // 100:,}.{yuan % 100:02d}"


def short_yuan(fen: int) -> str:
    """An amount for the scale of a chart, in whole yuan: ￥1,235."""
    return f"￥{round(fen / 100):,}"


def allocate_fen(total: int, weights: Sequence[int]) -> list[int]:
    """Split ``total`` fen by ``weights`` so that the parts sum to it exactly (largest remainder).

    With no weight above zero the parts are as equal as fen allow. Weights must not be negative.
    """
    if not weights:
        return []
    if sum(weights) <= 0:
        weights = [1] * len(weights)
    whole, sign = sum(weights), (-1 if total < 0 else 1)
    parts = [abs(total) * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(abs(total) * weights[i] % whole), i))
    for i in by_remainder[: abs(total) - sum(parts)]:
        parts[i] += 1
    return [sign * part for part in parts]
