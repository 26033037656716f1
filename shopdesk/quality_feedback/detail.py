"""Everything known about one quality feedback, in groups, and what can be done with it next."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.core.audit import list_history
from shopdesk.core.columns import Chip, shown_text
from shopdesk.orders.detail import RecordPhotos
from shopdesk.quality_feedback.dossier import FeedbackDetail, feedback_detail
from shopdesk.quality_feedback.history import field_titles, plain_history
from shopdesk.quality_feedback.model import FeedbackState, defect_chip, state_chip
from shopdesk.quality_feedback.rights import why_not_delete
from shopdesk.quality_feedback.suppliers import supplier_names
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.history import history_events
from shopdesk.ui.menus import OfferedStep

HISTORY_ROWS = 60
Openers = Mapping[str, Callable[[int], object]]


class FeedbackDetailView(QObject):
    """Fills a detail panel with feedback; ``openers`` lead to other records, by their kind."""

    step_requested = Signal(str)
    style_requested = Signal(str)  # style key

    def __init__(self, desk: Desk, panel: DetailPanel, photos: QWidget | None, openers: Openers) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._photos, self._openers = desk, panel, photos, openers
        self.detail: FeedbackDetail | None = None
        self._goods, self._defect, self._from = FactList(), FactList(), FactList()
        for group, title in (
            (self._defect, self.tr("Defect")),
            (self._goods, self.tr("Goods")),
            (self._from, self.tr("From")),
        ):
            group.set_title(title)
            panel.add(group)
        if photos is not None:
            panel.add_section(self.tr("Photos"), photos)
        self._history = Timeline()
        panel.add_section(self.tr("History"), self._history)

    def show_feedback(self, feedback_id: int) -> FeedbackDetail | None:
        """Show feedback; None when it is gone."""
        detail = self._desk.read(feedback_detail, feedback_id)
        if detail is None or detail.row.deleted_at is not None:
            self.detail = None
            return None
        self.detail = detail
        row = detail.row
        self._panel.set_heading(row.feedback_no, state_chip(row.state, row.unfounded))
        first, *others = self.next_steps()
        self._panel.actions_row.set_actions(
            [
                (step.title, partial(self.step_requested.emit, step.key), role, step.barred)
                for step, role in [(first, "primary"), *((other, "plain") for other in others)]
            ]
        )
        self._show_facts(detail)
        if self._photos is not None:
            strip: RecordPhotos = self._photos  # type: ignore[assignment]
            strip.show_record("quality_feedback", row.id, row.customer_name)
        self._show_history(feedback_id)
        return detail

    def next_steps(self) -> list[OfferedStep]:
        """The steps the feedback shown offers first."""
        if self.detail is None:
            return []
        match self.detail.row.state:
            case FeedbackState.REPORTED:
                return [OfferedStep("verify", self.tr("Defect verified")), OfferedStep("close", self.tr("No defect…"))]
            case FeedbackState.VERIFIED:
                sheet, sent = (
                    OfferedStep("sheet", self.tr("Sheet for the supplier…")),
                    OfferedStep("send", self.tr("Sent to the factory…")),
                )
                return [sheet, sent, OfferedStep("close", self.tr("No defect…"))]
            case FeedbackState.SENT:
                return [
                    OfferedStep("close", self.tr("Factory's answer…")),
                    OfferedStep("sheet", self.tr("Sheet for the supplier…")),
                ]
        return [OfferedStep("take_back", self.tr("Open again"))]

    def more_steps(self) -> list[OfferedStep]:
        """What stands in the menu behind the buttons."""
        if self.detail is None:
            return []
        row = self.detail.row
        closed = self.tr("It is closed and stays as it is.") if row.state is FeedbackState.CLOSED else ""
        back = "" if self.detail.can_take_back else self.tr("There is no step to undo.")
        return [
            OfferedStep("edit", self.tr("Edit…"), closed),
            OfferedStep("take_back", self.tr("Take the last step back"), back),
            OfferedStep("delete", self.tr("Delete"), self._desk.read(why_not_delete, self._desk.actor)),
        ]

    def _show_facts(self, detail: FeedbackDetail) -> None:
        row, clock = detail.row, self._desk.clock
        answer = self.tr("No defect because") if row.unfounded else self.tr("Answer")
        no_photo = [Chip(self.tr("no photo yet"), "warning")] if not row.photos else []
        self._defect.set_facts(
            [
                Fact(self.tr("Defect"), defect_chip(row.defect).text, chips=no_photo),
                Fact(self.tr("What is wrong"), row.description),
                Fact(answer, row.answer),
                Fact(self.tr("Sent on"), shown_text(row.sent_on, clock)),
            ]
        )
        by_style = partial(self.style_requested.emit, row.style_key)
        spec = self.tr(" · ").join(filter(None, (row.colour, row.size)))
        no_supplier = [] if row.supplier else [Chip(self.tr("not known yet"), "warning")]
        self._goods.set_facts(
            [
                Fact(self.tr("Style no."), row.style_no, copy=True, open=by_style),
                Fact(self.tr("Goods"), row.goods_title),
                Fact(self.tr("Colour, size"), spec),
                Fact(self.tr("Batch"), row.batch),
                Fact(self.tr("Pieces"), str(row.quantity)),
                Fact(self.tr("Supplier"), row.supplier or "—", chips=no_supplier),
            ]
        )
        self._from.set_facts(
            [
                Fact(
                    self.tr("Customer ID"), row.customer_name, copy=bool(row.customer_name),
                    open=self._opener("customer", row.customer_id),
                ),
                Fact(
                    self.tr("Order no."), row.order_no, copy=bool(row.order_no),
                    open=self._opener("order", row.order_id),
                ),
                Fact(self.tr("Ticket no."), row.ticket_no, open=self._opener("ticket", row.ticket_id)),
                Fact(self.tr("Shop"), row.shop),
                Fact(self.tr("Reported on"), shown_text(row.reported_on, clock), side=row.reported_by),
            ]
        )  # fmt: skip

    def _show_history(self, feedback_id: int) -> None:
        suppliers = {int(one.id): one.name for one in self._desk.read(supplier_names)}
        history = self._desk.read(list_history, "quality_feedback", feedback_id, HISTORY_ROWS)
        self._history.set_events(history_events(plain_history(history, suppliers), self._desk.clock, field_titles()))

    def _opener(self, kind: str, record_id: int | None) -> Callable[[], object] | None:
        opener = self._openers.get(kind)
        return None if opener is None or record_id is None else partial(opener, record_id)
