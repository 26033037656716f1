"""What of a ticket may not be changed any more once it was reviewed, or once its goods are here."""

from collections.abc import Mapping
from typing import Any

from shopdesk.aftersales.drafting.ticket_draft import LineDraft, TicketDraft
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

# What operations looked at.
REVIEWED = (
    *("kind", "lines", "reason_id", "phase", "received_on", "keeps_goods", "override_reason"),
    *("refund_postage", "refund_coupon", "refund_coins", "coupons", "coins", "service_fee_fen"),
)
# What follows from that for money and goods: until they have gone, those who looked at it may change it.
AGREED = ("faults", "postage_payer", "return_postage_fen", "postage_as_credit", "replacements", "difference_fen")
# What was paid back to the customer.
POSTAGE = ("return_postage_fen", "postage_as_credit")
# What was counted.
GOODS_HERE = ("kind", "lines")


def require_same(before: TicketDraft, draft: TicketDraft, fields: tuple[str, ...]) -> None:
    """Raise UserError for the first of some fields that differs; what a draft leaves open is as it was.

    Where the goods are here their pieces count, and what is given back for them may still be changed.
    """
    for field in fields:
        if fields is GOODS_HERE and field == "lines":
            if sorted(line[:2] for line in before.lines) != sorted(line[:2] for line in draft.lines):
                text = translate("Tickets", "The goods were counted already: change their amounts, not their pieces.")
                raise UserError(text, field=field)
        elif _differs(getattr(before, field), getattr(draft, field)):
            text = translate(
                "Tickets",
                "This was reviewed and stays as it is. If it is wrong, cancel the ticket and open another one.",
            )
            if fields is GOODS_HERE:
                text = translate("Tickets", "The goods are here already, so the kind stays as it is.")
            raise UserError(text, field=field)


def first_change(before: TicketDraft, draft: TicketDraft, fields: tuple[str, ...]) -> str | None:
    """The first of some fields that is entered otherwise; None where all are as they were."""
    return next((field for field in fields if getattr(before, field) != getattr(draft, field)), None)


def _differs(before: Any, after: Any) -> bool:
    if after is None or before == after:
        return False
    if isinstance(after, Mapping):
        return any(before.get(key, 0) != value for key, value in after.items())
    if isinstance(after, tuple):
        return not _same_lines(before, after)
    return True


def _same_lines(before: tuple[LineDraft, ...], after: tuple[LineDraft, ...]) -> bool:
    known = {line.order_line_id: line for line in before}
    return len(before) == len(after) and all(
        (old := known.get(line.order_line_id)) is not None
        and old.quantity == line.quantity
        and line.refund_fen in (None, old.refund_fen)
        for line in after
    )
