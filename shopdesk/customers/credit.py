"""Credit (余款): money that is kept for a customer until it is used. Amounts in fen; entries are never changed.

It belongs to the person: what was granted to one of their IDs may be used with another.
"""

from collections.abc import Collection

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.customers import credit_store, service
from shopdesk.customers.credit_store import CreditRow
from shopdesk.customers.model import CustomerCredit, CustomerId
from shopdesk.shops.service import roles_apply

__all__ = ["CreditRow", "Source", "credit_of", "grant_credit", "list_credit", "use_credit", "why_not_use"]

# Who talks to customers, or counts the money.
_USING = frozenset(Role) - {Role.WAREHOUSE}
Source = tuple[str, int]  # the record it was granted or used for: its kind and id, e.g. ("ticket", 4)


def credit_of(session: Session, customer_ids: Collection[int]) -> int:
    """What is left of the credit of some customer IDs together."""
    return credit_store.sum_credit(session, customer_ids)


def list_credit(session: Session, customer_ids: Collection[int], limit: int | None = None) -> list[CreditRow]:
    """What was granted to some customer IDs and used, the latest first."""
    return credit_store.list_credit(session, customer_ids, limit)


def grant_credit(
    session: Session, actor: Actor, customer_id: CustomerId, amount_fen: int, reason: str, source: Source | None = None
) -> Changes:
    """Keep money for a customer; raises UserError for nothing, without a reason and for a customer who is not there."""
    reason = _given(session, customer_id, amount_fen, reason)
    _write(session, actor, customer_id, amount_fen, reason, source)
    return changed("customer")


def use_credit(
    session: Session, actor: Actor, customer_id: CustomerId, amount_fen: int, reason: str, source: Source | None = None
) -> Changes:
    """Use what is kept for the person behind a customer ID; raises as ``grant_credit``, and for more than there is.

    Without a source it is somebody's own decision: raises UserError for whom ``why_not_use`` bars.

    It is taken from the ID itself first, then from their others, so that none of them is ever below zero: IDs that
    are separated again later still have what is theirs.
    """
    if source is None and (barred := why_not_use(session, actor)):
        raise UserError(barred)
    reason = _given(session, customer_id, amount_fen, reason)
    group = service.group_of(session, customer_id)
    left = credit_of(session, group)
    if amount_fen > left:
        text = translate("Credit", "There are {left} of credit; {amount} is more than that.")
        told = text.format(left=format_yuan(left), amount=format_yuan(amount_fen))
        raise UserError(told, field="amount", left_fen=left)
    for one in sorted(group, key=lambda one: one != customer_id):
        taken = min(amount_fen, max(0, credit_of(session, [one])))
        if taken:
            _write(session, actor, one, -taken, reason, source)
            amount_fen -= taken
    return changed("customer")


def why_not_use(session: Session, actor: Actor) -> str:
    """Why somebody may not use credit; empty for who may. Roles apply once a second person works here."""
    if actor.role in _USING or not roles_apply(session):
        return ""
    return translate("Credit", "Credit is not used by the warehouse: ask somebody who talks to customers.")


def _given(session: Session, customer_id: CustomerId, amount_fen: int, reason: str) -> str:
    facts = service.customer_facts(session, customer_id)
    if facts.deleted_at is not None:
        text = translate("Credit", "“{name}” lies in the recycle bin. Restore the customer first.")
        raise UserError(text.format(name=facts.customer_name))
    if amount_fen <= 0:
        raise UserError(translate("Credit", "Enter an amount above zero."), field="amount")
    if not (reason := one_line(reason)):
        raise UserError(translate("Credit", "Say what for in a few words."), field="reason")
    return reason


def _write(
    session: Session, actor: Actor, customer_id: CustomerId, amount_fen: int, reason: str, source: Source | None
) -> None:
    kind, record_id = source or ("", None)
    entry = CustomerCredit(
        customer_id=customer_id,
        at=actor.clock.now(),
        by=actor.name,
        amount_fen=amount_fen,
        reason=reason,
        source_kind=kind,
        source_id=record_id,
    )
    session.add(entry)
    session.flush()
