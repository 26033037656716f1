"""The register of wrong shipments: shows, narrows down, takes steps, counts, exports. No SQL, no rules."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.inputs import is_way_back
from shopdesk.ui.list_export import ListExport, on_screen, shown_listing
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import add_steps, open_menu_below
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View
from shopdesk.wrong_shipments import list_filter, service, store
from shopdesk.wrong_shipments.companions import WrongShipmentCompanions
from shopdesk.wrong_shipments.counts_view import CountsView
from shopdesk.wrong_shipments.detail import ShipmentDetailView
from shopdesk.wrong_shipments.entry_dialog import WrongShipmentDialog
from shopdesk.wrong_shipments.list_filter import UNRESOLVED
from shopdesk.wrong_shipments.model import Resolution, WrongShipmentId, resolution_chip
from shopdesk.wrong_shipments.registering import Registered
from shopdesk.wrong_shipments.selection import ShipmentSelection
from shopdesk.wrong_shipments.store import ShipmentFilter, ShipmentRow, ShipmentSort, ShipmentSums
from shopdesk.wrong_shipments.table import WRONG_SHIPMENTS

CHOICE_WIDTH, OPTIONS_WIDTH = 164, 220  # px: closed ones stand in one row, open ones show every word


class WrongShipmentsPage(ListPage):
    """Every parcel that was packed otherwise than ordered; a button turns the list into the counts per staff."""

    _from_counts = False  # here, because events come before a page is made and after it is gone
    shows = frozenset({"wrong_shipment", "ledger_entry", "photo", "order", "ticket", "shop", "staff", "setting"})

    def __init__(self, desk: Desk, companions: WrongShipmentCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._sums = ShipmentSort(), ShipmentSums()
        fetch = store.list_shipment_rows
        self.table: RecordTable[ShipmentRow] = RecordTable(WRONG_SHIPMENTS, partial(desk.read, fetch), desk.clock)
        self.table.setParent(self)
        self.detail = ShipmentDetailView(desk, self.pane.detail, companions)
        self.detail.step_requested.connect(self.take_step)
        self.pane.detail.more_requested.connect(self._on_more)
        view = self.pane.view
        self._listed = ListExport(self, desk, partial(on_screen, view), fetch, write_list_file)
        chosen = ListExport(
            self, desk, lambda: (shown_listing(view, WRONG_SHIPMENTS), view.selected_ids()), fetch, write_list_file
        )
        self.selection = ShipmentSelection(self, desk, companions, self.table, view.selected_ids, chosen)
        self.selection.refused.connect(self._refuse)
        self.counts = CountsView(desk, self)
        self.counts.list_requested.connect(self._show_counted)
        self.counts.closed.connect(self.show_list)
        self.counts.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.counts)
        self._set_up_head()
        self._set_up_filters()
        self._wire_list()
        view.opened.connect(self.edit_shipment)
        self._set_up_views()
        for keys, step in (("E", "enter"), ("Ctrl+Return", "resolve"), ("Ctrl+Enter", "resolve")):
            shortcut = QShortcut(QKeySequence(keys), view, partial(self._on_key, step))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(WRONG_SHIPMENTS.translated_title())
        actions = QMenu(self)
        actions.aboutToShow.connect(partial(self._fill_actions, actions))
        self.actions_button = head.add_menu(self.tr("Actions"), actions)
        self.actions_button.setEnabled(False)
        head.add_button(self.tr("By staff and month"), self.show_counts, "plain", "reports")
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("New wrong shipment"), self.primary_action, "primary", "add")
        sentence = self.tr("No wrong shipments yet. Register a parcel that was packed otherwise than ordered.")
        self._nothing_yet = ("registers", sentence, self.tr("New wrong shipment"))
        self._no_match = ("search", self.tr("No wrong shipment matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("No. / order / tracking / customer / style"))
        self._show_resolutions({})
        for box in (
            filters.add_choice("kind", self.tr("Kind"), list_filter.kind_options()),
            filters.add_choice("staff", self.tr("Responsible"), list_filter.staff_options(self._desk)),
            filters.add_choice("watch", self.tr("Watch"), list_filter.watch_options()),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFixedWidth(CHOICE_WIDTH)
            box.view().setMinimumWidth(OPTIONS_WIDTH)
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(plain_tip(text)))
        filters.changed.connect(self.reload)

    def _set_up_views(self) -> None:
        built_in = [
            View(self.tr("To be put right"), {"states": [UNRESOLVED]}, ("found", False)),
            View(self.tr("Nobody known to answer for it"), {"staff": list_filter.NO_STAFF}),
            View(self.tr("No ledger entry yet"), {"watch": list_filter.NO_ENTRY}),
        ]
        self.views = self.pane.add_views(self._desk.settings, WRONG_SHIPMENTS.key, built_in)
        self.views.chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the list, its counts and its sums again; or for the counts per staff where those are shown."""
        wanted = self._filter()
        self.pane.filters.set_options("staff", self.tr("Responsible"), list_filter.staff_options(self._desk))
        self._ask_for_ids(store.list_shipment_ids, wanted, quick=False)
        self._desk.ask(self, "counts", store.count_by_resolution, wanted, then=self._show_resolutions)
        self._desk.ask(self, "sums", store.sum_shipments, wanted, then=self._on_sums)
        if self.counts.isVisibleTo(self):
            self.counts.reload()

    def primary_action(self) -> None:
        """Register a wrong shipment."""
        self._open_dialog(partial(WrongShipmentDialog, self._desk, photos=self._companions.photos, parent=self))

    def export(self) -> None:
        """Write what is on the screen: the list, or the counts per staff."""
        if self.counts.isVisibleTo(self):
            self.counts.export()
        else:
            super().export()

    def show_filter(self, values: dict[str, object]) -> None:
        """Show the list, narrowed down as somebody else asks."""
        self.show_list()
        super().show_filter(values)

    def open_record(self, shipment_id: int) -> None:
        """Show a record in the list, taking the filter away when it hides it."""
        self.show_list()
        if self.pane.view.select_id(shipment_id):
            return
        ids = self._desk.read(store.list_shipment_ids, self._filter(), self._sort)
        if shipment_id not in ids:
            self.pane.filters.set_values({})
            ids = self._desk.read(store.list_shipment_ids, self._filter(), self._sort)
        self._on_ids(ids)
        if not self.pane.view.select_id(shipment_id):
            show_toast(self.window(), self.tr("This record is in the recycle bin, or of a shop that is not shown."))
        self.reload()

    def show_counts(self) -> None:
        """Turn the list into the counts per staff and month."""
        self._from_counts = False
        self.pane.hide()
        self.counts.show()
        self.counts.reload()
        self.counts.setFocus()

    def show_list(self) -> None:
        """Turn the counts back into the list."""
        self._from_counts = False
        self.counts.hide()
        self.pane.show()

    def _show_counted(self, values: dict[str, object]) -> None:
        self.show_filter(values)
        self._from_counts = True
        self.pane.view.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take Alt+Left from the window where it leads back to the counts that somebody came from."""
        if self._from_counts and is_way_back(event):
            event.accept()  # no shortcut gets it then; the key itself means nothing to what has the focus
            QTimer.singleShot(0, self, self.show_counts)
            return True
        return super().event(event)

    # What can be done with the record shown.

    def edit_shipment(self, shipment_id: int) -> None:
        """Open a record in its form."""
        make = partial(
            WrongShipmentDialog, self._desk, shipment_id=WrongShipmentId(shipment_id), photos=self._companions.photos,
            parent=self,
        )  # fmt: skip
        self._open_dialog(make)

    def take_step(self, key: str) -> None:
        """Take a step of the record shown, or ask for what it needs."""
        if (detail := self.detail.detail) is None:
            return
        row, desk = detail.row, self._desk
        match key:
            case "resolve":
                self.selection.resolve(row)
            case "enter":
                self.selection.enter([row])
            case "edit":
                self.edit_shipment(row.id)
            case "reopen":
                desk.write(self.tr("Taking back"), service.reopen, row.id, row.version, refused=self._refuse)
            case "picture":
                title, done = self.tr("Checking the picture"), not row.picture_checked
                desk.write(title, service.check_picture, row.id, row.version, done, refused=self._refuse)
            case "listing":
                title, done = self.tr("Taking the listing down"), not row.listing_taken_down
                desk.write(title, service.take_down, row.id, row.version, done, refused=self._refuse)
            case "delete":
                title = self.tr("Moving to the recycle bin")
                told = partial(self._tell_deleted, row)
                desk.write(title, service.delete, row.id, row.version, then=told, refused=self._refuse)

    def _tell_deleted(self, row: ShipmentRow, _nothing: object) -> None:
        text = self.tr("{register_no} is in the recycle bin").format(register_no=row.register_no)
        undo = partial(self._desk.write, self.tr("Restoring"), service.restore, row.id, refused=self._refuse)
        show_toast(self.window(), text, [(self.tr("Undo"), undo)])

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    def _open_dialog(self, make: Callable[[], WrongShipmentDialog]) -> None:
        dialog = make()
        dialog.saved.connect(self._on_saved)
        dialog.shipment_requested.connect(self.open_record)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_saved(self, made: Registered) -> None:
        self.open_record(made.id)
        text = self.tr("{register_no} is saved").format(register_no=made.register_no)
        detail = self.detail.detail
        barred = self._companions.why_not_enter()
        if detail is None or detail.row.id != made.id or detail.row.entry_nos or barred or not detail.row.staff_id:
            show_toast(self.window(), text)
            return
        enter = partial(self.selection.enter, [detail.row])
        show_toast(self.window(), text, [(self.tr("Ledger entry…"), enter)])

    # Answers.

    def _filter(self) -> ShipmentFilter:
        filters = self.pane.filters
        return list_filter.shipment_filter(filters.values(), filters.dates(), self._desk)

    def _show_resolutions(self, counts: dict[Resolution | None, int]) -> None:
        """A pill for what is to be put right, and for every end that there is."""
        states = [(UNRESOLVED, resolution_chip(None).text, counts.get(None, 0))]
        states += [(one.value, resolution_chip(one).text, counts.get(one, 0)) for one in Resolution]
        self.pane.filters.set_states(states, quiet=[one.value for one in Resolution])

    def _on_sums(self, sums: ShipmentSums) -> None:
        self._sums = sums
        count = self.tr("{count} wrong shipments").format(count=f"{sums.number:,}")
        self.pane.head.set_note(count)
        loss = self.tr("Loss {amount}").format(amount=format_yuan(sums.loss_fen))
        self.pane.footer.set_texts(count, loss)
        self._on_selection(self.pane.view.selected_count())

    def _on_current(self, shipment_id: int | None) -> None:
        if shipment_id is not None:
            self.detail.show_shipment(WrongShipmentId(shipment_id))

    def _on_selection(self, count: int) -> None:
        self.actions_button.setEnabled(bool(count))
        if count < 2:
            self.pane.footer.set_selection("")
            return
        ids = list(self.pane.view.selected_ids())
        self._desk.ask(self, "selected", store.sum_shipments_of, ids, then=partial(self._on_selected_sums, count))

    def _on_selected_sums(self, count: int, sums: ShipmentSums) -> None:
        if count != self.pane.view.selected_count():
            return  # the selection went while its sums were made
        text = self.tr("{count} selected · loss {amount}")
        self.pane.footer.set_selection(text.format(count=f"{sums.number:,}", amount=format_yuan(sums.loss_fen)))

    def _on_key(self, key: str) -> None:
        """Take a step of the record the cursor is on, where it is possible."""
        step = next((one for one in self.detail.next_steps() if one.key == key), None)
        if step is None:
            return
        if step.barred:
            show_toast(self.window(), step.barred)
        else:
            self.take_step(step.key)

    # Menus.

    def _on_more(self) -> None:
        if self.detail.detail is None:
            return
        button, menu = self.pane.detail.more_button, QMenu(self)
        add_steps(menu, self.detail.more_steps(), self.take_step)
        open_menu_below(menu, button)

    def _fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        detail = self.detail.detail
        if len(ids) != 1 or detail is None or detail.row.id != ids[0]:
            self.selection.fill(menu)
            return
        add_steps(menu, self.detail.next_steps(), self.take_step)
        self.selection.fill_staff(menu)
        menu.addSeparator()
        add_steps(menu, self.detail.more_steps(), self.take_step)
        menu.addSeparator()
        for kind, title, record_id in (
            ("order", self.tr("Show the order"), detail.row.order_id),
            ("ticket", self.tr("Show the ticket"), detail.row.ticket_id),
        ):
            if record_id is not None and kind in self._companions.openers:
                menu.addAction(title, partial(self._companions.openers[kind], record_id))
        self.selection.fill_outputs(menu)
