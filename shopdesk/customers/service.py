"""What other features and people do with customers."""

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from shopdesk.core import audit
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_many, reserve_ids, table_of
from shopdesk.core.identifiers import search_key
from shopdesk.customers import store
from shopdesk.customers.model import Customer, CustomerId, Level, Risk
from shopdesk.shops.model import Platform


def find_customer_ids(session: Session, name: str) -> Sequence[CustomerId]:
    """The customers with this ID on any platform; more than one only when platforms share the name."""
    return store.find_ids(session, name)


def customers_named(session: Session, actor: Actor, platform: Platform, names: Iterable[str]) -> dict[str, CustomerId]:
    """The customers with these IDs on a platform; those that are new get their record here.

    ``names`` are NFC and not masked: a masked ID is nobody.
    """
    wanted = list(dict.fromkeys(names))
    found = store.find_by_names(session, platform, wanted)
    new = [name for name in wanted if name not in found]
    if new:
        ids = reserve_ids(session, Customer, len(new))
        rows = [_new(i, platform, name) for i, name in zip(ids, new, strict=True)]
        insert_many(session, table_of(Customer), rows)
        audit.write_created(session, actor, Customer, ids)
        found |= {name: CustomerId(i) for i, name in zip(ids, new, strict=True)}
    return found


def _new(customer_id: int, platform: Platform, name: str) -> dict[str, object]:
    return {
        "id": customer_id,
        "version": 1,
        "deleted_at": None,
        "platform": platform,
        "customer_name": name,
        "search_key": search_key(name),
        "level": Level.REGULAR,
        "risk": Risk.NONE,
        "risk_reason": "",
        "note": "",
        "risk_kind": None,
        "risk_evidence": "",
        "tags": "",
        "merged_into_id": None,
    }
