"""The assistant at the first start: by keyboard, in both languages, and no folder that will not do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from shopdesk.core import opening
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import LANGUAGE, PcSettings
from shopdesk.core.text import speak
from shopdesk.first_run import FirstRun, FirstRunDialog
from shopdesk.shops.model import Platform
from tests.core.small_shop import new_folder


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstRunDialog]:
    folder = DataFolder(tmp_path / "data")
    settings = PcSettings(folder.settings)
    settings.set(LANGUAGE, "en")
    dialog = FirstRunDialog(folder, settings)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    yield dialog
    speak("en")


def test_three_keys_are_enough(dialog: FirstRunDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert dialog.ui.shopNameEdit.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), " Mingmei ")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen() == FirstRun("en", "Mingmei", Platform.TAOBAO, DataFolder(tmp_path / "data"), "import")
    assert not dialog.chosen().folder.database.exists(), "it only asks"


def test_every_field_is_reached_by_tab(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    seen = []
    for _ in range(12):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    order = [ui.shopNameEdit, ui.platformBox, ui.folderEdit, ui.chooseFolderButton, ui.importRadio]
    assert seen[:5] == order
    assert {ui.startButton, ui.cancelButton, ui.languageBox} <= set(seen)


def test_a_shop_has_a_name_but_an_invented_one_brings_its_own(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    dialog.ui.emptyRadio.setChecked(True)
    dialog.ui.startButton.click()
    assert dialog.isVisible()
    assert dialog.fields.message("name") == "Enter the name of your shop."
    assert dialog.ui.shopNameEdit.hasFocus()
    dialog.ui.demoRadio.setChecked(True)
    assert not dialog.ui.shopNameEdit.isEnabled()
    dialog.ui.startButton.click()
    assert not dialog.isVisible()
    assert dialog.chosen()[1:] == ("", Platform.TAOBAO, dialog.chosen().folder, "demo")


def test_the_language_changes_everything_at_once(dialog: FirstRunDialog) -> None:
    ui = dialog.ui
    ui.platformBox.setCurrentIndex(ui.platformBox.findData(Platform.TMALL))
    ui.shopNameEdit.setText("名美")
    chinese = ui.languageBox.findData("zh_CN")
    ui.languageBox.setCurrentIndex(chinese)
    ui.languageBox.activated.emit(chinese)
    QApplication.processEvents()
    assert ui.platformBox.currentText() == "天猫"
    assert ui.startButton.text().startswith("开始")
    assert "文件夹" in ui.folderNote.text()
    english = ui.languageBox.findData("en")
    ui.languageBox.setCurrentIndex(english)
    ui.languageBox.activated.emit(english)
    QApplication.processEvents()
    assert (ui.platformBox.currentText(), ui.startButton.text()) == ("Tmall", "&Start")
    assert ui.shopNameEdit.text() == "名美"


def test_a_shop_that_is_there_is_opened_as_it_is(dialog: FirstRunDialog, tmp_path: Path) -> None:
    there = new_folder(tmp_path / "there")
    dialog.ui.folderEdit.setText(str(there.root))
    assert "already" in dialog.ui.folderNote.text()
    assert not dialog.ui.demoRadio.isEnabled()
    dialog.ui.startButton.click()
    assert dialog.chosen()[1:] == ("", Platform.TAOBAO, there, "empty")


def test_a_network_share_is_refused_beside_the_field(
    dialog: FirstRunDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "is_on_network", lambda path: path == tmp_path / "nas")
    dialog.ui.shopNameEdit.setText("名美")
    dialog.ui.folderEdit.setText(str(tmp_path / "nas"))
    dialog.ui.startButton.click()
    assert dialog.isVisible()
    assert "network share" in dialog.fields.message("folder")
    dialog.ui.folderEdit.setText(str(tmp_path / "disk"))
    dialog.ui.startButton.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["", "some/where"])
def test_a_folder_is_a_whole_path(dialog: FirstRunDialog, name: str) -> None:
    dialog.ui.shopNameEdit.setText("名美")
    dialog.ui.folderEdit.setText(name)
    dialog.ui.startButton.click()
    assert dialog.fields.message("folder") == "Choose a folder on a disk of this PC."


def test_a_file_is_no_folder(dialog: FirstRunDialog, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    dialog.ui.shopNameEdit.setText("名美")
    dialog.ui.folderEdit.setText(str(tmp_path / "file" / "data"))
    dialog.ui.startButton.click()
    assert "Nothing can be written" in dialog.fields.message("folder")
    assert str(tmp_path / "file") in dialog.fields.message("folder")
