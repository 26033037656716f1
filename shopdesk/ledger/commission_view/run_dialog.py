"""A month's commission about to be entered: what is going to stand in the ledger, and what of it differs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.clock import month_start
from shopdesk.core.money import format_yuan
from shopdesk.ledger.commission.running import PersonRun, run
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_commission_run_dialog import Ui_CommissionRunDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.plain_table import fill_table, set_up_table, wrap_rows
from shopdesk.ui.record_dialog import RecordDialog

MOST_NAMED = 8  # corrected orders of one person; all of them stand in the lines that are entered


class RunDialog(RecordDialog):
    """Says what will be written, person by person, then lets the service write it."""

    entered = Signal(object)  # RunResult

    def __init__(
        self, desk: Desk, month: str, people: Sequence[PersonRun], unclaimed: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CommissionRunDialog()
        self.ui.setupUi(self)
        self._month = month
        ui, self.banner = self.ui, self.ui.dialogBanner
        self.setWindowTitle(self.tr("Enter the commission of {month}").format(month=month))
        ui.toldLabel.setText(self._told(people, unclaimed))
        titles = (self.tr("Who"), self.tr("Orders"), self.tr("Amount"), self.tr("What it is for"))
        set_up_table(ui.runTable, titles, 3)
        wrap_rows(ui.runTable)
        rows = [self._cells(one) for one in people]
        fill_table(ui.runTable, rows, frozenset({1, 2}))
        for place, row in enumerate(rows):
            if (item := ui.runTable.item(place, 3)) is not None:
                item.setText(row[3])  # every corrected order in a line of its own
        ui.enterButton.clicked.connect(lambda _checked: self.enter())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.enter)
        guard_composition(self)
        ui.noteEdit.setFocus()

    def enter(self) -> None:
        """Write it."""
        self.run(self.windowTitle(), run, self._month, self.ui.noteEdit.text().strip())

    def _on_saved(self, value: object) -> None:
        super()._on_saved(value)
        self.entered.emit(value)

    def _told(self, people: Sequence[PersonRun], unclaimed: int) -> str:
        total = sum(one.amount_fen for one in people)
        sentences = [self.tr("Entries for {count} people come to {amount}.")]
        first = month_start(self._month)
        booked_on = self._desk.read(booked_day, first)
        if booked_on != first:
            sentences.append(self.tr("{month} is closed: they are booked on {day}."))
        if any(one.corrects for one in people):
            sentences.append(self.tr("Of what was entered before only the differences are entered."))
        if unclaimed:
            sentences.append(self.tr("{unclaimed} orders still name nobody. Once they do, the difference is entered."))
        return " ".join(sentences).format(
            count=sum(one.amount_fen != 0 for one in people), amount=format_yuan(total), month=self._month,
            day=booked_on.isoformat(), unclaimed=unclaimed,
        )  # fmt: skip

    def _cells(self, one: PersonRun) -> tuple[str, ...]:
        what = self.tr("Commission of {month}").format(month=self._month)
        if one.corrects:
            told = [f"{new.line.order_no}  {new.note}" for new in one.lines[:MOST_NAMED]]
            if more := len(one.lines) - len(told):
                told.append(self.tr("and {count} more orders").format(count=f"{more:,}"))
            what = "\n".join(told)
        return one.staff.name, f"{len(one.lines):,}", format_yuan(one.amount_fen), what
