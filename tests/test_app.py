"""The desk starts, or says why not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from shopdesk import app
from shopdesk.core.paths import DataFolder
from shopdesk.office import open_office
from shopdesk.ui.error_dialog import UnexpectedErrorDialog


@pytest.mark.expects_log("the desk could not be opened")
@pytest.mark.expects_log("propagateSizeHints")  # of the offscreen platform
def test_a_desk_that_cannot_be_opened_says_so(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = DataFolder(tmp_path / "data")
    open_office(folder).close()

    def broken(*_args: object) -> None:
        raise RuntimeError("no such page")

    monkeypatch.setattr(app, "Workplace", broken)
    seen: list[str] = []

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, UnexpectedErrorDialog) and dialog.isVisible():
                seen.extend(edit.toPlainText() for edit in dialog.findChildren(QPlainTextEdit))
                dialog.close()

    watch = QTimer(interval=50)
    watch.timeout.connect(look)
    watch.start()
    assert app.run_desk(folder) == app.REFUSED
    watch.stop()
    assert len(seen) == 1 and "no such page" in seen[0]
    qapp.setStyleSheet("")
