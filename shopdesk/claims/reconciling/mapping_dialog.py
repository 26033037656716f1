"""Which column of a courier's file is what, said by somebody once: a field for each column, with its first values."""

from collections.abc import Mapping

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QTableWidgetItem, QWidget

from shopdesk.claims.statements import mappings
from shopdesk.claims.statements.mappings import FIELDS, REQUIRED, field_title
from shopdesk.claims.statements.reading import HeaderCandidate, UnknownTable
from shopdesk.claims.states import StatementKind, statement_kind_chip
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.couriers.model import CourierId
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_statement_mapping_dialog import Ui_StatementMappingDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_dialog import RecordDialog

FIELD_WIDTH, COLUMN_WIDTH, CHOICE_HEIGHT = 210, 220, 38
SHOWN = 28  # characters of a header row


class FieldChoice(QComboBox):
    """The field of one column; turning the wheel over it scrolls the table and changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MappingDialog(RecordDialog):
    """Choose the row of the titles and a field for each column; the choice is remembered for the courier."""

    def __init__(
        self,
        desk: Desk,
        table: UnknownTable,
        courier_id: CourierId,
        columns: Mapping[str, str] | None = None,
        kind: StatementKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``columns`` are those the file was read by so far, in place of what its names tell."""
        super().__init__(desk, parent)
        self.ui = Ui_StatementMappingDialog()
        self.ui.setupUi(self)
        self._table, self._courier_id = table, courier_id
        self._known = dict(table.columns if columns is None else columns)
        self._choices: list[FieldChoice] = []
        self._names: list[str] = []
        self.setWindowTitle(self.tr("Columns of {file}").format(file=table.file_name))
        titles = [self.tr("Column"), self.tr("First values"), self.tr("Field")]
        set_up_table(self.ui.columnsTable, titles, 1)
        self.ui.columnsTable.verticalHeader().setDefaultSectionSize(CHOICE_HEIGHT)
        self._fill_boxes(kind or table.kind)
        self._remembered = self._find_remembered()
        self.ui.forgetButton.setVisible(self._remembered is not None)
        self._show_columns()
        self.ui.headerBox.currentIndexChanged.connect(self._show_columns)
        self.ui.useButton.clicked.connect(lambda _checked: self.use())
        self.ui.forgetButton.clicked.connect(lambda _checked: self.forget())
        self.ui.cancelButton.clicked.connect(self.reject)
        guard_composition(self)

    def columns(self) -> dict[str, str]:
        """What is chosen: each field with the name of its column."""
        chosen = zip(self._names, self._choices, strict=True)
        return {str(field): name for name, choice in chosen if (field := choice.currentData())}

    def kind(self) -> StatementKind:
        """What the file is said to be."""
        return StatementKind(self.ui.kindBox.currentData())

    def choose(self, column: str, field: str) -> None:
        """Say what the column of that title holds; an empty field for nothing."""
        choice = self._choices[self._names.index(column)]
        choice.setCurrentIndex(choice.findData(field))

    def use(self) -> None:
        """Remember what is chosen."""
        if self.ui.useButton.isEnabled():
            header = self._header().names
            self.run(
                self.tr("Remembering the columns"), mappings.remember, self._courier_id, header, self.kind(),
                self.columns(),
            )  # fmt: skip

    def forget(self) -> None:
        """Go back to what the program makes of the columns by itself."""
        if self._remembered is not None:
            self.run(self.tr("Forgetting the columns"), mappings.forget, self._remembered)

    def _find_remembered(self) -> int | None:
        known = self._desk.read(mappings.list_mappings, self._courier_id)
        return next((row.id for row in known if row.columns == self._known), None)

    def _fill_boxes(self, kind: StatementKind) -> None:
        ui = self.ui
        for one in StatementKind:
            ui.kindBox.addItem(statement_kind_chip(one).text, one.value)
        ui.kindBox.setCurrentIndex(ui.kindBox.findData(kind.value))
        for candidate in self._table.candidates:
            words = one_line(" ".join(filter(None, candidate.names)))
            words = words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
            ui.headerBox.addItem(self.tr("{row}: {words}").format(row=candidate.row_no, words=words), candidate.row_no)
        wanted = set(self._known.values())
        fits = [place for place, one in enumerate(self._table.candidates) if wanted and wanted <= set(one.names)]
        ui.headerBox.setCurrentIndex(fits[0] if fits else 0)

    def _header(self) -> HeaderCandidate:
        return self._table.candidates[max(0, self.ui.headerBox.currentIndex())]

    def _show_columns(self) -> None:
        """A row for each column with a title, its first values, and what it is taken for."""
        header, table = self._header(), self.ui.columnsTable
        places = [place for place, name in enumerate(header.names) if name]
        self._names = [header.names[place] for place in places]
        fields = {name: field for field, name in self._known.items()}
        table.setRowCount(len(places))
        self._choices = []
        for row, place in enumerate(places):
            for section, text in enumerate((header.names[place], " | ".join(header.samples[place]))):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(plain_tip(text))
                table.setItem(row, section, item)
            choice = self._make_choice(header.names[place])
            choice.setCurrentIndex(max(0, choice.findData(fields.get(header.names[place], ""))))
            choice.currentIndexChanged.connect(self._show_missing)
            table.setCellWidget(row, 2, choice)
            self._choices.append(choice)
        table.setColumnWidth(0, COLUMN_WIDTH)
        table.setColumnWidth(2, FIELD_WIDTH)
        self._show_missing()

    def _make_choice(self, name: str) -> FieldChoice:
        choice = FieldChoice()
        choice.setAccessibleName(self.tr("Field of {column}").format(column=name))
        choice.addItem(self.tr("not needed"), "")
        for field in FIELDS:
            starred = self.tr("{field} *") if field in REQUIRED else "{field}"
            choice.addItem(starred.format(field=field_title(field)), field)
        return choice

    def _show_missing(self) -> None:
        """Say what is still needed, or named twice."""
        chosen = [str(choice.currentData()) for choice in self._choices if choice.currentData()]
        twice = sorted({field for field in chosen if chosen.count(field) > 1})
        missing = [field for field in REQUIRED if field not in chosen]
        problem = ""
        if missing:
            names = self.tr(", ").join(map(field_title, missing))
            problem = self.tr("Which column has: {fields}?").format(fields=names)
        elif twice:
            names = self.tr(", ").join(map(field_title, twice))
            problem = self.tr("Two columns are said to have: {fields}. Keep one.").format(fields=names)
        self._tell(problem)
        self.ui.useButton.setEnabled(not problem)

    def _on_refused(self, error: UserError) -> None:
        self._tell(error.message)

    def _tell(self, problem: str) -> None:
        self.ui.messageLabel.setText(problem)
        self.ui.messageLabel.setVisible(bool(problem))
