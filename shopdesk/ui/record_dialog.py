"""A small form for one record: saved by a service, with what is wrong beside its field."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.errors import UserError
from shopdesk.ui.desk import Desk
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import Banner, FieldErrors


class RecordDialog(QDialog):
    """A small form that closes once it is saved, and not while it is being saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.job: Job | None = None
        self.fields: FieldErrors | None = None
        self.banner: Banner | None = None

    def reject(self) -> None:
        if self.job is None:
            super().reject()

    def run(self, title: str, service: Callable[..., Any], *args: object) -> None:
        """Save by a service; what is wrong is told beside its field."""
        if self.job is None:
            self.job = self._desk.write(title, service, *args, then=self._on_saved, refused=self._on_refused)
            self.job.finished.connect(self._on_finished)

    def _on_saved(self, _value: object) -> None:
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        show_error(self, error, fields=self.fields, banner=self.banner)

    def _on_finished(self) -> None:
        self.job = None
