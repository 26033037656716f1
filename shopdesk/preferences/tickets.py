"""The part of the settings about after-sales: deadlines, what happens by itself, and the two books."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QWidget

from shopdesk.aftersales import rights
from shopdesk.aftersales.books.address_book import AddressBookDialog
from shopdesk.aftersales.books.reason_book import ReasonBookDialog
from shopdesk.aftersales.states import Duty
from shopdesk.core.errors import UserError
from shopdesk.preferences import service
from shopdesk.preferences.service import TicketRules
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip


class Tickets(QObject):
    """Fills the section of after-sales and keeps what is changed there at once."""

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        self._spins = (ui.firstReplySpin, ui.resolveSpin, ui.completeAfterSpin, ui.extensionSpin)
        for spin in self._spins:
            spin.valueChanged.connect(self._on_changed)
        ui.approveUnshippedBox.toggled.connect(self._on_changed)
        ui.reasonsButton.clicked.connect(lambda: ReasonBookDialog(desk, page).open())
        ui.returnAddressesButton.clicked.connect(lambda: AddressBookDialog(desk, page).open())
        desk.actor_changed.connect(self.show_rights)

    def reload(self) -> None:
        """Show what is stored now."""
        rules, ui = self._desk.read(service.ticket_rules), self._ui
        blockers = [QSignalBlocker(widget) for widget in (*self._spins, ui.approveUnshippedBox)]
        ui.firstReplySpin.setValue(rules.first_reply_minutes)
        ui.resolveSpin.setValue(rules.resolve_hours)
        ui.completeAfterSpin.setValue(rules.complete_after_days)
        ui.extensionSpin.setValue(rules.extension_days)
        ui.approveUnshippedBox.setChecked(rules.approve_unshipped)
        del blockers
        self.show_rights()

    def show_rights(self) -> None:
        """Bar what the person who works here may not change, with the reason."""
        barred, ui = self._desk.read(rights.why_not, self._desk.actor, Duty.SUPERVISOR), self._ui
        for widget in (*self._spins, ui.approveUnshippedBox):
            widget.setEnabled(not barred)
            widget.setToolTip(plain_tip(barred))
        ui.afterSalesBarredLabel.setText(barred)
        ui.afterSalesBarredLabel.setVisible(bool(barred))

    def rules(self) -> TicketRules:
        """What stands in the fields."""
        ui = self._ui
        return TicketRules(
            first_reply_minutes=ui.firstReplySpin.value(),
            resolve_hours=ui.resolveSpin.value(),
            approve_unshipped=ui.approveUnshippedBox.isChecked(),
            complete_after_days=ui.completeAfterSpin.value(),
            extension_days=ui.extensionSpin.value(),
        )

    def _on_changed(self) -> None:
        title = self.tr("Changing the rules of after-sales")
        self._desk.write(title, service.change_ticket_rules, self.rules(), refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.reload()
        show_toast(self._page.window(), error.message)
