"""Fines collected: ticked in a list, put into the fund all at once."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from shopdesk.core.identifiers import search_key
from shopdesk.core.money import format_yuan
from shopdesk.ledger import rights
from shopdesk.ledger.appeals.appeal_store import list_open
from shopdesk.ledger.form.growing_dialog import GrowingDialog
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.fund_store import UncollectedFine
from shopdesk.ledger.fund.recording import LONGEST_PURPOSE
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.states import AppealState, appeal_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_fund_collect_dialog import Ui_FundCollectDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.plain_table import allow, fill_table, set_up_table

_AMOUNT = 5  # the column


class CollectDialog(GrowingDialog):
    """The fines that stand and are not in the fund, to be ticked; ``entry_ids`` are ticked from the beginning."""

    collected = Signal(int)  # how many

    def __init__(self, desk: Desk, entry_ids: Sequence[EntryId] = (), parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_FundCollectDialog()
        self.ui.setupUi(self)
        self.banner = self.ui.dialogBanner
        self._fines = desk.read(fund_store.list_uncollected, desk.read(rights.staff_seen, desk.actor))
        self._appealed = {appeal.entry_id for appeal in desk.read(list_open)}
        self._ticked = {fine.entry_id for fine in self._fines} & set(entry_ids)
        self._shown: list[UncollectedFine] = []
        self._set_up(left_out=len(set(entry_ids) - self._ticked))
        self._connect()
        self.fields = FieldErrors({"fines": self.ui.fineTable, "day": self.ui.dayEdit, "note": self.ui.noteEdit})
        guard_composition(self)
        self._show_fines()
        self._show_day()
        self.ui.fineTable.setFocus()

    def collect(self) -> None:
        """Put the ticked ones into the fund, all or none."""
        if self.job is not None or not self._ticked:
            return
        self._forget_refusals()
        ids = [fine.entry_id for fine in self._fines if fine.entry_id in self._ticked]
        self.run(self.windowTitle(), collect_fines, ids, self._day(), self.ui.noteEdit.text())

    # How it is put together.

    def _set_up(self, left_out: int) -> None:
        ui, today = self.ui, self._desk.clock.today()
        ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        ui.noteEdit.setMaxLength(LONGEST_PURPOSE)
        ui.filterEdit.setClearButtonEnabled(True)
        told = self.tr("Tick the fines that were paid: their money goes into the fund.")
        if left_out:
            more = self.tr("{count} of the selected entries have no fine to collect and are left out.")
            told = f"{told} {more.format(count=left_out)}"
        ui.toldLabel.setText(told)
        titles = [
            self.tr("Day"), self.tr("Staff"), self.tr("Entry"), self.tr("Rule"), self.tr("Reason"), self.tr("Fine"),
        ]  # fmt: skip
        set_up_table(ui.fineTable, titles, stretch=4)
        ui.fineTable.setProperty("framed", "true")

    def _connect(self) -> None:
        ui = self.ui
        ui.filterEdit.textChanged.connect(lambda _text: self._show_fines())
        ui.allButton.clicked.connect(lambda _checked: self._tick_shown(on=True))
        ui.noneButton.clicked.connect(lambda _checked: self._tick_shown(on=False))
        ui.fineTable.itemChanged.connect(self._on_ticked)
        ui.dayEdit.dateChanged.connect(lambda _day: self._show_day())
        ui.collectButton.clicked.connect(lambda _checked: self.collect())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.collect)

    def _show_fines(self) -> None:
        words = search_key(self.ui.filterEdit.text()).split()
        self._shown = [fine for fine in self._fines if all(word in _searched(fine) for word in words)]
        table = self.ui.fineTable
        table.blockSignals(True)
        rows = [
            (
                fine.happened_on.isoformat(), f"{fine.staff_no} {fine.staff_name}", fine.entry_no, fine.rule_name,
                self._reason(fine), format_yuan(fine.amount_fen),
            )
            for fine in self._shown
        ]  # fmt: skip
        fill_table(table, rows, frozenset({_AMOUNT}))
        for place, fine in enumerate(self._shown):
            item = table.item(place, 0)
            assert item is not None
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = fine.entry_id in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        table.setColumnWidth(0, table.columnWidth(0) + 24)  # the tick beside the day
        table.blockSignals(False)
        self._show_sum()

    def _reason(self, fine: UncollectedFine) -> str:
        """What it was for; one that may yet be taken back says so first."""
        appeal = appeal_chip(AppealState.OPEN).text if fine.entry_id in self._appealed else ""
        return " · ".join(text for text in (appeal, fine.reason) if text)

    def _tick_shown(self, *, on: bool) -> None:
        shown = {fine.entry_id for fine in self._shown}
        self._ticked = self._ticked | shown if on else self._ticked - shown
        self._show_fines()

    def _on_ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            entry_id = self._shown[item.row()].entry_id
            if item.checkState() is Qt.CheckState.Checked:
                self._ticked.add(entry_id)
            else:
                self._ticked.discard(entry_id)
            self._show_sum()

    def _show_sum(self) -> None:
        chosen = [fine.amount_fen for fine in self._fines if fine.entry_id in self._ticked]
        told = self.tr("{count} of {total}, together {amount}")
        amount = format_yuan(sum(chosen))
        self.ui.sumLabel.setText(told.format(count=len(chosen), total=len(self._fines), amount=amount))
        self.ui.collectButton.setText(
            self.tr("&Collect {amount}").format(amount=amount) if chosen else self.tr("&Collect")
        )
        allow(self.ui.collectButton, "" if chosen else self.tr("Tick the fines that were paid."))

    def _show_day(self) -> None:
        """Nothing counts in a closed month any more: say on which day it will."""
        counts = self._desk.read(booked_day, self._day())
        told = self.tr("That month is closed: it counts for {day}.").format(day=counts.isoformat())
        self.ui.dayHint.setText(told)
        self.ui.dayHint.setVisible(counts != self._day())

    def _day(self) -> date:
        day = self.ui.dayEdit.date()
        return date(day.year(), day.month(), day.day())

    def _on_saved(self, value: object) -> None:
        assert isinstance(value, int)
        self.collected.emit(value)
        self.accept()


def _searched(fine: UncollectedFine) -> str:
    return search_key(" ".join((fine.staff_no, fine.staff_name, fine.entry_no, fine.rule_name, fine.reason)))
