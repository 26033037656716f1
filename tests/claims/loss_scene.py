"""A parcel that was lost, told of in the scene of claims, and the tickets that pay for it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.books.reasons import add_default_reasons, list_reasons
from shopdesk.aftersales.dossier import TicketFacts, ticket_facts
from shopdesk.aftersales.drafting.drafts import LineDraft, TicketDraft
from shopdesk.aftersales.model import ReasonId, TicketId
from shopdesk.aftersales.states import RefundChannel, TicketKind
from shopdesk.claims.losses.loss_draft import LossDraft, goods_of_parcel, reason_of, reissue_reasons
from shopdesk.claims.losses.parcel_result import ParcelResult, parcel_result
from shopdesk.claims.losses.reporting import Loss, report_loss
from shopdesk.claims.states import ClaimKind
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import order_facts
from tests.claims.scene import Scene

PARCEL = "YT0000000004711"


class Losses:
    """What people do about one lost parcel: a dress and two pairs of jeans, ￥276.50 with ￥8.00 postage."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        scene.do(add_default_reasons)
        self.order_id: OrderId = scene.order(PARCEL)

    def draft(self, kind: ClaimKind = ClaimKind.LOST, **named: Any) -> LossDraft:
        """Everything in the parcel is sent again and claimed, unless a test says otherwise."""
        reason = reason_of(self.scene.ask(reissue_reasons), kind)
        goods = self.scene.ask(goods_of_parcel, self.order_id)
        draft = LossDraft(self.order_id, PARCEL, kind, goods, reason_id=reason, claimed_fen=27_650, postage_fen=800)
        return replace(draft, **named)

    def report(self, **named: Any) -> Loss:
        return self.scene.do(report_loss, self.draft(**named))

    def step(self, verb: Callable[..., Any], loss: Loss, *args: object) -> Any:
        """Act on the claim of a loss as somebody who sees it as it is now."""
        assert loss.claim_id is not None
        return self.scene.step(verb, loss.claim_id, *args)

    def ticket(self, ticket_id: TicketId | None) -> TicketFacts:
        assert ticket_id is not None
        return self.scene.ask(ticket_facts, ticket_id)

    def result(self, order_id: OrderId | None = None) -> ParcelResult:
        found = self.scene.ask(parcel_result, order_id or self.order_id)
        assert found is not None
        return found

    def opened(self, kind: TicketKind, reason: str = "快递丢失", line: int = 0, **named: Any) -> TicketId:
        """A ticket for all pieces of one line of the order."""
        rows = self.scene.ask(list_reasons)
        reason_id = next(ReasonId(row.id) for row in rows if row.text == reason)
        goods = self.scene.ask(order_facts, self.order_id).lines[line]
        draft = TicketDraft(kind, (LineDraft(goods.id, goods.quantity),), reason_id=reason_id, **named)
        return self.scene.do(tickets.open_ticket, draft).id

    def refund(self, ticket_id: TicketId, amount_fen: int) -> None:
        """Agree to a refund and pay it."""
        self.scene.do(tickets.approve, ticket_id, self.ticket(ticket_id).version, amount_fen)
        version = self.ticket(ticket_id).version
        self.scene.do(tickets.refund, ticket_id, version, amount_fen, self.scene.clock.today(), RefundChannel.PLATFORM)
