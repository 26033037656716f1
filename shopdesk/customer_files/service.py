"""What people do with customers where their orders, photos and claims have a say."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import search_key
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.customer_files import dossier, store
from shopdesk.customer_files.dossier import CustomerFile
from shopdesk.customer_files.store import CustomerRow
from shopdesk.customers import credit
from shopdesk.customers import service as customers
from shopdesk.customers.model import Customer, CustomerId

__all__ = [
    "CustomerFile",
    "CustomerRow",
    "customer_of_order",
    "delete_customers",
    "find_customers",
    "restore_customers",
]


def customer_of_order(session: Session, order_id: int) -> CustomerId:
    """Whose file an order belongs to; raises UserError for a masked buyer, who is nobody."""
    customer_id, buyer = dossier.customer_of_order(session, order_id)
    if customer_id is not None:
        return customer_id
    if not buyer:
        raise UserError(translate("CustomerFiles", "This order does not say who bought it."))
    text = translate(
        "CustomerFiles",
        "The platform hides who bought this order: “{buyer}” is the same for many people, so there is no file of them.",
    )
    raise UserError(text.format(buyer=buyer))


def find_customers(session: Session, text: str, limit: int) -> list[tuple[CustomerRow, str]]:
    """Customers of whom an ID begins with ``text``, for the search box, each with the ID that does."""
    ids = store.find_by_name(session, text, limit)
    rows = store.list_customer_rows(session, ids)
    found, key = [], search_key(text)
    for row in (rows[one] for one in ids if one in rows):
        names = (row.customer_name, *row.other_ids)
        found.append((row, next((name for name in names if search_key(name).startswith(key)), row.customer_name)))
    return found


def delete_customers(session: Session, actor: Actor, customer_ids: Sequence[CustomerId]) -> Changes:
    """Move customers to the recycle bin; raises UserError for one whom anything refers to."""
    for customer_id in customer_ids:
        facts = customers.customer_facts(session, customer_id)
        orders, tickets, photos, others, registered = dossier.references_to(session, customer_id)
        if orders or tickets or photos or others or registered:
            text = translate(
                "CustomerFiles",
                "“{name}” stays: there are {orders} orders, {tickets} tickets, {photos} photos, {registered} entries "
                "in registers and {others} other IDs of this customer, the recycle bin included.",
            )
            counts = {"orders": orders, "tickets": tickets, "photos": photos, "registered": registered}
            counts["others"] = others
            raise UserError(text.format(name=facts.customer_name, **counts))
        if left := credit.credit_of(session, [customer_id]):
            text = translate("CustomerFiles", "“{name}” stays: there are {amount} of credit.")
            raise UserError(text.format(name=facts.customer_name, amount=format_yuan(left)))
        if facts.deleted_at is None:
            session.get_one(Customer, customer_id).deleted_at = actor.clock.now()
    return changed("customer")


def restore_customers(session: Session, _actor: Actor, customer_ids: Sequence[CustomerId]) -> Changes:
    """Take customers out of the recycle bin."""
    for customer_id in customer_ids:
        session.get_one(Customer, customer_id).deleted_at = None
    return changed("customer")
