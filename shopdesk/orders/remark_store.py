"""What the shop's remarks often say, for the choices of the composer."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.orders.model import Order
from shopdesk.orders.remark_text import parse

LOOKED_AT = 400  # orders, the newest
MOST_PHRASES = 12
LONGEST_PHRASE = 60  # characters; longer ones were about one order


class FrequentParts(NamedTuple):
    """Shipping conditions, and gifts or refunds, the most frequent first."""

    conditions: tuple[str, ...]
    gifts: tuple[str, ...]


def frequent_parts(session: Session) -> FrequentParts:
    """What the remarks of the newest orders say, taken apart and counted."""
    newest = select(Order.seller_remark).order_by(Order.id.desc()).limit(LOOKED_AT)
    conditions, gifts = Counter[str](), Counter[str]()
    for remark in session.scalars(newest):
        if remark:
            parts = parse(remark)
            conditions[parts.condition] += 1
            gifts[parts.gift] += 1
    return FrequentParts(_most(conditions), _most(gifts))


def _most(counted: Counter[str]) -> tuple[str, ...]:
    told = [text for text, _count in counted.most_common() if text and len(text) <= LONGEST_PHRASE]
    return tuple(told[:MOST_PHRASES])
