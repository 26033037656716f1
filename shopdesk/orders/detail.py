"""Everything known about one order, in groups: beside the list and in the order's own window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from shopdesk.core.audit import list_history
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import is_masked
from shopdesk.core.money import format_yuan
from shopdesk.customers.model import CustomerId, risk_warning
from shopdesk.customers.service import risk_of
from shopdesk.orders import editing, reminders, service
from shopdesk.orders.differences import DifferencesBox
from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.history import order_events
from shopdesk.orders.model import Flag, OrderId, OrderStatus, status_chip
from shopdesk.orders.own_values import OwnValueRow
from shopdesk.orders.remark_dialog import RemarkDialog, tell_written
from shopdesk.orders.remarks import RemarkWritten
from shopdesk.orders.service import LineFacts, OrderFacts
from shopdesk.orders.store import CLAIMABLE
from shopdesk.orders.words import field_title, flag_chip, outcome_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Event, Fact, FactList, Timeline
from shopdesk.ui.menus import bar, open_menu_below
from shopdesk.ui.messages import Banner, show_toast

SOON_DAYS = 3  # a trade deadline that near is pointed out


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class OrderAction(NamedTuple):
    """Something another part of the desk can do with an order. ``barred`` gives the reason why not, or nothing.

    The first one that is possible is offered before all others.
    """

    title: str
    run: Callable[[OrderFacts], object]
    barred: Callable[[OrderFacts], str] = lambda facts: ""


class BatchAction(NamedTuple):
    """Something another part of the desk can do with several orders; ``barred`` gives the reason why not, or nothing.

    The orders come in the order of the list.
    """

    title: str
    run: Callable[[list[OrderId]], object]
    barred: Callable[[Sequence[OrderId]], str] = lambda ids: ""


class Related(NamedTuple):
    """A record of another part of the desk that belongs to an order."""

    label: str
    title: str
    chip: Chip
    open: Callable[[], object]


class OrderCompanions(NamedTuple):
    """What the rest of the desk adds to an order: its photos, what can be done with it, what belongs to it.

    ``registers`` are what can be done now and then: they stand in the menu.
    ``import_files`` brings in files of orders, or asks for some; ``takes_file`` tells whether a file may be one.
    ``open_customer`` leads to the file of a customer; without it the customer ID is no link.
    """

    photos: Callable[[QWidget], QWidget]
    import_files: Callable[[Sequence[Path], QWidget], object]
    takes_file: Callable[[Path], bool]
    actions: Sequence[OrderAction] = ()
    registers: Sequence[OrderAction] = ()
    related: Callable[[OrderId], Sequence[Related]] = lambda order_id: ()
    batch: Sequence[BatchAction] = ()
    open_customer: Callable[[CustomerId], object] | None = None


def add_actions(menu: QMenu, actions: Sequence[OrderAction], facts: OrderFacts) -> None:
    """Put what can be done with an order into a menu; what is barred says why."""
    menu.setToolTipsVisible(True)
    for action in actions:
        bar(menu.addAction(action.title, partial(action.run, facts)), action.barred(facts))


class OrderDetail(QObject):
    """Fills a detail panel with an order, and opens what changes it."""

    order_requested = Signal(object)  # OrderId: another order shall be shown

    def __init__(self, desk: Desk, companions: OrderCompanions, panel: DetailPanel) -> None:
        super().__init__(panel)
        self._desk, self._companions, self._panel = desk, companions, panel
        self.facts: OrderFacts | None = None
        self._own: list[OwnValueRow] = []
        self._customer, self._goods, self._payment = FactList(), FactList(), FactList()
        self._parcel, self._words, self._other = FactList(), FactList(), FactList()
        self._related = RelatedList()
        self._risk, self.differences = Banner(panel), DifferencesBox(panel)
        self.differences.decided.connect(self._on_decided)
        panel.add(self._risk)
        panel.add(self.differences)
        self.photos = companions.photos(panel)
        self._add_groups((self._customer, self.tr("Customer")), (self._goods, self.tr("Goods")))
        self._add_groups((self._parcel, self.tr("Parcel")))
        panel.add_section(self.tr("Photos"), self.photos)
        self._related_head = panel.add_section(self.tr("Belongs to it"), self._related)
        self._add_groups((self._words, self.tr("Remarks")), (self._payment, self.tr("Payment")))
        self._reminders, self._history = Timeline(), Timeline()
        self._reminders_head = panel.add_section(self.tr("Payment reminders"), self._reminders)
        panel.add_section(self.tr("History"), self._history)
        self._other.set_title(self.tr("Other platform data"))
        panel.add(self._other)
        panel.more_button.setVisible(bool(companions.registers))
        panel.more_button.setToolTip(self.tr("More that can be done"))
        panel.more_requested.connect(self.open_more)

    def _add_groups(self, *groups: tuple[FactList, str]) -> None:
        for group, title in groups:
            group.set_title(title)
            self._panel.add(group)

    def show_order(self, order_id: OrderId) -> OrderFacts:
        """Show an order; raises UserError when it does not exist."""
        facts = self.facts = self._desk.read(service.order_facts, order_id)
        self._own = self._desk.read(editing.own_values, order_id)
        clock = self._desk.clock
        self._panel.set_heading(facts.order_no, status_chip(facts.status))
        self._show_actions(facts)
        self._show_risk(facts)
        self.differences.show_rows(self._own, {line.id: line.title or line.style_no for line in facts.lines}, clock)
        self._customer.set_facts(self._customer_facts(facts))
        self._goods.set_facts(map(line_fact, facts.lines) if facts.lines else [Fact("", facts.items)])
        self._payment.set_facts(self._payment_facts(facts, clock))
        self._parcel.set_facts(self._parcel_facts(facts, clock))
        self._words.set_facts(self._word_facts(facts))
        self._show_section(self._related_head, bool(self._show_related(order_id)))
        self._show_reminders(order_id, clock)
        self._show_photos(facts)
        self._history.set_events(order_events(self._desk.read(list_history, "order", order_id, 50), clock))
        self._other.set_facts(Fact(name, str(value)) for name, value in facts.platform_data.items())
        self._other.setVisible(bool(facts.platform_data))
        return facts

    # What can be done.

    def edit(self) -> None:
        """Open the order in its form."""
        if self.facts is None:
            return
        dialog = OrderEntryDialog(self._desk, self.facts.id, self._panel.window())
        dialog.order_requested.connect(self.order_requested)
        order_no = self.facts.order_no
        dialog.saved.connect(lambda _id: self._tell(self.tr("{order_no} is saved").format(order_no=order_no)))
        self._open(dialog)

    def write_remark(self) -> None:
        """Open the remark composer for the order."""
        if self.facts is None:
            return
        dialog = RemarkDialog(self._desk, [self.facts.id], self._panel.window())
        dialog.saved.connect(self._on_remarked)
        self._open(dialog)

    def _on_remarked(self, _count: int, written: Sequence[RemarkWritten]) -> None:
        tell_written(self._panel.window(), self._desk, self.tr("The remark is saved"), written)

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell(self, text: str) -> None:
        show_toast(self._panel.window(), text)

    def _show_actions(self, facts: OrderFacts) -> None:
        in_bin = self.tr("This order lies in the recycle bin.") if facts.deleted_at is not None else ""
        own = [
            (self.tr("Edit…"), self.edit, "plain", in_bin),
            (self.tr("Remark…"), self.write_remark, "plain", in_bin),
        ]
        barred = [action.barred(facts) for action in self._companions.actions]
        first = next((place for place, reason in enumerate(barred) if not reason), None)
        others = [
            (action.title, partial(action.run, facts), "primary" if place == first else "plain", barred[place])
            for place, action in enumerate(self._companions.actions)
        ]
        self._panel.actions_row.set_actions([*others, *own])

    def open_more(self) -> None:
        """Open the menu behind the buttons."""
        if (facts := self.facts) is not None:
            menu = QMenu(self._panel)
            add_actions(menu, self._companions.registers, facts)
            open_menu_below(menu, self._panel.more_button)

    def _on_decided(self, row: OwnValueRow, take_platforms: bool) -> None:
        if (facts := self.facts) is None:
            return

        def settled(_nothing: object) -> None:
            title = field_title(row.field)
            if not take_platforms:
                self._tell(self.tr("{field}: ours stays").format(field=title))
                return
            fields, lines = ({}, {row.line_id: {row.field: row.ours}}) if row.line_id else ({row.field: row.ours}, {})
            undo = partial(
                self._desk.write, self.tr("Taking our value back"), editing.update_fields, facts.id, fields, lines
            )
            text = self.tr("{field}: the platform's value is taken").format(field=title)
            show_toast(self._panel.window(), text, [(self.tr("Undo"), undo)])

        def refused(error: UserError) -> None:
            self._tell(error.message)

        self._desk.write(
            self.tr("Settling the difference"), partial(editing.settle_difference, take_platforms=take_platforms),
            facts.id, row.line_id, row.field, then=settled, refused=refused,
        )  # fmt: skip

    # What is known.

    def _show_risk(self, facts: OrderFacts) -> None:
        risk = self._desk.read(risk_of, CustomerId(facts.customer_id)) if facts.customer_id else None
        self._risk.hide()
        if risk is not None and (warning := risk_warning(*risk)) is not None:
            self._risk.show_message(warning.tone, warning.text)

    def _show_photos(self, facts: OrderFacts) -> None:
        photos: RecordPhotos = self.photos  # type: ignore[assignment]
        photos.show_record("order", facts.id, facts.buyer)

    def _show_related(self, order_id: OrderId) -> Sequence[Related]:
        related = self._companions.related(order_id)
        self._related.show_records(related)
        return related

    def _show_reminders(self, order_id: OrderId, clock: Clock) -> None:
        found = self._desk.read(reminders.reminders_of, order_id)
        self._reminders.set_events(
            Event(
                f"{clock.local(one.at):%m-%d %H:%M}",
                " · ".join(filter(None, (outcome_chip(one.outcome).text, one.by, one.note))),
            )
            for one in found
        )
        self._show_section(self._reminders_head, bool(found))

    @staticmethod
    def _show_section(head: QWidget, shown: bool) -> None:
        if (section := head.parentWidget()) is not None:
            section.setVisible(shown)

    def _ours(self, *names: str) -> list[Chip]:
        """A mark for what was entered here while the platform says, or said, something else."""
        ours = any(row.field in names and row.told and not row.line_id for row in self._own)
        return [Chip(self.tr("ours"), "accent")] if ours else []

    def _customer_facts(self, facts: OrderFacts) -> list[Fact]:
        chips = []
        if facts.customer_orders > 1:
            chips.append(Chip(self.tr("{count} orders").format(count=facts.customer_orders)))
        if is_masked(facts.buyer):
            chips.append(Chip(self.tr("masked: only this order"), "warning"))
        leads_to, customer_id = self._companions.open_customer, facts.customer_id
        known = partial(leads_to, CustomerId(customer_id)) if leads_to is not None and customer_id else None
        shop = [Chip(self.tr("entered by hand"))] if facts.by_hand else []
        return [
            Fact(self.tr("Customer ID"), facts.buyer, copy=True, chips=chips, open=known),
            Fact(self.tr("Receiver"), facts.receiver, chips=self._ours("receiver")),
            Fact(self.tr("Phone"), facts.phone, copy=True, chips=self._ours("phone")),
            Fact(self.tr("Address"), facts.address),
            Fact("", "", chips=self._ours("address")),
            Fact(self.tr("Shop"), facts.shop, chips=shop),
        ]

    def _payment_facts(self, facts: OrderFacts, clock: Clock) -> list[Fact]:
        refunded = format_yuan(facts.refunded_fen) if facts.refunded_fen else ""
        discount = format_yuan(-facts.discount_fen) if facts.discount_fen else ""
        return [
            Fact(self.tr("Paid"), format_yuan(facts.paid_fen), side=shown_text(facts.paid_at, clock)),
            Fact(self.tr("Goods amount"), format_yuan(facts.goods_fen)),
            Fact(self.tr("Postage"), format_yuan(facts.postage_fen)),
            Fact(self.tr("Discount"), discount),
            Fact(self.tr("Refunded"), refunded),
            Fact(self.tr("Ordered"), shown_text(facts.ordered_at, clock)),
            Fact(self.tr("Finished"), shown_text(facts.finished_at, clock)),
            self._deadline_fact(facts, clock),
            Fact(self.tr("Closed for"), facts.close_reason if facts.status is OrderStatus.CLOSED else ""),
        ]

    def _deadline_fact(self, facts: OrderFacts, clock: Clock) -> Fact:
        chips = self._ours("deadline_at")
        if facts.deadline_at is not None and facts.status not in (OrderStatus.COMPLETED, OrderStatus.CLOSED):
            days = (clock.day_of(facts.deadline_at) - clock.today()).days
            if facts.deadline_at <= clock.now():
                chips.append(Chip(self.tr("over"), "danger"))
            elif days <= SOON_DAYS:
                chips.append(Chip(self.tr("in {days} days").format(days=days) if days else self.tr("today"), "warning"))
        return Fact(self.tr("Deadline"), shown_text(facts.deadline_at, clock), chips=chips)

    def _parcel_facts(self, facts: OrderFacts, clock: Clock) -> list[Fact]:
        if not facts.tracking_no:
            wanted = Fact(self.tr("Courier"), facts.courier, chips=self._ours("courier") if facts.courier else ())
            return [Fact(self.tr("Parcel"), self.tr("Not shipped yet")), wanted]
        chips = self._ours("tracking_no", "courier")
        numbers = [
            Fact(facts.courier or self.tr("Courier"), number, copy=True, chips=chips)
            for number in facts.tracking_no.split(",")
        ]
        return [*numbers, Fact(self.tr("Shipped"), shown_text(facts.shipped_at, clock))]

    def _word_facts(self, facts: OrderFacts) -> list[Fact]:
        flag = [] if facts.flag is Flag.NONE else [flag_chip(facts.flag)]
        nobody = [Chip(self.tr("unclaimed"), "warning")] if facts.status in CLAIMABLE and not facts.staff_no else []
        return [
            Fact(self.tr("Staff no."), facts.staff_no, chips=nobody),
            Fact(self.tr("Flag"), "", chips=flag + (self._ours("flag") if flag else [])),
            Fact(self.tr("Remark"), facts.seller_remark),
            Fact("", "", chips=self._ours("seller_remark")),
            Fact(self.tr("Message"), facts.buyer_message),
            Fact(self.tr("Our note"), facts.note),
        ]


class RelatedList(QWidget):
    """Records that belong to an order, each a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = FactList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._facts)

    def show_records(self, related: Sequence[Related]) -> None:
        """Replace what is listed."""
        self._facts.set_facts(Fact(one.label, one.title, chips=(one.chip,), open=one.open) for one in related)


def line_fact(line: LineFacts) -> Fact:
    """A line of an order as one fact: style, what and how many, price, and what was refunded."""
    spec = " / ".join(part for part in (line.colour, line.size, line.attributes) if part)
    times = QCoreApplication.translate("OrderDetail", "{title} {spec} × {quantity}")
    value = times.format(title=line.title, spec=spec, quantity=line.quantity).replace("  ", " ")
    if line.refund_status and line.refund_fen:
        value = f"{value} · {line.refund_status} {format_yuan(line.refund_fen)}"
    return Fact(line.style_no or line.sku_code, value, side=format_yuan(line.price_fen * line.quantity))
