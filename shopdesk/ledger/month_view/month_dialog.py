"""A month of the ledger closed, or opened again: what that means, and what is not settled yet."""

from PySide6.QtWidgets import QWidget

from shopdesk.core.clock import month_after
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import service
from shopdesk.ledger.months.month_store import MonthRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.month_dialog import MonthDialog

MOST_TOLD = 6  # loose ends of a month; a dialog is no list


def closing_dialog(desk: Desk, row: MonthRow, parent: QWidget | None = None) -> MonthDialog:
    """Asks to close a month with every open one before it."""
    month = row.month
    months = desk.read(service.months_to_close, month)
    first = f"{month_after(month)}-01"
    sentences = [
        translate("LedgerMonths", "From now on nothing is entered in {months} any more, neither in the ledger nor in "
                  "the fund: what is entered later for one of their days counts from {first} on."),
        translate("LedgerMonths", "{month} comes to {total}; {fund} are in the fund at its end. Statements may be "
                  "handed out."),
    ]  # fmt: skip
    told = "\n\n".join(sentences).format(
        months=translate("LedgerMonths", ", ").join(months), first=first, month=month,
        total=format_yuan(row.total_fen), fund=format_yuan(row.fund_fen),
    )  # fmt: skip
    ends = [end for each in months for end in desk.read(service.loose_ends, each)]
    if ends:
        more = [translate("LedgerMonths", "and {count} more").format(count=len(ends) - MOST_TOLD)]
        listed = [f"• {end}" for end in [*ends[:MOST_TOLD], *(more if len(ends) > MOST_TOLD else [])]]
        told = "\n".join([told, "", translate("LedgerMonths", "Not settled yet:"), *listed])
    title = translate("LedgerMonths", "Close {month}").format(month=month)
    return _as_high_as_told(MonthDialog(desk, month, service.close_month, title, told, parent))


def reopening_dialog(desk: Desk, month: str, parent: QWidget | None = None) -> MonthDialog:
    """Asks to open the last closed month again."""
    told = translate(
        "LedgerMonths",
        "Entries and movements for days of {month} count in {month} again. What was booked in later months because "
        "{month} was closed stays there. Statements of {month} that were handed out may no longer agree. The reason "
        "stays in the history.",
    ).format(month=month)
    title = translate("LedgerMonths", "Open {month} again").format(month=month)
    dialog = MonthDialog(desk, month, service.reopen_month, title, told, parent)
    dialog.ui.wordsLabel.setText(translate("LedgerMonths", "&Reason *"))
    dialog.ui.wordsEdit.setAccessibleName(translate("LedgerMonths", "Reason"))
    dialog.ui.doneButton.setText(translate("LedgerMonths", "&Open again"))
    return _as_high_as_told(dialog)


def _as_high_as_told(dialog: MonthDialog) -> MonthDialog:
    """However much there is to tell, all of it is seen."""
    layout = dialog.layout()
    assert layout is not None
    dialog.ensurePolished()  # the look of the labels decides how many lines they take
    dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))
    return dialog
