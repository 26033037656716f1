"""Reversing entries: asks for the reason, and says what becomes of money that is in the fund already."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.money import format_yuan
from shopdesk.ledger.form.growing_dialog import GrowingDialog
from shopdesk.ledger.fund.fund_store import lowest_balance
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.posting.reversing import counted_later, reverse, reverse_many
from shopdesk.ledger.states import kind_chip
from shopdesk.ledger.store import EntryRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_reversal_dialog import Ui_LedgerReversalDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors

MOST_NAMED = 6  # entries


class ReversalDialog(GrowingDialog):
    """Reverses one entry or several, all of them or none; the entries stay, further ones take them back."""

    reversed = Signal(object)  # the entries that take back, in the order of those taken back

    def __init__(self, desk: Desk, rows: Sequence[EntryRow], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_LedgerReversalDialog()
        self.ui.setupUi(self)
        self._rows = list(rows)
        self.banner = self.ui.dialogBanner
        one = len(self._rows) == 1
        title = self.tr("Reverse {entry_no}").format(entry_no=self._rows[0].entry_no) if one else ""
        self.setWindowTitle(title or self.tr("Reverse {count} entries").format(count=len(self._rows)))
        today = desk.clock.today()
        self.ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        self.ui.entryLabel.setText(self._entries_text())
        for widget in (self.ui.dayLabel, self.ui.dayEdit):
            widget.setVisible(one)
        self.fields = FieldErrors({"reason": self.ui.reasonEdit, "day": self.ui.dayEdit})
        self._connect()
        self._show_fund()
        self._show_later()
        self._show_day()
        guard_composition(self)
        self.ui.reasonEdit.setFocus()

    def save(self) -> None:
        """Reverse them; what is wrong is told beside its field."""
        self._forget_refusals()
        ui = self.ui
        title, reason = self.tr("Reversing in the ledger"), ui.reasonEdit.toPlainText().strip()
        shop_pays = ui.shopPaysBox.isChecked()
        if len(self._rows) == 1:
            self.run(title, partial(reverse, on=self._day(), shop_pays=shop_pays), self._rows[0].id, reason)
        else:
            self.run(title, partial(reverse_many, shop_pays=shop_pays), [row.id for row in self._rows], reason)

    def _is_typed(self) -> bool:
        return bool(self.ui.reasonEdit.toPlainText().strip())

    def _connect(self) -> None:
        ui = self.ui
        ui.dayEdit.dateChanged.connect(lambda _day: self._show_day())
        ui.reverseButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    def _entries_text(self) -> str:
        told = self.tr("{entry_no} · {name} · {kind} {amount} · {day}")
        lines = [
            told.format(
                entry_no=row.entry_no, name=row.staff_name, kind=kind_chip(row.kind).text,
                amount=format_yuan(row.amount_fen), day=row.happened_on.isoformat(),
            )
            for row in self._rows[:MOST_NAMED]
        ]  # fmt: skip
        if len(self._rows) > MOST_NAMED:
            lines.append(self.tr("and {count} more").format(count=len(self._rows) - MOST_NAMED))
        total = sum(row.amount_fen for row in self._rows)
        told = self.tr("They stay in the ledger; further entries of {amount} together take them back.")
        if len(self._rows) == 1:
            told = self.tr("It stays in the ledger; a further entry of {amount} takes it back.")
        lines.append(told.format(amount=format_yuan(-total)))
        return "\n".join(lines)

    def _show_later(self) -> None:
        """Steps that counted these as earlier times stay as they were entered: who reverses has to know it."""
        ids = {row.id for row in self._rows}
        later = [one for row in self._rows for one in self._desk.read(counted_later, row.id) if one.id not in ids]
        numbers = list(dict.fromkeys(one.entry_no for one in later))
        told = self.tr(
            "{numbers} counted it as an earlier time and stay as they are. Reverse and enter them anew, if need be."
        )
        named = self.tr(", ").join(numbers[:MOST_NAMED])
        self.ui.laterLabel.setText(told.format(numbers=named) if numbers else "")
        self.ui.laterLabel.setVisible(bool(numbers))

    def _show_fund(self) -> None:
        """What a reversal means for fines that were paid into the fund, and what happens where it has too little."""
        ui = self.ui
        back = -sum(row.amount_fen for row in self._rows if row.collected)
        there = self._desk.read(lowest_balance, self._desk.clock.today())[1] if back else 0
        short = max(0, back - there)
        told = ""
        if short:
            told = self.tr("{back} was paid into the department fund and has to go back, but the fund has {there}.")
        elif back:
            told = self.tr("{back} was paid into the department fund and goes back from there; {left} stays in it.")
        ui.fundLabel.setText(
            told.format(back=format_yuan(back), there=format_yuan(there), left=format_yuan(there - back))
        )
        ui.fundLabel.setVisible(bool(told))
        ui.shopPaysBox.setVisible(bool(short))
        ui.shopPaysBox.setText(self.tr("The shop puts in the missing {short}").format(short=format_yuan(short)))

    def _show_day(self) -> None:
        day = self._day()
        counts = self._desk.read(booked_day, day)
        told = self.tr("That month is closed: it counts for {day}.").format(day=counts.isoformat())
        self.ui.dayHint.setText(told if counts != day else "")
        self.ui.dayHint.setVisible(counts != day)

    def _day(self) -> date:
        day = self.ui.dayEdit.date()
        return date(day.year(), day.month(), day.day())

    def _on_saved(self, value: object) -> None:
        self.reversed.emit(value if isinstance(value, list) else [value])
        super()._on_saved(value)
