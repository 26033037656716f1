"""What stands in an evidence pack about a claim, in words; facts without a value are left out."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import PurePosixPath

from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.papers.entries import standing_receipts, standing_steps, standing_write_offs
from shopdesk.claims.papers.evidence import ClaimEvidence, EvidencePhoto
from shopdesk.claims.states import kind_chip, money_to_chip, state_chip
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.photos.model import kind_chip as photo_kind_chip
from shopdesk.sheets.paper_parts import Told


def title_of(evidence: Sequence[ClaimEvidence], month: str = "") -> str:
    """What stands on top of every page."""
    if month:
        return translate("ClaimEvidence", "Evidence of courier claims {month}").format(month=month)
    if len(evidence) == 1:
        text = translate("ClaimEvidence", "Evidence of claim {claim_no}")
        return text.format(claim_no=evidence[0].detail.row.claim_no)
    return translate("ClaimEvidence", "Evidence of {count} courier claims").format(count=len(evidence))


def chips(detail: ClaimDetail) -> list[Chip]:
    """State and kind."""
    return [state_chip(detail.row.state), kind_chip(detail.row.kind)]


def about(detail: ClaimDetail, clock: Clock) -> list[Told]:
    """The parcel, whose it is, and who saw to the claim when."""
    row = detail.row
    checked = _joined(detail.checked_by, shown_text(detail.checked_at, clock))
    return _known(
        (translate("ClaimEvidence", "Courier"), row.courier),
        (translate("ClaimEvidence", "Tracking no."), row.tracking_no),
        (translate("ClaimEvidence", "Case no."), detail.case_no),
        (translate("ClaimEvidence", "Shop"), row.shop),
        (translate("ClaimEvidence", "Order no."), row.order_no),
        (translate("ClaimEvidence", "Customer ID"), row.customer_name),
        (translate("ClaimEvidence", "Registered"), shown_text(row.registered_at, clock)),
        (translate("ClaimEvidence", "Submit by"), _day(row.due_on)),
        (translate("ClaimEvidence", "Submitted"), shown_text(detail.submitted_at, clock)),
        (translate("ClaimEvidence", "Agreed on"), _day(detail.agreed_on)),
        (translate("ClaimEvidence", "Closed on"), _day(detail.closed_on)),
        (translate("ClaimEvidence", "Contact"), detail.contact),
        (translate("ClaimEvidence", "Applicant"), detail.applicant),
        (translate("ClaimEvidence", "Second check"), checked),
        (translate("ClaimEvidence", "Money goes to"), money_to_chip(row.money_to).text),
        (translate("ClaimEvidence", "Memo"), row.memo.strip()),
    )


def money(detail: ClaimDetail) -> list[Told]:
    """What it is worth, what was claimed, and what came of it."""
    row = detail.row
    return _known(
        (translate("ClaimEvidence", "Order amount"), _amount(row.order_amount_fen)),
        (translate("ClaimEvidence", "Postage"), _amount(detail.postage_fen)),
        (translate("ClaimEvidence", "Declared value"), _amount(detail.declared_fen)),
        (translate("ClaimEvidence", "Claimed"), format_yuan(row.claimed_fen)),
        (translate("ClaimEvidence", "Agreed"), format_yuan(row.agreed_fen)),
        (translate("ClaimEvidence", "Received"), _amount(row.received_fen)),
        (translate("ClaimEvidence", "Written off"), _amount(row.written_off_fen)),
        (translate("ClaimEvidence", "Outstanding"), "" if row.agreed_fen is None else format_yuan(row.outstanding_fen)),
    )


def goods_rows(detail: ClaimDetail) -> list[list[str]]:
    """The goods that were lost or broken and what they cost; the head first, their sum last."""
    head = [
        translate("ClaimEvidence", "Style no."),
        translate("ClaimEvidence", "Goods"),
        translate("ClaimEvidence", "Spec"),
        translate("ClaimEvidence", "Pieces"),
        translate("ClaimEvidence", "Cost of one"),
        translate("ClaimEvidence", "Cost"),
    ]
    rows = [
        [g.style_no, g.title, g.spec, f"{g.quantity:,}", format_yuan(g.cost_fen), format_yuan(g.quantity * g.cost_fen)]
        for g in detail.goods
    ]
    if len(rows) > 1:
        pieces, cost = sum(g.quantity for g in detail.goods), sum(g.quantity * g.cost_fen for g in detail.goods)
        rows.append([translate("ClaimEvidence", "Together"), "", "", f"{pieces:,}", "", format_yuan(cost)])
    return [head, *rows]


def events(detail: ClaimDetail, clock: Clock) -> list[tuple[str, str]]:
    """Steps, calls, receipts and write-offs by their day, the first thing first.

    What was entered here and undone again is nothing the courier has to know.
    """
    found: list[tuple[date, str]] = []
    for step in standing_steps(detail.steps):
        parts = (state_chip(step.state).text, format_yuan(step.agreed_fen), step.reason, step.entered_by)
        found.append((step.happened_on, _joined(*parts)))
    for call in reversed(detail.follow_ups):
        promised = translate("ClaimEvidence", "promised for {day}").format(day=_day(call.promised_on))
        parts = (call.spoke_to, call.said, promised if call.promised_on else "", call.by)
        text = translate("ClaimEvidence", "Asked the courier: {said}").format(said=_joined(*parts))
        found.append((clock.day_of(call.at), text))
    for paid in standing_receipts(detail.receipts):
        text = translate("ClaimEvidence", "Received {amount}") if paid.amount_fen > 0 else None
        text = text or translate("ClaimEvidence", "Receipt taken back: {amount}")
        parts = (format_yuan(abs(paid.amount_fen)), money_to_chip(paid.channel).text, paid.note, paid.entered_by)
        found.append((paid.received_on, text.format(amount=_joined(*parts))))
    for given in standing_write_offs(detail.write_offs):
        text = translate("ClaimEvidence", "Written off: {amount}")
        parts = (format_yuan(given.amount_fen), given.reason, given.entered_by)
        found.append((given.written_off_on, text.format(amount=_joined(*parts))))
    return [(day.isoformat(), text) for day, text in sorted(found, key=lambda event: event[0])]


def photos_told(evidence: ClaimEvidence) -> str:
    """How many photos there are, and of what."""
    count = len(evidence.photos)
    if not count:
        return translate("ClaimEvidence", "There are no photos of this claim.")
    labels = sum(photo.is_label for photo in evidence.photos)
    text = translate("ClaimEvidence", "1 photo") if count == 1 else translate("ClaimEvidence", "{count} photos")
    shown = translate("ClaimEvidence", "the parcel's label is among them") if labels else ""
    return _joined(text.format(count=count), shown)


def caption(photo: EvidencePhoto, number: int, count: int, clock: Clock) -> list[str]:
    """The lines below a photo."""
    row = photo.row
    what = translate("ClaimEvidence", "Label") if photo.is_label else photo_kind_chip(row.kind).text
    if photo.is_of_order:
        what = _joined(what, translate("ClaimEvidence", "photo of the order"))
    taken = translate("ClaimEvidence", "taken {time}") if row.taken_at else translate("ClaimEvidence", "added {time}")
    time = taken.format(time=shown_text(row.taken_at or row.added_at, clock))
    lines = [_joined(f"{number}/{count}", what, time, PurePosixPath(row.path).name)]
    if note := " ".join(row.note.split()):
        lines.append(note)
    return lines


def cover_rows(evidence: Sequence[ClaimEvidence]) -> list[list[str]]:
    """A line for every claim, the head first, their sums last."""
    head = [
        translate("ClaimEvidence", "Claim no."),
        translate("ClaimEvidence", "Courier, tracking no."),
        translate("ClaimEvidence", "Customer ID"),
        translate("ClaimEvidence", "Kind, state"),
        translate("ClaimEvidence", "Claimed"),
        translate("ClaimEvidence", "Agreed"),
        translate("ClaimEvidence", "Outstanding"),
        translate("ClaimEvidence", "Photos"),
    ]
    rows = [head]
    for one in evidence:
        row = one.detail.row
        state = _joined(kind_chip(row.kind).text, state_chip(row.state).text)
        owed = "" if row.agreed_fen is None else format_yuan(row.outstanding_fen)
        parcel = "\n".join(filter(None, (row.courier, row.tracking_no)))
        amounts = (format_yuan(row.claimed_fen), format_yuan(row.agreed_fen), owed)
        rows.append([row.claim_no, parcel, row.customer_name, state, *amounts, str(len(one.photos))])
    found = [one.detail.row for one in evidence]
    count = translate("ClaimEvidence", "{count} claims").format(count=len(evidence))
    sums = (
        sum(row.claimed_fen for row in found),
        sum(row.agreed_fen or 0 for row in found),
        sum(row.outstanding_fen for row in found),
    )
    rows.append([count, "", "", "", *map(format_yuan, sums), str(sum(len(one.photos) for one in evidence))])
    return rows


def signatures() -> list[str]:
    """Who signs."""
    return [
        translate("ClaimEvidence", "Applicant"),
        translate("ClaimEvidence", "Second check"),
        translate("ClaimEvidence", "Courier"),
        translate("ClaimEvidence", "Finance"),
    ]


def all_texts(evidence: ClaimEvidence, clock: Clock) -> Iterator[str]:
    """Every text of a claim that stands on paper, for fonts to be looked through."""
    detail = evidence.detail
    for told in (about(detail, clock), money(detail)):
        yield from (one.text for one in told)
    for rows in (goods_rows(detail), events(detail, clock)):
        yield from (text for row in rows for text in row)
    for photo in evidence.photos:
        yield from caption(photo, 1, 1, clock)


def _known(*told: tuple[str, str]) -> list[Told]:
    return [Told(label, text) for label, text in told if text.strip()]


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _amount(fen: int) -> str:
    return format_yuan(fen or None)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
