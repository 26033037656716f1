"""What the month-end workbook says in words: its headings, whether its month is closed, what its figures mean."""

from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.core.clock import Clock, month_end, month_start
from shopdesk.core.text import translate


def heading(data: ClaimSheetData, *before: str) -> str:
    """What a sheet is about: what stands ``before``, the month, and the one shop or courier it is for."""
    month = translate("ClaimSheet", "Courier claims {month}").format(month=data.month)
    return "  ".join(part for part in (*before, month, data.only_shop) if part)


def period(data: ClaimSheetData, clock: Clock) -> str:
    """Until when the figures count, and whether they can still change."""
    told = translate("ClaimSheet", "As of {day}, amounts in yuan; made on {today}").format(
        day=_last_day(data), today=clock.today().isoformat()
    )
    if data.closed is None:
        state = translate("ClaimSheet", "provisional: the month is not closed")
    else:
        state = translate("ClaimSheet", "closed on {day} by {who}").format(
            day=clock.day_of(data.closed.closed_at).isoformat(), who=data.closed.closed_by
        )
    return f"{told}; {state}"


def nothing(data: ClaimSheetData) -> str:
    """That there are no claims in the month."""
    return translate("ClaimSheet", "No claims in {month}.").format(month=data.month)


def claims_note(data: ClaimSheetData) -> str:
    """What the amounts of a courier's sheet are."""
    return translate(
        "ClaimSheet",
        "Every amount is a claim's total up to {day}; “of it this month” is what came in from {first} on. "
        "Outstanding = agreed − received − written off. Shaded rows are older claims that were still open when the "
        "month began.",
    ).format(day=_last_day(data), first=month_start(data.month).isoformat())


def summary_note(data: ClaimSheetData) -> str:
    """What the figures of the summary are."""
    return translate(
        "ClaimSheet",
        "Counted are the claims registered in the month and older ones that were still open when it began. "
        "Claimed, agreed and received are their totals up to {day}; outstanding = agreed − received − written off; "
        "carried over = what was outstanding when the month began; recovery rate = received ÷ claimed. The account "
        "of the month shows only what moved from {first} to {day}: carried over + agreed − received − written off "
        "= outstanding, and that is carried over into the next month.",
    ).format(day=_last_day(data), first=month_start(data.month).isoformat())


def adjustments_note(data: ClaimSheetData) -> str:
    """What adjustments are."""
    return translate(
        "ClaimSheet",
        "These happened in months that were closed by then, so they are booked in {month} and counted in its figures.",
    ).format(month=data.month)


def signatures(*, with_courier: bool = False) -> list[str]:
    """Who signs, with the courier or without, and when."""
    made, checked = translate("ClaimSheet", "Made by"), translate("ClaimSheet", "Checked by")
    courier = [translate("ClaimSheet", "Courier (signature)")] if with_courier else []
    return [made, checked, *courier, translate("ClaimSheet", "Date")]


def _last_day(data: ClaimSheetData) -> str:
    return month_end(data.month).isoformat()
