"""What waits in the registers and the ledger, in words: one row each, the most pressing first."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import translate
from shopdesk.ledger.ahead import LedgerAhead
from shopdesk.quality_feedback.alerts import StyleAlert
from shopdesk.quality_feedback.model import defect_chip
from shopdesk.today.registers import RegistersAhead
from shopdesk.ui.cards import Task
from shopdesk.violations.model import kind_chip
from shopdesk.violations.standings import ThresholdReached, ThresholdWarning

Go = Callable[[str, dict[str, object]], object]

_ALERTS, _DEFECTS = 3, 2  # that are named; more would hide the rest


def register_tasks(ahead: RegistersAhead, clock: Clock, go: Go) -> list[Task]:
    """What is to be done about styles, parcels, points and people; ``go(page, filter)`` shows it."""
    today = clock.today()
    return [
        *(_alert(alert, go) for alert in ahead.feedback.alerts[:_ALERTS]),
        *(_reached(reached, go) for reached in ahead.reached),
        *(_threshold(warning, go) for warning in ahead.thresholds),
        *_counted(ahead, today, go),
        *(() if ahead.ledger is None else _of_the_ledger(ahead.ledger, clock, go)),
    ]


def _alert(alert: StyleAlert, go: Go) -> Task:
    chip = Chip(translate("Today", "{count} customers").format(count=alert.customers), "danger")
    defects = [f"{defect_chip(defect).text} {number}" for defect, number in alert.defects[:_DEFECTS]]
    days = (alert.last_on - alert.first_on).days + 1
    within = translate("Today", "within {days} days").format(days=days)
    text = " · ".join([within, *defects, *alert.suppliers[:1]])
    return Task(chip, alert.style_no, text, "", partial(go, "quality_feedback", {"alert": f"alert:{alert.style_key}"}))


def _reached(reached: ThresholdReached, go: Go) -> Task:
    text = translate("Today", "{threshold} points reached on {day}, {points} by now")
    told = text.format(threshold=reached.crossing.threshold, day=reached.crossing.on.isoformat(), points=reached.points)
    values: dict[str, object] = {"shop": reached.shop_id, "year": reached.crossing.on.year}
    return Task(kind_chip(reached.kind), reached.shop, told, "", partial(go, "violations", values))


def _threshold(warning: ThresholdWarning, go: Go) -> Task:
    text = translate("Today", "{points} of {threshold} points · {left} left")
    told = text.format(points=warning.points, threshold=warning.threshold, left=warning.left)
    return Task(kind_chip(warning.kind), warning.shop, told, "", partial(go, "violations", {"shop": warning.shop_id}))


def _counted(ahead: RegistersAhead, today: date, go: Go) -> Iterator[Task]:
    number, oldest = ahead.unresolved
    if number:
        title = translate("Today", "Wrong shipments to put right")
        yield _row(number, "warning", title, oldest, today, partial(go, "wrong_shipments", {"states": ["unresolved"]}))
    due = ahead.appeals_due
    if due.number and due.first_on is not None:
        title = translate("Today", "Violations: the days for an appeal end")
        text = translate("Today", "first on {day}").format(day=due.first_on.isoformat())
        chip = Chip(f"{due.number:,}", "warning")
        yield Task(chip, title, text, "", partial(go, "violations", {"appeal": "appeal_soon"}))
    for waiting, title, state in (
        (ahead.feedback.to_verify, translate("Today", "Quality feedback to look at"), "reported"),
        (ahead.feedback.to_send, translate("Today", "Quality feedback to send to the factory"), "verified"),
    ):
        if waiting.number:
            show = partial(go, "quality_feedback", {"states": [state]})
            yield _row(waiting.number, "neutral", title, waiting.oldest, today, show)


def _of_the_ledger(ahead: LedgerAhead, clock: Clock, go: Go) -> Iterator[Task]:
    if ahead.appeals.number:
        title = translate("Today", "Appeals of staff to decide")
        oldest = None if ahead.appeals.oldest is None else clock.day_of(ahead.appeals.oldest)
        show = partial(go, "ledger", {"watch": "appealed"})
        yield _row(ahead.appeals.number, "warning", title, oldest, clock.today(), show)
    if ahead.commission:
        chip, text = Chip(ahead.commission, "accent"), translate("Today", "Commission is not entered yet")
        yield Task(chip, text, "", "", partial(go, "commission", {"month": ahead.commission}))
    if ahead.month:
        chip, text = Chip(ahead.month, "accent"), translate("Today", "The month's ledger can be closed")
        yield Task(chip, text, "", "", partial(go, "ledger_months", {}))


def _row(
    number: int, tone: Tone, title: str, oldest: date | None, today: date, open_it: Callable[[], object]
) -> Task:  # fmt: skip
    return Task(Chip(f"{number:,}", tone), title, _age(oldest, today), "", open_it)


def _age(oldest: date | None, today: date) -> str:
    days = 0 if oldest is None else (today - oldest).days
    if days < 1:
        return ""
    text = translate("Today", "1 day") if days == 1 else translate("Today", "{count} days").format(count=days)
    return translate("Today", "Oldest {age}").format(age=text)
