"""The couriers in a window: which there are, their rules for claims, and the statement columns they were told by."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from shiboken6 import isValid

from shopdesk.claims.books.courier_form import CourierDialog, rule_text
from shopdesk.claims.statements import mappings
from shopdesk.claims.statements.mappings import MappingRow
from shopdesk.claims.states import statement_kind_chip
from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.couriers import managing
from shopdesk.couriers.service import CourierRow, list_couriers
from shopdesk.ui.book_window import BookWindow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_courier_book import Ui_CourierBook
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow, fill_table, select_row, selected_row, set_up_table


class CourierBookDialog(BookWindow):
    """The book of couriers; Enter opens the selected one, Ins adds one."""

    shows = frozenset({"courier", "staff"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CourierBook()
        self.ui.setupUi(self)
        self._couriers: list[CourierRow] = []
        self._mappings: list[MappingRow] = []
        self._wanted: int | None = None  # to be selected once it is listed
        self._set_up()
        self.reload()

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected."""
        current = self.selected()
        keep = self._wanted if self._wanted is not None else (None if current is None else current.id)
        self._couriers = sorted(self._desk.read(list_couriers, with_inactive=True), key=lambda one: not one.active)
        fill_table(self.ui.courierTable, [self._cells(row) for row in self._couriers])
        self.ui.courierTable.clearSelection()
        place = next((place for place, row in enumerate(self._couriers) if row.id == keep), None)
        if place is not None:
            select_row(self.ui.courierTable, place)
        self._show_mappings()

    def selected(self) -> CourierRow | None:
        """The courier people have chosen."""
        place = selected_row(self.ui.courierTable)
        return None if place is None or place >= len(self._couriers) else self._couriers[place]

    def select(self, courier_id: int) -> None:
        """Select a courier, now or once it is listed."""
        self._wanted = courier_id
        self.reload()
        self._wanted = None

    def add(self) -> None:
        """Enter a new one."""
        self._form(None).open()

    def change(self) -> None:
        """Open the selected one."""
        if (row := self.selected()) is not None:
            self._form(row).open()

    def use_or_not(self) -> None:
        """Offer the selected one for new claims no longer, or again; what there is of it stays."""
        if (row := self.selected()) is not None:
            draft = managing.draft_of(row)._replace(active=not row.active)
            self._desk.write(
                self.tr("Changing the courier"), managing.change_courier, row.id, row.version, draft,
                refused=self._on_refused,
            )  # fmt: skip

    def forget(self) -> None:
        """Forget what somebody said about the columns of such statements."""
        if (row := self._selected_mapping()) is None:
            return

        def forgotten(_value: object) -> None:
            if isValid(self):
                show_toast(self, self.tr("The columns are forgotten; the next such file is asked about."))

        self._desk.write(
            self.tr("Forgetting columns"), mappings.forget, row.id, then=forgotten, refused=self._on_refused
        )

    def _set_up(self) -> None:
        ui = self.ui
        titles = (
            self.tr("Courier"),
            self.tr("Other names"),
            self.tr("Window"),
            self.tr("A claim asks for"),
            self.tr("Contact"),
            self.tr("State"),
        )
        set_up_table(ui.courierTable, titles, 1)
        columns = (self.tr("File"), self.tr("Columns"), self.tr("Said on"), self.tr("By"))
        set_up_table(ui.mappingTable, columns, 1)
        ui.noteLabel.setText(
            self.tr("Claims are due within a courier's window, and ask for what its rule says until you enter another.")
        )
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        ui.buttonBox.rejected.connect(self.reject)
        for button, call in (
            (ui.addButton, self.add),
            (ui.changeButton, self.change),
            (ui.useButton, self.use_or_not),
            (ui.forgetButton, self.forget),
        ):
            button.clicked.connect(call)
        QShortcut(Qt.Key.Key_Insert, self, ui.addButton.click)
        ui.courierTable.itemActivated.connect(lambda _item: ui.changeButton.click())
        ui.courierTable.itemSelectionChanged.connect(self._show_mappings)
        ui.mappingTable.itemSelectionChanged.connect(self._show_buttons)
        self._desk.actor_changed.connect(self._show_buttons)

    def _cells(self, row: CourierRow) -> tuple[str, ...]:
        days = self.tr("{days} days").format(days=row.window_days)
        aliases = self.tr(", ").join(row.aliases.splitlines())
        state = self.tr("in use") if row.active else self.tr("no longer used")
        return (row.name, aliases, days, rule_text(row), row.contact, state)

    def _show_mappings(self) -> None:
        """What is remembered of the files of the selected courier; of all while none is selected."""
        row, ui = self.selected(), self.ui
        title = self.tr("Statement columns that were explained once")
        if row is not None:
            title = self.tr("Statement columns of {courier} that were explained once").format(courier=row.name)
        ui.mappingLabel.setText(title)
        self._mappings = self._desk.read(mappings.list_mappings, None if row is None else row.id)
        fill_table(ui.mappingTable, [self._mapping_cells(one) for one in self._mappings])
        ui.mappingTable.clearSelection()
        self._show_buttons()

    def _mapping_cells(self, row: MappingRow) -> tuple[str, ...]:
        told = [f"{mappings.field_title(field)} = {name}" for field, name in row.columns.items()]
        kind = statement_kind_chip(row.kind).text
        said_on = shown_text(self._desk.clock.day_of(row.created_at), self._desk.clock)
        return (f"{row.courier} · {kind}", self.tr(", ").join(told), said_on, row.by)

    def _selected_mapping(self) -> MappingRow | None:
        place = selected_row(self.ui.mappingTable)
        return None if place is None or place >= len(self._mappings) else self._mappings[place]

    def _show_buttons(self) -> None:
        """Bar what cannot be done, with the reason; everybody may read a courier."""
        ui, row = self.ui, self.selected()
        barred = self._desk.read(managing.why_not_manage, self._desk.actor)
        choose = "" if row is not None else self.tr("Select a row first.")
        allow(ui.addButton, barred)
        allow(ui.changeButton, choose)
        allow(ui.useButton, barred or choose)
        allow(ui.forgetButton, barred or ("" if self._selected_mapping() else self.tr("Select a row first.")))
        ui.changeButton.setText(self.tr("&Show…") if barred else self.tr("&Change…"))
        used = row is None or row.active
        ui.useButton.setText(self.tr("Use no &longer") if used else self.tr("Use &again"))

    def _form(self, row: CourierRow | None) -> CourierDialog:
        dialog = CourierDialog(self._desk, row, self)
        dialog.added.connect(self.select)
        return dialog

    def _on_refused(self, error: UserError) -> None:
        self.ui.dialogBanner.show_message("danger", error.message)
        self.reload()
