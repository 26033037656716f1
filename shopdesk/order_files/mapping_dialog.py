"""Which column of a file is what, said by somebody: the file's columns with samples, and a field for each."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDialog, QTableWidgetItem, QWidget

from shopdesk.core.changes import Changes
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.order_files import column_mappings
from shopdesk.order_files.column_mappings import REQUIRED, ColumnMapping, recognised_by
from shopdesk.order_files.formats import FILE_FIELDS, ORDER_LINE_FIELDS, Shape, file_field_title
from shopdesk.order_files.import_preview import show_preview
from shopdesk.order_files.parsing import RowParser
from shopdesk.order_files.recognition import likely_fields
from shopdesk.order_files.tables import OrderTable, OtherTable
from shopdesk.order_files.tidying import tidy_rows
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import RawRow, normalise_header
from shopdesk.sheets.row_reading import RowRefused, shown
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_import_mapping_dialog import Ui_ImportMappingDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip

SAMPLES = 3
FIELD_WIDTH, COLUMN_WIDTH, CHOICE_HEIGHT = 230, 220, 38


class MappableTable(NamedTuple):
    """A table whose columns can be explained: its first rows, the row of the titles, and what is known so far."""

    name: str
    head: Sequence[RawRow]
    header_row: int
    shape: Shape
    columns: dict[str, tuple[str, ...]]
    remembered: bool


def mappable(table: OrderTable | OtherTable) -> MappableTable:
    """A table as the dialog shows it first."""
    if isinstance(table, OtherTable):
        likely = {field: tuple(table.header[i] for i in found) for field, found in likely_fields(table.header).items()}
        return MappableTable(table.table.name, table.head, table.header_row, Shape.ORDER_LINES, likely, False)
    known = table.recognised
    columns = {field: tuple(known.header[index] for index in indexes) for field, indexes in known.columns.items()}
    return MappableTable(table.name, table.head, table.header_row, known.format.shape, columns, known.by_hand)


class FieldChoice(QComboBox):
    """The field of one column; turning the wheel over it scrolls the table and changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ImportMappingDialog(QDialog):
    """Choose a field for each column; saved, the choice holds for all files with the same columns."""

    def __init__(self, desk: Desk, table: MappableTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportMappingDialog()
        self.ui.setupUi(self)
        self._desk, self._table = desk, table
        self._model = QStandardItemModel(self)
        self._choices: list[FieldChoice] = []
        self._header: tuple[str, ...] = ()
        self.setWindowTitle(self.tr("Columns of {file}").format(file=table.name))
        titles = [self.tr("Column"), self.tr("First values"), self.tr("Field")]
        set_up_table(self.ui.columnsTable, titles, 1)
        self.ui.columnsTable.verticalHeader().setDefaultSectionSize(CHOICE_HEIGHT)
        self._fill_boxes()
        self._show_columns()
        self.ui.forgetButton.setVisible(table.remembered)
        self.ui.shapeBox.currentIndexChanged.connect(self._on_shape_changed)
        self.ui.headerBox.currentIndexChanged.connect(self._show_columns)
        self.ui.useButton.clicked.connect(self._on_use)
        self.ui.forgetButton.clicked.connect(self._on_forget)
        self.ui.cancelButton.clicked.connect(self.reject)
        guard_composition(self)

    def mapping(self) -> ColumnMapping:
        """What is chosen; a field may have several columns. A column left as it was keeps all its fields."""
        columns: dict[str, tuple[str, ...]] = {}
        for name, choice in zip(self._header, self._choices, strict=True):
            field, known = choice.currentData(Qt.ItemDataRole.UserRole), self._fields_of(name)
            for one in known if field in known[:1] else filter(None, [field]):
                columns[one] = (*columns.get(one, ()), name)
        for field, names in self._table.columns.items():
            if set(names) == set(columns.get(field, ())):
                columns[field] = names  # in the order in which they are looked at
        return ColumnMapping(Shape(self.ui.shapeBox.currentData()), columns)

    def _fields_of(self, name: str) -> list[str]:
        """What the column of that title is taken for so far; some hold two things, such as style no. and SKU code."""
        key = normalise_header(name)
        return [field for field, names in self._table.columns.items() if key in map(normalise_header, names)]

    def choose(self, column: str, field: str) -> None:
        """Say what the column of that title holds; an empty field for nothing."""
        choice = self._choices[self._header.index(column)]
        choice.setCurrentIndex(choice.findData(field, Qt.ItemDataRole.UserRole))

    def _fill_boxes(self) -> None:
        for shape, title in (
            (Shape.ORDER_LINES, self.tr("one kind of goods, with its order's data")),
            (Shape.ORDERS, self.tr("one order")),
            (Shape.LINES, self.tr("one kind of goods of an order")),
        ):
            self.ui.shapeBox.addItem(title, shape)
        self.ui.shapeBox.setCurrentIndex(self.ui.shapeBox.findData(self._table.shape))
        for number, cells in self._table.head[:-1] or self._table.head:
            words = " ".join(filter(None, map(clean_text, cells)))
            self.ui.headerBox.addItem(
                self.tr("{row}: {words}").format(row=number, words=shown(one_line(words))[:24]), number
            )
        self.ui.headerBox.setCurrentIndex(max(0, self.ui.headerBox.findData(self._table.header_row)))
        self._fill_fields()

    def _fill_fields(self) -> None:
        """The fields to choose from, required ones marked; the choices made stay."""
        shape = Shape(self.ui.shapeBox.currentData())
        unfit = ORDER_LINE_FIELDS - {"quantity"} if shape is Shape.ORDERS else frozenset({"items"})
        texts = {"": self.tr("keep as it is")}
        for field in FILE_FIELDS:
            if field not in unfit:
                starred = self.tr("{field} *") if field in REQUIRED[shape] else "{field}"
                texts[field] = starred.format(field=file_field_title(field))
        chosen = [choice.currentData(Qt.ItemDataRole.UserRole) for choice in self._choices]
        self._model.clear()
        for field, text in texts.items():
            item = QStandardItem(text)
            item.setData(field, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        for choice, field in zip(self._choices, chosen, strict=True):
            choice.setCurrentIndex(max(0, choice.findData(field, Qt.ItemDataRole.UserRole)))

    def _show_columns(self) -> None:
        """A row for each column with a title, its first values, and what it is taken for."""
        number = self.ui.headerBox.currentData()
        cells = next((cells for row, cells in self._table.head if row == number), ())
        header = tuple(map(clean_text, cells))
        places = [place for place, name in enumerate(header) if normalise_header(name)]
        self._header = tuple(header[place] for place in places)
        table = self.ui.columnsTable
        table.setRowCount(len(places))
        self._choices = []
        for row, place in enumerate(places):
            samples = [shown(clean_text(cells[place])) for cells in self._samples(number) if place < len(cells)]
            texts = (header[place], " | ".join(filter(None, samples[:SAMPLES])))
            for section, text in enumerate(map(one_line, texts)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                table.setItem(row, section, item)
            choice = FieldChoice()
            choice.setModel(self._model)
            choice.setAccessibleName(self.tr("Field of {column}").format(column=header[place]))
            field = next(iter(self._fields_of(header[place])), "")
            choice.setCurrentIndex(max(0, choice.findData(field, Qt.ItemDataRole.UserRole)))
            choice.currentIndexChanged.connect(self._show_outcome)
            table.setCellWidget(row, 2, choice)
            self._choices.append(choice)
        table.setColumnWidth(0, COLUMN_WIDTH)
        table.setColumnWidth(2, FIELD_WIDTH)
        self._show_outcome()

    def _samples(self, header_row: int) -> list[Sequence]:
        return [cells for row, cells in self._table.head if row > header_row]

    def _on_shape_changed(self) -> None:
        for choice in self._choices:
            choice.blockSignals(True)
        self._fill_fields()
        for choice in self._choices:
            choice.blockSignals(False)
        self._show_outcome()

    def _show_outcome(self) -> None:
        """The first rows by what is chosen, or what is missing."""
        mapping = self.mapping()
        missing = column_mappings.missing_fields(mapping)
        self.ui.useButton.setEnabled(not missing)
        rows, problem = ([], column_mappings.missing_in_words(missing)) if missing else self._parsed(mapping)
        show_preview(self.ui.previewTable, rows, self._desk.clock)
        self.ui.messageLabel.setText(problem)
        self.ui.messageLabel.setVisible(bool(problem))

    def _parsed(self, mapping: ColumnMapping) -> tuple[list[dict], str]:
        number = self.ui.headerBox.currentData()
        header = next(tuple(map(clean_text, cells)) for row, cells in self._table.head if row == number)
        recognised = recognised_by(mapping, header)
        if recognised is None:
            return [], ""
        parser, rows, problem = RowParser(recognised), [], ""
        below = (row for row in self._table.head if row[0] > number)
        for row, cells in tidy_rows(recognised, below, lambda _left_out: None):
            try:
                rows.append(parser.values(row, cells))
            except RowRefused as refused:
                first = refused.problems[0]
                sentence = self.tr("Row {row}, {column}: {reason}")
                problem = problem or sentence.format(row=first.row, column=first.column, reason=first.reason)
        return rows, problem

    def _on_use(self) -> None:
        self._save(column_mappings.remember_mapping, self._header, self.mapping())

    def _on_forget(self) -> None:
        self._save(column_mappings.forget_mapping, self._header)

    def _save(self, service: Callable[..., Changes], *arguments: object) -> None:
        self.ui.useButton.setEnabled(False)
        self._desk.write(
            self.tr("Remembering the columns"),
            service,
            *arguments,
            then=self._on_saved,
            refused=self._on_refused,
        )

    def _on_saved(self, _value: object) -> None:
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self.ui.useButton.setEnabled(True)
        self.ui.messageLabel.setText(error.message)
        self.ui.messageLabel.show()
