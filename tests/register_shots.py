"""Pictures of the windows of registers: wrong shipments, quality feedback and violations; see ``shots.py``."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from shopdesk.orders.model import OrderId
from shopdesk.quality_feedback import store as feedback_store
from shopdesk.quality_feedback.drafts import draft_from_order
from shopdesk.quality_feedback.figures_dialog import FeedbackFiguresDialog
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.model import FeedbackState
from shopdesk.quality_feedback.sheet_dialog import SupplierSheetDialog
from shopdesk.quality_feedback.store import FeedbackFilter
from shopdesk.quality_feedback.supplier_book import SupplierBookDialog
from shopdesk.violations import store as violation_store
from shopdesk.violations.dialogs import ViolationAppealDialog, ViolationDialog
from shopdesk.violations.dossier import violation_detail
from shopdesk.violations.model import ViolationAppeal
from shopdesk.violations.store import ViolationFilter
from shopdesk.workplace import Workplace
from shopdesk.wrong_shipments import store as shipment_store
from shopdesk.wrong_shipments.entry_dialog import WrongShipmentDialog
from shopdesk.wrong_shipments.resolve_dialog import ResolveDialog
from shopdesk.wrong_shipments.store import ShipmentFilter, ShipmentRow


class RegisterShots:
    """Opens each window of the registers; ``settle`` lets everything arrive that was asked for."""

    def __init__(
        self, workplace: Workplace, settle: Callable[[Workplace], None], an_order: Callable[[], OrderId]
    ) -> None:
        self._workplace, self._settle, self._an_order = workplace, settle, an_order
        self._desk, self._window = workplace.desk, workplace.window

    def all(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """Name and maker of every picture."""
        desk, window, photos = self._desk, self._window, self._workplace.neighbours.photo_strip
        yield "wrong_shipment_counts", self.counts
        yield "dialog_wrong_shipment_new", lambda: WrongShipmentDialog(desk, parent=window, photos=photos)
        yield (
            "dialog_wrong_shipment",
            lambda: WrongShipmentDialog(desk, order_id=self._an_order(), parent=window, photos=photos),
        )
        yield "dialog_wrong_shipment_resolve", lambda: ResolveDialog(desk, [self.unresolved()], window)
        yield "dialog_feedback", self.report
        yield "dialog_feedback_figures", lambda: FeedbackFiguresDialog(desk, window)
        yield "dialog_supplier_book", lambda: SupplierBookDialog(desk, window)
        yield "dialog_supplier_sheet", self.supplier_sheet
        yield "dialog_violation", lambda: ViolationDialog(desk, parent=window)
        yield "dialog_violation_appeal", self.appeal

    def counts(self) -> QWidget:
        """The counts per staff and month."""
        self._workplace.show("wrong_shipments")
        self._workplace.wrong_shipments.show_counts()
        return self._window

    def unresolved(self) -> ShipmentRow:
        """A wrong shipment nobody has put right."""
        ids = self._desk.read(shipment_store.list_shipment_ids, ShipmentFilter(unresolved=True))
        return self._desk.read(shipment_store.list_shipment_rows, ids[:1])[ids[0]]

    def report(self) -> QWidget:
        """New feedback about an order."""
        draft = self._desk.read(draft_from_order, self._an_order())
        return FeedbackDialog(
            self._desk, draft=draft, parent=self._window, photos=self._workplace.neighbours.photo_strip
        )  # fmt: skip

    def supplier_sheet(self) -> QWidget:
        """What a factory is to get."""
        states = frozenset({FeedbackState.VERIFIED})
        ids = self._desk.read(feedback_store.list_feedback_ids, FeedbackFilter(states=states))
        archive = self._workplace.office.archive
        return SupplierSheetDialog(self._desk, archive, self._window, feedback_ids=[int(one) for one in ids])

    def appeal(self) -> QWidget:
        """An appeal against a violation nobody has appealed against yet."""
        wanted = ViolationFilter(appeals=frozenset({ViolationAppeal.NONE}))
        ids = self._desk.read(violation_store.list_violation_ids, wanted)
        detail = self._desk.read(violation_detail, ids[0])
        assert detail is not None
        return ViolationAppealDialog(self._desk, detail, self._window)
