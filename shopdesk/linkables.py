"""Which records a photo may belong to: by what somebody types, by the barcodes in it, by whose it is."""

import re
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.lookup import TicketRow
from shopdesk.aftersales.states import state_chip as ticket_chip
from shopdesk.claims import lookup as claims
from shopdesk.claims.states import OPEN_STATES
from shopdesk.claims.states import state_chip as claim_chip
from shopdesk.claims.store import ClaimRow
from shopdesk.core.identifiers import as_number, is_masked, search_key
from shopdesk.core.money import format_yuan
from shopdesk.couriers import service as couriers
from shopdesk.customer_files import service as customer_files
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId
from shopdesk.ledger.fund import fund_store as fund
from shopdesk.ledger.fund.fund_store import FundFilter, MovementRow
from shopdesk.ledger.states import FundKind, fund_chip
from shopdesk.orders import service as orders
from shopdesk.orders.drafts import tracking_numbers
from shopdesk.orders.model import OrderId, status_chip
from shopdesk.orders.service import OrderFacts, OrderRow
from shopdesk.photos.companion import Linkable
from shopdesk.photos.store import PhotoRow
from shopdesk.quality_feedback import lookup as feedback
from shopdesk.quality_feedback.model import OPEN_STATES as OPEN_FEEDBACK
from shopdesk.quality_feedback.model import state_chip as feedback_chip
from shopdesk.quality_feedback.store import FeedbackRow
from shopdesk.receiving import store as parcels
from shopdesk.receiving.model import kind_chip as parcel_chip
from shopdesk.receiving.store import ParcelRow
from shopdesk.shops.model import platform_chip
from shopdesk.violations import lookup as violations
from shopdesk.violations.lookup import ViolationRow
from shopdesk.violations.model import kind_chip as violation_chip
from shopdesk.wrong_shipments import lookup as shipments
from shopdesk.wrong_shipments.lookup import ShipmentRow
from shopdesk.wrong_shipments.model import kind_chip as wrong_chip

PER_KIND = 8  # found by a text
OF_A_CUSTOMER = 3  # of each kind offered
WORDS_IN_A_CODE = 3
_WORD = re.compile(r"[A-Z0-9]{8,30}")


def find_linkables(session: Session, text: str) -> list[Linkable]:
    """Records with a text in anything they are known by, each kind best and newest first."""
    text = as_number(text)
    if not text:
        return []
    numbers = tracking_numbers(text)[:1]
    return [
        *(_order(row) for row, _matched in orders.find_orders(session, text, PER_KIND)),
        *(_ticket(row) for row, _matched in tickets.find_tickets(session, text, PER_KIND)),
        *(_claim(row) for row, _matched in claims.find_claims(session, text, PER_KIND)),
        *(_shipment(row) for row, _matched in shipments.find_wrong_shipments(session, text, PER_KIND)),
        *(_feedback(row) for row, _matched in feedback.find_feedback(session, text, PER_KIND)),
        *(_violation(row) for row, _matched in violations.find_violations(session, text, PER_KIND)),
        *_movements(session, text),
        *(_parcel(row) for number in numbers for row in _parcels(session, number)),
        *(
            Linkable("customer", row.id, row.customer_name, "", platform_chip(row.platform))
            for row, _matched in customer_files.find_customers(session, text, PER_KIND)
        ),
    ]


def offers_for(session: Session, row: PhotoRow, codes: Sequence[str]) -> list[Linkable]:
    """What a photo most likely belongs to: what has a number that was read in it, else what its customer has open."""
    found = [one for code in codes for one in _with_code(session, code)]
    return _once(found or _of_customer(session, row.customer_name))


def parcel_in(session: Session, code: str) -> str:
    """The number of a parcel that stands in a barcode: one of ours, else one that only one courier writes; or nothing.

    A parcel that is claimed already is none to claim: its claim is offered to be linked.
    """
    numbers = _numbers_in(code)
    ours = [one for one in numbers if orders.orders_with_tracking(session, one) or _left_for_ticket(session, one)]
    written = [one for one in numbers if len(couriers.courier_candidates(session, one)) == 1]
    number = next(iter([*ours, *written]), "")
    return "" if number and claims.claim_of_parcel(session, number) is not None else number


def _left_for_ticket(session: Session, number: str) -> bool:
    same = search_key(number)
    return any(search_key(one.out_tracking_no) == same for one in tickets.tickets_with_tracking(session, number))


def _numbers_in(code: str) -> list[str]:
    """What may be a number in a barcode; those of labels often have an address of the courier around it."""
    words = _WORD.findall(code.upper())
    return list(dict.fromkeys([*tracking_numbers(code), *words[:WORDS_IN_A_CODE]]))


