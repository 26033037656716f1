"""What other features and people do with customers."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core import audit
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.database import insert_many, reserve_ids, table_of
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import as_given, is_masked, one_line, search_key
from shopdesk.core.text import translate
from shopdesk.customers import store
from shopdesk.customers.model import RISK_RANK, Customer, CustomerId, Level, Risk, RiskKind, stored_tags, tags_of
from shopdesk.customers.store import CustomerFacts, CustomerRisk
from shopdesk.shops.model import Platform, customer_space

__all__ = [
    "CustomerFacts",
    "CustomerRisk",
    "Merged",
    "add_customer",
    "change_customer",
    "change_tags",
    "customer_facts",
    "customers_named",
    "find_customer_ids",
    "group_of",
    "merge_customers",
    "regroup_customers",
    "risk_of",
    "separate_customer",
    "set_level",
]

LONGEST_TAG, MOST_TAGS = 40, 30


class Merged(NamedTuple):
    """IDs that now stand with the main one of a person, and the main one each stood with before."""

    main_id: CustomerId
    stood_with: dict[CustomerId, CustomerId | None]


def find_customer_ids(session: Session, name: str) -> Sequence[CustomerId]:
    """The customers with this ID on any platform; more than one only when platforms share the name."""
    return store.find_ids(session, name)


def sole_customer_id(session: Session, name: str) -> CustomerId | None:
    """The customer with this ID; None where there is none, or one on several platforms."""
    found = find_customer_ids(session, name)
    return found[0] if len(found) == 1 else None


def customers_named(session: Session, actor: Actor, platform: Platform, names: Iterable[str]) -> dict[str, CustomerId]:
    """The customers with these IDs on a platform; those that are new get their record here.

    ``names`` are NFC and not masked: a masked ID is nobody. Whoever lay in the recycle bin is back again.
    """
    wanted = list(dict.fromkeys(names))
    found = store.find_by_names(session, platform, wanted)
    for customer_id in store.find_deleted(session, list(found.values())) if found else ():
        session.get_one(Customer, customer_id).deleted_at = None
    new = [name for name in wanted if name not in found]
    if new:
        ids = reserve_ids(session, Customer, len(new))
        rows = [_new(i, platform, name) for i, name in zip(ids, new, strict=True)]
        insert_many(session, table_of(Customer), rows)
        audit.write_created(session, actor, Customer, ids)
        found |= {name: CustomerId(i) for i, name in zip(ids, new, strict=True)}
    return found


def add_customer(session: Session, actor: Actor, platform: Platform, name: str) -> Done[CustomerId]:
    """The customer of that ID, entered by hand where there is none yet; raises UserError for an empty or masked one."""
    name = as_given(name)
    if not name:
        raise UserError(translate("Customers", "Enter the customer ID."), field="name")
    if is_masked(name):
        text = translate("Customers", "“{name}” is hidden by the platform: a masked ID is nobody. Enter the whole ID.")
        raise UserError(text.format(name=name), field="name")
    found = customers_named(session, actor, customer_space(platform), [name])
    return Done(found[name], changed("customer"))


def customer_facts(session: Session, customer_id: CustomerId) -> CustomerFacts:
    """What is written down about a customer; raises UserError when there is no such customer."""
    facts = store.customer_facts(session, [customer_id]).get(customer_id)
    if facts is None:
        raise UserError(translate("Customers", "This customer does not exist (any more)."))
    return facts


def change_customer(
    session: Session,
    _actor: Actor,
    customer_id: CustomerId,
    seen_version: int,
    level: Level,
    tags: Sequence[str],
    note: str,
    risk: Risk,
    risk_kind: RiskKind | None,
    risk_reason: str,
    risk_evidence: str,
) -> Changes:
    """Write down what is known of a customer.

    Raises Conflict when somebody else did in between, and UserError for a risk without a reason, for one who is
    blocked without saying what for, and for tags that are too long or too many. Without a risk its kind, reason and
    evidence are nothing; the history keeps them.
    """
    customer = _live(session, customer_id)
    if customer.version != seen_version:
        text = translate(
            "Customers",
            "Somebody else changed “{name}” in between. Look at what stands there now before you save again.",
        )
        raise Conflict(text.format(name=customer.customer_name))
    if risk is Risk.NONE:
        risk_kind, risk_reason, risk_evidence = None, "", ""
    elif not risk_reason.strip():
        raise UserError(translate("Customers", "Say why to be careful with this customer."), field="risk_reason")
    elif risk is Risk.BLOCKED and risk_kind is None:
        raise UserError(translate("Customers", "Say what this customer is blocked for."), field="risk_kind")
    customer.level, customer.tags, customer.note = level, _checked_tags(tags), "\n".join(note.strip().splitlines())
    customer.risk, customer.risk_kind = risk, risk_kind
    customer.risk_reason, customer.risk_evidence = one_line(risk_reason), one_line(risk_evidence)
    return changed("customer")


def set_level(session: Session, _actor: Actor, customer_ids: Sequence[CustomerId], level: Level) -> Changes:
    """Give several customers a level, all IDs of each of them."""
    for customer_id in customer_ids:
        for one in group_of(session, customer_id):
            _live(session, one).level = level
    return changed("customer")


def change_tags(
    session: Session, _actor: Actor, customer_ids: Sequence[CustomerId], add: Sequence[str], remove: Sequence[str]
) -> Changes:
    """Give several customers tags, and take others away; raises UserError for tags too long or too many."""
    gone = set(tags_of(stored_tags(remove)))
    for customer_id in customer_ids:
        customer = _live(session, customer_id)
        kept = [tag for tag in tags_of(customer.tags) if tag not in gone]
        customer.tags = _checked_tags([*kept, *add])
    return changed("customer")


def group_of(session: Session, customer_id: CustomerId) -> list[CustomerId]:
    """All IDs of the person behind a customer ID, the main one first; empty when there is no such customer."""
    root = store.root_of(session, customer_id)
    return [] if root is None else store.group_of_root(session, root)


def risk_of(session: Session, customer_id: CustomerId) -> CustomerRisk:
    """How careful to be with the person behind a customer ID: the worst that is known of any of their IDs."""
    risks = store.list_risks(session, group_of(session, customer_id))
    return max(risks, key=lambda one: RISK_RANK[one.risk], default=CustomerRisk())


def merge_customers(
    session: Session, _actor: Actor, main_id: CustomerId, other_ids: Sequence[CustomerId]
) -> Done[Merged]:
    """Say that several IDs are one person: everything is shown with the main one, each ID keeps its orders.

    Whole persons come together: the other IDs of the others come along. Returns what ``regroup_customers`` needs to
    undo it. Raises UserError when they are one person already, which also keeps anybody from standing in a circle.
    """
    main = _live(session, main_id)
    root_id = CustomerId(main.merged_into_id or main.id)
    before: dict[CustomerId, CustomerId | None] = {}
    for other_id in dict.fromkeys(other_ids):
        other = _live(session, other_id)
        if (other.merged_into_id or other.id) == root_id:
            text = translate("Customers", "“{name}” and “{other}” are one person here already.")
            raise UserError(text.format(name=main.customer_name, other=other.customer_name))
        for moved_id in group_of(session, other_id):
            moved = session.get_one(Customer, moved_id)
            before[moved_id] = None if moved.merged_into_id is None else CustomerId(moved.merged_into_id)
            moved.merged_into_id = root_id
        session.flush()  # the next group is looked up as it is now
    return Done(Merged(root_id, before), changed("customer"))


def separate_customer(session: Session, _actor: Actor, customer_id: CustomerId) -> Changes:
    """Let an ID stand for itself again; raises UserError when it is nobody else's."""
    customer = _live(session, customer_id)
    if customer.merged_into_id is None:
        text = translate("Customers", "“{name}” stands for itself already.")
        raise UserError(text.format(name=customer.customer_name))
    customer.merged_into_id = None
    return changed("customer")


