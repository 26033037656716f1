"""What stands on a printed sheet, as plain data; and the same as text for a chat."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.confirmations import dossier, store
from shopdesk.confirmations.dossier import OrderHead, SheetFacts
from shopdesk.confirmations.model import SheetId, SheetState
from shopdesk.confirmations.service import draft_of_order
from shopdesk.confirmations.versions import (
    FieldDifference,
    SheetDraft,
    SheetLineDraft,
    VersionFacts,
    changes_text,
    field_label,
)
from shopdesk.core.identifiers import one_line
from shopdesk.core.text import marked, translate
from shopdesk.orders.model import OrderId

# The buyer reads these, so they are said from where the buyer stands.
_STATE_WORDS = {
    SheetState.DRAFT: marked("ConfirmationSheet", "Draft"),
    SheetState.SENT: marked("ConfirmationSheet", "To be confirmed"),
    SheetState.CONFIRMED: marked("ConfirmationSheet", "Confirmed"),
    SheetState.CHANGE_REQUESTED: marked("ConfirmationSheet", "Being changed"),
    SheetState.VOID: marked("ConfirmationSheet", "Void"),
}
_PLEASE_CHECK = marked(
    "ConfirmationSheet",
    "Please check everything above. If it is right, answer “confirmed”; if something is to be changed, tell us what. "
    "We ship what is confirmed here.",
)
_CLOSING = {
    SheetState.DRAFT: _PLEASE_CHECK,
    SheetState.SENT: _PLEASE_CHECK,
    SheetState.CHANGE_REQUESTED: _PLEASE_CHECK,
    SheetState.CONFIRMED: marked(
        "ConfirmationSheet",
        "Confirmed: we ship what stands above. If something is to be changed after all, tell us before it leaves.",
    ),
    SheetState.VOID: marked("ConfirmationSheet", "This sheet is no longer valid."),
}


class SheetPage(NamedTuple):
    """One version of one sheet as it is printed; ``changes`` are its own, ``earlier`` those of the ones before it."""

    shop: str
    order_no: str
    customer: str
    version: int
    state: SheetState
    contact: str
    phone: str
    address: str
    courier: str
    remark: str
    lines: tuple[SheetLineDraft, ...]
    changes: tuple[FieldDifference, ...] = ()
    earlier: tuple[tuple[int, tuple[FieldDifference, ...]], ...] = ()  # with the number of the version

    @property
    def state_word(self) -> str:
        """The state in words for the buyer."""
        return translate("ConfirmationSheet", _STATE_WORDS[self.state])

    @property
    def version_text(self) -> str:
        """Which version this is: ``第2版``."""
        return translate("ConfirmationSheet", "Version {number}").format(number=self.version)

    @property
    def changes_text(self) -> str:
        """What this version changed; empty for the first."""
        return changes_text(self.version, self.changes)

    @property
    def earlier_texts(self) -> list[str]:
        """What each version between the first and this one changed."""
        return [text for number, changes in self.earlier if (text := changes_text(number, changes))]

    @property
    def closing(self) -> str:
        """What the buyer is asked to do."""
        return translate("ConfirmationSheet", _CLOSING[self.state])

    @property
    def is_open(self) -> bool:
        """Whether the buyer may still fill in what is missing."""
        return self.state not in (SheetState.CONFIRMED, SheetState.VOID)


def page_of(facts: SheetFacts, number: int | None = None) -> SheetPage:
    """The page of a sheet's current version, or of an earlier one by its number, which counts no longer."""
    version = facts.current if number is None else facts.versions[number - 1]
    earlier = tuple((one.number, one.changes) for one in facts.versions if 1 < one.number < version.number)
    state = facts.state if version is facts.current else SheetState.VOID
    return _page(facts.order, state, version)._replace(earlier=earlier)


def pages_of(session: Session, sheet_ids: Sequence[SheetId]) -> list[SheetPage]:
    """The pages of the current versions of some sheets, in their order."""
    found = dossier.sheet_facts(session, sheet_ids)
    return [page_of(found[sheet_id]) for sheet_id in sheet_ids if sheet_id in found]


def pages_of_orders(session: Session, order_ids: Sequence[OrderId]) -> list[SheetPage]:
    """The pages of some orders' sheets, in their order; what has no sheet yet is shown as a draft, and not stored."""
    sheets = store.sheet_ids_of_orders(session, order_ids)
    facts = dossier.sheet_facts(session, list(sheets.values()))
    heads = dossier.order_heads(session, [order_id for order_id in order_ids if order_id not in sheets])
    pages = []
    for order_id in order_ids:
        if order_id in sheets:
            pages.append(page_of(facts[sheets[order_id]]))
        elif order_id in heads:
            draft = VersionFacts(1, None, draft_of_order(session, heads[order_id]))
            pages.append(_page(heads[order_id], SheetState.DRAFT, draft))
    return pages


def sheet_text(page: SheetPage) -> str:
    """The sheet as plain text, to paste into a chat."""
    parts = [
        translate("ConfirmationSheet", "【Order confirmation】 {shop}").format(shop=page.shop),
        _told(translate("ConfirmationSheet", "Order no."), page.order_no),
        _told(translate("ConfirmationSheet", "Customer ID"), page.customer),
        f"{page.version_text} · {page.state_word}",
        "",
        *_goods_parts(page.lines),
        "",
    ]
    for name in ("contact", "phone", "address", "courier", "remark"):
        value = getattr(page, name)
        parts.append(_told(field_label(name), one_line(value) or empty_text(page, name)))
    if told := [*page.earlier_texts, *filter(None, [page.changes_text])]:
        parts += ["", *told]
    return "\n".join([*parts, "", page.closing])


def empty_text(page: SheetPage, name: str) -> str:
    """What stands in the place of a field nobody has filled in."""
    if page.is_open and name in ("contact", "phone", "address"):
        return translate("ConfirmationSheet", "(please tell us)")
    return "—"


def shown_texts(page: SheetPage) -> Iterable[str]:
    """Every text of a page that comes from outside."""
    yield from (page.shop, page.order_no, page.customer, page.contact, page.phone, page.address)
    yield from (page.courier, page.remark)
    for line in page.lines:
        yield from (line.style_no, line.title, line.colour, line.size)
    for one in (*page.changes, *(one for _, changes in page.earlier for one in changes)):
        yield from (one.before, one.after, one.goods)


def _goods_parts(lines: Sequence[SheetLineDraft]) -> Iterable[str]:
    for number, line in enumerate(lines, 1):
        if len(lines) > 1:
            yield f"{number}."
        if line.title:
            yield _told(field_label("title"), one_line(line.title))
        told = [
            _told(field_label(name), value)
            for name in ("style_no", "colour", "size")
            if (value := one_line(getattr(line, name)))
        ]
        yield translate("ConfirmationSheet", ", ").join([*told, _told(field_label("quantity"), str(line.quantity))])


def _told(label: str, value: str) -> str:
    return translate("ConfirmationSheet", "{label}: {value}").format(label=label, value=value)


def _page(head: OrderHead, state: SheetState, version: VersionFacts) -> SheetPage:
    draft: SheetDraft = version.draft
    return SheetPage(
        head.shop, head.order_no, head.buyer, version.number, state, draft.contact, draft.phone, draft.address,
        draft.courier, draft.remark, draft.lines, version.changes,
    )  # fmt: skip
