"""The assistant at the first start: asks, and leaves the doing to the start-up."""

import os
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QFileDialog

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given
from shopdesk.core.opening import refuse_network_share
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import LANGUAGE, PcSettings
from shopdesk.core.text import language_for, speak, translate
from shopdesk.shops.model import Platform, platform_chip
from shopdesk.ui.forms.ui_first_run_dialog import Ui_FirstRunDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors

Then = Literal["import", "demo", "empty"]


class FirstRun(NamedTuple):
    """What was asked for; ``shop_name`` is empty for the invented shop and where the folder holds a shop already."""

    language: str
    shop_name: str
    platform: Platform
    folder: DataFolder
    then: Then


class FirstRunDialog(QDialog):
    """Language, shop, data folder, and how to begin; nothing is written before ``chosen`` is acted upon."""

    def __init__(self, folder: DataFolder, settings: PcSettings) -> None:
        super().__init__()
        self.ui = Ui_FirstRunDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for text, language in (("简体中文", "zh_CN"), ("English", "en")):
            ui.languageBox.addItem(text, language)
        ui.languageBox.setCurrentIndex(ui.languageBox.findData(language_for(settings.get(LANGUAGE))))
        for platform in Platform:
            ui.platformBox.addItem("", platform)
        ui.folderEdit.setText(str(folder.root))
        self.fields = FieldErrors({"name": ui.shopNameEdit, "folder": ui.folderEdit})
        self._show_words()
        self._show_state()
        ui.languageBox.activated.connect(self._on_language)
        ui.chooseFolderButton.clicked.connect(self._on_choose)
        ui.folderEdit.textChanged.connect(self._show_state)
        for radio in (ui.importRadio, ui.demoRadio, ui.emptyRadio):
            radio.toggled.connect(self._show_state)
        ui.cancelButton.clicked.connect(self.reject)
        ui.startButton.clicked.connect(self.accept)
        guard_composition(self)
        ui.shopNameEdit.setFocus()

    def chosen(self) -> FirstRun:
        """What was asked for; raises UserError for what will not do."""
        ui, folder = self.ui, self._folder()
        language, platform = str(ui.languageBox.currentData()), Platform(ui.platformBox.currentData())
        _require_folder(folder)
        if not folder.is_new():
            return FirstRun(language, "", platform, folder, "empty")
        then = self._then()
        name = "" if then == "demo" else as_given(ui.shopNameEdit.text())
        if then != "demo" and not name:
            raise UserError(self.tr("Enter the name of your shop."), field="name")
        return FirstRun(language, name, platform, folder, then)

    def accept(self) -> None:
        try:
            self.chosen()
        except UserError as error:
            self.fields.show(error)
            self._grow()
            return
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "fields"):
            self.ui.retranslateUi(self)
            self.fields.clear()
            self._show_words()
            self._show_state()
            self._grow()

    def _grow(self) -> None:
        """Make room for sentences that came up."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _show_words(self) -> None:
        """What the form does not know of by itself."""
        box = self.ui.platformBox
        for place, platform in enumerate(Platform):
            box.setItemText(place, platform_chip(platform).text)
        self.ui.shopNameEdit.setPlaceholderText(self.tr("as it is called on the platform"))

    def _show_state(self) -> None:
        """A shop that is there already, and one that is invented, need no name."""
        ui = self.ui
        is_new = self._folder().is_new()
        for widget in (ui.importRadio, ui.demoRadio, ui.emptyRadio):
            widget.setEnabled(is_new)
        named = is_new and self._then() != "demo"
        for widget in (ui.shopNameEdit, ui.platformBox):
            widget.setEnabled(named)
        here = self.tr("There is a shop in this folder already. It will be opened as it is.")
        new = self.tr("Orders, photos and backups go into this one folder on this PC. Choose one with room for photos.")
        ui.folderNote.setText(new if is_new else here)

    def _then(self) -> Then:
        if self.ui.demoRadio.isChecked():
            return "demo"
        return "import" if self.ui.importRadio.isChecked() else "empty"

    def _folder(self) -> DataFolder:
        return DataFolder(Path(self.ui.folderEdit.text().strip()).expanduser())

    def _on_language(self) -> None:
        speak(str(self.ui.languageBox.currentData()))

    def _on_choose(self) -> None:
        title = self.tr("Choose the data folder")
        chosen = QFileDialog.getExistingDirectory(self, title, str(_nearest(self._folder().root)))
        if chosen:
            self.ui.folderEdit.setText(str(Path(chosen)))


def _require_folder(folder: DataFolder) -> None:
    """Raise UserError for a folder the data cannot live in."""
    if not folder.root.is_absolute():
        text = translate("FirstRunDialog", "Choose a folder on a disk of this PC.")
        raise UserError(text, field="folder")
    try:
        refuse_network_share(folder)
    except UserError as error:
        raise UserError(error.message, field="folder") from error
    nearest = _nearest(folder.root)
    if not nearest.is_dir() or not os.access(nearest, os.W_OK):
        text = translate("FirstRunDialog", "Nothing can be written to {folder}. Choose another folder.")
        raise UserError(text.format(folder=nearest), field="folder")


def _nearest(path: Path) -> Path:
    """The path itself, or what of it there is already."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path
