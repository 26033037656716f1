"""Everything known about one wrong shipment, in groups, and what can be done with it next."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from shopdesk.core.audit import list_history
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.detail import RecordPhotos
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.history import history_events
from shopdesk.ui.menus import OfferedStep
from shopdesk.wrong_shipments import rights
from shopdesk.wrong_shipments.companions import Openers, WrongShipmentCompanions
from shopdesk.wrong_shipments.dossier import ShipmentDetail, shipment_detail
from shopdesk.wrong_shipments.goods import is_right, line_text, weight_text
from shopdesk.wrong_shipments.history import field_titles, plain_history
from shopdesk.wrong_shipments.model import Resolution, WrongShipmentId, kind_chip, resolution_chip

HISTORY_ROWS = 60


def next_steps(detail: ShipmentDetail, no_entry: str) -> list[OfferedStep]:
    """What a record offers first; ``no_entry`` says why the acting person may make no ledger entry."""
    row, steps = detail.row, list[OfferedStep]()
    if row.resolution in (None, Resolution.APPEAL):
        steps.append(OfferedStep("resolve", translate("WrongShipmentSteps", "Put right…")))
    title = translate("WrongShipmentSteps", "Ledger entry…")
    if row.entry_nos:
        title = translate("WrongShipmentSteps", "Another ledger entry…")
    steps.append(OfferedStep("enter", title, no_entry))
    return steps


def more_steps(detail: ShipmentDetail, no_delete: str) -> list[OfferedStep]:
    """What stands in the menu behind the buttons."""
    row = detail.row
    steps = [OfferedStep("edit", translate("WrongShipmentSteps", "Edit…"))]
    if row.resolution is not None:
        steps.append(OfferedStep("reopen", translate("WrongShipmentSteps", "Not put right after all")))
    picture = translate("WrongShipmentSteps", "Picture is checked")
    if row.picture_checked:
        picture = translate("WrongShipmentSteps", "Picture is not checked")
    listing = translate("WrongShipmentSteps", "Listing is taken down")
    if row.listing_taken_down:
        listing = translate("WrongShipmentSteps", "Listing is up again")
    if row.entry_nos and not no_delete:
        text = translate("WrongShipmentSteps", "{entries} in the ledger is about it. Reverse that first.")
        no_delete = text.format(entries=row.entry_nos)
    delete = translate("WrongShipmentSteps", "Move to the recycle bin")
    return [
        *steps,
        OfferedStep("picture", picture),
        OfferedStep("listing", listing),
        OfferedStep("delete", delete, no_delete),
    ]


class ShipmentDetailView(QObject):
    """Fills a detail panel with a wrong shipment."""

    step_requested = Signal(str)

    def __init__(self, desk: Desk, panel: DetailPanel, companions: WrongShipmentCompanions) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._companions = desk, panel, companions
        self.detail: ShipmentDetail | None = None
        self._goods, self._parcel, self._answers, self._entries = FactList(), FactList(), FactList(), FactList()
        self._memo = FactList()
        for group, title in (
            (self._goods, self.tr("What went wrong")),
            (self._parcel, self.tr("Parcel")),
            (self._answers, self.tr("What is done about it")),
            (self._entries, self.tr("Ledger")),
            (self._memo, self.tr("Papers")),
        ):
            group.set_title(title)
            panel.add(group)
        strip = companions.photos(None)
        self._photos: RecordPhotos = strip  # type: ignore[assignment]
        panel.add_section(self.tr("Photos"), strip)
        self._history = Timeline()
        panel.add_section(self.tr("History"), self._history)

    def show_shipment(self, shipment_id: WrongShipmentId) -> ShipmentDetail | None:
        """Show a record; None when it is gone."""
        desk = self._desk
        detail = desk.read(shipment_detail, shipment_id)
        if detail is None or detail.deleted_at is not None:
            self.detail = None
            return None
        self.detail = detail
        row, clock = detail.row, desk.clock
        self._panel.set_heading(row.register_no, resolution_chip(row.resolution))
        self._show_steps()
        self._goods.set_facts(goods_facts(detail))
        self._parcel.set_facts(parcel_facts(detail, self._companions.openers))
        self._answers.set_facts(answer_facts(detail, clock))
        entries = [
            Fact(one.label, one.title, chips=(one.chip,), open=one.open)
            for one in self._companions.entries("wrong_shipment", row.id)
        ]
        self._entries.set_facts(entries)
        self._entries.setVisible(bool(entries))
        self._memo.set_facts(paper_facts(detail, clock))
        self._photos.show_record("wrong_shipment", row.id, row.customer_name)
        staff = {int(one.id): one.name for one in desk.read(list_staff)}
        history = desk.read(list_history, "wrong_shipment", shipment_id, HISTORY_ROWS)
        self._history.set_events(history_events(plain_history(history, staff), clock, field_titles()))
        return detail

    def next_steps(self) -> list[OfferedStep]:
        """The steps the record shown offers first."""
        return [] if self.detail is None else next_steps(self.detail, self._companions.why_not_enter())

    def more_steps(self) -> list[OfferedStep]:
        """What stands in the menu behind the buttons."""
        if self.detail is None:
            return []
        return more_steps(self.detail, self._desk.read(rights.why_not_delete, self._desk.actor))

    def _show_steps(self) -> None:
        actions: list[tuple[str, Callable[[], object], str, str]] = []
        for place, step in enumerate(self.next_steps()):
            again = step.key == "enter" and self.detail is not None and self.detail.row.entry_nos
            role = "primary" if place == 0 and not again else "plain"
            actions.append((step.title, partial(self.step_requested.emit, step.key), role, step.barred))
        self._panel.actions_row.set_actions(actions)


def goods_facts(detail: ShipmentDetail) -> list[Fact]:
    """What was ordered and what was sent, line by line, and what the scales say."""
    row = detail.row
    facts = [Fact(translate("WrongShipmentDetail", "Kind"), "", chips=(kind_chip(row.kind),))]
    for line in detail.lines:
        label = (
            translate("WrongShipmentDetail", "Right") if is_right(line) else translate("WrongShipmentDetail", "Wrong")
        )
        facts.append(Fact(label, line_text(line)))
    facts.append(
        Fact(translate("WrongShipmentDetail", "Weights"), weight_text(row.slip_weight_g, row.measured_weight_g))
    )  # fmt: skip
    return facts


def parcel_facts(detail: ShipmentDetail, openers: Openers) -> list[Fact]:
    """Which parcel, of which order, ticket and customer."""
    row = detail.row
    return [
        Fact(
            translate("WrongShipmentDetail", "Order no."),
            row.order_no,
            bool(row.order_no),
            open=_way(openers, "order", row.order_id),
        ),
        Fact(
            translate("WrongShipmentDetail", "Ticket"),
            row.ticket_no,
            bool(row.ticket_no),
            open=_way(openers, "ticket", row.ticket_id),
        ),
        Fact(
            translate("WrongShipmentDetail", "Customer ID"),
            row.customer_name,
            bool(row.customer_name),
            open=_way(openers, "customer", row.customer_id),
        ),
        Fact(row.courier or translate("WrongShipmentDetail", "Tracking no."), row.tracking_no, bool(row.tracking_no)),
        Fact(translate("WrongShipmentDetail", "Shop"), row.shop),
    ]


def answer_facts(detail: ShipmentDetail, clock: Clock) -> list[Fact]:
    """Who answers for it, what it cost, and what was done."""
    row = detail.row
    nobody = [] if row.staff else [Chip(translate("WrongShipmentDetail", "not known"), "warning")]
    day = shown_text(row.resolved_on, clock)
    return [
        Fact(translate("WrongShipmentDetail", "Responsible"), row.staff, chips=nobody),
        Fact(translate("WrongShipmentDetail", "Loss"), format_yuan(row.loss_fen)),
        Fact(translate("WrongShipmentDetail", "Put right"), "", chips=(resolution_chip(row.resolution),), side=day),
        Fact(translate("WrongShipmentDetail", "Picture"), "", chips=(_done(row.picture_checked),)),
        Fact(translate("WrongShipmentDetail", "Listing"), "", chips=(_taken_down(row.listing_taken_down),)),
    ]


def paper_facts(detail: ShipmentDetail, clock: Clock) -> list[Fact]:
    """When it came to light, who entered it, and what was noted."""
    row = detail.row
    return [
        Fact(translate("WrongShipmentDetail", "Came to light"), row.found_on.isoformat()),
        Fact(
            translate("WrongShipmentDetail", "Registered"), shown_text(row.registered_at, clock), side=row.registered_by
        ),
        Fact(translate("WrongShipmentDetail", "Memo"), row.memo),
    ]  # fmt: skip


def _way(openers: Openers, kind: str, record_id: int | None) -> Callable[[], object] | None:
    return None if record_id is None or kind not in openers else partial(openers[kind], record_id)


def _done(done: bool) -> Chip:
    if done:
        return Chip(translate("WrongShipmentDetail", "checked"), "good")
    return Chip(translate("WrongShipmentDetail", "not checked"), "neutral")


def _taken_down(done: bool) -> Chip:
    if done:
        return Chip(translate("WrongShipmentDetail", "taken down"), "good")
    return Chip(translate("WrongShipmentDetail", "not taken down"), "neutral")
