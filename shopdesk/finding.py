"""The search box: one text, every kind of record, for window and command line alike."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.states import state_chip as ticket_chip
from shopdesk.claims import lookup as claims
from shopdesk.claims.states import state_chip
from shopdesk.core.actor import Actor
from shopdesk.core.columns import Chip
from shopdesk.core.identifiers import as_number
from shopdesk.customer_files import service as customers
from shopdesk.ledger import lookup as ledger
from shopdesk.ledger.states import fund_chip
from shopdesk.ledger.states import kind_chip as entry_chip
from shopdesk.orders import service as orders
from shopdesk.orders.model import status_chip
from shopdesk.photos import service as photos
from shopdesk.photos.model import kind_chip
from shopdesk.quality_feedback import lookup as feedback
from shopdesk.quality_feedback.model import state_chip as feedback_chip
from shopdesk.shops.model import platform_chip
from shopdesk.violations import lookup as violations
from shopdesk.violations.model import kind_chip as violation_chip
from shopdesk.wrong_shipments import lookup as shipments
from shopdesk.wrong_shipments.model import kind_chip as wrong_chip

PER_KIND = 12
CUSTOMERS = 5  # whoever is looked for has orders, and these come first


class Found(NamedTuple):
    """A record that was found; ``matched`` is the field the text was found in."""

    kind: str
    id: int
    title: str
    matched: str
    chip: Chip


def find(session: Session, actor: Actor, text: str, most: int = PER_KIND) -> list[Found]:
    """Records with ``text`` in anything they are known by, each kind best and newest first.

    ``most`` of each kind, and a few customers. The ledger is found by its numbers alone, what the actor may see of it,
    and never tells an amount.
    """
    text = as_number(text)
    if not text:
        return []
    found = [
        Found("order", row.id, f"{row.order_no}  {row.buyer}".strip(), matched, status_chip(row.status))
        for row, matched in orders.find_orders(session, text, most)
    ]
    found += [
        Found("customer", row.id, row.customer_name, matched, platform_chip(row.platform))
        for row, matched in customers.find_customers(session, text, CUSTOMERS)
    ]
    found += [
        Found("ticket", row.id, f"{row.ticket_no}  {row.customer_name}", matched, ticket_chip(row.state, row.kind))
        for row, matched in tickets.find_tickets(session, text, most)
    ]
    found += [
        Found("claim", row.id, f"{row.claim_no}  {row.tracking_no}", matched, state_chip(row.state))
        for row, matched in claims.find_claims(session, text, most)
    ]
    found += [
        Found("wrong_shipment", row.id, f"{row.register_no}  {row.customer_name}", matched, wrong_chip(row.kind))
        for row, matched in shipments.find_wrong_shipments(session, text, most)
    ]
    found += [
        Found("quality_feedback", row.id, f"{row.feedback_no}  {row.style_no}", matched, feedback_chip(row.state))
        for row, matched in feedback.find_feedback(session, text, most)
    ]
    found += [
        Found("violation", row.id, f"{row.violation_no}  {row.shop}", matched, violation_chip(row.kind))
        for row, matched in violations.find_violations(session, text, most)
    ]
    found += [
        Found(
            "ledger_entry", row.id, _title(row.entry_no, row.staff_name, row.rule_name), matched, entry_chip(row.kind)
        )
        for row, matched in ledger.find_entries(session, actor, text, most)
    ]
    found += [
        Found("fund_movement", row.id, _title(row.movement_no, row.person), matched, fund_chip(row.kind))
        for row, matched in ledger.find_movements(session, actor, text, most)
    ]
    found += [
        Found("photo", one.row.id, one.title, one.matched, kind_chip(one.row.kind))
        for one in photos.find_photos(session, text, most)
    ]
    return found


def _title(*parts: str) -> str:
    return "  ".join(filter(None, parts))
