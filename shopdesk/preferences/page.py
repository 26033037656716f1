"""The settings page: its sections, and those of them that are about this PC."""

import platform
from functools import partial
from pathlib import Path
from typing import Any, get_args
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QListWidgetItem, QWidget

from shopdesk import __version__
from shopdesk.core.errors import UserError
from shopdesk.core.resources import resource_path
from shopdesk.core.settings import LANGUAGE, THEME
from shopdesk.preferences import service
from shopdesk.preferences.claim_rules import ClaimSettings
from shopdesk.preferences.incoming import Incoming
from shopdesk.preferences.people import ShopsAndPeople
from shopdesk.preferences.registers import RegisterSettings
from shopdesk.preferences.service import Sizes
from shopdesk.preferences.tickets import Tickets
from shopdesk.preferences.upkeep import Backups, RecycleBin
from shopdesk.preferences.words import size_text
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_preferences_page import Ui_PreferencesPage
from shopdesk.ui.icons import icon
from shopdesk.ui.list_export import open_path
from shopdesk.ui.messages import show_toast
from shopdesk.ui.theme import Mode, Theme

SECTIONS = ("shop", "user", "aftersales", "claims", "registers", "photos", "sun", "folder", "backup", "delete", "info")


class PreferencesPage(QWidget):
    """Shops, people, after-sales, claims, registers, photos, appearance, data, backups, recycle bin, about.

    ``restore_requested`` carries the path of the backup to go back to: whoever keeps the office closes it,
    restores, and opens it again. ``check_requested`` asks for the check of the photo archive.
    """

    restore_requested = Signal(object)
    check_requested = Signal()
    shows = frozenset(
        {"shop", "staff", "setting", "backup", "order", "sheet", "ticket", "reason", "return_address", "parcel"}
        | {"claim", "claim_month", "claim_template", "statement", "photo", "customer", "courier"}
        | {"wrong_shipment", "quality_feedback", "supplier", "violation", "ledger_entry", "fund_movement"}
        | {"ledger_rule", "ledger_appeal", "ledger_month", "commission_rate", "commission_run"}
    )

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.ui = Ui_PreferencesPage()
        self.ui.setupUi(self)
        self.people = ShopsAndPeople(desk, self.ui, self)
        self.backups = Backups(desk, self.ui, self)
        self.bin = RecycleBin(desk, self.ui, self)
        self.tickets = Tickets(desk, self.ui, self)
        self.claims = ClaimSettings(desk, self.ui, self)
        self.registers = RegisterSettings(desk, self.ui, self)
        self.incoming = Incoming(desk, self.ui, self)
        self.backups.restore_requested.connect(self.restore_requested)
        self._set_up_sections()
        self._set_up_appearance()
        self._set_up_data()
        self._set_up_about()

    # What the main window asks of every page.

    def reload(self) -> None:
        """Show what is stored now."""
        self.people.reload()
        self.tickets.reload()
        self.claims.reload()
        self.registers.reload()
        self.incoming.reload()
        self.backups.reload()
        self.bin.reload()
        self._show_zone()
        self._show_sizes()

    def show_section(self, name: str) -> None:
        """Go to shops, people, afterSales, claims, registers, photos, appearance, data, backups, bin or about."""
        if (section := self.ui.sections.findChild(QWidget, f"{name}Section")) is not None:
            self.ui.sectionList.setCurrentRow(self.ui.sections.indexOf(section))

    def show_filter(self, values: dict[str, object]) -> None:
        """Go to the section that somebody asks for."""
        self.show_section(str(values.get("section", "shops")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_sizes()

    def _set_up_sections(self) -> None:
        ui = self.ui
        ui.settingsHead.set_title(self.tr("Settings"))
        headings = (
            ui.shopsHeading, ui.peopleHeading, ui.afterSalesHeading, ui.claimsHeading, ui.registersHeading,
            ui.photosHeading, ui.appearanceHeading, ui.dataHeading, ui.backupsHeading, ui.binHeading, ui.aboutHeading,
        )  # fmt: skip
        for heading, picture in zip(headings, SECTIONS, strict=True):
            assert isinstance(heading, QLabel)
            ui.sectionList.addItem(QListWidgetItem(icon(picture), heading.text()))
        ui.sectionList.currentRowChanged.connect(ui.sections.setCurrentIndex)
        ui.sectionList.setCurrentRow(0)

    # Appearance.

    def _set_up_appearance(self) -> None:
        ui, settings = self.ui, self._desk.settings
        for text, language in ((self.tr("Like the system"), ""), ("简体中文", "zh_CN"), ("English", "en")):
            ui.languageBox.addItem(text, language)
        ui.languageBox.setCurrentIndex(max(0, ui.languageBox.findData(settings.get(LANGUAGE))))
        ui.languageBox.activated.connect(self._on_language)
        for text, mode in (
            (self.tr("Like the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            ui.themeBox.addItem(text, mode)
        ui.themeBox.setCurrentIndex(max(0, ui.themeBox.findData(self._theme.mode)))
        ui.themeBox.activated.connect(self._on_theme)

    def _on_language(self) -> None:
        chosen = self.ui.languageBox.currentData()
        if chosen != self._desk.settings.get(LANGUAGE):
            self._desk.settings.set(LANGUAGE, chosen)
            self.ui.languageNote.setText(self.tr("ShopDesk speaks it from the next start on."))

    def _on_theme(self) -> None:
        mode: Any = self.ui.themeBox.currentData()
        assert mode in get_args(Mode)
        self._desk.settings.set(THEME, mode)
        self._theme.set_mode(mode)

    # Data.

    def _set_up_data(self) -> None:
        ui, folder = self.ui, self._desk.folder
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        for label in (ui.folderPath, ui.secondPath, ui.watchedPath, ui.aboutText):
            label.setTextInteractionFlags(selectable)
        ui.folderPath.setText(str(folder.root))
        ui.openFolderButton.clicked.connect(partial(open_path, folder.root))
        ui.archivePath.setText(str(folder.photos))
        ui.openArchiveButton.clicked.connect(partial(open_path, folder.photos))
        ui.checkArchiveButton.clicked.connect(lambda: self.check_requested.emit())
        ui.zoneBox.addItems(sorted(zone for zone in available_timezones() if _is_place(zone)))
        ui.zoneBox.activated.connect(self._on_zone)
        line = ui.zoneBox.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._on_zone)
        self._show_zone()

    def _show_zone(self) -> None:
        self.ui.zoneBox.setCurrentText(self._desk.read(service.time_zone))

    def _on_zone(self) -> None:
        wanted = self.ui.zoneBox.currentText().strip()
        if wanted == self._desk.read(service.time_zone):
            return

        def refused(error: UserError) -> None:
            self._show_zone()
            show_toast(self.window(), error.message)

        self._desk.write(self.tr("Changing the time zone"), service.change_time_zone, wanted, refused=refused)

    def _show_sizes(self) -> None:
        if not self.isVisible():
            return
        folder = self._desk.folder
        job = self._desk.jobs.start("", lambda progress: service.sizes(folder, progress), "free", self)
        job.succeeded.connect(self._on_sizes)

    def _on_sizes(self, sizes: Sizes) -> None:
        text = self.tr("{database} of records, {photos} of photos ({count}), {backups} of backups")
        self.ui.sizeText.setText(
            text.format(
                database=size_text(sizes.database),
                photos=size_text(sizes.photos),
                count=f"{sizes.photo_count:,}",
                backups=size_text(sizes.backups),
            )
        )

    # About.

    def _set_up_about(self) -> None:
        ui = self.ui
        versions = f"ShopDesk {__version__}\nQt {qVersion()} · Python {platform.python_version()}"
        ui.aboutText.setText(f"{versions}\n{platform.platform()}")
        ui.licencesText.setPlainText(_licences())
        ui.copyAboutButton.clicked.connect(lambda: QGuiApplication.clipboard().setText(ui.aboutText.text()))
        ui.logFolderButton.clicked.connect(partial(open_path, self._desk.folder.log.parent))


def _is_place(zone: str) -> bool:
    return "/" in zone and not zone.startswith(("Etc/", "posix/", "right/", "SystemV/"))


def _licences() -> str:
    """Whose work ShopDesk stands on, as the file beside the program says it."""
    for path in (resource_path("..", "docs", "third-party.md"), resource_path("..", "third-party.md")):
        try:
            return _plain(Path(path).read_text(encoding="utf-8"))
        except OSError:
            continue
    return "https://www.qt.io · https://www.python.org"


def _plain(text: str) -> str:
    """A small Markdown table and its words without the marks."""
    lines = [
        line.replace("**", "").replace("`", "").removeprefix("# ")
        for line in text.splitlines()
        if not line.startswith("|--")
    ]
    return "\n".join(" · ".join(cell.strip() for cell in line.strip("| ").split("|")) for line in lines)
