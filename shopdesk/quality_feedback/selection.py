"""What can be done with feedback, one or much: asks for what is missing, does it, offers to undo it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.core.errors import UserError
from shopdesk.quality_feedback import service
from shopdesk.quality_feedback.model import OPEN_STATES, FeedbackState
from shopdesk.quality_feedback.step_dialog import FeedbackStepDialog, StepForm, in_words
from shopdesk.quality_feedback.steps import why_not
from shopdesk.quality_feedback.store import FeedbackRow, versions_of
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast

MOST_AT_ONCE = 1_000  # more at one stroke are a slip more often than a wish


class FeedbackSteps(QObject):
    """Takes a step with some feedback: all of it or none."""

    refused = Signal(object)  # UserError
    sheet_requested = Signal(list)  # ids of the feedback that shall stand on a supplier's sheet

    def __init__(self, page: QWidget, desk: Desk, listed: ListExport) -> None:
        super().__init__(page)
        self._page, self._desk, self._listed = page, desk, listed

    def fill(self, menu: QMenu, rows: Sequence[FeedbackRow]) -> None:
        """Add an entry for everything that can be done with several; what cannot be done says why."""
        menu.setToolTipsVisible(True)
        reason = ""
        if len(rows) > MOST_AT_ONCE:
            reason = self.tr("More than {most} rows are selected.").format(most=f"{MOST_AT_ONCE:,}")
        for title, step, barred in (
            (self.tr("Defect verified"), self.verify, self._why_not(rows, FeedbackState.VERIFIED)),
            (self.tr("Sent to the factory…"), self.send, self._why_not(rows, FeedbackState.SENT)),
            (self.tr("Close…"), self.close, self._why_not(rows, FeedbackState.CLOSED)),
            (self.tr("Supplier…"), self.set_supplier, self._why_no_supplier(rows)),
        ):
            self._add(menu, title, partial(step, rows), reason or barred)
        menu.addSeparator()
        ids = [int(row.id) for row in rows]
        self._add(menu, self.tr("Sheet for the supplier…"), partial(self.sheet_requested.emit, ids), reason)
        self._add(menu, self.tr("Export the selected rows…"), self._listed.to_file, "")
        self._add(menu, self.tr("Print the selected rows…"), self._listed.to_paper, "")

    def verify(self, rows: Sequence[FeedbackRow]) -> None:
        """Say that the defect is there."""
        done = self.tr("{what}: the defect is verified").format(what=self._what(rows))
        self._take(self.tr("Verifying the defect"), service.verify_many, rows, done)

    def send(self, rows: Sequence[FeedbackRow]) -> None:
        """Say that it went to the factory; asks whom it comes from where nobody knows."""
        unknown = any(row.supplier_id is None for row in rows)
        supplier = self.tr("Goods without a supplier come from") if unknown else ""
        form = StepForm(
            self.tr("Sent to the factory"), in_words(rows), self.tr("It is sent"), self.tr("&Note"), supplier
        )
        done = self.tr("{what} is sent to the factory").format(what=self._what(rows))
        self._ask(form, service.send_many, rows, done)

    def close(self, rows: Sequence[FeedbackRow]) -> None:
        """Close it with the factory's answer, or with why there was no defect."""
        if all(row.state is FeedbackState.SENT for row in rows):
            title, note = self.tr("Factory's answer"), self.tr("What the factory said *")
        elif all(row.state is not FeedbackState.SENT for row in rows):
            title, note = self.tr("No defect"), self.tr("Why there is no defect *")
        else:
            title, note = self.tr("Close"), self.tr("What the factory said, or why there is no defect *")
        form = StepForm(title, in_words(rows), self.tr("Close it"), note)
        self._ask(form, service.close_many, rows, self.tr("{what} is closed").format(what=self._what(rows)))

    def set_supplier(self, rows: Sequence[FeedbackRow]) -> None:
        """Say whom the goods come from."""
        form = StepForm(self.tr("Supplier"), in_words(rows), self.tr("Save"), supplier=self.tr("The goods come from"))
        dialog = FeedbackStepDialog(self._desk, form, service.set_supplier, [_seen(rows)], self._page)
        done = self.tr("{what}: the supplier is entered").format(what=self._what(rows))
        dialog.accepted.connect(lambda: show_toast(self._page.window(), done))
        dialog.open()

    def take_back(self, rows: Sequence[FeedbackRow]) -> None:
        """Undo the last step."""
        done = self.tr("{what}: the last step is taken back").format(what=self._what(rows))
        self._take(self.tr("Taking the step back"), service.take_back_many, rows, done, undo=False)

    def delete(self, row: FeedbackRow) -> None:
        """Put it into the recycle bin, and offer to take it back."""

        def deleted(_value: object) -> None:
            told = self.tr("{feedback_no} is in the recycle bin").format(feedback_no=row.feedback_no)
            undo = partial(self._desk.write, self.tr("Restoring the feedback"), service.restore_feedback, row.id)
            show_toast(self._page.window(), told, [(self.tr("Undo"), undo)])

        self._desk.write(
            self.tr("Deleting the feedback"), service.delete_feedback, row.id, row.version,
            then=deleted, refused=self._refuse,
        )  # fmt: skip

    def _ask(self, form: StepForm, verb: Callable[..., Any], rows: Sequence[FeedbackRow], done: str) -> None:
        dialog = FeedbackStepDialog(self._desk, form, verb, [_seen(rows)], self._page)
        dialog.accepted.connect(lambda: self._tell(rows, done))
        dialog.open()

    def _take(
        self, title: str, verb: Callable[..., Any], rows: Sequence[FeedbackRow], done: str, *, undo: bool = True
    ) -> None:
        self._desk.write(
            title, verb, _seen(rows),
            then=lambda _none: self._tell(rows, done, undo=undo), refused=self._refuse,
        )  # fmt: skip

    def _tell(self, rows: Sequence[FeedbackRow], done: str, *, undo: bool = True) -> None:
        now = self._desk.read(versions_of, [row.id for row in rows])
        back = partial(
            self._desk.write, self.tr("Taking the step back"), service.take_back_many, now, refused=self._refuse
        )
        show_toast(self._page.window(), done, [(self.tr("Undo"), back)] if undo else [])

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error)

    def _what(self, rows: Sequence[FeedbackRow]) -> str:
        if len(rows) == 1:
            return rows[0].feedback_no
        return self.tr("{count} rows").format(count=f"{len(rows):,}")

    def _why_not(self, rows: Sequence[FeedbackRow], to: FeedbackState) -> str:
        """The first reasons why some of them cannot come to a state; a supplier is asked for, so it is none."""
        reasons = [why for row in rows if (why := why_not(row.feedback_no, row.state, to, row.supplier_id or 0))]
        return "\n".join(reasons[:3])

    def _why_no_supplier(self, rows: Sequence[FeedbackRow]) -> str:
        settled = [row.feedback_no for row in rows if row.state not in OPEN_STATES or row.state is FeedbackState.SENT]
        return self.tr("Sent already or closed: {numbers}").format(numbers=", ".join(settled[:3])) if settled else ""

    def _add(self, menu: QMenu, title: str, call: Callable[[], object], reason: str) -> None:
        action = menu.addAction(title, call)
        bar(action, reason)


def _seen(rows: Sequence[FeedbackRow]) -> dict[int, int]:
    return {int(row.id): row.version for row in rows}
