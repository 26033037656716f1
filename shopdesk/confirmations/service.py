"""What people do with confirmation sheets. Each function is one verb: it checks, writes, and says what changed.

A sheet goes to the buyer: it never shows the seller's remark. Its own remark begins as the buyer's message, and is
that again when the buyer has confirmed it. Verbs on several sheets do all of them or none; what a person saw goes in
as ``seen``, the versions of the records, and Conflict is raised when somebody wrote in between.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.confirmations import dossier, store
from shopdesk.confirmations.dossier import EventRow, OrderHead, SheetFacts
from shopdesk.confirmations.model import (
    TRANSITIONS,
    ConfirmationSheet,
    SheetEvent,
    SheetId,
    SheetLine,
    SheetState,
    SheetVersion,
    state_chip,
)
from shopdesk.confirmations.versions import (
    FIELDS,
    FieldDifference,
    SheetDraft,
    SheetLineDraft,
    VersionFacts,
    changes_text,
    cleaned,
    difference_text,
    field_label,
    goods_text,
    problems,
    version_differences,
)
from shopdesk.core import audit, recycle
from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import named_reasons
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.database import grow_version
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.recycle import Purged
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.orders import editing, remark_text
from shopdesk.orders.model import OrderId, OrderStatus

__all__ = [
    "EventRow",
    "FieldDifference",
    "OrderHead",
    "SheetDraft",
    "SheetFacts",
    "SheetLineDraft",
    "VersionFacts",
    "change_sheet",
    "changes_text",
    "confirm_sheets",
    "delete_sheets",
    "difference_text",
    "draft_of_order",
    "field_label",
    "make_sheets",
    "purge_sheet",
    "request_change",
    "restore_sheets",
    "send_sheets",
    "sheet_facts",
    "sheet_of_order",
    "version_differences",
    "void_sheet",
    "why_not",
]

# The parcel has left: what the sheet says can no longer change what is in it.
_ON_ITS_WAY = frozenset({OrderStatus.SHIPPED, OrderStatus.COMPLETED})
_FROZEN = frozenset({SheetState.SENT, SheetState.CONFIRMED})
# Which field of the order a field of the sheet is.
_ORDER_FIELDS = {
    "contact": "receiver",
    "phone": "phone",
    "address": "address",
    "courier": "courier",
    "remark": "buyer_message",
}
_LINE_FIELDS = ("style_no", "colour", "size", "quantity")


def sheet_facts(session: Session, sheet_id: SheetId) -> SheetFacts:
    """Everything about one sheet; raises UserError when it does not exist."""
    found = dossier.sheet_facts(session, [sheet_id])
    if sheet_id not in found:
        raise UserError(translate("Confirmations", "This sheet does not exist (any more)."))
    return found[sheet_id]


def sheet_of_order(session: Session, order_id: OrderId) -> SheetFacts | None:
    """The sheet of an order; None when it has none outside the recycle bin."""
    found = store.sheet_ids_of_orders(session, [order_id])
    return sheet_facts(session, found[order_id]) if order_id in found else None


def draft_of_order(session: Session, head: OrderHead) -> SheetDraft:
    """What the first version of an order's sheet says; an order known without its goods has one row for all of them.

    Where the order names no courier yet, the one that its seller's remark asks for is proposed.
    """
    courier = head.courier
    if not courier and (wish := remark_text.parse(head.seller_remark).courier):
        known = couriers.courier_named(session, wish)
        courier = known.name if known else ""
    lines = head.lines or (SheetLineDraft(None, title=head.items, quantity=max(1, head.quantity)),)
    return cleaned(SheetDraft(head.receiver, head.phone, head.address, courier, head.buyer_message, lines))


def why_not(facts: SheetFacts, to: SheetState) -> str:
    """Why a sheet cannot come to a state; empty when it can."""
    order_no, status = facts.order.order_no, facts.order.status
    if facts.deleted_at is not None:
        return translate("Confirmations", "The sheet of {order_no} is in the recycle bin. Restore it first.").format(
            order_no=order_no
        )
    if facts.order.deleted:
        text = translate("Confirmations", "Order {order_no} is in the recycle bin. Restore it first.")
        return text.format(order_no=order_no)
    if status is OrderStatus.CLOSED:
        text = translate("Confirmations", "Order {order_no} is closed, so its sheet is void.")
        return text.format(order_no=order_no)
    if to is SheetState.CHANGE_REQUESTED and status in _ON_ITS_WAY:
        text = translate("Confirmations", "The parcel of {order_no} has left: nothing can be changed on its sheet.")
        return text.format(order_no=order_no)
    if to not in TRANSITIONS[facts.state]:
        text = translate("Confirmations", "The sheet of {order_no} is “{state}” and cannot become “{to}”.")
        return text.format(order_no=order_no, state=state_chip(facts.state).text, to=state_chip(to).text)
    return ""


def make_sheets(session: Session, actor: Actor, order_ids: Sequence[OrderId]) -> Done[list[SheetId]]:
    """Drafts of the sheets of some orders, in their order; a sheet that is there already is that one.

    One in the recycle bin is taken out of it. Raises UserError that names the orders that are closed or deleted.
    """
    wanted = list(dict.fromkeys(order_ids))
    heads = dossier.order_heads(session, wanted)
    _refuse_orders(wanted, heads)
    there = store.sheet_ids_of_orders(session, wanted, with_deleted=True)
    known = store.sheets_to_write(session, there.values())
    new: dict[int, ConfirmationSheet] = {}
    for order_id in wanted:
        if order_id in there:
            known[there[order_id]].deleted_at = None
        else:
            sheet = ConfirmationSheet(
                order_id=order_id, state=SheetState.DRAFT, created_at=actor.clock.now(), created_by=actor.name
            )
            sheet.versions = [_new_version(1, draft_of_order(session, heads[order_id]))]
            new[order_id] = sheet
    session.add_all(new.values())
    session.flush()
    for sheet in new.values():
        _note_event(session, actor, sheet, 1)
    ids = there | {order_id: SheetId(sheet.id) for order_id, sheet in new.items()}
    return Done([ids[order_id] for order_id in wanted], changed("sheet"))


def change_sheet(session: Session, actor: Actor, sheet_id: SheetId, seen_version: int, draft: SheetDraft) -> Changes:
    """Write a draft or a requested change anew; raises UserError for the first of its problems, and once it is sent."""
    facts = _seen(sheet_facts(session, sheet_id), seen_version)
    if facts.state in _FROZEN:
        text = translate("Confirmations", "The sheet of {order_no} is “{state}”: what was sent stays as it was.")
        raise UserError(text.format(order_no=facts.order.order_no, state=state_chip(facts.state).text))
    refuse(why_not(facts, SheetState.SENT))
    _write_over(session, actor, facts, _checked(facts, draft))
    return changed("sheet")


def send_sheets(
    session: Session, actor: Actor, sheet_ids: Sequence[SheetId], *, seen: Mapping[SheetId, int] | None = None
) -> Done[list[SheetId]]:
    """The buyers get the current versions, which are frozen by that; raises UserError that names those that cannot."""
    able = _able(session, sheet_ids, SheetState.SENT, seen)
    sheets = store.sheets_to_write(session, [facts.id for facts in able])
    for sheet in sheets.values():
        sheet.versions[-1].sent_at = sheet.sent_at = actor.clock.now()
        _take_step(session, actor, sheet, SheetState.SENT)
    return Done(list(dict.fromkeys(sheet_ids)), changed("sheet"))


def confirm_sheets(
    session: Session,
    actor: Actor,
    sheet_ids: Sequence[SheetId],
    *,
    note: str = "",
    seen: Mapping[SheetId, int] | None = None,
) -> Changes:
    """The buyers said yes: what the sheet says becomes what the order says, as our own values.

    An order whose parcel has left keeps what it says. Raises UserError that names the sheets that cannot be confirmed.
    """
    touched, refused = changed("sheet"), []
    able = _able(session, sheet_ids, SheetState.CONFIRMED, seen)
    sheets = store.sheets_to_write(session, [facts.id for facts in able], with_orders=True)
    for facts in able:
        sheets[facts.id].confirmed_at = actor.clock.now()
        _take_step(session, actor, sheets[facts.id], SheetState.CONFIRMED, note)
    for facts in able:
        if facts.order.status in _ON_ITS_WAY:
            continue
        try:
            touched = Changes(touched | _update_order(session, actor, facts))
        except UserError as error:
            text = translate("Confirmations", "Order {order_no}: {message}")
            told = text.format(order_no=facts.order.order_no, message=error.message)
            refused.append((facts.order.order_no, told))
    _refuse(refused)
    return touched


def request_change(
    session: Session, actor: Actor, sheet_id: SheetId, draft: SheetDraft, note: str, *, seen_version: int | None = None
) -> Changes:
    """The buyer wants something else: the next version begins, with the changed values, and may be edited until sent.

    Raises UserError for the first problem of the draft, and when it neither changes nor says anything.
    """
    (facts,) = _able(
        session, [sheet_id], SheetState.CHANGE_REQUESTED, None if seen_version is None else {sheet_id: seen_version}
    )
    draft = _checked(facts, draft)
    if draft == facts.current.draft and not note.strip():
        text = translate("Confirmations", "Change what the buyer wants changed, or note what was said.")
        raise UserError(text, field="note")
    sheet = session.get_one(ConfirmationSheet, sheet_id)
    sheet.versions.append(_new_version(facts.current.number + 1, draft))
    sheet.confirmed_at = None
    _take_step(session, actor, sheet, SheetState.CHANGE_REQUESTED, note)
    return changed("sheet")


def void_sheet(
    session: Session, actor: Actor, sheet_id: SheetId, reason: str, *, seen_version: int | None = None
) -> Changes:
    """Give a sheet up for good, though its order goes on; raises UserError without a reason."""
    seen = None if seen_version is None else {sheet_id: seen_version}
    (facts,) = _able(session, [sheet_id], SheetState.VOID, seen)
    if not reason.strip():
        raise UserError(translate("Confirmations", "Give the reason in a few words."), field="reason")
    _take_step(session, actor, session.get_one(ConfirmationSheet, facts.id), SheetState.VOID, reason)
    return changed("sheet")


def delete_sheets(session: Session, actor: Actor, sheet_ids: Sequence[SheetId]) -> Changes:
    """Move sheets to the recycle bin."""
    for sheet_id in sheet_ids:
        sheet = session.get_one(ConfirmationSheet, sheet_id)
        if sheet.deleted_at is None:
            sheet.deleted_at = actor.clock.now()
    return changed("sheet")


def restore_sheets(session: Session, _actor: Actor, sheet_ids: Sequence[SheetId]) -> Changes:
    """Take sheets out of the recycle bin."""
    for sheet_id in sheet_ids:
        session.get_one(ConfirmationSheet, sheet_id).deleted_at = None
    return changed("sheet")


def purge_sheet(session: Session, actor: Actor, sheet_id: SheetId) -> Done[Purged]:
    """Remove a sheet for ever, its versions and events too; raises UserError as ``recycle.purge``."""
    return recycle.purge(session, actor, ConfirmationSheet.audit_kind, sheet_id)


def _refuse_orders(order_ids: Sequence[OrderId], heads: Mapping[int, OrderHead]) -> None:
    refused = []
    for order_id in order_ids:
        head = heads.get(order_id)
        if head is None:
            refused.append(("", translate("Confirmations", "This order does not exist (any more).")))
        elif head.deleted:
            text = translate("Confirmations", "Order {order_no} is in the recycle bin. Restore it first.")
            refused.append((head.order_no, text.format(order_no=head.order_no)))
        elif head.status is OrderStatus.CLOSED:
            text = translate("Confirmations", "Order {order_no} is closed.")
            refused.append((head.order_no, text.format(order_no=head.order_no)))
    _refuse(refused)


def _able(
    session: Session, sheet_ids: Sequence[SheetId], to: SheetState, seen: Mapping[SheetId, int] | None
) -> list[SheetFacts]:
    """The sheets, if each of them can come to a state from what the person saw."""
    wanted = list(dict.fromkeys(sheet_ids))
    found = dossier.sheet_facts(session, wanted)
    if len(found) < len(wanted):
        raise UserError(translate("Confirmations", "This sheet does not exist (any more)."))
    able = [found[sheet_id] for sheet_id in wanted]
    moved = [facts for facts in able if seen is not None and seen.get(facts.id, facts.version) != facts.version]
    _refuse([(facts.order.order_no, _changed_text(facts)) for facts in moved], Conflict)
    _refuse([(facts.order.order_no, reason) for facts in able if (reason := why_not(facts, to))])
    return able


def _refuse(refused: Sequence[tuple[str, str]], kind: Callable[..., UserError] = UserError) -> None:
    """Raise one error for all that is refused: (order no., why); nothing of the batch is done."""
    if refused:
        raise kind(named_reasons([why for _, why in refused]), refused=dict(refused))


def _seen(facts: SheetFacts, seen_version: int) -> SheetFacts:
    if facts.version != seen_version:
        raise Conflict(_changed_text(facts))
    return facts


def _changed_text(facts: SheetFacts) -> str:
    text = translate(
        "Confirmations", "The sheet of {order_no} was changed in between and is now “{state}”. Look at it again."
    )
    return text.format(order_no=facts.order.order_no, state=state_chip(facts.state).text)


def _checked(facts: SheetFacts, draft: SheetDraft) -> SheetDraft:
    draft = cleaned(draft)
    known = [line.order_line_id for line in facts.order.lines if line.order_line_id is not None]
    before = [line.order_line_id for line in facts.current.draft.lines if line.order_line_id is not None]
    for error in problems(draft, [*known, *before]):
        raise error
    return draft


def _take_step(session: Session, actor: Actor, sheet: ConfirmationSheet, state: SheetState, note: str = "") -> None:
    sheet.state = state
    _note_event(session, actor, sheet, sheet.versions[-1].number, note.strip())


def _note_event(session: Session, actor: Actor, sheet: ConfirmationSheet, number: int, note: str = "") -> None:
    session.add(
        SheetEvent(
            sheet_id=sheet.id, at=actor.clock.now(), by=actor.name, what=sheet.state, version_number=number, note=note
        )
    )


def _new_version(number: int, draft: SheetDraft) -> SheetVersion:
    version = SheetVersion(number=number, **{name: getattr(draft, name) for name in FIELDS})
    version.lines = _rows(draft)
    return version


def _rows(draft: SheetDraft) -> list[SheetLine]:
    return [SheetLine(position=place, **line._asdict()) for place, line in enumerate(draft.lines)]


def _write_over(session: Session, actor: Actor, facts: SheetFacts, draft: SheetDraft) -> None:
    before = facts.current.draft
    if draft == before:
        return
    sheet = session.get_one(ConfirmationSheet, facts.id)
    version = sheet.versions[-1]
    for name in FIELDS:
        setattr(version, name, getattr(draft, name))
    if draft.lines != before.lines:
        version.lines = _rows(draft)
        told = {"lines": [goods_text(before.lines), goods_text(draft.lines)]}
        audit.write_entries(session, actor, "changed", ConfirmationSheet.audit_kind, [(facts.id, told)])
    # Whoever saw the sheet as it was is to be told, though only a part of it was written.
    grow_version(session, sheet)


def _update_order(session: Session, actor: Actor, facts: SheetFacts) -> Changes:
    """Bring the order to what its sheet says; rows it has no line for stay on the sheet."""
    fields: dict[str, Any] = {}
    line_fields: dict[int, dict[str, Any]] = {}
    draft = facts.current.draft
    for one in facts.order_differences:
        if one.line is None:
            fields[_ORDER_FIELDS[one.label_key]] = getattr(draft, one.label_key)
    now = {line.order_line_id: line for line in cleaned(SheetDraft(lines=facts.order.lines)).lines}
    for line in draft.lines:
        if line.order_line_id is None or (there := now.get(line.order_line_id)) is None:
            continue
        differing = {name: getattr(line, name) for name in _LINE_FIELDS if getattr(line, name) != getattr(there, name)}
        if differing:
            line_fields[line.order_line_id] = differing
    if not fields and not line_fields:
        return changed()
    return editing.update_fields(session, actor, facts.order.id, fields, line_fields)
