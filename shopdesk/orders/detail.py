"""Everything known about one order, in groups: beside the list and in the order's own window."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopdesk.core.audit import HistoryRow, list_history
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.orders import service
from shopdesk.orders.model import OrderId, status_chip
from shopdesk.orders.service import LineFacts, OrderFacts
from shopdesk.orders.table import ORDERS
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.history import history_events


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class OrderAction(NamedTuple):
    """Something another part of the desk can do with an order. ``barred`` gives the reason why not, or nothing."""

    title: str
    role: str
    run: Callable[[OrderFacts], object]
    barred: Callable[[OrderFacts], str] = lambda facts: ""


class Related(NamedTuple):
    """A record of another part of the desk that belongs to an order."""

    label: str
    title: str
    chip: Chip
    open: Callable[[], object]


class OrderCompanions(NamedTuple):
    """What the rest of the desk adds to an order: its photos, what can be done with it, what belongs to it."""

    photos: Callable[[QWidget], QWidget]
    actions: Sequence[OrderAction] = ()
    related: Callable[[OrderId], Sequence[Related]] = lambda order_id: ()


class OrderDetail(QObject):
    """Fills a detail panel with an order."""

    def __init__(self, desk: Desk, companions: OrderCompanions, panel: DetailPanel) -> None:
        super().__init__(panel)
        self._desk, self._companions, self._panel = desk, companions, panel
        self.facts: OrderFacts | None = None
        self._customer, self._goods, self._payment = FactList(), FactList(), FactList()
        self._parcel, self._words, self._other = FactList(), FactList(), FactList()
        self._related = RelatedList()
        self.photos = companions.photos(panel)
        self._add_groups((self._customer, self.tr("Customer")), (self._goods, self.tr("Goods")))
        self._add_groups((self._parcel, self.tr("Parcel")))
        panel.add_section(self.tr("Photos"), self.photos)
        self._related_head = panel.add_section(self.tr("Claims"), self._related)
        self._add_groups((self._words, self.tr("Remarks")), (self._payment, self.tr("Payment")))
        self._history = Timeline()
        panel.add_section(self.tr("History"), self._history)
        self._other.set_title(self.tr("Other platform data"))
        panel.add(self._other)
        panel.more_button.hide()

    def _add_groups(self, *groups: tuple[FactList, str]) -> None:
        for group, title in groups:
            group.set_title(title)
            self._panel.add(group)

    def show_order(self, order_id: OrderId) -> OrderFacts:
        """Show an order; raises UserError when it does not exist."""
        facts = self.facts = self._desk.read(service.order_facts, order_id)
        history = self._desk.read(list_history, "order", order_id, 50)
        clock = self._desk.clock
        self._panel.set_heading(facts.order_no, status_chip(facts.status))
        self._panel.actions_row.set_actions(
            (action.title, lambda action=action: action.run(facts), action.role, action.barred(facts))
            for action in self._companions.actions
        )
        self._customer.set_facts(self._customer_facts(facts))
        self._goods.set_facts(map(line_fact, facts.lines) if facts.lines else [Fact("", facts.items)])
        self._payment.set_facts(self._payment_facts(facts, clock))
        self._parcel.set_facts(self._parcel_facts(facts, clock))
        self._words.set_facts(self._word_facts(facts))
        self._words.setVisible(bool(facts.buyer_message or facts.seller_remark or facts.note))
        self._show_related(self._companions.related(order_id))
        self._show_photos(facts)
        self._history.set_events(self._events(history, clock))
        self._other.set_facts(Fact(name, str(value)) for name, value in facts.platform_data.items())
        self._other.setVisible(bool(facts.platform_data))
        return facts

    def _show_photos(self, facts: OrderFacts) -> None:
        photos: RecordPhotos = self.photos  # type: ignore[assignment]
        photos.show_record("order", facts.id, facts.buyer)

    def _show_related(self, related: Sequence[Related]) -> None:
        self._related.show_records(related)
        if (section := self._related_head.parentWidget()) is not None:
            section.setVisible(bool(related))

    def _customer_facts(self, facts: OrderFacts) -> list[Fact]:
        chips = []
        if facts.customer_orders > 1:
            chips.append(Chip(self.tr("{count} orders").format(count=facts.customer_orders)))
        return [
            Fact(self.tr("Customer ID"), facts.buyer, copy=True, chips=chips),
            Fact(self.tr("Receiver"), facts.receiver),
            Fact(self.tr("Phone"), facts.phone, copy=True),
            Fact(self.tr("Address"), facts.address),
            Fact(self.tr("Shop"), facts.shop),
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
            Fact(self.tr("Closed for"), facts.close_reason if facts.status.value == "closed" else ""),
        ]

    def _parcel_facts(self, facts: OrderFacts, clock: Clock) -> list[Fact]:
        if not facts.tracking_no:
            return [Fact(self.tr("Parcel"), self.tr("Not shipped yet"))]
        numbers = [
            Fact(facts.courier or self.tr("Courier"), number, copy=True) for number in facts.tracking_no.split(",")
        ]
        return [*numbers, Fact(self.tr("Shipped"), shown_text(facts.shipped_at, clock))]

    def _word_facts(self, facts: OrderFacts) -> list[Fact]:
        return [
            Fact(self.tr("Message"), facts.buyer_message),
            Fact(self.tr("Remark"), facts.seller_remark),
            Fact(self.tr("Our note"), facts.note),
        ]

    def _events(self, history: Sequence[HistoryRow], clock: Clock) -> list:
        titles = {column.key: ORDERS.title_of(column) for column in ORDERS.columns}
        return history_events(history, clock, titles | {"note": self.tr("Our note")})


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
    """A line of an order as one fact: style, what and how many, price."""
    spec = " / ".join(part for part in (line.colour, line.size, line.attributes) if part)
    times = QCoreApplication.translate("OrderDetail", "{title} {spec} × {quantity}")
    value = times.format(title=line.title, spec=spec, quantity=line.quantity).replace("  ", " ")
    return Fact(line.style_no, value, side=format_yuan(line.price_fen * line.quantity))
