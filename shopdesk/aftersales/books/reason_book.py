"""The book of reasons in a window: which ones there are, in which order, and what follows from each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales.books import reasons
from shopdesk.aftersales.books.book_window import BookDialog, BookVerbs, Entry
from shopdesk.aftersales.books.reasons import ReasonDraft, ReasonRow
from shopdesk.aftersales.states import (
    FaultSide,
    PostagePayer,
    TicketKind,
    WindowFrom,
    fault_chip,
    kind_chip,
    payer_chip,
    window_from_text,
)
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_reason_dialog import Ui_ReasonDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


def kinds_text(row: ReasonRow) -> str:
    """Which kinds of ticket a reason is for, in words."""
    kinds = reasons.kinds_of(row)
    if not kinds:
        return translate("ReasonBook", "Every kind")
    return translate("ReasonBook", ", ").join(kind_chip(kind).text for kind in TicketKind if kind in kinds)


def window_text(row: ReasonRow) -> str:
    """How long a reason counts, in words."""
    if row.window_days is None:
        return translate("ReasonBook", "At any time")
    text = translate("ReasonBook", "{days} days {begin}")
    return text.format(days=row.window_days, begin=window_from_text(row.window_from))


class ReasonBookDialog(BookDialog):
    """The reasons people choose from when they open a ticket."""

    shows = frozenset({"reason", "staff"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._rows: dict[int, ReasonRow] = {}
        titles = [
            self.tr("Reason"),
            self.tr("Category"),
            self.tr("For"),
            self.tr("Fault"),
            self.tr("Postage"),
            self.tr("Window"),
            self.tr("Photo"),
            self.tr("State"),
        ]
        verbs = BookVerbs(reasons.hide_reason, reasons.delete_reason, reasons.restore_reason)
        super().__init__(desk, verbs, titles, 2, parent)
        ui = self.ui
        self.setWindowTitle(self.tr("After-sales reasons"))
        self.resize(1080, 620)
        ui.bookTable.setAccessibleName(self.tr("After-sales reasons"))
        ui.noteLabel.setText(
            self.tr("They are offered in this order. A ticket keeps what its reason was called when it was opened.")
        )
        ui.defaultButton.hide()
        ui.copyButton.hide()
        ui.upButton.clicked.connect(lambda: self.move_entry(-1))
        ui.downButton.clicked.connect(lambda: self.move_entry(1))
        self.reload()

    def entries(self) -> list[Entry]:
        self._rows = {row.id: row for row in self._desk.read(reasons.list_reasons, with_hidden=True)}
        shown, hidden, required = self.tr("Offered"), self.tr("Hidden"), self.tr("Required")
        return [
            Entry(
                row.id,
                row.text,
                not row.visible,
                (
                    row.text,
                    row.category,
                    kinds_text(row),
                    fault_chip(row.fault_side).text,
                    payer_chip(row.postage_payer).text,
                    window_text(row),
                    required if row.photo_required else "",
                    shown if row.visible else hidden,
                ),
            )
            for row in self._rows.values()
        ]

    def move_entry(self, places: int) -> None:
        """Move the selected reason up or down."""
        if (entry := self.selected()) is not None:
            self.run(self.tr("Moving the reason"), reasons.move_reason, entry.id, places)

    def form(self, record_id: int | None) -> QDialog:
        row = None if record_id is None else self._rows[record_id]
        categories = list(dict.fromkeys(one.category for one in self._rows.values() if one.category))
        dialog = ReasonDialog(self._desk, row, categories, self)
        dialog.added.connect(self.select)
        return dialog


class ReasonDialog(RecordDialog):
    """Add a reason, or change one."""

    added = Signal(int)

    def __init__(
        self, desk: Desk, row: ReasonRow | None, categories: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        self._row = row
        ui = self.ui
        self._kinds = {
            TicketKind.REFUND: ui.refundBox,
            TicketKind.RETURN: ui.returnBox,
            TicketKind.EXCHANGE: ui.exchangeBox,
            TicketKind.REISSUE: ui.reissueBox,
            TicketKind.REPAIR: ui.repairBox,
        }
        for kind, box in self._kinds.items():
            box.setText(kind_chip(kind).text)
        ui.categoryBox.addItems(list(categories))
        for side in FaultSide:
            ui.faultBox.addItem(fault_chip(side).text, side)
        for payer in PostagePayer:
            ui.payerBox.addItem(payer_chip(payer).text, payer)
        for begin in WindowFrom:
            ui.windowFromBox.addItem(window_from_text(begin), begin)
        ui.windowSpin.setSuffix(self.tr(" days"))
        ui.windowSpin.valueChanged.connect(lambda days: ui.windowFromBox.setEnabled(days > 0))
        self.setWindowTitle(self.tr("Add reason") if row is None else self.tr("Change reason"))
        self.show_draft(ReasonDraft() if row is None else reasons.draft_of(row))
        self.fields = FieldErrors(
            {"text": ui.textEdit, "category": ui.categoryBox, "window_days": ui.windowSpin},
        )
        self.banner = ui.dialogBanner
        ui.buttonBox.accepted.connect(self.save)
        ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        ui.textEdit.setFocus()

    def show_draft(self, draft: ReasonDraft) -> None:
        """Fill the form."""
        ui = self.ui
        ui.textEdit.setText(draft.text)
        ui.categoryBox.setCurrentText(draft.category)
        for kind, box in self._kinds.items():
            box.setChecked(kind in draft.kinds)
        ui.faultBox.setCurrentIndex(ui.faultBox.findData(draft.fault_side))
        ui.payerBox.setCurrentIndex(ui.payerBox.findData(draft.postage_payer))
        ui.windowSpin.setValue(draft.window_days or 0)
        ui.windowFromBox.setCurrentIndex(ui.windowFromBox.findData(draft.window_from))
        ui.windowFromBox.setEnabled(bool(draft.window_days))
        ui.photoBox.setChecked(draft.photo_required)
        ui.visibleBox.setChecked(draft.visible)

    def draft(self) -> ReasonDraft:
        """What stands in the form."""
        ui = self.ui
        return ReasonDraft(
            category=ui.categoryBox.currentText(),
            text=ui.textEdit.text(),
            kinds=frozenset(kind for kind, box in self._kinds.items() if box.isChecked()),
            fault_side=FaultSide(ui.faultBox.currentData()),
            postage_payer=PostagePayer(ui.payerBox.currentData()),
            photo_required=ui.photoBox.isChecked(),
            window_days=ui.windowSpin.value() or None,
            window_from=WindowFrom(ui.windowFromBox.currentData()),
            visible=ui.visibleBox.isChecked(),
        )

    def save(self) -> None:
        """Write the reason down."""
        if self._row is None:
            self.run(self.tr("Adding the reason"), reasons.add_reason, self.draft())
        else:
            change = (reasons.change_reason, self._row.id, self._row.version, self.draft())
            self.run(self.tr("Changing the reason"), *change)

    def _on_saved(self, value: object) -> None:
        if isinstance(value, int):
            self.added.emit(value)
        super()._on_saved(value)
