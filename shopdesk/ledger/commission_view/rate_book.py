"""The rates in a window: who gets what from when, and when an order counts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.commission import rates
from shopdesk.ledger.commission.commission_store import RateRow
from shopdesk.ledger.commission.rates import COUNTS_ON, RateDraft, rate_words
from shopdesk.ledger.commission_view.rate_dialog import EndDialog, RateDialog
from shopdesk.ui.book_window import BookWindow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_commission_rate_book import Ui_CommissionRateBook
from shopdesk.ui.plain_table import allow, fill_table, select_row, selected_row, set_up_table
from shopdesk.ui.plain_tip import plain_tip


class RateBookDialog(BookWindow):
    """Every rate; Enter opens the selected one, Ins adds one."""

    shows = frozenset({"commission_rate", "commission_run", "setting", "staff", "shop"})

    def __init__(self, desk: Desk, month: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CommissionRateBook()
        self.ui.setupUi(self)
        self._month = month
        self._rows: list[RateRow] = []
        self._set_up()
        self.reload()

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected."""
        current, ui = self.selected(), self.ui
        self._rows = self._desk.read(rates.list_rates)
        fill_table(ui.rateTable, [self._cells(row) for row in self._rows], frozenset({4}))
        ui.rateTable.clearSelection()
        for place, row in enumerate(self._rows):
            if current is not None and row.id == current.id:
                select_row(ui.rateTable, place)
        told = self._desk.read(rates.counting)
        for widget in (ui.countsOnBox, ui.postageCheck):
            widget.blockSignals(True)
        ui.countsOnBox.setCurrentIndex(max(0, ui.countsOnBox.findData(told.counts_on)))
        ui.postageCheck.setChecked(told.on_postage)
        for widget in (ui.countsOnBox, ui.postageCheck):
            widget.blockSignals(False)
        self._show_rights()

    def selected(self) -> RateRow | None:
        """The rate people have chosen."""
        place = selected_row(self.ui.rateTable)
        return None if place is None or place >= len(self._rows) else self._rows[place]

    def add(self) -> None:
        """Enter a new one, from the month shown on, for whom the selected one is."""
        row = self.selected()
        draft = RateDraft(self._month) if row is None else RateDraft(
            self._month, row.basis, row.basis_points, row.per_order_fen, row.staff_id, row.shop_id
        )  # fmt: skip
        RateDialog(self._desk, None, draft, self).open()

    def change(self) -> None:
        """Open the selected one."""
        if (row := self.selected()) is not None and self.ui.changeButton.isEnabled():
            draft = RateDraft(
                row.from_month, row.basis, row.basis_points, row.per_order_fen, row.staff_id, row.shop_id, row.memo
            )  # fmt: skip
            RateDialog(self._desk, row, draft, self).open()

    def end(self) -> None:
        """Let the selected one end."""
        if (row := self.selected()) is not None:
            EndDialog(self._desk, row, max(self._month, row.from_month), self).open()

    def remove(self) -> None:
        """Remove the selected one, which no month depends on."""
        if (row := self.selected()) is not None:
            title = self.tr("Removing a rate")
            self._desk.write(title, rates.delete_rate, row.id, row.version, refused=self._on_refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and self.ui.addButton.isEnabled():
            self.add()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        ui = self.ui
        titles = (
            self.tr("For"), self.tr("Shop"), self.tr("From"), self.tr("Until"), self.tr("Earns"), self.tr("Note"),
        )  # fmt: skip
        set_up_table(ui.rateTable, titles, 5)
        ui.bookNote.setText(
            self.tr(
                "A rate for a person goes before one for a shop, and that before one for everybody; of the same the "
                "newest holds. What was used for a month stays as it was."
            )
        )
        ui.countingNote.setText(
            self.tr(
                "Changing this lets orders count in other months. Enter the months again that were entered before, so "
                "that none counts twice."
            )
        )
        for word, text in COUNTS_ON.items():
            ui.countsOnBox.addItem(translate("CommissionRates", text), word)
        ui.rateTable.itemSelectionChanged.connect(self._show_rights)
        ui.rateTable.activated.connect(lambda _index: self.change())
        ui.addButton.clicked.connect(lambda _checked: self.add())
        ui.changeButton.clicked.connect(lambda _checked: self.change())
        ui.endButton.clicked.connect(lambda _checked: self.end())
        ui.removeButton.clicked.connect(lambda _checked: self.remove())
        ui.countsOnBox.currentIndexChanged.connect(lambda _place: self._on_counting())
        ui.postageCheck.toggled.connect(lambda _checked: self._on_counting())
        ui.closeButton.clicked.connect(lambda _checked: self.close())

    def _cells(self, row: RateRow) -> tuple[str, ...]:
        person = self.tr("No. {staff_no} · {name}").format(staff_no=row.staff_no, name=row.staff_name)
        return (
            person if row.staff_id else self.tr("Everybody"),
            row.shop or self.tr("Every shop"),
            row.from_month,
            row.until_month,
            rate_words(row.basis, row.basis_points, row.per_order_fen),
            row.memo,
        )

    def _show_rights(self) -> None:
        """Bar what this person may not do, and what cannot be done with the selected rate, with the reason."""
        ui, row = self.ui, self.selected()
        barred = self._desk.read(rights.why_not_run_commission, self._desk.actor)
        allow(ui.addButton, barred)
        chosen = barred or ("" if row is not None else self.tr("Select a rate first."))
        for button in (ui.changeButton, ui.endButton):
            allow(button, chosen)
        used = "" if row is None or chosen else self._desk.read(rates.used_until, row)
        kept = self.tr("It was used for {month}: let it end, or add another from a later month.").format(month=used)
        allow(ui.removeButton, chosen or (kept if used else ""))
        for widget in (ui.countsOnBox, ui.postageCheck):
            widget.setEnabled(not barred)
            widget.setToolTip(plain_tip(barred))

    def _on_counting(self) -> None:
        ui = self.ui
        wanted = (str(ui.countsOnBox.currentData()), ui.postageCheck.isChecked())
        title = self.tr("Changing what orders count on")
        self._desk.write(title, rates.change_counting, *wanted, refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.reload()
        self.ui.dialogBanner.show_message("danger", error.message)
