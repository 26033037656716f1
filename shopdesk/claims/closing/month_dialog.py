"""A month of claims closed, or opened again: what that does."""

from PySide6.QtWidgets import QWidget

from shopdesk.claims import service
from shopdesk.claims.months.closing import months_to_close
from shopdesk.core.clock import month_after
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.month_dialog import MonthDialog


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
