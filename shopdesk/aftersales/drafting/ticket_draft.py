"""A ticket as people enter it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from shopdesk.aftersales.model import ReasonId
from shopdesk.aftersales.states import FaultSide, Intervention, Phase, PostagePayer, TicketKind, Urgency


class LineDraft(NamedTuple):
    """So many pieces of a line of an order; ``refund_fen`` is for all of them, None for their whole share."""

    order_line_id: int
    quantity: int = 1
    refund_fen: int | None = None


class ReplacementDraft(NamedTuple):
    """Goods that go to the customer, in place of a line or besides; ``price_fen`` is for one piece, 0: not said."""

    order_line_id: int | None = None
    style_no: str = ""
    sku_code: str = ""
    title: str = ""
    spec: str = ""
    quantity: int = 1
    price_fen: int = 0


@dataclass(frozen=True)
class TicketDraft:
    """A ticket as people enter it; what is None is worked out from orders and reason. Amounts in fen.

    ``coupons`` and ``coins`` say by order id how much of what was paid they were; of an order that is not named, what
    an earlier ticket says counts. ``faults`` are percent.
    """

    kind: TicketKind
    lines: tuple[LineDraft, ...] = ()
    reason_id: ReasonId | None = None
    phase: Phase | None = None
    description: str = ""
    note: str = ""
    refund_no: str = ""
    faults: Mapping[FaultSide, int] | None = None
    postage_payer: PostagePayer | None = None
    urgency: Urgency = Urgency.NORMAL
    intervention: Intervention = Intervention.NONE
    handler_id: int | None = None
    received_on: date | None = None
    keeps_goods: bool = False
    override_reason: str = ""
    refund_postage: bool | None = None
    refund_coupon: bool = False
    refund_coins: bool = False
    coupons: Mapping[int, int] = field(default_factory=dict)
    coins: Mapping[int, int] = field(default_factory=dict)
    service_fee_fen: int = 0
    replacements: tuple[ReplacementDraft, ...] = ()
    difference_fen: int | None = None
    return_address_id: int | None = None
    return_courier: str = ""
    return_tracking_no: str = ""
    return_postage_fen: int = 0
    postage_as_credit: bool = False
