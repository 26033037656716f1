"""The part of the settings about courier claims: the second check, and the book of couriers."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopdesk.aftersales import rights
from shopdesk.aftersales.states import Duty
from shopdesk.claims.books.courier_book import CourierBookDialog
from shopdesk.core.errors import UserError
from shopdesk.preferences import service
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip


class ClaimSettings(QObject):
    """Fills the section of courier claims and keeps what is changed there once its field is left."""

    def __init__(self, desk: Desk, ui: Ui_PreferencesPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._ui, self._page = desk, ui, page
        ui.checkFromEdit.editingFinished.connect(self._on_left)
        ui.couriersButton.clicked.connect(lambda: CourierBookDialog(desk, page).open())
        desk.actor_changed.connect(self.show_rights)

    def reload(self) -> None:
        """Show what is stored now, but for what somebody is typing."""
        if not self._ui.checkFromEdit.hasFocus():
            self._show()
        self.show_rights()

    def show_rights(self) -> None:
        """Bar what the person who works here may not change, with the reason."""
        barred, ui = self._desk.read(rights.why_not, self._desk.actor, Duty.SUPERVISOR), self._ui
        ui.checkFromEdit.setEnabled(not barred)
        ui.checkFromEdit.setToolTip(plain_tip(barred))
        ui.claimsBarredLabel.setText(barred)
        ui.claimsBarredLabel.setVisible(bool(barred))

    def _show(self) -> None:
        self._ui.checkFromEdit.set_fen(self._desk.read(service.claim_check_from) or None)

    def _on_left(self) -> None:
        edit = self._ui.checkFromEdit
        wanted = edit.value_fen() or 0
        if edit.problem() or wanted == self._desk.read(service.claim_check_from):
            return
        title = self.tr("Changing the rules of claims")
        self._desk.write(title, service.change_claim_check_from, wanted, refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self._show()
        show_toast(self._page.window(), error.message)
