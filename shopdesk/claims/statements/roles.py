"""What a line says by its words and its sign: money for us, money taken back, freight, or another charge."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from shopdesk.claims.states import LineRole, StatementKind

_COMPENSATION = re.compile("理赔|赔付|赔款|赔偿|赔损|丢失|遗失|丢件|破损|短少|少件|延误|错派|弃件")
_REVERSAL = re.compile("冲正|冲销|冲回|扣回|追回|红冲|多付|重复赔")
_REBATE = re.compile("优惠|满减|折扣|返利|返款|返点|减免|退费|退运费|补贴|促销")
_OTHER = re.compile("保价|保费|附加|加收|超重|偏远|服务费|包装|面单|代收|调整")


class Spoken(NamedTuple):
    """What decides about a line: the word for its kind (or its remark, where it has none), and its amount in fen."""

    words: str
    amount_fen: int


class Signs(NamedTuple):
    """How a table writes what is taken back, and what is for us; without an example the words decide."""

    reversals_are_signed: bool  # a list that has a reversal below zero means its signs
    compensation_is_signed: bool  # a bill that has compensation below zero means them too


def signs_of(kind: StatementKind, lines: Iterable[Spoken]) -> Signs:
    """How a table uses its signs, by all of its lines."""
    reversal = compensation = False
    for words, amount in lines:
        if amount < 0:
            if _REVERSAL.search(words):
                reversal = True
            elif kind is StatementKind.BILL and _COMPENSATION.search(words):
                compensation = True
    return Signs(reversal, compensation)


def role_and_paid(kind: StatementKind, line: Spoken, signs: Signs) -> tuple[LineRole, int]:
    """What a line is, and what it means for our claims in fen: money for us above zero, taken back below, else 0."""
    return (_on_payout if kind is StatementKind.PAYOUT else _on_bill)(line, signs)


def _on_payout(line: Spoken, signs: Signs) -> tuple[LineRole, int]:
    words, amount = line
    if amount < 0:
        return LineRole.REVERSAL, amount
    if _REVERSAL.search(words) and not signs.reversals_are_signed:
        return LineRole.REVERSAL, -amount
    return LineRole.COMPENSATION, amount


def _on_bill(line: Spoken, signs: Signs) -> tuple[LineRole, int]:
    """A bill is what we pay: below zero is for us, unless its words tell that compensation stands there as it is."""
    words, amount = line
    speaks_of_compensation = _COMPENSATION.search(words) is not None
    if _REVERSAL.search(words):
        if speaks_of_compensation or amount > 0:
            return LineRole.REVERSAL, -abs(amount)
        return LineRole.OTHER, 0  # freight given back
    if speaks_of_compensation:
        if amount <= 0:
            return LineRole.COMPENSATION, -amount
        return (LineRole.REVERSAL, -amount) if signs.compensation_is_signed else (LineRole.COMPENSATION, amount)
    if _REBATE.search(words) or _OTHER.search(words):
        return LineRole.OTHER, 0
    return (LineRole.COMPENSATION, -amount) if amount < 0 else (LineRole.FREIGHT, 0)
