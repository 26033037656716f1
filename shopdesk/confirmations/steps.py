"""What is done with sheets from wherever they are shown: the list, a sheet's own window, an order."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopdesk.confirmations import service
from shopdesk.confirmations.detail import step_title
from shopdesk.confirmations.dossier import SheetFacts
from shopdesk.confirmations.model import SheetId
from shopdesk.confirmations.output import SheetOutput
from shopdesk.confirmations.shipping_dialog import open_shipping_dialog
from shopdesk.core.errors import UserError
from shopdesk.orders.model import OrderId
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

ASKING = frozenset({"edit", "request_change", "void"})  # steps with a dialog of their own
Seen = Mapping[SheetId, int]


class SheetSteps(QObject):
    """Takes steps on behalf of a page or a window, and tells there what came of them."""

    dialog_requested = Signal(str, object)  # a step of ASKING, SheetFacts
    order_requested = Signal(object)  # OrderId
    refused = Signal(object)  # UserError

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.output = SheetOutput(desk, page)

    def take(self, key: str, facts: SheetFacts) -> None:
        """Take a step of one sheet as it was seen, or ask for what it needs."""
        seen = {facts.id: facts.version}
        if key in ASKING:
            self.dialog_requested.emit(key, facts)
        elif key == "open_order":
            self.order_requested.emit(facts.order.id)
        elif key == "copy_and_send":
            self.output.copy_picture(facts.id, partial(self.send, [facts.id], seen))
        elif key == "copy_text_and_send":
            self.output.copy_text([facts.id], partial(self.send, [facts.id], seen))
        elif key == "copy_picture":
            self.output.copy_picture(facts.id)
        else:
            self.for_many([facts.id], [facts.order.id], seen)[key]()

    def for_many(
        self, sheet_ids: list[SheetId], order_ids: list[OrderId], seen: Seen | None = None
    ) -> dict[str, Callable[[], object]]:
        """What can be done with several sheets at once, by the key of the step."""
        return {
            "send": partial(self.send, sheet_ids, seen),
            "confirm": partial(self.confirm, sheet_ids, seen),
            "copy_text": partial(self.output.copy_text, sheet_ids),
            "print": partial(self.output.print_sheets, sheet_ids, "A5"),
            "print_a4": partial(self.output.print_sheets, sheet_ids, "A4"),
            "label": partial(self.output.print_labels, order_ids),
            "ship": partial(open_shipping_dialog, self._desk, order_ids, self._page),
            "delete": partial(self.delete, sheet_ids),
        }

    def send(self, sheet_ids: Sequence[SheetId], seen: Seen | None = None, copied: str = "") -> None:
        """Note that the buyers have the sheets now; ``copied`` says what was done before."""
        text = self.tr("The sheet is marked as sent")
        if len(sheet_ids) > 1:
            text = self.tr("{count} sheets are marked as sent").format(count=f"{len(sheet_ids):,}")
        text = "\n".join(filter(None, (text, copied)))
        self._write(step_title("send"), partial(service.send_sheets, seen=seen), sheet_ids, text)

    def confirm(self, sheet_ids: Sequence[SheetId], seen: Seen | None = None) -> None:
        """Note that the buyers said yes."""
        text = self.tr("The sheet is confirmed")
        if len(sheet_ids) > 1:
            text = self.tr("{count} sheets are confirmed").format(count=f"{len(sheet_ids):,}")
        self._write(step_title("confirm"), partial(service.confirm_sheets, seen=seen), sheet_ids, text)

    def delete(self, sheet_ids: Sequence[SheetId]) -> None:
        """Move sheets to the recycle bin, and offer to take that back."""
        text = self.tr("The sheet is in the recycle bin")
        if len(sheet_ids) > 1:
            text = self.tr("{count} sheets are in the recycle bin").format(count=f"{len(sheet_ids):,}")
        undo = partial(self._desk.write, self.tr("Restoring sheets"), service.restore_sheets, list(sheet_ids))
        self._write(step_title("delete"), service.delete_sheets, sheet_ids, text, undo)

    def _write(
        self,
        title: str,
        verb: Callable[..., object],
        sheet_ids: Sequence[SheetId],
        text: str,
        undo: Callable[[], object] | None = None,
    ) -> None:
        def done(_value: object) -> None:
            if isValid(self):  # its window may have been closed meanwhile
                show_toast(self._page.window(), text, [(self.tr("Undo"), undo)] if undo else ())

        self._desk.write(title, verb, list(sheet_ids), then=done, refused=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error)