def _with_code(session: Session, code: str) -> list[Linkable]:
    """What has the number in a barcode."""
    found: list[Linkable] = []
    for number in _numbers_in(code):
        ours = [*orders.orders_with_tracking(session, number), orders.order_with_no(session, number)]
        facts = [orders.order_facts(session, OrderId(order_id)) for order_id in ours if order_id is not None]
        found += [_order(one) for one in facts if one.deleted_at is None]
        found += [_ticket(one) for one in tickets.tickets_with_tracking(session, number) if one.deleted_at is None]
        same = search_key(number)
        for claim, _matched in claims.find_claims(session, number, PER_KIND):
            if search_key(claim.tracking_no) == same:
                found.append(_claim(claim))
        for shipment, _matched in shipments.find_wrong_shipments(session, number, PER_KIND):
            if search_key(shipment.tracking_no) == same:
                found.append(_shipment(shipment))
        found += [_parcel(one) for one in _parcels(session, number)]
    return [one._replace(code=code) for one in found]


def _of_customer(session: Session, name: str) -> list[Linkable]:
    if not name or is_masked(name):
        return []
    known = customers.find_customer_ids(session, name)
    ids: list[CustomerId] = [one for customer_id in known for one in customers.group_of(session, customer_id)]
    if not ids:
        return []
    its = tickets.tickets_of_customers(session, ids)
    placed = orders.orders_of_customer(session, ids, OF_A_CUSTOMER)
    told = [claim for order in placed for claim in claims.claims_of_order(session, order.id)]
    wrong = shipments.wrong_shipments_of_customers(session, ids)
    defects = feedback.feedback_of_customers(session, ids)
    return [
        *[_ticket(one) for one in its if one.is_open][:OF_A_CUSTOMER],
        *[_claim(one) for one in told if one.state in OPEN_STATES][:OF_A_CUSTOMER],
        *[_shipment(one) for one in wrong if one.resolution is None][:OF_A_CUSTOMER],
        *[_feedback(one) for one in defects if one.state in OPEN_FEEDBACK][:OF_A_CUSTOMER],
        *map(_order, placed),
    ]


def _movements(session: Session, text: str) -> list[Linkable]:
    """Money that was spent out of the fund, or put in: what receipts are kept for."""
    wanted = FundFilter(text=text, kinds=frozenset({FundKind.SPENDING, FundKind.DEPOSIT}))
    ids = fund.list_movement_ids(session, wanted)[:PER_KIND]
    rows = fund.list_movement_rows(session, ids)
    return [_movement(rows[one]) for one in ids if one in rows]


def _parcels(session: Session, number: str) -> Iterable[ParcelRow]:
    return parcels.list_parcel_rows(session, parcels.parcels_with_number(session, number)).values()


def _once(found: Iterable[Linkable]) -> list[Linkable]:
    """Each record once: label and slip often have the same number."""
    first: dict[tuple[str, int], Linkable] = {}
    for one in found:
        first.setdefault((one.kind, one.id), one)
    return list(first.values())


def _order(row: OrderRow | OrderFacts) -> Linkable:
    return Linkable("order", row.id, row.order_no, _joined(row.buyer, row.items), status_chip(row.status))


def _ticket(row: TicketRow) -> Linkable:
    details = _joined(row.customer_name, row.goods, row.order_no)
    return Linkable("ticket", row.id, row.ticket_no, details, ticket_chip(row.state, row.kind))


def _claim(row: ClaimRow) -> Linkable:
    details = _joined(row.customer_name, row.courier, row.tracking_no)
    return Linkable("claim", row.id, row.claim_no, details, claim_chip(row.state))


def _shipment(row: ShipmentRow) -> Linkable:
    details = _joined(row.customer_name, row.goods, row.order_no)
    return Linkable("wrong_shipment", row.id, row.register_no, details, wrong_chip(row.kind))


def _feedback(row: FeedbackRow) -> Linkable:
    details = _joined(row.style_no, row.customer_name, row.description)
    return Linkable("quality_feedback", row.id, row.feedback_no, details, feedback_chip(row.state))


def _violation(row: ViolationRow) -> Linkable:
    details = _joined(row.shop, row.happened_on.isoformat(), row.reason)
    return Linkable("violation", row.id, row.violation_no, details, violation_chip(row.kind))


def _movement(row: MovementRow) -> Linkable:
    details = _joined(row.person, format_yuan(abs(row.amount_fen)), row.purpose)
    return Linkable("fund_movement", row.id, row.movement_no, details, fund_chip(row.kind))


def _parcel(row: ParcelRow) -> Linkable:
    details = _joined(row.customer_name or row.sender, row.courier, row.ticket_no)
    return Linkable("parcel", row.id, row.tracking_no, " ".join(details.split()), parcel_chip(row.kind))


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
