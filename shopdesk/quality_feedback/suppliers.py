"""The book of suppliers (供应商): whom goods come from, and so who is told of their defects."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import as_given, one_line
from shopdesk.core.text import translate
from shopdesk.quality_feedback.model import Supplier, SupplierId
from shopdesk.quality_feedback.supplier_store import (
    SupplierName,
    SupplierRow,
    list_suppliers,
    supplier_names,
    supplier_with_name,
)

__all__ = [
    "SupplierDraft",
    "SupplierName",
    "SupplierRow",
    "add_supplier",
    "change_supplier",
    "list_suppliers",
    "supplier_names",
    "supplier_problems",
]

LONGEST_NAME, LONGEST_CONTACT = 100, 200


class SupplierDraft(NamedTuple):
    """A supplier as somebody enters it; nothing more is bought from one that is not active."""

    name: str = ""
    contact: str = ""
    memo: str = ""
    active: bool = True


def supplier_problems(session: Session, draft: SupplierDraft, own_id: int | None = None) -> list[UserError]:
    """What is wrong with a supplier, each with its field."""
    found: list[UserError] = []
    name = as_given(one_line(draft.name))
    if not name:
        found.append(UserError(translate("Suppliers", "Enter the name of the supplier."), field="name"))
    other = supplier_with_name(session, name) if name else None
    if other is not None and other.id != own_id:
        text = translate("Suppliers", "There is a supplier “{name}” already.").format(name=other.name)
        found.append(UserError(text, field="name"))
    for text, longest, field in ((name, LONGEST_NAME, "name"), (draft.contact, LONGEST_CONTACT, "contact")):
        if len(text) > longest:
            told = translate("Suppliers", "That is longer than {number} characters.").format(number=longest)
            found.append(UserError(told, field=field))
    return found


def add_supplier(session: Session, _actor: Actor, draft: SupplierDraft) -> Done[SupplierId]:
    """Enter a supplier; raises UserError for the first of ``supplier_problems``."""
    for error in supplier_problems(session, draft):
        raise error
    supplier = Supplier()
    _fill(supplier, draft)
    session.add(supplier)
    session.flush()
    return Done(SupplierId(supplier.id), changed("supplier"))


def change_supplier(
    session: Session, _actor: Actor, supplier_id: int, seen_version: int, draft: SupplierDraft
) -> Changes:
    """Change a supplier, or say that nothing more is bought there; its feedback stays.

    Raises Conflict when somebody else changed it in between, UserError as ``add_supplier``.
    """
    supplier = session.get_one(Supplier, supplier_id)
    if supplier.version != seen_version:
        text = translate("Suppliers", "Somebody else changed “{name}” in between. Look at it again.")
        raise Conflict(text.format(name=supplier.name))
    for error in supplier_problems(session, draft, supplier_id):
        raise error
    _fill(supplier, draft)
    return changed("supplier")


def _fill(supplier: Supplier, draft: SupplierDraft) -> None:
    supplier.name, supplier.contact = as_given(one_line(draft.name)), one_line(draft.contact)
    supplier.memo, supplier.active = draft.memo.strip(), draft.active
