"""The statement of a month: for whom, in which form, where to."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.files import safe_target
from shopdesk.core.progress import Progress
from shopdesk.ledger.papers.statement import TeamStatement, statement_data
from shopdesk.ledger.papers.statement_words import closed_words, file_name
from shopdesk.ledger.rights import staff_seen
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_statement_dialog import Ui_LedgerStatementDialog
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.plain_table import allow
from shopdesk.ui.written_file import keep_folder, last_folder, tell_file

STATEMENTS = "ledger statements"
TEAM, SLIPS = "team", "slips"
Who = StaffId | Literal["team", "slips"]


class StatementDialog(QDialog):
    """Asks for which month and whom, as workbook or PDF, and writes the statement, or prints it."""

    def __init__(self, desk: Desk, month: str, staff_id: StaffId | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._named_by_hand, self._name = desk, False, ""
        self.ui = Ui_LedgerStatementDialog()
        self.ui.setupUi(self)
        self.errors = FieldErrors({"target": self.ui.targetEdit})
        self.ui.statementMonthEdit.set_month(month)
        self._fill_boxes(staff_id)
        self.ui.statementMonthEdit.changed.connect(lambda _month: self._ask())
        self.ui.whoBox.currentIndexChanged.connect(lambda _index: self._ask())
        self.ui.formatBox.currentIndexChanged.connect(lambda _index: self._on_format())
        self.ui.targetEdit.textEdited.connect(lambda _text: self._keep_name())
        self.ui.browseButton.clicked.connect(lambda _checked: self._browse())
        self.ui.writeButton.clicked.connect(lambda _checked: self.write())
        self.ui.printButton.clicked.connect(lambda _checked: self.print_statement())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        self._ask()

    def write(self) -> None:
        """Start the job, and close; the result is told in the window behind."""
        typed, suffix = self.ui.targetEdit.text().strip(), self._suffix()
        target = Path(typed)
        if not typed or not target.name or not target.parent.is_dir():
            self.errors.show(UserError(self.tr("Choose a folder that is there, and a name."), field="target"))
            return
        if target.suffix.lower() != suffix:
            target = target.with_name(f"{target.name}{suffix}")
        desk, page, month, who = self._desk, self.parentWidget() or self, self._month(), self._who()
        actor = desk.actor
        keep_folder(desk.settings, STATEMENTS, target)

        def work(progress: Progress) -> None:
            with desk.database.read() as session:
                data = _data(session, actor, month, who)
            if suffix == ".pdf":
                from shopdesk.ledger.papers.statement_pdf import write_statement_pdf  # noqa: PLC0415  reportlab is large, this is monthly

                write_statement_pdf(target, data, desk.clock, progress)
            else:
                from shopdesk.ledger.papers.statement_workbook import write_statement_workbook  # noqa: PLC0415  as above

                write_statement_workbook(target, data, desk.clock, progress)

        title = self.tr("Writing the statement of {month}").format(month=month)
        desk.run(title, work, then=lambda _nothing: tell_file(page, target))
        self.accept()

    def print_statement(self) -> None:
        """Show the pages as they would be printed, and close."""
        desk, page, month, who = self._desk, self.parentWidget() or self, self._month(), self._who()
        actor = desk.actor

        def work(progress: Progress) -> tuple[bytes, str]:
            from shopdesk.ledger.papers.statement_pdf import statement_pdf  # noqa: PLC0415  as above

            with desk.database.read() as session:
                data = _data(session, actor, month, who)
            return statement_pdf(data, desk.clock, progress), file_name(data)

        def show(made: tuple[bytes, str]) -> None:
            from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what prints is loaded when somebody prints

            print_pdf(page, desk.settings, *made, STATEMENTS)

        desk.run(self.tr("Laying out the statement of {month}").format(month=month), work, then=show)
        self.accept()

    def _fill_boxes(self, staff_id: StaffId | None) -> None:
        who, desk = self.ui.whoBox, self._desk
        seen = desk.read(staff_seen, desk.actor)
        if seen is None:
            who.addItem(self.tr("The team, with a page for each person"), TEAM)
            who.addItem(self.tr("Everybody, a slip each to hand out"), SLIPS)
        people = sorted(desk.read(list_staff), key=lambda staff: not staff.active)
        for staff in people:
            if seen in (None, staff.id):
                who.addItem(self.tr("{staff_no} {name}").format(staff_no=staff.staff_no, name=staff.name), staff.id)
        who.setCurrentIndex(max(0, who.findData(staff_id)))
        self.ui.formatBox.addItem(self.tr("PDF to print or to send"), ".pdf")
        self.ui.formatBox.addItem(self.tr("Excel workbook"), ".xlsx")

    def _who(self) -> Who:
        return self.ui.whoBox.currentData()

    def _month(self) -> str:
        return self.ui.statementMonthEdit.month()

    def _suffix(self) -> str:
        return self.ui.formatBox.currentData()

    def _ask(self) -> None:
        """What the statement would hold, and its name."""
        self._desk.ask(self, "statement", _data, self._desk.actor, self._month(), self._who(), then=self._on_data)

    def _on_data(self, data: TeamStatement) -> None:
        count = len(data.lines)
        if count:
            text = self.tr("{entries} entries of {people} people; {state}.")
        else:
            text = self.tr("Nothing was entered for this month; {state}.")
        state = closed_words(data, self._desk.clock)
        self.ui.stateLabel.setText(text.format(entries=f"{count:,}", people=len(data.people), state=state))
        refused = "" if data.people or data.is_team else self.tr("Nobody has an entry in this month.")
        allow(self.ui.writeButton, refused)
        allow(self.ui.printButton, refused)
        self._name = file_name(data)
        self._propose()

    def _on_format(self) -> None:
        if self._named_by_hand:
            typed = Path(self.ui.targetEdit.text().strip())
            if typed.suffix.lower() in (".pdf", ".xlsx"):
                self.ui.targetEdit.setText(str(typed.with_suffix(self._suffix())))
        self._propose()

    def _propose(self) -> None:
        if not self._named_by_hand and self._name:
            folder = last_folder(self._desk.settings, STATEMENTS)
            self.ui.targetEdit.setText(str(safe_target(folder, f"{self._name}{self._suffix()}")))
            self.errors.clear()

    def _keep_name(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        kind = self.tr("PDF (*.pdf)") if self._suffix() == ".pdf" else self.tr("Excel workbook (*.xlsx)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), self.ui.targetEdit.text(), kind)
        if chosen:
            self._named_by_hand = True
            self.ui.targetEdit.setText(chosen)


def _data(session: Session, actor: Actor, month: str, who: Who) -> TeamStatement:
    if who == TEAM:
        return statement_data(session, actor, month)
    if who == SLIPS:
        return statement_data(session, actor, month).slips()
    return statement_data(session, actor, month, who)
