"""What happened around a customer, in words: one line an entry, and the record behind it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from shopdesk.aftersales.states import kind_chip as ticket_kind_chip
from shopdesk.aftersales.states import state_chip as ticket_state_chip
from shopdesk.claims.states import kind_chip as claim_kind_chip
from shopdesk.claims.states import state_chip as claim_state_chip
from shopdesk.confirmations.model import SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK, SheetState
from shopdesk.confirmations.model import state_chip as sheet_state_chip
from shopdesk.core.clock import Clock
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.customer_files.dossier import CustomerFile
from shopdesk.customer_files.entries import (
    ChangeEntry,
    ClaimEntry,
    CreditEntry,
    Entry,
    FeedbackEntry,
    OrderEntry,
    PhotoEntry,
    SharedPhotoEntry,
    SheetEntry,
    ShipmentEntry,
    TicketEntry,
)
from shopdesk.customers.model import Level, Risk, RiskKind, level_chip, risk_chip, risk_kind_text
from shopdesk.orders.model import status_chip
from shopdesk.photos.model import kind_chip as photo_kind_chip
from shopdesk.photos.model import verdict_chip
from shopdesk.quality_feedback.model import defect_chip
from shopdesk.quality_feedback.model import state_chip as feedback_state_chip
from shopdesk.ui.history import history_events
from shopdesk.wrong_shipments.model import kind_chip as wrong_kind_chip
from shopdesk.wrong_shipments.model import resolution_chip


class Line(NamedTuple):
    """An entry as people see it; ``opens`` are the records it leads to, the nearest first."""

    when: str
    what: str
    details: str
    state: str
    amount: str
    opens: tuple[tuple[str, int], ...]


def timeline_lines(entries: Sequence[Entry], file: CustomerFile, clock: Clock) -> list[Line]:
    """The timeline of a person's file; changes that nobody needs to hear of are left out."""
    names: dict[int, str] = {facts.id: facts.customer_name for facts in file.group}
    lines = []
    for entry in entries:
        when = f"{clock.local(entry.at):%Y-%m-%d %H:%M}"
        match entry:
            case OrderEntry():
                line = _order(when, entry, len(file.group) > 1)
            case SheetEntry():
                line = _sheet(when, entry)
            case TicketEntry():
                line = _ticket(when, entry)
            case CreditEntry():
                line = _credit(when, entry, len(file.group) > 1)
            case ClaimEntry():
                line = _claim(when, entry)
            case ShipmentEntry():
                line = _shipment(when, entry)
            case FeedbackEntry():
                line = _feedback(when, entry)
            case PhotoEntry():
                line = _photo(when, entry)
            case SharedPhotoEntry():
                line = _shared_photo(when, entry)
            case ChangeEntry():
                line = _change(when, entry, names, clock)
        if line.details:
            lines.append(line)
    return lines


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _order(when: str, entry: OrderEntry, several: bool) -> Line:
    refunded = ""
    if entry.refunded_fen:
        refunded = translate("CustomerTimeline", "refunded {amount}").format(amount=format_yuan(entry.refunded_fen))
    details = _joined(entry.order_no, entry.items, refunded, entry.note, entry.buyer if several else "", entry.shop)
    what, state = translate("CustomerTimeline", "Order"), status_chip(entry.status).text
    return Line(when, what, details, state, format_yuan(entry.paid_fen), (("order", entry.order_id),))


def _sheet(when: str, entry: SheetEntry) -> Line:
    version = translate("CustomerTimeline", "version {number}").format(number=entry.version_number)
    if entry.what == SHIPPED_UNCONFIRMED:
        state = translate("CustomerTimeline", "Shipped unconfirmed")
    elif entry.what == SHIPPING_TAKEN_BACK:
        state = translate("CustomerTimeline", "Shipping taken back")
    else:
        state = sheet_state_chip(SheetState(entry.what)).text if entry.what in tuple(SheetState) else entry.what
    what = translate("CustomerTimeline", "Confirmation sheet")
    opens = (("sheet", entry.sheet_id), ("order", entry.order_id))
    return Line(when, what, _joined(entry.order_no, version, entry.note, entry.by), state, "", opens)


def _ticket(when: str, entry: TicketEntry) -> Line:
    details = _joined(entry.ticket_no, ticket_kind_chip(entry.kind).text, entry.reason, entry.goods)
    what, state = translate("CustomerTimeline", "After-sales"), ticket_state_chip(entry.state, entry.kind).text
    amount = format_yuan(entry.refund_fen) if entry.refund_fen else ""
    return Line(when, what, details, state, amount, (("ticket", entry.ticket_id),))


