"""A month closed, or opened again: what that does, and a word about it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.claims import service
from shopdesk.claims.months.closing import months_to_close
from shopdesk.core.clock import month_after
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_month_dialog import Ui_ClaimMonthDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


class MonthDialog(RecordDialog):
    """Tells what follows, asks for the words, then lets the service decide."""

    def __init__(
        self, desk: Desk, month: str, verb: Callable[..., Any], title: str, told: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ClaimMonthDialog()
        self.ui.setupUi(self)
        self._month, self._verb = month, verb
        self.banner = self.ui.dialogBanner
        self.setWindowTitle(title)
        self.ui.toldLabel.setText(told)
        self.fields = FieldErrors({"reason": self.ui.wordsEdit})
        self.ui.doneButton.clicked.connect(lambda _checked: self.finish_month())
        self.ui.cancelButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.finish_month)
        guard_composition(self)
        self.ui.wordsEdit.setFocus()

    def finish_month(self) -> None:
        """Close the month, or open it again, with the words that stand there."""
        self.run(self.windowTitle(), self._verb, self._month, self.ui.wordsEdit.toPlainText().strip())


def closing_dialog(desk: Desk, month: str, outstanding_fen: int, parent: QWidget | None = None) -> MonthDialog:
    """Asks to close a month; ``outstanding_fen`` is what is carried over into the next one."""
    months = desk.read(months_to_close, desk.clock, month)
    sentences = [
        translate("ClaimMonths", "The figures of {months} are frozen. Nothing is booked in them any more: what is "
                  "entered later for one of their days counts from {first} on, as an adjustment."),
        translate("ClaimMonths", "{amount} outstanding is carried over into {next}."),
    ]  # fmt: skip
    following = month_after(month)
    told = "\n\n".join(sentences).format(
        months=translate("ClaimMonths", ", ").join(months), first=f"{following}-01",
        amount=format_yuan(outstanding_fen), next=following,
    )  # fmt: skip
    title = translate("ClaimMonths", "Close {month}").format(month=month)
    return MonthDialog(desk, month, service.close_month, title, told, parent)


def reopening_dialog(desk: Desk, month: str, parent: QWidget | None = None) -> MonthDialog:
    """Asks to open the last closed month again."""
    told = translate(
        "ClaimMonths",
        "What was frozen of {month} is forgotten, and its figures are worked out anew from what is entered. What has "
        "been booked in later months because {month} was closed stays there. Sheets of {month} that were handed out "
        "may no longer agree.",
    ).format(month=month)
    title = translate("ClaimMonths", "Open {month} again").format(month=month)
    dialog = MonthDialog(desk, month, service.reopen_month, title, told, parent)
    dialog.ui.wordsLabel.setText(translate("ClaimMonths", "&Reason *"))
    dialog.ui.wordsEdit.setAccessibleName(translate("ClaimMonths", "Reason"))
    dialog.ui.doneButton.setText(translate("ClaimMonths", "&Open again"))
    return dialog
