"""Couriers' own forms in a window: which there are, what they ask for, and the placeholders to write into them."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from shiboken6 import isValid

from shopdesk.claims.books.form_dialog import FormDialog
from shopdesk.claims.books.template_form import TemplateDialog, ask_form
from shopdesk.claims.model import TemplateId
from shopdesk.claims.templates import keeping
from shopdesk.claims.templates.checking import TemplateReport, check_template
from shopdesk.claims.templates.keeping import TemplateRow
from shopdesk.claims.templates.placeholders import PLACEHOLDERS, Placeholder, find_placeholder
from shopdesk.core.columns import shown_text
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.files import safe_target
from shopdesk.core.identifiers import search_key
from shopdesk.core.progress import Progress
from shopdesk.ui.book_window import BookWindow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_template_book import Ui_ClaimTemplateBook
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow, fill_table, select_row, selected_row, set_up_table
from shopdesk.ui.written_file import ask_file, open_path, tell_file


class TemplateBookDialog(BookWindow):
    """The book of forms; Ins adds one, Del deletes it, Enter fills it, files are dropped anywhere."""

    shows = frozenset({"claim_template", "courier", "staff"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ClaimTemplateBook()
        self.ui.setupUi(self)
        self._rows: list[TemplateRow] = []
        self._shown: list[Placeholder] = []
        self._wanted: int | None = None
        self._set_up()
        self._show_placeholders()
        self.reload()

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected."""
        current = self.selected()
        keep = self._wanted if self._wanted is not None else (None if current is None else current.id)
        self._wanted = None
        self._rows = self._desk.read(keeping.list_templates)
        fill_table(self.ui.formTable, [self._cells(row) for row in self._rows])
        self.ui.formTable.clearSelection()
        place = next((place for place, row in enumerate(self._rows) if row.id == keep), 0 if self._rows else None)
        if place is not None:
            select_row(self.ui.formTable, place)
        self._on_selected()

    def selected(self) -> TemplateRow | None:
        """The form people have chosen."""
        place = selected_row(self.ui.formTable)
        return None if place is None or place >= len(self._rows) else self._rows[place]

    def select(self, template_id: int) -> None:
        """Select a form, such as the one just added."""
        self._wanted = template_id
        self.reload()

    # What people do.

    def add(self, file: Path | None = None) -> None:
        """Add a form, of a file or asking for one."""
        dialog = TemplateDialog(self._desk, None, file, self)
        dialog.added.connect(self.select)
        dialog.open()

    def change(self) -> None:
        """Rename the selected form, or say whose it is."""
        if (row := self.selected()) is not None:
            TemplateDialog(self._desk, row, None, self).open()

    def replace_file(self, file: Path | None = None) -> None:
        """Put another file in the selected form's place."""
        row = self.selected()
        if row is None or (file := file or ask_form(self, self._desk)) is None:
            return
        self._write(self.tr("Replacing the form"), keeping.replace_template, row.id, row.version, file)

    def delete(self) -> None:
        """Put the selected form into the recycle bin, and offer to take it back."""
        if (row := self.selected()) is None:
            return

        def restore() -> None:
            self._wanted = row.id
            self._desk.write(self.tr("Restoring"), keeping.restore_template, row.id)

        def deleted(_value: object) -> None:
            if isValid(self):
                told = self.tr("“{title}” lies in the recycle bin").format(title=row.name)
                show_toast(self, told, [(self.tr("Undo"), restore)])

        self._desk.write(
            self.tr("Deleting"), keeping.delete_template, row.id, then=deleted, refused=self._on_refused
        )  # fmt: skip

    def fill(self) -> None:
        """Fill the selected form with a month's claims."""
        if (row := self.selected()) is not None:
            FormDialog(self._desk, None, row.id, self).open()

    def open_copy(self) -> None:
        """Open a copy of the selected form with the system's own program; changes to it come back by replacing."""
        if (row := self.selected()) is None:
            return
        data = self._desk.read(keeping.template_bytes, row.id)
        target = safe_target(Path(tempfile.mkdtemp(prefix="shopdesk-form-")), row.file_name)

        def work(_progress: Progress) -> None:
            target.write_bytes(data)

        self._desk.run(self.tr("Opening a copy"), work, then=lambda _nothing: open_path(target))

    def write_example(self) -> None:
        """Write a form to begin from."""
        name, kinds = self.tr("Claim form.xlsx"), {".xlsx": self.tr("Excel workbook (*.xlsx)")}
        target = ask_file(self, self._desk.settings, self.tr("Save the example"), name, kinds, "claim forms")
        if target is None:
            return

        def work(_progress: Progress) -> None:
            from shopdesk.claims.templates.example import write_example  # noqa: PLC0415  xlsxwriter is large

            write_example(target)

        def tell(_nothing: None) -> None:
            if isValid(self):
                tell_file(self, target)

        self._desk.run(self.tr("Writing {file}").format(file=target.name), work, then=tell)

    def copy_placeholder(self) -> None:
        """Put the selected placeholder on the clipboard."""
        place = selected_row(self.ui.placeholderTable)
        if place is not None and place < len(self._shown):
            text = f"{{{{{self._shown[place].names[0]}}}}}"
            QGuiApplication.clipboard().setText(text)
            show_toast(self, self.tr("{text} is copied; paste it into a cell of the form").format(text=text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.ui.addButton.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())

    def take_files(self, files: Iterable[Path]) -> None:
        """Add each dropped file."""
        for file in files:
            self.add(file)

    # What is shown.

    def _set_up(self) -> None:
        ui = self.ui
        set_up_table(
            ui.formTable,
            (self.tr("Form"), self.tr("Courier"), self.tr("File"), self.tr("Added on"), self.tr("By")),
            0,
        )
        titles = (self.tr("Placeholder"), self.tr("English name"), self.tr("What comes in its place"), self.tr("Where"))
        set_up_table(ui.placeholderTable, titles, 2)
        set_up_table(ui.reportTable, (self.tr("Sheet"), self.tr("Cell"), self.tr("What is there")), 2)
        ui.noteLabel.setText(
            self.tr(
                "Write placeholders into a courier's .xlsx form and add it here, or drop it on this window. A row with "
                "placeholders of a claim is repeated for each claim; everything else stays as it is."
            )
        )
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        ui.buttonBox.rejected.connect(self.reject)
        for button, call in (
            (ui.addButton, self.add),
            (ui.exampleButton, self.write_example),
            (ui.changeButton, self.change),
            (ui.replaceButton, self.replace_file),
            (ui.openButton, self.open_copy),
            (ui.fillButton, self.fill),
            (ui.deleteButton, self.delete),
            (ui.copyButton, self.copy_placeholder),
        ):
            button.clicked.connect(lambda _checked, call=call: call())
        QShortcut(Qt.Key.Key_Insert, self, ui.addButton.click)
        QShortcut(Qt.Key.Key_Delete, ui.formTable, ui.deleteButton.click, context=Qt.ShortcutContext.WidgetShortcut)
        copy = QShortcut(QKeySequence.StandardKey.Copy, ui.placeholderTable, self.copy_placeholder)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.formTable.itemActivated.connect(lambda _item: ui.fillButton.click())
        ui.formTable.itemSelectionChanged.connect(self._on_selected)
        ui.placeholderTable.itemActivated.connect(lambda _item: self.copy_placeholder())
        ui.placeholderTable.itemSelectionChanged.connect(self._show_buttons)
        ui.searchEdit.textChanged.connect(lambda _text: self._show_placeholders())
        self._desk.actor_changed.connect(self._show_buttons)

    def _cells(self, row: TemplateRow) -> tuple[str, ...]:
        added_on = shown_text(self._desk.clock.day_of(row.added_at), self._desk.clock)
        return (row.name, row.courier or self.tr("All couriers"), row.file_name, added_on, row.added_by)

    def _show_placeholders(self) -> None:
        wanted = search_key(self.ui.searchEdit.text().strip("{} "))
        cells, self._shown = [], []
        for one in PLACEHOLDERS:
            told = (f"{{{{{one.names[0]}}}}}", f"{{{{{one.key}}}}}", one.description(), self._where(one))
            if wanted in search_key(" ".join((*told, *one.names))):
                self._shown.append(one)
                cells.append(told)
        fill_table(self.ui.placeholderTable, cells)
        self._show_buttons()

    def _where(self, placeholder: Placeholder) -> str:
        if placeholder.repeats:
            return self.tr("in the row of a claim")
        return self.tr("anywhere") if placeholder.of_claim is None else self.tr("claim's own in its row")

    def _on_selected(self) -> None:
        self._show_buttons()
        row = self.selected()
        self.ui.reportTable.setRowCount(0)
        self.ui.reportLabel.setText("")
        if row is not None:
            self._desk.ask(self, "report", _report_on, row.id, row.file_name, then=self._show_report)

    def _show_report(self, report: TemplateReport | str) -> None:
        place = self.ui.formTabs.indexOf(self.ui.reportTab)
        title = self.tr("What the form asks for")
        if isinstance(report, TemplateReport) and report.warnings:
            title = self.tr("What the form asks for · remarks: {count}").format(count=len(report.warnings))
        self.ui.formTabs.setTabText(place, title)
        if isinstance(report, str):
            self.ui.reportLabel.setText(report)
            return
        one_row = self.tr("Row {first} of “{sheet}” is repeated for each claim.")
        several = self.tr("Rows {first} to {last} of “{sheet}” are repeated for each claim.")
        told = [
            (one_row if one.first == one.last else several).format(first=one.first, last=one.last, sheet=one.sheet)
            for one in report.repeated
        ]
        self.ui.reportLabel.setText("\n".join([*told, *(warning.text for warning in report.warnings)]))
        cells = []
        for one in report.found:
            placeholder = find_placeholder(one.name)
            meaning = placeholder.description() if placeholder is not None else self.tr("begin or end of a repetition")
            cells.append((one.sheet or self.tr("text box"), one.cell or self.tr("heading"), f"{one.name} · {meaning}"))
        fill_table(self.ui.reportTable, cells)

    def _show_buttons(self) -> None:
        """Bar what cannot be done, with the reason; everybody may fill a form."""
        ui, chosen = self.ui, self.selected() is not None
        barred = self._desk.read(keeping.why_not_keep, self._desk.actor)
        choose = "" if chosen else self.tr("Select a row first.")
        allow(ui.addButton, barred)
        for button in (ui.changeButton, ui.replaceButton, ui.deleteButton):
            allow(button, barred or choose)
        for button in (ui.openButton, ui.fillButton):
            allow(button, choose)
        nothing = "" if selected_row(ui.placeholderTable) is not None else self.tr("Select a row first.")
        allow(ui.copyButton, nothing)

    def _write(self, title: str, verb: object, *args: object) -> None:
        self.ui.dialogBanner.hide()
        assert callable(verb)
        self._desk.write(title, verb, *args, refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.ui.dialogBanner.show_message("danger", error.message)
        self.reload()


def _report_on(session: Session, template_id: TemplateId, file_name: str) -> TemplateReport | str:
    try:
        return check_template(keeping.template_bytes(session, template_id), file_name)
    except UserError as error:
        return error.message
