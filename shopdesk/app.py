"""Start-up of the desk: makes everything once and passes it down; what can wait is loaded later."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from shopdesk import __version__
from shopdesk.core.clock import utc_now
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.log import CrashLog, details_of, previous_crash, start_log, stop_log
from shopdesk.core.opening import DamagedDatabase
from shopdesk.core.paths import DataFolder, remember_data_folder
from shopdesk.core.restore import restore
from shopdesk.core.settings import LANGUAGE, THEME, PcSettings
from shopdesk.core.text import language_for, speak, translate
from shopdesk.office import Office, open_office
from shopdesk.shops import service as shops
from shopdesk.ui.crash import UnexpectedErrors
from shopdesk.ui.error_dialog import UnexpectedErrorDialog, show_details
from shopdesk.ui.messages import ask, show_environment
from shopdesk.ui.single_instance import SingleInstance
from shopdesk.ui.theme import Theme
from shopdesk.workplace import Workplace

if TYPE_CHECKING:
    from shopdesk.first_run import FirstRun

ENDED, REFUSED = 0, 2
_log = logging.getLogger(__name__)


def run_desk(folder: DataFolder, files: Sequence[Path] = (), *, smoke: bool = False) -> int:
    """Open the desk on a data folder, and order files in it; returns the exit code.

    ``smoke`` opens the window, draws it once and ends.
    """
    app = _application()
    settings = PcSettings(folder.settings)
    speak(language_for(settings.get(LANGUAGE)))
    theme = Theme(app, settings.get(THEME))  # type: ignore[arg-type]
    theme.apply()
    first = None
    if folder.is_new() and not smoke:
        from shopdesk.first_run import FirstRunDialog  # noqa: PLC0415  seen once in a shop's life

        dialog = FirstRunDialog(folder, settings)
        if not dialog.exec():
            return ENDED
        first = dialog.chosen()
        folder = first.folder
    try:
        folder.create()
        instance = SingleInstance(folder)
        if not instance.take(files):
            return ENDED
    except (OSError, UserError) as error:
        return _refuse(error)
    log = start_log(folder)
    crashed = None if smoke else previous_crash(folder)
    crash_log, errors = CrashLog(folder), UnexpectedErrors()
    try:
        return _run(app, folder, theme, instance, errors, first, crashed, files, smoke)
    except Exception as error:
        if smoke:
            raise
        # Without a window nobody would see anything at all.
        _log.exception("the desk could not be opened")
        UnexpectedErrorDialog(details_of(type(error), error, error.__traceback__)).exec()
        return REFUSED
    finally:
        errors.close()
        crash_log.close()
        instance.close()
        stop_log(log)


def _run(
    app: QApplication,
    folder: DataFolder,
    theme: Theme,
    instance: SingleInstance,
    errors: UnexpectedErrors,
    first: FirstRun | None,
    crashed: str | None,
    files: Sequence[Path],
    smoke: bool,
) -> int:
    while True:
        office = _open_or_restore(folder)
        if office is None:
            return REFUSED
        if first is not None:
            _apply_first_run(office, first)
        try:
            workplace = Workplace(office, theme)
        except BaseException:
            office.close()
            raise
        window = workplace.window
        instance.raised.connect(window.raise_with)
        errors.happened.connect(partial(show_details, window))
        window.show()
        gc.freeze()  # what a start makes stays: no later collection walks through it
        if crashed:
            QTimer.singleShot(0, window, partial(show_details, window, crashed))
        if first is not None:
            QTimer.singleShot(0, window, partial(_begin, workplace, first))
        if files:
            QTimer.singleShot(0, window, partial(window.raise_with, files))
        if smoke:
            QTimer.singleShot(200, window, window.close)
        window.closed.connect(app.quit)
        app.exec()
        instance.raised.disconnect()
        errors.happened.disconnect()
        workplace.close()
        if workplace.restore_from is None:
            return ENDED
        _restore(folder, workplace.restore_from)
        first, crashed, files = None, None, ()


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("ShopDesk")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)  # the window says when it is closed; dialogs come and go
    return app


def _open_or_restore(folder: DataFolder) -> Office | None:
    """Open the data; a damaged database may be replaced by the newest good backup, and is kept."""
    try:
        return open_office(folder)
    except DamagedDatabase as error:
        if error.backup is None or not ask(
            None, "ShopDesk", error.message, translate("Workplace", "Restore the backup")
        ):
            _refuse(error)
            return None
        return _open_or_restore(folder) if _restore(folder, error.backup.path) else None
    except Exception as error:
        if not isinstance(error, UserError) and environment_message(error) is None:
            raise
        _refuse(error)
        return None


def _restore(folder: DataFolder, backup: Path) -> bool:
    try:
        restore(folder, backup, utc_now())
    except Exception as error:
        if not isinstance(error, UserError) and environment_message(error) is None:
            raise
        _refuse(error)
        return False
    return True


def _refuse(error: Exception) -> int:
    sentence = error.message if isinstance(error, UserError) else environment_message(error) or str(error)
    show_environment(None, sentence)
    return REFUSED


def _apply_first_run(office: Office, first: FirstRun) -> None:
    """Write down what the assistant asked for; the invented shop brings its own name."""
    office.settings.set(LANGUAGE, first.language)
    remember_data_folder(office.folder)
    if first.shop_name:
        with office.database.write(office.actor) as session:
            if not shops.list_shops(session):
                shops.add_shop(session, office.actor, first.shop_name, first.platform)


def _begin(workplace: Workplace, first: FirstRun) -> None:
    if first.then == "import":
        workplace.window.show_page("orders")
        workplace.order_tabs.show_tab("orders")
        workplace.orders.import_orders()
    elif first.then == "demo":
        workplace.fill_with_demo()