def _credit(when: str, entry: CreditEntry, several: bool) -> Line:
    details = _joined(entry.reason, entry.customer_name if several else "", entry.by)
    kept = entry.amount_fen > 0
    state = translate("CustomerTimeline", "Kept") if kept else translate("CustomerTimeline", "Used")
    opens = () if entry.ticket_id is None else (("ticket", entry.ticket_id),)
    what, amount = translate("CustomerTimeline", "Credit"), format_yuan(abs(entry.amount_fen))
    return Line(when, what, details, state, amount, opens)


def _claim(when: str, entry: ClaimEntry) -> Line:
    details = _joined(entry.claim_no, claim_kind_chip(entry.kind).text, entry.tracking_no)
    what, state = translate("CustomerTimeline", "Claim"), claim_state_chip(entry.state).text
    return Line(when, what, details, state, format_yuan(entry.claimed_fen), (("claim", entry.claim_id),))


def _shipment(when: str, entry: ShipmentEntry) -> Line:
    details = _joined(entry.register_no, wrong_kind_chip(entry.kind).text, entry.goods, entry.order_no)
    what, state = translate("CustomerTimeline", "Wrong shipment"), resolution_chip(entry.resolution).text
    lost = format_yuan(entry.loss_fen) if entry.loss_fen else ""
    return Line(when, what, details, state, lost, (("wrong_shipment", entry.shipment_id),))


def _feedback(when: str, entry: FeedbackEntry) -> Line:
    details = _joined(entry.feedback_no, entry.style_no, defect_chip(entry.defect).text, entry.description)
    what, state = translate("CustomerTimeline", "Quality feedback"), feedback_state_chip(entry.state).text
    return Line(when, what, details, state, "", (("quality_feedback", entry.feedback_id),))


def _photo(when: str, entry: PhotoEntry) -> Line:
    details = _joined(entry.path.rsplit("/", 1)[-1], entry.note, entry.by)
    what, kind = translate("CustomerTimeline", "Photo"), photo_kind_chip(entry.kind).text
    return Line(when, what, details, kind, "", (("photo", entry.photo_id),))


def _shared_photo(when: str, entry: SharedPhotoEntry) -> Line:
    photo = entry.photo
    if photo.other_first:
        whose = translate("CustomerTimeline", "Came from “{name}” before").format(name=photo.other_name)
    else:
        whose = translate("CustomerTimeline", "Came from “{name}” too").format(name=photo.other_name)
    details = _joined(whose, photo.path.rsplit("/", 1)[-1], photo.judged_by)
    what, state = translate("CustomerTimeline", "Photo"), verdict_chip(photo.verdict).text
    return Line(when, what, details, state, "", (("photo", photo.photo_id),))


def _change(when: str, entry: ChangeEntry, names: Mapping[int, str], clock: Clock) -> Line:
    changes = {field: [_word(field, one, names) for one in values] for field, values in entry.row.changes.items()}
    told = history_events([entry.row._replace(changes=changes)], clock, _field_titles())
    details = _joined(told[0].text, entry.customer_name if len(names) > 1 else "") if told else ""
    return Line(when, translate("CustomerTimeline", "Written down"), details, "", "", ())


def _field_titles() -> dict[str, str]:
    return {
        "level": translate("CustomerTimeline", "Level"),
        "risk": translate("CustomerTimeline", "Risk"),
        "risk_kind": translate("CustomerTimeline", "What for"),
        "risk_reason": translate("CustomerTimeline", "Why"),
        "risk_evidence": translate("CustomerTimeline", "Evidence"),
        "tags": translate("CustomerTimeline", "Tags"),
        "note": translate("CustomerTimeline", "Note"),
        "merged_into_id": translate("CustomerTimeline", "Same person as"),
    }


def _word(field: str, value: object, names: Mapping[int, str]) -> object:
    if value in (None, ""):
        return value
    match field:
        case "level" if value in tuple(Level):
            return level_chip(Level(str(value))).text
        case "risk" if value in tuple(Risk):
            return risk_chip(Risk(str(value))).text
        case "risk_kind" if value in tuple(RiskKind):
            return risk_kind_text(RiskKind(str(value)))
        case "tags" | "note":
            return "、".join(str(value).split("\n"))
        case "merged_into_id" if isinstance(value, int):
            return names.get(value, str(value))
    return value
