"""The first page in words: how long things wait, and what is to be done about them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from shopdesk.aftersales.drafting.deadlines import time_left
from shopdesk.aftersales.lookup import TicketRow
from shopdesk.aftersales.states import kind_chip as ticket_kind_chip
from shopdesk.aftersales.states import state_chip as ticket_state_chip
from shopdesk.claims.ahead import ClaimAhead, ClaimsAhead
from shopdesk.claims.states import KINDS_WITH_EVIDENCE, ClaimState, kind_chip, state_chip
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Tone
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.order_files.service import ImportRow
from shopdesk.today.service import BackupState, Waiting
from shopdesk.ui.cards import Task

Line = tuple[str, Tone]

# Platforms ask for shipping within 48 hours; half of that is worth a look.
SHIP_WITHIN, SHIP_SOON = timedelta(hours=48), timedelta(hours=24)
# Nobody waits long for an answer, nor a platform for its deadline.
_HURRIED = frozenset({"reply", "extension"})
_NONE = marked("Today", "None is waiting")
_NO_TICKETS = {
    "reply": marked("Today", "Everybody has an answer"),
    "overdue": marked("Today", "All in time"),
    "inspect": marked("Today", "Every parcel is inspected"),
}
_TICKET_WORK: dict[str, tuple[str, Tone]] = {
    "extension": (marked("Today", "Extend the deadlines of their trades"), "warning"),
    "differs": (marked("Today", "The platform says something else"), "warning"),
    "parcels": (marked("Today", "Parcels wait at the receiving desk"), "warning"),
    "statements": (marked("Today", "Couriers' statements to compare"), "warning"),
    "alike": (marked("Today", "Photos that other customers sent before"), "danger"),
    "watched": (marked("Today", "Pictures in the watched folder whose names say nobody"), "warning"),
}
NEAR_DAYS = 3  # a courier's window that closes within so many days
SLOW_PAYER_DAYS = 7


class Words:
    """Sentences about what waits, by the shop's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def day(self, today: date) -> str:
        """The day with its weekday."""
        weekdays = (
            translate("Today", "Monday"),
            translate("Today", "Tuesday"),
            translate("Today", "Wednesday"),
            translate("Today", "Thursday"),
            translate("Today", "Friday"),
            translate("Today", "Saturday"),
            translate("Today", "Sunday"),
        )
        text = translate("Today", "{weekday}, {year}-{month}-{day}")
        return text.format(weekday=weekdays[today.weekday()], year=today.year, month=f"{today:%m}", day=f"{today:%d}")

    def age(self, instant: datetime) -> str:
        """How long ago, in the largest unit that says enough."""
        gone = self._clock.now() - instant
        hours = int(gone.total_seconds() // 3600)
        if hours < 1:
            return translate("Today", "under an hour")
        if hours == 1:
            return translate("Today", "1 hour")
        if hours < 48:
            return translate("Today", "{count} hours").format(count=hours)
        return translate("Today", "{count} days").format(count=hours // 24)

    def to_ship(self, waiting: Waiting) -> Line:
        """About orders that are paid and not sent."""
        if not waiting.number or waiting.oldest_at is None:
            return translate("Today", "Everything is on its way"), "neutral"
        gone = self._clock.now() - waiting.oldest_at
        tone: Tone = "danger" if gone > SHIP_WITHIN else "warning" if gone > SHIP_SOON else "neutral"
        return translate("Today", "Oldest {age}").format(age=self.age(waiting.oldest_at)), tone

    def tickets(self, key: str, waiting: Waiting) -> Line:
        """About after-sales tickets that wait for one thing, by its key."""
        if not waiting.number or waiting.oldest_at is None:
            nothing = _NO_TICKETS.get(key, _NONE)
            return translate("Today", nothing), "neutral"
        tone: Tone = "danger" if key == "overdue" else "warning" if key in _HURRIED else "neutral"
        return translate("Today", "Oldest {age}").format(age=self.age(waiting.oldest_at)), tone

    def ticket_task(self, row: TicketRow, open_it: Callable[[], object]) -> Task:
        """A ticket that is overdue."""
        late = time_left(row.due_at, self._clock.now(), self._clock).text
        parts = [row.customer_name, late, ticket_kind_chip(row.kind).text, row.reason]
        amount = format_yuan(row.refund_fen) if row.refund_fen else ""
        chip = ticket_state_chip(row.state, row.kind)
        return Task(chip, row.ticket_no, " · ".join(part for part in parts if part), amount, open_it)

    def work(self, key: str, waiting: Waiting, open_it: Callable[[], object]) -> Task:
        """Tickets, parcels or photos that all wait for the same thing, in one row."""
        text, tone = _TICKET_WORK[key]
        line, _tone = self.tickets(key, waiting)
        return Task(Chip(f"{waiting.number:,}", tone), translate("Today", text), line, "", open_it)

    def to_submit(self, ahead: ClaimsAhead, today: date) -> Line:
        """About claims that have to go to the courier before its window closes."""
        waiting, amount = ahead.to_submit, format_yuan(ahead.to_submit.amount_fen)
        if not waiting.number:
            return translate("Today", "None is waiting"), "neutral"
        if ahead.overdue.number:
            text = translate("Today", "{count} past the window · {amount}")
            return text.format(count=ahead.overdue.number, amount=format_yuan(ahead.overdue.amount_fen)), "danger"
        if waiting.first_on is None:
            return amount, "neutral"
        days = (waiting.first_on - today).days
        tone: Tone = "warning" if days <= NEAR_DAYS else "neutral"
        return f"{self._days_left(days)} · {amount}", tone

    def to_ask(self, ahead: ClaimsAhead, today: date) -> Line:
        """About couriers that promised to call back, and those that did not keep a promise."""
        if ahead.promised.number:
            text = translate("Today", "{count} promises not kept · {amount}")
            return text.format(count=ahead.promised.number, amount=format_yuan(ahead.promised.amount_fen)), "danger"
        count, _amount, first_on = ahead.to_ask
        if not count or first_on is None:
            return translate("Today", "No call is due"), "neutral"
        days = (today - first_on).days
        if days <= 0:
            return translate("Today", "Due today"), "warning"
        if days == 1:
            return translate("Today", "Oldest 1 day overdue"), "danger"
        return translate("Today", "Oldest {count} days overdue").format(count=days), "danger"

    def unlinked(self, waiting: Waiting) -> Line:
        """About photos that belong to no record."""
        if not waiting.number or waiting.oldest_at is None:
            return translate("Today", "Every photo has its place"), "neutral"
        return translate("Today", "Oldest {age}").format(age=self.age(waiting.oldest_at)), "neutral"

    def to_receive(self, waiting: tuple[int, int, date | None], today: date) -> Line:
        """About money that couriers agreed to pay."""
        count, _amount, first_on = waiting
        if not count:
            return translate("Today", "Nothing is outstanding"), "neutral"
        days = (today - first_on).days if first_on else 0
        tone: Tone = "warning" if days > SLOW_PAYER_DAYS else "neutral"
        if count == 1:
            return translate("Today", "1 claim, agreed {days} days ago").format(days=days), tone
        return translate("Today", "{count} claims, oldest {days} days").format(count=count, days=days), tone

    def backup(self, state: BackupState) -> str:
        """That a backup is due."""
        if state.last_at is None:
            return translate("Today", "There is no backup of this shop yet.")
        text = translate("Today", "The last backup was made {age} ago, on {day}.")
        return text.format(age=self.age(state.last_at), day=self._clock.day_of(state.last_at).isoformat())

    def claim_task(self, claim: ClaimAhead, today: date, open_it: Callable[[], object]) -> Task:
        """A claim and what is to be done about it."""
        row = claim.row
        parts = [row.courier, kind_chip(row.kind).text, *self._to_do(claim, today)]
        amount = row.outstanding_fen if row.state is ClaimState.AGREED else row.claimed_fen
        chip = state_chip(row.state)
        return Task(chip, row.tracking_no, " · ".join(part for part in parts if part), format_yuan(amount), open_it)

    def import_task(self, one: ImportRow) -> Task:
        """A file that was imported."""
        parts = [
            translate("Today", "{count} new").format(count=one.inserted) if one.inserted else "",
            translate("Today", "{count} changed").format(count=one.updated) if one.updated else "",
        ]
        text = " · ".join(part for part in parts if part) or translate("Today", "nothing new")
        failed = translate("Today", "{count} failed").format(count=one.failed)
        chip = Chip(failed, "danger") if one.failed else Chip(translate("Today", "Done"), "good")
        return Task(chip, one.file_name, text, f"{self._clock.local(one.at):%m-%d %H:%M}")

    def _to_do(self, claim: ClaimAhead, today: date) -> list[str]:
        row = claim.row
        found: list[str] = []
        if row.state is ClaimState.DRAFT:
            if row.due_on is not None:
                found.append(self._days_left((row.due_on - today).days))
            if row.order_id is None:
                found.append(translate("Today", "no order yet"))
            if row.kind in KINDS_WITH_EVIDENCE and not row.photos:
                found.append(translate("Today", "no photo yet"))
        elif row.state is ClaimState.AGREED and claim.agreed_on is not None:
            agreed = translate("Today", "agreed on {day}, not received")
            found.append(agreed.format(day=f"{claim.agreed_on:%m-%d}"))
        elif row.state is ClaimState.REJECTED:
            found.append(translate("Today", "appeal, or write it off"))
        if row.promised_on is not None and row.promised_on < today:
            found.append(translate("Today", "promised by {day}, not kept").format(day=f"{row.promised_on:%m-%d}"))
        elif row.follow_up_on is not None and row.follow_up_on <= today:
            found.append(translate("Today", "ask again, promised for {day}").format(day=f"{row.follow_up_on:%m-%d}"))
        return found

    @staticmethod
    def _days_left(days: int) -> str:
        if days < 0:
            return translate("Today", "window closed {count} days ago").format(count=-days)
        if days == 0:
            return translate("Today", "last day today")
        if days == 1:
            return translate("Today", "1 day left")
        return translate("Today", "{count} days left").format(count=days)
