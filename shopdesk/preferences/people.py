"""The parts of the settings about shops, and about the people who work here."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopdesk.core.settings import ACTING_STAFF
from shopdesk.preferences.dialogs import ShopDialog, StaffDialog
from shopdesk.shops import service as shops
from shopdesk.shops.model import platform_chip, role_chip
from shopdesk.shops.service import ShopRow, StaffRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.plain_table import allow, fill_keeping, selected_row, set_up_table


class ShopsAndPeople(QObject):
    """Fills two sections of the page and answers their buttons."""

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        self._shops: list[ShopRow] = []
        self._staff: list[StaffRow] = []
        set_up_table(ui.shopsTable, [self.tr("Name"), self.tr("Platform"), self.tr("State")], 0)
        set_up_table(ui.staffTable, [self.tr("Staff no."), self.tr("Person"), self.tr("Role"), self.tr("State")], 1)
        ui.addShopButton.clicked.connect(lambda: ShopDialog(desk, None, page).open())
        ui.addStaffButton.clicked.connect(lambda: StaffDialog(desk, None, page).open())
        ui.changeShopButton.clicked.connect(self.change_shop)
        ui.changeStaffButton.clicked.connect(self.change_staff)
        ui.shopsTable.itemSelectionChanged.connect(self.show_rights)
        ui.staffTable.itemSelectionChanged.connect(self.show_rights)
        ui.shopsTable.itemActivated.connect(self.change_shop)
        ui.staffTable.itemActivated.connect(self.change_staff)
        ui.actingBox.activated.connect(self._on_acting)
        desk.actor_changed.connect(self._on_actor_changed)

    def reload(self) -> None:
        """Show what is stored now."""
        self._shops = self._desk.read(shops.list_shops)
        self._staff = self._desk.read(shops.list_staff)
        open_text, closed = self.tr("Open"), self.tr("Closed")
        here, left = self.tr("Works here"), self.tr("Has left")
        fill_keeping(
            self._ui.shopsTable,
            [
                (shop.name, platform_chip(shop.platform).text, open_text if shop.active else closed)
                for shop in self._shops
            ],
        )
        fill_keeping(
            self._ui.staffTable,
            [
                (staff.staff_no, staff.name, role_chip(staff.role).text, here if staff.active else left)
                for staff in self._staff
            ],
        )
        self._refresh_actor()
        self._show_acting()
        self.show_rights()

    def change_shop(self) -> None:
        """Open the selected shop."""
        place = selected_row(self._ui.shopsTable)
        if place is not None and self._ui.changeShopButton.isEnabled():
            ShopDialog(self._desk, self._shops[place], self._page).open()

    def change_staff(self) -> None:
        """Open the selected person."""
        place = selected_row(self._ui.staffTable)
        if place is not None and self._ui.changeStaffButton.isEnabled():
            StaffDialog(self._desk, self._staff[place], self._page).open()

    def show_rights(self) -> None:
        """Bar what the person who works here may not do, with the reason."""
        reason, ui = shops.why_not_manage(self._desk.actor), self._ui
        choose = self.tr("Select a row first.")
        allow(ui.addShopButton, reason)
        allow(ui.addStaffButton, reason)
        allow(ui.changeShopButton, reason or ("" if selected_row(ui.shopsTable) is not None else choose))
        allow(ui.changeStaffButton, reason or ("" if selected_row(ui.staffTable) is not None else choose))

    def _show_acting(self) -> None:
        box = self._ui.actingBox
        box.clear()
        box.addItem(self.tr("Owner"), 0)
        for staff in self._staff:
            if staff.active:
                text = self.tr("No. {staff_no} · {name}").format(staff_no=staff.staff_no, name=staff.name)
                box.addItem(text, staff.id)
        box.setCurrentIndex(max(0, box.findData(self._desk.actor.staff_id or 0)))

    def _refresh_actor(self) -> None:
        """Whoever works here and was changed meanwhile acts under the new name and role."""
        before = self._desk.actor
        if before.staff_id is not None:
            actor = self._desk.read(shops.actor_for, before.staff_id, self._desk.clock)
            if actor != before:
                self._desk.act_as(actor)

    def _on_acting(self) -> None:
        staff_id = self._ui.actingBox.currentData()
        self._desk.settings.set(ACTING_STAFF, staff_id)
        self._desk.act_as(self._desk.read(shops.actor_for, staff_id, self._desk.clock))

    def _on_actor_changed(self) -> None:
        self._show_acting()
        self.show_rights()
