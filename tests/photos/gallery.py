"""The gallery in a window over a real archive, and what people do there."""

import io
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.core.database import Session
from shopdesk.linkables import find_linkables, offers_for
from shopdesk.photos import service, store
from shopdesk.photos.companion import PhotoCompanions
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoCode, PhotoId, PhotoKind
from shopdesk.photos.page import PhotosPage
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.shop_folder import ShopFolder

Shown = TypeVar("Shown", bound=QDialog)


def png(number: int) -> PastedPicture:
    held = io.BytesIO()
    Image.new("RGB", (40 + number, 30), "red").save(held, "PNG")
    return PastedPicture(f"{number}.png", held.getvalue())


def picture(path: Path, quality: int = 92, seed: int = 0) -> Path:
    """A drawing with enough in it to be told from others, however often it is saved."""
    image = Image.new("RGB", (480, 360), "white")
    draw = ImageDraw.Draw(image)
    for n in range(40):
        x, y = (n * 97 + seed * 53) % 440, (n * n * 31 + seed * 71) % 330
        draw.ellipse((x, y, x + 30 + n, y + 20 + n), fill=(n * 6 % 256, n * 37 % 256, (n + seed) * 91 % 256))
    image.save(path, "JPEG", quality=quality)
    return path


class Gallery:
    """The page in a window over a real archive."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk) -> None:
        self.bot, self.shop, self.desk = qtbot, shop, desk
        self.archive = PhotoArchive(shop.folder)
        self.opened: list[tuple[str, int]] = []
        kinds = ("order", "ticket", "claim", "customer", "parcel")
        openers = {kind: lambda record_id, kind=kind: self.opened.append((kind, record_id)) for kind in kinds}
        self.page = PhotosPage(desk, self.archive, PhotoCompanions(find_linkables, offers_for, openers))
        desk.changed.connect(lambda _kinds: self.page.reload())
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.load()

    def load(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def add(
        self,
        customer: str,
        *sources: Path | PastedPicture,
        kind: PhotoKind = PhotoKind.DEFECT,
        links: tuple[tuple[str, int], ...] = (),
    ) -> list[PhotoId]:
        done = self.shop.do(service.archive_photos, self.archive, sources, customer, links, kind)
        return [one.photo_id for one in done.archived]

    def rows(self) -> list[PhotoRow]:
        found = [self.page.grid.row(place) for place in range(self.page.grid.rowCount())]
        return [row for row in found if row is not None]

    def customers(self) -> list[str]:
        return [row.customer_name for row in self.rows()]

    def show(self, values: dict[str, object]) -> list[str]:
        self.page.show_filter(values)
        self.settle()
        return self.customers()

    def pill(self, title: str) -> QPushButton:
        return next(one for one in self.page.pane.filters.states.pills() if one.text().startswith(title))

    def words(self) -> str:
        """Everything the detail panel says."""
        labels = self.page.pane.detail.findChildren(QLabel)
        links = [one for one in self.page.pane.detail.findChildren(QPushButton) if one.property("role") == "link"]
        return "\n".join(one.text() for one in [*labels, *links] if one.isVisibleTo(self.page.pane.detail))

    def action(self, title: str) -> None:
        row = self.page.pane.detail.actions_row
        next(one for one in row.findChildren(QPushButton) if one.text() == title and one.isVisibleTo(row)).click()
        self.settle()

    def toast(self) -> Toast:
        (toast,) = [one for one in self.page.findChildren(Toast) if one.isVisible()]
        return toast

    def undo(self) -> None:
        next(button for button in self.toast().findChildren(QPushButton) if button.text() == "Undo").click()
        self.settle()

    def question(self) -> QInputDialog:
        (asked,) = [one for one in self.page.findChildren(QInputDialog) if one.isVisible()]
        return asked

    def answer(self, customer: str) -> None:
        asked = self.question()
        asked.setTextValue(customer)
        asked.accept()
        self.settle()

    def read_code(self, photo_id: PhotoId, text: str) -> None:
        """As if a barcode had been read in a photo."""

        def add(session: Session, _actor: object) -> None:
            session.add(PhotoCode(photo_id=photo_id, text=text, symbology="Code128"))
            session.flush()
            service.index_photos(session, [photo_id])

        self.shop.do(add)

    def choose(self, *photo_ids: int) -> None:
        """Select photos as with Ctrl+click."""
        view = self.page.view
        places = [self.page.grid.position_of(one) for one in photo_ids]
        view.clearSelection()
        for place in places:
            assert place is not None
            model = view.selectionModel()
            model.setCurrentIndex(self.page.grid.index(place), model.SelectionFlag.Select)
        view.setFocus()
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.page.activateWindow()  # a dialog may have been open before
        self.bot.waitUntil(self.page.isActiveWindow)
        self.page.view.setFocus()
        self.bot.keyClick(self.page.view, key, modifier)
        self.settle()

    def dialog(self, kind: type[Shown]) -> Shown:
        """The one window of a kind that is open."""
        (found,) = [one for one in self.page.findChildren(kind) if one.isVisible()]
        return found

    def press(self, title: str, within: QWidget | None = None) -> None:
        """Press a button by what it says, or by what a screen reader says."""
        holder = within or self.page.pane.detail
        buttons = [*holder.findChildren(QPushButton), *holder.findChildren(QToolButton)]
        shown = [one for one in buttons if one.isVisibleTo(holder)]
        next(one for one in shown if title in (one.text(), one.accessibleName())).click()
        self.settle()

    def drop(self, path: Path) -> None:
        """Drag a file or folder of the PC onto the page and let it go there."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
        enter.setAccepted(False)
        QApplication.sendEvent(self.page, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.page, QDropEvent(QPointF(300, 300), copy, data, left, none))

    def photo(self, photo_id: int) -> PhotoRow:
        return self.shop.ask(store.list_photo_rows, [photo_id])[photo_id]
