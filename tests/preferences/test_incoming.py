"""The section of photos in the settings: which folder is watched, and which will not do."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from shopdesk.core.settings import WATCHED_FOLDER
from tests.preferences.window import Settings


def test_a_folder_to_watch_is_chosen_and_given_up(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[frozenset[str]] = []
    settings.desk.changed.connect(told.append)
    ui, folder = settings.ui, tmp_path / "手机照片"
    folder.mkdir()
    assert ui.watchedPath.text() == "No folder is watched."
    assert not ui.openWatchedButton.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    ui.chooseWatchedButton.click()
    assert ui.watchedPath.text() == str(folder)
    assert settings.settings.get(WATCHED_FOLDER) == str(folder)
    assert told == [frozenset({"watched_folder"})]
    ui.clearWatchedButton.click()
    assert ui.watchedPath.text() == "No folder is watched."
    assert settings.settings.get(WATCHED_FOLDER) == ""


def test_the_archive_is_not_watched(settings: Settings, tmp_path: Path) -> None:
    for folder in (settings.folder.photos, settings.folder.root, settings.folder.root.parent):
        settings.page.incoming.watch(folder)
        assert settings.toast() == "Choose a folder that has nothing to do with the data folder."
    assert settings.settings.get(WATCHED_FOLDER) == ""


def test_a_folder_that_is_gone_is_told(settings: Settings, tmp_path: Path) -> None:
    settings.page.incoming.watch(tmp_path / "U盘")
    settings.ui.openWatchedButton.click()
    assert "cannot be found just now" in settings.toast()
