"""The part of the settings about registers and the ledger: when they give warning, and their two books."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QWidget

from shopdesk.aftersales import rights
from shopdesk.aftersales.states import Duty
from shopdesk.core.errors import UserError
from shopdesk.ledger.rule_book.rule_book import RuleBookDialog
from shopdesk.preferences import service
from shopdesk.preferences.service import RegisterRules
from shopdesk.quality_feedback.supplier_book import SupplierBookDialog
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip


class RegisterSettings(QObject):
    """Fills the section of registers and the ledger, and keeps what is changed there at once."""

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        self._spins = (ui.alertCustomersSpin, ui.alertDaysSpin, ui.warnPointsSpin)
        for spin in self._spins:
            spin.valueChanged.connect(self._on_changed)
        ui.suppliersButton.clicked.connect(lambda: SupplierBookDialog(desk, page).open())
        ui.ledgerRulesButton.clicked.connect(lambda: RuleBookDialog(desk, page).open())
        desk.actor_changed.connect(self.show_rights)

    def reload(self) -> None:
        """Show what is stored now."""
        rules, ui = self._desk.read(service.register_rules), self._ui
        blockers = [QSignalBlocker(spin) for spin in self._spins]
        ui.alertCustomersSpin.setValue(rules.alert_customers)
        ui.alertDaysSpin.setValue(rules.alert_days)
        ui.warnPointsSpin.setValue(rules.warn_points)
        del blockers
        self.show_rights()

    def show_rights(self) -> None:
        """Bar what the person who works here may not change, with the reason."""
        barred, ui = self._desk.read(rights.why_not, self._desk.actor, Duty.SUPERVISOR), self._ui
        for spin in self._spins:
            spin.setEnabled(not barred)
            spin.setToolTip(plain_tip(barred))
        ui.alertDaysSpin.setEnabled(not barred and ui.alertCustomersSpin.value() > 0)
        ui.registersBarredLabel.setText(barred)
        ui.registersBarredLabel.setVisible(bool(barred))

    def rules(self) -> RegisterRules:
        """What stands in the fields."""
        return RegisterRules(*(spin.value() for spin in self._spins))

    def _on_changed(self) -> None:
        title = self.tr("Changing the rules of registers")
        self._desk.write(title, service.change_register_rules, self.rules(), refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.reload()
        show_toast(self._page.window(), error.message)
