"""Commission in words: how an amount comes about, and why an earlier run said otherwise."""

from collections.abc import Sequence

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.ledger.commission.commission_store import OrderNow, PostedLine
from shopdesk.ledger.commission.rates import percent_text, rate_words
from shopdesk.ledger.commission.reckoning import Line, earned_fen
from shopdesk.ledger.states import CommissionBasis, CommissionLineKind
from shopdesk.orders.model import OrderStatus

_KINDS: dict[CommissionLineKind, tuple[str, Tone]] = {
    CommissionLineKind.SALE: (marked("CommissionLine", "Sale"), "good"),
    CommissionLineKind.REFUND: (marked("CommissionLine", "Went back later"), "warning"),
    CommissionLineKind.CORRECTION: (marked("CommissionLine", "Correction"), "special"),
}


def line_chip(kind: CommissionLineKind) -> Chip:
    """Why an order stands in a commission, as people see it."""
    text, tone = _KINDS[kind]
    return Chip(translate("CommissionLine", text), tone)


def explain(line: Line) -> str:
    """How a line comes about: ``￥259.00 paid − ￥10.00 postage = ￥249.00 × 2.5 % = ￥6.23``."""
    if not line.has_rate:
        return translate("CommissionLine", "{sum}: no rate holds").format(sum=_sum(line))
    kept, points, each = line.kept_fen, line.basis_points, line.per_order_fen
    earned = format_yuan(earned_fen(kept, line.basis, points, each))
    if line.basis is CommissionBasis.PERCENT:
        text = translate("CommissionLine", "{sum} × {percent} % = {earned}")
    elif kept > 0:
        text = translate("CommissionLine", "{sum}: {earned} for the order")
    else:
        text = translate("CommissionLine", "{sum}: nothing for an order of which nothing was kept")
    told = text.format(sum=_sum(line), percent=percent_text(points), earned=earned)
    if line.kind is not CommissionLineKind.REFUND:
        return told
    text = translate("CommissionLine", "{told}; it had earned {before}, so {amount}")
    before = format_yuan(earned_fen(line.sale_fen, line.basis, points, each))
    return text.format(told=told, before=before, amount=format_yuan(line.amount_fen))


def explain_difference(line: Line | None, posted: Sequence[PostedLine], why: str) -> str:
    """Why an order comes to something else than was entered, with both amounts."""
    text = translate("CommissionLine", "{before} was entered, {after} is right: {why}")
    before, after = sum(one.amount_fen for one in posted), 0 if line is None else line.amount_fen
    return text.format(before=format_yuan(before), after=format_yuan(after), why=why)


def why_different(line: Line | None, posted: Sequence[PostedLine], now: OrderNow | None, staff_key: str) -> str:
    """Why an order comes to something else than was entered for somebody with this number."""
    if line is None:
        return _why_gone(posted, now, staff_key)
    if not posted:
        return translate("CommissionLine", "it was not theirs then, did not count yet, or had no rate")
    last = posted[-1]
    reasons = []
    if (last.basis, last.basis_points, last.per_order_fen) != (line.basis, line.basis_points, line.per_order_fen):
        text = translate("CommissionLine", "the rate is {after} and was {before}")
        after = rate_words(line.basis, line.basis_points, line.per_order_fen)
        before = rate_words(last.basis, last.basis_points, last.per_order_fen)
        reasons.append(text.format(before=before, after=after))
    if last.refunded_fen != line.refunded_fen:
        text = translate("CommissionLine", "{after} went back, known were {before}")
        reasons.append(text.format(before=format_yuan(last.refunded_fen), after=format_yuan(line.refunded_fen)))
    if last.sale_fen != line.sale_fen:
        text = translate("CommissionLine", "{after} counts of the order, known were {before}")
        reasons.append(text.format(before=format_yuan(last.sale_fen), after=format_yuan(line.sale_fen)))
    if not reasons:
        return translate("CommissionLine", "it was taken back before")
    return translate("CommissionLine", "; ").join(reasons)


def _why_gone(posted: Sequence[PostedLine], now: OrderNow | None, staff_key: str) -> str:
    if now is None or now.deleted:
        return translate("CommissionLine", "the order is in the recycle bin")
    if now.status is OrderStatus.CLOSED:
        return translate("CommissionLine", "the trade was closed")
    if now.staff_no != staff_key:
        if not now.staff_no:
            return translate("CommissionLine", "its remark names nobody any more")
        text = translate("CommissionLine", "its remark names no. {staff_no} now")
        return text.format(staff_no=now.staff_no)
    if posted and posted[0].kind is CommissionLineKind.REFUND:
        return translate("CommissionLine", "nothing went back of it in this month after all")
    return translate("CommissionLine", "it does not count in this month any more")


def _sum(line: Line) -> str:
    """What was kept, as a sum of what it comes from."""
    parts = []
    if line.kind is CommissionLineKind.REFUND:
        parts.append(translate("CommissionLine", "{amount} kept until then").format(amount=format_yuan(line.sale_fen)))
    else:
        paid = format_yuan(line.sale_fen + line.postage_fen)
        parts.append(translate("CommissionLine", "{amount} paid").format(amount=paid))
    if line.postage_fen:
        parts.append(translate("CommissionLine", "{amount} postage").format(amount=format_yuan(line.postage_fen)))
    if line.refunded_fen:
        parts.append(translate("CommissionLine", "{amount} refunded").format(amount=format_yuan(line.refunded_fen)))
    told = translate("CommissionLine", " − ").join(parts)
    if len(parts) == 1:
        return told
    return translate("CommissionLine", "{parts} = {kept}").format(parts=told, kept=format_yuan(line.kept_fen))
