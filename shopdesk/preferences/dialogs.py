"""The dialogs of the settings: a shop, a person, going back to a backup."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.actor import Role
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.progress import Progress
from shopdesk.core.restore import TableChange
from shopdesk.preferences import service
from shopdesk.preferences.words import table_word
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, platform_chip, role_chip
from shopdesk.shops.service import ShopRow, StaffRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.forms.ui_preferences_restore_dialog import Ui_RestoreDialog
from shopdesk.ui.forms.ui_preferences_shop_dialog import Ui_ShopDialog
from shopdesk.ui.forms.ui_preferences_staff_dialog import Ui_StaffDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.plain_table import fill_keeping, set_up_table
from shopdesk.ui.record_dialog import RecordDialog


class ShopDialog(RecordDialog):
    """Add a shop, or change one."""

    def __init__(self, desk: Desk, shop: ShopRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ShopDialog()
        self.ui.setupUi(self)
        self._shop = shop
        for platform in Platform:
            self.ui.platformBox.addItem(platform_chip(platform).text, platform)
        self.setWindowTitle(self.tr("Add shop") if shop is None else self.tr("Change shop"))
        self.ui.activeBox.setVisible(shop is not None)
        if shop is not None:
            self.ui.nameEdit.setText(shop.name)
            self.ui.platformBox.setCurrentIndex(self.ui.platformBox.findData(shop.platform))
            self.ui.activeBox.setChecked(shop.active)
            self.ui.senderEdit.setText(shop.sender)
            self.ui.senderPhoneEdit.setText(shop.sender_phone)
            self.ui.senderAddressEdit.setText(shop.sender_address)
        self.fields, self.banner = FieldErrors({"name": self.ui.nameEdit}), self.ui.dialogBanner
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        self.ui.nameEdit.setFocus()

    def save(self) -> None:
        """Write the shop down."""
        ui = self.ui
        told = (ui.nameEdit.text(), Platform(ui.platformBox.currentData()))
        sender = {
            "sender": ui.senderEdit.text(),
            "sender_phone": ui.senderPhoneEdit.text(),
            "sender_address": ui.senderAddressEdit.text(),
        }
        if self._shop is None:
            self.run(self.tr("Adding the shop"), partial(shops.add_shop, **sender), *told)
        else:
            change = partial(shops.change_shop, **sender)
            self.run(self.tr("Changing the shop"), change, self._shop.id, *told, ui.activeBox.isChecked())


class StaffDialog(RecordDialog):
    """Add a person, or change one."""

    def __init__(self, desk: Desk, staff: StaffRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_StaffDialog()
        self.ui.setupUi(self)
        self._staff = staff
        for role in Role:
            self.ui.roleBox.addItem(role_chip(role).text, role)
        self.setWindowTitle(self.tr("Add person") if staff is None else self.tr("Change person"))
        self.ui.activeBox.setVisible(staff is not None)
        self.ui.roleBox.setCurrentIndex(self.ui.roleBox.findData(Role.AFTER_SALES if staff is None else staff.role))
        if staff is not None:
            self.ui.numberEdit.setText(staff.staff_no)
            self.ui.nameEdit.setText(staff.name)
            self.ui.activeBox.setChecked(staff.active)
        self.fields = FieldErrors({"staff_no": self.ui.numberEdit, "name": self.ui.nameEdit})
        self.banner = self.ui.dialogBanner
        self.ui.buttonBox.accepted.connect(self.save)
        self.ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        self.ui.numberEdit.setFocus()

    def save(self) -> None:
        """Write the person down."""
        told = (self.ui.numberEdit.text(), self.ui.nameEdit.text(), Role(self.ui.roleBox.currentData()))
        if self._staff is None:
            self.run(self.tr("Adding the person"), shops.add_staff, *told)
        else:
            active = self.ui.activeBox.isChecked()
            self.run(self.tr("Changing the person"), shops.change_staff, self._staff.id, *told, active)


class RestoreDialog(QDialog):
    """What going back to a backup changes; accepted when it is wanted."""

    def __init__(self, desk: Desk, path: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.path = path
        self.ui.whichLabel.setText(title)
        self.ui.checkBar.setRange(0, 0)
        set_up_table(
            self.ui.changesTable, [self.tr("Records"), self.tr("Now"), self.tr("Then"), self.tr("Difference")], 0
        )
        self.ui.closeButton.clicked.connect(self.reject)
        self.ui.restoreButton.clicked.connect(self.accept)
        self.ui.changesLabel.setText(self.tr("The backup is being checked and compared…"))
        self._job = desk.jobs.start(self.tr("Checking the backup"), lambda p: _compare(desk, path, p), "free", self)
        self._job.succeeded.connect(self._on_compared)
        self._job.failed.connect(self._on_failed)
        self.finished.connect(self._job.cancel)

    def _on_compared(self, changes: list[TableChange]) -> None:
        self.ui.checkBar.hide()
        differing = service.real_changes(changes)
        fill_keeping(self.ui.changesTable, map(_change_row, differing), right=frozenset({1, 2, 3}))
        if differing:
            text = self.tr("How many there are now and will be then. Of all other kinds there are as many as now.")
        else:
            text = self.tr("There are as many records of every kind as now; what was changed in them goes back.")
        self.ui.changesLabel.setText(text)
        self.ui.restoreButton.setEnabled(True)

    def _on_failed(self, error: BaseException) -> None:
        self.ui.checkBar.hide()
        self.ui.changesLabel.clear()
        if isinstance(error, UserError) or environment_message(error) is None:
            show_error(self, error, banner=self.ui.dialogBanner)
        else:
            self.ui.dialogBanner.show_message("danger", environment_message(error) or "")


def _compare(desk: Desk, path: Path, progress: Progress) -> list[TableChange]:
    progress.step(0, 1)
    return service.what_restore_changes(desk.folder, path)


def _change_row(change: TableChange) -> tuple[str, ...]:
    difference = (change.then or 0) - (change.now or 0)
    now, then = ("–" if count is None else f"{count:,}" for count in (change.now, change.then))
    return table_word(change.table), now, then, f"{difference:+,}"
