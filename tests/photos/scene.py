"""A window with a record and its photo strip over a real archive, and what may be dropped on it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.photos.strip import PhotoStrip
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Toast
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"
CUSTOMER = "小鱼儿24"


def image_data(colour: str = "red") -> QMimeData:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(colour)
    data = QMimeData()
    data.setImageData(image)
    return data


def file_data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Record:
    """The window of order 7, with a field to type in and the strip."""

    def __init__(self, qtbot: QtBot, shop: ShopFolder, desk: Desk) -> None:
        self.bot, self.shop, self.desk = qtbot, shop, desk
        self.archive = PhotoArchive(shop.folder)
        self.window = QDialog()
        self.strip = PhotoStrip(desk, self.archive, self.window)
        self.field = QLineEdit(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.strip)
        qtbot.addWidget(self.window)
        self.window.resize(400, 300)
        self.strip.show_record("order", 7, CUSTOMER)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.desk.jobs.running())

    def archived(self, *sources: Path | PastedPicture, customer: str = CUSTOMER) -> None:
        self.shop.do(service.archive_photos, self.archive, sources, customer, [("order", 7)])
        self.strip.reload()

    def rows(self) -> list[PhotoRow]:
        """Every photo that is not in the recycle bin."""
        ids = self.shop.ask(store.list_photo_ids, PhotoFilter())
        found = self.shop.ask(store.list_photo_rows, ids)
        return [found[one] for one in ids]

    def enters(self, data: QMimeData) -> bool:
        """Whether the strip lets a drag in."""
        return self._send(data, QDragEnterEvent)

    def drop(self, data: QMimeData, onto: QWidget | None = None) -> None:
        assert self._send(data, QDragEnterEvent, onto)
        self._send(data, QDropEvent, onto)
        self.settle()

    def _send(self, data: QMimeData, kind: type[QDropEvent], onto: QWidget | None = None) -> bool:
        where = QPoint(5, 5) if kind is QDragEnterEvent else QPointF(5, 5)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = kind(where, Qt.DropAction.CopyAction, data, buttons, keys)  # type: ignore[arg-type]
        event.setAccepted(False)
        QApplication.sendEvent(onto or self.strip, event)
        return event.isAccepted()

    def paste(self, data: QMimeData, into: QWidget | None = None) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.bot.keyClick(into or self.strip.drop_tile, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def toast(self) -> str:
        (toast,) = [one for one in self.window.findChildren(Toast) if one.isVisible()]
        return toast.accessibleName()

    def undo(self) -> None:
        (toast,) = [one for one in self.window.findChildren(Toast) if one.isVisible()]
        next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo").click()
        self.settle()

    def viewers(self) -> list[PhotoViewer]:
        return [one for one in self.window.findChildren(PhotoViewer) if one.isVisible()]
