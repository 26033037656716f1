"""The three outcomes of a failed piece of work, and the dialog for the third."""

import logging
import platform
import traceback
from collections.abc import Callable

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from shopdesk import __version__
from shopdesk.core.errors import Cancelled, UserError, environment_message
from shopdesk.ui.detail import plain_label
from shopdesk.ui.messages import Banner, FieldErrors, show_environment

_log = logging.getLogger(__name__)


def show_error(
    parent: QWidget | None,
    error: BaseException,
    *,
    fields: FieldErrors | None = None,
    banner: Banner | None = None,
    retry: Callable[[], object] | None = None,
) -> None:
    """Show a failure where it belongs: beside the field or in the banner, as a sentence, or as a bug with details."""
    if isinstance(error, Cancelled):
        return
    if isinstance(error, UserError):
        if fields is not None and fields.show(error):
            return
        if banner is not None:
            banner.show_message("danger", error.message)
        else:
            show_environment(parent, error.message)
    elif (sentence := environment_message(error)) is not None:
        show_environment(parent, sentence, retry)
    else:
        _log.error("Unexpected error", exc_info=error)
        show_details(parent, error_details(error))


def show_details(parent: QWidget | None, details: str) -> None:
    """Tell that something went wrong inside the program, with a traceback to pass on."""
    dialog = UnexpectedErrorDialog(details, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class UnexpectedErrorDialog(QDialog):
    """Says that something is wrong with the program, and gives the details to pass on."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unexpected error"))
        self.resize(640, 400)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        sentence = plain_label(
            self.tr(
                "Something went wrong inside the program. What was saved before is safe. "
                "Please pass the details below on to whoever looks after ShopDesk."
            )
        )
        sentence.setWordWrap(True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        buttons.rejected.connect(self.reject)
        column.addWidget(sentence)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)


def error_details(error: BaseException) -> str:
    """The traceback and the versions that matter."""
    versions = f"ShopDesk {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
    return f"{versions}\n\n{''.join(traceback.format_exception(error))}"