def regroup_customers(session: Session, _actor: Actor, merged: Merged) -> Changes:
    """Undo ``merge_customers``; raises UserError when the IDs were put together otherwise meanwhile."""
    customers = [session.get_one(Customer, customer_id) for customer_id in merged.stood_with]
    if any(customer.merged_into_id != merged.main_id for customer in customers):
        raise UserError(translate("Customers", "These customers were put together otherwise meanwhile."))
    for customer in customers:
        customer.merged_into_id = merged.stood_with[CustomerId(customer.id)]
    return changed("customer")


def _live(session: Session, customer_id: CustomerId) -> Customer:
    customer = session.get(Customer, customer_id)
    if customer is None or customer.deleted_at is not None:
        raise UserError(translate("Customers", "This customer does not exist (any more)."))
    return customer


def _checked_tags(tags: Sequence[str]) -> str:
    stored = stored_tags(tags)
    found = tags_of(stored)
    if too_long := next((tag for tag in found if len(tag) > LONGEST_TAG), ""):
        text = translate("Customers", "The tag “{tag}” is longer than {most} characters.")
        raise UserError(text.format(tag=too_long, most=LONGEST_TAG), field="tags")
    if len(found) > MOST_TAGS:
        text = translate("Customers", "These are {count} tags; more than {most} help nobody.")
        raise UserError(text.format(count=len(found), most=MOST_TAGS), field="tags")
    return stored


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
