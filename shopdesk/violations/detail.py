"""Everything known about one violation, in groups, and what can be done with it next."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from shopdesk.core.audit import HistoryRow
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.detail import RelatedList
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Event, Fact, FactList, Timeline
from shopdesk.ui.history import history_events
from shopdesk.ui.menus import OfferedStep
from shopdesk.ui.messages import Banner
from shopdesk.violations import service
from shopdesk.violations.companions import ViolationCompanions
from shopdesk.violations.dossier import ViolationDetail, violation_detail
from shopdesk.violations.model import ViolationAppeal, ViolationId, ViolationKind, appeal_chip, kind_chip
from shopdesk.violations.words import points_text

HISTORY_ROWS = 60
ENTER, APPEAL, ANSWER, TAKE_BACK, EDIT, DELETE = "enter", "appeal", "answer", "take_back", "edit", "delete"


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class ViolationDetailView(QObject):
    """Fills a detail panel with a violation."""

    step_requested = Signal(str)

    def __init__(self, desk: Desk, companions: ViolationCompanions, panel: DetailPanel) -> None:
        super().__init__(panel)
        self._desk, self._companions, self._panel = desk, companions, panel
        self.detail: ViolationDetail | None = None
        self.stands = Banner(panel)
        self._facts, self._appeal, self._reason, self._other = FactList(), FactList(), FactList(), FactList()
        self._related, self._history = RelatedList(), Timeline()
        panel.add(self.stands)
        for group, title in (
            (self._facts, self.tr("Violation")),
            (self._reason, self.tr("Charged with")),
            (self._appeal, self.tr("Appeal")),
        ):
            group.set_title(title)
            panel.add(group)
        self.photos = companions.photos(panel)
        panel.add_section(self.tr("Photos"), self.photos)
        self._related_head = panel.add_section(self.tr("Ledger"), self._related)
        self._other.set_title(self.tr("Entered"))
        panel.add(self._other)
        panel.add_section(self.tr("History"), self._history)

    def show_violation(self, violation_id: ViolationId) -> ViolationDetail | None:
        """Show a violation; None when it is gone."""
        detail = self.detail = self._desk.read(violation_detail, violation_id)
        if detail is None or detail.deleted_at is not None:
            self.detail = None
            return None
        row, clock = detail.row, self._desk.clock
        self._panel.set_heading(row.violation_no, kind_chip(row.kind))
        self._facts.set_facts(self._violation_facts(detail))
        self._reason.set_facts([Fact("", row.reason), Fact(self.tr("Memo"), row.memo)])
        self._appeal.set_facts(self._appeal_facts(detail))
        entered = self.tr("{time} by {name}")
        told = entered.format(time=shown_text(detail.entered_at, clock), name=row.entered_by)
        self._other.set_facts([Fact(self.tr("Entered"), told)])
        strip: RecordPhotos = self.photos  # type: ignore[assignment]
        strip.show_record("violation", row.id, self.tr("Platform violation"))  # photos have a name to be filed under
        related = self._companions.related("violation", row.id)
        self._related.show_records(related)
        for widget in (self._related_head, self._related):
            widget.setVisible(bool(related))
        self._history.set_events(history_of(detail.history, clock))
        self._show_stands(detail)
        self._show_actions()
        return detail

    def next_steps(self) -> list[OfferedStep]:
        """What is offered first for the violation shown."""
        if self.detail is None:
            return []
        steps: list[OfferedStep] = []
        match self.detail.row.appeal:
            case ViolationAppeal.NONE:
                steps.append(OfferedStep(APPEAL, self.tr("Appeal filed…")))
            case ViolationAppeal.FILED:
                steps.append(OfferedStep(ANSWER, self.tr("Answer of the platform…")))
            case _:
                pass
        if self._companions.enter is not None:
            steps.append(OfferedStep(ENTER, self.tr("Ledger entry…"), self._companions.why_not_enter()))
        return steps

    def more_steps(self) -> list[OfferedStep]:
        """What stands in the menu behind the buttons."""
        if self.detail is None:
            return []
        steps = [OfferedStep(EDIT, self.tr("Change…"))]
        if self.detail.row.appeal is ViolationAppeal.FILED:
            steps.append(OfferedStep(TAKE_BACK, self.tr("Undo the appeal")))
        elif self.detail.row.appeal is not ViolationAppeal.NONE:
            steps.append(OfferedStep(TAKE_BACK, self.tr("Undo the answer")))
        barred = self._desk.read(service.why_not_delete, self._desk.actor)
        steps.append(OfferedStep(DELETE, self.tr("Move to the recycle bin"), barred))
        return steps

    def _show_actions(self) -> None:
        steps = self.next_steps()
        self._panel.actions_row.set_actions(
            (
                one.title,
                lambda key=one.key: self.step_requested.emit(key),
                "primary" if at == 0 else "plain",
                one.barred,
            )
            for at, one in enumerate(steps)
        )

    def _show_stands(self, detail: ViolationDetail) -> None:
        """Somebody was fined for what does not count any more: that is not to be forgotten."""
        entries = []
        if detail.row.appeal is ViolationAppeal.ACCEPTED:
            entries = self._desk.read(service.standing_entries, detail.row.id)
        if not entries:
            self.stands.hide()
            return
        text = self.tr("The appeal was accepted, but {entries} in the ledger still stands.")
        self.stands.show_message("warning", text.format(entries=self.tr(", ").join(entries)))

    def _violation_facts(self, detail: ViolationDetail) -> list[Fact]:
        row, openers = detail.row, self._companions.openers
        order_id, open_order = row.order_id, openers.get("order")
        show = None if order_id is None or open_order is None else lambda: open_order(order_id)
        counts = row.appeal is not ViolationAppeal.ACCEPTED
        then = self.tr("{points} of that kind in {year}, this one included")
        told = then.format(points=detail.points_then, year=row.happened_on.year)
        return [
            Fact(self.tr("Shop"), row.shop),
            Fact(self.tr("Day"), row.happened_on.isoformat()),
            Fact(self.tr("Points"), str(row.points), side="" if counts else self.tr("do not count")),
            Fact(self.tr("Comes to"), told if counts else ""),
            Fact(self.tr("Fee"), format_yuan(row.fee_fen), side="" if counts else self.tr("does not count")),
            Fact(self.tr("Case no."), row.case_no, copy=True),
            Fact(self.tr("Order no."), row.order_no, copy=True, open=show),
            Fact(self.tr("Responsible"), row.staff),
        ]

    def _appeal_facts(self, detail: ViolationDetail) -> list[Fact]:
        row = detail.row
        until = row.appeal_until if row.appeal is ViolationAppeal.NONE else None
        days = [shown_text(one, self._desk.clock) for one in (until, detail.appealed_on, detail.answered_on)]
        return [
            Fact(self.tr("State"), "", chips=[appeal_chip(row.appeal)]),
            Fact(self.tr("Until"), days[0], side=self._days_left(detail)),
            Fact(self.tr("Filed on"), days[1]),
            Fact(self.tr("What it says"), detail.appeal_note),
            Fact(self.tr("Answered on"), days[2]),
            Fact(self.tr("Answer"), detail.answer_note),
        ]

    def _days_left(self, detail: ViolationDetail) -> str:
        until = detail.row.appeal_until
        if until is None or detail.row.appeal is not ViolationAppeal.NONE:
            return ""
        left = (until - self._desk.clock.today()).days
        if left < 0:
            return self.tr("over")
        return self.tr("today is the last day") if left == 0 else self.tr("{days} days left").format(days=left)


def history_of(rows: Sequence[HistoryRow], clock: Clock) -> list[Event]:
    """The audit trail of a violation as people read it."""
    told = [
        row._replace(changes={name: [_word(name, one) for one in values] for name, values in row.changes.items()})
        for row in rows[:HISTORY_ROWS]
    ]
    return history_events(told, clock, field_titles())


def field_titles() -> dict[str, str]:
    """The fields whose changes the history tells."""
    return {
        "happened_on": translate("ViolationHistory", "Happened on"),
        "kind": translate("ViolationHistory", "Kind"),
        "points": translate("ViolationHistory", "Points"),
        "fee_fen": translate("ViolationHistory", "Fee"),
        "reason": translate("ViolationHistory", "Reason"),
        "case_no": translate("ViolationHistory", "Case no."),
        "appeal": translate("ViolationHistory", "Appeal"),
        "appeal_until": translate("ViolationHistory", "Appeal until"),
        "appealed_on": translate("ViolationHistory", "Filed on"),
        "appeal_note": translate("ViolationHistory", "What it says"),
        "answered_on": translate("ViolationHistory", "Answered on"),
        "answer_note": translate("ViolationHistory", "Answer"),
        "memo": translate("ViolationHistory", "Memo"),
    }


def _word(name: str, value: object) -> object:
    if name == "kind" and value in tuple(ViolationKind):
        return kind_chip(ViolationKind(str(value))).text
    if name == "appeal" and value in tuple(ViolationAppeal):
        return appeal_chip(ViolationAppeal(str(value))).text
    if name == "points" and isinstance(value, int):
        return points_text(value)
    return value
