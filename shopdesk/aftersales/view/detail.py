"""Everything known about one ticket, in groups, and what can be done with it next."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from shopdesk.aftersales import dossier
from shopdesk.aftersales.companions import FROM_ABOVE, TicketCompanions
from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.drafting.deadlines import time_left
from shopdesk.aftersales.states import OUR_STATES, state_chip
from shopdesk.aftersales.steps.steps_ahead import StepChoice, steps_ahead
from shopdesk.aftersales.view import detail_facts
from shopdesk.aftersales.view.history import ticket_events
from shopdesk.aftersales.view.platform_box import PlatformBox
from shopdesk.aftersales.view.step_values import offered
from shopdesk.core.audit import list_history
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.text import translate
from shopdesk.customers.model import CustomerId, risk_warning
from shopdesk.orders.detail import RecordPhotos, RelatedList
from shopdesk.orders.model import status_chip
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.menus import add_steps
from shopdesk.ui.messages import Banner, show_toast

MOST_BUTTONS = 4  # the other steps stand in the menu behind them
NOTE = "add_note"  # the last button
IN_MENU = frozenset({NOTE, "assign", "set_urgency", "set_intervention", "extend_deadline", "cancel", "delete"})
HISTORY_ROWS = 200


class TicketDetailView(QObject):
    """Fills a detail panel with a ticket."""

    step_requested = Signal(str)

    def __init__(self, desk: Desk, companions: TicketCompanions, panel: DetailPanel) -> None:
        super().__init__(panel)
        self._desk, self._companions, self._panel = desk, companions, panel
        self.facts: TicketFacts | None = None
        self._steps: list[StepChoice] = []
        self._risk, self._extension = Banner(panel), Banner(panel)
        self.platform_box = PlatformBox(panel, decidable=companions.settle_platform is not None)
        self.platform_box.decided.connect(self._on_decided)
        for box in (self._risk, self._extension, self.platform_box):
            panel.add(box)
        self._customer, self._goods, self._money, self._reason = FactList(), FactList(), FactList(), FactList()
        self._return, self._out, self._platform, self._due = FactList(), FactList(), FactList(), FactList()
        self._result = FactList()
        self._add_groups(
            (self._customer, self.tr("Customer")),
            (self._goods, self.tr("Goods")),
            (self._money, self.tr("Money")),
            (self._return, self.tr("Return parcel")),
            (self._out, self.tr("Parcel to the customer")),
            (self._result, self.tr("Parcel result")),
        )
        self.photos = companions.photos(panel)
        self._photos_head: QLabel = panel.add_section(self.tr("Photos"), self.photos)
        self._add_groups((self._reason, self.tr("About it")), (self._due, self.tr("Deadlines")))
        self._add_groups((self._platform, self.tr("On the platform")))
        self._related = RelatedList()
        self._related_head = panel.add_section(self.tr("Belongs to it"), self._related)
        self._history = Timeline()
        panel.add_section(self.tr("What happened"), self._history)
        panel.more_button.setToolTip(self.tr("More that can be done"))

    def _add_groups(self, *groups: tuple[FactList, str]) -> None:
        for group, title in groups:
            group.set_title(title)
            self._panel.add(group)

    def show_ticket(self, ticket_id: int) -> TicketFacts | None:
        """Show a ticket; None when it is gone, or in the recycle bin."""
        facts = self._desk.read(dossier.ticket_facts, ticket_id)
        if facts is None or facts.deleted_at is not None:
            self.facts = None
            return None
        self.facts = facts
        clock = self._desk.clock
        self._steps = [offered(step) for step in self._desk.read(steps_ahead, self._desk.actor, facts.id)]
        self._panel.set_heading(facts.ticket_no, state_chip(facts.state, facts.kind))
        self._show_steps()
        self._show_banners(facts, clock)
        self.platform_box.show_rows(detail_facts.platform_differences(facts))
        self._show_groups(facts, clock)
        strip: RecordPhotos = self.photos  # type: ignore[assignment]
        strip.show_record("ticket", facts.id, facts.customer_name)
        related = self._companions.related(facts.id)
        self._related.show_records(related)
        _show_section(self._related_head, bool(related))
        audit = self._desk.read(list_history, "ticket", facts.id, HISTORY_ROWS)
        staff: dict[int, str] = {one.id: one.name for one in self._desk.read(list_staff)}
        self._history.set_events(ticket_events(facts.events, audit, clock, staff))
        return facts

    # What can be done.

    def next_steps(self) -> list[StepChoice]:
        """The steps the buttons offer, the first one the usual."""
        # Postage of which nobody told is an exception; what is known to be due is to be seen.
        seldom = IN_MENU if self.facts is not None and self.facts.owes_postage else IN_MENU | {"pay_postage"}
        buttons = [step for step in self._steps if step.key not in seldom]
        return buttons[:MOST_BUTTONS] + [step for step in self._steps if step.key == NOTE]

    def more_steps(self) -> list[StepChoice]:
        """What stands in the menu behind the buttons, with what is no step."""
        shown = {step.key for step in self.next_steps()}
        closed = "" if self.facts is None or self.facts.is_open else self.tr("A closed ticket stays as it is.")
        others = [StepChoice("edit", self.tr("Edit…"), closed), StepChoice("print", self.tr("Print…"), "")]
        return [step for step in self._steps if step.key not in shown] + self._steps_from_above() + others

    def _steps_from_above(self) -> list[StepChoice]:
        if (facts := self.facts) is None:
            return []
        return [
            StepChoice(f"{FROM_ABOVE}{place}", action.title, action.barred(facts.id))
            for place, action in enumerate(self._companions.actions)
        ]

    def fill_menu(self, menu: QMenu, steps: Sequence[StepChoice]) -> None:
        """Put steps into a menu; those that are barred say why."""
        menu.setToolTipsVisible(True)
        add_steps(menu, steps, self.step_requested.emit)

    def open_more(self) -> None:
        """Open the menu behind the buttons."""
        button, menu = self._panel.more_button, QMenu(self._panel)
        self.fill_menu(menu, self.more_steps())
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def copy_address(self) -> None:
        """Put what the customer is told of the return address on the clipboard."""
        if self.facts is not None:
            QGuiApplication.clipboard().setText(self.facts.return_address)
            show_toast(self._panel.window(), self.tr("The return address is copied: paste it into the chat."))

    def _show_steps(self) -> None:
        actions: list[tuple[str, Callable[[], object], str, str]] = []
        steps, facts = self.next_steps(), self.facts
        first = steps[0].key if steps and steps[0].key != NOTE else ""
        if first == "receive_return" and facts is not None and not facts.is_open and not facts.ship_first:
            first = ""  # goods of a ticket that has ended may come, but nobody waits for them
        for step in steps:
            role = "primary" if step.key == first else "plain"
            actions.append((step.title, partial(self.step_requested.emit, step.key), role, step.barred))
        self._panel.actions_row.set_actions(actions)

    def _on_decided(self, takes_platforms: bool) -> None:
        settle, facts = self._companions.settle_platform, self.facts
        if settle is not None and facts is not None:
            settle(facts.id, facts.version, takes_platforms)

    # What is known.

    def _show_groups(self, facts: TicketFacts, clock: Clock) -> None:
        leads_to, known = self._companions.open_customer, facts.customer_id
        open_customer = partial(leads_to, CustomerId(known)) if leads_to is not None and known is not None else None
        for group, told in (
            (self._customer, detail_facts.customer_facts(facts, open_customer)),
            (self._goods, detail_facts.goods_facts(facts, self._companions.open_order)),
            (self._money, detail_facts.money_facts(facts)),
            (self._reason, detail_facts.reason_facts(facts)),
            (self._return, detail_facts.return_facts(facts, clock, self.copy_address)),
            (self._out, detail_facts.out_facts(facts, clock)),
            (self._platform, detail_facts.platform_facts(facts, clock)),
            (self._due, due_facts(facts, clock)),
            (self._result, self._companions.result(facts.id)),
        ):
            shown = [fact for fact in told if fact.value or fact.chips or fact.side]
            group.set_facts(shown)
            group.setVisible(bool(shown))
        self._photos_head.setText(
            self.tr("Photos {count}").format(count=facts.photos) if facts.photos else self.tr("Photos")
        )

    def _show_banners(self, facts: TicketFacts, clock: Clock) -> None:
        risk = None if facts.customer is None else facts.customer.risk
        self._risk.hide()
        if risk is not None and (warning := risk_warning(*risk)) is not None:
            self._risk.show_message(warning.tone, warning.text)
        waiting = [order for order in facts.orders if order.extend_until is not None and order.extended_at is None]
        self._extension.hide()
        if waiting and facts.is_open:
            text = self.tr("Extend the trade on the platform until {day}.")
            until = max(order.extend_until for order in waiting if order.extend_until is not None)
            barred = next((step.barred for step in self._steps if step.key == "extend_deadline"), "barred")
            done = (self.tr("Extended"), partial(self.step_requested.emit, "extend_deadline"))
            shown = shown_text(clock.day_of(until), clock)
            self._extension.show_message("info", text.format(day=shown), [] if barred else [done])


def due_facts(facts: TicketFacts, clock: Clock) -> list[Fact]:
    """By when the ticket, and the trades behind it, want something, with the time that is left."""
    told: list[Fact] = []
    if facts.first_reply_at is not None:
        told.append(Fact(translate("TicketDetail", "First reply"), shown_text(facts.first_reply_at, clock)))
    else:
        due = facts.reply_due_at if facts.is_open else None
        told.append(Fact(translate("TicketDetail", "Reply by"), shown_text(due, clock), chips=_left(due, clock)))
    due = facts.due_at if facts.state in OUR_STATES else None
    told.append(Fact(translate("TicketDetail", "Resolve by"), shown_text(due, clock), chips=_left(due, clock)))
    told += [
        Fact(
            translate("TicketDetail", "Trade ends"),
            shown_text(order.deadline_at, clock),
            side=status_chip(order.status).text,
        )
        for order in facts.orders
        if facts.is_open and order.deadline_at is not None
    ]
    opened = Fact(translate("TicketDetail", "Opened"), shown_text(facts.opened_at, clock), side=facts.opened_by)
    return [opened, *told, Fact(translate("TicketDetail", "Closed"), shown_text(facts.closed_at, clock))]


def _left(due_at: datetime | None, clock: Clock) -> list[Chip]:
    left = time_left(due_at, clock.now(), clock)
    return [Chip(left.text, left.tone)] if left.text else []


def _show_section(head: QWidget, shown: bool) -> None:
    if (section := head.parentWidget()) is not None:
        section.setVisible(shown)
