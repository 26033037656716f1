"""Everything known about one claim, in groups, and what can be done with it next."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from shopdesk.claims import rights
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.drafting import gates
from shopdesk.claims.losses.parcel_result import ParcelResult, parcel_result
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimState, state_chip
from shopdesk.claims.steps.checking import why_not_check_claim
from shopdesk.claims.view import detail_facts as facts
from shopdesk.claims.view.claim_steps import Limits, more_steps, next_steps
from shopdesk.claims.view.gate_list import GateList
from shopdesk.claims.view.history import field_titles, plain_history
from shopdesk.core.audit import list_history
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.history import history_events
from shopdesk.ui.menus import OfferedStep
from shopdesk.ui.messages import Banner

HISTORY_ROWS = 60


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class ClaimDetailView(QObject):
    """Fills a detail panel with a claim; ``openers`` lead to other records, by their kind."""

    step_requested = Signal(str)
    field_requested = Signal(str)  # a field of the form in which something is to be put right
    order_requested = Signal(object)  # OrderId

    def __init__(
        self,
        desk: Desk,
        panel: DetailPanel,
        photos: QWidget | None,
        openers: facts.Openers | None = None,
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._photos, self._openers = desk, panel, photos, openers or {}
        self.detail: ClaimDetail | None = None
        self._limits = Limits()
        self.gates, self.twice = GateList(), Banner()
        self._money, self._parcel, self._goods = FactList(), FactList(), FactList()
        self._paid, self._calls, self._papers, self._result = FactList(), FactList(), FactList(), FactList()
        panel.add(self.twice)
        panel.add(self.gates)
        for group, title in (
            (self._money, self.tr("Money")),
            (self._parcel, self.tr("Parcel")),
            (self._goods, self.tr("Goods")),
            (self._paid, self.tr("Receipts and write-offs")),
            (self._result, self.tr("Parcel result")),
            (self._calls, self.tr("Calls")),
            (self._papers, self.tr("Papers")),
        ):
            group.set_title(title)
            panel.add(group)
        if photos is not None:
            panel.add_section(self.tr("Photos"), photos)
        self._history = Timeline()
        panel.add_section(self.tr("History"), self._history)
        self.gates.wanted.connect(self._on_gate)

    def show_claim(self, claim_id: ClaimId) -> ClaimDetail | None:
        """Show a claim; None when it is gone."""
        detail = self._desk.read(claim_detail, claim_id)
        if detail is None or detail.deleted_at is not None:
            self.detail = None
            return None
        self.detail = detail
        row, clock = detail.row, self._desk.clock
        self._panel.set_heading(row.claim_no, state_chip(row.state))
        self._show_steps(detail)
        order = row.order_id
        open_order = None if order is None else lambda: self.order_requested.emit(order)
        result = None if order is None else self._desk.read(parcel_result, order)
        self._show_twice(result)
        self._money.set_facts(facts.money_facts(detail, clock))
        self._parcel.set_facts(facts.parcel_facts(detail, clock, open_order))
        self._fill(self._goods, facts.goods_facts(detail))
        self._fill(self._paid, facts.paid_facts(detail, self._openers))
        self._fill(self._result, [] if result is None else facts.result_facts(result))
        self._fill(self._calls, facts.call_facts(detail, clock))
        self._fill(self._papers, facts.paper_facts(detail, clock))
        if self._photos is not None:
            strip: RecordPhotos = self._photos  # type: ignore[assignment]
            strip.show_record("claim", row.id, row.customer_name)
        history = self._desk.read(list_history, "claim", claim_id, HISTORY_ROWS)
        self._history.set_events(history_events(plain_history(history), clock, field_titles()))
        return detail

    def next_steps(self) -> list[OfferedStep]:
        """The steps the claim shown offers first."""
        return [] if self.detail is None else next_steps(self.detail, self._limits)

    def more_steps(self) -> list[OfferedStep]:
        """What stands in the menu behind the buttons."""
        return [] if self.detail is None else more_steps(self.detail, self._limits)

    def _show_steps(self, detail: ClaimDetail) -> None:
        desk, draft = self._desk, detail.row.state is ClaimState.DRAFT
        unmet = desk.read(gates.gates, detail.row.id) if draft else []
        self._limits = Limits(
            [gate.words for gate in unmet],
            desk.read(why_not_check_claim, desk.actor, detail.row.id),
            desk.read(rights.why_not_check, desk.actor),
            desk.read(rights.why_not_write_off, desk.actor),
            needs_check=any(gate.field == "check" for gate in unmet),
        )
        self.gates.show_gates(unmet, desk.read(gates.cautions, desk.clock, detail.row.id) if draft else [])
        actions: list[tuple[str, Callable[[], object], str, str]] = []
        for place, step in enumerate(self.next_steps()):
            role = "primary" if place == 0 and step.key != "follow_up" else "plain"
            actions.append((step.title, lambda key=step.key: self.step_requested.emit(key), role, step.barred))
        self._panel.actions_row.set_actions(actions)

    def _show_twice(self, result: ParcelResult | None) -> None:
        """One parcel that is paid for twice, by refund and reissue: money lost that nobody meant to give."""
        if result is None or not result.paid_twice:
            self.twice.hide()
        else:
            self.twice.show_message("danger", "\n".join(result.paid_twice))

    def _on_gate(self, field: str) -> None:
        if field == "check":
            self.step_requested.emit("check")
        elif field == "photos":
            self._go_to_photos()
        else:
            self.field_requested.emit(field)

    def _go_to_photos(self) -> None:
        scroll = self._panel.findChild(QScrollArea)
        if self._photos is not None and scroll is not None:
            scroll.ensureWidgetVisible(self._photos)
            self._photos.setFocus()

    def _fill(self, group: FactList, told: Sequence[Fact]) -> None:
        group.set_facts(told)
        group.setVisible(bool(told))
